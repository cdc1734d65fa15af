import { meant, shown } from "../guard/index.ts";
import type { Citation } from "../law/index.ts";
import type { ReadingCode } from "./codes.ts";
import { truthUnder } from "./comparison.ts";
import type { NamedCondition } from "./condition.ts";
import { met, notMet, type Truth, unknown } from "./truth.ts";

/** What a row of a decision asks for: a provision by name, or all, any or none of several. */
export type Requirement<Name> =
  | Name
  | { readonly all: readonly Requirement<Name>[] }
  | { readonly any: readonly Requirement<Name>[] }
  | { readonly not: Requirement<Name> };

/** A requirement, compiled: all or any of several conditions and parts, or the contrary of it. */
export interface Test<Facts> {
  /** The conditions asked for by name. */
  readonly conditions: readonly NamedCondition<Facts>[];
  /** The parts that are more than a name. */
  readonly parts: readonly Test<Facts>[];
  /** "All" ends at the first that is not met, "any" at the first that is. */
  readonly end: Truth;
  readonly isNegated: boolean;
  /** The provision that the requirement names first; `null` when it names none. */
  readonly citation: Citation | null;
}

/** Compiles a requirement on compiled conditions. */
export function test<Facts>(
  requirement: Requirement<string>,
  conditions: readonly NamedCondition<Facts>[],
): Test<Facts> {
  if (typeof requirement === "string") return test({ all: [requirement] }, conditions);
  if ("not" in requirement) {
    const inner = test(requirement.not, conditions);
    return { ...inner, isNegated: !inner.isNegated };
  }
  const isAll = "all" in requirement;
  const asked = isAll ? requirement.all : requirement.any;
  const [first] = asked;
  return {
    conditions: asked.flatMap((one) => (typeof one === "string" ? [named(one, conditions)] : [])),
    parts: asked.flatMap((one) => (typeof one === "string" ? [] : [test(one, conditions)])),
    end: isAll ? notMet : met,
    isNegated: false,
    citation: first === undefined ? null : citationOf(first, conditions),
  };
}

function citationOf<Facts>(first: Requirement<string>, conditions: readonly NamedCondition<Facts>[]): Citation | null {
  return typeof first === "string" ? named(first, conditions).law.citation : test(first, conditions).citation;
}

function named<Facts>(name: string, conditions: readonly NamedCondition<Facts>[]): NamedCondition<Facts> {
  const found = conditions.find((condition) => condition.name === name);
  if (found === undefined) {
    throw new TypeError(
      `rule: no condition is named ${shown(name)}; ${meant(
        name,
        conditions.map((one) => one.name),
      )}`,
    );
  }
  return found;
}

/** Tells whether these facts meet the requirement. */
export function truthOfTest<Facts>(test: Test<Facts>, facts: Facts, readings: readonly ReadingCode[]): Truth {
  const truth = truthOfJoined(test, facts, readings);
  return test.isNegated ? ((2 - truth) as Truth) : truth;
}

/** What lies farthest towards the end counts. */
function truthOfJoined<Facts>(
  { conditions, parts, end }: Test<Facts>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Truth {
  let result = (2 - end) as Truth;
  for (const condition of conditions) {
    const one = truthUnder(condition, facts, readings);
    if (one === end) return end;
    if (one === unknown) result = unknown;
  }
  for (const part of parts) {
    const one = truthOfTest(part, facts, readings);
    if (one === end) return end;
    if (one === unknown) result = unknown;
  }
  return result;
}

/** Collects the names of the conditions that make the requirement as true as it is. */
export function collectReasons<Facts>(
  test: Test<Facts>,
  facts: Facts,
  readings: readonly ReadingCode[],
  names: Set<string>,
): void {
  const wanted = truthOfJoined(test, facts, readings);
  for (const condition of test.conditions) {
    if (truthUnder(condition, facts, readings) === wanted) names.add(condition.name);
  }
  for (const part of test.parts) {
    if (truthOfTest(part, facts, readings) === wanted) collectReasons(part, facts, readings, names);
  }
}
