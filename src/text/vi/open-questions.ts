import type { OpenQuestionCode, OpenQuestionWords, Settlement } from "../rule-question.ts";

/** Các câu hỏi còn để ngỏ, theo mã. */
export const openQuestionWords: Readonly<Record<OpenQuestionCode, OpenQuestionWords>> = {
  text208: { question: "Quy định 208-QĐ/TW quy định những gì?", lead: null },
  effect208: {
    question: "Quy định 208-QĐ/TW có hiệu lực từ ngày nào, chuyển tiếp ra sao?",
    lead: "Một ứng dụng: từ ngày ký; giấy tờ của một cơ quan: tổ chức hiện có hoạt động đến khi có đề án.",
  },
  text20: { question: "Quy định 20-QĐ/TW giữ những gì của 294-QĐ/TW?", lead: null },
  text01: { question: "Hướng dẫn 01-HD/TW (19/5/2026) quy định những gì?", lead: null },
  successor01: {
    question: "Hướng dẫn 01-HD/TW còn hiệu lực sau ngày 07/8/2026 không?",
    lead: "Giấy tờ của một cơ quan dẫn một hướng dẫn cùng tên ngày 07/8/2026; giấy tờ khác của tháng 8, tháng 9 vẫn dẫn 01-HD/TW.",
  },
  text21: { question: "Quy định 21-QĐ/TW quy định về ủy ban kiểm tra của đảng bộ ra sao?", lead: null },
  branchTerm208: {
    question: "Nhiệm kỳ 5 năm của chi bộ là do Quy định 208-QĐ/TW hay chỉ do hướng dẫn?",
    lead: "Đề án của một cơ quan ghi nhiệm kỳ 2025 - 2030, không dẫn điều khoản.",
  },
  transferDays: {
    question: "Thời hạn chuyển sinh hoạt là 60 hay 30 ngày làm việc?",
    lead: "Hai văn bản thứ cấp: 60; một văn bản không kèm đáp án gốc: 30.",
  },
  transferPapers: {
    question: "Hồ sơ chuyển sinh hoạt phải nộp trong thời hạn nào?",
    lead: "Một văn bản thứ cấp: 30 ngày làm việc kể từ khi đến.",
  },
  vacancy: {
    question: "Khuyết phó bí thư hoặc chi ủy viên thì bầu hay chỉ định?",
    lead: "Một văn bản: cấp trên chỉ định theo đề nghị của chi bộ; một văn bản khác: chi bộ bầu, cấp trên chuẩn y.",
  },
  olderThan60: {
    question: "Ai cho phép kết nạp người trên 60 tuổi?",
    lead: "Các văn bản thứ cấp khác nhau: cấp ủy trực thuộc Trung ương, ban thường vụ của cấp ủy đó, hoặc cấp ủy dưới cấp tỉnh.",
  },
  sections: {
    question: "Đảng bộ bộ phận còn tồn tại sau khi chuyển mô hình không?",
    lead: "Một văn bản vẫn nhắc đến đảng ủy bộ phận; giấy tờ của một cơ quan không có cấp này.",
  },
  thirtyMembers: {
    question: "Mốc 30 đảng viên còn phân biệt chi bộ với đảng bộ không?",
    lead: "Một phường có chi bộ từ 3 đến 168 đảng viên trực thuộc thẳng, bên cạnh đảng bộ có 32, 33 đảng viên.",
  },
  aboveResidential: { question: "Trên các chi bộ thôn, tổ dân phố sẽ có tổ chức nào?", lead: null },
  policeForm: { question: "Công an cấp xã là chi bộ hay đảng bộ?", lead: "Một xã: chi bộ; một phường: đảng bộ." },
  schoolSeals: { question: "Chi bộ trường học có con dấu riêng không?", lead: null },
  provincialAgencies: {
    question: "Tổ chức đảng ở các cơ quan cấp tỉnh sắp xếp lại thế nào?",
    lead: "Một ứng dụng vẫn coi đảng ủy UBND tỉnh là cấp trên.",
  },
  standingThird: {
    question: "Ban thường vụ còn bị giới hạn ở một phần ba số cấp ủy viên không?",
    lead: "Một văn bản thứ cấp: không quá một phần ba.",
  },
  partyGroups208: { question: "Chi bộ có bao nhiêu đảng viên thì phải chia tổ đảng?", lead: null },
  admissionBallot: {
    question: "Biểu quyết kết nạp bằng phiếu kín hay thẻ?",
    lead: "Một văn bản thứ cấp: do hội nghị chọn.",
  },
  committeeShare: {
    question: "Cấp ủy và ban thường vụ cần bao nhiêu phiếu để kết nạp?",
    lead: "Một ứng dụng: hai phần ba cấp ủy, rồi quá nửa ban thường vụ quyết định.",
  },
  recognition: {
    question: "Công nhận chính thức trong thời hạn nào, xét muộn thì tính từ ngày nào?",
    lead: "Mỗi điểm chỉ một văn bản thứ cấp: 30 ngày làm việc sau khi hết 12 tháng; tính từ ngày hết 12 tháng.",
  },
  recognitionVote: { question: "Công nhận chính thức và khai trừ cần tỷ lệ tán thành nào?", lead: null },
  votingBody208: { question: "Ai không tính vào tổng số đảng viên biểu quyết?", lead: null },
  complaint: { question: "Khiếu nại việc xóa tên trong thời hạn nào?", lead: "Một văn bản thứ cấp: 30 ngày làm việc." },
  earlyBadge: {
    question: "Huy hiệu Đảng được xét tặng sớm bao lâu?",
    lead: "Một văn bản thứ cấp: hạng 30 đến 65 năm 12 tháng, từ 70 năm 24 tháng.",
  },
  organisationCode: {
    question: "Mã tổ chức đảng 14 chữ số do văn bản nào quy định?",
    lead: "Các ứng dụng dẫn hai văn bản khác nhau.",
  },
  councilPilot: {
    question: "Có thí điểm đảng bộ chung của Hội đồng nhân dân, Mặt trận, đoàn thể ở cấp tỉnh không?",
    lead: "Một văn bản thứ cấp có nhắc.",
  },
  text01qd: {
    question: "Quy định 01-QĐ/TW quy định mức trích giữ lại và các mức cố định thế nào?",
    lead: "Một văn bản thứ cấp: chi bộ thôn, tổ dân phố giữ 70 phần trăm.",
  },
  leadership128: {
    question: "Phụ cấp chức vụ của các chức danh của Đảng trước năm 2010 và ở đô thị loại đặc biệt là bao nhiêu?",
    lead: null,
  },
  districtEquals: {
    question: "Từ ngày 01/7/2025, khi không còn cấp huyện, cơ quan nào tương đương cấp huyện?",
    lead: null,
  },
  dues2001: { question: "Trước ngày 01/4/2011, đảng viên đóng đảng phí thế nào?", lead: null },
  votesBefore2025: {
    question: "Trước ngày 01/7/2025, kết nạp, xóa tên, khai trừ cần tỷ lệ tán thành nào?",
    lead: null,
  },
  members2018: { question: "Năm 2018, đảng viên và tập thể được xếp loại theo điều kiện nào?", lead: null },
  classes2019: { question: "Từ 2019 đến 2022, hoàn thành tốt và hoàn thành nhiệm vụ có điều kiện nào?", lead: null },
  leaders2023: { question: "Theo Quy định 124-QĐ/TW, cá nhân lãnh đạo hoàn thành xuất sắc phải đạt gì?", lead: null },
  leaders2018: { question: "Theo Quy định 89-QĐ/TW, cá nhân lãnh đạo hoàn thành nhiệm vụ phải đạt gì?", lead: null },
  fullTimeThousand: {
    question: "Đảng bộ có đúng 1.000 đảng viên được bố trí bao nhiêu cán bộ chuyên trách?",
    lead: null,
  },
  congressTolerance: { question: "Đại hội thí điểm, đại hội xã và nhiệm kỳ đầu được sớm, muộn bao lâu?", lead: null },
  firstTerm: { question: "Nhiệm kỳ đầu sau khi thành lập dài bao lâu?", lead: null },
  suspendedMembers: {
    question: "Đảng viên bị đình chỉ sinh hoạt có tính vào số đảng viên của chi bộ không?",
    lead: null,
  },
  extraordinaryMeetings: { question: "Ban thường vụ, đảng ủy bộ phận, tổ đảng họp bất thường khi nào?", lead: null },
  communeMeetings: { question: "Đảng ủy cấp xã và ban thường vụ họp bao lâu một lần?", lead: null },
  badgeAmounts: { question: "Huy hiệu 45, 85, 90 năm kèm mức tiền thưởng nào?", lead: null },
  belowCommune: { question: "Cấp ủy dưới cấp xã được hưởng phụ cấp theo Quy định 169-QĐ/TW không?", lead: null },
  committeeSizes: {
    question: "Từ 2020 đến 2025, đảng ủy cơ sở, ban thường vụ có bao nhiêu ủy viên; chi ủy có ít nhất bao nhiêu người?",
    lead: null,
  },
  votingBody2016: { question: "Trước ngày 30/7/2021, ai được tính vào số biểu quyết?", lead: null },
  sessions2012: {
    question: "Trước ngày 06/7/2018, buổi sinh hoạt chi bộ đúng quy định phải đạt những mức nào?",
    lead: null,
  },
  deadlines2018: {
    question: "Trước ngày 28/10/2025, tài liệu sinh hoạt gửi trước mấy ngày và báo cáo sau mấy ngày?",
    lead: null,
  },
  sheetsNotSeen: {
    question: "Bảng điểm chưa thấy của Nghệ An từ 2023 và của Đảng ủy Khối tỉnh Bình Thuận chấm thế nào?",
    lead: null,
  },
  yearOfSheet: { question: "Cả năm không đạt loại cao nhất thì sinh hoạt chi bộ xếp loại nào?", lead: null },
  awardForms2021: {
    question: "Trước ngày 09/6/2025, kết quả xếp loại được xét những hình thức khen thưởng nào?",
    lead: null,
  },
  specialCases2023: {
    question: "Hướng dẫn năm 2023 quy định thế nào về người nghỉ ốm, nghỉ thai sản, chuyển sinh hoạt?",
    lead: null,
  },
  newBodies366: { question: "Tập thể, tổ chức thành lập chưa đủ sáu tháng có được xếp loại không?", lead: null },
  classes2014: { question: "Từ 2014 đến 2017, các mức trên yếu kém có điểm và điều kiện nào?", lead: null },
  disciplineLate: {
    question:
      "Từ 2019 đến 2023, kỷ luật quyết định ở năm khác hoặc sau khi chuyển đơn vị tính vào năm nào, đơn vị nào?",
    lead: null,
  },
  disciplineTwice: { question: "Kỷ luật đã tính một lần có tính lại không?", lead: null },
  badges2011: { question: "Trước ngày 25/7/2016, Huy hiệu Đảng được xét tặng thế nào?", lead: null },
  awardDays29: { question: "Trước ngày 28/9/2021, văn bản nào đặt bốn dịp trao Huy hiệu Đảng?", lead: null },
  duesFixed: { question: "Đảng viên không hưởng lương đóng mức cụ thể nào trong khoảng quy định?", lead: null },
  duesOnLeave: { question: "Trước tháng 02/2026, đảng viên nghỉ ốm đau, thai sản đóng đảng phí thế nào?", lead: null },
};

/** Điều gì làm rõ được câu hỏi. */
export const settlementWords: Readonly<Record<Settlement, string>> = {
  text: "đọc lời văn của văn bản",
  guidance: "hướng dẫn của Trung ương",
  decision: "quyết định của cấp có thẩm quyền",
  caller: "người hỏi nêu cách hiểu",
};
