import type { Field, Fields, FieldType } from "../../facts/index.ts";
import {
  foldedKey,
  isExactDecimal,
  isPersonal,
  isUndivided,
  nearestOf,
  shown,
  tellsAPerson,
} from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { isCalendarDate, isCalendarMonth } from "../../time/index.ts";
import { hiddenText, receivedText } from "./received.ts";

/** Where a record is being read: the keys and positions so far, and what was found there. */
export interface Reading {
  /** From the position in the list inwards. */
  readonly path: (string | number)[];
  /** Notes what is wrong at a key, or at the place itself. */
  readonly fail: (code: IssueCode, key: string | number | null, fault: () => Fault) => void;
}

/** What is wrong: what would have been right, what was found, and how to mend it. */
export interface Fault {
  readonly expected: string;
  readonly received: string;
  readonly remedy: RemedyCode;
}

/** In place of a value that is not one: the record without it cannot be read. */
export const broken: unique symbol = /* @__PURE__ */ Symbol("broken");

/** Something that a user wrote, key by key. */
type Written = Readonly<Record<string, unknown>>;

/** Reads a value at a key: gives it back, or what is meant by it, or {@link broken}. */
type Reader = (value: unknown, reading: Reading, key: string | number) => unknown;

/** Reads a whole record: gives it back, a copy with what was left out, or {@link broken}. */
export type RecordReader = (row: unknown, reading: Reading) => unknown;

interface Member {
  readonly key: string;
  readonly read: Reader;
  readonly isRequired: boolean;
  /** What stands for a value that is absent, or that is not one. */
  readonly absent: unknown;
  readonly isNullable: boolean;
}

/** The members of a record, and the record of which nothing is given. */
interface Shape {
  readonly members: readonly Member[];
  readonly keys: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly byFoldedKey: ReadonlyMap<string, string>;
  readonly blank: object;
}

/** Makes the reader of a record out of the table of its members. What is wrong with a member hides nothing of the others. */
export function recordReader(fields: Fields): RecordReader {
  const members = Object.entries(fields).map(([key, field]) => memberOf(key, field));
  const blank = Object.fromEntries(members.map(({ key, absent }) => [key, absent]));
  const keys = Object.keys(fields);
  const byFoldedKey = new Map(keys.map((key) => [foldedKey(key), key]));
  const shape: Shape = { members, keys, known: new Set(keys), byFoldedKey, blank };
  return (row, reading) => {
    if (isObject(row)) return readObject(shape, row, reading);
    reading.fail("wrong-type", null, () => wrongType("an object", row));
    return broken;
  };
}

function readObject(shape: Shape, row: Written, reading: Reading): unknown {
  const { members, known, blank } = shape;
  let made: Record<string, unknown> | null = null;
  let isBroken = false;
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] as Member;
    const value = row[member.key];
    const read = readMember(member, value, reading);
    if (read === value) continue;
    isBroken ||= read === broken && member.isRequired;
    made ??= wholeOf(row, blank);
    // What is absent is in the whole record already.
    if (value !== undefined) made[member.key] = read === broken ? member.absent : read;
  }
  if (hasStrangeKeys(row, known)) addUnknownKeys(shape, row, reading);
  return isBroken ? broken : (made ?? row);
}

/** A copy of a record in which nothing is left out. Copying the blank one, then the few members given, is what engines do quickest. */
function wholeOf(row: Written, blank: object): Record<string, unknown> {
  const made: Record<string, unknown> = { ...blank };
  for (const key of Object.keys(row)) if (key !== "__proto__" && row[key] !== undefined) made[key] = row[key];
  return made;
}

function hasStrangeKeys(row: Written, known: ReadonlySet<string>): boolean {
  for (const key in row) if (!known.has(key)) return true;
  return false;
}

function readMember({ key, read, isRequired, absent, isNullable }: Member, value: unknown, reading: Reading): unknown {
  if (value === undefined) {
    if (!isRequired) return absent;
    reading.fail("missing-key", key, () => ({ expected: "-", received: "undefined", remedy: "add-key" }));
    return broken;
  }
  return value === null && isNullable ? null : read(value, reading, key);
}

function memberOf(key: string, field: Field): Member {
  const isRequired = typeof field === "object" && "required" in field;
  const absent = typeof field === "object" && "absent" in field ? field.absent : null;
  const type = typeof field === "object" && "type" in field ? field.type : (field as FieldType);
  return { key, read: readerOf(type), isRequired, absent, isNullable: absent === null && !isRequired };
}

