import { describe, expect, it } from "vitest";
import { type Bound, type Readers, rule, whatWouldItTake, whyNot } from "../../src/outcome/index.ts";
import { at } from "./invented.ts";

interface Year {
  readonly disciplined: boolean | null;
  readonly score: number | null;
  readonly tasks: number | null;
  readonly late: number | null;
  readonly held: number | null;
  readonly thematic: number | null;
  readonly approval: string | null;
  readonly notes: readonly string[] | null;
}

const readers: Readers<Year> = {
  disciplined: (year) => year.disciplined,
  score: (year) => year.score,
  tasks: (year) => year.tasks,
  late: (year) => year.late,
  held: (year) => year.held,
  thematic: (year) => year.thematic,
  approval: (year) => year.approval,
  notes: (year) => year.notes,
};

const law = {
  disciplined: at("1"),
  scoreHigh: { ...at("2"), operator: ">=", value: 90 },
  late: { ...at("3"), operator: "<=", share: { part: 20, whole: 100 }, ofNothing: "met" },
  sessions: { ...at("4"), operator: ">=", value: 16 },
  approved: { ...at("5"), oneOf: ["granted", "not-needed"] },
  noted: at("6"),
} as const;

const weak = { kind: "assessed", value: "weak" } as const;
const good = { kind: "assessed", value: "good" } as const;
const fair = { kind: "assessed", value: "fair" } as const;

const subject = rule(
  "year",
  { readers, law },
  {
    conditions: {
      disciplined: { flag: "disciplined" },
      scoreHigh: { number: "score" },
      late: { part: "late", of: "tasks" },
      sessions: { sum: ["held", "thematic"] },
      approved: { text: "approval" },
      noted: { flag: { from: ["notes"], by: ({ notes }) => (notes === null ? null : notes.length > 0) } },
    },
    decide: [
      { when: { any: ["disciplined", "noted"] }, then: weak },
      { when: { all: ["scoreHigh", "late", "sessions", "approved"] }, then: good },
    ],
    otherwise: fair,
  },
);

const best: Year = {
  disciplined: false,
  score: 92,
  tasks: 10,
  late: 0,
  held: 12,
  thematic: 4,
  approval: "granted",
  notes: [],
};
const all = ["disciplined", "score", "tasks", "late", "held", "thematic", "approval", "notes"] as const;

const reasons = (facts: Year, target: string): readonly string[] =>
  whyNot(subject, facts, { target: target as "good" }).map((step) => step.code.slice("year.".length));

describe("whyNot", () => {
  it("finds nothing in the way of the answer itself", () => {
    expect(whyNot(subject, best, { target: "good" })).toEqual([]);
  });

  it("lists what the row lacks, in the order of the text", () => {
    expect(reasons({ ...best, approval: "asked", score: 89 }, "good")).toEqual(["scoreHigh", "approved"]);
  });

  it("lists what lets an earlier row decide", () => {
    expect(reasons({ ...best, disciplined: true, score: 89 }, "good")).toEqual(["disciplined", "scoreHigh"]);
    expect(reasons(best, "weak")).toEqual(["disciplined", "noted"]);
  });

  it("lists what is unknown and may be in the way", () => {
    expect(reasons({ ...best, disciplined: null, late: null }, "good")).toEqual(["disciplined", "late"]);
  });

  it("tells what keeps the last row from deciding", () => {
    expect(reasons(best, "fair")).toEqual(["scoreHigh", "late", "sessions", "approved"]);
  });

  it("takes the nearest of several rows", () => {
    const twice = rule("twice", { readers, law }, {
      ...subject.text,
      decide: [
        { when: { all: ["scoreHigh", "late"] }, then: good },
        { when: "approved", then: good },
      ],
      otherwise: fair,
    } as never);
    const facts = { ...best, score: 1, late: 9, approval: "asked" };
    expect(whyNot(twice, facts, { target: "good" as never }).map((step) => step.code)).toEqual(["twice.approved"]);
  });

  it("names only answers among those that the rule gives", () => {
    const open = rule("open", { readers: subject.readers, law: subject.law }, {
      ...subject.text,
      otherwise: { kind: "undetermined", reason: "discretion", decidedBy: null },
    } as never);
    expect(() => whyNot(open, best, { target: "fair" as never })).toThrow(/it gives "weak", "good"$/);
  });

  it("refuses a value that the rule never gives", () => {
    expect(() => whyNot(subject, best, { target: "excellent" as "good" })).toThrow(
      new RangeError('whyNot: "excellent" is no answer of rule "year"; it gives "weak", "good", "fair"'),
    );
  });
});

