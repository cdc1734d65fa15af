import type { ReviewFact } from "../../fact-keys.ts";

/** Các thông tin trong bản tổng hợp và các bước tính. */
export const reviewFacts: Readonly<Record<ReviewFact, string>> = {
  code: "mã",
  organisationId: "tổ chức",
  on: "ngày",
  count: "số lượng",
  firstDay: "ngày bắt đầu",
  lastDay: "ngày kết thúc",
  subject: "đối tượng",
  counts: "số liệu theo ngày thống kê",
  points: "điểm chấm",
  shortOfFull: "số tiêu chí bắt buộc chưa đạt điểm tối đa",
  years: "xếp loại năm",
  marks: "điểm chấm từng tiêu chí",
  "posts[]": "chức danh",
  "items[]": "mục",
  "years[]": "năm",
};