function readerOf(type: FieldType): Reader {
  if (typeof type === "string") return simpleReaders[type];
  if (isWords(type)) return wordReader(type);
  if ("list" in type) return listReader(readerOf(type.list), type.inOrderOf ?? null);
  if ("record" in type) return innerReader(recordReader(type.record));
  return "either" in type ? eitherReader(type.either) : beginningReader(type.startsWith);
}

function isWords(type: FieldType): type is readonly string[] {
  return Array.isArray(type);
}

/** Control characters, line separators, marks of direction, letters of no width, halves of letters, letters that were lost. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u;

/** The longest text that is read. */
const longestText = 1000;

const simpleReaders: Readonly<Record<Extract<FieldType, string>, Reader>> = {
  count: (value, reading, key) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    if (typeof value === "number") return fail(reading, key, "not-a-count", "0, 1, 2, …", value, "write-whole-count");
    return fail(reading, key, "wrong-type", "number", value, "write-this-type");
  },
  number: (value, reading, key) =>
    typeof value === "number" && value < 0
      ? fail(reading, key, "not-a-count", ">= 0", value, "correct-the-counts")
      : simpleReaders.signed(value, reading, key),
  signed: (value, reading, key) =>
    typeof value === "number" && Number.isFinite(value)
      ? value
      : fail(reading, key, "wrong-type", "number", value, "write-this-type"),
  flag: (value, reading, key) =>
    typeof value === "boolean" ? value : fail(reading, key, "wrong-type", "boolean", value, "write-this-type"),
  text: (value, reading, key) => {
    if (typeof value !== "string") return hidden(reading, key, "wrong-type", "string", value, "write-this-type");
    if (value.trim() === "") return hidden(reading, key, "too-short", ">= 1", value, "write-this-type");
    if (value.length > longestText)
      return hidden(reading, key, "too-long", `<= ${longestText}`, value, "shorten-the-text");
    if (!unprintable.test(value)) return value;
    return hidden(reading, key, "unprintable-text", "string", value, "write-plain-text");
  },
  key: (value, reading, key) => {
    const read = simpleReaders.text(value, reading, key);
    // A key that may tell who the person is, is not repeated; the rest of the record is looked at all the same.
    if (typeof read === "string" && tellsAPerson(read)) {
      reading.fail("identifies-a-person", key, () => ({
        expected: "key",
        received: "…",
        remedy: "write-an-opaque-key",
      }));
    }
    return read;
  },
  day: (value, reading, key) =>
    isCalendarDate(value) ? value : fail(reading, key, "not-a-calendar-date", "YYYY-MM-DD", value, "write-iso-date"),
  month: (value, reading, key) =>
    isCalendarMonth(value) ? value : fail(reading, key, "not-a-calendar-month", "YYYY-MM", value, "write-iso-month"),
  coefficient: (value, reading, key) =>
    isExactDecimal(value) ? value : fail(reading, key, "not-a-coefficient", "0.25", value, "write-exact-decimal"),
};

function wordReader(words: readonly string[]): Reader {
  const known: ReadonlySet<unknown> = new Set(words);
  const expected = words.join(", ");
  return (value, reading, key) => {
    if (known.has(value)) return value;
    reading.fail("not-listed", key, () => ({
      expected,
      received: receivedText(value, words),
      remedy: "choose-from-list",
    }));
    return broken;
  };
}

function beginningReader(beginning: string): Reader {
  return (value, reading, key) => {
    const begins = typeof value === "string" && value.startsWith(beginning) && value.length > beginning.length;
    return begins ? value : hidden(reading, key, "wrong-type", `${beginning}…`, value, "write-this-type");
  };
}

function innerReader(read: RecordReader): Reader {
  return (value, reading, key) => {
    reading.path.push(key);
    const inner = read(value, reading);
    reading.path.pop();
    return inner;
  };
}

function listReader(read: Reader, inOrderOf: string | null): Reader {
  return (value, reading, key) => {
    if (!Array.isArray(value)) return fail(reading, key, "wrong-type", "a list", value, "write-this-type");
    reading.path.push(key);
    const rows = readEach(value, read, reading);
    const isOrdered = inOrderOf === null || areOrdered(rows, inOrderOf, reading, key);
    reading.path.pop();
    return isOrdered ? rows : broken;
  };
}

/** Reads every row; those that cannot be read are left out of what is made of the list. */
function readEach(value: readonly unknown[], read: Reader, reading: Reading): readonly unknown[] {
  let made: unknown[] | null = null;
  for (let index = 0; index < value.length; index += 1) {
    const row = read(value[index], reading, index);
    if (row !== value[index]) made ??= value.slice(0, index);
    if (row !== broken) made?.push(row);
  }
  return made ?? value;
}

