import { requireWord } from "../guard/index.ts";
import { type RecordTypes, recordSchemas } from "./schemas.ts";

/** The name of a kind of record that is accepted as input. */
export type RecordKind = keyof RecordTypes;

/**
 * Lists the kinds of record that are accepted as input, by name.
 *
 * @example
 * ```ts
 * import { recordKinds } from "chibo/schemas";
 *
 * recordKinds.includes("organisation"); // => true
 * ```
 */
export const recordKinds: readonly RecordKind[] = Object.keys(recordSchemas) as RecordKind[];

/** Refuses what is no kind of record, and names the nearest. */
export function requireKind(caller: string, kind: unknown): asserts kind is RecordKind {
  requireWord(caller, "the kind", kind, recordKinds);
}
