import type { TableWord } from "../../csv/cells.ts";

/** The kinds of organisation. Abbreviations mean several things, and are not read. */
export const kindWords: readonly TableWord[] = [
  ["central", "Trung ương", "central"],
  ["central-direct", "đảng bộ trực thuộc Trung ương", "directly under the Centre", "dang-bo-truc-thuoc-trung-uong"],
  ["province", "đảng bộ tỉnh", "provincial", "đảng bộ thành phố trực thuộc Trung ương"],
  ["district", "đảng bộ huyện", "district", "đảng bộ quận", "đảng bộ thị xã", "đảng bộ thành phố thuộc tỉnh"],
  ["bloc", "đảng bộ khối", "bloc"],
  ["commune", "đảng bộ xã", "commune", "đảng bộ phường", "đảng bộ đặc khu", "đảng bộ thị trấn", "đảng bộ cấp xã"],
  ["upper-grassroots", "đảng bộ cấp trên trực tiếp cơ sở", "upper grassroots", "đảng bộ cấp trên cơ sở"],
  ["grassroots-organisation", "đảng bộ cơ sở", "grassroots organisation"],
  ["grassroots-branch", "chi bộ cơ sở", "grassroots branch"],
  ["section", "đảng bộ bộ phận", "section"],
  ["subordinate-organisation", "đảng bộ trực thuộc cơ sở", "subordinate organisation"],
  ["branch", "chi bộ", "branch", "chi bộ trực thuộc"],
  ["party-group", "tổ đảng", "party group"],
  ["temporary-branch", "chi bộ sinh hoạt tạm thời", "temporary branch"],
  ["overseas-provisional-branch", "chi bộ sinh hoạt dự bị", "overseas provisional branch"],
  ["national-assembly-group", "tổ đảng đoàn đại biểu Quốc hội", "National Assembly group"],
];

export const settingWords: readonly TableWord[] = [
  ["village", "thôn", "village", "bản", "ấp", "buôn", "làng", "xóm"],
  ["residential-group", "tổ dân phố", "residential group", "khu phố"],
  ["agency", "cơ quan", "agency"],
  ["public-service", "đơn vị sự nghiệp", "public service", "đơn vị sự nghiệp công lập"],
  ["enterprise", "doanh nghiệp", "enterprise"],
  ["abroad", "ngoài nước", "abroad", "nước ngoài"],
  ["other", "khác", "other"],
];

export const autonomyWords: readonly TableWord[] = [
  ["recurrent-and-investment", "chi thường xuyên và chi đầu tư", "recurrent and investment"],
  ["recurrent", "chi thường xuyên", "recurrent"],
  ["partial", "một phần chi thường xuyên", "partial"],
  ["budget-funded", "ngân sách bảo đảm", "budget funded"],
  ["not-applicable", "không áp dụng", "not applicable"],
];

export const decidedLevelWords: readonly TableWord[] = [
  ["district", "cấp huyện", "district"],
  ["commune", "cấp xã", "commune"],
  ["not-recorded", "chưa có quyết định", "not recorded"],
];

export const regionWords: readonly TableWord[] = [
  ["I", "vùng I", "region I", "1"],
  ["II", "vùng II", "region II", "2"],
  ["III", "vùng III", "region III", "3"],
  ["IV", "vùng IV", "region IV", "4"],
];

export const villageTypeWords: readonly TableWord[] = [
  ["type-1", "loại 1", "type 1", "1", "loại I"],
  ["type-2", "loại 2", "type 2", "2", "loại II"],
  ["type-3", "loại 3", "type 3", "3", "loại III"],
];

export const consentSubjectWords: readonly TableWord[] = [
  ["small-grassroots-organisation", "đảng bộ cơ sở dưới 30 đảng viên", "small grassroots organisation"],
  ["large-branch", "chi bộ trên 30 đảng viên", "large branch"],
  ["section", "đảng bộ bộ phận", "section"],
  ["under-grassroots-committee", "trực thuộc đảng ủy được giao quyền cấp trên cơ sở", "under a grassroots committee"],
];

export const consentGiverWords: readonly TableWord[] = [
  ["direct-superior-committee", "cấp ủy cấp trên trực tiếp", "direct superior committee"],
  ["committee-two-levels-up", "cấp ủy cấp trên hai cấp", "committee two levels up"],
  ["grassroots-committee", "đảng ủy cơ sở", "grassroots committee"],
  ["provincial-committee", "tỉnh ủy", "provincial committee"],
  ["central-organisation-commission", "Ban Tổ chức Trung ương", "Central Organisation Commission"],
  ["secretariat", "Ban Bí thư", "Secretariat"],
  ["politburo", "Bộ Chính trị", "Politburo"],
  ["central-committee", "Ban Chấp hành Trung ương", "Central Committee"],
];

export const consentAnswerWords: readonly TableWord[] = [
  ["given", "đồng ý", "given"],
  ["refused", "không đồng ý", "refused"],
];

export const sessionKindWords: readonly TableWord[] = [
  ["regular", "thường kỳ", "regular", "định kỳ", "sinh hoạt thường kỳ"],
  ["thematic", "chuyên đề", "thematic", "sinh hoạt chuyên đề"],
  ["combined", "thường kỳ kết hợp chuyên đề", "combined", "kết hợp chuyên đề"],
];

export const sessionFormWords: readonly TableWord[] = [
  ["plenary", "tập trung", "plenary", "trực tiếp"],
  ["online", "trực tuyến", "online"],
  ["party-groups", "theo tổ đảng", "party groups"],
];

