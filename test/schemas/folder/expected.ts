const kinds =
  "Trung ương; đảng bộ trực thuộc Trung ương; đảng bộ tỉnh; đảng bộ huyện; đảng bộ khối; đảng bộ xã; đảng bộ cấp trên trực tiếp cơ sở; đảng bộ cơ sở; chi bộ cơ sở; đảng bộ bộ phận; đảng bộ trực thuộc cơ sở; chi bộ; tổ đảng; chi bộ sinh hoạt tạm thời; chi bộ sinh hoạt dự bị; tổ đảng đoàn đại biểu Quốc hội";
const kindsInEnglish =
  "central; directly under the Centre; provincial; district; bloc; commune; upper grassroots; grassroots organisation; grassroots branch; section; subordinate organisation; branch; party group; temporary branch; overseas provisional branch; National Assembly group";
const settings = "thôn; tổ dân phố; cơ quan; đơn vị sự nghiệp; doanh nghiệp; ngoài nước; khác";
const settingsInEnglish = "village; residential group; agency; public service; enterprise; abroad; other";
const roles =
  "bí thư; phó bí thư; ủy viên ban thường vụ; cấp ủy viên; ủy viên dự khuyết; tổ trưởng tổ đảng; báo cáo viên; đảng viên được tặng Huy hiệu Đảng; cán bộ cơ quan đảng, đoàn thể; hợp đồng cơ quan đảng, đoàn thể; cán bộ kiểm tra; trưởng thôn; trưởng ban công tác Mặt trận; chức danh khác; đơn vị";
const rolesInEnglish =
  "secretary; deputy secretary; standing committee member; committee member; alternate member; party-group leader; rapporteur; badge holder; party staff; party contract staff; inspection staff; village head; front head; other post; unit";
const tables =
  "organisations, consents, sessions, posts, ratings, memberRatings, results, terms, leadingBodies, assignments, visits, plannedInspections, inspections, complete, switches";

