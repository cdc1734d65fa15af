import { nearestOf } from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { type IssueCollector, type RegisterList, registerLists } from "../../register/index.ts";
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
    value = JSON.parse(text);
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
    return { name, kind: list, rows: addAll(gathered, list, value, source), emptyRows: 0 };
  }
  let rows = 0;
  for (const [key, inner] of Object.entries(value as object)) {
    const known = registerLists.find((one) => one === key);
    if (known === undefined) note("unknown-key", nearestOf(key, registerLists) ?? "-", "…", "rename-or-remove-key");
    else if (Array.isArray(inner)) rows += addAll(gathered, known, inner, source);
    else note("wrong-type", `${known}: […]`, "…", "write-this-type");
  }
  return { name, kind: null, rows, emptyRows: 0 };
}

function addAll(gathered: Gathered, list: RegisterList, records: readonly unknown[], source: Source): number {
  for (const record of records) addRecord(gathered, list, record, { source, line: null });
  return records.length;
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
