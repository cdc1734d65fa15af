import { requireCount } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { assessed, insufficientFacts, type Outcome, type Step } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** Which body is counted: the code of its steps, the function that was called, and the fact that counts all of it. */
export interface CountedBody<Total extends string> {
  readonly code: string;
  readonly caller: string;
  readonly total: Total;
}

/**
 * Assesses how many members make up a body, and by which law each group is counted apart. Every group is a step; a group of
 * nobody decides nothing.
 *
 * @param groups - The groups of members that the law counts apart, by the fact that counts each.
 * @param counted - What the counts amount to, `null` while one of them is not known; and the day of the question.
 */
export function assessCount<Total extends string, Group extends string>(
  { code, caller, total }: CountedBody<Total>,
  groups: Readonly<Record<Group, Sourced>>,
  facts: NoInfer<Readonly<Record<Total | Group, number | null>>>,
  { count, on }: { readonly count: number | null; readonly on: CalendarDate },
): Outcome<number> {
  const names = Object.keys(groups) as Group[];
  for (const name of [total, ...names]) {
    if (facts[name] != null) requireCount(caller, name, facts[name]);
  }
  const steps = names.map((name): Step => {
    const { citation, evidence } = groups[name];
    const actual = facts[name] ?? null;
    const result = actual === null ? "unknown" : "met";
    return { code: `${code}.${name}`, result, actual, operator: "is", expected: "counted-apart", citation, evidence };
  });
  const grounds = { on, steps, because: steps.filter(({ actual }) => actual !== 0).map((step) => step.code) };
  if (count !== null) return assessed(count, grounds);
  const missing = [total, ...names].filter((name) => facts[name] == null);
  if (missing.length > 0) return insufficientFacts(missing, grounds);
  throw new RangeError(
    `${caller}: more members are taken out than there are (${total}: ${facts[total]}); correct the counts`,
  );
}
