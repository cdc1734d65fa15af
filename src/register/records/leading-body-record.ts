import { build, type Fields, type Given } from "../../facts/index.ts";
import { type LeadingBody, leadingBodyFields } from "../../organisation/index.ts";
import { without } from "./without.ts";

/**
 * The leading body (cấp ủy) of one organisation, as a register keeps it: counts, never people. The kind and the switch stand
 * with the organisation.
 */
export interface LeadingBodyRecord extends Omit<LeadingBody, "kind" | "switchedOn"> {}

/** Every member of a leading body, for its builder and its readers. */
export const leadingBodyRecordFields: Fields<LeadingBodyRecord> = /* @__PURE__ */ without(leadingBodyFields, [
  "kind",
  "switchedOn",
]);

/**
 * Makes the record of a leading body (cấp ủy), for a register.
 *
 * @param given - The organisation, which is required, and any of the other members. What is left out is not known.
 * @returns The record, whole.
 * @throws TypeError for an unknown key, a missing organisation or a wrong type; RangeError for a day that is none or a number
 * that is no count.
 *
 * @example
 * ```ts
 * import { leadingBodyRecord } from "chibo";
 *
 * leadingBodyRecord({ organisationId: "b1", members: 5, deputies: 1 }).standingMembers; // => null
 * ```
 */
export function leadingBodyRecord(given: Given<LeadingBodyRecord, "organisationId">): LeadingBodyRecord {
  return build("leadingBodyRecord", leadingBodyRecordFields, given);
}
