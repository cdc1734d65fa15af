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
    ["0,25", "số thập phân, ghi như 0,25"],
    ["the id of a record", "mã của một tổ chức có trong dữ liệu"],
    ["organisations[].id", "mã của một tổ chức có trong dữ liệu"],
    ["an unused id", "mã chưa dùng"],
    ["a parent outside its own circle", "cấp trên không nằm dưới chính tổ chức này"],
  ]),
  en: /* @__PURE__ */ new Map([
    ["0, 1, 2, …", "a whole number from 0 up"],
    ["31/12/2025", "a day of the calendar, as day/month/year"],
    ["3/2025", "a month of the calendar, as month/year"],
    ["boolean", "yes or no"],
    ["0,25", "a decimal, as 0,25"],
    ["organisations[].id", "the id of an organisation among the records"],
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

/** Symbols that say nothing to who reads a table. */
const silent: readonly string[] = ["", "-", "…", "=", "!=", "string", "undefined"];

/** Whether what was expected, or received, tells something: of a cell in a file, dashes and dots do not. */
export function isTelling({ place }: Issue, symbols: string): boolean {
  return place === undefined || !silent.includes(symbols);
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
