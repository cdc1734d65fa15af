import { describe, expect, it } from "vitest";
import { buildRegister, countDifferences, holdersOf, type RegisterGiven } from "../../src/register/index.ts";
import { review, reviewStructure } from "../../src/review/index.ts";
import { payroll, shippedPolicies } from "../../src/stipend/index.ts";
import { monthPeriod, yearPeriod } from "../../src/time/index.ts";
import { commune, issuesOf, one, organisations, registerOf, two, year } from "./places.ts";

// The faults of kind A that records can have: each with the right answer.

const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;
const holder = { key: "p1", posts: [post], otherPay: [] } as const;
const rating = { organisationId: "b1", ...year, subject: {} } as const;
const counts = { kind: "member", classes: { good: 20 } } as const;
const memberRating = { organisationId: "b1", ...year, counts } as const;
const result = { code: "members-admitted", organisationId: "b1", on: "2025-05-19", count: 2 } as const;
const session = { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular", minutes: 95 } as const;

describe("A.3 not known is not zero", () => {
  it("an unknown province is an issue, not 0 đồng", () => {
    expect(issuesOf({ organisations: [{ ...commune, territory: "hoabinh" }] })).toEqual([
      "organisations.0.territory: unknown-territory → write-the-province-code",
    ]);
  });

  it("a holder whose province is not recorded is not assessed to 0", () => {
    const place = { ...one, setting: "public-service", autonomy: "recurrent", parentId: undefined } as const;
    const register = registerOf({
      organisations: [{ ...place, counts: [{ on: "2024-01-01", official: 60, probationary: 2 }] }],
      holders: [holder],
    });
    const { stipends, openPoints } = review(register, monthPeriod("2024-07"));
    expect(stipends).toMatchObject({ holders: 1, total: 0, notAssessed: 1 });
    const open = openPoints.filter(({ part }) => part === "stipends");
    expect(open).toMatchObject([{ reason: "insufficient-facts", organisationIds: ["b1"] }]);
    expect(open[0]?.missing).toContain("territory");
  });
});

describe("A.4 the order of rows decides nothing", () => {
  const counted = (...on: readonly string[]) => ({
    organisations: [{ ...commune, counts: on.map((day) => ({ on: day, official: 5 })) }],
  });

  it.each([
    ["out of order", counted("2025-12-31", "2025-01-31")],
    ["twice for a day", counted("2025-12-31", "2025-12-31")],
  ])("counts %s are an issue with the place", (_, records) => {
    expect(issuesOf(records)).toEqual(["organisations.0.counts.1.on: out-of-order → order-by-day"]);
  });

  it("posts of one person in one organisation that overlap are an issue", () => {
    const second = { ...post, firstDay: "2023-01-01" } as const;
    expect(issuesOf({ organisations, holders: [{ ...holder, posts: [post, second] }] })).toEqual([
      "holders.0.posts.1.firstDay: overlap → correct-the-dates",
    ]);
  });

  it("the order of the records changes no sum", () => {
    const holders = ["p1", "p2", "p3"].map((key) => ({ ...holder, key, posts: [{ ...post, organisationId: "x1" }] }));
    const facts = [{ ...commune, territory: "phu-tho" }, one, two] as const;
    const totalOf = (list: RegisterGiven["holders"]) =>
      review(registerOf({ organisations: facts, holders: list ?? [] }), yearPeriod(2024)).stipends;
    const { changes: _, ...forwards } = totalOf(holders);
    const { changes: __, ...backwards } = totalOf([...holders].reverse());
    expect(backwards).toEqual(forwards);
  });
});

describe("A.5 twice is never two, and what belongs to nobody counts nowhere", () => {
  it.each<[string, RegisterGiven, string]>([
    ["a holder", { organisations, holders: [holder, holder] }, "holders.1.key: duplicate-record → keep-one-record"],
    ["a rating", { organisations, ratings: [rating, rating] }, "ratings.1: duplicate-record → keep-one-record"],
    [
      "the ratings of members",
      { organisations, ratings: [rating], memberRatings: [memberRating, memberRating] },
      "memberRatings.1: duplicate-record → keep-one-record",
    ],
    ["a result", { organisations, results: [result, result] }, "results.1: duplicate-record → keep-one-record"],
    ["a session", { organisations, sessions: [session, session] }, "sessions.1.id: duplicate-id → give-unique-ids"],
  ])("%s that comes twice is an issue", (_, records, issue) => {
    expect(issuesOf(records)).toEqual([issue]);
  });

  it("every record of an organisation that there is not is an issue", () => {
    const issues = issuesOf({
      organisations,
      holders: [{ ...holder, posts: [{ ...post, organisationId: "b9" }] }],
      ratings: [{ ...rating, organisationId: "b9" }],
      results: [{ ...result, organisationId: "b9" }],
      sessions: [{ ...session, organisationId: "b9" }],
    });
    expect(issues.map((issue) => issue.split(":")[0])).toEqual([
      "sessions.0.organisationId",
      "holders.0.posts.0.organisationId",
      "ratings.0.organisationId",
      "results.0.organisationId",
    ]);
  });

  it("ratings of members of a period for which nobody opened a rating are an issue", () => {
    expect(issuesOf({ organisations, memberRatings: [memberRating] })).toEqual([
      "memberRatings.0.firstDay: unknown-period → add-the-rating",
    ]);
  });

  it("a session after the end of its branch is an issue", () => {
    const ended = [commune, { ...one, lastDay: "2025-02-28" }] as const;
    const [issue] = issuesOf({ organisations: ended, sessions: [session] });
    expect(issue).toMatch(/^sessions\.0\.heldOn: /);
  });

  it("counts that contradict themselves are an issue, and those of a parent against the sum below a finding", () => {
    const at = (official: number) => ({ counts: [{ on: "2025-01-01" as const, official, probationary: 0 }] });
    const larger = { on: "2025-01-01", committeeMembers: 9, standingMembers: 11 };
    expect(issuesOf({ organisations: [{ ...commune, counts: [larger] }] })).toEqual([
      "organisations.0.counts.0.standingMembers: more-than-the-whole → correct-the-counts",
    ]);
    const register = registerOf({
      organisations: [
        { ...commune, ...at(50) },
        { ...one, ...at(30) },
        { ...two, ...at(21) },
      ],
    });
    const difference = { organisationId: "x1", member: "official", own: 50, below: 51 };
    expect(countDifferences(register, "2025-12-31")).toEqual([difference]);
    expect(reviewStructure(register, "2025-12-31").countDifferences).toEqual([difference]);
  });
});

describe("A.6 a post that goes on as a new record", () => {
  it("is paid as one: nothing is lost in the month of a new election", () => {
    const paid = (posts: readonly object[]) => {
      const place = { ...commune, territory: "phu-tho" } as const;
      const held = posts.map((own) => ({ ...post, organisationId: "x1", role: "committee-member", ...own }));
      const register = registerOf({ organisations: [place], holders: [{ ...holder, posts: held as never }] });
      const month = monthPeriod("2024-07");
      const { stipends } = review(register, month);
      expect(payroll(holdersOf(register, month), "2024-07", { policies: shippedPolicies }).total).toBe(stipends.total);
      return [stipends.total, stipends.notAssessed];
    };
    const whole = paid([{}]);
    expect(whole).toEqual([702_000, 0]);
    expect(paid([{ lastDay: "2024-07-14", ended: "term-over" }, { firstDay: "2024-07-15" }])).toEqual(whole);
  });
});

describe("A.10 what has no record is not known", () => {
  it("a place without sessions never reads as one that held none", () => {
    const six = Array.from({ length: 6 }, (_, index) => ({
      ...one,
      id: `b${index + 1}`,
      name: `Chi bộ 0${index + 1}`,
    }));
    const [met] = review(registerOf({ organisations: [commune, ...six] }), yearPeriod(2024)).meetings;
    const holding = met?.indicators.find(({ code }) => code === "branches-holding");
    expect(holding).toMatchObject({ numerator: 0, denominator: 6, unknown: 6 });
    expect(holding?.highest).toEqual({ part: 6, whole: 6 });
    expect(met?.shortfalls).toEqual([]);
    expect(met?.notRecorded[0]?.organisationIds).toHaveLength(6);
  });

  it("a body without a rating is not one that was not rated", () => {
    const register = registerOf({ organisations, ratings: [rating] });
    expect(review(register, year).notComplete).toContainEqual({ of: "ratings", ...year, organisationIds: ["x1"] });
  });
});

describe("A.12 an open point is said once", () => {
  it("however many bodies share it", () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({
      ...one,
      id: `b${index}`,
      name: `Chi bộ ${index}`,
      counts: [{ on: "2026-01-01" as const, official: 3 + (index % 40), probationary: 1 }],
    }));
    const { findings, openPoints } = reviewStructure(registerOf({ organisations: [commune, ...many] }), "2026-09-01");
    const regime = openPoints.filter(({ record }) => record === "switchedOn");
    expect(regime).toHaveLength(1);
    expect(regime[0]?.organisationIds.length).toBeGreaterThan(1000);
    expect(regime[0]?.readings.map(({ code }) => code)).toEqual(["model-294", "model-208"]);
    expect(findings.filter(({ finding }) => finding === "undetermined")).toEqual([]);
  });
});

describe("records that hold together", () => {
  it("are a register", () => {
    const built = buildRegister({ organisations, holders: [holder], ratings: [rating], memberRatings: [memberRating] });
    expect(built.issues).toBeUndefined();
  });
});
