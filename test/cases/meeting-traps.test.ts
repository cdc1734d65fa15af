import { describe, expect, it } from "vitest";
import {
  absenceLedger,
  assessMeetings,
  assessMeetingYear,
  assessSession,
  assessStrikingOff,
  assessVote,
  attendanceOf,
  type BranchSession,
  checkMarks,
  checkScoreSheet,
  checkSessions,
  congressQuorumRule,
  judgeMeetings,
  judgeVote,
  type LocalMeetingRules,
  type MeetingUnit,
  meetingDuties,
  meetingUnit,
  prescribedDayIn,
  prescribedDays,
  recordedClass,
  type ScoreSheet,
  scoredPoints,
  scoreMeeting,
  scoreSheets,
  sessionRuleOn,
} from "../../src/meeting/index.ts";
import { describeRule } from "../../src/outcome/index.ts";
import { parseRecords } from "../../src/schemas/index.ts";
import { monthPeriod, quarterPeriod, yearPeriod } from "../../src/time/index.ts";
import { branch, session } from "../meeting/records.ts";

// What a naive library of the rules on meetings would get wrong, one by one.

const sheetOf = (code: string): ScoreSheet => scoreSheets.find((sheet) => sheet.code === code) as ScoreSheet;
const unit: MeetingUnit = meetingUnit({
  id: "u1",
  kind: "branch",
  delegatedPowers: false,
  counts: [{ on: "2011-01-19", official: 9 }],
});
const votes = {
  matter: "resolution",
  official: 20,
  awayOnTransfer: 0,
  exemptAbsent: 0,
  suspended: 0,
  excusedFromCongress: 0,
  switchedOn: null,
  inFavour: 11,
} as const;

