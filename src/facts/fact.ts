import { isExactDecimal, meant, requireOpaque, shown } from "../guard/index.ts";
import { requireDay, requireMonth } from "../time/index.ts";
import type { FieldType, ListField } from "./fields.ts";

/**
 * Refuses a fact that is not of its type. Records inside are left to the builder, which goes through their own members.
 *
 * @param caller - The builder or the function that was called.
 * @param name - The name of the fact.
 * @param type - What it may be.
 * @param value - What was given; neither `null` nor `undefined`.
 * @throws TypeError for a value of another type, RangeError for a day that is none, a number out of range, a word that is
 * not in the list, or rows out of order.
 */
export function requireFact(caller: string, name: string, type: FieldType, value: unknown): void {
  if (typeof type === "string") requireSimple(caller, name, type, value);
  else if (isWords(type)) requireOneOf(caller, name, type, value);
  else requireShape(caller, name, type, value);
}

function isWords(type: FieldType): type is readonly string[] {
  return Array.isArray(type);
}

function requireShape(
  caller: string,
  name: string,
  type: Exclude<FieldType, string | readonly string[]>,
  value: unknown,
): void {
  if ("list" in type) requireRows(caller, name, type, value);
  else if ("either" in type) requireEither(caller, name, type.either, value);
  else if ("record" in type) {
    if (!isRecord(value)) throw wrongType(caller, name, value, "an object");
  } else if (typeof value !== "string" || !value.startsWith(type.startsWith)) {
    throw wrongType(caller, name, value, `a text that begins with ${shown(type.startsWith)}`);
  }
}

function requireSimple(caller: string, name: string, type: Extract<FieldType, string>, value: unknown): void {
  if (type === "day") requireDay(caller, value, name);
  else if (type === "month") requireMonth(caller, value, name);
  else if (!isSimple[type](value)) {
    // A number that stands where a key should may be that of a card: it is not repeated.
    const isCard = type === "key" && typeof value === "number";
    throw isCard
      ? new TypeError(`${caller}: ${name} is a number; give ${expectedOf.key}`)
      : wrongType(caller, name, value, expectedOf[type]);
  }
  if (type === "count" && !(Number.isSafeInteger(value) && (value as number) >= 0)) {
    throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a whole number from 0 up`);
  }
  if (type === "key") requireOpaque(caller, value as string, name);
  if (type === "number" && (value as number) < 0) {
    throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a number from 0 up`);
  }
}

type SimpleType = Exclude<Extract<FieldType, string>, "day" | "month">;

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const isSimple: Readonly<Record<SimpleType, (value: unknown) => boolean>> = {
  count: (value) => Number.isFinite(value),
  number: (value) => Number.isFinite(value),
  signed: (value) => Number.isFinite(value),
  flag: (value) => typeof value === "boolean",
  text: isText,
  key: isText,
  coefficient: isExactDecimal,
};

const expectedOf: Readonly<Record<SimpleType, string>> = {
  count: "a number",
  number: "a number",
  signed: "a number",
  flag: "true or false",
  text: "a text",
  key: "a text",
  coefficient: 'a decimal of at most three places as text, such as "0.25"',
};

function requireOneOf(caller: string, name: string, words: readonly string[], value: unknown): void {
  if (words.includes(value as string)) return;
  if (typeof value === "string") {
    throw new TypeError(`${caller}: ${name} is ${shown(value)}; ${meant(value, words)}`);
  }
  throw wrongType(caller, name, value, `one of ${words.map(shown).join(", ")}`);
}

function requireRows(caller: string, name: string, { list, inOrderOf }: ListField, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(caller, name, value, "a list");
  for (const [index, row] of value.entries()) requireFact(caller, `${name}[${index}]`, list, row);
  if (inOrderOf !== undefined) requireOrder(caller, name, inOrderOf, value);
}

/**
 * Refuses rows that are not in the order of their days, or that have a day twice.
 *
 * @param caller - The builder or the function that was called.
 * @param name - The name of the list.
 * @param key - The member of each row that holds its day.
 * @param rows - The rows.
 * @throws RangeError when a row does not come after the one before it.
 */
export function requireOrder(
  caller: string,
  name: string,
  key: string,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]?.[key];
    const day = row[key] as string;
    if (before !== undefined && before >= day) {
      const remedy = "put the rows in the order of their days, each day once";
      throw new RangeError(`${caller}: ${name}[${index}] is of ${shown(day)}, after ${shown(before)}; ${remedy}`);
    }
  }
}

function requireEither(caller: string, name: string, types: readonly FieldType[], value: unknown): void {
  for (const type of types.slice(0, -1)) {
    try {
      requireFact(caller, name, type, value);
      return;
    } catch {
      // Not this type: the next is tried.
    }
  }
  // The last type says best what is meant: words come first, then the shape.
  requireFact(caller, name, types.at(-1) as FieldType, value);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The error for a fact of another type: which, and what to give instead. */
export function wrongType(caller: string, name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`${caller}: ${name} is ${shown(value)}; give ${expected}`);
}
