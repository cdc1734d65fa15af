import { multiply, type Vnd } from "../../money/index.ts";
import { assessed, insufficientFacts, notInForce, type Outcome, type Step, undetermined } from "../../outcome/index.ts";
import { addMonths, type CalendarDate, isWithin, yearOf } from "../../time/index.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { type BadgeGrade, type BadgeYears, badgeDays, badgeGrades } from "./badge.law.ts";

/**
 * How much is the bonus that goes with this badge (tiền thưởng kèm theo Huy hiệu Đảng), awarded on this day? A one-off on
 * the base salary of the day of the award. Where no amount is set for the grade the answer is `undetermined`, not 0.
 *
 * @param years - The grade of the badge.
 * @param on - The day of the award.
 *
 * @example
 * ```ts
 * const outcome = badgeBonus(55, "2026-09-02");
 * outcome.kind === "assessed" && outcome.value; // => 8855000
 * const open = badgeBonus(45, "2026-09-02");
 * open.kind === "undetermined" && open.reason; // => "amount-not-set"
 * ```
 */
export function badgeBonus(years: BadgeYears, on: CalendarDate): Outcome<Vnd> {
  const grade = badgeGrades.find((one) => one.years === years);
  if (grade === undefined) throw new RangeError(`Expected a grade of the Party badge, received ${years} years.`);
  const salary = baseSalaryOn(on);
  const step = gradeStep(grade);
  const because = [step.code, "baseSalary.counts"] as const;
  const grounds = { on, steps: [step, ...salary.steps], because };
  if (!isWithin(badgeDays.guidance, on) || salary.kind !== "assessed") return notInForce(badgeDays.guidance, grounds);
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

/**
 * Which badges fall due to this member on this award day? Those whose years are complete on it and were not on the award
 * day before. A gravely ill member may get one up to twelve months early, so that the answer asks for the illness only
 * where it matters.
 *
 * @param awardDay - One of 3 February, 19 May, 2 September and 7 November.
 * @throws RangeError when it is not.
 *
 * @example
 * ```ts
 * const outcome = badgesDue({ partyAgeFrom: "1986-04-30", gravelyIll: false }, "2026-05-19");
 * outcome.kind === "assessed" && outcome.value; // => [40]
 * badgesDue({ partyAgeFrom: "1986-04-30", gravelyIll: false }, "2026-05-20"); // throws RangeError
 * ```
 */
export function badgesDue(
  { partyAgeFrom, gravelyIll }: BadgeFacts,
  awardDay: CalendarDate,
): Outcome<readonly BadgeYears[]> {
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
  if (place === -1) throw new RangeError(`Expected a day on which badges are awarded, received ${awardDay}.`);
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
