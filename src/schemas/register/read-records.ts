import { nearestOf } from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { type IssueCollector, type RegisterList, registerLists } from "../../register/index.ts";
import { longestCell } from "../csv/cells.ts";
import { legacyEncodingOf } from "../csv/legacy-encoding.ts";
import { hiddenCell } from "../csv/received.ts";
import { endOfText, lineOfFault, linesInJson } from "./json-lines.ts";
import { addRecord, type FileRead, type Gathered, type Source } from "./sources.ts";

/** How deep records may lie inside records. */
const deepest = 64;

/** Notes what is wrong in the file, and in which line. */
type Note = (code: IssueCode, expected: string, received: string, remedy: RemedyCode, line?: number) => void;

/** Adds the records of a list, which stands under a key, or is the whole file; gives their number. */
type Add = (list: RegisterList, records: readonly unknown[], under: readonly string[]) => number;

/** Reads the records of a JSON file: an object of lists, or one list of a kind. */
export function readRecords(
  text: string,
  name: string,
  kind: string | null,
  gathered: Gathered,
  issues: IssueCollector,
): FileRead {
  const note: Note = (code, expected, received, remedy, line) =>
    issues.add(null, code, () => ({
      at: [],
      expected,
      received,
      remedy,
      place: { file: name, line: line ?? null, column: null },
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
    note("not-json", "JSON", hiddenCell(text), "write-valid-json", lineOfFault(text));
    return nothing;
  }
  const source: Source = { file: name, headings: new Map() };
  const add: Add = (list, records, under) => addAll(gathered, issues, { source, text, under }, list, records);
  const list = registerLists.find((one) => one === kind);
  if (!Array.isArray(value)) return { ...nothing, rows: addLists(value as object, text, add, note) };
  if (list !== undefined) return { name, kind: list, rows: add(list, value, []), emptyRows: 0 };
  note("unknown-table", registerLists.join(", "), "…", "write-the-headings");
  return nothing;
}

/** Adds every list of a file, and tells of what is none. */
function addLists(value: object, text: string, add: Add, note: Note): number {
  const members = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: inner as unknown,
    list: registerLists.find((one) => one === key),
  }));
  const strange = members.filter(({ inner, list }) => list === undefined || !Array.isArray(inner));
  const lines = linesInJson(
    text,
    strange.map(({ key }) => [key]),
  );
  for (const [index, { key, list }] of strange.entries()) {
    const line = lines[index] as number;
    if (list !== undefined) note("wrong-type", `${list}: […]`, "…", "write-this-type", line);
    else note("unknown-key", nearestOf(key, registerLists) ?? "-", "…", "rename-or-remove-key", line);
  }
  return members.reduce(
    (rows, { inner, list, key }) =>
      list === undefined || !Array.isArray(inner) ? rows : rows + add(list, inner, [key]),
    0,
  );
}

function addAll(
  gathered: Gathered,
  issues: IssueCollector,
  { source, text, under }: { readonly source: Source; readonly text: string; readonly under: readonly string[] },
  list: RegisterList,
  records: readonly unknown[],
): number {
  const spot = { source, line: { text, under, from: gathered.lists.get(list)?.length ?? 0 } };
  for (const record of records) {
    const index = addRecord(gathered, list, record, spot);
    const received = list === "organisations" ? legacyNameOf(record) : null;
    if (received === null) continue;
    const fault = { expected: "UTF-8", received, remedy: "save-as-utf-8" } as const;
    issues.add(list, "legacy-encoding", () => ({ at: [index, "name"], ...fault }));
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
