import { requireOptions, requireRecord } from "../guard/index.ts";
import type { Fraction } from "../money/index.ts";
import {
  assess,
  insufficientFacts,
  mapOutcome,
  noGrounds,
  notInForce,
  type Outcome,
  type Rule,
  rule,
} from "../outcome/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";
import { achieved, distance, type Measure, type Measures, requireMeasure } from "./measure.ts";
import { type Programme, type ProgrammeTarget, requireProgramme } from "./programme.ts";

/** What {@link assessProgramme} is asked. */
export interface ProgrammeOptions {
  /** The day the question is about. */
  readonly on: CalendarDate;
}

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
 * Assesses each target of a programme as of a day (kết quả thực hiện chỉ tiêu). One that is not met is on course up to
 * its deadline, and missed after it. An indicator that was not measured is `insufficient-facts`; a share of nothing is
 * `undetermined`, because no text speaks of it; before the programme begins the answer is `not-in-force`.
 *
 * @param programme - The programme.
 * @param measured - What was measured, by the code of the indicator. Codes that no target asks for are passed over.
 * @param options - The day the question is about.
 * @returns The programme, each target with its answer.
 * @throws TypeError when an argument is missing, or a count is given for a share or a share for a count; RangeError when
 * the day is none, a measure is negative or not finite, or a part is more than its whole.
 *
 * @example
 * ```ts
 * import { assessProgramme, branchMeetingScheme } from "chibo/programme";
 *
 * const measured = { "branches-proper-regular": { part: 97, whole: 100 } };
 * const { targets } = assessProgramme(branchMeetingScheme, measured, { on: "2022-11-29" });
 * targets.find(({ code }) => code === "properRegularMeetings")?.outcome.value?.state; // => "met"
 * ```
 */
export function assessProgramme(
  programme: Programme,
  measured: Measures,
  options: ProgrammeOptions,
): AssessedProgramme {
  requireProgramme("assessProgramme", programme);
  requireRecord("assessProgramme", "measured", measured);
  requireOptions("assessProgramme", options, ["on"]);
  requireDay("assessProgramme", options.on, "on");
  const { on } = options;
  const targets = programme.targets.map((target) => {
    const measure = (Object.hasOwn(measured, target.indicator) ? measured[target.indicator] : null) ?? null;
    requireMeasure(target, measure);
    return { code: target.code, outcome: assessTarget(programme, target, measure, on) };
  });
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
  if (on < programme.firstDay) return notInForce(programme, noGrounds(on));
  const outcome = assess(targetRule(programme, target), measuredOf(measure), { on });
  if (measure === null) {
    const { steps, because } = outcome;
    return insufficientFacts([target.indicator], { on, steps, because });
  }
  const open = on <= target.deadline ? "on-course" : "missed";
  return mapOutcome(outcome, (isMet) => ({
    state: isMet ? "met" : open,
    measured: measure,
    distance: isMet ? { part: 0, whole: 1 } : distance(target, measure),
    achieved: achieved(target, measure),
  }));
}

function targetRule(programme: Programme, target: ProgrammeTarget): Rule<Measured, boolean> {
  const held = "share" in target ? { part: "part", of: "whole" } : { number: "part" };
  return rule(
    programme.code,
    {
      readers: { part: (facts: Measured) => facts.part, whole: (facts: Measured) => facts.whole },
      law: { [target.code]: target },
    },
    {
      conditions: { [target.code]: held } as never,
      decide: [{ when: target.code, then: { kind: "assessed", value: true } }],
      otherwise: { kind: "assessed", value: false },
    },
  );
}

function measuredOf(measure: Measure): Measured {
  if (measure === null) return { part: null, whole: null };
  return typeof measure === "number" ? { part: measure, whole: null } : measure;
}
