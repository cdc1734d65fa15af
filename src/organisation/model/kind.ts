import type { Citation, Evidence } from "../../law/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import { kindsLaw } from "./kind.law.ts";

/** From when to when a kind of organisation exists, with the law that says so. */
export interface KindLaw {
  /** The first day on which the kind exists; `null` when it is older than the Charter of 2011. */
  readonly firstDay: CalendarDate | null;
  /** The last day on which any unit may be of the kind; `null` while none is known. */
  readonly lastDay: CalendarDate | null;
  /** Whether a unit is of the kind only from, or only until, its recorded switch to the model of 208-QĐ/TW. */
  readonly atSwitch: "begins" | "ends" | "stays";
  /** Where the law says so. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
  /** The day on which that was last checked. */
  readonly verifiedOn: CalendarDate;
}

/**
 * Which kinds of organisation exist on this day? From 26 July 2026 the kinds of both models do: a unit stays under
 * 294-QĐ/TW until its own recorded switch.
 *
 * @example
 * ```ts
 * kindsOn("2025-06-30").includes("district"); // => true
 * kindsOn("2025-07-01").includes("district"); // => false
 * kindsOn("2025-07-01").includes("commune"); // => true
 * ```
 */
export function kindsOn(on: CalendarDate): readonly OrganisationKind[] {
  return organisationKinds.filter((kind) => {
    const { firstDay, lastDay } = kindLawOf(kind);
    return (firstDay === null || firstDay <= on) && (lastDay === null || on <= lastDay);
  });
}

/**
 * From when to when does this kind exist, and where does the law say so?
 *
 * @example
 * ```ts
 * kindLawOf("district").lastDay; // => "2025-06-30"
 * ```
 */
export function kindLawOf(kind: OrganisationKind): KindLaw {
  return kindsLaw[kind];
}
