import { describe, expect, it } from "vitest";
import {
  type BranchSession,
  judgeSession,
  type MeetingBranch,
  type MeetingIndicatorCode,
  meetingIndicators,
  mergeMeetingSummaries,
  summariseMeetings,
} from "../../../src/meeting/index.ts";
import { type CalendarDate, monthPeriod, periodOf, quarterPeriod } from "../../../src/time/index.ts";
import { branch, session } from "../records.ts";

const period = quarterPeriod("2024-Q2");
const quarter = (organisationId: string, changes: Partial<BranchSession> = {}): readonly BranchSession[] => [
  session("2024-04-03", { organisationId, id: `${organisationId}-4` }),
  session("2024-05-03", { organisationId, id: `${organisationId}-5`, kind: "combined", minutes: 120, ...changes }),
  session("2024-06-03", { organisationId, id: `${organisationId}-6` }),
];
const branchOf = (id: string) => ({ ...branch, id });
const tally = (met: number, notMet: number, unknown: number) => ({ met, notMet, unknown });

describe("a summary of the meetings of branches", () => {
  const branches = ["good", "short", "open", "idle"].map(branchOf);
  const sessions = [
    ...quarter("good"),
    ...quarter("short", { minutes: 110, rated: "not-rated" }),
    ...quarter("open", { minutes: null, rated: null, present: null }),
    session("2024-07-03", { organisationId: "good", id: "later" }),
    session("2024-07-04", { organisationId: "not-listed", id: "other" }),
  ];
  const summary = summariseMeetings(branches, sessions, period);

  it("counts branches, months and quarters", () => {
    expect(summary).toMatchObject({ ...period, branches: 4, sessions: 9 });
    expect(summary.counts).toEqual({
      "branches-holding": tally(3, 1, 0),
      "branches-holding-regular": tally(3, 1, 0),
      "branches-holding-thematic": tally(3, 1, 0),
      "branches-proper-regular": tally(1, 2, 1),
      "branches-proper-thematic": tally(1, 2, 1),
      "branches-rating-every-session": tally(1, 1, 1),
      "months-held": tally(9, 3, 0),
      "months-proper": tally(7, 4, 1),
      "quarters-held": tally(3, 1, 0),
      "quarters-proper": tally(1, 2, 1),
    });
  });

  it("gives a share as lowest and highest while some are unknown", () => {
    const indicator = meetingIndicators(summary).find(({ code }) => code === "branches-proper-regular");
    expect(indicator).toEqual({
      code: "branches-proper-regular",
      numerator: 1,
      denominator: 4,
      unknown: 1,
      lowest: { part: 1, whole: 4 },
      highest: { part: 2, whole: 4 },
    });
  });

  it("counts a month that cannot be told apart, and an exempt one not at all", () => {
    const open = { form: "online", roll: 40, cannotMeet: 30, present: 38, approved: null } as const;
    const online = [session("2024-05-03", open)];
    const { counts } = summariseMeetings([branch], online, monthPeriod("2024-05"));
    expect(counts["months-held"]).toEqual(tally(0, 0, 1));
    expect(counts["branches-holding"]).toEqual(tally(0, 0, 1));
    expect(counts["branches-holding-thematic"]).toEqual(tally(0, 0, 0));
    const young = { ...branch, firstDay: "2024-05-02" } as const;
    expect(summariseMeetings([young], online, monthPeriod("2024-05")).counts["months-held"]).toEqual(tally(0, 0, 0));
  });

  it("counts sessions by party groups in the order of their days, whatever order they come in", () => {
    const byGroups = (heldOn: CalendarDate) =>
      session(heldOn, { id: heldOn, form: "party-groups", roll: 62, partyGroups: 4, approved: true });
    const days: readonly CalendarDate[] = ["2024-04-03", "2024-01-03", "2024-03-03", "2024-02-03"];
    const sessions = days.map(byGroups);
    const { counts } = summariseMeetings([branch], sessions, periodOf("2024-01-01", "2024-04-30"));
    // The fourth of a year stands in for nothing.
    expect(counts["months-held"]).toEqual(tally(3, 1, 0));
  });

  it("does not know of a duty before the first Charter that it holds", () => {
    const { counts } = summariseMeetings([branch], [], monthPeriod("1990-05"));
    expect(counts["months-held"]).toEqual(tally(0, 0, 1));
  });

  it("counts a branch that is listed twice by the same sessions", () => {
    const { branches: listed, counts } = summariseMeetings([branch, branch], [session("2024-05-03")], period);
    expect(listed).toBe(2);
    expect(counts["months-held"]).toEqual(tally(2, 4, 0));
  });

  it("does not take a thematic session for one that had to be rated", () => {
    const thematic = session("2024-05-03", { kind: "thematic", rated: "not-rated" });
    const { counts } = summariseMeetings([branch], [thematic], period);
    expect(counts["branches-rating-every-session"]).toEqual(tally(0, 0, 0));
  });
});

