import {
  mapOutcome,
  type Outcome,
  type ReadingCode,
  regrounded,
  type StepCode,
  undetermined,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { underModels } from "../model/model.ts";
import type { Term } from "./term.ts";
import { type CongressWindow, windowUnder } from "./term-window.ts";

/** Where a day stands to the next congress: before it may be held, while it may, or after. */
export type CongressState = "not-due" | "may-be-held" | "overdue";

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
  return regrounded(outcome, { on, steps, because });
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
