import type { Sourced } from "../law/index.ts";
import {
  assessed,
  type Grounds,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type ReasonCode,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn, type Span, yearOf } from "../time/index.ts";
import { disciplineRules } from "./discipline.law.ts";
import type { DisciplineForm } from "./discipline-form.ts";

/** One act and the discipline for it. A decision on acts at two units is two events. */
export interface DisciplineEvent {
  /** The form of discipline. */
  readonly form: DisciplineForm;
  /** The day of the violation, its last one where it lasted; `null` when not known. */
  readonly violatedOn: CalendarDate | null;
  /** The day of the decision, which picks the rule-book. */
  readonly decidedOn: CalendarDate;
  /** The id of the unit at the time of the act. */
  readonly unitAtAct: string | null;
  /** The id of the unit at the time of the decision. */
  readonly unitAtDecision: string | null;
  /** Whether the same violation was counted in a rating before, of the Party or of the State. */
  readonly alreadyCounted: boolean | null;
}

/** Which rating a discipline touches. */
export interface DisciplineEffect {
  /** Whether it counts at all. */
  readonly counts: boolean;
  /** A day of the rating period that it touches. */
  readonly touches: CalendarDate;
  /** Whether that is the year of the act, long rated, which is then rated again. */
  readonly reopens: boolean;
  /** The id of the unit whose result it touches. */
  readonly chargedTo: string;
  /** Whether a decision on the cadre follows at once, without waiting for the rating. */
  readonly cadreDecision: boolean;
}

interface DisciplineLaw extends Span, Sourced {
  readonly period: "of-the-act" | "of-the-decision" | null;
  readonly unit: "at-the-act" | null;
  readonly cadreDecision: readonly DisciplineForm[];
}

/**
 * Which period, and which unit's result, does this discipline touch (kỷ luật đối với vi phạm thời kỳ trước)? Under
 * 124-QĐ/TW the year of the act was rated again; under 366-QĐ/TW it counts at the current rating. Under both, an act at the
 * former unit is charged to that unit. What 21-HD/BTCTW said of either was not read, where it makes a difference.
 *
 * The answer is as of the day of the decision.
 *
 * @example
 * ```ts
 * const event = { form: "warning", unitAtAct: "a", unitAtDecision: "b", alreadyCounted: false };
 * const under124 = assessDiscipline({ ...event, violatedOn: "2022-05-10", decidedOn: "2024-03-15" });
 * [under124.value.touches, under124.value.reopens, under124.value.chargedTo]; // => ["2022-05-10", true, "a"]
 * assessDiscipline({ ...event, violatedOn: "2023-05-10", decidedOn: "2025-11-15" }).value.touches; // => "2025-11-15"
 * ```
 */
export function assessDiscipline(event: DisciplineEvent): Outcome<DisciplineEffect> {
  const { violatedOn, decidedOn, unitAtAct, unitAtDecision, alreadyCounted } = event;
  const law = entryOn<DisciplineLaw>(disciplineRules, decidedOn);
  if (law === null) return outOfScope("no-rule-known", { on: decidedOn, steps: [], because: [] });
  const grounds = groundsOf(law, event);
  const facts = { violatedOn, unitAtAct, unitAtDecision, alreadyCounted };
  const missing = Object.entries(facts).flatMap(([name, value]) => (value === null ? [name] : []));
  if (violatedOn === null || unitAtAct === null || unitAtDecision === null || alreadyCounted === null) {
    return insufficientFacts(missing, grounds);
  }
  const isLate = yearOf(violatedOn) !== yearOf(decidedOn);
  const reason = openReason(law, isLate, unitAtAct !== unitAtDecision, alreadyCounted);
  if (reason !== null) return undetermined({ reason, decidedBy: "rating-authority", readings: [] }, grounds);
  const touches = law.period === "of-the-act" ? violatedOn : decidedOn;
  return assessed(
    {
      counts: !alreadyCounted,
      touches,
      reopens: isLate && touches === violatedOn && !alreadyCounted,
      chargedTo: unitAtAct,
      cadreDecision: law.cadreDecision.includes(event.form),
    },
    grounds,
  );
}

/** "Counts once" was read in 21-HD/BTCTW; the later texts say that a heavier discipline counts, and no more. */
function openReason(
  { period, unit }: DisciplineLaw,
  isLate: boolean,
  isMoved: boolean,
  alreadyCounted: boolean,
): ReasonCode | null {
  if (period !== null) return alreadyCounted ? "text-silent" : null;
  return !alreadyCounted && (isLate || (isMoved && unit === null)) ? "text-not-read" : null;
}

function groundsOf({ period, unit, citation, evidence }: DisciplineLaw, { decidedOn }: DisciplineEvent): Grounds {
  const step = (code: Step["code"], says: string): Step => ({
    code,
    result: "met",
    actual: says,
    operator: "is",
    expected: says,
    citation,
    evidence,
  });
  const steps = [
    ...(period === null ? [step("discipline.counted", "once-only")] : [step("discipline.period", period)]),
    ...(unit === null ? [] : [step("discipline.unit", unit)]),
  ];
  return { on: decidedOn, steps, because: steps.map(({ code }) => code) };
}
