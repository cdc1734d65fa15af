import { requireRecord, requireText } from "../../guard/index.ts";
import type { Step } from "../../outcome/index.ts";
import { citedText, requireCitation } from "../citation/citation-text.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { phraseOf, wordIn, wordOf } from "../phrases/phrases.ts";
import { requirementText } from "./requirement-text.ts";
import { valueIn } from "./value-text.ts";

/**
 * Writes one condition in a line: whether it is true (đúng, không đúng), what the facts say, what the law asks, where it
 * says so, and how well that is known. A requirement that the condition itself names is not said twice; where a bad thing did
 * not happen, that is what is true, and where it did, that it counts against.
 *
 * @param step - The condition, held against the facts, as an outcome carries it.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The condition in a line.
 * @throws TypeError when the step is no record with a code and a citation or an option is unknown, RangeError when there
 * is no such language.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 * import { stepText } from "chibo/text";
 *
 * const { steps } = assessClass(memberYear({ score: 92 }), "2025-12-20");
 * const [claim, source] = steps.map((step) => stepText(step, "vi"))[0]?.split(" - ") ?? [];
 * claim; // => "đúng: mức điểm của hoàn thành xuất sắc (thực tế: 92; yêu cầu: từ 90 trở lên)"
 * source; // => "khoản 1, Điều 11, Quy định 366-QĐ/TW (nhiều nguồn thống nhất)"
 * ```
 */
export function stepText(step: Step, language: Language, options: TextOptions = {}): string {
  requireStep("stepText", step);
  return stepIn(step, language, phrasesIn("stepText", language, options));
}

function requireStep(caller: string, step: unknown): void {
  requireRecord(caller, "the step", step);
  const { code, citation } = step as Partial<Step>;
  requireText(caller, "code", code);
  requireCitation(caller, citation);
}

/** The condition in a line, without checks. */
export function stepIn(step: Step, language: Language, own: Phrases): string {
  const cited = citedText(step.citation, language, own);
  return `${claimIn(step, language, own)} - ${cited} (${wordOf(step.evidence, language)})`;
}

/** The condition without where the law says it. */
export function claimIn(step: Step, language: Language, own: Phrases): string {
  const phrase = phraseOf(step.code, language, own);
  if (step.operator === "read-as" && step.actual !== null) {
    return `${phrase}: ${wordOf("read-as", language)} “${valueIn(step.actual, language, own)}”`;
  }
  const absent = step.expected === true ? absentText(step, language) : null;
  if (absent !== null && step.result === "not-met") return `${wordOf("verdict.met", language)}: ${absent}`;
  if (absent !== null && step.result === "met") return `${wordOf("verdict.against", language)}: ${phrase}`;
  const parts = comparedText(step, phrase, language, own);
  return `${wordOf(`verdict.${step.result}`, language)}: ${phrase}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}

/** What is true where such a thing did not happen: that nobody was disciplined; `null` for all other conditions. */
function absentText({ code }: Step, language: Language): string | null {
  const key = `absent.${code.slice(code.indexOf(".") + 1)}`;
  const text = wordOf(key, language);
  return text === key ? null : text;
}

/** A yes or no is told by the verdict alone; a list that is the answer itself stands as it is. */
function comparedText(step: Step, phrase: string, language: Language, own: Phrases): readonly string[] {
  const { actual, expected, operator, result } = step;
  if (typeof expected === "boolean" || operator === "read-as") return [];
  const required = requirementText(step, language, own);
  if (actual === null && result === "met") return [required];
  const found = actual === null ? [] : [`${wordOf("step.actual", language)}: ${actualText(step, language, own)}`];
  const isMetWord = operator === "is" || (operator === "one-of" && result === "met");
  const isTold = isMetWord || names(phrase, step, required);
  return isTold ? found : [...found, `${wordOf("step.required", language)}: ${required}`];
}

/** How a post stands shares its words with how a month was held. */
function actualText({ code, actual }: Step, language: Language, own: Phrases): string {
  return code.endsWith(".held") ? wordIn("post", String(actual), language, own) : valueIn(actual, language, own);
}

/** Whether the condition names its number, as "has at least 50 members" does. */
function names(phrase: string, { expected }: Step, required: string): boolean {
  if (phrase.includes(required)) return true;
  return typeof expected === "number" && phrase.split(/[^\p{L}\p{N}]+/u).includes(String(expected));
}