describe("a trap of the rules on meetings", () => {
  it("1: rules by date and by place, each named in the answer", () => {
    const longEnough = {
      operator: ">=",
      value: 120,
      citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    } as const;
    const ward: LocalMeetingRules = {
      firstDay: "2025-09-19",
      lastDay: null,
      minutes: { regular: longEnough, thematic: null, combined: null },
      smallBranchMinutes: null,
      partyGroups: null,
    };
    const [may] = assessMeetings(
      { ...branch, localRules: [ward] },
      [session("2026-05-04", { minutes: 95 })],
      monthPeriod("2026-05"),
    ).months;
    const cited = may?.whyProper?.steps.map(({ citation }) => citation.document);
    expect(new Set(cited)).toEqual(new Set(["42-HD-BTCTW@2025-10-28", "08-KH-DU@2025-09-19"]));
    expect(may?.whyProper).toMatchObject({ value: "not-proper", because: ["localMinutes.longEnough"] });
  });

  it("2: attendance and votes have two denominators", () => {
    // 20 official and 2 probationary members; one official member is exempt, and came; one is away, excused.
    const roll = session("2025-08-03", { roll: 22, exempt: 1, present: 20 });
    expect(attendanceOf(roll)).toEqual({ part: 20, whole: 21 });
    const vote = assessVote({ ...votes, matter: "resolution" }, "2025-08-03");
    expect(vote.steps.find(({ code }) => code === "vote.moreThanHalf")?.actual).toEqual({ part: 11, whole: 20 });
  });

  it("3: more than half of the body, not of those present; two thirds only for what is listed", () => {
    expect(judgeVote({ ...votes, matter: "resolution", inFavour: 10 }, "2025-08-03")).toMatchObject({
      value: "not-adopted",
    });
    expect(judgeVote({ ...votes, matter: "resolution", inFavour: 13 }, "2025-08-03")).toMatchObject({
      value: "adopted",
    });
    expect(judgeVote({ ...votes, matter: "admission", inFavour: 13 }, "2025-08-03")).toMatchObject({
      value: "not-adopted",
    });
  });

  it("4: the operator belongs to the threshold, and nothing is rounded", () => {
    const proper = (heldOn: "2024-05-03" | "2026-05-04", present: number, roll = 22) =>
      assessSession(session(heldOn, { present, roll })).value === "proper";
    expect([proper("2024-05-03", 17), proper("2024-05-03", 18)]).toEqual([false, true]);
    expect([proper("2026-05-04", 17), proper("2026-05-04", 18)]).toEqual([false, true]);
    // 1709 of 1900 is 89.95 percent.
    expect([proper("2026-05-04", 1709, 1902), proper("2026-05-04", 1710, 1902)]).toEqual([false, true]);
  });

  it("5: a combined session serves two duties at 120 minutes, a thematic one never the month", () => {
    const told = (changes: Partial<BranchSession>) => {
      const { months, quarters } = judgeMeetings(branch, [session("2024-05-03", changes)], quarterPeriod("2024-Q2"));
      return [months[1]?.state, months[1]?.proper, quarters[0]?.state, quarters[0]?.proper];
    };
    expect(told({ kind: "combined", minutes: 120 })).toEqual(["held", "met", "held", "met"]);
    expect(told({ kind: "combined", minutes: 119 })).toEqual(["held", "not-met", "held", "not-met"]);
    expect(told({ kind: "thematic", minutes: 120 })).toEqual(["missing", "not-met", "held", "met"]);
  });

  it("6: substitutes have caps, and approval is a fact", () => {
    const groups = { form: "party-groups", roll: 62, exempt: 0, present: 62, partyGroups: 4 } as const;
    const days = ["2024-02-03", "2024-05-03", "2024-08-03", "2024-11-03"] as const;
    const states = (approved: boolean | null) =>
      judgeMeetings(
        branch,
        days.map((day) => session(day, { ...groups, approved })),
        yearPeriod(2024),
      )
        .months.filter(({ sessionId }) => sessionId !== null)
        .map(({ state }) => state);
    expect(states(true)).toEqual(["substituted", "substituted", "substituted", "missing"]);
    expect(states(null)).toEqual(["undetermined", "undetermined", "undetermined", "missing"]);
  });

  it("7: a fixed day shifts over weekends and over the holidays that the caller supplies", () => {
    expect(prescribedDayIn(prescribedDays["hau-giang"], "2023-04", { holidays: [] })).toBe("2023-04-03");
    expect(prescribedDayIn(prescribedDays["hau-giang"], "2023-04", { holidays: ["2023-04-03"] })).toBe("2023-04-04");
  });

  it("8: a class is no pure function of points, and has three stages", () => {
    const points = scoredPoints({ points: 92, shortOfFull: ["attendance"] });
    expect(scoreMeeting(sheetOf("hd-42"), points, { on: "2026-05-04" })).toMatchObject({ value: "good" });
    expect(scoreMeeting(sheetOf("binh-thuan-bloc"), points, { on: "2022-05-04" })).toMatchObject({ value: "fair" });
    expect(recordedClass({ proposed: "good", voted: "fair", official: null })).toEqual({
      class: "fair",
      stage: "voted",
    });
  });

  it("9: the class of a year asks for all and for some, and a missing session is a state of its own", () => {
    const year = { good: 7, fair: 5, average: 0, poor: 0, notRated: 0, missing: 0 };
    const told = (changes: Partial<typeof year>) =>
      assessMeetingYear(sheetOf("phu-tho-bloc"), { ...year, ...changes }, { on: "2023-12-31" });
    expect(told({})).toMatchObject({ value: "good" });
    expect(told({ good: 11, fair: 0, average: 1 })).toMatchObject({ value: "below-good" });
    expect(told({ fair: 4, missing: 1 })).toMatchObject({ kind: "undetermined" });
  });

  it("10: how an item that does not apply is marked is a policy that is named", () => {
    const { items } = sheetOf("hd-42");
    const full = (items ?? []).flatMap(({ parts, ...item }) => (parts.length === 0 ? [item] : parts));
    const marks = Object.fromEntries(full.map(({ code, maximum }) => [code, maximum]));
    const without = { ...marks, "preparation.papers": "not-applicable", results: 20 } as const;
    const told = (readings: readonly ("full-marks" | "re-based")[]) =>
      scoreMeeting(sheetOf("hd-42"), without, { on: "2026-05-04", readings });
    expect(told([])).toMatchObject({ kind: "undetermined" });
    expect([told(["full-marks"]), told(["re-based"])]).toMatchObject([{ value: "good" }, { value: "fair" }]);
  });

  it("11: two ledgers of absence, which only lead to consideration", () => {
    const absent = (heldOn: "2025-01-03" | "2025-02-03" | "2025-03-03" | "2025-04-03", excused: boolean) =>
      session(heldOn, { absences: [{ member: "k1", excused }] });
    const days = ["2025-01-03", "2025-02-03", "2025-03-03", "2025-04-03"] as const;
    const [excused] = absenceLedger(days.map((day) => absent(day, true))).members;
    const [unexcused] = absenceLedger(days.map((day) => absent(day, false))).members;
    expect(excused).toMatchObject({ unexcusedMonths: [], longestExcusedRun: 4 });
    const consequence = (unexcusedMonths: readonly `${number}-${number}`[]) =>
      assessStrikingOff({ unexcusedMonths, unpaidMonths: [] }, "2025-12-31");
    expect(consequence(excused?.unexcusedMonths ?? [])).toMatchObject({ value: "nothing-to-consider" });
    expect(consequence(unexcused?.unexcusedMonths ?? [])).toMatchObject({ value: "consider-striking-off" });
    expect(assessSession(session("2024-05-03", { longestExcusedRun: 4 }))).toMatchObject({ value: "not-proper" });
  });

  it("12: kinds of body change their meaning by date", () => {
    const committee = (kind: MeetingUnit["kind"], on: "2025-06-30" | "2025-07-01" | "2026-10-01", changes = {}) => {
      const { frequency } = meetingDuties({ ...unit, kind, ...changes }, on).find(
        (duty) => duty.body === "committee",
      ) as ReturnType<typeof meetingDuties>[number];
      return frequency.kind === "assessed" ? frequency.value : frequency.kind;
    };
    expect(committee("district", "2025-06-30")).toEqual({ times: 1, months: 3 });
    expect(committee("district", "2025-07-01")).toBe("not-in-force");
    expect(committee("commune", "2025-07-01")).toBe("undetermined");
    // A commune body that has become a grassroots organisation under 208-QĐ/TW owes what one owes by the Charter.
    expect(committee("grassroots-organisation", "2026-10-01", { switchedOn: "2026-07-26" })).toEqual({
      times: 1,
      months: 1,
    });
    for (const kind of ["branch", "grassroots-branch"] as const) {
      const [regular] = meetingDuties({ ...unit, kind, switchedOn: "2026-07-26" }, "2026-10-01");
      expect(regular?.frequency).toMatchObject({ value: { times: 1, months: 1 } });
    }
  });

  it("13: below nine official members no committee of the branch owes a meeting", () => {
    const committee = (official: number) =>
      meetingDuties(meetingUnit({ ...unit, counts: [{ on: "2011-01-19", official }] }), "2024-05-01").find(
        ({ body }) => body === "committee",
      )?.frequency;
    expect(committee(8)).toMatchObject({ value: "not-owed" });
    expect(committee(9)).toMatchObject({ value: { times: 1, months: 1 } });
  });

  it("14: below three official members a branch cannot decide", () => {
    const facts = { ...votes, official: 2, inFavour: 2 };
    expect(judgeVote({ ...facts, matter: "official-recognition" }, "2025-08-03")).toMatchObject({
      value: "cannot-decide",
    });
  });

  it("15: unknown is a verdict, and no quorum is made up for an ordinary branch meeting", () => {
    expect(assessSession(session("2018-07-05"))).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force" });
    expect(assessVote({ ...votes, matter: "admission" }, "2025-06-30")).toMatchObject({ reason: "text-not-read" });
    const conditions = describeRule(
      sessionRuleOn("regular", "2026-05-04") as NonNullable<ReturnType<typeof sessionRuleOn>>,
    );
    expect(conditions.filter(({ code }) => /quorum/i.test(code))).toEqual([]);
    expect(describeRule(congressQuorumRule).map(({ evidence }) => evidence)).toEqual(["unverified", "unverified"]);
  });
});

