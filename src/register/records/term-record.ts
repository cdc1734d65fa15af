import { build, type Fields, type Given, merged } from "../../facts/index.ts";
import { type Term, termFields } from "../../organisation/index.ts";
import { without } from "./without.ts";

/**
 * A term of office (nhiệm kỳ), as a register keeps it: of which organisation, since when, and what makes it unlike others.
 * The kind and the switch stand with the organisation.
 */
export interface TermRecord extends Omit<Term, "kind" | "switchedOn"> {
  /** The id of the organisation. */
  readonly organisationId: string;
}

/** Every member of a term, for its builder and its readers. */
export const termRecordFields: Fields<TermRecord> = /* @__PURE__ */ merged(
  { organisationId: { type: "text", required: true } },
  /* @__PURE__ */ without(termFields, ["kind", "switchedOn"]),
);

/**
 * Makes the record of a term of office (nhiệm kỳ), for a register.
 *
 * @param given - The organisation, which is required, and any of the other members. What is left out is not known.
 * @returns The record, whole.
 * @throws TypeError for an unknown key, a missing organisation or a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { termRecord } from "chibo";
 *
 * termRecord({ organisationId: "b1", startedOn: "2022-03-15" }).inPilot; // => null
 * ```
 */
export function termRecord(given: Given<TermRecord, "organisationId">): TermRecord {
  return build("termRecord", termRecordFields, given);
}
