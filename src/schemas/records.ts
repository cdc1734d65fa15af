import { requireRecord, requireText } from "../guard/index.ts";
import type { Checked, Issue } from "../outcome/index.ts";
import { type IssueCollector, issueCollector } from "../register/index.ts";
import { readOne } from "./read-one.ts";
import { hiddenText } from "./received.ts";
import { type RecordKind, requireKind } from "./record-kinds.ts";
import { type RecordTypes, recordSchemas } from "./schemas.ts";

/**
 * Reads records of one kind, such as rows of a database or of JSON. Every record is read strictly: an unknown key is an
 * issue, an absent optional key reads as `null`. Either all records are accepted, or every issue of every record comes
 * back, with its path, what was expected, what was received, and how to mend it: 1,000 of them at most, of every kind some,
 * and how many more there are. Records lie at most 64 deep, and texts have at most 1,000 signs.
 *
 * @param kind - The kind of record.
 * @param rows - The list of records.
 * @returns The records, whole and typed; or the issues.
 * @throws TypeError when the kind is no text, RangeError when there is no such kind.
 *
 * @example
 * ```ts
 * import { parseRecords } from "chibo/schemas";
 *
 * const rows: unknown = JSON.parse('[{ "id": "01", "name": "Chi bộ 01", "kind": "chi-bo", "armedForces": false }]');
 * parseRecords("organisation", rows).value?.[0]?.kind; // => "branch"
 * parseRecords("organisation", [{ id: "01" }]).issues?.map(({ code, path }) => [path.join("."), code]);
 * // => [["0.name", "missing-key"], ["0.kind", "missing-key"], ["0.armedForces", "missing-key"]]
 * ```
 */
export function parseRecords<Kind extends RecordKind>(
  kind: Kind,
  rows: unknown,
): Checked<readonly RecordTypes[Kind][]> {
  requireKind("parseRecords", kind);
  if (!Array.isArray(rows)) return refused([notAList(rows)]);
  const records: RecordTypes[Kind][] = [];
  const issues = issueCollector();
  for (const [index, row] of rows.entries()) {
    const read = readOne(recordSchemas[kind], row, [index]);
    if (read.kind === "accepted") records.push(read.value);
    else for (const issue of read.issues) addTo(issues, issue);
  }
  return issues.isEmpty() ? { kind: "accepted", value: records } : issues.refused(null);
}

/**
 * Reads one record, as {@link parseRecords} reads a list of them.
 *
 * @param kind - The kind of record.
 * @param row - The record.
 * @returns The record, whole and typed; or its issues.
 * @throws TypeError when the kind is no text, RangeError when there is no such kind.
 *
 * @example
 * ```ts
 * import { parseRecord } from "chibo/schemas";
 *
 * const read = parseRecord("memberYear", { subject: "member", score: 92, task: 20 });
 * read.issues?.map(({ code, expected }) => [code, expected]); // => [["unknown-key", "tasks"]]
 * ```
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, row: unknown): Checked<RecordTypes[Kind]> {
  requireKind("parseRecord", kind);
  return readOne(recordSchemas[kind], row, []);
}

/**
 * Reads JSON text of any depth; a byte order mark at its start is passed over.
 *
 * @param text - The text of a file or of a request.
 * @returns The value, not yet checked as a record; or the issue that the text is no JSON.
 * @throws TypeError when the argument is no text, or an empty one.
 *
 * @example
 * ```ts
 * import { parseJson } from "chibo/schemas";
 *
 * parseJson("[1]").value; // => [1]
 * parseJson("[1").issues?.[0]?.code; // => "not-json"
 * ```
 */
export function parseJson(text: string): Checked<unknown> {
  if (typeof text !== "string") requireText("parseJson", "the text", text);
  try {
    return { kind: "accepted", value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    const received = `"…" (${text.length})`;
    return refused([{ code: "not-json", path: [], expected: "JSON", received, remedy: "write-valid-json" }]);
  }
}

/** A record picked out of a wider row, and what was left behind. */
export interface Picked {
  /** The keys that the record knows, with their values. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The keys of the row that the record does not know. */
  readonly leftOut: readonly string[];
}

/**
 * Picks the part of a wider row that belongs to a record of a kind: for rows of a database that carry more columns than
 * the record has. What is left out is listed, so that a misspelt key does not vanish.
 *
 * @param kind - The kind of record.
 * @param row - The row.
 * @returns The part of the row that {@link parseRecord} reads, and the keys that were left out.
 * @throws TypeError when the kind is no text or the row no object, RangeError when there is no such kind.
 *
 * @example
 * ```ts
 * import { pickRecord } from "chibo/schemas";
 *
 * pickRecord("organisation", { id: "b1", created_at: 0 }); // => { record: { id: "b1" }, leftOut: ["created_at"] }
 * ```
 */
export function pickRecord(kind: RecordKind, row: Readonly<Record<string, unknown>>): Picked {
  requireKind("pickRecord", kind);
  requireRecord("pickRecord", "the row", row);
  const { keys } = recordSchemas[kind];
  const entries = Object.entries(row);
  return {
    record: Object.fromEntries(entries.filter(([key]) => keys.includes(key))),
    leftOut: entries.map(([key]) => key).filter((key) => !keys.includes(key)),
  };
}

/** Of a fault that many records share no more are kept than can be listed. */
function addTo(issues: IssueCollector, { code, path, expected, received, remedy }: Issue): void {
  issues.add(null, code, () => ({ at: path, expected, received, remedy }));
}

function notAList(rows: unknown): Issue {
  return { code: "wrong-type", path: [], expected: "list", received: hiddenText(rows), remedy: "write-this-type" };
}

function refused(issues: readonly Issue[]): { readonly kind: "refused"; readonly issues: readonly Issue[] } {
  return { kind: "refused", issues };
}
