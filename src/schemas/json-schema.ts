import * as z from "zod";
import { englishFacts, vietnameseFacts } from "../text/index.ts";
import { type RecordKind, requireKind } from "./record-kinds.ts";
import { recordSchemas } from "./schemas.ts";

/**
 * Gives the JSON Schema (draft 2020-12) of a kind of record as it is accepted as input, for editors and for programs in
 * other languages. The package ships one file for each kind. Each key bears its Vietnamese name as `title` and its English one
 * as `description`. Days are of `format: "date"`: a validator that asserts formats is needed to hold them against the calendar.
 * Checks of several fields are not in it, and kinds of organisations stand in it by their codes, not by Vietnamese words.
 *
 * @param kind - The kind of record.
 * @returns The schema, as plain data.
 * @throws TypeError when the kind is no text, RangeError when there is no such kind.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from "chibo/schemas";
 *
 * const schema = jsonSchemaOf("voteFacts");
 * schema["type"]; // => "object"
 * JSON.stringify(schema).includes('"title":"số đảng viên chính thức"'); // => true
 * ```
 */
export function jsonSchemaOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  requireKind("jsonSchemaOf", kind);
  return z.toJSONSchema(recordSchemas[kind].schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema: { properties = {} } }) => {
      for (const [key, member] of Object.entries(properties)) nameMember(key, member);
    },
  }) as Readonly<Record<string, unknown>>;
}

/** Gives a member the names of its fact, where the library has words for it. */
function nameMember(key: string, member: unknown): void {
  const [title, description] = [vietnameseFacts, englishFacts].map((words) =>
    Object.hasOwn(words, key) ? words[key] : undefined,
  );
  if (title !== undefined && description !== undefined) Object.assign(member as object, { title, description });
}