describe("bad input", () => {
  const told = (issues: readonly { readonly code: string; readonly path: readonly unknown[] }[]) =>
    issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  const listed = { ...branch, firstDay: "2024-05-01", lastDay: "2024-12-31" } as const;

  it("a session outside the life of its branch", () => {
    const sessions = [session("2024-04-30"), session("2024-05-01"), session("2024-12-31"), session("2025-01-01")];
    expect(told(checkSessions(sessions, [listed]))).toEqual(["outside-the-life 0.heldOn", "outside-the-life 3.heldOn"]);
  });

  it("present more than required", () => {
    expect(told(checkSessions([session("2024-05-03"), session("2024-06-03", { present: 21 })], [listed]))).toEqual([
      "more-than-the-whole 1.present",
    ]);
  });

  it("minutes below nothing, with every other fault of the same records", () => {
    const records = [{ ...session("2024-05-03"), minutes: -1, present: 2.5 }, session("2024-06-03"), { id: "s3" }];
    const read = parseRecords("branchSession", records);
    expect(read.kind).toBe("refused");
    expect(told(read.kind === "refused" ? read.issues : [])).toEqual([
      "not-a-count 0.minutes",
      "not-a-count 0.present",
      "missing-key 2.organisationId",
      "missing-key 2.heldOn",
      "missing-key 2.kind",
    ]);
  });

  it("score items that the sheet does not have", () => {
    expect(told(checkMarks(sheetOf("hd-42"), { time: 5, speed: 5 }))).toEqual(["not-listed speed"]);
  });

  it("a sheet whose points do not add up", () => {
    const { items, ...rest } = sheetOf("phu-tho-bloc");
    const short = { ...rest, items: (items ?? []).slice(1) };
    expect(checkScoreSheet(short)).toMatchObject([
      { code: "parts-do-not-add-up", path: ["total"], expected: "85", received: "100" },
    ]);
  });
});