export const sessionClassWords: readonly TableWord[] = [
  ["good", "tốt", "good"],
  ["fair", "khá", "fair"],
  ["average", "trung bình", "average"],
  ["poor", "kém", "poor", "yếu"],
  ["not-rated", "không đánh giá", "not rated"],
];

export const roleWords: readonly TableWord[] = [
  ["secretary", "bí thư", "secretary", "bí thư chi bộ", "bí thư đảng ủy"],
  ["deputy-secretary", "phó bí thư", "deputy secretary", "phó bí thư chi bộ", "phó bí thư đảng ủy"],
  ["standing-committee-member", "ủy viên ban thường vụ", "standing committee member"],
  ["committee-member", "cấp ủy viên", "committee member", "chi ủy viên", "đảng ủy viên"],
  ["alternate-member", "ủy viên dự khuyết", "alternate member"],
  ["party-group-leader", "tổ trưởng tổ đảng", "party-group leader"],
  ["rapporteur", "báo cáo viên", "rapporteur"],
  ["badge-holder", "đảng viên được tặng Huy hiệu Đảng", "badge holder"],
  ["party-staff", "cán bộ cơ quan đảng, đoàn thể", "party staff"],
  ["party-contract-staff", "hợp đồng cơ quan đảng, đoàn thể", "party contract staff"],
  ["inspection-staff", "cán bộ kiểm tra", "inspection staff"],
  ["village-head", "trưởng thôn", "village head", "tổ trưởng tổ dân phố"],
  ["front-head", "trưởng ban công tác Mặt trận", "front head"],
  ["other-post", "chức danh khác", "other post"],
  ["unit", "đơn vị", "unit"],
];

export const postEndWords: readonly TableWord[] = [
  ["reorganised", "sắp xếp tổ chức", "reorganised"],
  ["moved", "điều động, luân chuyển", "moved", "luân chuyển", "điều động"],
  ["term-over", "hết nhiệm kỳ", "term over"],
  ["other", "khác", "other"],
];

/** What is paid beside; no at all is read by itself. */
/** What a result is counted for, where a shipped programme asks it; other results keep the code that is written. */
export const indicatorWords: readonly TableWord[] = [["admissions", "kết nạp đảng viên", "admissions"]];

export const payWords: readonly TableWord[] = [
  ["state-budget", "ngân sách nhà nước", "state budget", "ngân sách"],
  ["social-insurance", "bảo hiểm xã hội", "social insurance", "lương hưu"],
  ["other", "nguồn khác", "other", "khác"],
];

export const qualificationWords: readonly TableWord[] = [
  ["degree", "đại học", "degree", "đại học trở lên"],
  ["college", "cao đẳng", "college"],
  ["intermediate", "trung cấp", "intermediate"],
  ["none", "chưa qua đào tạo", "none"],
];

export const dutyWords: readonly TableWord[] = [
  ["to-be-rated", "phải xếp loại", "to be rated"],
  ["exempt", "miễn", "exempt"],
  ["newly-admitted", "mới kết nạp", "newly admitted"],
  ["newly-formed", "mới thành lập", "newly formed"],
  ["suspended", "đình chỉ", "suspended"],
  ["under-examination", "đang xem xét kỷ luật", "under examination"],
  ["ill-or-away", "ốm, đi xa", "ill or away"],
];

export const classWords: readonly TableWord[] = [
  ["excellent", "hoàn thành xuất sắc nhiệm vụ", "excellent", "hoàn thành xuất sắc", "HTXSNV"],
  ["good", "hoàn thành tốt nhiệm vụ", "good", "hoàn thành tốt", "HTTNV"],
  ["completed", "hoàn thành nhiệm vụ", "completed", "HTNV"],
  ["not-completed", "không hoàn thành nhiệm vụ", "not completed", "KHTNV"],
  ["clean-and-strong", "trong sạch, vững mạnh", "clean and strong", "trong sạch vững mạnh", "TSVM"],
  ["weak", "yếu kém", "weak"],
  ["qualified-excellent", "đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "qualified, excellent"],
  ["qualified-good", "đủ tư cách, hoàn thành tốt nhiệm vụ", "qualified, good"],
  ["qualified-completed", "đủ tư cách, hoàn thành nhiệm vụ", "qualified, completed"],
  ["unqualified-or-not-completed", "không đủ tư cách, không hoàn thành nhiệm vụ", "unqualified or not completed"],
];

export const ratedKindWords: readonly TableWord[] = [
  ["member", "đảng viên", "member"],
  ["leader", "cá nhân lãnh đạo, quản lý", "leader"],
  ["leading-collective", "tập thể lãnh đạo, quản lý", "leading collective"],
  ["organisation", "tổ chức đảng", "organisation"],
];

export const completedListWords: readonly TableWord[] = [
  ["sessions", "sinh hoạt", "sessions"],
  ["posts", "chức danh", "posts"],
  ["ratings", "xếp loại tổ chức", "ratings"],
  ["memberRatings", "xếp loại đảng viên", "member ratings"],
  ["results", "kết quả nhiệm vụ", "results"],
  ["assignments", "phân công theo dõi", "assignments"],
];

export const notRatedWords: readonly TableWord[] = [
  ["newly-admitted", "Chưa xếp loại: mới kết nạp", "Not rated: newly admitted"],
  ["newly-formed", "Chưa xếp loại: mới thành lập", "Not rated: newly formed"],
  ["suspended", "Chưa xếp loại: đình chỉ", "Not rated: suspended"],
  ["under-examination", "Chưa xếp loại: đang xem xét kỷ luật", "Not rated: under examination"],
  ["ill-or-away", "Chưa xếp loại: ốm, đi xa", "Not rated: ill or away"],
  ["class-open", "Chưa xếp loại: chưa rõ mức", "Not rated: class open"],
];
