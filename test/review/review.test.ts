import { describe, expect, it } from "vitest";
import type { MeetingIndicatorCode } from "../../src/meeting/index.ts";
import { memberYear, type RatedSubject } from "../../src/rating/index.ts";
import {
  buildRegister,
  memberRatings,
  organisationRating,
  type RegisterGiven,
  taskResult,
} from "../../src/register/index.ts";
import { type MeetingReview, type Review, review, summariseReview } from "../../src/review/index.ts";
import { percentText } from "../../src/text/index.ts";
import { type CalendarDate, periodOf, yearPeriod } from "../../src/time/index.ts";
import { accepted, options, registerOf, reviewOf } from "./places.ts";

const registered = (records: Partial<RegisterGiven>) => accepted(buildRegister({ organisations: [], ...records }));
const nothing = registered({});

/** A share as the articles print it; a range where something is unknown. */
function share(meetings: MeetingReview | undefined, code: MeetingIndicatorCode): string {
  const indicator = meetings?.indicators.find((one) => one.code === code);
  const [low, high] = [indicator?.lowest, indicator?.highest].map((one) =>
    percentText(one ?? { part: 0, whole: 0 }, "en"),
  );
  return low === high ? `${low}` : `${low} - ${high}`;
}

describe("Lâm Bình, January 2020 to September 2022: every figure of the article comes out", () => {
  const found: Review = reviewOf("lam-binh");
  const [whole, first, second] = found.meetings;

  it.each<[MeetingIndicatorCode, string]>([
    ["branches-holding", "100.0%"],
    ["branches-proper-regular", "97.0%"],
    ["branches-proper-thematic", "89.0%"],
    ["attendance-lowest", "90.0%"],
    ["attendance-pooled", "93.2%"],
    ["branches-rating-every-session", "100.0%"],
  ])("%s is %s", (code, expected) => {
    expect(share(whole, code)).toBe(expected);
  });

  it("shows each full year beside the whole", () => {
    expect(found.meetings.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ["2020-01-01", "2022-09-30"],
      ["2020-01-01", "2020-12-31"],
      ["2021-01-01", "2021-12-31"],
    ]);
    expect(share(first, "branches-holding")).toBe("100.0%");
    expect(share(second, "branches-holding")).toBe("100.0%");
  });

  it("names the reasons behind each missing percent", () => {
    const reached = (meeting: string): number =>
      (whole?.shortfalls ?? []).reduce((sum, one) => sum + (one.meeting === meeting ? one.branches : 0), 0);
    expect([reached("regular"), reached("thematic")]).toEqual([3, 11]);
    expect(whole?.shortfalls.every(({ step }) => step.result === "not-met")).toBe(true);
  });

  it("rates more than 90 percent of branches and 85 percent of members good or better, each year", () => {
    for (const { organisations, members, sources } of found.ratings) {
      expect(10 * organisations.goodOrBetter).toBeGreaterThan(9 * organisations.rated);
      expect(100 * (members?.goodOrBetter ?? 0)).toBeGreaterThan(85 * (members?.rated ?? 0));
      expect(sources.map(({ citation }) => citation.document)).toEqual(["132-QD-TW@2018-03-08"]);
    }
    expect(found.ratings.map(({ firstDay }) => firstDay)).toEqual(["2020-01-01", "2021-01-01"]);
  });

  it("holds the excellent ones against the cap under both bases", () => {
    const { cap } = found.ratings[0] ?? {};
    expect(cap).toMatchObject({ candidates: 20, good: 72, decided: 15 });
    expect(cap?.allowed).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "strict-base", value: 15 },
        { code: "broad-base", value: 18 },
      ],
    });
  });

  it("asks to look again where facts point elsewhere than the decision, and overrules nothing", () => {
    const [earlier, later] = found.ratings;
    expect(earlier?.doubts).toEqual([]);
    expect(later?.doubts.map(({ organisationId, review: doubt }) => [organisationId, doubt.decided])).toEqual([
      ["branch-060", "good"],
    ]);
    expect(later?.organisations.classes).toMatchObject({ excellent: 15, good: 78, completed: 7 });
  });

  it("meets every level of the scheme, 179 admissions among them", () => {
    const states = found.programmes.flatMap(({ targets }) =>
      targets.map(({ code, outcome }) => [code, outcome.kind === "assessed" ? outcome.value : outcome.kind]),
    );
    expect(states).toHaveLength(9);
    for (const [code, value] of states) expect([code, value]).toMatchObject([code, { state: "met" }]);
    expect(Object.fromEntries(states)).toMatchObject({ admissions: { measured: 179 } });
  });

  it("finds the one branch above thirty without a consent", () => {
    expect(
      found.structure.findings.map(({ rule, organisationId, finding }) => [rule, organisationId, finding]),
    ).toEqual([["largeBranch", "branch-031", "needs-consent"]]);
  });

  it("pays the committees under 169-QĐ/TW, the highest seat only", () => {
    expect(found.stipends.byPayer.map(({ code, total }) => [code, total])).toEqual([
      ["party-organisation", found.stipends.total],
    ]);
    // 7 holders at 0.4, 28 at 0.3, over 33 months at 1,490,000.
    expect(found.stipends.total).toBe(33 * (7 * 596_000 + 28 * 447_000));
    expect(found.stipends.notAssessed).toBe(0);
  });
});

