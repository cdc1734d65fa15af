import type { Field, FieldType } from "../facts/index.ts";
import { meant, shown } from "../guard/index.ts";

/** What a fact must be to be compared: a number, yes or no, a text, one of these words; or anything, where not said. */
export type FactShape = "number" | "flag" | "text" | "any" | readonly string[];

const shapes: Readonly<Record<Extract<FieldType, string>, FactShape>> = {
  count: "number",
  number: "number",
  flag: "flag",
  text: "text",
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
    case "number":
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

/** The error for a fact of another shape: which fact of which condition, and what to give instead. */
export function wrongFact(code: string, name: string, shape: FactShape, value: unknown): TypeError {
  return new TypeError(`${code}: ${name} is ${shown(value)}; ${remedy(shape, value)}`);
}

function remedy(shape: FactShape, value: unknown): string {
  if (typeof shape === "object") {
    return typeof value === "string" ? meant(value, shape) : `give ${shape.map(shown).join(", ")}, or null`;
  }
  const expected = { number: "a number", flag: "true or false", text: "a text", any: "a finite number" }[shape];
  return `give ${expected}, or null where it is not known`;
}
