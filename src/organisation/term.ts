import { type Sourced, weakestEvidence } from "../law/index.ts";
import {
  assessed,
  type DecidingBody,
  insufficientFacts,
  mapOutcome,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Step,
  type StepCode,
  undetermined,
} from "../outcome/index.ts";
import { addMonths, type CalendarDate, isWithin } from "../time/index.ts";
import { flagStep, groundsOf, valueStep } from "./legal-step.ts";
import { model208 } from "./model.law.ts";
import { type ModelInForce, modelStep, underModels } from "./model.ts";
import {
  branchTerm,
  communeTerm,
  firstTermLaw,
  grassrootsTerm,
  localTerm,
  pilotTerm,
  sectionTerm,
} from "./term.law.ts";
import type { OrganisationKind, Unit } from "./unit.ts";

/** A term of office (nhiệm kỳ): of whom, since when, and what makes it unlike others. `null` means not known. */
export interface Term extends Unit {
  /** The day of the congress that began it, or of the appointment. */
  readonly startedOn: CalendarDate | null;
  /** Whether it is the first term after the organisation was founded, merged or divided. */
  readonly isFirst: boolean | null;
  /** The end that the committee above set for a first term. */
  readonly endSet: CalendarDate | null;
  /** Whether the branch takes part in the pilot of a congress every five years. */
  readonly inPilot: boolean | null;
  /** The end of the term of the grassroots organisation above, which a section shares. */
  readonly parentEndsOn: CalendarDate | null;
}

/** A term of which only the unit is to be filled in. */
export const unknownTerm: Omit<Term, "kind"> = {
  switchedOn: null,
  startedOn: null,
  isFirst: null,
  endSet: null,
  inPilot: null,
  parentEndsOn: null,
};

/** When the next congress is due, and how early or late it may be. */
export interface CongressWindow {
  /** The day on which the term ends. */
  readonly dueOn: CalendarDate;
  /** The first and the last day on which the congress may be held; `null` where no tolerance is known. */
  readonly tolerance: { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate } | null;
  /** Whose consent a congress needs that is not on time; `null` where none is named. */
  readonly consentOf: DecidingBody | null;
}

/** Where a day stands to the next congress: before it may be held, while it may, or after. */
export type CongressState = "not-due" | "may-be-held" | "overdue";

/** The law of a term: its length, and its tolerance where one is known. */
interface TermLaw {
  readonly months: Sourced & { readonly value: number };
  readonly tolerance?: Sourced & { readonly value: number; readonly consentOf: DecidingBody | null };
}

const lawOf: Readonly<Partial<Record<OrganisationKind, TermLaw>>> = {
  province: localTerm,
  district: localTerm,
  commune: communeTerm,
  "grassroots-organisation": grassrootsTerm,
  "grassroots-branch": grassrootsTerm,
  branch: branchTerm,
};

/**
 * On which day does this term of office end? Five years after its congress for a grassroots organisation or branch; thirty
 * months for a branch below, or five years in the pilot from 1 July 2025; with its parent for a section; when the committee
 * above decided for a first term. Kinds whose term was not read are out of scope.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const term = { ...unknownTerm, kind: "branch", startedOn: "2022-03-15" };
 * termEndsOn(term, "2024-06-01").value; // => "2024-09-15"
 * const next = { ...term, startedOn: "2025-09-15", isFirst: false };
 * termEndsOn({ ...next, inPilot: true }, "2025-12-01").value; // => "2030-09-15"
 * termEndsOn({ ...next, inPilot: false }, "2025-12-01").value; // => "2028-03-15"
 * ```
 */
export function termEndsOn(term: Term, on: CalendarDate, named: readonly ReadingCode[] = []): Outcome<CalendarDate> {
  const outcome = mapOutcome(congressWindow(term, on, named), ({ dueOn }) => dueOn);
  // The end rests on the length alone: how well the tolerance is known does not matter to it.
  const isOther = (code: StepCode): boolean => code !== "term.tolerance";
  const steps = outcome.steps.filter(({ code }) => isOther(code));
  const because = outcome.because.filter(isOther);
  const evidence = weakestEvidence(steps.filter(({ code }) => because.includes(code)).map((step) => step.evidence));
  return { ...outcome, steps, because, evidence };
}

/**
 * Between which days may the next congress be held? Six months early or late for a branch, with the consent of the
 * grassroots committee; a year for grassroots organisations, districts and provinces, which is not verified. The texts read
 * name no tolerance for the pilot, for communes and for first terms.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const term = { ...unknownTerm, kind: "branch", startedOn: "2022-03-15" };
 * congressWindow(term, "2024-06-01").value.tolerance; // => { firstDay: "2024-03-15", lastDay: "2025-03-15" }
 * congressWindow(term, "2024-06-01").value.consentOf; // => "grassroots-committee"
 * ```
 */
