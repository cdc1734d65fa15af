import { requireRecord } from "../guard/index.ts";
import { build } from "./build.ts";
import type { Fields } from "./fields.ts";

/**
 * Reads the facts that a function was given: what is absent or `undefined` is not known; a key that the record does not
 * have is let through, for a wider record serves as well.
 *
 * @param caller - The function that was called, and which of its arguments it is.
 * @param fields - Every member of the record.
 * @param facts - What was given.
 * @param name - What the argument is called.
 * @returns The record, whole.
 * @throws TypeError when it is no record or a fact has a wrong type, RangeError for a day that is none or a number out of
 * range.
 */
export function knownFacts<Facts extends object>(
  caller: string,
  fields: Fields<Facts>,
  facts: unknown,
  name = "the record",
): Facts {
  requireRecord(caller, name, facts);
  const given = facts as Readonly<Record<string, unknown>>;
  return build(caller, fields, Object.fromEntries(Object.keys(fields).map((key) => [key, given[key]])));
}
