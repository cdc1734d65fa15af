import { describe, expect, it } from "vitest";
import {
  anPhuScales,
  assessCommitteeAdmission,
  assessForm,
  assessMeetings,
  assessVote,
  assessVotingBody,
  committeeVoteFacts,
  type GradeScale,
  judgeVote,
  localMeetingRules,
  lowestGradeRule,
  type MeetingUnit,
  marksOnScale,
  meetingDuties,
  meetingUnit,
  type ScoreSheet,
  scoredPoints,
  scoreMeeting,
  scoreSheets,
  sessionDeadlines,
  voteFacts,
  votingBody,
} from "../../src/meeting/index.ts";
import { assess, judge, type Outcome, type Step } from "../../src/outcome/index.ts";
import { monthPeriod } from "../../src/time/index.ts";
import { branch, session } from "../meeting/records.ts";

// What an answer rests on, whole: each condition with what was found, what was asked, and the provision.

const told = ({ code, result, actual, operator, expected, citation: { document, provision } }: Step) =>
  [code, result, actual, operator, expected, document, provision] as const;
const groundsOf = ({ steps, because, evidence }: Outcome<unknown>) => ({
  steps: steps.map(told),
  because,
  evidence,
});

const none = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 } as const;
const charter = "DIEU-LE@2011-01-19";
const qd294 = "294-QD-TW@2025-05-26";
const qd208 = "208-QD-TW@2026-07-26";
const hd03 = "03-HD-TW@2022-12-27";
const settled294 = [
  ["structureModel.switched", "not-met", "model-294", "read-as", "model-208", qd208, "not-known"],
  ["structureModel.model-294-kept", "met", "2026-10-03", ">=", "2026-04-08", "20-QD-TW@2026-04-08", "not-known"],
] as const;
const bodyOf = (away: number) =>
  [
    ["votingBody.awayOnTransfer", "met", away, "is", "counted-apart", qd294, "9.3.2"],
    ["votingBody.exemptAbsent", "met", 0, "is", "counted-apart", qd294, "9.3.2"],
    ["votingBody.suspended", "met", 0, "is", "counted-apart", qd294, "9.3.2"],
    ["votingBody.excusedFromCongress", "met", 0, "is", "counted-apart", qd294, "9.3.2"],
  ] as const;

describe("a vote to admit a member", () => {
  const admission = voteFacts({ ...none, matter: "admission", official: 20, inFavour: 14 });

  it("rests on the body and on two thirds of it, and on no model before 208-QĐ/TW", () => {
    for (const on of ["2025-07-01", "2026-07-25"] as const) {
      expect(groundsOf(assessVote(admission, on))).toEqual({
        steps: [
          ...bodyOf(0),
          ["vote.enoughOfficialMembers", "met", 20, ">=", 3, charter, "24.1"],
          ["vote.twoThirds", "met", { part: 14, whole: 20 }, ">=", { part: 2, whole: 3 }, qd294, "9.3"],
        ],
        because: ["vote.twoThirds"],
        evidence: "single-source",
      });
    }
  });

  it("asks after the switch for a count that is not known, even where all others leave nobody out", () => {
    const switched = { ...admission, awayOnTransfer: null, switchedOn: "2026-10-01" } as const;
    expect(assessVote(switched, "2026-10-03")).toMatchObject({
      kind: "insufficient-facts",
      missing: ["awayOnTransfer"],
      because: ["vote.twoThirds"],
    });
  });

  it("is judged quickly with the provision that decided", () => {
    const provision = { document: qd208, provision: "not-known" };
    expect(judgeVote({ ...admission, switchedOn: "2026-10-01" }, "2026-10-03")).toEqual({
      kind: "assessed",
      value: "adopted",
      citation: provision,
    });
    expect(judgeVote(admission, "2026-07-25")).toEqual({
      kind: "assessed",
      value: "adopted",
      citation: { document: qd294, provision: "9.3" },
    });
  });
});