describe("the Tuyên Quang city committee's office, June 2017 to May 2018", () => {
  const found = reviewOf("tuyen-quang-office");

  it("stands exactly on the boundary of thirty members: to be looked at, no breach", () => {
    expect(found.structure.findings.map(({ rule, finding }) => [rule, finding])).toEqual([
      ["grassrootsBranch", "review"],
    ]);
  });

  it("came together above 98 percent and held every meeting; properly has no figure yet", () => {
    const [meetings] = found.meetings;
    expect(share(meetings, "attendance-pooled")).toBe("98.8%");
    expect(share(meetings, "branches-holding")).toBe("100.0%");
    expect(share(meetings, "branches-proper-regular")).toBe("0.0% - 100.0%");
    expect(meetings?.indicators.find(({ code }) => code === "branches-proper-regular")?.sources).toEqual([]);
  });

  it("was recognised five years running, and all members rated good", () => {
    expect(found.ratings.map(({ organisations }) => organisations.classes["clean-and-strong"])).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(found.ratings.at(-1)?.members).toMatchObject({ rated: 30, goodOrBetter: 30 });
  });
});

describe("Hòa Bình, March 2023 to July 2024", () => {
  const { changes, byPayer, total } = reviewOf("hoa-binh").stipends;
  const paid = (month: string, organisation: string): readonly (number | string)[] =>
    changes
      .filter((change) => change.month === month)
      .flatMap(({ outcome, posts }) => {
        const own = posts.filter(({ organisationId }) => organisationId === organisation);
        const amount = outcome.kind === "assessed" ? outcome.value.total : outcome.kind;
        return own.flatMap(({ holders }) => Array.from({ length: holders }, () => amount));
      });

  it.each([
    ["2023-03", "hospital", [0, 0, 0, 0], "the directive pays nothing"],
    ["2024-01", "hospital", [450_000, 360_000, 360_000, 360_000], "the resolution pays by role"],
    ["2024-07", "hospital", [585_000, 468_000, 468_000, 468_000], "the base salary rises"],
    ["2024-01", "village-50", [0, 360_000, 360_000, 360_000], "the village secretary is left out"],
    ["2024-01", "village-49", [0, 0, 0, 0], "49 members are too few"],
    ["2024-01", "agency", [0, 0, 0, 0], "staff paid from the budget are not entitled"],
  ])("in %s the posts of %s are due %j: %s", (month, organisation, amounts) => {
    expect(paid(month, organisation)).toEqual(amounts);
  });

  it("costs the units and the province what they pay for", () => {
    const month = (base: number): number => (base / 100) * (2 * 25 + 6 * 20);
    const village = (base: number): number => (base / 100) * 6 * 20;
    expect(byPayer.map(({ code, total: sum }) => [code, sum])).toEqual([
      ["own-unit", 6 * month(1_800_000) + month(2_340_000)],
      ["provincial-budget", 6 * village(1_800_000) + village(2_340_000)],
    ]);
    expect(byPayer.reduce((sum, one) => sum + one.total, 0)).toBe(total);
  });
});

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;

