import { requireRecord, requireWord, shown } from "../../guard/index.ts";
import { decidingSteps, type Outcome, type Step, type Undetermined } from "../../outcome/index.ts";
import { dateText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { provinceName } from "../format/province-name.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { factIn } from "./fact-text.ts";
import { conditionInTheWay, nearestPolicy, policyOf } from "./nearest-policy.ts";
import { stepIn } from "./step-text.ts";
import { isNothingDue, valueIn } from "./value-text.ts";

/** How {@link outcomeText} writes an outcome. */
export interface OutcomeTextOptions<Value> extends TextOptions {
  /** How the value is said, where {@link valueText} does not say it well. */
  readonly valueText?: ((value: Value) => string) | undefined;
  /**
   * Which conditions are told where no stipend is due: those of the policy that came nearest, as when left out, or those of
   * all policies.
   */
  readonly reasons?: "nearest" | "all" | undefined;
}

/**
 * Writes an outcome in lines (kết quả và căn cứ): the answer first, then each condition that decided it. Where no stipend is
 * due, the conditions are those of the policy that came nearest, and the others are counted.
 *
 * @param outcome - The outcome.
 * @param language - The language.
 * @param options - How the value is said, which conditions are told, and the words of the caller's own.
 * @returns The answer and its conditions, a line each.
 * @throws TypeError when the outcome is none or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 * import { outcomeText } from "chibo/text";
 *
 * const year = memberYear({ score: 40, selfDetectedAndRepaired: false });
 * const [answer] = outcomeText(assessClass(year, "2025-12-20"), "en").split("\n");
 * answer; // => "not completed"
 * ```
 */
export function outcomeText<Value>(
  outcome: Outcome<Value>,
  language: Language,
  options: OutcomeTextOptions<Value> = {},
): string {
  requireOutcome("outcomeText", outcome);
  const own = phrasesIn("outcomeText", language, options, ["valueText", "reasons"]);
  const { valueText, reasons = "nearest" } = options;
  requireWord("outcomeText", "reasons", reasons, ["nearest", "all"]);
  if (valueText !== undefined && typeof valueText !== "function") {
    throw new TypeError(`outcomeText: valueText is ${shown(valueText)}; give a function`);
  }
  const said = valueText ?? ((value: Value) => valueIn(value, language, own));
  const told = reasons === "all" ? allSteps(outcome, language, own) : stepLines(outcome, language, own);
  return [answerText(outcome, language, own, said), ...told].join("\n");
}

/** Refuses what is no outcome. */
export function requireOutcome(caller: string, value: unknown): asserts value is Outcome<unknown> {
  requireRecord(caller, "the outcome", value);
  const { kind, steps, because } = value as Partial<Outcome<unknown>>;
  if (typeof kind === "string" && Array.isArray(steps) && Array.isArray(because)) return;
  throw new TypeError(
    `${caller}: the outcome has no kind, steps and because; give the explained answer of an assess...`,
  );
}

/** The answer and its conditions, without checks. */
export function outcomeLines<Value>(
  outcome: Outcome<Value>,
  language: Language,
  own: Phrases,
  valueText: (value: Value) => string = (value) => valueIn(value, language, own),
): readonly string[] {
  return [answerText(outcome, language, own, valueText), ...stepLines(outcome, language, own)];
}

/** The conditions that decided; where no stipend is due, the one in the way of the nearest policy, and how many others there are. */
function stepLines(outcome: Outcome<unknown>, language: Language, own: Phrases): readonly string[] {
  if (!isNothingDue(outcome.value)) return allSteps(outcome, language, own);
  const deciding = decidingSteps(outcome);
  const nearest = nearestPolicy(deciding, outcome.steps);
  const inTheWay = conditionInTheWay(nearest, outcome.steps);
  const others = new Set(deciding.map(policyOf)).size - 1;
  const elsewhere = others > 0 ? inTheWay.flatMap((step) => elsewhereText(step, language)) : [];
  const reasons = elsewhere.length > 0 ? elsewhere : inTheWay.map((step) => againstText(step, language, own));
  return [
    ...reasons.map((reason) => `  ${reason}`),
    ...countedLine("stipend.otherReasons", nearest.length - inTheWay.length, language),
    ...countedLine("stipend.others", others, language),
  ];
}

/** Where every policy is of another province, that none of the holder's own was asked is what matters. */
function elsewhereText({ code, actual }: Step, language: Language): readonly string[] {
  if (!code.endsWith(".inTerritory") || typeof actual !== "string") return [];
  return [`${wordOf("summary.withoutPolicy", language)}: ${provinceName(actual)}`];
}

function countedLine(code: string, count: number, language: Language): readonly string[] {
  return count < 1 ? [] : [`  ${wordOf(code, language)}: ${numberText(count, language)}`];
}

/** What keeps a stipend from being paid: a condition that is not true, or one that is true and excludes. */
function againstText(step: Step, language: Language, own: Phrases): string {
  const said = stepIn(step, language, own);
  const verdict = wordOf("verdict.met", language);
  return step.result === "met" ? `${wordOf("verdict.excludes", language)}${said.slice(verdict.length)}` : said;
}

function allSteps(outcome: Outcome<unknown>, language: Language, own: Phrases): readonly string[] {
  return decidingSteps(outcome).map((step) => `  ${stepIn(step, language, own)}`);
}

/** The answer alone. */
export function answerText<Value>(
  outcome: Outcome<Value>,
  language: Language,
  own: Phrases,
  valueText: (value: Value) => string,
): string {
  const kind = wordOf(outcome.kind, language);
  switch (outcome.kind) {
    case "assessed":
      return valueText(outcome.value);
    case "insufficient-facts":
      return `${kind}: ${outcome.missing.map((fact) => factIn(fact, language, own)).join(", ")}`;
    case "undetermined":
      return `${kind}: ${openText(outcome, language, valueText)}`;
    case "not-in-force":
      return `${kind} (${spanText(outcome, language)})`;
    case "out-of-scope":
      return `${kind}: ${wordOf(outcome.reason, language)}`;
  }
}

function openText<Value>(
  { reason, decidedBy, readings }: Undetermined<Value>,
  language: Language,
  valueText: (value: Value) => string,
): string {
  const parts = [wordOf(reason, language)];
  if (decidedBy !== null) parts.push(`${wordOf("decidedBy", language)}: ${wordOf(decidedBy, language)}`);
  const under = readings.map(({ code, value }) => `${readingText(code, language)} → ${valueText(value)}`);
  if (under.length > 0) parts.push(`${wordOf("readingsLeadTo", language)}: ${under.join("; ")}`);
  return parts.join("; ");
}

/** Readings taken together, in words. */
export function readingText(code: string, language: Language): string {
  return code
    .split("+")
    .map((one) => wordOf(one, language))
    .join(" + ");
}

function spanText(
  { firstDay, lastDay }: Extract<Outcome<unknown>, { kind: "not-in-force" }>,
  language: Language,
): string {
  const [first, last] = [firstDay, lastDay].map((day) => (day === null ? "…" : dateText(day, language)));
  return `${first} - ${last}`;
}
