import { requireWord } from "../guard/index.ts";
import { meetingRuleVersions } from "../meeting/index.ts";
import { organisationRuleVersions } from "../organisation/index.ts";
import type { Rule, RuleVersion } from "../outcome/index.ts";
import { ratingRuleVersions } from "../rating/index.ts";
import { stipendRuleVersions } from "../stipend/index.ts";
import type { RuleQuestion } from "../text/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../time/index.ts";

/** A rule that answers a question on a day. */
export interface RuleOfDay {
  /** The model of structure that it is of; `null` where it holds whatever the model is, or until a switch. */
  readonly model: "model-208" | null;
  /** The rule, asked by the facts as the catalogue names them. */
  readonly rule: Rule<Readonly<Record<string, unknown>>, unknown>;
}

/**
 * Lists the rules that answer a question on a day (quy tắc áp dụng), for a program that asks whatever the catalogue has:
 * `assess`, `whyNot` and `whatWouldItTake` take such a rule, with the facts under the names that `factsOf` gives.
 *
 * @param question - The code of the question: the `id` of an entry of `rules`.
 * @param on - The day.
 * @returns The rules; none where none holds on the day, two where it depends on the model of structure.
 * @throws TypeError or RangeError when there is no such question, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { assess, rulesOf } from "chibo/rules";
 *
 * const [strikingOff] = rulesOf("strikingOff", "2026-11-26");
 * if (strikingOff !== undefined) {
 *   assess(strikingOff.rule, { abandoned: 3, unpaid: 0 }, { on: "2026-11-26" }).value; // => "consider-striking-off"
 * }
 * rulesOf("villageClass", "2019-06-24"); // => []
 * ```
 */
export function rulesOf(question: RuleQuestion, on: CalendarDate): readonly RuleOfDay[] {
  const versions: readonly RuleVersion[] = [
    ...organisationRuleVersions(),
    ...meetingRuleVersions(),
    ...ratingRuleVersions(),
    ...stipendRuleVersions(),
  ];
  const questions = [...new Set(versions.map((version) => version.question))];
  requireWord("rulesOf", "the question", question, questions);
  requireDay("rulesOf", on);
  const own = versions.filter((version) => version.question === question && holdsOn(version, on));
  // Every version holds a compiled rule; its outline is what the catalogue needs of it.
  return own.map(({ model, rule }) => ({ model, rule: rule as RuleOfDay["rule"] }));
}
