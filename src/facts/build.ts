import { requireRecord, shown, unknownKey } from "../guard/index.ts";
import { requireFact } from "./fact.ts";
import type { Field, Fields, FieldType } from "./fields.ts";

/**
 * Builds a record from what is given of it: every key in one order, what is absent with its meaning, lists and records
 * inside built likewise. What the record does not have, or has otherwise, is refused.
 *
 * @param builder - The name of the builder, for the words of an error.
 * @param fields - Every member of the record.
 * @param given - What the user wrote.
 * @returns The record, whole.
 * @throws TypeError for an unknown key, a missing required key, or a value of a wrong type; RangeError for a day that is
 * none, a number out of range, a word that is not in the list, or rows out of order.
 */
export function build<Facts extends object>(builder: string, fields: Fields<Facts>, given: unknown): Facts {
  requireRecord(builder, "the argument", given);
  return built(builder, fields as unknown as Fields, given as Readonly<Record<string, unknown>>) as Facts;
}

function built(builder: string, fields: Fields, given: Readonly<Record<string, unknown>>): object {
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(fields, key)) throw unknownKey(builder, key, Object.keys(fields));
  }
  const record: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) record[key] = member(builder, key, fields[key] as Field, given[key]);
  return record;
}

function member(builder: string, key: string, field: Field, value: unknown): unknown {
  if (value === undefined) return absent(builder, key, field);
  if (value === null && isNullable(field)) return null;
  return filled(builder, key, typeOf(field), value);
}

/** Builds what lies inside a list or a record; leaves the rest as it was, once it is what it should be. */
function filled(builder: string, name: string, type: FieldType, value: unknown): unknown {
  requireFact(builder, name, type, value);
  if (typeof type !== "object") return value;
  if ("list" in type) {
    const { list } = type;
    return (value as readonly unknown[]).map((one, index) => filled(builder, `${name}[${index}]`, list, one));
  }
  if ("record" in type) return built(`${builder}: ${name}`, type.record, value as Readonly<Record<string, unknown>>);
  return value;
}

function absent(builder: string, key: string, field: Field): unknown {
  if (typeof field === "object" && "required" in field) {
    throw new TypeError(`${builder}: ${shown(key)} is missing; it must be given`);
  }
  return typeof field === "object" && "absent" in field ? field.absent : null;
}

/** Not known can be written as `null` wherever a key may be absent, but where absence has another meaning. */
function isNullable(field: Field): boolean {
  if (typeof field !== "object") return true;
  if ("required" in field) return false;
  return !("absent" in field) || field.absent === null;
}

function typeOf(field: Field): FieldType {
  return typeof field === "object" && "type" in field ? field.type : (field as FieldType);
}
