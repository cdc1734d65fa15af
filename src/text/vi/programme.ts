/** Câu chữ tiếng Việt cho chỉ tiêu của các đề án. */
export const programmeSteps = {
  "branchMeetingScheme.monthlyMeetings": "chi bộ sinh hoạt hằng tháng, chuyên đề ít nhất mỗi quý một lần",
  "branchMeetingScheme.properRegularMeetings": "chi bộ thực hiện tốt sinh hoạt thường kỳ",
  "branchMeetingScheme.properThematicMeetings": "chi bộ thực hiện tốt sinh hoạt chuyên đề",
  "branchMeetingScheme.attendance": "đảng viên có mặt trong mỗi kỳ sinh hoạt",
  "branchMeetingScheme.participation": "đảng viên tham gia sinh hoạt chi bộ",
  "branchMeetingScheme.ratedMeetings": "chi bộ đánh giá chất lượng sinh hoạt thường kỳ",
  "branchMeetingScheme.admissions": "đảng viên mới được kết nạp",
  "branchMeetingScheme.goodBranches": "chi bộ hoàn thành tốt nhiệm vụ trở lên",
  "branchMeetingScheme.goodMembers": "đảng viên hoàn thành tốt nhiệm vụ trở lên",
} as const;

/** Từ ngữ cho các mã về đề án, chỉ tiêu. */
export const programmeWords = {
  branchMeetingScheme: "Đề án 16-ĐA/TU về sinh hoạt chi bộ",
  "on-course": "còn trong thời hạn",
  missed: "không đạt",
  set: "chỉ tiêu của văn bản",
  reported: "mức đã báo cáo, dùng làm ngưỡng",
  branches: "chi bộ",
  members: "đảng viên",
  monthlyMeetings: "sinh hoạt hằng tháng",
  properRegularMeetings: "thực hiện tốt sinh hoạt thường kỳ",
  properThematicMeetings: "thực hiện tốt sinh hoạt chuyên đề",
  attendance: "có mặt mỗi kỳ",
  participation: "tham gia sinh hoạt",
  ratedMeetings: "đánh giá chất lượng sinh hoạt",
  admissions: "kết nạp đảng viên",
  goodBranches: "chi bộ hoàn thành tốt trở lên",
  goodMembers: "đảng viên hoàn thành tốt trở lên",
} as const;
