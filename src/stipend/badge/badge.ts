import { build, type Fields, type Given, requireFact } from "../../facts/index.ts";
import { requireRecord, shown } from "../../guard/index.ts";
import { multiply, type Vnd } from "../../money/index.ts";
import { assessed, insufficientFacts, notInForce, type Outcome, type Step, undetermined } from "../../outcome/index.ts";
import { addMonths, type CalendarDate, holdsOn, requireDay, yearOf } from "../../time/index.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { type BadgeGrade, type BadgeYears, badgeDays, badgeGrades } from "./badge.law.ts";

/**
 * Works out the bonus that goes with a Party badge (tiền thưởng kèm theo Huy hiệu Đảng) awarded on a day: a one-off on the
 * base salary of that day. Where no amount is set for the grade the answer is `undetermined`, not 0. Guidance
 * 56-HD/VPTW (2015), section IV.
 *
 * @param years - The grade of the badge, in years of membership.
 * @param on - The day of the award.
 * @returns The bonus in đồng.
 * @throws RangeError when there is no badge of so many years, or the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { badgeBonus } from "chibo/stipend";
 *
 * badgeBonus(55, "2026-09-02").value; // => 8855000
 * badgeBonus(45, "2026-09-02").reason; // => "amount-not-set"
 * ```
 */
export function badgeBonus(years: BadgeYears, on: CalendarDate): Outcome<Vnd> {
  const grade = badgeGrades.find((one) => one.years === years);
  if (grade === undefined) {
    const grades = badgeGrades.map((one) => one.years).join(", ");
    throw new RangeError(`badgeBonus: there is no badge of ${shown(years)} years; give one of ${grades}`);
  }
  requireDay("badgeBonus", on);
  const salary = baseSalaryOn(on);
  const step = gradeStep(grade);
  const because = [step.code, "baseSalary.counts"] as const;
  const grounds = { on, steps: [step, ...salary.steps], because };
  if (!holdsOn(badgeDays.guidance, on) || salary.kind !== "assessed") return notInForce(badgeDays.guidance, grounds);
  if (grade.coefficient === null) {
    return undetermined(
      { reason: "amount-not-set", decidedBy: null, readings: [] },
      { ...grounds, because: [step.code] },
    );
  }
  return assessed(multiply(salary.value, grade.coefficient), grounds);
}

/** What a member's badges depend on. */
export interface BadgeFacts {
  /** The day from which years of membership count (tuổi Đảng), interruptions left out. */
  readonly partyAgeFrom: CalendarDate;
  /** Whether the member is gravely ill (bệnh nặng); `null` when not known. */
  readonly gravelyIll: boolean | null;
}

/** Every fact that badges depend on. */
export const badgeFactsFields: Fields<BadgeFacts> = {
  partyAgeFrom: { type: "day", required: true },
  gravelyIll: "flag",
};

/**
 * Makes the facts that a member's badges depend on (tuổi Đảng, bệnh nặng).
 *
 * Required is `partyAgeFrom`; an absent `gravelyIll` means not known.
 *
 * @param given - What is known of the member.
 * @returns The facts, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { badgeFacts } from "chibo/stipend";
 *
 * badgeFacts({ partyAgeFrom: "1986-04-30" }).gravelyIll; // => null
 * ```
 */
export function badgeFacts(given: Given<BadgeFacts, "partyAgeFrom">): BadgeFacts {
  return build("badgeFacts", badgeFactsFields, given);
}

/**
 * Lists the badges that fall due to a member on an award day (Huy hiệu Đảng): those whose years are complete on it and were
 * not on the award day before. A gravely ill member may get one up to twelve months early, so that the answer asks for the
 * illness only where it matters. Regulation 29-QĐ/TW (2016).
 *
 * @param facts - What is known of the member.
 * @param awardDay - One of 3 February, 19 May, 2 September and 7 November.
 * @returns The grades of the badges, in years.
 * @throws TypeError for facts of a wrong type, RangeError when a day is none, or is no award day.
 *
 * @example
 * ```ts
 * import { badgeFacts, badgesDue } from "chibo/stipend";
 *
 * const member = badgeFacts({ partyAgeFrom: "1986-04-30", gravelyIll: false });
 * badgesDue(member, "2026-05-19").value; // => [40]
 * badgesDue(member, "2026-05-20"); // throws RangeError
 * ```
 */
export function badgesDue(facts: BadgeFacts, awardDay: CalendarDate): Outcome<readonly BadgeYears[]> {
  requireRecord("badgesDue", "the facts", facts);
  const { partyAgeFrom, gravelyIll = null } = facts;
  requireDay("badgesDue", partyAgeFrom, "partyAgeFrom");
  if (gravelyIll !== null) requireFact("badgesDue", "gravelyIll", "flag", gravelyIll);
  requireDay("badgesDue", awardDay);
  const { awardDays, earlyAward } = badgeDays;
  const before = awardDayBefore(awardDay);
  const complete = badgeGrades.map(({ years }) => ({ years, on: addMonths(partyAgeFrom, years * 12) }));
  const inTime = complete.filter(({ on }) => before < on && on <= awardDay).map(({ years }) => years);
  const latest = addMonths(awardDay, earlyAward.months);
  const early = complete.filter(({ on }) => awardDay < on && on <= latest).map(({ years }) => years);
  const day: Step = {
    code: "badgeDays.awardDay",
    result: "met",
    actual: awardDay,
    operator: "one-of",
    expected: awardDays.monthsAndDays,
    citation: awardDays.citation,
    evidence: awardDays.evidence,
  };
  const illness: Step = {
    code: "badgeDays.gravelyIll",
    result: gravelyIll === null ? "unknown" : gravelyIll ? "met" : "not-met",
    actual: gravelyIll,
    operator: "is",
    expected: true,
    citation: earlyAward.citation,
    evidence: earlyAward.evidence,
  };
  const matters = early.length > 0;
  const grounds = {
    on: awardDay,
    steps: [day, illness],
    because: matters ? [day.code, illness.code] : [day.code],
  };
  if (matters && gravelyIll === null) return insufficientFacts(["gravelyIll"], grounds);
  return assessed(gravelyIll === true ? [...inTime, ...early] : inTime, grounds);
}

/** The award day before this one. */
function awardDayBefore(awardDay: CalendarDate): CalendarDate {
  const days = badgeDays.awardDays.monthsAndDays;
  const place = days.findIndex((one) => awardDay.endsWith(one));
  if (place === -1) {
    throw new RangeError(
      `badgesDue: ${awardDay} is no day on which badges are awarded; give one of ${days.join(", ")}`,
    );
  }
  const year = yearOf(awardDay);
  return place === 0 ? `${year - 1}-${days[3]}` : `${year}-${days[(place - 1) as 0 | 1 | 2]}`;
}

function gradeStep({ years, coefficient, citation, evidence }: BadgeGrade): Step {
  const set = badgeGrades.filter((one) => one.coefficient !== null).map((one) => String(one.years));
  return {
    code: "badgeBonus.amountSet",
    result: coefficient === null ? "not-met" : "met",
    actual: String(years),
    operator: "one-of",
    expected: set,
    citation,
    evidence,
  };
}
