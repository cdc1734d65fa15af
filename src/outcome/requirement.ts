import type { Citation } from "../law/index.ts";
import type { ReadingCode } from "./codes.ts";
import type { NamedCondition } from "./condition.ts";
import { met, notMet, type Truth } from "./truth.ts";

/** What a row of a decision asks for: a provision by name, or all, any or none of several. */
export type Requirement<Name> =
  | Name
  | { readonly all: readonly Requirement<Name>[] }
  | { readonly any: readonly Requirement<Name>[] }
  | { readonly not: Requirement<Name> };

/** A requirement made ready to run. */
export interface Test<Facts> {
  readonly truth: (facts: Facts, named: readonly ReadingCode[]) => Truth;
  /** Collects the names of the provisions that make it as true as it is. */
  readonly reasons: (facts: Facts, named: readonly ReadingCode[], names: Set<string>) => void;
  /** The provision that the requirement names first; `null` when it names none. */
  readonly citation: Citation | null;
}

/** Makes a requirement ready to run on conditions that are. */
export function test<Facts>(
  requirement: Requirement<string>,
  conditions: readonly NamedCondition<Facts>[],
): Test<Facts> {
  if (typeof requirement === "string") return leaf(requirement, conditions);
  if ("not" in requirement) return negated(test(requirement.not, conditions));
  if ("all" in requirement) {
    return joined(
      requirement.all.map((one) => test(one, conditions)),
      notMet,
    );
  }
  return joined(
    requirement.any.map((one) => test(one, conditions)),
    met,
  );
}

function leaf<Facts>(name: string, conditions: readonly NamedCondition<Facts>[]): Test<Facts> {
  const found = conditions.find((condition) => condition.name === name);
  if (found === undefined) throw new TypeError(`Expected the name of a condition, received "${name}".`);
  return { truth: found.truth, reasons: (_facts, _named, names) => names.add(name), citation: found.law.citation };
}

function negated<Facts>(inner: Test<Facts>): Test<Facts> {
  return {
    truth: (facts, named) => (2 - inner.truth(facts, named)) as Truth,
    reasons: inner.reasons,
    citation: inner.citation,
  };
}

/** "All" ends at the first part that is not met, "any" at the first that is; else the part farthest that way counts. */
function joined<Facts>(parts: readonly Test<Facts>[], end: 0 | 2): Test<Facts> {
  const start = (2 - end) as Truth;
  const truth = (facts: Facts, named: readonly ReadingCode[]): Truth => {
    let result = start;
    for (const part of parts) {
      const one = part.truth(facts, named);
      if (one === end) return end;
      if (one !== start) result = one;
    }
    return result;
  };
  return {
    truth,
    reasons: (facts, named, names) => {
      const result = truth(facts, named);
      for (const part of parts) if (part.truth(facts, named) === result) part.reasons(facts, named, names);
    },
    citation: parts[0]?.citation ?? null,
  };
}
