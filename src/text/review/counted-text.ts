import { numberText } from "../format/number-text.ts";
import type { Language } from "../language.ts";

/** What is counted in a review. */
export type Counted = "branch" | "month" | "quarter" | "session" | "payment" | "organisation" | "question";

const nouns: Readonly<Record<Language, Readonly<Record<Counted, readonly [one: string, several: string]>>>> = {
  vi: {
    branch: ["chi bộ", "chi bộ"],
    month: ["tháng", "tháng"],
    quarter: ["quý", "quý"],
    session: ["buổi sinh hoạt", "buổi sinh hoạt"],
    payment: ["lượt chi", "lượt chi"],
    organisation: ["tổ chức đảng", "tổ chức đảng"],
    question: ["trường hợp", "trường hợp"],
  },
  en: {
    branch: ["branch", "branches"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    session: ["session", "sessions"],
    payment: ["payment", "payments"],
    organisation: ["organisation", "organisations"],
    question: ["case", "cases"],
  },
};

/** A count with its noun: `1 branch`, `5 quý`. */
export function countedText(count: number, what: Counted, language: Language): string {
  return `${numberText(count, language)} ${nouns[language][what][count === 1 ? 0 : 1]}`;
}