/** The faults in the order of the files and lines: what is wrong, and what is said of it in Vietnamese and in English. */
export const expected: readonly (readonly [fault: string, vi: string, en: string])[] = [
  [
    "a name of a person in a heading",
    'to-chuc.csv, dòng 2, cột "Họ và tên bí thư": trường dữ liệu nhận diện cá nhân. → bỏ trường này: dữ liệu chỉ nhận số lượng và mã ẩn danh',
    'to-chuc.csv, line 2, column "Họ và tên bí thư": identifies a person. → remove this field: records take counts and opaque keys only',
  ],
  [
    "a telephone in a heading",
    'to-chuc.csv, dòng 2, cột "Số ĐT": trường dữ liệu nhận diện cá nhân. → bỏ trường này: dữ liệu chỉ nhận số lượng và mã ẩn danh',
    'to-chuc.csv, line 2, column "Số ĐT": identifies a person. → remove this field: records take counts and opaque keys only',
  ],
  [
    "a heading that folds to another",
    'to-chuc.csv, dòng 2, cột "Trực thuôc": hai tiêu đề chỉ cùng một cột; cần 1, nhận được 2. → chỉ giữ lại một cột',
    'to-chuc.csv, line 2, column "Trực thuôc": two headings for one column; expected 1, received 2. → keep one of the columns',
  ],
  [
    "an abbreviation for a kind",
    `to-chuc.csv, dòng 6, cột "Loại hình": cần ${kinds}, nhận được "…" (2 ký tự)`,
    `to-chuc.csv, line 6, column "Loại hình": expected ${kindsInEnglish}, received "…" (2 characters)`,
  ],
  [
    "a number with a word after it",
    'to-chuc.csv, dòng 6, cột "Chính thức": cần số nguyên từ 0 trở lên, nhận được "30 ng" (5 ký tự)',
    'to-chuc.csv, line 6, column "Chính thức": expected a whole number from 0 up, received "30 ng" (5 characters)',
  ],
  [
    "a kind that there is not",
    `to-chuc.csv, dòng 7, cột "Loại hình": cần ${kinds}, nhận được "chi hội" (7 ký tự)`,
    `to-chuc.csv, line 7, column "Loại hình": expected ${kindsInEnglish}, received "chi hội" (7 characters)`,
  ],
  [
    "a number below 0",
    'to-chuc.csv, dòng 7, cột "Dự bị": cần số nguyên từ 0 trở lên, nhận được "-1" (2 ký tự)',
    'to-chuc.csv, line 7, column "Dự bị": expected a whole number from 0 up, received "-1" (2 characters)',
  ],
  [
    "a letter away from có",
    'to-chuc.csv, dòng 7, cột "Lực lượng vũ trang": cần có hoặc không, nhận được "cờ" (2 ký tự)',
    'to-chuc.csv, line 7, column "Lực lượng vũ trang": expected yes or no, received "cờ" (2 characters)',
  ],
  [
    "the month before the day",
    'to-chuc.csv, dòng 7, cột "Ngày bắt đầu": cần ngày có thật, ghi ngày/tháng/năm, nhận được "12/31/2020" (10 ký tự)',
    'to-chuc.csv, line 7, column "Ngày bắt đầu": expected a day of the calendar, as day/month/year, received "12/31/2020" (10 characters)',
  ],
  [
    "a word that there is not",
    `to-chuc.csv, dòng 8, cột "Nơi đặt": cần ${settings}, nhận được "…" (7 ký tự)`,
    `to-chuc.csv, line 8, column "Nơi đặt": expected ${settingsInEnglish}, received "…" (7 characters)`,
  ],
  [
    "a fraction of a person",
    'to-chuc.csv, dòng 8, cột "Dự bị": cần số nguyên từ 0 trở lên, nhận được "1,5" (3 ký tự)',
    'to-chuc.csv, line 8, column "Dự bị": expected a whole number from 0 up, received "1,5" (3 characters)',
  ],
  [
    "yes and a question mark",
    'to-chuc.csv, dòng 8, cột "Lực lượng vũ trang": cần có hoặc không, nhận được "true?" (5 ký tự)',
    'to-chuc.csv, line 8, column "Lực lượng vũ trang": expected yes or no, received "true?" (5 characters)',
  ],
  [
    "a day that April has not",
    'to-chuc.csv, dòng 8, cột "Ngày bắt đầu": cần ngày có thật, ghi ngày/tháng/năm, nhận được "31/4/2020" (9 ký tự)',
    'to-chuc.csv, line 8, column "Ngày bắt đầu": expected a day of the calendar, as day/month/year, received "31/4/2020" (9 characters)',
  ],
  [
    "TCVN3 in one cell",
    'to-chuc.csv, dòng 8, cột "Tên": bảng mã không phải UTF-8; cần UTF-8, nhận được TCVN3. → chuyển sang phông Unicode rồi lưu lại dạng CSV UTF-8',
    'to-chuc.csv, line 8, column "Tên": not written in UTF-8; expected UTF-8, received TCVN3. → convert it to Unicode and save it again as CSV UTF-8',
  ],
  [
    "a number shortened by the spreadsheet",
    'to-chuc.csv, dòng 8, cột "Chính thức": số đã bị bảng tính rút gọn; cần số nguyên từ 0 trở lên, nhận được "3.81681E+13" (11 ký tự). → định dạng cột là Văn bản (Text) rồi nhập lại đủ chữ số',
    'to-chuc.csv, line 8, column "Chính thức": a number shortened by the spreadsheet; expected a whole number from 0 up, received "3.81681E+13" (11 characters). → format the column as text and type all digits again',
  ],
  [
    "an id shortened by the spreadsheet",
    'to-chuc.csv, dòng 9, cột "Mã": số đã bị bảng tính rút gọn; nhận được "…" (11 ký tự). → định dạng cột là Văn bản (Text) rồi nhập lại đủ chữ số',
    'to-chuc.csv, line 9, column "Mã": a number shortened by the spreadsheet; received "…" (11 characters). → format the column as text and type all digits again',
  ],
  [
    "more in the standing committee than in the committee",
    'to-chuc.csv, dòng 10, cột "Số ủy viên ban thường vụ": phần lớn hơn tổng; cần standingMembers <= committeeMembers = 3, nhận được 5. → kiểm tra lại các số đếm',
    'to-chuc.csv, line 10, column "Số ủy viên ban thường vụ": the part is larger than the whole; expected standingMembers <= committeeMembers = 3, received 5. → check the counts',
  ],
  [
    "an unknown territory",
    'to-chuc.csv, dòng 10, cột "Tỉnh": không phải mã tỉnh, thành phố; cần phu-tho, …, nhận được "…" (5 ký tự). → ghi tên hoặc mã tỉnh, thành phố, ví dụ Phú Thọ (phu-tho)',
    'to-chuc.csv, line 10, column "Tỉnh": no code of a province; expected phu-tho, …, received "…" (5 characters). → write the name or the code of the province, such as Phú Thọ (phu-tho)',
  ],
  [
    "a parent that is not in the file",
    'to-chuc.csv, dòng 10, cột "Trực thuộc": không có tổ chức cấp trên này; cần mã của một tổ chức có trong dữ liệu, nhận được "H9-01". → bổ sung hồ sơ cấp trên hoặc sửa cấp trên trực tiếp (parentId)',
    'to-chuc.csv, line 10, column "Trực thuộc": unknown parent; expected the id of a record, received "H9-01". → add the parent\'s record or correct the parent (parentId)',
  ],
  [
    "an end before the beginning",
    'to-chuc.csv, dòng 10, cột "Ngày kết thúc": kết thúc trước khi bắt đầu; cần từ ngày 01/7/2024, nhận được 30/6/2024. → kiểm tra lại các ngày',
    'to-chuc.csv, line 10, column "Ngày kết thúc": ends before it begins; expected from 1 July 2024, received 30 June 2024. → check the dates',
  ],
  [
    "no name",
    'to-chuc.csv, dòng 11, cột "Tên": thiếu trường dữ liệu. → bổ sung: mục này bắt buộc phải có',
    'to-chuc.csv, line 11, column "Tên": missing key. → add the key: it must be given',
  ],
  [
    "two names of one id",
    'to-chuc.csv, dòng 12, cột "Tên": mã này đã có ở dòng trước, và dòng đó ghi khác. → nếu là đối tượng khác thì ghi mã riêng; nếu vẫn là một thì mỗi dòng sau chỉ thêm số liệu của một ngày hoặc một chức danh: ghi giống dòng đầu, hoặc để trống ô này',
    'to-chuc.csv, line 12, column "Tên": this code stands in an earlier row, which says otherwise. → if it is another, give it a code of its own; if it is the same, each further row adds the counts of a day or a post: write what the first row says, or leave this cell empty',
  ],
  [
    "an earlier count after a later one",
    'to-chuc.csv, dòng 12, cột "Ngày thống kê": không theo thứ tự ngày; cần sau ngày 31/12/2024, nhận được 31/12/2023. → xếp các dòng theo thứ tự ngày, mỗi ngày một dòng',
    'to-chuc.csv, line 12, column "Ngày thống kê": not in the order of the days; expected after 31 December 2024, received 31 December 2023. → put the rows in the order of their days, each day once',
  ],
  [
    "a letter of no width",
    'to-chuc.csv, dòng 13, cột "Tên": có ký tự không nhìn thấy được; nhận được "…" (15 ký tự). → ghi lại nội dung, bỏ các ký tự này',
    'to-chuc.csv, line 13, column "Tên": signs that cannot be seen; received "…" (15 characters). → write the text anew, without such signs',
  ],
  [
    "a quotation mark that is not closed",
    'to-chuc.csv, dòng 14: dấu nháy kép không khớp; cần "…", nhận được ". → đặt nội dung trong một cặp dấu nháy kép, dấu nháy bên trong viết hai lần',
    'to-chuc.csv, line 14: quotation marks that do not match; expected "…", received ". → put the text in one pair of quotation marks, and double those inside it',
  ],
  [
    "a row cut short",
    "to-chuc.csv, dòng 15: số ô của dòng khác số tiêu đề; cần 18, nhận được 6. → thêm hoặc bớt ô cho đủ số tiêu đề",
    "to-chuc.csv, line 15: not as many cells as headings; expected 18, received 6. → add or remove cells until there is one for each heading",
  ],
  [
    "no id",
    'to-chuc.csv, dòng 16, cột "Mã": thiếu trường dữ liệu. → bổ sung: mục này bắt buộc phải có',
    'to-chuc.csv, line 16, column "Mã": missing key. → add the key: it must be given',
  ],
  [
    "a count without its day",
    'to-chuc.csv, dòng 18, cột "Ngày thống kê": thiếu trường dữ liệu. → bổ sung: mục này bắt buộc phải có',
    'to-chuc.csv, line 18, column "Ngày thống kê": missing key. → add the key: it must be given',
  ],
  [
    "a body above itself",
    'to-chuc.csv, dòng 18, cột "Trực thuộc": vòng lặp cấp trên - cấp dưới; cần cấp trên không nằm dưới chính tổ chức này, nhận được "H1-01-12" → "H1-01-12". → sửa cấp trên trực tiếp (parentId) để hết vòng lặp',
    'to-chuc.csv, line 18, column "Trực thuộc": cycle of parents; expected a parent that is not below the organisation itself, received "H1-01-12" → "H1-01-12". → correct the parent (parentId) so that the cycle ends',
  ],
  [
    "an unknown heading",
    'sinh-hoat.csv, dòng 2, cột "Ghi chú": trường dữ liệu không có trong mẫu. → đổi tên hoặc bỏ cột',
    'sinh-hoat.csv, line 2, column "Ghi chú": key that the record does not have. → rename or remove the column',
  ],
  [
    "a kind of session that there is not",
    'sinh-hoat.csv, dòng 4, cột "Loại sinh hoạt": cần thường kỳ; chuyên đề; thường kỳ kết hợp chuyên đề, nhận được "…" (10 ký tự)',
    'sinh-hoat.csv, line 4, column "Loại sinh hoạt": expected regular; thematic; combined, received "…" (10 characters)',
  ],
  [
    "a day that February has not",
    'sinh-hoat.csv, dòng 5, cột "Ngày sinh hoạt": cần ngày có thật, ghi ngày/tháng/năm, nhận được "30/2/2024" (9 ký tự)',
    'sinh-hoat.csv, line 5, column "Ngày sinh hoạt": expected a day of the calendar, as day/month/year, received "30/2/2024" (9 characters)',
  ],
  [
    "a session of an unknown branch",
    'sinh-hoat.csv, dòng 6, cột "Chi bộ": tổ chức không có trong dữ liệu; cần mã của một tổ chức có trong dữ liệu, nhận được "H1-01-99". → bổ sung tổ chức hoặc sửa mã tổ chức',
    'sinh-hoat.csv, line 6, column "Chi bộ": organisation that is not among the records; expected the id of an organisation among the records, received "H1-01-99". → add the record of the organisation or correct its id',
  ],
  [
    "a session of a body that is no branch",
    'sinh-hoat.csv, dòng 7, cột "Chi bộ": tổ chức này không phải chi bộ nên không có buổi sinh hoạt chi bộ; cần branch, grassroots-branch, nhận được grassroots-organisation. → ghi mã chi bộ đã tổ chức buổi sinh hoạt',
    'sinh-hoat.csv, line 7, column "Chi bộ": session of an organisation that is no branch; expected branch, grassroots-branch, received grassroots-organisation. → name the branch that held the session',
  ],
  [
    "one mark short of trực tuyến",
    'sinh-hoat.csv, dòng 8, cột "Hình thức": cần tập trung; trực tuyến; theo tổ đảng, nhận được "trực tuyên" (10 ký tự)',
    'sinh-hoat.csv, line 8, column "Hình thức": expected plenary; online; party groups, received "trực tuyên" (10 characters)',
  ],
  [
    "a word that is neither yes nor no",
    'sinh-hoat.csv, dòng 8, cột "Ghi biên bản đầy đủ": cần có hoặc không, nhận được "…" (3 ký tự)',
    'sinh-hoat.csv, line 8, column "Ghi biên bản đầy đủ": expected yes or no, received "…" (3 characters)',
  ],
  [
    "a thirteenth month",
    'sinh-hoat.csv, dòng 9, cột "Sinh hoạt bù cho tháng": cần tháng có thật, ghi tháng/năm, nhận được "13/2024" (7 ký tự)',
    'sinh-hoat.csv, line 9, column "Sinh hoạt bù cho tháng": expected a month of the calendar, as month/year, received "13/2024" (7 characters)',
  ],
  [
    "no day of a session",
    'sinh-hoat.csv, dòng 10, cột "Ngày sinh hoạt": thiếu trường dữ liệu. → bổ sung: mục này bắt buộc phải có',
    'sinh-hoat.csv, line 10, column "Ngày sinh hoạt": missing key. → add the key: it must be given',
  ],
  [
    "one session twice",
    "sinh-hoat.csv, dòng 11, id: mã trùng; cần khác với bản ghi thứ 1, nhận được giống bản ghi thứ 1. → mỗi hồ sơ một mã riêng; mã dùng lại thì thêm mã tỉnh hoặc năm phía trước",
    "sinh-hoat.csv, line 11, id: duplicate id; expected another than that of record 1, received that of record 1. → give each record an id of its own; put the province or the year before a code that is used again",
  ],
  [
    "a number of an identity card",
    'chuc-danh.csv, dòng 1, cột "Số CCCD": trường dữ liệu nhận diện cá nhân. → bỏ trường này: dữ liệu chỉ nhận số lượng và mã ẩn danh',
    'chuc-danh.csv, line 1, column "Số CCCD": identifies a person. → remove this field: records take counts and opaque keys only',
  ],
  [
    "a letter away from bí thư",
    `chuc-danh.csv, dòng 3, cột "Chức danh": cần ${roles}, nhận được "bí thơ" (6 ký tự)`,
    `chuc-danh.csv, line 3, column "Chức danh": expected ${rolesInEnglish}, received "bí thơ" (6 characters)`,
  ],
  [
    "a letter away from lương hưu",
    'chuc-danh.csv, dòng 3, cột "Lương, trợ cấp khác": cần ngân sách nhà nước; bảo hiểm xã hội; nguồn khác, nhận được "lương hiu" (9 ký tự)',
    'chuc-danh.csv, line 3, column "Lương, trợ cấp khác": expected state budget; social insurance; other, received "lương hiu" (9 characters)',
  ],
  [
    "a coefficient that could be a thousand",
    'chuc-danh.csv, dòng 3, cột "Hệ số lương": cần số thập phân, ghi như 0,25, nhận được "1.200" (5 ký tự)',
    'chuc-danh.csv, line 3, column "Hệ số lương": expected a decimal, as 0,25, received "1.200" (5 characters)',
  ],
  [
    "a post that ends before it begins",
    'chuc-danh.csv, dòng 4, cột "Đến ngày": kết thúc trước khi bắt đầu; cần từ ngày 01/01/2022, nhận được 31/12/2021. → kiểm tra lại các ngày',
    'chuc-danh.csv, line 4, column "Đến ngày": ends before it begins; expected from 1 January 2022, received 31 December 2021. → check the dates',
  ],
  [
    "a post that overlaps with an earlier one",
    'chuc-danh.csv, dòng 5, cột "Từ ngày": chồng lấn; cần ngày thôi giữ của chức danh thứ 1 của cùng người, nhận được 01/01/2023. → kiểm tra lại các ngày',
    'chuc-danh.csv, line 5, column "Từ ngày": overlap; expected a last day of post 1 of the same holder, received 1 January 2023. → check the dates',
  ],
  [
    "a day with points",
    'xep-loai.csv, dòng 3, cột "Ngày quyết định": cần ngày có thật, ghi ngày/tháng/năm, nhận được "20/13/2024" (10 ký tự)',
    'xep-loai.csv, line 3, column "Ngày quyết định": expected a day of the calendar, as day/month/year, received "20/13/2024" (10 characters)',
  ],
  [
    "one rating twice",
    "xep-loai.csv, dòng 3: trùng với bản ghi đã có; cần khác với bản ghi thứ 1, nhận được giống bản ghi thứ 1. → chỉ giữ lại một bản ghi",
    "xep-loai.csv, line 3: a record of this stands here already; expected another than that of record 1, received that of record 1. → keep one of the records",
  ],
  [
    "ratings of members in a period without a rating of the body",
    'xep-loai-dang-vien.csv, dòng 2, cột "Từ ngày": tổ chức chưa có kết quả xếp loại của kỳ này; cần kết quả xếp loại của tổ chức trong kỳ năm 2023. → bổ sung kết quả xếp loại của tổ chức trong kỳ này hoặc sửa ngày của kỳ',
    'xep-loai-dang-vien.csv, line 2, column "Từ ngày": the organisation has no rating for this period; expected a rating of the organisation for 2023. → add the rating of the organisation for this period, or correct the days',
  ],
  [
    "no day of a result",
    'ket-qua.csv, dòng 3, cột "Ngày": thiếu trường dữ liệu. → bổ sung: mục này bắt buộc phải có',
    'ket-qua.csv, line 3, column "Ngày": missing key. → add the key: it must be given',
  ],
  [
    "a word that is perhaps yes",
    'nhiem-ky.csv, dòng 2, cột "Nhiệm kỳ đầu": cần có hoặc không, nhận được "…" (6 ký tự)',
    'nhiem-ky.csv, line 2, column "Nhiệm kỳ đầu": expected yes or no, received "…" (6 characters)',
  ],
  [
    "a cell more than there are headings",
    "cap-uy.csv, dòng 2: số ô của dòng khác số tiêu đề; cần 4, nhận được 5. → thêm hoặc bớt ô cho đủ số tiêu đề",
    "cap-uy.csv, line 2: not as many cells as headings; expected 4, received 5. → add or remove cells until there is one for each heading",
  ],
  [
    "a mailbox in a heading",
    'du-sinh-hoat.csv, dòng 1, cột "E-mail": trường dữ liệu nhận diện cá nhân. → bỏ trường này: dữ liệu chỉ nhận số lượng và mã ẩn danh',
    'du-sinh-hoat.csv, line 1, column "E-mail": identifies a person. → remove this field: records take counts and opaque keys only',
  ],
  [
    "a column that must be there",
    'du-sinh-hoat.csv, dòng 1: thiếu trường dữ liệu; cần "Mã người theo dõi". → thêm cột này vào bảng',
    'du-sinh-hoat.csv, line 1: missing key; expected "Follower". → add this column to the table',
  ],
  [
    "a text of more than a thousand signs",
    'kiem-tra.csv, dòng 3, cột "Mã tổ chức": nội dung quá dài; cần không quá 1.000, nhận được "…" (1001 ký tự). → rút ngắn nội dung',
    'kiem-tra.csv, line 3, column "Mã tổ chức": too long; expected at most 1,000, received "…" (1001 characters). → shorten the text',
  ],
  [
    "a span that ends before it begins",
    'ho-so-du.csv, dòng 2, cột "Đến ngày": kết thúc trước khi bắt đầu; cần từ ngày 31/12/2024, nhận được 01/01/2024. → kiểm tra lại các ngày',
    'ho-so-du.csv, line 2, column "Đến ngày": ends before it begins; expected from 31 December 2024, received 1 January 2024. → check the dates',
  ],
  [
    "the month before the day, of a switch",
    'chuyen-mo-hinh.csv, dòng 2, cột "Ngày chuyển mô hình": cần ngày có thật, ghi ngày/tháng/năm, nhận được "1/13/2026" (9 ký tự)',
    'chuyen-mo-hinh.csv, line 2, column "Ngày chuyển mô hình": expected a day of the calendar, as day/month/year, received "1/13/2026" (9 characters)',
  ],
  [
    "a file in TCVN3",
    "cu.csv: bảng mã không phải UTF-8; cần UTF-8, nhận được TCVN3. → chuyển sang phông Unicode rồi lưu lại dạng CSV UTF-8",
    "cu.csv: not written in UTF-8; expected UTF-8, received TCVN3. → convert it to Unicode and save it again as CSV UTF-8",
  ],
  [
    "a page in place of a table",
    "trang.csv: tệp không phải bảng CSV hay JSON; cần CSV, JSON, nhận được HTML. → lưu lại dạng CSV UTF-8",
    "trang.csv: neither a CSV table nor JSON; expected CSV, JSON, received HTML. → save it again as CSV UTF-8",
  ],
  [
    "a table of which the headings tell nothing",
    `la.csv: dòng tiêu đề không cho biết đây là bảng gì; cần ${tables}. → ghi dòng tiêu đề như trong tệp mẫu, hoặc cho biết đây là bảng gì`,
    `la.csv: the headings do not tell what this table holds; expected ${tables}. → write the headings of the template, or say which table it is`,
  ],
  [
    "JSON that does not end",
    'thay-doi.json, dòng 1: không đọc được JSON; cần JSON, nhận được "…" (27 ký tự). → kiểm tra lại cú pháp JSON',
    'thay-doi.json, line 1: not readable as JSON; expected JSON, received "…" (27 characters). → check the JSON syntax',
  ],
];
