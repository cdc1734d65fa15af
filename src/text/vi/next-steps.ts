import type { NextStepReason, SettlingRecord } from "../../outcome/index.ts";

/** Việc cần làm, theo từng lý do. */
const adviceWords: Readonly<Record<NextStepReason, string>> = {
  "open-reading": "chọn cách hiểu mà cấp có thẩm quyền áp dụng",
  "convention-not-named": "nêu cách tính được áp dụng",
  "no-class-fits": "đề nghị cấp có thẩm quyền xem xét, ghi mức được quyết định",
  discretion: "đề nghị cấp có thẩm quyền xem xét, ghi quyết định",
  "territory-merged": "tìm hiểu chính sách có được giữ sau sáp nhập hay không, ghi vào dữ liệu",
  "equal-claims": "hỏi cơ quan chi trả về nguồn chi: số tiền như nhau",
  "instrument-not-recorded": "tìm văn bản xác định mức tương đương, ghi vào dữ liệu",
  "local-rules-not-recorded": "tìm quy định của địa phương, ghi vào dữ liệu",
  "approval-not-recorded": "ghi việc cho phép của cấp có thẩm quyền vào dữ liệu",
  "regime-not-recorded": "ghi ngày chuyển sang mô hình mới, hoặc nêu mô hình được áp dụng",
  "set-by-own-rules": "ghi quy chế làm việc của cấp ủy vào dữ liệu",
  "amount-not-set": "chờ văn bản quy định mức",
  "text-silent": "xin ý kiến cấp có thẩm quyền",
  "text-not-read": "tra cứu văn bản gốc",
  "no-figure-in-force": "tra cứu văn bản áp dụng vào ngày này",
  "armed-forces": "áp dụng quy định riêng của lực lượng vũ trang",
  "no-rule-known": "tra cứu quy định khác",
  "insufficient-facts": "bổ sung thông tin",
  "not-in-force": "hỏi vào ngày có hiệu lực",
};

/** Nơi ghi câu trả lời, theo tên trường dữ liệu hoặc tùy chọn. */
const recordWords: Readonly<Record<SettlingRecord, string>> = {
  approved: "được cấp có thẩm quyền cho phép",
  armedForces: "thuộc lực lượng vũ trang",
  decidedLevel: "cấp được xác định tương đương",
  decision: "quyết định của cấp có thẩm quyền",
  keptAfterMerger: "được giữ sau sáp nhập",
  localRules: "quy định của địa phương",
  readings: "cách hiểu, cách tính",
  switchedOn: "ngày chuyển mô hình",
  workingRules: "quy chế làm việc",
};

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { adviceWords, recordWords };
