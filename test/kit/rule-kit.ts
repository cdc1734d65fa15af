import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  describeRule,
  judge,
  type LawTable,
  type ReadingCode,
  type Rule,
  rule,
} from "../../src/outcome/index.ts";

/** A case with a known answer, as the kit needs it: the facts, and the readings named. */
export interface KitCase<Facts> {
  readonly facts: Facts;
  readonly named?: readonly ReadingCode[];
}

/** What the kit needs to know of a rule. */
export interface KitSubject<Facts, Value> {
  readonly rule: Rule<Facts, Value>;
  /** Facts that are all known and hold together. */
  readonly known: fc.Arbitrary<Facts>;
  /** The golden cases: they must tell the law from every law with one operator or number changed. */
  readonly cases: readonly KitCase<Facts>[];
}

/** The promises that every rule keeps, whatever it says. */
export function keepsThePromises<Facts extends object, Value>(subject: KitSubject<Facts, Value>): void {
  const { rule, cases } = subject;
  const known = subject.known.filter((facts) => holdsTogether(rule, facts));
  const masked = fc.tuple(known, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }));

  describe(`rule ${rule.code} keeps the promises of the kernel`, () => {
    it("gives the same answer quickly and explained", () => {
      fc.assert(
        fc.property(masked, ([facts, mask]) => {
          const { on, steps, because, evidence, ...explained } = assess(rule, hide(facts, mask), { on: "2026-11-22" });
          const { citation, ...quick } = judge(rule, hide(facts, mask));
          expect({ ...explained, missing: undefined }).toEqual({ ...quick, missing: undefined });
        }),
      );
    });

    it("never takes back an answer when a fact is learnt", () => {
      fc.assert(
        fc.property(masked, ([facts, mask]) => {
          const before = judge(rule, hide(facts, mask));
          if (before.kind === "assessed") expect(judge(rule, facts)).toMatchObject({ value: before.value });
        }),
      );
    });

    it("reads what is undefined or left out as not known", () => {
      fc.assert(
        fc.property(masked, ([facts, mask]) => {
          const expected = assess(rule, hide(facts, mask), { on: "2026-11-22" });
          expect(assess(rule, hide(facts, mask, undefined), { on: "2026-11-22" })).toEqual(expected);
          const given = Object.entries(facts).filter((_, index) => !mask[index]);
          expect(assess(rule, Object.fromEntries(given) as Facts, { on: "2026-11-22" })).toEqual(expected);
        }),
      );
    });

    it("asks only for facts that settle the answer", () => {
      fc.assert(fc.property(masked, ([facts, mask]) => settles(rule, facts, hide(facts, mask))));
    });

    it("tells every condition once, in the order of the text", () => {
      const codes = describeRule(rule).map((condition) => condition.code);
      fc.assert(
        fc.property(masked, ([facts, mask]) => {
          const { steps, because } = assess(rule, hide(facts, mask), { on: "2026-11-22" });
          expect(steps.map((step) => step.code)).toEqual(codes);
          expect(because).toEqual(codes.filter((code) => because.includes(code)));
        }),
      );
    });

    it("uses every provision of its law", () => {
      const facts = fc.sample(known, { numRuns: 3000, seed: 1 });
      const used = new Set(
        [...facts, ...cases.map((one) => one.facts)].flatMap((one) => assess(rule, one, { on: "2026-11-22" }).because),
      );
      expect([...used].sort()).toEqual(
        describeRule(rule)
          .map((condition) => condition.code)
          .sort(),
      );
    });

    it.each(mutations(rule))("has a case that catches %s", (_, mutant) => {
      const differs = cases.some(
        ({ facts, named }) =>
          answer(judge(mutant, facts, { readings: named })) !== answer(judge(rule, facts, { readings: named })),
      );
      expect(differs).toBe(true);
    });

    it("survives JSON", () => {
      fc.assert(
        fc.property(masked, ([facts, mask]) => {
          const outcome = assess(rule, hide(facts, mask), { on: "2026-11-22" });
          expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        }),
      );
    });
  });
}

/** Whether no part is above its whole: such facts are refused. */
function holdsTogether<Facts, Value>({ parts }: Rule<Facts, Value>, facts: Facts): boolean {
  return parts.every(({ read, readWhole }) => Number(read(facts)) <= Number(readWhole(facts)));
}

function hide<Facts extends object>(facts: Facts, mask: readonly boolean[], hidden: null | undefined = null): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value], index) => [key, mask[index] ? hidden : value]),
  ) as Facts;
}

function settles<Facts extends object, Value>(subject: Rule<Facts, Value>, facts: Facts, hidden: Facts): void {
  let current = hidden;
  for (;;) {
    const outcome = assess(subject, current, { on: "2026-11-22" });
    if (outcome.kind !== "insufficient-facts") break;
    expect(outcome.missing.length).toBeGreaterThan(0);
    for (const name of outcome.missing) expect(current[name as keyof Facts]).toBeNull();
    const learnt = outcome.missing.map((name) => [name, facts[name as keyof Facts]]);
    current = { ...current, ...Object.fromEntries(learnt) };
  }
  expect(answer(judge(subject, current))).toBe(answer(judge(subject, facts)));
}

function answer(verdict: object): string {
  return JSON.stringify({ ...verdict, citation: null });
}

const strictness = { ">": ">=", ">=": ">", "<": "<=", "<=": "<" } as const;

/** The rule with one operator made strict or loose, or one number moved by one: each another law. */
function mutations<Facts, Value>(subject: Rule<Facts, Value>): readonly [string, Rule<Facts, Value>][] {
  const remade = (name: string, change: object): Rule<Facts, Value> => {
    const law: LawTable = { ...subject.law, [name]: { ...subject.law[name], ...change } as LawTable[string] };
    return rule(subject.code, { readers: subject.readers, fields: subject.fields, law }, subject.text as never);
  };
  return Object.entries(subject.law).flatMap(([name, provision]): [string, Rule<Facts, Value>][] => {
    if (provision === undefined || !("operator" in provision)) return [];
    const operator = strictness[provision.operator];
    const flipped: [string, Rule<Facts, Value>] = [`${name} ${operator}`, remade(name, { operator })];
    if (!("value" in provision)) return [flipped];
    return [
      flipped,
      [`${name} ${provision.value - 1}`, remade(name, { value: provision.value - 1 })],
      [`${name} ${provision.value + 1}`, remade(name, { value: provision.value + 1 })],
    ];
  });
}
