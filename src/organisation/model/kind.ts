import { requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import { kindsLaw } from "./kind.law.ts";

/** From when to when a kind of organisation exists, with the law that says so. */
export interface KindLaw extends Sourced {
  /** The first day on which the kind exists; `null` when it is older than the Charter of 2011. */
  readonly firstDay: CalendarDate | null;
  /** The last day on which any unit may be of the kind; `null` while none is known. */
  readonly lastDay: CalendarDate | null;
  /** Whether a unit is of the kind only from, or only until, its recorded switch to the model of 208-QĐ/TW. */
  readonly atSwitch: "begins" | "ends" | "stays";
}

/**
 * Lists the kinds of organisation that exist on a day (loại hình đang có). From 26 July 2026 the kinds of both models do: a
 * unit stays under 294-QĐ/TW until its own recorded switch.
 *
 * @param on - The day.
 * @returns The kinds, from the Centre downwards.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { kindsOn } from "chibo/organisation";
 *
 * kindsOn("2025-06-30").includes("district"); // => true
 * kindsOn("2025-07-01").includes("district"); // => false
 * kindsOn("2025-07-01").includes("commune"); // => true
 * ```
 */
export function kindsOn(on: CalendarDate): readonly OrganisationKind[] {
  requireDay("kindsOn", on);
  return organisationKinds.filter((kind) => {
    const { firstDay, lastDay } = kindsLaw[kind];
    return (firstDay === null || firstDay <= on) && (lastDay === null || on <= lastDay);
  });
}

/**
 * Finds from when to when a kind of organisation exists, and where the law says so (căn cứ về loại hình).
 *
 * @param kind - The kind.
 * @returns The days and the source.
 * @throws TypeError or RangeError when the word is no kind.
 *
 * @example
 * ```ts
 * import { kindLawOf } from "chibo/organisation";
 *
 * kindLawOf("district").lastDay; // => "2025-06-30"
 * ```
 */
export function kindLawOf(kind: OrganisationKind): KindLaw {
  requireWord("kindLawOf", "the kind", kind, organisationKinds);
  return kindsLaw[kind];
}