describe("a branch that rates its sessions", () => {
  const rating = (rated: readonly BranchSession["rated"][], of = branch) => {
    const days: readonly CalendarDate[] = ["2024-04-03", "2024-05-03", "2024-06-03"];
    const sessions = rated.map((one, index) => session(days[index] as CalendarDate, { rated: one }));
    return summariseMeetings([of], sessions, period).counts["branches-rating-every-session"];
  };

  it.each([
    [["good", "poor"], tally(1, 0, 0)],
    [["good", "not-rated"], tally(0, 1, 0)],
    [["not-rated", "good"], tally(0, 1, 0)],
    [["good", null], tally(0, 0, 1)],
    [[null, "good"], tally(0, 0, 1)],
    [[null, "not-rated"], tally(0, 1, 0)],
    [[], tally(0, 0, 0)],
  ] as const)("is one that rated every one: %j", (rated, expected) => {
    expect(rating(rated)).toEqual(expected);
  });

  it("is one of which it is not known where sessions may be missing, unless one at hand was not rated", () => {
    const partly = { ...branch, completeIn: [] };
    expect(rating(["good"], partly)).toEqual(tally(0, 0, 1));
    expect(rating(["not-rated"], partly)).toEqual(tally(0, 1, 0));
  });

  it("needs all sessions of the days on which it existed, and no others", () => {
    const life = { firstDay: "2024-04-02", lastDay: "2024-06-29" } as const;
    const known = (completeIn: MeetingBranch["completeIn"]) =>
      summariseMeetings([{ ...branch, ...life, completeIn }], [session("2024-04-03")], period);
    expect(known([life]).branchesNotComplete).toBe(0);
    expect(known([{ ...life, firstDay: "2024-04-03" }]).branchesNotComplete).toBe(1);
    expect(known([{ ...life, lastDay: "2024-06-28" }]).branchesNotComplete).toBe(1);
  });
});

describe("sessions of many branches", () => {
  const ids = ["a", "b", "c", "d"];

  it("may bear the same ids in each branch, in whatever months", () => {
    const days: readonly CalendarDate[] = [
      "2024-01-03",
      "2024-01-20",
      "2024-02-03",
      "2024-02-20",
      "2024-03-03",
      "2024-03-20",
    ];
    for (let turn = 0; turn < days.length; turn += 1) {
      const sessions = ids.flatMap((organisationId, branchAt) =>
        days.map((heldOn, at) =>
          session(heldOn, { organisationId, id: `s${(at + turn * branchAt) % days.length}`, kind: "thematic" }),
        ),
      );
      expect(summariseMeetings(ids.map(branchOf), sessions, quarterPeriod("2024-Q1")).sessions).toBe(24);
    }
  });

  it("may bear an id outside the days asked about that another branch has within", () => {
    const of = (heldOn: CalendarDate, organisationId: string) => session(heldOn, { organisationId, id: "same" });
    const first = quarterPeriod("2024-Q1");
    const [before, after] = [of("2023-12-03", "b"), of("2024-04-03", "a")];
    expect(summariseMeetings(ids.map(branchOf), [of("2024-03-03", "a"), before], first).sessions).toBe(1);
    expect(summariseMeetings(ids.map(branchOf), [of("2024-01-03", "b"), after], first).sessions).toBe(1);
  });
});

describe("a session without attendance", () => {
  it.each<[string, Partial<BranchSession>, number]>([
    ["not known who came", { present: null }, 1],
    ["not known who is on the roll", { roll: null }, 1],
    ["nobody had to come", { roll: 2, exempt: 2, present: 0 }, 1],
    ["more are exempt than there are", { roll: 2, exempt: 3, present: 0 }, 1],
    ["one had to come, and did not", { roll: 3, exempt: 2, present: 0 }, 0],
  ])("is one of which it is not known: %s", (_, changes, expected) => {
    const summary = summariseMeetings([branch], [session("2024-05-03", changes)], period);
    expect(summary.sessionsWithoutAttendance).toBe(expected);
    expect(summary.lowestAttendance).toEqual(expected === 1 ? null : { part: 0, whole: 1 });
  });
});

