import { shown } from "../../guard/index.ts";
import { multiply, type Vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, type Step, undetermined } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { type BadgeGrade, type BadgeYears, badgeGrades, bonusDays } from "./badge.law.ts";

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
  const days = years === bonusDays.laterGrade.years ? bonusDays.laterGrade : bonusDays.guidance;
  if (!holdsOn(days, on)) return notInForce(days, grounds);
  if (grade.coefficient === null) {
    return undetermined(
      { reason: "amount-not-set", decidedBy: null, readings: [] },
      { ...grounds, because: [step.code] },
    );
  }
  // Base salaries reach back further than bonuses.
  return assessed(multiply(salary.value as Vnd, grade.coefficient), grounds);
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
