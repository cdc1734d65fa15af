import type { Issue, IssueCode } from "../../outcome/index.ts";
import type { Language } from "../language.ts";

/** Faults of the form of a cell: what was expected and what was received say all of it. */
const ofForm: readonly IssueCode[] = [
  "not-a-count",
  "not-a-calendar-date",
  "not-a-calendar-month",
  "not-a-coefficient",
  "not-listed",
  "wrong-type",
];

/** What the symbols of an issue ask of a cell. */
const asked: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  vi: /* @__PURE__ */ new Map([
    ["0, 1, 2, …", "số nguyên từ 0 trở lên"],
    ["31/12/2025", "ngày có thật, ghi ngày/tháng/năm"],
    ["3/2025", "tháng có thật, ghi tháng/năm"],
    ["boolean", "có hoặc không"],
  ]),
  en: /* @__PURE__ */ new Map([
    ["0, 1, 2, …", "a whole number from 0 up"],
    ["31/12/2025", "a day of the calendar, as day/month/year"],
    ["3/2025", "a month of the calendar, as month/year"],
    ["boolean", "yes or no"],
  ]),
};

/** Where an issue stands: in its file, or among the records. */
export function placeText({ place, path }: Issue, language: Language): string {
  if (place === undefined) return path.join(".");
  const [line, column] = language === "vi" ? ["dòng", "cột"] : ["line", "column"];
  const parts = [place.file];
  if (place.line !== null) parts.push(`${line} ${place.line}`);
  if (place.column !== null) parts.push(`${column} "${place.column}"`);
  return parts.join(", ");
}

/** Whether what was expected and received says all of an issue of a cell. */
export function isOfForm({ place, code }: Issue): boolean {
  return place !== undefined && ofForm.includes(code);
}

/** What was expected, in words where there are some. */
export function expectedText({ expected }: Issue, language: Language): string {
  return asked[language].get(expected) ?? expected;
}

/** What was received, its length in words. */
export function receivedIn({ received }: Issue, language: Language): string {
  const told = language === "vi" ? "ký tự" : "characters";
  return received.replace(/^("(?:[^"\\]|\\.)*") \((\d+)\)$/, `$1 ($2 ${told})`);
}
