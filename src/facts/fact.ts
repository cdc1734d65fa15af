import { meant, shown } from "../guard/index.ts";
import { isCalendarDate, isCalendarMonth, requireDay, requireMonth } from "../time/index.ts";
import type { FieldType, ListField } from "./fields.ts";

const coefficient = /^\d+(?:\.\d+)?$/;

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
  if (typeof type === "string") return requireSimple(caller, name, type, value);
  if (Array.isArray(type)) return requireOneOf(caller, name, type as readonly string[], value);
  const complex = type as Exclude<FieldType, string | readonly string[]>;
  if ("list" in complex) return requireRows(caller, name, complex, value);
  if ("record" in complex) {
    if (isRecord(value)) return;
    throw wrongType(caller, name, value, "an object");
  }
  if ("either" in complex) return requireEither(caller, name, complex.either, value);
  if (typeof value === "string" && value.startsWith(complex.startsWith)) return;
  throw wrongType(caller, name, value, `a text that begins with ${shown(complex.startsWith)}`);
}

function requireSimple(caller: string, name: string, type: Extract<FieldType, string>, value: unknown): void {
  switch (type) {
    case "count":
      requireNumber(caller, name, value);
      if (Number.isSafeInteger(value) && (value as number) >= 0) return;
      throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a whole number from 0 up`);
    case "number":
      return requireNumber(caller, name, value);
    case "flag":
      if (typeof value === "boolean") return;
      throw wrongType(caller, name, value, "true or false");
    case "text":
      if (typeof value === "string" && value.trim() !== "") return;
      throw wrongType(caller, name, value, "a text");
    case "coefficient":
      if (typeof value === "string" && coefficient.test(value)) return;
      throw wrongType(caller, name, value, 'an exact decimal as text, such as "0.25"');
    case "day":
      return requireDay(caller, value, name);
    case "month":
      return requireMonth(caller, value, name);
  }
}

function requireNumber(caller: string, name: string, value: unknown): void {
  if (typeof value === "number" && Number.isFinite(value)) return;
  throw wrongType(caller, name, value, "a number");
}

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
  if (inOrderOf !== undefined) requireOrder(caller, name, inOrderOf, value as readonly Record<string, unknown>[]);
}

function requireOrder(caller: string, name: string, key: string, rows: readonly Record<string, unknown>[]): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1]?.[key];
    if (before === undefined || (before as string) < (row[key] as string)) return;
    throw new RangeError(
      `${caller}: ${name}[${index}] is of ${shown(row[key])}, after ${shown(before)}; put the rows in the order of their days, each day once`,
    );
  });
}

function requireEither(caller: string, name: string, types: readonly FieldType[], value: unknown): void {
  if (types.some((type) => accepts(type, value))) return;
  // The last type says best what is meant: words come first, then the shape.
  requireFact(caller, name, types.at(-1) as FieldType, value);
}

/** Whether the value is of a type, without an error. */
function accepts(type: FieldType, value: unknown): boolean {
  if (type === "day") return isCalendarDate(value);
  if (type === "month") return isCalendarMonth(value);
  try {
    requireFact("", "", type, value);
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongType(caller: string, name: string, value: unknown, expected: string): TypeError {
  return new TypeError(
    `${caller}: ${name} is ${shown(value)}; give ${expected}, or leave it out where it is not known`,
  );
}
