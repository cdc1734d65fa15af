import type { Sourced } from "../law/index.ts";
import { assessed, insufficientFacts, type Outcome, type Step } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** The groups of members that the law counts apart when it makes up a body, by the fact that counts each. */
type Groups<Fact extends string> = Readonly<Record<Fact, Sourced>>;

/**
 * How many members make up a body, and by which law is each group counted apart? Every group is a step; a group of
 * nobody decides nothing. `count` is what they come to, `null` while one of the counts is not known.
 */
export function assessCount<Total extends string, Group extends string>(
  code: string,
  total: Total,
  groups: Groups<Group>,
  facts: NoInfer<Readonly<Record<Total | Group, number | null>>>,
  count: number | null,
  on: CalendarDate,
): Outcome<number> {
  const names = Object.keys(groups) as Group[];
  const steps = names.map((name): Step => {
    const { citation, evidence } = groups[name];
    const actual = facts[name];
    const result = actual === null ? "unknown" : "met";
    return { code: `${code}.${name}`, result, actual, operator: "is", expected: "counted-apart", citation, evidence };
  });
  const grounds = { on, steps, because: steps.filter(({ actual }) => actual !== 0).map((step) => step.code) };
  if (count !== null) return assessed(count, grounds);
  const missing = [total, ...names].filter((name) => facts[name] === null);
  return insufficientFacts(missing, grounds);
}
