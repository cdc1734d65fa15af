import { shown } from "../../guard/index.ts";
import { type NextStep, nextSteps, type Outcome } from "../../outcome/index.ts";
import { words as english } from "../en/next-steps.ts";
import { dateText } from "../format/day-text.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { words as vietnamese } from "../vi/next-steps.ts";
import { factIn } from "./fact-text.ts";
import { type OutcomeTextOptions, readingText, requireOutcome } from "./outcome-text.ts";
import { valueIn } from "./value-text.ts";

/**
 * Writes what to do next about an outcome (việc cần làm tiếp): what settles it, where that is recorded, who decides, what
 * each reading would give, and which facts to find out.
 *
 * @param outcome - The outcome.
 * @param language - The language.
 * @param options - How a value is said, and the words of the caller's own.
 * @returns What to do, a line each; an empty text for an answer that is assessed.
 * @throws TypeError when the outcome is none or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 * import { nextStepsText } from "chibo/text";
 *
 * nextStepsText(assessClass(memberYear({ score: 95 }), "2025-12-15"), "en").startsWith("find out what is missing: "); // => true
 * ```
 */
export function nextStepsText<Value>(
  outcome: Outcome<Value>,
  language: Language,
  options: OutcomeTextOptions<Value> = {},
): string {
  requireOutcome("nextStepsText", outcome);
  const own = phrasesIn("nextStepsText", language, options, ["valueText"]);
  const { valueText = (value: Value): string => valueIn(value, language, own) } = options;
  if (typeof valueText !== "function") {
    throw new TypeError(`nextStepsText: valueText is ${shown(valueText)}; give a function`);
  }
  return nextSteps(outcome)
    .map((step) => stepLine(step, language, own, valueText))
    .join("\n");
}

function stepLine<Value>(
  step: NextStep<Value>,
  language: Language,
  own: Phrases,
  valueText: (value: Value) => string,
): string {
  const { adviceWords, recordWords } = language === "vi" ? vietnamese : english;
  const { reason, decidedBy, record, readings, missing } = step;
  const parts = [adviceWords[reason]];
  if (missing !== undefined) parts[0] += `: ${missing.map((fact) => factIn(fact, language, own)).join(", ")}`;
  if (reason === "not-in-force") parts[0] += ` (${daysText(step, language)})`;
  if (record !== null) parts.push(`${wordOf("recordedIn", language)}: ${recordWords[record]} (${record})`);
  if (decidedBy !== null) parts.push(`${wordOf("decidedBy", language)}: ${wordOf(decidedBy, language)}`);
  const under = readings.map(({ code, value }) => `${readingText(code, language)} → ${valueText(value)}`);
  if (under.length > 0) parts.push(`${wordOf("readingsLeadTo", language)}: ${under.join("; ")}`);
  return parts.join("; ");
}

function daysText({ firstDay = null, lastDay = null }: NextStep, language: Language): string {
  const [first, last] = [firstDay, lastDay].map((day) => (day === null ? "…" : dateText(day, language)));
  return `${first} - ${last}`;
}
