import { describe, expectTypeOf, it } from "vitest";
import { multiply, type Vnd, vnd } from "../../src/money/index.ts";
import { checkStructure, type Hierarchy } from "../../src/organisation/index.ts";
import { assess, judge, type Outcome, type Rule, rule } from "../../src/outcome/index.ts";
import { assessClass, type MemberYear, type RatingClass, unknownMemberYear } from "../../src/rating/index.ts";
import { parseRecords, type RecordTypes } from "../../src/schemas/index.ts";
import { baseSalaryOn, payroll } from "../../src/stipend/index.ts";
import { type CalendarDate, type CalendarMonth, calendarDate } from "../../src/time/index.ts";

const source = {
  citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
  evidence: "official-text",
  verifiedOn: "2026-11-22",
} as const;

describe("days", () => {
  it("a literal is a day as it stands, a loose string is not", () => {
    expectTypeOf<"2025-07-01">().toExtend<CalendarDate>();
    expectTypeOf<string>().not.toExtend<CalendarDate>();
    expectTypeOf<"2025-07">().not.toExtend<CalendarDate>();
    expectTypeOf<"2025-07-01">().not.toExtend<CalendarMonth>();
    expectTypeOf(calendarDate).returns.toEqualTypeOf<CalendarDate>();
  });

  it("no question goes without its day", () => {
    // @ts-expect-error TS2554: the day is missing.
    baseSalaryOn();
    // @ts-expect-error TS2554: the day is missing.
    checkStructure({} as Hierarchy);
    // @ts-expect-error TS2554: the day is missing.
    assessClass(unknownMemberYear);
    // @ts-expect-error TS2554: the policies are missing.
    payroll([], "2024-01");
  });
});

describe("money", () => {
  it("is no other number, and no other number is money", () => {
    expectTypeOf<Vnd>().toExtend<number>();
    expectTypeOf<number>().not.toExtend<Vnd>();
    // @ts-expect-error TS2345: a plain number is no amount.
    multiply(1_800_000, "0.25");
    // @ts-expect-error TS2345: a coefficient is exact text.
    multiply(vnd(1_800_000), 0.25);
  });
});

describe("outcomes", () => {
  it("carry a value only where they are assessed", () => {
    const outcome = assessClass(unknownMemberYear, "2025-12-15");
    expectTypeOf(outcome).toEqualTypeOf<Outcome<RatingClass>>();
    // @ts-expect-error TS2339: no value before the kind is known.
    outcome.value;
    if (outcome.kind === "assessed") expectTypeOf(outcome.value).toEqualTypeOf<RatingClass>();
    if (outcome.kind === "insufficient-facts") expectTypeOf(outcome.missing).toEqualTypeOf<readonly string[]>();
  });

  it("can be told apart without a rest", () => {
    const outcome = assessClass(unknownMemberYear, "2025-12-15");
    switch (outcome.kind) {
      case "assessed":
      case "insufficient-facts":
      case "undetermined":
      case "not-in-force":
      case "out-of-scope":
        break;
      default:
        expectTypeOf(outcome).toBeNever();
    }
  });

  it("are readonly", () => {
    const outcome = assessClass(unknownMemberYear, "2025-12-15");
    // @ts-expect-error TS2540: an answer is not rewritten.
    outcome.on = "2025-12-16";
  });
});

describe("facts", () => {
  it("have every key, and no other", () => {
    // @ts-expect-error TS2353: a misspelt fact.
    assessClass({ ...unknownMemberYear, scoer: 92 }, "2025-12-15");
    // @ts-expect-error TS2345: a fact left out.
    assessClass({ subject: "member", score: 92 }, "2025-12-15");
    expectTypeOf<MemberYear["score"]>().toEqualTypeOf<number | null>();
  });
});

describe("a rule", () => {
  interface Counts {
    readonly official: number | null;
  }
  const readers = { official: (counts: Counts) => counts.official };
  const law = { atLeast3: { operator: ">=", value: 3, ...source } } as const;
  const yes = { kind: "assessed", value: true } as const;

  it("keeps the types of its facts and its answer", () => {
    const enough: Rule<Counts, boolean> = rule("enough", { readers, law }, {
      conditions: { atLeast3: { number: "official" } },
      decide: [{ when: "atLeast3", then: yes }],
      otherwise: { kind: "assessed", value: false },
    });
    expectTypeOf(assess(enough, { official: 3 }, { on: "2025-07-01" })).toEqualTypeOf<Outcome<boolean>>();
    // @ts-expect-error TS2345: facts of another rule.
    judge(enough, unknownMemberYear);
  });

  it("refuses a provision forgotten or misspelt, a fact misspelt, and a fact of another kind", () => {
    // @ts-expect-error TS2741: the condition of a provision is forgotten.
    rule("r", { readers, law }, { conditions: {}, decide: [], otherwise: yes });
    const decide = [{ when: "atLeast4", then: yes }] as const;
    // @ts-expect-error TS2322: a row names no provision.
    rule("r", { readers, law }, { conditions: { atLeast3: { number: "official" } }, decide, otherwise: yes });
    // @ts-expect-error TS2820: no such fact.
    rule("r", { readers, law }, { conditions: { atLeast3: { number: "offical" } }, decide: [], otherwise: yes });
    // @ts-expect-error TS2353: a number is no yes or no.
    rule("r", { readers, law }, { conditions: { atLeast3: { flag: "official" } }, decide: [], otherwise: yes });
  });
});

describe("the door", () => {
  it("gives our own types, by the name of the record", () => {
    const parsed = parseRecords("memberYear", []);
    if (parsed.kind === "accepted") expectTypeOf(parsed.value).toEqualTypeOf<readonly MemberYear[]>();
    expectTypeOf<RecordTypes["memberYear"]>().toEqualTypeOf<MemberYear>();
    // @ts-expect-error TS2345: no such record.
    parseRecords("membreYear", []);
  });
});