describe("the body that votes", () => {
  it("rests on the model, where that is settled or recorded, and on who is counted apart", () => {
    const nineteen = votingBody({ ...none, official: 20, awayOnTransfer: 1 });
    const kept = assessVotingBody(nineteen, "2026-10-03", { readings: ["model-294"] });
    expect(kept.value).toBe(19);
    expect(groundsOf(kept)).toEqual({
      steps: [...settled294, ...bodyOf(1)],
      because: ["structureModel.switched", "structureModel.model-294-kept", "votingBody.awayOnTransfer"],
      evidence: "single-source",
    });
    const switched = assessVotingBody(votingBody({ ...none, official: 20 }), "2026-10-03", {
      switchedOn: "2026-10-01",
    });
    expect(switched.value).toBe(20);
    expect(groundsOf(switched)).toEqual({
      steps: [["structureModel.model-208", "met", "2026-10-03", ">=", "2026-10-01", qd208, "not-known"]],
      because: ["structureModel.model-208"],
      evidence: "single-source",
    });
    expect(assessVotingBody(nineteen, "2026-10-03", { switchedOn: "2026-10-01" })).toMatchObject({
      reason: "text-not-read",
      because: ["structureModel.model-208"],
    });
  });
});

it("an empowered committee admits by two thirds, under the model that holds", () => {
  const ten = committeeVoteFacts({ committeeMembers: 15, inFavour: 10 });
  expect(groundsOf(assessCommitteeAdmission(ten, "2026-10-03", { readings: ["model-294"] }))).toEqual({
    steps: [
      ...settled294,
      [
        "committeeAdmission.twoThirds",
        "met",
        { part: 10, whole: 15 },
        ">=",
        { part: 2, whole: 3 },
        "01-HD-TW@2026-05-19",
        "not-known",
      ],
    ],
    because: ["structureModel.switched", "structureModel.model-294-kept", "committeeAdmission.twoThirds"],
    evidence: "single-source",
  });
});

describe("a duty to meet", () => {
  const province = meetingUnit({ id: "p1", kind: "province" });
  const frequencyOf = (unit: MeetingUnit, body: string) =>
    meetingDuties(unit, "2024-05-03").find((one) => one.body === body)?.frequency as Outcome<unknown>;

  it("rests on the kind of the unit", () => {
    expect(groundsOf(frequencyOf(province, "committee"))).toEqual({
      steps: [["meeting.provincialCommittee", "met", "province", "one-of", ["province"], charter, "19"]],
      because: ["meeting.provincialCommittee"],
      evidence: "unverified",
    });
  });

  it("rests on the same provision where the body's own rules set how often", () => {
    expect(groundsOf(frequencyOf(province, "standing-committee"))).toEqual({
      steps: [["meeting.provincialStandingCommittee", "met", "province", "one-of", ["province"], charter, "19"]],
      because: ["meeting.provincialStandingCommittee"],
      evidence: "unverified",
    });
  });

  it("of a branch is fulfilled by one meeting of the month", () => {
    const [may] = assessMeetings(branch, [session("2024-05-03")], monthPeriod("2024-05")).months;
    expect(groundsOf(may?.whyHeld as Outcome<unknown>)).toEqual({
      steps: [["meeting.branchRegular", "met", 1, ">=", 1, charter, "24.2"]],
      because: ["meeting.branchRegular"],
      evidence: "official-text",
    });
  });
});

