import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { shown } from "../guard/index.ts";
import type { Organisation } from "../organisation/index.ts";
import type { Checked } from "../outcome/index.ts";
import { organisationShape } from "./organisation.ts";
import { parseRecords } from "./records.ts";

/** The columns, in the order of the record. */
const columns = Object.keys(organisationShape.shape);
const byFoldedKey = new Map(columns.map((key) => [folded(key), key]));
const textColumns: readonly string[] = ["id", "name", "kind", "parentId", "setting"];
const flags: ReadonlyMap<string, boolean> = new Map([
  ["co", true],
  ["true", true],
  ["khong", false],
  ["false", false],
]);
const dayMonthYear = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * These organisations as CSV text, one a row, from which {@link parseOrganisationCsv} reads the same again. What is not
 * known is an empty cell; consents stand as JSON in theirs.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", official: 12 };
 * organisationCsv([one]).startsWith("id,name,kind,parentId"); // => true
 * ```
 */
export function organisationCsv(organisations: readonly Organisation[]): string {
  const fields = columns.filter((key) => key !== "statedMembers");
  const data = organisations.map((record) => fields.map((key) => cellOf(record[key as keyof Organisation])));
  return stringify([fields, ...data], { quoted_match: /\r/ });
}

/**
 * The organisations of this CSV text, or every issue of every row. Commas or semicolons, with a byte order mark or without;
 * headings are matched without regard to capitals, marks and spaces; days as 01/7/2025 or 2025-07-01; yes and no as true and
 * false or có and không. Text that was saved in an old Vietnamese encoding is refused.
 *
 * @example
 * ```ts
 * const text = "ID;Name;Kind;Armed forces;First day\n01;Chi bộ 01;chi-bo;không;01/7/2025";
 * parseOrganisationCsv(text).value[0].firstDay; // => "2025-07-01"
 * parseOrganisationCsv("id,name\n01,").kind; // => "refused"
 * ```
 */
export function parseOrganisationCsv(text: string): Checked<readonly Organisation[]> {
  if (text.includes("\uFFFD")) return unreadable("UTF-8", "\uFFFD");
  try {
    const rows: readonly Readonly<Record<string, string>>[] = parse(text, {
      bom: true,
      columns: (headings: readonly string[]) => headings.map((heading) => byFoldedKey.get(folded(heading)) ?? heading),
      // No heading has a semicolon of its own.
      delimiter: /^[^\n]*;/.test(text) ? ";" : ",",
      record_delimiter: ["\r\n", "\n"],
      skip_empty_lines: true,
    });
    return parseRecords("organisation", rows.map(recordOf));
  } catch (error) {
    return unreadable("CSV", shown((error as Error).message));
  }
}

function unreadable(expected: string, received: string): Checked<never> {
  return { kind: "refused", issues: [{ code: "wrong-type", path: [], expected, received, remedy: "write-this-type" }] };
}

function recordOf(row: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const known = Object.entries(row).filter(([, cell]) => cell !== "");
  return Object.fromEntries(known.map(([key, cell]) => [key, textColumns.includes(key) ? cell : meaningOf(cell)]));
}

/** What a cell means; text that means nothing else stays, for the door to tell what is wrong with it. */
function meaningOf(cell: string): unknown {
  const [, day = "", month = "", year] = dayMonthYear.exec(cell) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const flag = flags.get(folded(cell));
  if (flag !== undefined) return flag;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function cellOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function folded(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d");
  return plain.toLowerCase().replace(/[^a-z]/g, "");
}