/** Whether the rows are in the order of their days, each day once; names each that is not, and the one before it. */
function areOrdered(rows: readonly unknown[], day: string, reading: Reading, name: string | number): boolean {
  let before: string | null = null;
  let isOrdered = true;
  for (let index = 0; index < rows.length; index += 1) {
    const on = (rows[index] as Readonly<Record<string, string>>)[day] as string;
    if (before !== null && before >= on) {
      const expected = `> ${before} = ${name}.${index - 1}.${day}`;
      reading.path.push(index);
      reading.fail("out-of-order", day, () => ({ expected, received: shown(on), remedy: "order-by-day" }));
      reading.path.pop();
      isOrdered = false;
    }
    before = on;
  }
  return isOrdered;
}

/** Reads the value as the first of the types that it is; where it is none, the one it comes nearest to says why. */
function eitherReader(types: readonly FieldType[]): Reader {
  const subjects = readersBySubject(types);
  if (subjects !== null) return subjectReader(subjects);
  const readers = types.map(readerOf);
  let faults = 0;
  const trial: Reading = {
    path: [],
    fail: () => {
      faults += 1;
    },
  };
  return (value, reading, key) => {
    for (const read of readers) {
      faults = 0;
      const made = read(value, trial, key);
      if (faults === 0) return made;
    }
    return (readers.at(-1) as Reader)(value, reading, key);
  };
}

/** Where all types are records that say what they are about, the reader of each by that. */
function readersBySubject(types: readonly FieldType[]): ReadonlyMap<unknown, Reader> | null {
  const readers = new Map<unknown, Reader>();
  for (const type of types) {
    if (typeof type !== "object" || !("record" in type)) return null;
    const { subject } = type.record as unknown as { readonly subject: { readonly absent: unknown } };
    readers.set(subject.absent, readerOf(type));
  }
  return readers;
}

function subjectReader(readers: ReadonlyMap<unknown, Reader>): Reader {
  const subjects = wordReader([...readers.keys()] as readonly string[]);
  return (value, reading, key) => {
    if (!isObject(value)) return fail(reading, key, "wrong-type", "an object", value, "write-this-type");
    const { subject } = value as { readonly subject?: unknown };
    const read = readers.get(subject);
    if (read !== undefined) return read(value, reading, key);
    reading.path.push(key);
    subjects(subject, reading, "subject");
    reading.path.pop();
    return broken;
  };
}

function addUnknownKeys(shape: Shape, row: Written, reading: Reading): void {
  for (const key of Object.keys(row)) if (!shape.known.has(key)) addUnknownKey(shape, key, row[key], reading);
}

/** Tells of a key that the record does not have. A known one in other letters is recognised before it is taken for personal. */
function addUnknownKey({ keys, byFoldedKey }: Shape, key: string, value: unknown, reading: Reading): void {
  const received = typeof value === "number" || typeof value === "boolean" ? typeof value : hiddenText(value);
  if (isUndivided(key)) {
    const fault: Fault = { expected: "official, probationary", received, remedy: "split-official-and-probationary" };
    reading.fail("undivided-members", key, () => fault);
    return;
  }
  const meant = byFoldedKey.get(foldedKey(key));
  if (meant === undefined && isPersonal(key)) {
    reading.fail("identifies-a-person", key, () => ({
      expected: "key",
      received: "…",
      remedy: "remove-personal-data",
    }));
    return;
  }
  const expected = (): string => meant ?? nearestOf(key, keys) ?? "-";
  reading.fail("unknown-key", key, () => ({ expected: expected(), received, remedy: "rename-or-remove-key" }));
}

function fail(
  reading: Reading,
  key: string | number,
  code: IssueCode,
  expected: string,
  value: unknown,
  remedy: RemedyCode,
): typeof broken {
  reading.fail(code, key, () => ({ expected, received: receivedText(value), remedy }));
  return broken;
}

function hidden(
  reading: Reading,
  key: string | number,
  code: IssueCode,
  expected: string,
  value: unknown,
  remedy: RemedyCode,
): typeof broken {
  reading.fail(code, key, () => ({ expected, received: hiddenText(value), remedy }));
  return broken;
}

function wrongType(expected: string, value: unknown): Fault {
  return { expected, received: hiddenText(value), remedy: "write-this-type" };
}

function isObject(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
