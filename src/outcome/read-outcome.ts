import { requireFunction, shown } from "../guard/index.ts";
import type { Grounds, Outcome, Step, Verdict } from "./outcome.ts";

/** An answer, explained or quick. */
export type Answer<Value> = Outcome<Value> | Verdict<Value>;

/** The sorts of answer. */
export type AnswerKind = Outcome<unknown>["kind"];

/** What to make of each sort of answer. */
export type AnswerCases<Given extends Answer<unknown>, Result> = {
  readonly [Kind in AnswerKind]: (answer: Extract<Given, { readonly kind: Kind }>) => Result;
};

const kinds: readonly AnswerKind[] = ["assessed", "insufficient-facts", "undetermined", "not-in-force", "out-of-scope"];

/**
 * Gives the value of an answer, or another value where there is none.
 *
 * @param answer - The outcome or the verdict.
 * @param other - What to give where it is not assessed.
 * @returns The value; it may well be 0 or "no".
 * @throws TypeError when the argument is no answer.
 *
 * @example
 * ```ts
 * import { valueOr } from "chibo";
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * valueOr(baseSalaryOn("2024-07-01"), null); // => 2340000
 * valueOr(baseSalaryOn("1990-01-01"), null); // => null
 * ```
 */
export function valueOr<Value, Other>(answer: Answer<Value>, other: Other): Value | Other {
  requireAnswer("valueOr", answer);
  return answer.kind === "assessed" ? answer.value : other;
}

/**
 * Tells whether an answer is assessed, and so carries a value.
 *
 * @param answer - The outcome or the verdict.
 * @returns Whether its kind is `assessed`.
 * @throws TypeError when the argument is no answer.
 *
 * @example
 * ```ts
 * import { isAssessed } from "chibo";
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * const salaries = [baseSalaryOn("1990-01-01"), baseSalaryOn("2024-07-01")];
 * salaries.filter(isAssessed).map((one) => one.value); // => [2340000]
 * ```
 */
export function isAssessed<Given extends Answer<unknown>>(
  answer: Given,
): answer is Extract<Given, { readonly kind: "assessed" }> {
  requireAnswer("isAssessed", answer);
  return answer.kind === "assessed";
}

/**
 * Makes something of an answer, whatever its kind. A kind that is left out does not compile.
 *
 * @param answer - The outcome or the verdict.
 * @param cases - What to make of each kind; each is given the answer, narrowed to its kind.
 * @returns What the case of its kind gives.
 * @throws TypeError when the argument is no answer, or a case is missing.
 *
 * @example
 * ```ts
 * import { matchOutcome } from "chibo";
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * const told = matchOutcome(baseSalaryOn("1990-01-01"), {
 *   assessed: ({ value }) => `${value} đồng`,
 *   "insufficient-facts": ({ missing }) => `asks for ${missing.join(", ")}`,
 *   undetermined: ({ decidedBy }) => `left to ${decidedBy ?? "nobody"}`,
 *   "not-in-force": ({ firstDay }) => `not before ${firstDay}`,
 *   "out-of-scope": ({ reason }) => reason,
 * });
 * told; // => "not before 1993-04-01"
 * ```
 */
export function matchOutcome<Given extends Answer<unknown>, Result>(
  answer: Given,
  cases: AnswerCases<Given, Result>,
): Result {
  requireAnswer("matchOutcome", answer);
  const make = (cases as Partial<AnswerCases<Given, Result>> | undefined)?.[answer.kind];
  requireFunction("matchOutcome", `the case ${shown(answer.kind)}`, make);
  return (make as (answer: Given) => Result)(answer);
}

/**
 * Changes the value of an outcome: of the answer itself, and of the answer under each reading.
 *
 * @param outcome - The outcome.
 * @param change - Makes the new value of the old.
 * @returns The same outcome with the new values.
 * @throws TypeError when the argument is no answer.
 *
 * @example
 * ```ts
 * import { mapOutcome } from "chibo";
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * mapOutcome(baseSalaryOn("2024-07-01"), (salary) => salary / 10).value; // => 234000
 * ```
 */
export function mapOutcome<From, To>(outcome: Outcome<From>, change: (value: From) => To): Outcome<To> {
  requireAnswer("mapOutcome", outcome);
  requireFunction("mapOutcome", "change", change);
  if (outcome.kind === "assessed") return { ...outcome, value: change(outcome.value) };
  if (outcome.kind !== "undetermined") return outcome;
  return { ...outcome, readings: outcome.readings.map(({ code, value }) => ({ code, value: change(value) })) };
}

/**
 * Lists the steps that decided, in the order of the text.
 *
 * @param grounds - An outcome, or the grounds of one.
 * @returns The steps whose codes stand in `because`.
 * @throws TypeError when the argument has no steps.
 *
 * @example
 * ```ts
 * import { decidingSteps } from "chibo";
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * decidingSteps(baseSalaryOn("2024-07-01")).map((step) => step.citation.document); // => ["73-2024-ND-CP@2024-06-30"]
 * ```
 */
export function decidingSteps(grounds: Grounds): readonly Step[] {
  if (!Array.isArray((grounds as Partial<Grounds> | null | undefined)?.steps)) {
    throw new TypeError(`decidingSteps: the argument is ${shown(grounds)}; give an outcome`);
  }
  return grounds.steps.filter((step) => grounds.because.includes(step.code));
}

/**
 * Refuses what is no answer.
 *
 * @param caller - The function that was called.
 * @param answer - The argument.
 * @throws TypeError when it is no outcome and no verdict.
 */
export function requireAnswer(caller: string, answer: Answer<unknown>): void {
  if (kinds.includes((answer as Partial<Answer<unknown>> | null | undefined)?.kind as AnswerKind)) return;
  throw new TypeError(`${caller}: the answer is ${shown(answer)}; give an outcome or a verdict`);
}
