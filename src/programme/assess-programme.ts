import type { Fraction } from "../money/index.ts";
import {
  assess,
  type Grounds,
  insufficientFacts,
  mapOutcome,
  notInForce,
  type Outcome,
  type Rule,
  rule,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { Programme, ProgrammeTarget } from "./programme.ts";

/**
 * What an indicator was found to be: a count, or a part of a whole; `null` when not known. A count is held against a
 * number, a part against a share.
 */
export type Measure = number | Fraction | null;

/** How a target stands on a day. */
export interface TargetResult {
  /** Whether it is met, still open with its deadline ahead, or missed. */
  readonly state: "met" | "on-course" | "missed";
  /** What was measured. */
  readonly measured: number | Fraction;
  /** How far it is from the target, exactly and in lowest terms; 0 when met or when only the bound itself is short. */
  readonly distance: Fraction;
  /** What was measured as a fraction of the target: 46 of 150. */
  readonly achieved: Fraction;
}

/** One target of a programme, answered. */
export interface AssessedTarget {
  /** The code of the target. */
  readonly code: string;
  /** How it stands, and why. */
  readonly outcome: Outcome<TargetResult>;
}

/** A programme, answered target by target. */
export interface AssessedProgramme {
  /** The code of the programme. */
  readonly programme: string;
  /** The day the question is about. */
  readonly on: CalendarDate;
  /** The targets, in the order of the document. */
  readonly targets: readonly AssessedTarget[];
}

/**
 * How does each target of this programme stand on this day? One that is not met is on course up to its deadline, and
 * missed after it. An indicator that was not measured is `insufficient-facts`; a share of nothing is `undetermined`,
 * because no text speaks of it; before the programme begins the answer is `not-in-force`.
 *
 * @param measured - What was measured, by the code of the indicator.
 * @throws TypeError when a count is given for a share or a share for a count.
 *
 * @example
 * ```ts
 * const measured = { "branches-proper-regular": { part: 97, whole: 100 } };
 * const { targets } = assessProgramme(branchMeetingScheme, measured, "2022-11-29");
 * const outcome = targets.find((target) => target.code === "properRegularMeetings").outcome;
 * outcome.value.state; // => "met"
 * ```
 */
export function assessProgramme(
  programme: Programme,
  measured: Readonly<Record<string, Measure>>,
  on: CalendarDate,
): AssessedProgramme {
  const targets = programme.targets.map((target) => ({
    code: target.code,
    outcome: assessTarget(programme, target, measured[target.indicator] ?? null, on),
  }));
  return { programme: programme.code, on, targets };
}

interface Measured {
  readonly part: number | null;
  readonly whole: number | null;
}

function assessTarget(
  programme: Programme,
  target: ProgrammeTarget,
  measure: Measure,
  on: CalendarDate,
): Outcome<TargetResult> {
  if (on < programme.firstDay) return notInForce(programme, { on, steps: [], because: [] });
  const outcome = assess(targetRule(programme, target), measuredOf(target, measure), { on });
  if (measure === null) return notMeasured(target, outcome);
  const open = on <= target.deadline ? "on-course" : "missed";
  return mapOutcome(outcome, (isMet) => ({
    state: isMet ? "met" : open,
    measured: measure,
    distance: isMet ? { part: 0, whole: 1 } : distance(target, measure),
    achieved: achieved(target, measure),
  }));
}

function notMeasured({ indicator }: ProgrammeTarget, grounds: Grounds): Outcome<never> {
  const { on, steps, because } = grounds;
  return insufficientFacts([indicator], { on, steps, because });
}

function targetRule(programme: Programme, target: ProgrammeTarget): Rule<Measured, boolean> {
  const held = "share" in target ? { part: "part", of: "whole" } : { number: "part" };
  return rule(
    programme.code,
    { readers: { part: (facts: Measured) => facts.part, whole: (facts: Measured) => facts.whole }, law: { [target.code]: target } },
    {
      conditions: { [target.code]: held } as never,
      decide: [{ when: target.code, then: { kind: "assessed", value: true } }],
      otherwise: { kind: "assessed", value: false },
    },
  );
}

function measuredOf(target: ProgrammeTarget, measure: Measure): Measured {
  if (measure === null) return { part: null, whole: null };
  if ("share" in target === (typeof measure === "number")) {
    const expected = "share" in target ? "a part of a whole" : "a count";
    throw new TypeError(`Expected ${expected} for "${target.indicator}", received the other.`);
  }
  return typeof measure === "number" ? { part: measure, whole: null } : measure;
}

function distance(target: ProgrammeTarget, measure: number | Fraction): Fraction {
  const goal = goalOf(target);
  const found = fractionOf(measure);
  return lowest(Math.abs(goal.part * found.whole - found.part * goal.whole), goal.whole * found.whole);
}

function achieved(target: ProgrammeTarget, measure: number | Fraction): Fraction {
  const goal = goalOf(target);
  const found = fractionOf(measure);
  return { part: found.part * goal.whole, whole: found.whole * goal.part };
}

function goalOf(target: ProgrammeTarget): Fraction {
  return "share" in target ? target.share : { part: target.value, whole: 1 };
}

function fractionOf(measure: number | Fraction): Fraction {
  return typeof measure === "number" ? { part: measure, whole: 1 } : measure;
}

function lowest(part: number, whole: number): Fraction {
  const divisor = greatestDivisor(part, whole);
  return { part: part / divisor, whole: whole / divisor };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
