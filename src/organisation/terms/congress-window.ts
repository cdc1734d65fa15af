import { mapOutcome, type Outcome, type ReadingOptions, regrounded, type StepCode } from "../../outcome/index.ts";
import { type CalendarDate, type Period, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { underModels } from "../model/model.ts";
import { type Term, termFields } from "./term.ts";
import { type CongressWindow, windowUnder } from "./term-window.ts";

/** Where a day stands to the next congress: before it may be held, while it may, or after. */
export type CongressState = "not-due" | "may-be-held" | "overdue";

/**
 * Tells the day on which a term of office (nhiệm kỳ) ends: five years after its congress for a grassroots organisation or
 * branch (Charter 22.3); thirty months for a branch below (Charter 24.3), or five years in the pilot from 1 July 2025
 * (294-QĐ/TW 23.1); with its parent for a section (294-QĐ/TW 20.3.3); when the committee above decided for a first term
 * (294-QĐ/TW 16.5). Kinds whose term was not read are out of scope. A branch that has switched to 208-QĐ/TW is elected for
 * five years, or for the rest of the term above it where it was founded in mid-term; a term that began before the switch runs
 * on, unless a decision set another end (one office's papers).
 *
 * @param term - The term: see `term()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns The last day of the term, explained.
 * @throws TypeError when the term or the options have another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { term, termEndsOn } from "chibo/organisation";
 *
 * termEndsOn(term({ kind: "branch", startedOn: "2022-03-15" }), "2024-06-01").value; // => "2024-09-15"
 *
 * const next = { kind: "branch", startedOn: "2025-09-15", isFirst: false } as const;
 * termEndsOn(term({ ...next, inPilot: true }), "2025-12-01").value; // => "2030-09-15"
 * termEndsOn(term({ ...next, inPilot: false }), "2025-12-01").value; // => "2028-03-15"
 * termEndsOn(term(next), "2025-12-01").missing; // => ["inPilot"]
 * ```
 */
export function termEndsOn(term: Term, on: CalendarDate, options: ReadingOptions = {}): Outcome<CalendarDate> {
  const outcome = mapOutcome(askedWindow("termEndsOn", term, on, options), ({ dueOn }) => dueOn);
  // The end rests on the length alone: how well the tolerance is known does not matter to it.
  const isOther = (code: StepCode): boolean => code !== "term.tolerance";
  const steps = outcome.steps.filter(({ code }) => isOther(code));
  const because = outcome.because.filter(isOther);
  return regrounded(outcome, { on, steps, because });
}

/**
 * Tells when the next congress (đại hội) is due and between which days it may be held: six months early or late for a
 * branch, with the consent of the grassroots committee (Charter 24.3); a year for grassroots organisations, districts and
 * provinces, which is not verified. The texts read name no tolerance for the pilot, for communes and for first terms.
 *
 * @param term - The term that the congress ends: see `term()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns The day on which the congress is due, the days between which it may be held, and whose consent it needs.
 * @throws TypeError when the term or the options have another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { congressWindow, term } from "chibo/organisation";
 *
 * const window = congressWindow(term({ kind: "branch", startedOn: "2022-03-15" }), "2024-06-01");
 * window.value?.tolerance; // => { firstDay: "2024-03-15", lastDay: "2025-03-15" }
 * window.value?.consentOf; // => "grassroots-committee"
 * ```
 */
export function congressWindow(term: Term, on: CalendarDate, options: ReadingOptions = {}): Outcome<CongressWindow> {
  return askedWindow("congressWindow", term, on, options);
}

/**
 * Tells where a day stands to the next congress (đại hội): is it not due, may it be held, or is it overdue? It is overdue
 * after the last day of the tolerance. Where no tolerance is known, a day after the end of the term is undetermined.
 *
 * @param term - The term that the congress ends: see `term()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns `"not-due"`, `"may-be-held"` or `"overdue"`, explained.
 * @throws TypeError when the term or the options have another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { congressState, term } from "chibo/organisation";
 *
 * const current = term({ kind: "branch", startedOn: "2022-03-15" });
 * congressState(current, "2024-03-14").value; // => "not-due"
 * congressState(current, "2025-03-15").value; // => "may-be-held"
 * congressState(current, "2025-03-16").value; // => "overdue"
 * ```
 */
export function congressState(term: Term, on: CalendarDate, options: ReadingOptions = {}): Outcome<CongressState> {
  const known = factsOf("congressState", termFields, term, "the term");
  requireDay("congressState", on);
  return underModels(known, on, readingsOf("congressState", options), (model) => {
    const window = windowUnder(known, on, model);
    if (window.kind !== "assessed") return window as Outcome<never>;
    const { dueOn, tolerance } = window.value;
    if (tolerance === null && on > dueOn) {
      return leftOpen("text-silent", window);
    }
    return { ...window, value: stateOf(on, tolerance ?? { firstDay: dueOn, lastDay: dueOn }) };
  });
}

function askedWindow(caller: string, term: Term, on: CalendarDate, options: ReadingOptions): Outcome<CongressWindow> {
  const known = factsOf(caller, termFields, term, "the term");
  requireDay(caller, on);
  return underModels(known, on, readingsOf(caller, options), (model) => windowUnder(known, on, model));
}

function stateOf(on: CalendarDate, { firstDay, lastDay }: Period): CongressState {
  if (on < firstDay) return "not-due";
  return on <= lastDay ? "may-be-held" : "overdue";
}