describe("a review", () => {
  it("of one calendar year shows it once, and asks no more than was handed in", () => {
    const found = review(nothing, yearPeriod(2024));
    expect(found.meetings.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([["2024-01-01", "2024-12-31"]]);
    expect(found.stipends).toMatchObject({ total: 0, byPayer: [], changes: [] });
    expect(found).toMatchObject({ structure: { findings: [] }, ratings: [], programmes: [], openPoints: [] });
  });

  it("takes a holder without posts, and leaves out what no fact decides", () => {
    const holders = [{ key: "p1", posts: [] }];
    const ratings = [organisationRating({ organisationId: "b1", ...yearPeriod(2024), subject: {} })];
    const found = review(registered({ organisations: [branch], holders, ratings }), yearPeriod(2024), options);
    expect(found.stipends.changes).toEqual([]);
    expect(found.ratings).toMatchObject([{ organisations: { rated: 0 }, members: null, cap: null, doubts: [] }]);
    const lacking = found.openPoints.find(({ part }) => part === "ratings");
    expect(lacking).toMatchObject({ reason: "insufficient-facts", organisationIds: ["b1"] });
  });

  const facts = memberYear({ score: 45, selfDetectedAndRepaired: false });
  const rated = (decidedOn: CalendarDate | null) => {
    const decision: RatedSubject["decision"] =
      decidedOn === null ? null : { class: "good", decidedBy: "district", decidedOn };
    const ratings = [organisationRating({ organisationId: "b1", ...yearPeriod(2025), subject: { facts, decision } })];
    return registered({ organisations: [branch], ratings });
  };

  it("rates by the facts where nothing was decided, and knows no rule-book before the first", () => {
    const found = (decidedOn: CalendarDate | null) => review(rated(decidedOn), yearPeriod(2025), options).ratings[0];
    expect(found(null)).toMatchObject({ cap: { candidates: 0, good: 0, decided: 0 } });
    expect(found(null)?.sources.map(({ citation }) => citation.document)).toEqual(["366-QD-TW@2025-08-30"]);
    expect(found("2008-10-09")?.sources).toEqual([]);
  });

  it("passes over a rating of a period that begins after the last day", () => {
    expect(review(rated("2025-12-20"), yearPeriod(2024), options).ratings).toEqual([]);
    expect(review(rated("2025-12-20"), yearPeriod(2025), options).ratings).toHaveLength(1);
  });

  it("asks about the cap only where a share is named", () => {
    expect(review(rated(null), yearPeriod(2025)).ratings[0]?.cap).toBeNull();
  });

  it("settles readings for every part at once", () => {
    const period = { firstDay: "2020-01-01", lastDay: "2022-09-30" } as const;
    const found = review(registerOf("lam-binh"), period, { ...options, readings: ["strict-base"] });
    expect(found.ratings[0]?.cap?.allowed.value).toBe(15);
    expect(found.openPoints).toEqual([]);
  });

  it("says once that the cap depends on a reading, and what each would allow", () => {
    expect(reviewOf("lam-binh").openPoints).toMatchObject([
      {
        part: "ratings",
        reason: "open-reading",
        record: "readings",
        open: [
          { rule: "excellenceCap", period: yearPeriod(2020), count: 1 },
          { rule: "excellenceCap", period: yearPeriod(2021), count: 1 },
        ],
        readings: [
          {
            code: "strict-base",
            found: [
              { finding: "excellent", count: 15 },
              { finding: "excellent", count: 15 },
            ],
          },
          {
            code: "broad-base",
            found: [
              { finding: "excellent", count: 18 },
              { finding: "excellent", count: 18 },
            ],
          },
        ],
      },
    ]);
  });

  it("lists no organisation that had ended before, and says when one ended", () => {
    const top = { ...branch, id: "x1", kind: "grassroots-organisation", name: "Đảng bộ 01" } as const;
    const ended = { ...branch, id: "b2", parentId: "x1", lastDay: "2024-06-30" } as const;
    const before = { ...branch, id: "x0", kind: "grassroots-organisation", lastDay: "2023-12-31" } as const;
    const later = { ...branch, id: "b3", parentId: "x1", firstDay: "2025-01-01" } as const;
    const organisations = [top, { ...branch, parentId: "x1" }, ended, before, later];
    const found = review(registered({ organisations }), yearPeriod(2024));
    expect(found.organisations.map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ["x1", null],
      ["b1", null],
      ["b2", "2024-06-30"],
    ]);
    expect(summariseReview(found).places.map(({ id }) => id)).toEqual(["x1"]);
    const ratings = [organisationRating({ organisationId: "x0", ...yearPeriod(2023), subject: {} })];
    const rated = review(registered({ organisations, ratings }), yearPeriod(2024));
    expect(rated.organisations.map(({ id }) => id)).toContain("x0");
    expect(summariseReview(rated).places.map(({ id }) => id)).toEqual(["x1"]);
  });

  it("is plain data", () => {
    const found = reviewOf("hoa-binh");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("cites every guidance that judged a month of the period", () => {
    const found = review(registered({ organisations: [branch] }), yearPeriod(2025));
    const proper = found.meetings[0]?.indicators.find(({ code }) => code === "months-proper");
    const documents = new Set(proper?.sources.map(({ citation }) => citation.document.split("@")[0]));
    expect([...documents]).toEqual(["12-HD-BTCTW", "42-HD-BTCTW"]);
  });
});

describe("records that may not be all", () => {
  const complete = [{ organisationId: "b1", of: "sessions", ...periodOf("2024-01-01", "2024-06-30") }] as const;
  const january = { id: "s1", organisationId: "b1", heldOn: "2024-01-03", kind: "regular", minutes: 60 } as const;

  it("make no breach: outside what was declared complete a month is not known", () => {
    const [met] = review(registered({ organisations: [branch], sessions: [january] }), yearPeriod(2024)).meetings;
    expect(met?.shortfalls.map(({ sort, cases }) => [sort, cases])).toEqual([
      ["improper", [{ organisationId: "b1", periods: ["2024-01"] }]],
    ]);
    expect(met?.notRecorded.map(({ meeting, periods }) => [meeting, periods.length])).toEqual([
      ["regular", 11],
      ["thematic", 4],
    ]);
    expect(met).toMatchObject({ branches: 1, branchesNotComplete: 1, sessions: 1 });
    expect(share(met, "months-held")).toBe("8.3% - 100.0%");
  });

  it("never read as 0 percent", () => {
    const found = review(registered({ organisations: [branch] }), yearPeriod(2024));
    const held = found.meetings[0]?.indicators.find(({ code }) => code === "branches-holding");
    expect(held).toMatchObject({ numerator: 0, denominator: 1, unknown: 1 });
    expect(found.meetings[0]?.shortfalls).toEqual([]);
    expect(found.notComplete).toContainEqual({ of: "sessions", ...yearPeriod(2024), organisationIds: ["b1"] });
  });

  it("are a breach inside the span, with the branch and its months", () => {
    const [met] = review(
      registered({ organisations: [branch], sessions: [january], complete }),
      yearPeriod(2024),
    ).meetings;
    const missing = met?.shortfalls.filter(({ sort }) => sort === "missing");
    expect(missing?.map(({ meeting, cases }) => [meeting, cases[0]?.periods])).toEqual([
      ["regular", ["2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]],
      ["thematic", ["2024-Q1", "2024-Q2"]],
    ]);
    expect(met?.notRecorded[0]?.periods[0]).toBe("2024-07");
  });

  it("name the facts that keep a month open", () => {
    const whole = [{ organisationId: "b1", of: "sessions", ...yearPeriod(2024) }] as const;
    const open = { ...january, minutes: 95 };
    const found = review(registered({ organisations: [branch], sessions: [open], complete: whole }), yearPeriod(2024));
    const lacking = found.openPoints.find(({ part }) => part === "meetings");
    expect(lacking).toMatchObject({ reason: "insufficient-facts", open: [{ rule: "regular", count: 1 }] });
    expect(lacking?.missing).toContain("prepared");
  });
});

describe("the records of a review are made by builders", () => {
  const decision = { class: "good", decidedBy: "c1", decidedOn: "2025-12-20" } as const;
  const counts = { kind: "member", classes: { good: 20 } } as const;
  const own = { organisationId: "b1", ...yearPeriod(2025) };

  it("each whole", () => {
    expect(organisationRating({ ...own, subject: { decision } })).toEqual({
      ...own,
      subject: { duty: "to-be-rated", facts: null, decision },
    });
    expect(memberRatings({ ...own, counts })).toEqual({ ...own, counts: { ...counts, exempt: 0, notRated: {} } });
    const result = { code: "members-admitted", organisationId: "b1", on: "2022-05-19", count: 2 } as const;
    expect(taskResult(result)).toEqual(result);
  });

  it.each([
    [() => organisationRating({ ...own } as never), "subject"],
    [() => organisationRating({ ...own, subject: {}, clas: 1 } as never), "clas"],
    [() => organisationRating({ ...own, subject: { decison: decision } } as never), 'did you mean "decision"?'],
    [() => memberRatings({ ...own } as never), "counts"],
    [() => memberRatings({ ...own, counts: { kind: "member", classes: { gud: 1 } } } as never), "gud"],
    [() => memberRatings(undefined as never), "memberRatings: the argument"],
    [() => taskResult({ code: "x", organisationId: "b1", on: "2022-05-19" } as never), '"count" is missing'],
    [() => taskResult({ code: "x", organisationId: "b1", on: "2022-05-19", count: "2" } as never), "count"],
  ])("%o refuses what it does not know", (call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it("refuse days that are none, and days that are swapped", () => {
    const swapped = { firstDay: "2025-12-31", lastDay: "2025-01-01" } as const;
    expect(() => organisationRating({ organisationId: "b1", ...swapped, subject: {} })).toThrow("swap the days");
    expect(() => memberRatings({ organisationId: "b1", ...swapped, counts })).toThrow("swap the days");
    expect(() => taskResult({ code: "x", organisationId: "b1", on: "2025-02-30", count: 1 })).toThrow(RangeError);
  });
});

describe("review refuses", () => {
  const period = yearPeriod(2024);
  const call =
    (...given: readonly unknown[]) =>
    () =>
      (review as (...all: unknown[]) => unknown)(...given);

  it.each([
    [[undefined, period], "review: the register"],
    [[{ records: {} }, period], "give the value that buildRegister accepted"],
    [[nothing], "review: the period is undefined"],
    [[nothing, "2024-01-01", "2024-12-31"], "review: the period"],
    [[nothing, period, null], "review: the options are null"],
    [[nothing, period, { named: [] }], 'review has no "named"'],
    [[nothing, period, { policies: "all" }], "review: policies"],
    [[nothing, period, { programmes: {} }], "review: programmes"],
    [[nothing, period, { readings: "strict-base" }], "readings"],
  ])("%j", (given, message) => {
    expect(call(...given)).toThrow(TypeError);
    expect(call(...given)).toThrow(message);
  });

  it.each([
    [[nothing, { firstDay: "2024-12-31", lastDay: "2024-01-01" }], "swap the days"],
    [[nothing, { firstDay: "2024-1-1", lastDay: "2024-12-31" }], 'write "2024-01-01"'],
    [[nothing, period, { excellenceShare: "usual" }], "excellenceShare"],
    [[nothing, period, { readings: ["strict-base", "broad-base"] }], "strict-base"],
  ])("%j, out of range", (given, message) => {
    expect(call(...given)).toThrow(RangeError);
    expect(call(...given)).toThrow(message);
  });
});
