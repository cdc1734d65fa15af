// What the page itself says, in both languages; every word of the law comes from the library.
import type { Language } from "chibo/text";

/** The words of the page in one language. */
export interface PageWords {
  readonly title: string;
  readonly intro: string;
  readonly other: string;
  readonly question: string;
  readonly areas: Readonly<Record<"organisation" | "meeting" | "rating" | "stipend", string>>;
  readonly stipend: string;
  readonly stipendAsked: string;
  readonly day: string;
  readonly model: string;
  readonly models: Readonly<Record<"none" | "model-208", string>>;
  readonly facts: string;
  readonly hint: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly one: string;
  readonly answer: string;
  readonly conditions: string;
  readonly decided: string;
  readonly readings: string;
  readonly next: string;
  readonly ways: string;
  readonly noWays: string;
  readonly law: string;
  readonly noSource: string;
  readonly noRule: string;
  readonly noDay: string;
  readonly refused: string;
  readonly above: string;
  readonly firstDay: string;
  readonly reference: string;
}

/** The words of the page. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  vi: {
    title: "Hỏi một quy tắc",
    intro:
      "Chọn câu hỏi và ngày, điền những gì đã biết; ô bỏ trống là chưa rõ. Câu trả lời hiện ngay, tính trong trình duyệt này; không dữ liệu nào được gửi đi. Địa chỉ của trang giữ nguyên câu hỏi.",
    other: "English",
    question: "Câu hỏi",
    areas: {
      organisation: "Tổ chức",
      meeting: "Sinh hoạt, bầu cử, biểu quyết",
      rating: "Đánh giá, xếp loại",
      stipend: "Phụ cấp, hỗ trợ",
    },
    stipend: "Phụ cấp, hỗ trợ của một chức danh",
    stipendAsked: "Người giữ chức danh này được hưởng bao nhiêu trong tháng?",
    day: "Ngày",
    model: "Cơ cấu tổ chức",
    models: { none: "chưa chuyển sang Quy định 208-QĐ/TW", "model-208": "đã theo Quy định 208-QĐ/TW" },
    facts: "Dữ kiện",
    hint: "Bỏ trống là chưa rõ, không phải là không.",
    unknown: "chưa rõ",
    yes: "có",
    no: "không",
    none: "không có",
    one: "có, như sau",
    answer: "Trả lời",
    conditions: "Điều kiện, theo thứ tự của văn bản",
    decided: "quyết định câu trả lời",
    readings: "Cách hiểu",
    next: "Việc cần làm tiếp",
    ways: "Cần thay đổi gì",
    noWays: "chỉ thay đổi các số liệu đã nhập thì không đạt",
    law: "Văn bản và nguồn",
    noSource: "chưa có trang công khai nào được ghi nhận",
    noRule: "Không có quy tắc nào trong danh mục áp dụng vào ngày này.",
    noDay: "Chưa chọn ngày.",
    refused: "Dữ kiện không hợp lệ",
    above: "không thể lớn hơn",
    firstDay: "ngày giữ chức danh",
    reference: "Tài liệu tham khảo",
  },
  en: {
    title: "Ask a rule",
    intro:
      "Choose a question and a day and fill in what is known; what is left empty is not known. The answer follows at once, worked out in this browser; nothing is sent anywhere. The address of the page holds the question.",
    other: "Tiếng Việt",
    question: "Question",
    areas: {
      organisation: "Organisation",
      meeting: "Meetings, elections, votes",
      rating: "Ratings",
      stipend: "Stipends",
    },
    stipend: "Stipend of a post",
    stipendAsked: "What is the holder of this post due for the month?",
    day: "Day",
    model: "Structure",
    models: { none: "not yet switched to Regulation 208-QĐ/TW", "model-208": "under Regulation 208-QĐ/TW" },
    facts: "Facts",
    hint: "Empty means not known; it does not mean no.",
    unknown: "not known",
    yes: "yes",
    no: "no",
    none: "none",
    one: "yes, as follows",
    answer: "Answer",
    conditions: "Conditions, in the order of the text",
    decided: "decides",
    readings: "Readings",
    next: "What to do next",
    ways: "What it would take",
    noWays: "not reached by changing the numbers given alone",
    law: "Law and sources",
    noSource: "no public page on record",
    noRule: "No rule of the catalogue holds on this day.",
    noDay: "No day yet.",
    refused: "These facts cannot be",
    above: "cannot be more than",
    firstDay: "first day in the post",
    reference: "Reference",
  },
};
