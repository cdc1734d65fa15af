import { describe, expect, it } from "vitest";
import { type Readers, type Requirement, rule, whatWouldItTake } from "../../src/outcome/index.ts";
import { search } from "../../src/outcome/what-would-it-take.ts";
import { at, no, yes } from "./invented.ts";

interface Counts {
  readonly part: number | null;
  readonly other: number | null;
  readonly whole: number | null;
}

const readers: Readers<Counts> = {
  part: (counts) => counts.part,
  other: (counts) => counts.other,
  whole: (counts) => counts.whole,
};
const half = { ...at("1"), operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" } as const;

describe("a share of which one number is not known", () => {
  const plain = rule(
    "share",
    { readers, law: { half } },
    {
      conditions: { half: { part: "part", of: "whole" } },
      decide: [{ when: "half", then: yes }],
      otherwise: no,
    },
  );

  it.each<readonly [string, Counts, keyof Counts, readonly number[]]>([
    ["the whole is known: the part just above its half", { part: 5, other: null, whole: 36 }, "part", [19]],
    ["the whole is not known: no part is enough", { part: 5, other: null, whole: null }, "part", []],
    ["the part is not known: no whole is small enough", { part: null, other: null, whole: 36 }, "whole", []],
  ])("%s", (_, facts, fact, to) => {
    const ways = whatWouldItTake(plain, facts, { target: true, changeable: [fact] });
    expect(ways.map((way) => way.map((change) => [change.fact, change.to]))).toEqual(to.map((one) => [[fact, one]]));
  });

  it("is not met by any part where the part is a sum of which nothing more is known", () => {
    const summed = rule(
      "summed",
      { readers, law: { half } },
      {
        conditions: {
          half: {
            part: {
              from: ["part", "other"],
              by: ({ part, other }: Counts) => (part === null || other === null ? null : part + other),
            },
            of: "whole",
          },
        },
        decide: [{ when: "half", then: yes }],
        otherwise: no,
      },
    );
    const facts: Counts = { part: 5, other: null, whole: 36 };
    expect(whatWouldItTake(summed, facts, { target: true, changeable: ["part"] })).toEqual([]);
    const known: Counts = { part: 5, other: 15, whole: 36 };
    expect(whatWouldItTake(summed, known, { target: false, changeable: ["part"] })).toEqual([
      [{ fact: "part", from: 5, to: 0 }],
    ]);
  });
});

type Flags = Readonly<Record<string, boolean | number | null>>;

/** A rule on a number and so many flags, none of which is true. */
function ruleOn(count: number, when: (flags: readonly string[]) => Requirement<string>) {
  const flags = Array.from({ length: count }, (_, index) => `flag${index}`);
  const law = Object.fromEntries(flags.map((flag, index) => [flag, at(`${index + 3}`)]));
  const subject = rule<Flags, never, boolean>(
    "flags",
    {
      readers: Object.fromEntries(["number", ...flags].map((name) => [name, (facts: Flags) => facts[name] ?? null])),
      law: { ...law, most: { ...at("1"), operator: "<=", value: 5 }, least: { ...at("2"), operator: ">=", value: 10 } },
    } as never,
    {
      conditions: {
        ...Object.fromEntries(flags.map((flag) => [flag, { flag }])),
        most: { number: "number" },
        least: { number: "number" },
      },
      decide: [{ when: when(flags), then: yes }],
      otherwise: no,
    } as never,
  );
  const facts: Flags = { number: 7, ...Object.fromEntries(flags.map((flag) => [flag, false])) };
  return { subject, facts, changeable: ["number", ...flags] };
}

describe("a search", () => {
  it("lists twenty ways at most, in the order of the text", () => {
    const { subject, facts, changeable } = ruleOn(25, (flags) => ({ any: [...flags, { all: ["most", "least"] }] }));
    const ways = whatWouldItTake(subject, facts, { target: true, changeable: changeable.slice(1) });
    expect(ways).toEqual(Array.from({ length: 20 }, (_, index) => [{ fact: `flag${index}`, from: false, to: true }]));
  });

  it("finds no way to what excludes itself", () => {
    const { subject, facts, changeable } = ruleOn(1, (flags) => ({ all: [...flags, "most", "least"] }));
    expect(whatWouldItTake(subject, facts, { target: true, changeable })).toEqual([]);
  });

  it("gives up once the rule was asked two thousand times", () => {
    const { subject, facts, changeable } = ruleOn(20, (flags) => ({ all: [{ any: flags }, "most", "least"] }));
    const { ways, asked } = search(subject, facts, { target: true, changeable });
    expect(ways).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
    expect(asked).toBeLessThan(2200);
  });
});
