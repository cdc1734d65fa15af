import { nearestOf } from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { type IssueCollector, type RegisterList, registerLists } from "../../register/index.ts";
import { longestCell } from "../csv/cells.ts";
import { legacyEncodingOf } from "../csv/legacy-encoding.ts";
import { hiddenCell } from "../csv/received.ts";
import { addRecord, type FileRead, type Gathered, type Source } from "./sources.ts";

/** How deep records may lie inside records. */
const deepest = 64;

/** Reads the records of a JSON file: an object of lists, or one list of a kind. */
export function readRecords(
  text: string,
  name: string,
  kind: string | null,
  gathered: Gathered,
  issues: IssueCollector,
): FileRead {
  const note = (code: IssueCode, expected: string, received: string, remedy: RemedyCode): void =>
    issues.add(null, code, () => ({
      at: [],
      expected,
      received,
      remedy,
      place: { file: name, line: null, column: null },
    }));
  const nothing: FileRead = { name, kind: null, rows: 0, emptyRows: 0 };
  if (isTooDeep(text)) {
    note("too-deep", `<= ${deepest}`, `> ${deepest}`, "flatten-the-records");
    return nothing;
  }
  let value: unknown;
  try {
    value = composed(JSON.parse(text), mayBeApart.test(text));
  } catch {
    note("not-json", "JSON", hiddenCell(text), "write-valid-json");
    return nothing;
  }
  const source: Source = { file: name, headings: new Map() };
  const list = registerLists.find((one) => one === kind);
  if (Array.isArray(value)) {
    if (list === undefined) {
      note("unknown-table", registerLists.join(", "), "…", "write-the-headings");
      return nothing;
    }
    return { name, kind: list, rows: addAll(gathered, list, value, source, note), emptyRows: 0 };
  }
  let rows = 0;
  for (const [key, inner] of Object.entries(value as object)) {
    const known = registerLists.find((one) => one === key);
    if (known === undefined) note("unknown-key", nearestOf(key, registerLists) ?? "-", "…", "rename-or-remove-key");
    else if (Array.isArray(inner)) rows += addAll(gathered, known, inner, source, note);
    else note("wrong-type", `${known}: […]`, "…", "write-this-type");
  }
  return { name, kind: null, rows, emptyRows: 0 };
}

function addAll(
  gathered: Gathered,
  list: RegisterList,
  records: readonly unknown[],
  source: Source,
  note: (code: IssueCode, expected: string, received: string, remedy: RemedyCode) => void,
): number {
  const spot = { source, line: null };
  for (const record of records) {
    addRecord(gathered, list, record, spot);
    const legacy = list === "organisations" ? legacyNameOf(record) : null;
    if (legacy !== null) note("legacy-encoding", "UTF-8", legacy, "save-as-utf-8");
  }
  return records.length;
}

/** The encoding in which the name of an organisation was written; `null` where it can be read, or is told of elsewhere. */
function legacyNameOf(record: unknown): string | null {
  const { name } = (record ?? {}) as { readonly name?: unknown };
  return typeof name === "string" && name.length <= longestCell ? legacyEncodingOf(name) : null;
}

/** Marks that stand apart from their letters, or signs that may be such. */
const mayBeApart = /[\u0300-\u036F]|\\u/;

/** Puts together the letters of every text, where some may be apart. Longer texts than are read are left as they are. */
function composed(value: unknown, isAsked: boolean): unknown {
  if (!isAsked) return value;
  if (typeof value === "string") return value.length <= longestCell ? value.normalize("NFC") : value;
  if (typeof value !== "object" || value === null) return value;
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members)) {
    if (key !== "__proto__") members[key] = composed(members[key], isAsked);
  }
  return value;
}

/** Whether lists and objects lie deeper inside each other than is read; told from the text, before it is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') index = endOfText(text, index);
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let signs = 0;
  while (text[at - 1 - signs] === "\\") signs += 1;
  return signs % 2 === 1;
}
