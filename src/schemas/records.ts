import type { Checked, Issue } from "../outcome/index.ts";
import { readOne } from "./door.ts";
import { type RecordTypes, recordSchemas } from "./schemas.ts";

/** The kinds of record that come in at the door, by name. */
export type RecordKind = keyof RecordTypes;

/**
 * Are these records of this kind well formed? Every record is read strictly: an unknown key is an issue, an absent
 * optional key reads as `null`. Either all records are accepted, or every issue of every record comes back, with its
 * path, what was expected, what came, and how to mend it.
 *
 * @example
 * ```ts
 * parseRecords("organisation", "none").kind; // => "refused"
 * parseRecords("organisation", []); // => { kind: "accepted", value: [] }
 * ```
 */
export function parseRecords<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
): Checked<readonly RecordTypes[Kind][]> {
  if (!Array.isArray(input)) return refused([notAList(input)]);
  const records: RecordTypes[Kind][] = [];
  const issues: Issue[] = [];
  for (const [index, item] of input.entries()) {
    const read = readOne(recordSchemas[kind], item, [index]);
    if (read.kind === "accepted") records.push(read.value);
    else issues.push(...read.issues);
  }
  return issues.length === 0 ? { kind: "accepted", value: records } : refused(issues);
}

/**
 * Is this one record well formed?
 *
 * @example
 * ```ts
 * parseRecord("organisation", { id: "b1" }).kind; // => "refused"
 * ```
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, input: unknown): Checked<RecordTypes[Kind]> {
  return readOne(recordSchemas[kind], input, []);
}

/**
 * Is this text JSON? A byte order mark at its start is passed over; a nesting of any depth is read.
 *
 * @example
 * ```ts
 * parseJson("[1]"); // => { kind: "accepted", value: [1] }
 * parseJson("[1").kind; // => "refused"
 * ```
 */
export function parseJson(text: string): Checked<unknown> {
  try {
    return { kind: "accepted", value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    const received = `${text.length} characters`;
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
 * Which part of a wider row belongs to a record of this kind? For rows of a database that carry more columns than the
 * record has; what is left out is listed, so that a misspelt key does not vanish.
 *
 * @example
 * ```ts
 * pickRecord("organisation", { id: "b1", created_at: 0 }); // => { record: { id: "b1" }, leftOut: ["created_at"] }
 * ```
 */
export function pickRecord(kind: RecordKind, row: Readonly<Record<string, unknown>>): Picked {
  const { keys } = recordSchemas[kind];
  const entries = Object.entries(row);
  return {
    record: Object.fromEntries(entries.filter(([key]) => keys.includes(key))),
    leftOut: entries.map(([key]) => key).filter((key) => !keys.includes(key)),
  };
}

function notAList(input: unknown): Issue {
  const received = input === null ? "null" : typeof input;
  return { code: "wrong-type", path: [], expected: "list", received, remedy: "write-this-type" };
}

function refused(issues: readonly Issue[]): { readonly kind: "refused"; readonly issues: readonly Issue[] } {
  return { kind: "refused", issues };
}
