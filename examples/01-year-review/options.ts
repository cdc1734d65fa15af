// What the program is asked.
import type { Language, ReviewPart } from "chibo/text";
import { languageOption, oneOf, readArguments, refuse } from "../shared/arguments.ts";

const folder = { vi: "THƯ-MỤC", en: "FOLDER" };
const parted = ["meetings", "stipends", "ratings", "structure", "programmes"] as const;
const listed = parted.join(", ");

const values = readArguments({
  lang: languageOption,
  full: { type: "boolean", default: false, says: { vi: "in toàn văn", en: "prints the full text" } },
  only: {
    type: "string",
    value: { vi: "PHẦN", en: "PART" },
    says: { vi: `chỉ in một phần của toàn văn: ${listed}`, en: `prints one part of the full text alone: ${listed}` },
  },
  branch: {
    type: "string",
    value: { vi: "MÃ", en: "ID" },
    says: { vi: "chỉ một tổ chức và các tổ chức bên dưới", en: "one organisation and everything below it" },
  },
  json: {
    type: "boolean",
    default: false,
    says: {
      vi: "in bản tóm tắt dạng JSON; cùng --full là toàn bộ",
      en: "the summaries as JSON; with --full the reviews",
    },
  },
  out: {
    type: "string",
    value: folder,
    says: { vi: "nơi ghi trang tổng hợp và toàn văn", en: "where the page and the full text are written" },
  },
  data: {
    type: "string",
    value: folder,
    says: {
      vi: "tổng hợp các bảng trong thư mục, ghi kết quả vào THƯ-MỤC/tong-hop",
      en: "reviews the tables in a folder, and writes to FOLDER/tong-hop",
    },
  },
  year: {
    type: "string",
    value: { vi: "NĂM", en: "YEAR" },
    says: {
      vi: "năm cần tổng hợp; mặc định là năm gần nhất có dữ liệu",
      en: "the year that is reviewed; by default the last on record",
    },
  },
  template: { type: "string", value: folder, says: { vi: "ghi các bảng mẫu để điền", en: "writes tables to fill in" } },
});

/** The language of the output. */
export const language: Language = oneOf("lang", values.lang, ["vi", "en"]);

/** The parts of the full text; `null` for all of them. */
export const parts: readonly ReviewPart[] | null =
  values.only === undefined ? null : [oneOf("only", values.only, parted)];

/** What is printed: the summary, the full text, or either as data. */
export const form = {
  isFull: values.full || parts !== null || values.branch !== undefined,
  isJson: values.json,
} as const;

/** The only organisation asked about, with everything below it. */
export const branch: string | null = values.branch ?? null;

/** The folder for the files that are written. */
export const out: string | null = values.out ?? null;

/** One's own folder. */
export const data: string | null = values.data ?? null;

/** The folder for templates. */
export const template: string | null = values.template ?? null;

/** The calendar year of the review of one's own folder. */
export const year: number | null = values.year === undefined ? null : yearIn(values.year);

function yearIn(text: string): number {
  return /^(19|20)\d\d$/.test(text)
    ? Number(text)
    : refuse({
        vi: `Cần năm, ví dụ --year 2025, nhận được ${text}.`,
        en: `Expected a year such as --year 2025, received ${text}.`,
      });
}
