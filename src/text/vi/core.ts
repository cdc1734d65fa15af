/** Câu chữ tiếng Việt cho các mã của nhân: lý do, thẩm quyền, cách hiểu, mức căn cứ, lỗi hồ sơ. */
export const coreWords = {
  "not-rated": "không thuộc diện xếp loại",
  tied: "có trường hợp ngang nhau",

  "members-official-and-probationary": "đếm cả đảng viên chính thức và dự bị",
  "members-official-only": "chỉ đếm đảng viên chính thức",

  "official-text": "đã đọc văn bản",
  corroborated: "nhiều nguồn thống nhất",
  "single-source": "một nguồn",
  unverified: "chưa kiểm chứng",

  enacted: "đã ban hành",
  directive: "chỉ thị, chưa phải chính sách chi",
  planned: "dự kiến",
  dropped: "đã bỏ",

  "structure-model": "mô hình tổ chức",
  "rating-rule-book": "quy định đánh giá, xếp loại",
  "rating-guidance": "hướng dẫn đánh giá, xếp loại",
  "excellence-cap": "tỷ lệ hoàn thành xuất sắc nhiệm vụ",

  assessed: "đã xác định",
  "insufficient-facts": "thiếu thông tin",
  undetermined: "chưa xác định được",
  "not-in-force": "không có hiệu lực vào ngày này",
  "out-of-scope": "ngoài phạm vi",
  met: "đạt",
  "not-met": "không đạt",
  unknown: "chưa rõ",
  "read-as": "hiểu là",
  whole: "toàn văn",
  yes: "có",
  no: "không",
  atLeast: "ít nhất",
  decidedBy: "thẩm quyền quyết định",
  readingsLeadTo: "theo từng cách hiểu",
  illustrative: "DỮ LIỆU MINH HỌA - hồ sơ dựng để minh họa, không phải số liệu thật",
  disclaimer:
    "Thư viện không chính thức; không do cơ quan nào của Đảng hay Nhà nước ban hành hoặc xác nhận; không phải tư vấn pháp lý. Văn bản đã ký là căn cứ; cấp ủy có thẩm quyền quyết định, chibo chỉ giải thích.",
  "verdict.met": "đúng",
  "verdict.not-met": "không đúng",
  "verdict.unknown": "chưa rõ",
  "step.actual": "thực tế",
  "step.required": "yêu cầu",
  "issue.expected": "cần",
  "issue.received": "nhận được",
} as const;
