import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";

/** A term of office (nhiệm kỳ): of whom, since when, and what makes it unlike others. `null` means not known. */
export interface Term extends Unit {
  /** The day of the congress that began it, or of the appointment. */
  readonly startedOn: CalendarDate | null;
  /** Whether it is the first term after the organisation was founded, merged or divided. */
  readonly isFirst: boolean | null;
  /** The end that the committee above set for a first term, or, after a switch, for a term that it lengthened. */
  readonly endSet: CalendarDate | null;
  /** Whether the branch takes part in the pilot of a congress every five years. */
  readonly inPilot: boolean | null;
  /** The end of the term of the organisation above: a section shares it, and a branch founded after its switch. */
  readonly parentEndsOn: CalendarDate | null;
}

/** The members of a term of office. */
export const termFields: Fields<Term> = {
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  startedOn: "day",
  isFirst: "flag",
  endSet: "day",
  inPilot: "flag",
  parentEndsOn: "day",
};

/**
 * Makes the record of a term of office (nhiệm kỳ).
 *
 * @param given - The kind of the organisation, and any of the other members. What is left out is not known; `switchedOn`
 * left out means that no switch to the model of 208-QĐ/TW is recorded.
 * @returns The term, whole.
 * @throws TypeError for an unknown key, a missing kind or a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { term } from "chibo/organisation";
 *
 * term({ kind: "branch", startedOn: "2022-03-15" }).inPilot; // => null
 * ```
 */
export function term(given: Given<Term, "kind">): Term {
  return build("term", termFields, given);
}
