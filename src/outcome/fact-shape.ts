import type { Field, FieldType } from "../facts/index.ts";
import { meant, shown } from "../guard/index.ts";

/**
 * What a fact must be to be compared: a whole number from 0 up, any number from 0 up, any number, yes or no, a text, one of
 * these words; or anything, where not said.
 */
export type FactShape = "count" | "number" | "finite" | "flag" | "text" | "any" | readonly string[];

const shapes: Readonly<Record<Extract<FieldType, string>, FactShape>> = {
  count: "count",
  number: "number",
  signed: "finite",
  flag: "flag",
  text: "text",
  key: "text",
  day: "text",
  month: "text",
  coefficient: "text",
};

/** The shape of a fact whose record is described so. */
export function shapeOf(field: Field | undefined): FactShape {
  if (field === undefined) return "any";
  if (typeof field === "string") return shapes[field];
  if (Array.isArray(field)) return field as readonly string[];
  return "type" in field ? shapeOf(field.type) : "any";
}

/** Tells whether a known fact has the shape. */
export function hasShape(shape: FactShape, value: unknown): boolean {
  switch (shape) {
    case "count":
      return isCount(value);
    case "number":
      return isAmount(value);
    case "finite":
      return Number.isFinite(value);
    case "flag":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string";
    case "any":
      return typeof value !== "number" || Number.isFinite(value);
    default:
      return shape.includes(value as string);
  }
}

/** Whether the value is a whole number from 0 up. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether the value is a number from 0 up: no fact that the law asks about is less than nothing. */
function isAmount(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0;
}

/** The error for a fact of another shape: which fact, and what to give instead. */
export function wrongFact(name: string, shape: FactShape, value: unknown): TypeError | RangeError {
  const words = `${name} is ${shown(value)}; ${remedy(shape, value)}`;
  return Number.isFinite(value) && isNumeric(shape) ? new RangeError(words) : new TypeError(words);
}

function isNumeric(shape: FactShape): boolean {
  return shape === "count" || shape === "number";
}

const expectedOf: Readonly<Record<Extract<FactShape, string>, string>> = {
  count: "a whole number from 0 up",
  number: "a number from 0 up",
  finite: "a number",
  flag: "true or false",
  text: "a text",
  any: "a finite number",
};

function remedy(shape: FactShape, value: unknown): string {
  if (typeof shape === "object") {
    return typeof value === "string" ? meant(value, shape) : `give ${shape.map(shown).join(", ")}, or null`;
  }
  return `give ${expectedOf[shape]}, or null where it is not known`;
}
