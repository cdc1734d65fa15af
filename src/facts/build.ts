import { requireRecord, shown, unknownKey } from "../guard/index.ts";
import { requireFact, requireOrder, wrongType } from "./fact.ts";
import type { Field, Fields, FieldType } from "./fields.ts";

/** Something that a user wrote, key by key. */
type Written = Readonly<Record<string, unknown>>;

/** The members of a record, compiled once. */
interface Compiled {
  /** Each member by its key. */
  readonly members: ReadonlyMap<string, Member>;
  /** The keys that must be given. */
  readonly required: readonly string[];
  /** The members that are no more than something. */
  readonly bounded: readonly Bounded[];
  /** The record of which nothing is given. Its copies have one hidden class, whatever is written into them. */
  readonly blank: object;
}

interface Member {
  readonly type: FieldType;
  /** What the absence of the key means. */
  readonly absent: unknown;
  /** Whether "not known" may be written as `null`. */
  readonly isNullable: boolean;
}

/** A number that is no more than another member of the record, or than a number. */
interface Bounded {
  readonly key: string;
  readonly bound: string | number;
}

const compiled: WeakMap<Fields, Compiled> = /* @__PURE__ */ new WeakMap();

/**
 * Builds a record from what is given of it: every key in one order, what is absent with its meaning, lists and records
 * inside built likewise. What the record does not have, or has otherwise, is refused.
 *
 * @param builder - The name of the builder, for the words of an error.
 * @param fields - Every member of the record.
 * @param given - What the user wrote.
 * @returns The record, whole.
 * @throws TypeError for an unknown key, a missing required key, or a value of a wrong type; RangeError for a day that is
 * none, a number out of range, a part that is more than its whole, or rows out of order.
 */
export function build<Facts extends object>(builder: string, fields: Fields<Facts>, given: unknown): Facts {
  requireRecord(builder, "the argument", given);
  return built(builder, fields as unknown as Fields, given as Written) as Facts;
}

function built(builder: string, fields: Fields, given: Written): object {
  const { members, required, bounded, blank } = compile(fields);
  const keys = Object.keys(given);
  // A day, a map or a list of bytes has no keys: it would pass for a record of which nothing is known.
  if (keys.length === 0) requirePlain(builder, given);
  requireGiven(builder, required, given);
  // A copy that has every key already: written one by one into nothing, many keys make a slow object.
  const record: Record<string, unknown> = { ...blank };
  for (const key of keys) {
    const member = members.get(key);
    if (member === undefined) throw unknownKey(builder, key, [...members.keys()]);
    const value = given[key];
    if (value === undefined) record[key] = member.absent;
    else record[key] = value === null && member.isNullable ? null : filled(builder, key, member.type, value);
  }
  for (const one of bounded) requireWithin(builder, one, record);
  return record;
}

function requirePlain(builder: string, given: Written): void {
  const kind = Object.prototype.toString.call(given).slice("[object ".length, -1);
  if (kind !== "Object") throw new TypeError(`${builder}: the argument is a ${kind}; give an object with the keys`);
}

function requireWithin(builder: string, { key, bound }: Bounded, record: Readonly<Record<string, unknown>>): void {
  const [part, most] = [record[key], typeof bound === "number" ? bound : record[bound]];
  if (typeof part !== "number" || typeof most !== "number" || part <= most) return;
  const found = typeof bound === "number" ? "" : `, more than ${bound}, which is ${most}`;
  const remedy = typeof bound === "number" ? `give a number from 0 to ${most}` : "correct one of them";
  throw new RangeError(`${builder}: ${key} is ${part}${found}; ${remedy}`);
}

function requireGiven(builder: string, required: readonly string[], given: Written): void {
  for (const key of required) {
    if (given[key] === undefined) throw new TypeError(`${builder}: ${shown(key)} is missing; it must be given`);
  }
}

function compile(fields: Fields): Compiled {
  const known = compiled.get(fields);
  if (known !== undefined) return known;
  const entries = Object.entries(fields).map(([key, field]) => [key, memberOf(field)] as const);
  const made: Compiled = {
    members: new Map(entries),
    bounded: Object.entries(fields).flatMap(([key, field]) => boundOf(key, field)),
    required: Object.keys(fields).filter((key) => isRequired(fields[key] as Field)),
    blank: Object.fromEntries(entries.map(([key, { absent }]) => [key, absent])),
  };
  compiled.set(fields, made);
  return made;
}

function memberOf(field: Field): Member {
  const absent = typeof field === "object" && "absent" in field ? Object.freeze(field.absent) : null;
  const type = typeof field === "object" && "type" in field ? field.type : (field as FieldType);
  return { type, absent, isNullable: absent === null && !isRequired(field) };
}

function boundOf(key: string, field: Field): readonly Bounded[] {
  if (typeof field !== "object") return [];
  if ("partOf" in field) return [{ key, bound: field.partOf }];
  return "atMost" in field ? [{ key, bound: field.atMost }] : [];
}

function isRequired(field: Field): boolean {
  return typeof field === "object" && "required" in field;
}

/** Builds what lies inside a list or a record; leaves the rest as it was, once it is what it should be. */
function filled(builder: string, name: string, type: FieldType, value: unknown): unknown {
  if (typeof type === "object" && "list" in type) {
    if (!Array.isArray(value)) throw wrongType(builder, name, value, "a list");
    const rows = value.map((one, index) => filled(builder, `${name}[${index}]`, type.list, one));
    if (type.inOrderOf !== undefined)
      requireOrder(builder, name, type.inOrderOf, rows as readonly Readonly<Record<string, string>>[]);
    return rows;
  }
  if (typeof type === "object" && "either" in type) return filledAsOne(builder, name, type.either, value);
  requireFact(builder, name, type, value);
  if (typeof type !== "object" || !("record" in type)) return value;
  return built(`${builder}: ${name}`, type.record, value as Written);
}

/** Builds the value as the first of the types that it is. The last says best what is meant, where it is none of them. */
function filledAsOne(builder: string, name: string, types: readonly FieldType[], value: unknown): unknown {
  for (const type of types.slice(0, -1)) {
    try {
      return filled(builder, name, type, value);
    } catch {
      // Not this type: the next is tried.
    }
  }
  return filled(builder, name, types.at(-1) as FieldType, value);
}
