import { build, type Fields } from "../../facts/index.ts";
import { multiply, type Vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, outOfScope, type Step } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import {
  type AwardGiver,
  type AwardRecipient,
  type PartyAwardForm,
  type PartyAwardLevel,
  partyAwardLevels,
} from "./party-award.law.ts";

/** An award of the Party to one of its organisations or members. */
export interface PartyAward {
  /** Who is commended. */
  readonly recipient: AwardRecipient;
  /** What is given. */
  readonly form: PartyAwardForm;
  /** Who gives it. */
  readonly giver: AwardGiver;
}

const givers: readonly AwardGiver[] = [
  "grassroots-committee",
  "grassroots-branch",
  "district-standing-committee",
  "standing-committee-above-grassroots",
  "provincial-standing-committee",
];

/** Every member of an award. */
export const partyAwardFields: Fields<PartyAward> = {
  recipient: { type: ["branch", "grassroots-organisation", "member"], required: true },
  form: { type: ["certificate", "commendation", "flag"], required: true },
  giver: { type: givers, required: true },
};

/**
 * Makes the record of an award of the Party (hình thức khen thưởng của Đảng). All keys are required.
 *
 * @param given - Who is commended, what is given, and by whom.
 * @returns The record.
 * @throws TypeError for an unknown or a missing key or a foreign word.
 *
 * @example
 * ```ts
 * import { partyAward } from "chibo/stipend";
 *
 * partyAward({ recipient: "branch", form: "certificate", giver: "grassroots-committee" }).form; // => "certificate"
 * ```
 */
export function partyAward(given: PartyAward): PartyAward {
  return build("partyAward", partyAwardFields, given);
}

/**
 * Works out the money that goes with an award of the Party (tiền thưởng kèm theo giấy khen, bằng khen, cờ), on the base
 * salary of the day of the decision, not rounded. A giver that could not give it on that day is `not-in-force`; an award
 * that the guidance does not list is `out-of-scope`. Guidance 56-HD/VPTW (2015), sections II and III.
 *
 * @param award - Who is commended, what is given, and by whom.
 * @param on - The day of the decision.
 * @returns The money in đồng.
 * @throws TypeError for an award of a wrong form, RangeError when the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { partyAward, partyAwardMoney } from "chibo/stipend";
 *
 * const flag = partyAward({ recipient: "grassroots-organisation", form: "flag", giver: "provincial-standing-committee" });
 * partyAwardMoney(flag, "2019-07-01").value; // => 11920000
 * ```
 */
export function partyAwardMoney(award: PartyAward, on: CalendarDate): Outcome<Vnd> {
  const { recipient, form, giver } = build("partyAwardMoney", partyAwardFields, award);
  requireDay("partyAwardMoney", on);
  const levels = partyAwardLevels.filter(
    (one) => one.recipient === recipient && one.form === form && one.giver === giver,
  );
  const level = levels.find((one) => holdsOn(one.given, on)) ?? levels[0];
  if (level === undefined) return outOfScope("no-rule-known", { on, steps: [], because: [] });
  const salary = baseSalaryOn(on);
  const step = inForceStep(level, on);
  const grounds = { on, steps: [step, ...salary.steps], because: [step.code, ...salary.because] };
  if (!holdsOn(level.given, on)) {
    const { firstDay } = level.given;
    const lastDay = levels.map(({ given }) => given.lastDay).at(-1) ?? null;
    return notInForce({ firstDay, lastDay }, { ...grounds, because: [step.code] });
  }
  // Base salaries reach back further than the guidance.
  return assessed(multiply(salary.value as Vnd, level.coefficient), grounds);
}

function inForceStep(level: PartyAwardLevel, on: CalendarDate): Step {
  const { firstDay, lastDay } = level.given;
  const isOver = lastDay !== null && lastDay < on;
  return {
    code: "partyAward.inForce",
    result: holdsOn(level.given, on) ? "met" : "not-met",
    actual: on,
    operator: isOver ? "<=" : ">=",
    expected: isOver ? lastDay : firstDay,
    citation: level.citation,
    evidence: level.evidence,
  };
}
