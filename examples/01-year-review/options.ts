// What the program is asked.
import type { Language, ReviewPart } from "chibo/text";
import { oneOf, readArguments, refuse } from "../shared/arguments.ts";

const values = readArguments({
  lang: { type: "string", default: "vi" },
  full: { type: "boolean", default: false },
  only: { type: "string" },
  branch: { type: "string" },
  json: { type: "boolean", default: false },
  out: { type: "string" },
  data: { type: "string" },
  year: { type: "string" },
  template: { type: "string" },
});

/** The language of the output. */
export const language: Language = oneOf("lang", values.lang, ["vi", "en"]);

/** The parts of the full text; `null` for all of them. */
export const parts: readonly ReviewPart[] | null =
  values.only === undefined
    ? null
    : [oneOf("only", values.only, ["meetings", "stipends", "ratings", "structure", "programmes"])];

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