describe("whyNot and whatWouldItTake", () => {
  it("refuse misspelt options, and facts that the rule does not have", () => {
    expect(() => whyNot(subject, best, undefined as never)).toThrow(
      new TypeError("whyNot: the options are undefined; give an object with target, readings"),
    );
    expect(() => whyNot(subject, best, { traget: "good" } as never)).toThrow(
      new TypeError('whyNot has no "traget"; did you mean "target"?'),
    );
    expect(() => whatWouldItTake(subject, best, { target: "good" } as never)).toThrow(
      new TypeError("whatWouldItTake: changeable is undefined; give a list"),
    );
    expect(() => whatWouldItTake(subject, best, { target: "good", changeable: ["scor" as never] })).toThrow(
      new RangeError('whatWouldItTake: changeable is "scor"; did you mean "score"?'),
    );
    expect(() => whatWouldItTake(subject, undefined as never, { target: "good", changeable: [] })).toThrow(
      new TypeError("whatWouldItTake: facts is undefined; give an object"),
    );
  });
});

describe("whatWouldItTake", () => {
  const ways = (facts: Year, target: "good" | "fair" | "weak", changeable: readonly (keyof Year)[] = all) =>
    whatWouldItTake(subject, facts, { target, changeable });

  it("takes nothing when the answer is that already", () => {
    expect(ways(best, "good")).toEqual([[]]);
  });

  it("gives the fewest changes, each just inside the bound", () => {
    expect(ways({ ...best, score: 80 }, "good")).toEqual([[{ fact: "score", from: 80, to: 90 }]]);
    expect(ways({ ...best, late: 5 }, "good", ["late"])).toEqual([[{ fact: "late", from: 5, to: 2 }]]);
    expect(ways({ ...best, approval: "asked" }, "good")).toEqual([
      [{ fact: "approval", from: "asked", to: "granted" }],
    ]);
    expect(ways({ ...best, disciplined: true }, "good")).toEqual([[{ fact: "disciplined", from: true, to: false }]]);
  });

  it("lists every way with that number of changes", () => {
    expect(ways({ ...best, held: 10 }, "good")).toEqual([
      [{ fact: "held", from: 10, to: 12 }],
      [{ fact: "thematic", from: 4, to: 6 }],
    ]);
  });

  it("counts an unknown part of a sum as nothing", () => {
    expect(ways({ ...best, thematic: null }, "good", ["held"])).toEqual([[{ fact: "held", from: 12, to: 16 }]]);
  });

  it("changes several facts where it must", () => {
    expect(ways({ ...best, score: 80, approval: "asked" }, "good")).toEqual([
      [
        { fact: "score", from: 80, to: 90 },
        { fact: "approval", from: "asked", to: "granted" },
      ],
    ]);
  });

  it("knows on which side of every bound the answer turns", () => {
    const turn = (operator: Bound["operator"], score: number): unknown => {
      const bound = rule(
        "bound",
        { readers, law: { it: { ...at("1"), operator, value: 90 } } },
        {
          conditions: { it: { number: "score" } },
          decide: [{ when: "it", then: good }],
          otherwise: fair,
        },
      );
      return whatWouldItTake(bound, { ...best, score }, { target: "good", changeable: ["score"] })[0]?.[0]?.to;
    };
    expect([turn(">", 5), turn(">=", 5), turn("<", 95), turn("<=", 95)]).toEqual([91, 90, 89, 90]);
  });

  it("changes nothing that can no longer change", () => {
    expect(ways({ ...best, disciplined: true }, "good", ["score", "late"])).toEqual([]);
  });

  it("fills in what is not known", () => {
    expect(ways({ ...best, score: null }, "good", ["score"])).toEqual([[{ fact: "score", from: null, to: 90 }]]);
    expect(ways({ ...best, tasks: null }, "good", ["late"])).toEqual([]);
  });

  it("finds the way down as well", () => {
    expect(ways(best, "weak", ["disciplined"])).toEqual([[{ fact: "disciplined", from: false, to: true }]]);
    expect(ways(best, "fair", ["score"])).toEqual([[{ fact: "score", from: 92, to: 89 }]]);
  });
});
