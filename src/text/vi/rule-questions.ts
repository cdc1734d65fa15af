import type { FactUnit, QuestionWords, RuleQuestion } from "../rule-question.ts";

/** Tên và câu hỏi của từng quy tắc, theo mã. */
export const ruleQuestions: Readonly<Record<RuleQuestion, QuestionWords>> = {
  formation: {
    title: "Điều kiện thành lập tổ chức cơ sở đảng",
    question: "Tổ chức đảng có đủ đảng viên chính thức để thành lập không?",
  },
  branchSize: { title: "Số đảng viên chính thức của chi bộ", question: "Chi bộ có đủ đảng viên chính thức không?" },
  grassrootsBranch: { title: "Quy mô chi bộ cơ sở", question: "Chi bộ cơ sở có nên chuyển thành đảng bộ cơ sở không?" },
  smallOrganisation: {
    title: "Đảng bộ cơ sở có dưới 30 đảng viên",
    question: "Đảng bộ cơ sở ít đảng viên có được cấp trên đồng ý không?",
  },
  largeBranch: {
    title: "Chi bộ có trên 30 đảng viên",
    question: "Chi bộ đông đảng viên có được cấp trên đồng ý không?",
  },
  section: { title: "Thành lập đảng bộ bộ phận", question: "Đảng bộ bộ phận có được cấp trên đồng ý thành lập không?" },
  partyGroups: { title: "Chia tổ đảng", question: "Chi bộ có phải chia tổ đảng không?" },
  branchCommittee: { title: "Bầu chi ủy", question: "Chi bộ có phải bầu chi ủy không?" },
  standingCommittee: {
    title: "Bầu ban thường vụ đảng ủy cơ sở",
    question: "Đảng ủy cơ sở có được bầu ban thường vụ không?",
  },
  delegatedParent: {
    title: "Tổ chức cơ sở đảng trực thuộc đảng ủy cơ sở",
    question: "Tổ chức cơ sở đảng có được trực thuộc một đảng ủy cơ sở không?",
  },
  residentialBranch: {
    title: "Chi bộ thôn, tổ dân phố",
    question: "Tổ chức đảng ở thôn, tổ dân phố có đúng loại hình không?",
  },
  temporaryBranch: {
    title: "Chi bộ sinh hoạt tạm thời",
    question: "Có đủ đảng viên để lập chi bộ sinh hoạt tạm thời không?",
  },
  overseasBranch: {
    title: "Chi bộ sinh hoạt dự bị ở nước ngoài",
    question: "Có đủ đảng viên để lập chi bộ ở nước ngoài không?",
  },
  branchLeaders: {
    title: "Số lượng chi ủy viên, phó bí thư chi bộ",
    question: "Chi ủy có đúng số lượng và cơ cấu không?",
  },
  sectionLeaders: { title: "Số lượng đảng ủy viên bộ phận", question: "Đảng ủy bộ phận có đúng số lượng không?" },
  standingShare: {
    title: "Tỷ lệ ủy viên ban thường vụ",
    question: "Ban thường vụ có vượt một phần ba số cấp ủy viên không?",
  },
  communeLeaders: { title: "Số lượng cấp ủy viên cấp xã", question: "Đảng ủy cấp xã có đúng số lượng không?" },
  leadersFromStanding: {
    title: "Nguồn bầu bí thư, phó bí thư",
    question: "Bí thư, phó bí thư có phải là ủy viên ban thường vụ không?",
  },
  inspectionCommission: { title: "Lập ủy ban kiểm tra", question: "Tổ chức đảng có phải lập ủy ban kiểm tra không?" },
  appointedMembers: { title: "Chỉ định thêm cấp ủy viên", question: "Được chỉ định thêm bao nhiêu cấp ủy viên?" },
  movedMembers: { title: "Điều động cấp ủy viên cùng lúc", question: "Được điều động cùng lúc bao nhiêu cấp ủy viên?" },
  upperGrassroots: {
    title: "Lập đảng bộ cấp trên trực tiếp của tổ chức cơ sở",
    question: "Có đủ điều kiện lập cấp trên trực tiếp cơ sở không?",
  },
  delegatedPowers: {
    title: "Giao quyền cấp trên cơ sở",
    question: "Có đủ điều kiện được giao quyền cấp trên cơ sở không?",
  },
  pilotPowers: {
    title: "Thí điểm giao quyền cấp trên cơ sở",
    question: "Có đủ điều kiện tham gia thí điểm giao quyền không?",
  },
  admissionPowers: {
    title: "Thẩm quyền kết nạp đảng viên",
    question: "Đảng ủy cơ sở có được quyết định kết nạp đảng viên không?",
  },
  underProvince: {
    title: "Tổ chức cơ sở đảng trực thuộc thẳng cấp tỉnh",
    question: "Có được trực thuộc thẳng cấp tỉnh không?",
  },
  specialZone: {
    title: "Hình thức tổ chức đảng của đặc khu",
    question: "Đảng bộ đặc khu có được theo hình thức này không?",
  },
  extraordinaryCongress: {
    title: "Triệu tập đại hội bất thường",
    question: "Có đủ điều kiện triệu tập đại hội bất thường không?",
  },
  appointedSecretary: { title: "Chỉ định bí thư chi bộ", question: "Cấp trên có được chỉ định bí thư chi bộ không?" },
  disbanding: { title: "Giải tán tổ chức đảng", question: "Có đủ đa số để giải tán tổ chức đảng không?" },
  dissolving: { title: "Giải thể tổ chức đảng", question: "Có được giải thể tổ chức đảng không?" },
  temporaryTransfer: {
    title: "Sinh hoạt đảng tạm thời",
    question: "Đảng viên có được giới thiệu sinh hoạt tạm thời không?",
  },
  temporaryExemption: {
    title: "Tạm miễn sinh hoạt đảng",
    question: "Đảng viên vắng mặt có được tạm miễn sinh hoạt không?",
  },
  regularSession: {
    title: "Buổi sinh hoạt chi bộ thường kỳ",
    question: "Buổi sinh hoạt thường kỳ có đúng quy định không?",
  },
  thematicSession: { title: "Buổi sinh hoạt chuyên đề", question: "Buổi sinh hoạt chuyên đề có đúng quy định không?" },
  combinedSession: {
    title: "Buổi sinh hoạt thường kỳ kết hợp chuyên đề",
    question: "Buổi sinh hoạt kết hợp có đúng quy định không?",
  },
  partyGroupSession: {
    title: "Sinh hoạt tổ đảng thay sinh hoạt chi bộ",
    question: "Có được sinh hoạt theo tổ đảng thay sinh hoạt chi bộ không?",
  },
  onlineSession: { title: "Sinh hoạt chi bộ trực tuyến", question: "Có được sinh hoạt trực tuyến không?" },
  electedCommittee: { title: "Sinh hoạt chi ủy", question: "Chi bộ có chi ủy phải họp không?" },
  delegatedCommittee: {
    title: "Họp đảng ủy được giao quyền",
    question: "Đảng ủy có họp theo chế độ của đảng ủy được giao quyền không?",
  },
  strikingOff: {
    title: "Xem xét xóa tên đảng viên",
    question: "Số tháng bỏ sinh hoạt, không đóng đảng phí có thuộc diện xem xét xóa tên không?",
  },
  resolutionVote: { title: "Biểu quyết nghị quyết", question: "Nghị quyết có được thông qua không?" },
  twoThirdsVote: {
    title: "Biểu quyết kết nạp, công nhận chính thức, xóa tên, khai trừ",
    question: "Đề nghị có đủ hai phần ba tán thành không?",
  },
  committeeAdmission: {
    title: "Đảng ủy biểu quyết kết nạp đảng viên",
    question: "Đảng ủy được ủy quyền có đồng ý kết nạp không?",
  },
  committeeDecision: {
    title: "Cấp ủy có thẩm quyền quyết định sau biểu quyết của chi bộ",
    question: "Có quá nửa số cấp ủy viên tán thành không?",
  },
  congressQuorum: { title: "Điều kiện tiến hành đại hội", question: "Đại hội có đủ số đại biểu để tiến hành không?" },
  communeDelegates: {
    title: "Số lượng đại biểu đại hội đảng bộ xã, phường, đặc khu",
    question: "Số lượng đại biểu có trong giới hạn không?",
  },
  congressRequest: {
    title: "Đề nghị triệu tập đại hội bất thường",
    question: "Có đủ ý kiến đề nghị và đồng ý để triệu tập đại hội bất thường không?",
  },
  memberDuty: {
    title: "Diện đánh giá, xếp loại đảng viên",
    question: "Đảng viên có thuộc diện kiểm điểm, xếp loại không?",
  },
  bodyDuty: {
    title: "Diện đánh giá, xếp loại tập thể, tổ chức đảng",
    question: "Tập thể, tổ chức đảng có thuộc diện xếp loại không?",
  },
  memberRating: { title: "Xếp loại đảng viên", question: "Đảng viên được xếp loại nào?" },
  leaderRating: {
    title: "Xếp loại cá nhân lãnh đạo, quản lý",
    question: "Cá nhân lãnh đạo, quản lý được xếp loại nào?",
  },
  collectiveRating: {
    title: "Xếp loại tập thể lãnh đạo, quản lý",
    question: "Tập thể lãnh đạo, quản lý được xếp loại nào?",
  },
  organisationRating: { title: "Xếp loại tổ chức đảng", question: "Tổ chức đảng được xếp loại nào?" },
  villageClass: { title: "Phân loại thôn, tổ dân phố", question: "Thôn, tổ dân phố thuộc mức khoán quỹ phụ cấp nào?" },
};

/** Đơn vị tính của các dữ kiện. */
export const unitWords: Readonly<Record<FactUnit, string>> = {
  members: "đảng viên",
  points: "điểm",
  tasks: "nhiệm vụ",
  targets: "chỉ tiêu",
  minutes: "phút",
  months: "tháng",
  years: "năm",
  votes: "phiếu",
  organisations: "tổ chức",
  households: "hộ",
};
