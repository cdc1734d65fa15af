import { shown } from "../../guard/index.ts";
import { sumVnd, type Vnd } from "../../money/index.ts";
import type { Outcome } from "../../outcome/index.ts";
import { type CalendarMonth, monthsIn, yearPeriod } from "../../time/index.ts";
import { assessQuestion } from "../claim/assess-stipend.ts";
import { policiesInForce } from "../claim/policies-in-force.ts";
import type { Stipend } from "../claim/stipend.ts";
import { type StipendOptions, stipendTerms } from "../claim/stipend-options.ts";
import type { Holder } from "../holder/holder.ts";
import { wholeHolder } from "../holder/whole-holder.ts";

/** What a person is due over a calendar year. */
export interface StipendYear {
  /** The opaque key of the holder. */
  readonly holder: string;
  /** The year. */
  readonly year: number;
  /** The twelve months, each with its own explained answer. */
  readonly months: readonly { readonly month: CalendarMonth; readonly outcome: Outcome<Stipend> }[];
  /** The sum of the months that are assessed. */
  readonly total: Vnd;
  /** How many months are not assessed and so not in the total. */
  readonly notAssessed: number;
}

/**
 * Works out what a person is due over a calendar year (phụ cấp cả năm), month by month.
 *
 * @param holder - The person with the posts held.
 * @param year - The year, in four digits.
 * @param options - The policies asked about, and the readings that the caller has settled.
 * @returns The twelve months, each with its explained answer, and their sum.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a year that is none, for a reading that
 * is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { holder, paidOrganisation, post, shippedPolicies, stipendYear } from "chibo/stipend";
 *
 * const commune = paidOrganisation({ id: "c1", kind: "commune", armedForces: false });
 * const role = post({ organisation: commune, role: "committee-member", firstDay: "2022-01-01", pay: [] });
 * const member = holder({ key: "p1", territory: "phu-tho", posts: [role], otherPay: [] });
 *
 * const year = stipendYear(member, 2024, { policies: shippedPolicies });
 * year.total; // => 7452000
 * year.months[6]?.outcome.value?.total; // => 702000
 * stipendYear(member, 24, { policies: shippedPolicies }); // throws RangeError
 * ```
 */
export function stipendYear(holder: Holder, year: number, options: StipendOptions): StipendYear {
  requireYear("stipendYear", year);
  const terms = stipendTerms("stipendYear", options);
  const whole = wholeHolder("stipendYear", holder);
  const months = monthsIn(yearPeriod(year)).map((month) => ({
    month,
    outcome: assessQuestion(whole, policiesInForce(month, terms)),
  }));
  const assessed = months.flatMap(({ outcome }) => (outcome.kind === "assessed" ? [outcome.value.total] : []));
  return {
    holder: whole.key,
    year,
    months,
    total: sumVnd(assessed),
    notAssessed: months.length - assessed.length,
  };
}

/** A year of two digits is one of today cut short, never one of antiquity. */
function requireYear(caller: string, year: unknown): asserts year is number {
  if (Number.isInteger(year) && (year as number) >= 1000 && (year as number) <= 9999) return;
  throw new RangeError(`${caller}: ${shown(year)} is no year; give a whole number of four digits such as 2025`);
}
