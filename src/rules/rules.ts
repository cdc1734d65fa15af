import { requireWord } from "../guard/index.ts";
import type { RuleQuestion } from "../text/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../time/index.ts";
import { type CatalogueFact, type CatalogueRule, catalogue } from "./catalogue.ts";

/**
 * The catalogue of rules (danh mục quy tắc), as plain data: every question that a rule answers, what it is called in both
 * languages, and for each rule its days, its documents with where they can be read, how well it is known, the facts that it
 * asks for and the answers that it may give. A form, a help page or another program can be made of it.
 *
 * @example
 * ```ts
 * import { rules } from "chibo/rules";
 *
 * const vote = rules.find(({ id }) => id === "resolutionVote");
 * vote?.question.vi; // => "Nghị quyết có được thông qua không?"
 * vote?.versions[0].answers.map(({ code }) => code); // => ["cannot-decide", "adopted", "not-adopted"]
 * vote?.versions.at(-1)?.evidence; // => "single-source"
 * ```
 */
export const rules: readonly CatalogueRule[] = /* @__PURE__ */ catalogue();

/**
 * Lists the facts that a question asks for on a day (dữ kiện cần có), as far as any rule that holds then asks for them.
 *
 * @param rule - The code of the question: the `id` of an entry of {@link rules}.
 * @param on - The day.
 * @returns The facts, in the order of the conditions; none where no rule holds on the day.
 * @throws TypeError or RangeError when there is no such question, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { factsOf } from "chibo/rules";
 *
 * factsOf("strikingOff", "2026-11-26").map(({ name }) => name); // => ["abandoned", "unpaid"]
 * factsOf("villageClass", "2019-06-24"); // => []
 * ```
 */
export function factsOf(rule: RuleQuestion, on: CalendarDate): readonly CatalogueFact[] {
  requireWord(
    "factsOf",
    "the rule",
    rule,
    rules.map(({ id }) => id),
  );
  requireDay("factsOf", on);
  const versions = rules.filter(({ id }) => id === rule).flatMap((one) => one.versions);
  const facts = versions.filter((version) => holdsOn(version, on)).flatMap((version) => version.facts);
  return facts.filter(({ name }, place) => facts.findIndex((fact) => fact.name === name) === place);
}
