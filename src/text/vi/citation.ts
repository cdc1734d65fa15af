import type { NamedPlace, PlacePart } from "../../law/index.ts";

/** Tên loại văn bản, theo chữ viết tắt trong số hiệu. */
const documentTypes: Readonly<Record<string, string>> = {
  "Điều lệ Đảng": "Điều lệ Đảng",
  QĐ: "Quy định",
  QD: "Quy định",
  HD: "Hướng dẫn",
  CT: "Chỉ thị",
  KL: "Kết luận",
  NĐ: "Nghị định số",
  ND: "Nghị định số",
  CP: "Nghị định số",
  NQ: "Nghị quyết",
  QH: "Nghị quyết số",
  UBTVQH: "Nghị quyết số",
  CV: "Công văn",
  BTP: "Công văn",
  ĐA: "Đề án",
  DA: "Đề án",
  KH: "Kế hoạch",
};

/** Tên gọi của phần được đánh số trong văn bản. */
const partWords: Readonly<Record<PlacePart, string>> = {
  part: "phần",
  section: "mục",
  article: "Điều",
  clause: "khoản",
  point: "điểm",
  criterion: "tiêu chí",
  annex: "Phụ lục",
  form: "Mẫu",
};

/** Nơi mà văn bản gọi tên, không đánh số. */
const namedPlaces: Readonly<Record<NamedPlace, string>> = {
  "after-meeting": "sau sinh hoạt",
  "criteria-frame": "khung tiêu chí",
  "meeting-preparation": "chuẩn bị sinh hoạt",
  "model-rules": "quy chế mẫu",
  "points-table": "bảng điểm",
  "score-sheet": "bảng chấm điểm",
  "thematic-meeting": "sinh hoạt chuyên đề",
};

/** Các số cùng loại: "Điều 24", "điểm a, b". */
function partText(part: PlacePart, numbers: readonly string[]): string {
  return `${partWords[part]} ${numbers.join(", ")}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { documentTypes, namedPlaces, partText };
