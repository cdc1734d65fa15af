import { build, type Fields, type Given, knownFacts } from "../../facts/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  assessed,
  type Grounds,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type ReasonCode,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, entryOn, type Span, yearOf } from "../../time/index.ts";
import { appliedStep, groundsOf } from "../applied-step.ts";
import { type DisciplineForm, disciplineForms } from "../records/discipline-form.ts";
import { disciplineRules } from "./discipline.law.ts";

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
  /** Whether the time within which the act may be disciplined has run out (hết thời hiệu kỷ luật). */
  readonly limitationExpired: boolean | null;
}

/** The rating that a discipline touches. */
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
  /**
   * Whether the class is left to the authority to weigh (xem xét, quyết định mức xếp loại): after a reprimand or a warning
   * under 366-QĐ/TW whose limitation has not run out; `null` when that is not known.
   */
  readonly weighed: boolean | null;
  /** Whether nothing is left to rate: the member was expelled, or the organisation dissolved. */
  readonly nothingLeft: boolean;
}

interface DisciplineLaw extends Span, Sourced {
  readonly period: "of-the-act" | "of-the-decision" | null;
  readonly unit: "at-the-act" | null;
  readonly cadreDecision: readonly DisciplineForm[];
  readonly weighed: readonly DisciplineForm[];
}

/** What each member of an event may be. */
export const disciplineEventFields: Fields<DisciplineEvent> = {
  form: { type: disciplineForms, required: true },
  violatedOn: "day",
  decidedOn: { type: "day", required: true },
  unitAtAct: "text",
  unitAtDecision: "text",
  alreadyCounted: "flag",
  limitationExpired: "flag",
};

/**
 * Makes the record of one act and the discipline for it (một vi phạm và quyết định kỷ luật). Required are `form` and
 * `decidedOn`; what else is left out is not known.
 *
 * @param given - The form of discipline, the day of the decision, and what is known beside.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessDiscipline, disciplineEvent } from "chibo/rating";
 *
 * const event = disciplineEvent({ form: "warning", decidedOn: "2025-11-15", alreadyCounted: false });
 * assessDiscipline(event).missing; // => ["unitAtAct"]
 * ```
 */
export function disciplineEvent(given: Given<DisciplineEvent, "form" | "decidedOn">): DisciplineEvent {
  return build("disciplineEvent", disciplineEventFields, given);
}

/**
 * Explains which period, and which unit's result, this discipline touches (kỷ luật đối với vi phạm thời kỳ trước). Under
 * 124-QĐ/TW the year of the act was rated again; under 366-QĐ/TW it counts at the current rating. Under both, an act at the
 * former unit is charged to that unit. What 21-HD/BTCTW said of either was not read, where it makes a difference.
 *
 * Under 366-QĐ/TW a removal or an expulsion calls for a decision on the cadre at once, and a reprimand or a warning leaves the
 * class to the authority to weigh, unless the limitation of discipline has run out. Whether it has is a fact of the record;
 * without it that part is not known, and the rest is.
 *
 * The answer is as of the day of the decision.
 *
 * @param event - The act and the discipline, made by {@link disciplineEvent}.
 * @returns What the discipline touches, or why that is open.
 * @throws TypeError when a fact is of a wrong type, RangeError when a day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { assessDiscipline, disciplineEvent } from "chibo/rating";
 *
 * const units = { unitAtAct: "a", unitAtDecision: "b" };
 * const late = { form: "warning", violatedOn: "2023-05-10", ...units, alreadyCounted: false } as const;
 * const under124 = assessDiscipline(disciplineEvent({ ...late, decidedOn: "2024-03-15" }));
 * under124.value?.touches; // => "2023-05-10"
 * under124.value?.chargedTo; // => "a"
 * const under366 = assessDiscipline(disciplineEvent({ ...late, decidedOn: "2025-11-15" }));
 * under366.value?.touches; // => "2025-11-15"
 * under366.value?.weighed; // => null
 * const inTime = disciplineEvent({ ...late, decidedOn: "2025-11-15", limitationExpired: false });
 * assessDiscipline(inTime).value?.weighed; // => true
 * ```
 */
export function assessDiscipline(event: DisciplineEvent): Outcome<DisciplineEffect> {
  const { form, decidedOn, limitationExpired, ...facts } = knownFacts("assessDiscipline", disciplineEventFields, event);
  const law = entryOn<DisciplineLaw>(disciplineRules, decidedOn);
  if (law === null) return outOfScope("no-rule-known", groundsOf(decidedOn, []));
  const grounds = groundsUnder(law, decidedOn);
  const missing = Object.entries(facts).flatMap(([name, value]) =>
    value === null && !indifferent(law).includes(name as keyof typeof facts) ? [name] : [],
  );
  if (missing.length > 0) return insufficientFacts(missing, grounds);
  // What makes no difference may stand for anything: the day of the act for the day of the decision.
  const violatedOn = facts.violatedOn ?? decidedOn;
  const unitAtAct = facts.unitAtAct as string;
  const alreadyCounted = facts.alreadyCounted as boolean;
  const isLate = yearOf(violatedOn) !== yearOf(decidedOn);
  const reason = openReason(law, isLate || unitAtAct !== facts.unitAtDecision, alreadyCounted);
  if (reason !== null) return undetermined({ reason, decidedBy: "rating-authority", readings: [] }, grounds);
  const touches = law.period === "of-the-act" ? violatedOn : decidedOn;
  return assessed(
    {
      counts: !alreadyCounted,
      touches,
      reopens: isLate && touches === violatedOn && !alreadyCounted,
      chargedTo: unitAtAct,
      cadreDecision: law.cadreDecision.includes(form),
      weighed: law.weighed.includes(form) ? isWithinLimitation(limitationExpired) : false,
      nothingLeft: form === "expulsion" || form === "dissolution",
    },
    grounds,
  );
}

function isWithinLimitation(limitationExpired: boolean | null): boolean | null {
  return limitationExpired === null ? null : !limitationExpired;
}

/** The facts under which the answer is the same whatever they are: it is known without them. */
function indifferent({ period, unit }: DisciplineLaw): readonly (keyof DisciplineEvent)[] {
  return [
    ...(period === "of-the-decision" ? (["violatedOn"] as const) : []),
    ...(unit === "at-the-act" ? (["unitAtDecision"] as const) : []),
  ];
}

/** "Counts once" was read in 21-HD/BTCTW; the later texts say that a heavier discipline counts, and no more. */
function openReason({ period }: DisciplineLaw, isElsewhere: boolean, alreadyCounted: boolean): ReasonCode | null {
  if (period !== null) return alreadyCounted ? "text-silent" : null;
  return isElsewhere && !alreadyCounted ? "text-not-read" : null;
}

function groundsUnder(law: DisciplineLaw, decidedOn: CalendarDate): Grounds {
  const { period, unit } = law;
  return groundsOf(decidedOn, [
    period === null
      ? appliedStep("discipline.counted", "once-only", law)
      : appliedStep("discipline.period", period, law),
    ...(unit === null ? [] : [appliedStep("discipline.unit", unit, law)]),
  ]);
}
