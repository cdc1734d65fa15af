import type { Field, Fields, FieldType } from "../facts/index.ts";

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What one member of a record may be, without what its absence means. */
export function typeOf(field: Field): FieldType {
  return typeof field === "object" && "type" in field ? field.type : field;
}

/**
 * What a fact may be as JSON Schema. It says the shape: that a day is one of the calendar, and that rows are in the order of
 * their days, no schema can say.
 */
export function schemaOf(type: FieldType): JsonSchema {
  if (typeof type === "string") return simple[type];
  if (isWords(type)) return { enum: [...type] };
  if ("list" in type) return { type: "array", items: schemaOf(type.list) };
  if ("record" in type) return recordSchema(type.record);
  if ("either" in type) return { anyOf: type.either.map(schemaOf) };
  return { type: "string", pattern: `^${type.startsWith}` };
}

function recordSchema(fields: Fields): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => [name, orNotKnown(schemaOf(typeOf(field)))]);
  return { type: "object", properties: Object.fromEntries(properties) };
}

/** The same, or `null` for what is not known. */
export function orNotKnown(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}

export function isWords(type: FieldType): type is readonly string[] {
  return Array.isArray(type);
}

const simple: Readonly<Record<Extract<FieldType, string>, JsonSchema>> = {
  count: { type: "integer", minimum: 0 },
  number: { type: "number", minimum: 0 },
  signed: { type: "number" },
  flag: { type: "boolean" },
  text: { type: "string", pattern: "\\S" },
  key: { type: "string", pattern: "^\\S+$" },
  day: { type: "string", format: "date" },
  month: { type: "string", pattern: "^\\d{4}-\\d{2}$" },
  coefficient: { type: "string", pattern: "^-?\\d+(\\.\\d{1,3})?$" },
};
