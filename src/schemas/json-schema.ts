import * as z from "zod";
import { type RecordKind, requireKind } from "./record-kinds.ts";
import { recordSchemas } from "./schemas.ts";

/**
 * Gives the JSON Schema (draft 2020-12) of a kind of record as it is accepted as input, for editors and for programs in
 * other languages. The package ships one file for each kind. Checks of several fields, and of days against the calendar,
 * are not in it.
 *
 * @param kind - The kind of record.
 * @returns The schema, as plain data.
 * @throws TypeError when the kind is no text, RangeError when there is no such kind.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from "chibo/schemas";
 *
 * jsonSchemaOf("stipendPolicy")["type"]; // => "object"
 * ```
 */
export function jsonSchemaOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  requireKind("jsonSchemaOf", kind);
  return z.toJSONSchema(recordSchemas[kind].schema, { io: "input", unrepresentable: "any" }) as Readonly<
    Record<string, unknown>
  >;
}
