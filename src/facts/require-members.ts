import { isDeeplyFrozen, requireRecord, shown } from "../guard/index.ts";
import { requireFact } from "./fact.ts";
import type { Field, Fields, FieldType } from "./fields.ts";

/**
 * Refuses a record that a builder would not have made, at any depth; what it has beside its members is of no matter.
 *
 * @param caller - The function that was called.
 * @param name - What the record is called.
 * @param fields - Every member of the record.
 * @param value - The argument, or a member of a list.
 * @throws TypeError for a member that is missing or of a wrong type, RangeError for a day that is none.
 */
export function requireMembers<Facts>(caller: string, name: string, fields: Fields<Facts>, value: unknown): void {
  requireRecord(caller, name, value);
  for (const { key, type, mayLack } of membersOf(fields)) {
    const member = (value as Readonly<Record<string, unknown>>)[key] ?? null;
    if (member !== null) requireType(caller, key, type, member);
    else if (!mayLack) throw new TypeError(`${caller}: ${key} of ${name} is ${shown(member)}; it must be given`);
  }
}

/** The same, once for each record that can never change. */
export function requireMembersOnce<Facts>(caller: string, name: string, fields: Fields<Facts>, value: unknown): void {
  if (typeof value === "object" && value !== null && known.get(fields)?.has(value) === true) return;
  requireMembers(caller, name, fields, value);
  if (!isDeeplyFrozen(value)) return;
  const before = known.get(fields) ?? new WeakSet();
  known.set(fields, before.add(value as object));
}

/** A member of a record: what it may be, and whether it may be not known. */
interface Member {
  readonly key: string;
  readonly type: FieldType;
  readonly mayLack: boolean;
}

const compiled: WeakMap<object, readonly Member[]> = /* @__PURE__ */ new WeakMap();

function membersOf(fields: object): readonly Member[] {
  const before = compiled.get(fields);
  if (before !== undefined) return before;
  const members = Object.entries<Field>(fields as Fields).map(([key, field]): Member => {
    return { key, type: typeOf(field), mayLack: mayLack(field) };
  });
  compiled.set(fields, members);
  return members;
}

const known: WeakMap<object, WeakSet<object>> = /* @__PURE__ */ new WeakMap();

/** What is inside a list or a record is checked likewise. */
function requireType(caller: string, name: string, type: FieldType, value: unknown): void {
  requireFact(caller, name, type, value);
  if (typeof type !== "object") return;
  if ("record" in type) requireMembers(caller, name, type.record, value);
  if (!("list" in type)) return;
  for (const [index, row] of (value as readonly unknown[]).entries()) {
    requireType(caller, `${name}[${index}]`, type.list, row);
  }
}

function typeOf(field: Field): FieldType {
  return typeof field === "object" && "type" in field ? field.type : (field as FieldType);
}

/** A list that may be left out in a builder is there in the record, if empty. */
function mayLack(field: Field): boolean {
  if (typeof field !== "object" || "required" in field) return typeof field !== "object";
  return !("absent" in field) || field.absent === null || field.absent === undefined;
}
