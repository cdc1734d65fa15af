import type { Sourced } from "../../law/index.ts";
import {
  assessed,
  type DecidingBody,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type Step,
} from "../../outcome/index.ts";
import { addMonths, type CalendarDate, holdsOn, type Period } from "../../time/index.ts";
import { leftOpen } from "../model/left-open.ts";
import { flagStep, groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { type ModelInForce, modelStep } from "../model/model.ts";
import { textNotRead } from "../model/until-switch.ts";
import type { OrganisationKind } from "../records/kind.ts";
import {
  branchTerm,
  communeTerm,
  firstTermLaw,
  grassrootsTerm,
  localTerm,
  pilotTerm,
  sectionTerm,
} from "./term.law.ts";
import type { Term } from "./term.ts";
import { branchTerm208 } from "./term-208.law.ts";

/** The day on which the next congress is due, and how early or late it may be. */
export interface CongressWindow {
  /** The day on which the term ends. */
  readonly dueOn: CalendarDate;
  /** The first and the last day on which the congress may be held; `null` where no tolerance is known. */
  readonly tolerance: Period | null;
  /** Whose consent a congress needs that is not on time; `null` where none is named. */
  readonly consentOf: DecidingBody | null;
}

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

/** The day on which the next congress is due under one model of structure. */
export function windowUnder(term: Term, on: CalendarDate, model: ModelInForce): Outcome<CongressWindow> {
  const { kind, startedOn, isFirst, endSet } = term;
  const first = modelStep(model, term, on);
  if (kind === "section") return sectionWindow(term, on, first, model);
  if (kind === "branch" && model.model === model208.model) return branchWindow208(term, on, first);
  const law = lawOf[kind];
  if (law === undefined) return outOfScope("no-rule-known", groundsOf(on, [first]));
  if (startedOn === null) return insufficientFacts(["startedOn"], groundsOf(on, [first]));
  if (!holdsOn(firstTermLaw, startedOn)) return dated(startedOn, law, on, [first]);
  const ofFirst = flagStep("term.firstTerm", firstTermLaw.firstTerm, isFirst);
  if (isFirst === null) return insufficientFacts(["isFirst"], groundsOf(on, [first, ofFirst]));
  if (isFirst)
    return endSet === null
      ? leftOpen("discretion", groundsOf(on, [first, ofFirst]), "direct-superior-committee")
      : ending(endSet, on, [first, ofFirst]);
  return kind === "branch"
    ? branchWindow(term, startedOn, on, [first, ofFirst])
    : dated(startedOn, law, on, [first, ofFirst]);
}

/** A branch elected from 1 July 2025: five years in the pilot. */
function branchWindow(
  { inPilot }: Term,
  startedOn: CalendarDate,
  on: CalendarDate,
  steps: readonly Step[],
): Outcome<CongressWindow> {
  const ofPilot = flagStep("term.pilot", pilotTerm.pilot, inPilot);
  if (inPilot === null) return insufficientFacts(["inPilot"], groundsOf(on, [...steps, ofPilot]));
  return dated(startedOn, inPilot ? pilotTerm : branchTerm, on, [...steps, ofPilot]);
}

/**
 * A branch under 208-QĐ/TW: five years from the switch on; founded in mid-term, as long as the committee above. A term that
 * began before runs on as it was recorded, unless a decision set another end.
 */
function branchWindow208(term: Term, on: CalendarDate, first: Step): Outcome<CongressWindow> {
  const { switchedOn, startedOn, isFirst, endSet, parentEndsOn } = term;
  const { months, withParent, endSetByDecision } = branchTerm208;
  if (endSet !== null) return ending(endSet, on, [first, flagStep("term.endSetByDecision", endSetByDecision, true)]);
  if (startedOn === null) return insufficientFacts(["startedOn"], groundsOf(on, [first]));
  if (!holdsOn(firstTermLaw, startedOn)) return dated(startedOn, branchTerm, on, [first]);
  const ofFirst = flagStep("term.firstTerm", firstTermLaw.firstTerm, isFirst);
  if (isFirst === null) return insufficientFacts(["isFirst"], groundsOf(on, [first, ofFirst]));
  const isOf208 = startedOn >= (switchedOn ?? model208.firstDay);
  if (!isFirst) {
    return isOf208 ? dated(startedOn, { months }, on, [first]) : branchWindow(term, startedOn, on, [first, ofFirst]);
  }
  if (!isOf208) return leftOpen("discretion", groundsOf(on, [first, ofFirst]), "direct-superior-committee");
  const steps = [first, flagStep("term.withParent", withParent, true)];
  return parentEndsOn === null
    ? insufficientFacts(["parentEndsOn"], groundsOf(on, steps))
    : ending(parentEndsOn, on, steps);
}

function sectionWindow(
  { parentEndsOn }: Term,
  on: CalendarDate,
  first: Step,
  model: ModelInForce,
): Outcome<CongressWindow> {
  if (model.model === model208.model) return textNotRead(on, [first]);
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
