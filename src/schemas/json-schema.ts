import * as z from "zod";
import type { RecordKind } from "./records.ts";
import { recordSchemas } from "./schemas.ts";

/**
 * The JSON Schema of a kind of record as it comes in at the door, for editors and for programs in other languages. The
 * package ships one file for each kind. Checks of several fields, and of days against the calendar, are not in it.
 *
 * @example
 * ```ts
 * jsonSchemaOf("stipendPolicy")["type"]; // => "object"
 * ```
 */
export function jsonSchemaOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(recordSchemas[kind].schema, { io: "input", unrepresentable: "any" }) as Readonly<
    Record<string, unknown>
  >;
}

/**
 * The kinds of record that come in at the door.
 *
 * @example
 * ```ts
 * recordKinds.includes("stipendPolicy"); // => true
 * ```
 */
export const recordKinds: readonly RecordKind[] = Object.keys(recordSchemas) as RecordKind[];