describe("attendance over many sessions", () => {
  const attended = (heldOn: CalendarDate, roll: number, present: number | null) =>
    session(heldOn, { roll, exempt: 0, present });
  const summary = summariseMeetings(
    [branch],
    [
      attended("2024-04-03", 20, 18),
      attended("2024-05-03", 30, 29),
      attended("2024-05-20", 30, null),
      attended("2024-06-03", 20, 20),
    ],
    period,
  );
  const indicator = (code: MeetingIndicatorCode) => meetingIndicators(summary).find((one) => one.code === code);

  it("has a lowest session", () => {
    expect(indicator("attendance-lowest")).toMatchObject({ numerator: 18, denominator: 20, unknown: 1 });
  });

  it("is pooled over all that were required", () => {
    expect(indicator("attendance-pooled")).toMatchObject({ numerator: 67, denominator: 70, unknown: 1 });
  });

  it("has a mean, in millionths", () => {
    // (18/20 + 29/30 + 20/20) / 3 = 0.955555...
    expect(indicator("attendance-mean")).toMatchObject({ numerator: 955_556, denominator: 1_000_000 });
  });

  it("has a mean of rolls of any size", () => {
    // (3/7 + 29/30) / 2 = 0.697619...
    const sessions = [attended("2024-04-03", 7, 3), attended("2024-05-03", 30, 29)];
    const mean = meetingIndicators(summariseMeetings([branch], sessions, period)).at(-1);
    expect(mean).toMatchObject({ code: "attendance-mean", numerator: 697_619, denominator: 1_000_000 });
  });

  it("is a share of nothing where no session is known", () => {
    const none = summariseMeetings([branch], [], period);
    const shares = meetingIndicators(none).filter(({ code }) => code.startsWith("attendance"));
    expect(shares.map(({ lowest }) => lowest)).toEqual([
      { part: 0, whole: 0 },
      { part: 0, whole: 0 },
      { part: 0, whole: 0 },
    ]);
  });

  it("keeps the fraction of the smaller branch where two are equally low", () => {
    const [small, large] = [20, 10].map((roll) =>
      summariseMeetings([branch], [attended("2024-04-03", roll, roll / 2)], period),
    );
    if (small === undefined || large === undefined) throw new Error("two summaries are made");
    expect(mergeMeetingSummaries([small, large]).lowestAttendance).toEqual({ part: 5, whole: 10 });
    expect(mergeMeetingSummaries([large, small]).lowestAttendance).toEqual({ part: 5, whole: 10 });
  });

  it("is that of the branch with the lower attendance, whichever comes first", () => {
    const [half, all] = [10, 20].map((present) =>
      summariseMeetings([branch], [attended("2024-04-03", 20, present)], period),
    );
    if (half === undefined || all === undefined) throw new Error("two summaries are made");
    for (const summaries of [
      [half, all],
      [all, half],
    ]) {
      expect(mergeMeetingSummaries(summaries).lowestAttendance).toEqual({ part: 10, whole: 20 });
    }
  });

  it("takes the lower of two whatever their order", () => {
    const sessions = [attended("2024-04-03", 20, 18), attended("2024-05-03", 20, 17), attended("2024-06-03", 20, 19)];
    expect(summariseMeetings([branch], sessions, period).lowestAttendance).toEqual({ part: 17, whole: 20 });
  });

  it("merges only over the same days", () => {
    const other = summariseMeetings([branch], [], periodOf("2024-04-01", "2024-06-29"));
    expect(() => mergeMeetingSummaries([summary, other])).toThrow(RangeError);
    expect(() => mergeMeetingSummaries([summary, { ...summary, firstDay: "2024-04-02" }])).toThrow(RangeError);
  });
});

it("judges a session as it is explained", () => {
  expect(judgeSession(session("2018-07-05"))).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force" });
  expect(judgeSession(session("2024-05-03"))).toMatchObject({ kind: "assessed", value: "proper" });
});
