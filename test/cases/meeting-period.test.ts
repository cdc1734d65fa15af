import { describe, expect, it } from "vitest";
import { assessMeetings, type BranchSession, judgeMeetings, type LocalMeetingRules } from "../../src/meeting/index.ts";
import type { Bound } from "../../src/outcome/index.ts";
import { type CalendarDate, periodOf } from "../../src/time/index.ts";
import { branch, session } from "../meeting/records.ts";

const months = (sessions: readonly BranchSession[], firstDay: CalendarDate, lastDay: CalendarDate, of = branch) =>
  assessMeetings(of, sessions, periodOf(firstDay, lastDay)).months.map(({ state, proper }) => `${state} ${proper}`);
const quarters = (sessions: readonly BranchSession[], firstDay: CalendarDate, lastDay: CalendarDate, of = branch) =>
  assessMeetings(of, sessions, periodOf(firstDay, lastDay)).quarters.map(({ state, proper }) => `${state} ${proper}`);

describe("the months and quarters of a branch", () => {
  it("does not let a thematic session serve the month (example 5)", () => {
    const sessions = [
      session("2024-04-03"),
      session("2024-05-03", { kind: "thematic", minutes: 100 }),
      session("2024-06-03"),
    ];
    expect(months(sessions, "2024-04-01", "2024-06-30")).toEqual(["held met", "missing not-met", "held met"]);
    expect(quarters(sessions, "2024-04-01", "2024-06-30")).toEqual(["held met"]);
    const may = assessMeetings(branch, sessions, periodOf("2024-05-01", "2024-05-31")).months[0];
    expect(may?.whyHeld).toMatchObject({
      kind: "assessed",
      value: "not-fulfilled",
      because: ["meeting.branchRegular"],
    });
    expect(may?.whyHeld?.steps[0]).toMatchObject({ result: "not-met", actual: 0, expected: 1 });
    expect(may?.whyProper).toEqual({ ...may?.whyHeld, value: "not-proper" });
  });

  it("lets a combined session serve the month and the quarter, at 120 minutes (example 4)", () => {
    const combined = (minutes: number) => [session("2024-05-03", { kind: "combined", minutes })];
    expect(months(combined(120), "2024-05-01", "2024-05-31")).toEqual(["held met"]);
    expect(quarters(combined(120), "2024-04-01", "2024-06-30")).toEqual(["held met"]);
    expect(months(combined(110), "2024-05-01", "2024-05-31")).toEqual(["held not-met"]);
    expect(quarters(combined(110), "2024-04-01", "2024-06-30")).toEqual(["held not-met"]);
  });

  it("holds a branch to stricter local minutes (example 4, An Phú: 30 members)", () => {
    const longEnough: Bound = {
      operator: ">=",
      value: 120,
      citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    };
    const rules: LocalMeetingRules = {
      firstDay: "2025-09-19",
      lastDay: null,
      minutes: { regular: longEnough, thematic: null, combined: null },
      smallBranchMinutes: null,
      partyGroups: null,
    };
    const anPhu = { ...branch, localRules: [rules] };
    const regular = session("2026-05-04", { minutes: 95 });
    expect(months([regular], "2026-05-01", "2026-05-31")).toEqual(["held met"]);
    expect(months([regular], "2026-05-01", "2026-05-31", anPhu)).toEqual(["held not-met"]);
    expect(months([{ ...regular, minutes: 120 }], "2026-05-01", "2026-05-31", anPhu)).toEqual(["held met"]);
    expect(months([{ ...regular, minutes: null }], "2026-05-01", "2026-05-31", anPhu)).toEqual(["held unknown"]);
    expect(months([{ ...regular, minutes: 95, heldOn: "2025-09-18" }], "2025-09-01", "2025-09-30", anPhu)).toEqual([
      "held met",
    ]);
    const assessed = assessMeetings(anPhu, [regular], periodOf("2026-05-01", "2026-05-31")).months[0]?.whyProper;
    expect(assessed).toMatchObject({ kind: "assessed", value: "not-proper", because: ["localMinutes.longEnough"] });
  });

  it("holds a small branch to the minutes that the competent committee sets for it, and says so (HD 42)", () => {
    const sixty: Bound = {
      operator: ">=",
      value: 60,
      citation: { document: "00-QD-DU@2025-11-01", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    };
    const rules: LocalMeetingRules = {
      firstDay: "2025-11-01",
      lastDay: null,
      minutes: { regular: null, thematic: null, combined: null },
      smallBranchMinutes: { regular: sixty, thematic: null, combined: null },
      partyGroups: null,
    };
    const small = { ...branch, localRules: [rules] };
    const may = (minutes: number | null) =>
      months([session("2026-05-04", { minutes })], "2026-05-01", "2026-05-31", small);
    expect([60, 59, null].flatMap(may)).toEqual(["held met", "held not-met", "held unknown"]);
    // On a day before, and for a kind of session that is not named, the central minutes hold.
    const october = [session("2025-10-30", { minutes: 60 })];
    expect(months(october, "2025-10-01", "2025-10-31", small)).toEqual(["held not-met"]);
    const combined = [session("2026-05-04", { kind: "combined", minutes: 119 })];
    expect(months(combined, "2026-05-01", "2026-05-31", small)).toEqual(["held not-met"]);
    const short = session("2026-05-04", { minutes: 60 });
    const proper = assessMeetings(small, [short], periodOf("2026-05-01", "2026-05-31")).months[0]?.whyProper;
    expect(proper).toMatchObject({ kind: "assessed", value: "proper", evidence: "single-source" });
    expect(proper?.because).toContain("smallBranchMinutes.allowed");
    expect(proper?.steps.map(({ code }) => code)).not.toContain("properSession.longEnough");
  });

  it("lets party groups meet in place of the branch three times a year (example 6)", () => {
    const facts = { roll: 62, exempt: 0, present: 62, form: "party-groups", partyGroups: 4, approved: true } as const;
    const days = ["2024-02-03", "2024-05-03", "2024-08-03", "2024-11-03"] as const;
    const sessions = days.map((day) => session(day, facts));
    const states = judgeMeetings(branch, sessions, periodOf("2024-01-01", "2024-12-31")).months.map(
      ({ state }) => state,
    );
    expect([1, 4, 7, 10].map((index) => states[index])).toEqual([
      "substituted",
      "substituted",
      "substituted",
      "missing",
    ]);
    const november = assessMeetings(branch, sessions, periodOf("2024-11-01", "2024-11-30")).months[0];
    expect(november).toMatchObject({ state: "missing", proper: "not-met", sessionId: "s-2024-11-03" });
    expect(november?.whyHeld?.because).toContain("partyGroupsInstead.withinYearlyCap");
    expect(months([session("2025-01-03", facts), ...sessions], "2025-01-01", "2025-01-31")).toEqual([
      "substituted met",
    ]);
  });

  it.each([
    ["49 members", { roll: 49 }, "missing not-met"],
    ["50 members", { roll: 50 }, "substituted met"],
    ["no groups", { partyGroups: 0 }, "missing not-met"],
    ["not approved", { approved: false }, "missing not-met"],
    ["approval not on record", { approved: null }, "undetermined unknown"],
    ["approval not on record, and too short", { approved: null, minutes: 60 }, "undetermined not-met"],
    ["the number of groups not known", { partyGroups: null }, "undetermined unknown"],
  ])("party groups in place of the branch: %s", (_, changes, expected) => {
    const roll = "roll" in changes ? changes.roll : 62;
    const facts = { roll, exempt: 0, present: roll, form: "party-groups", partyGroups: 4, approved: true } as const;
    expect(months([session("2024-05-03", { ...facts, ...changes })], "2024-05-01", "2024-05-31")).toEqual([expected]);
  });

  it.each([
    ["18 of 36 cannot meet: exactly half", { cannotMeet: 18 }, "missing not-met"],
    ["19 of 36 cannot meet: more than half (example 7)", { cannotMeet: 19 }, "substituted met"],
    ["not approved", { cannotMeet: 19, approved: false }, "missing not-met"],
    ["approval not on record", { cannotMeet: 19, approved: null }, "undetermined unknown"],
    ["not known how many are exempt", { cannotMeet: 19, exempt: null }, "undetermined unknown"],
  ])("online in place of the branch: %s", (_, changes, expected) => {
    const facts = { roll: 40, exempt: 3, suspended: 1, present: 36, form: "online", approved: true } as const;
    expect(months([session("2024-05-03", { ...facts, ...changes })], "2024-05-01", "2024-05-31")).toEqual([expected]);
  });

  it.each(["online", "party-groups"] as const)("knows no central rule for %s before 27 December 2022", (form) => {
    const facts = { form, roll: 60, exempt: 0, present: 60, partyGroups: 3, cannotMeet: 40, approved: true };
    const on = (day: CalendarDate) =>
      assessMeetings(branch, [session(day, facts)], periodOf("2022-12-01", "2022-12-31")).months[0];
    expect(on("2022-12-26")).toMatchObject({ state: "undetermined", proper: "unknown" });
    expect(on("2022-12-26")?.whyHeld).toMatchObject({ kind: "undetermined", reason: "local-rules-not-recorded" });
    expect(on("2022-12-27")).toMatchObject({ state: "substituted", proper: "met" });
  });

  it("follows a local instrument on party groups before the central one (Hòa Bình, directive of 8 August 2022)", () => {
    const provision = {
      citation: { document: "26-CT-TU@2022-08-08", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    } as const;
    const rules: LocalMeetingRules = {
      firstDay: "2022-08-08",
      lastDay: "2022-12-26",
      minutes: { regular: null, thematic: null, combined: null },
      smallBranchMinutes: null,
      partyGroups: {
        hasGroups: { ...provision, operator: ">", value: 0 },
        enoughMembers: undefined,
        withinYearlyCap: undefined,
        approved: provision,
      },
    };
    const facts = { form: "party-groups", partyGroups: 3, approved: true } as const;
    const of = { ...branch, localRules: [rules] };
    expect(months([session("2022-09-03", facts)], "2022-09-01", "2022-09-30", of)).toEqual(["substituted met"]);
    expect(months([session("2022-08-07", facts)], "2022-08-01", "2022-08-31", of)).toEqual(["undetermined unknown"]);
  });

  it("tells late from missing", () => {
    const late = session("2024-05-20", { prescribedOn: "2024-05-03" });
    expect(months([late], "2024-05-01", "2024-05-31")).toEqual(["held-late not-met"]);
    expect(months([{ ...late, prescribedOn: "2024-05-20" }], "2024-05-01", "2024-05-31")).toEqual(["held met"]);
    expect(months([{ ...late, prescribedOn: null }], "2024-05-01", "2024-05-31")).toEqual(["held unknown"]);
  });

  it("tells early from on time: before the day prescribed is not at the prescribed time", () => {
    const early = session("2024-05-02", { prescribedOn: "2024-05-03" });
    expect(months([early], "2024-05-01", "2024-05-31")).toEqual(["held-early not-met"]);
    expect(months([{ ...early, prescribedOn: "2024-05-02" }], "2024-05-01", "2024-05-31")).toEqual(["held met"]);
    const may = assessMeetings(branch, [early], periodOf("2024-05-01", "2024-05-31")).months[0];
    expect(may?.whyHeld).toMatchObject({ kind: "assessed", value: "fulfilled" });
    expect(may?.whyProper?.because).toEqual(["properSession.onTime"]);
    const late = session("2024-05-20", { prescribedOn: "2024-05-03" });
    expect(judgeMeetings(branch, [early, late], periodOf("2024-05-01", "2024-05-31")).months[0]).toMatchObject({
      state: "held-early",
      sessionId: early.id,
    });
  });

  it("keeps a month missing that another made up for", () => {
    const sessions = [session("2024-06-03", { forMonth: "2024-05" }), session("2024-06-28")];
    const { months } = assessMeetings(branch, sessions, periodOf("2024-05-01", "2024-06-30"));
    expect(months.map(({ state, madeUpOn }) => [state, madeUpOn])).toEqual([
      ["missing", "2024-06-03"],
      ["held", null],
    ]);
    const only = judgeMeetings(
      branch,
      [session("2024-06-03", { forMonth: "2024-05" })],
      periodOf("2024-06-01", "2024-06-30"),
    );
    expect(only.months[0]).toMatchObject({ state: "missing", sessionId: null, madeUpOn: null });
  });

  it("lets the best session decide and notes the others", () => {
    const short = session("2024-05-03", { minutes: 60 });
    const unknown = session("2024-05-10", { minutes: null });
    const good = session("2024-05-17");
    const may = assessMeetings(branch, [good, unknown, short], periodOf("2024-05-01", "2024-05-31")).months[0];
    expect(may).toMatchObject({ proper: "met", sessionId: good.id, otherSessionIds: [short.id, unknown.id] });
    expect(may?.whyProper).toMatchObject({ kind: "assessed", value: "proper" });
    expect(months([short, unknown], "2024-05-01", "2024-05-31")).toEqual(["held unknown"]);
  });

  it("takes the better form of two equally proper sessions, then the earlier", () => {
    const late = session("2024-05-20", { prescribedOn: "2024-05-03", minutes: 60 });
    const early = session("2024-05-21", { minutes: 60 });
    const first = (sessions: readonly BranchSession[]) =>
      judgeMeetings(branch, sessions, periodOf("2024-05-01", "2024-05-31")).months[0];
    expect(first([late, early])).toMatchObject({ state: "held", sessionId: early.id });
    expect(first([early, { ...early, id: "z" }])).toMatchObject({ sessionId: early.id, otherSessionIds: ["z"] });
  });

  it("owes nothing in a part month or part quarter of existence", () => {
    const of = { ...branch, firstDay: "2024-04-02", lastDay: "2024-06-29" } as const;
    expect(months([], "2024-04-01", "2024-06-30", of)).toEqual(["exempt null", "missing not-met", "exempt null"]);
    expect(quarters([], "2024-04-01", "2024-06-30", of)).toEqual(["exempt null"]);
    const whole = { ...branch, firstDay: "2024-04-01", lastDay: "2024-06-30" } as const;
    expect(quarters([], "2024-04-01", "2024-06-30", whole)).toEqual(["missing not-met"]);
  });

  it("does not ask about months and quarters that the span cuts off", () => {
    const { months, quarters } = judgeMeetings(branch, [], periodOf("2024-04-02", "2024-06-30"));
    expect(months.map(({ period }) => period)).toEqual(["2024-05", "2024-06"]);
    expect(quarters).toEqual([]);
  });

  it("knows no thematic duty before HD 12, yet sees what was held", () => {
    const thematic = session("2018-02-05", { kind: "thematic" });
    const { quarters } = assessMeetings(branch, [thematic], periodOf("2018-01-01", "2018-09-30"));
    expect(quarters.map(({ state, proper }) => [state, proper])).toEqual([
      ["held", "unknown"],
      ["undetermined", "unknown"],
      ["missing", "not-met"],
    ]);
    expect(quarters[0]?.whyProper).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force" });
    expect(quarters[1]?.whyHeld).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force" });
  });
});

describe("a month in which the guidance changes, or before there was any", () => {
  it("judges each session by the guidance of its day", () => {
    const attended = { present: 18, longestExcusedRun: 4 };
    const proper = (heldOn: CalendarDate) =>
      judgeMeetings(branch, [session(heldOn, attended)], periodOf("2025-10-01", "2025-10-31")).months.map(
        (one) => one.proper,
      );
    // HD 12 asks that nobody be excused more than three times in a row, HD 42 does not.
    expect([proper("2025-10-27"), proper("2025-10-28")]).toEqual([["not-met"], ["met"]]);
  });

  it("leaves open what no figure was in force for", () => {
    const { months } = judgeMeetings(branch, [session("2018-05-03")], periodOf("2018-05-01", "2018-05-31"));
    expect(months).toMatchObject([{ state: "held", proper: "unknown" }]);
  });
});