export function congressWindow(
  term: Term,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<CongressWindow> {
  return underModels(term, on, named, (model) => windowUnder(term, on, model));
}

/**
 * Is the next congress not due, may it be held, or is it overdue? A congress is overdue after the last day of the
 * tolerance. Where no tolerance is known, a day after the end of the term is undetermined.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const term = { ...unknownTerm, kind: "branch", startedOn: "2022-03-15" };
 * congressState(term, "2024-03-14").value; // => "not-due"
 * congressState(term, "2025-03-15").value; // => "may-be-held"
 * congressState(term, "2025-03-16").value; // => "overdue"
 * ```
 */
export function congressState(
  term: Term,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<CongressState> {
  return underModels(term, on, named, (model) => {
    const window = windowUnder(term, on, model);
    if (window.kind !== "assessed") return window as Outcome<never>;
    const { dueOn, tolerance } = window.value;
    if (tolerance === null && on > dueOn) {
      const { steps, because } = window;
      return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, { on, steps, because });
    }
    return { ...window, value: stateOf(on, tolerance ?? { firstDay: dueOn, lastDay: dueOn }) };
  });
}

function stateOf(on: CalendarDate, { firstDay, lastDay }: NonNullable<CongressWindow["tolerance"]>): CongressState {
  if (on < firstDay) return "not-due";
  return on <= lastDay ? "may-be-held" : "overdue";
}

function windowUnder(term: Term, on: CalendarDate, model: ModelInForce): Outcome<CongressWindow> {
  const { kind, startedOn, isFirst, endSet } = term;
  const first = modelStep(model, term, on);
  if (kind === "section") return sectionWindow(term, on, first, model);
  const law = lawOf[kind];
  if (law === undefined) return outOfScope("no-rule-known", groundsOf(on, [first]));
  if (startedOn === null) return insufficientFacts(["startedOn"], groundsOf(on, [first]));
  if (!isWithin(firstTermLaw, startedOn)) return dated(startedOn, law, on, [first]);
  const ofFirst = flagStep("term.firstTerm", firstTermLaw.firstTerm, isFirst);
  if (isFirst === null) return insufficientFacts(["isFirst"], groundsOf(on, [first, ofFirst]));
  if (isFirst) return endSet === null ? leftOpen(on, [first, ofFirst]) : ending(endSet, on, [first, ofFirst]);
  return kind === "branch"
    ? branchWindow(term, startedOn, on, [first, ofFirst], model)
    : dated(startedOn, law, on, [first, ofFirst]);
}

/** A branch elected from 1 July 2025: five years in the pilot, of which the text of 208-QĐ/TW may say otherwise. */
function branchWindow(
  { inPilot }: Term,
  startedOn: CalendarDate,
  on: CalendarDate,
  steps: readonly Step[],
  model: ModelInForce,
): Outcome<CongressWindow> {
  if (model.model === model208.model) return notRead(on, steps);
  const ofPilot = flagStep("term.pilot", pilotTerm.pilot, inPilot);
  if (inPilot === null) return insufficientFacts(["inPilot"], groundsOf(on, [...steps, ofPilot]));
  return dated(startedOn, inPilot ? pilotTerm : branchTerm, on, [...steps, ofPilot]);
}

function sectionWindow(
  { parentEndsOn }: Term,
  on: CalendarDate,
  first: Step,
  model: ModelInForce,
): Outcome<CongressWindow> {
  if (model.model === model208.model) return notRead(on, [first]);
  const steps = [first, flagStep("term.asParent", sectionTerm.asParent, true)];
  return parentEndsOn === null
    ? insufficientFacts(["parentEndsOn"], groundsOf(on, steps))
    : ending(parentEndsOn, on, steps);
}

function dated(
  startedOn: CalendarDate,
  { months, tolerance }: TermLaw,
  on: CalendarDate,
  steps: readonly Step[],
): Outcome<CongressWindow> {
  const dueOn = addMonths(startedOn, months.value);
  const ofMonths = [...steps, valueStep("term.months", months)];
  if (tolerance === undefined) return ending(dueOn, on, ofMonths);
  const firstDay = addMonths(dueOn, -tolerance.value);
  const lastDay = addMonths(dueOn, tolerance.value);
  const { consentOf } = tolerance;
  const all = groundsOf(on, [...ofMonths, valueStep("term.tolerance", tolerance)]);
  return assessed({ dueOn, tolerance: { firstDay, lastDay }, consentOf }, all);
}

function ending(dueOn: CalendarDate, on: CalendarDate, steps: readonly Step[]): Outcome<CongressWindow> {
  return assessed<CongressWindow>({ dueOn, tolerance: null, consentOf: null }, groundsOf(on, steps));
}

function leftOpen(on: CalendarDate, steps: readonly Step[]): Outcome<never> {
  const open = { reason: "discretion", decidedBy: "direct-superior-committee", readings: [] } as const;
  return undetermined(open, groundsOf(on, steps));
}

function notRead(on: CalendarDate, steps: readonly Step[]): Outcome<never> {
  return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, groundsOf(on, steps));
}