describe("a session", () => {
  const online = { roll: 36, exempt: 0, present: 36, form: "online", cannotMeet: 19 } as const;
  const moreThanHalf = [
    "onlineInstead.moreThanHalfCannotMeet",
    "met",
    { part: 19, whole: 36 },
    ">",
    { part: 1, whole: 2 },
    hd03,
    "II.1",
  ] as const;

  it("in place of another rests on the duty and on its form, and is proper by its criteria alone", () => {
    const held = session("2024-05-03", { ...online, approved: true });
    const [may] = assessMeetings(branch, [held], monthPeriod("2024-05")).months;
    expect(groundsOf(may?.whyHeld as Outcome<unknown>)).toEqual({
      steps: [
        ["meeting.branchRegular", "met", 1, ">=", 1, charter, "24.2"],
        moreThanHalf,
        ["onlineInstead.approved", "met", true, "is", true, hd03, "II"],
      ],
      because: ["meeting.branchRegular", "onlineInstead.moreThanHalfCannotMeet", "onlineInstead.approved"],
      evidence: "corroborated",
    });
    expect(may?.whyProper).toMatchObject({ value: "proper" });
    expect(may?.whyProper?.steps.filter(({ code }) => !code.startsWith("properSession."))).toEqual([]);
  });

  it("that fails a criterion is not proper by that alone, whatever is open about its form", () => {
    const short = session("2024-05-03", { ...online, approved: null, minutes: 89 });
    const [may] = assessMeetings(branch, [short], monthPeriod("2024-05")).months;
    expect(may?.whyHeld?.steps.map(told)).toEqual([
      ["meeting.branchRegular", "not-met", 0, ">=", 1, charter, "24.2"],
      moreThanHalf,
      ["onlineInstead.approved", "unknown", null, "is", true, hd03, "II"],
    ]);
    expect(may?.whyProper).toMatchObject({ value: "not-proper", because: ["properSession.longEnough"] });
    expect(may?.whyProper?.steps.filter(({ code }) => !code.startsWith("properSession."))).toEqual([]);
  });

  it("whose form was allowed fulfils the duty, though a better one of an open form decides how it was held", () => {
    const open = session("2024-05-03", { ...online, approved: null });
    const short = session("2024-05-10", { minutes: 89 });
    for (const sessions of [
      [open, short],
      [short, open],
    ]) {
      const [may] = assessMeetings(branch, sessions, monthPeriod("2024-05")).months;
      expect(may).toMatchObject({ state: "held", proper: "unknown", sessionId: open.id, otherSessionIds: [short.id] });
      expect(may?.whyHeld).toMatchObject({ value: "fulfilled", because: ["meeting.branchRegular"] });
      expect(may?.whyProper).toMatchObject({ reason: "approval-not-recorded" });
    }
  });

  it("of all together needs no condition on its form", () => {
    expect(assessForm(branch, session("2024-05-03"))).toEqual({
      kind: "assessed",
      value: "allowed",
      on: "2024-05-03",
      steps: [],
      because: [],
      evidence: "official-text",
    });
  });

  it("by party groups is held against the central rule where there is one, whatever the local one says", () => {
    const source = {
      citation: { document: "26-CT-TU@2022-08-08", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    } as const;
    const hasGroups = { operator: ">=", value: 1, ...source } as const;
    const local = localMeetingRules({ firstDay: "2022-08-08", partyGroups: { hasGroups, approved: source } });
    const groups = { form: "party-groups", roll: 62, exempt: 0, partyGroups: 4, approved: true } as const;
    const fourth = (heldOn: `${number}-${number}-${number}`) =>
      assessForm({ ...branch, localRules: [local] }, session(heldOn, groups), { ordinalInYear: 4 }).value;
    expect(fourth("2022-12-26")).toBe("allowed");
    expect(fourth("2022-12-27")).toBe("not-allowed");
    expect(assessForm(branch, session("2022-12-27", groups), { ordinalInYear: 3 }).value).toBe("allowed");
    expect(assessForm(branch, session("2022-12-27", groups))).toMatchObject({ missing: ["ordinalInYear"] });
    expect(
      assessForm({ ...branch, localRules: [local] }, session("2022-08-07", groups), { ordinalInYear: 1 }),
    ).toMatchObject({ reason: "local-rules-not-recorded" });
  });

  it.each(["roll", "exempt", "suspended"] as const)("online asks for %s: half of nobody knows how many", (count) => {
    const unknown = session("2024-05-03", { ...online, approved: true, [count]: null });
    expect(assessForm(branch, unknown)).toMatchObject({ kind: "insufficient-facts", missing: ["members"] });
  });

  it("has its papers a day before, and is reported two days after (HD 42)", () => {
    expect(groundsOf(sessionDeadlines("2026-05-04"))).toEqual({
      steps: [
        ["sessionDeadlines.papers", "met", 1, ">=", 1, "42-HD-BTCTW@2025-10-28", "meeting-preparation"],
        ["sessionDeadlines.report", "met", 2, "<=", 2, "42-HD-BTCTW@2025-10-28", "after-meeting"],
      ],
      because: ["sessionDeadlines.papers", "sessionDeadlines.report"],
      evidence: "single-source",
    });
  });
});

describe("a score", () => {
  const sheetOf = (code: string): ScoreSheet => scoreSheets.find((sheet) => sheet.code === code) as ScoreSheet;
  const attendance = anPhuScales.find(({ code }) => code === "attendance.share") as GradeScale;
  const anPhu = ["08-KH-DU@2025-09-19", "score-sheet"] as const;
  const absent = ["lowestGrade.absentWithoutReason", "met", 1, ">=", 1, ...anPhu] as const;

  it("of a measure rests on its scale, and on the member absent without a reason", () => {
    const one = marksOnScale(attendance, { part: 18, whole: 20, absentWithoutReason: 1 }, { on: "2026-05-04" });
    expect(groundsOf(one)).toEqual({
      steps: [
        ["score.higherGrade", "unknown", null, "read-as", "higher-grade", ...anPhu],
        ["measured.attendance.share", "met", { part: 18, whole: 20 }, "is", "attendance.share", ...anPhu],
        absent,
      ],
      because: ["measured.attendance.share", "lowestGrade.absentWithoutReason"],
      evidence: "single-source",
    });
  });

  it("of a session with a measure rests on the measure and on the points", () => {
    const sheet = sheetOf("an-phu");
    const parts = (sheet.items ?? []).flatMap((item) => (item.parts.length === 0 ? [item] : item.parts));
    const full = Object.fromEntries(parts.map(({ code, maximum }) => [code, maximum]));
    const measured = { ...full, "attendance.share": { part: 18, whole: 20, absentWithoutReason: 1 } };
    const { because } = scoreMeeting(sheet, measured, { on: "2026-05-04" });
    expect(because).toEqual(["measured.attendance.share", "lowestGrade.absentWithoutReason", "score.points"]);
  });

  it("is lowered by one member absent without a reason, and by nobody it is not", () => {
    const { citation, evidence, verifiedOn } = attendance;
    const rule = lowestGradeRule({ operator: ">=", value: 1, citation, evidence, verifiedOn });
    expect([0, 1, 2, null].map((absentWithoutReason) => judge(rule, { absentWithoutReason }))).toMatchObject([
      { kind: "assessed", value: "as-measured" },
      { kind: "assessed", value: "lowest-grade", citation },
      { kind: "assessed", value: "lowest-grade" },
      { kind: "insufficient-facts" },
    ]);
    expect(assess(rule, { absentWithoutReason: null }, { on: "2026-05-04" })).toMatchObject({
      missing: ["absentWithoutReason"],
    });
  });

  it("rests on the points and on the gate of the sheet", () => {
    const points = scoredPoints({ points: 92, shortOfFull: ["minutes"] });
    expect(groundsOf(scoreMeeting(sheetOf("binh-thuan-bloc"), points, { on: "2022-05-04" }))).toEqual({
      steps: [
        ["score.points", "met", 92, ">=", 90, "12-HD-BTCTW@2018-07-06", "II.3"],
        ["score.fullMarks", "not-met", 1, "<=", 0, "12-HD-BTCTW@2018-07-06", "II.3"],
      ],
      because: ["score.points", "score.fullMarks"],
      evidence: "single-source",
    });
  });

  it("rests on the points where the class of the band is not known", () => {
    const sheet = { ...sheetOf("hd-42"), bands: [{ class: null, from: 0, below: null }] };
    expect(scoreMeeting(sheet, scoredPoints({ points: 40 }), { on: "2026-05-04" })).toMatchObject({
      reason: "text-not-read",
      steps: [{ code: "score.points", actual: 40, expected: 0 }],
      because: ["score.points"],
    });
  });

  it("shows points as they are, halves too, and as shares where the rest is made up to the total", () => {
    const sheet = sheetOf("hd-42");
    const given = {
      ...{ time: 4.5, attendance: 5, principles: 5, results: 30, closing: 5 },
      ...{ "preparation.content": 5, "preparation.papers": 5 },
      ...{ "organisation.steps": 5, "organisation.content": 20, "organisation.chair": 5 },
    };
    const points = (marks: typeof given | (Omit<typeof given, "closing"> & { closing: "not-applicable" })) =>
      scoreMeeting(sheet, marks, { on: "2026-05-04", readings: ["re-based"] }).steps.find(
        ({ code }) => code === "score.points",
      );
    expect(points(given)).toMatchObject({ actual: 89.5, expected: 70 });
    expect(points({ ...given, closing: "not-applicable" })).toMatchObject({
      actual: { part: 8450, whole: 9500 },
      expected: { part: 70, whole: 100 },
    });
  });
});
