import type { Operator } from "../../outcome/index.ts";

/** Giữa các giá trị được chọn một. */
const or = " hoặc ";

/** Yêu cầu về số lượng, tỷ lệ: "từ 50 trở lên", "trên 30", "không quá 7", "không có". */
function boundText(operator: Operator, bound: string, isNothing: boolean): string {
  switch (operator) {
    case ">":
      return isNothing ? "có" : `trên ${bound}`;
    case ">=":
      return `từ ${bound} trở lên`;
    case "<":
      return `dưới ${bound}`;
    default:
      return isNothing ? "không có" : `không quá ${bound}`;
  }
}

/** Yêu cầu về ngày: "từ ngày 19/01/2011". */
function dayText(operator: Operator, day: string): string {
  switch (operator) {
    case ">":
      return `sau ngày ${day}`;
    case ">=":
      return `từ ngày ${day}`;
    case "<":
      return `trước ngày ${day}`;
    default:
      return `đến ngày ${day}`;
  }
}

/** Số lần trong một thời gian: "1 lần mỗi tháng", "2 lần mỗi năm". */
function frequencyText(times: string, months: number): string {
  const span: Readonly<Record<number, string>> = { 1: "mỗi tháng", 3: "mỗi quý", 12: "mỗi năm" };
  return `${times} lần ${span[months] ?? `trong ${months} tháng`}`;
}

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { or, boundText, dayText, frequencyText };
