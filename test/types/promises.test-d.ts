import { describe, expectTypeOf, it } from "vitest";
import { multiply, type Vnd, vnd } from "../../src/money/index.ts";
import { type Hierarchy, organisation, reviewHierarchy } from "../../src/organisation/index.ts";
import {
  assess,
  type Checked,
  type Issue,
  isAssessed,
  judge,
  matchOutcome,
  type NextStepRow,
  nextSteps,
  nextStepTable,
  type Outcome,
  type ReadingValue,
  type ReasonCode,
  type Rule,
  rule,
  valueOr,
} from "../../src/outcome/index.ts";
import { assessClass, judgeClass, type MemberYear, memberYear, type RatingClass } from "../../src/rating/index.ts";
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
    reviewHierarchy({} as Hierarchy);
    // @ts-expect-error TS2554: the day is missing.
    assessClass(memberYear({}));
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
  const outcome = assessClass(memberYear({}), "2025-12-15");

  it("read plainly, whatever their kind", () => {
    expectTypeOf(outcome).toEqualTypeOf<Outcome<RatingClass>>();
    expectTypeOf(outcome.value).toEqualTypeOf<RatingClass | undefined>();
    expectTypeOf(outcome.missing).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(outcome.reason).toEqualTypeOf<ReasonCode | undefined>();
    expectTypeOf(outcome.readings).toEqualTypeOf<readonly ReadingValue<RatingClass>[] | undefined>();
    expectTypeOf(outcome.readings?.[0]?.value).toEqualTypeOf<RatingClass | undefined>();
  });

  it("so do verdicts, and records that were checked", () => {
    const verdict = judgeClass(memberYear({}), "2025-12-15");
    expectTypeOf(verdict.value).toEqualTypeOf<RatingClass | undefined>();
    const checked = {} as Checked<readonly MemberYear[]>;
    expectTypeOf(checked.value).toEqualTypeOf<readonly MemberYear[] | undefined>();
    expectTypeOf(checked.issues).toEqualTypeOf<readonly Issue[] | undefined>();
    if (checked.kind === "refused") expectTypeOf(checked.issues).toEqualTypeOf<readonly Issue[]>();
  });

  it("are narrowed by their kind", () => {
    if (outcome.kind === "assessed") expectTypeOf(outcome.value).toEqualTypeOf<RatingClass>();
    if (outcome.kind === "insufficient-facts") expectTypeOf(outcome.missing).toEqualTypeOf<readonly string[]>();
    if (outcome.kind === "not-in-force") expectTypeOf(outcome.firstDay).toEqualTypeOf<CalendarDate | null>();
    if (isAssessed(outcome)) expectTypeOf(outcome.value).toEqualTypeOf<RatingClass>();
    expectTypeOf([outcome].filter(isAssessed)[0]?.value).toEqualTypeOf<RatingClass | undefined>();
    expectTypeOf(valueOr(outcome, null)).toEqualTypeOf<RatingClass | null>();
  });

  it("can be told apart without a rest", () => {
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

  it("are matched in every kind, or do not compile", () => {
    const cases = {
      "insufficient-facts": () => 0,
      undetermined: () => 0,
      "not-in-force": () => 0,
      "out-of-scope": () => 0,
    } as const;
    const matched = matchOutcome(outcome, { ...cases, assessed: ({ value }) => value.length });
    expectTypeOf(matched).toEqualTypeOf<number>();
    // @ts-expect-error TS2345: a kind is left out.
    matchOutcome(outcome, cases);
  });

  it("say what to do next", () => {
    const [step] = nextSteps(outcome);
    expectTypeOf(step?.readings[0]?.value).toEqualTypeOf<RatingClass | undefined>();
    expectTypeOf(step?.missing).toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf(nextStepTable).toEqualTypeOf<Readonly<Record<ReasonCode, NextStepRow>>>();
  });

  it("are readonly", () => {
    // @ts-expect-error TS2540: an answer is not rewritten.
    outcome.on = "2025-12-16";
  });
});

describe("facts", () => {
  it("are built without words made constant, and may be undefined", () => {
    expectTypeOf(memberYear({ score: 92, listedViolation: "none" })).toEqualTypeOf<MemberYear>();
    const row: { readonly score: number | undefined } = { score: undefined };
    expectTypeOf(memberYear(row)).toEqualTypeOf<MemberYear>();
    expectTypeOf<MemberYear["score"]>().toEqualTypeOf<number | null>();
  });

  it("have every key, and no other", () => {
    // @ts-expect-error TS2561: did you mean to write 'score'?
    memberYear({ scor: 92 });
    // @ts-expect-error TS2820: did you mean '"concluded"'?
    memberYear({ listedViolation: "conclded" });
    // @ts-expect-error TS2345: required keys are left out.
    organisation({ name: "Chi bộ 01" });
    // @ts-expect-error TS2345: a fact left out.
    assessClass({ subject: "member", score: 92 }, "2025-12-15");
  });
});

describe("readings", () => {
  it("are named in options, by their names", () => {
    assessClass(memberYear({}), "2025-12-15", { readings: ["band-as-floor"] });
    // @ts-expect-error TS2820: did you mean '"band-as-floor"'?
    assessClass(memberYear({}), "2025-12-15", { readings: ["band-as-flor"] });
    // @ts-expect-error TS2561: did you mean to write 'readings'?
    assessClass(memberYear({}), "2025-12-15", { reading: ["band-as-floor"] });
    // @ts-expect-error TS2559: a list is no options.
    assessClass(memberYear({}), "2025-12-15", ["band-as-floor"]);
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
    const enough: Rule<Counts, boolean> = rule(
      "enough",
      { readers, law },
      {
        conditions: { atLeast3: { number: "official" } },
        decide: [{ when: "atLeast3", then: yes }],
        otherwise: { kind: "assessed", value: false },
      },
    );
    expectTypeOf(assess(enough, { official: 3 }, { on: "2025-07-01" })).toEqualTypeOf<Outcome<boolean>>();
    // @ts-expect-error TS2345: facts of another rule.
    judge(enough, memberYear({}));
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
