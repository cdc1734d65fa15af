import { describe, expect, it } from "vitest";
import {
  branchSession,
  committeeDecisionFacts,
  committeeVoteFacts,
  communeDelegates,
  congressAttendance,
  congressRequest,
  coveredUnit,
  gradeScale,
  localMeetingRules,
  marks,
  meetingBranch,
  meetingUnit,
  neglectCounts,
  neglectedMonths,
  onlineFacts,
  partyGroupFacts,
  prescribedDay,
  rollCounts,
  scaleMeasure,
  scoredPoints,
  scoreSheet,
  scoreSheets,
  sessionRating,
  sessionsOfYear,
  thematicTopic,
  voteFacts,
  votingBody,
  workingRule,
} from "../../src/meeting/index.ts";

const source = {
  citation: { document: "12-QD-TU@2025-12-20", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
const bound = { ...source, operator: ">=", value: 60 } as const;

type Builder = (given: never) => object;
type Row = readonly [name: string, build: Builder, given: object];

// Each with the keys that it requires, and no other.
const builders: readonly Row[] = [
  ["branchSession", branchSession, { id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular" }],
  ["communeDelegates", communeDelegates, {}],
  ["committeeDecisionFacts", committeeDecisionFacts, {}],
  ["committeeVoteFacts", committeeVoteFacts, {}],
  ["congressAttendance", congressAttendance, {}],
  ["congressRequest", congressRequest, {}],
  ["coveredUnit", coveredUnit, { id: "b1", items: { book: true } }],
  ["gradeScale", gradeScale, { ...source, code: "time", grades: [{ marks: 5 }] }],
  ["localMeetingRules", localMeetingRules, { firstDay: "2025-01-01" }],
  ["meetingBranch", meetingBranch, { id: "b1", kind: "branch" }],
  ["meetingUnit", meetingUnit, { id: "b1", kind: "branch" }],
  ["neglectCounts", neglectCounts, {}],
  ["neglectedMonths", neglectedMonths, {}],
  ["onlineFacts", onlineFacts, {}],
  ["partyGroupFacts", partyGroupFacts, {}],
  ["prescribedDay", prescribedDay, { ...source, firstDay: "2025-01-01", dayOfMonth: 3, shift: "none" }],
  ["rollCounts", rollCounts, {}],
  ["scaleMeasure", scaleMeasure, { part: 18, whole: 20 }],
  ["scoredPoints", scoredPoints, {}],
  [
    "scoreSheet",
    scoreSheet,
    { ...source, code: "own", firstDay: "2026-01-01", total: 100, bands: [{ class: "good", from: 0 }] },
  ],
  ["sessionRating", sessionRating, {}],
  ["sessionsOfYear", sessionsOfYear, {}],
  ["thematicTopic", thematicTopic, { organisationId: "b1", heldOn: "2024-03-20" }],
  ["voteFacts", voteFacts, { matter: "resolution" }],
  ["votingBody", votingBody, {}],
  [
    "workingRule",
    workingRule,
    { body: "committee", meeting: "regular", frequency: "when-needed", citation: source.citation },
  ],
];

describe.each(builders)("%s", (name, builder, given) => {
  const build = builder as (given: unknown) => object;

  it("makes a whole record, and the same of it again", () => {
    const record = build(given);
    expect(record).toMatchObject(JSON.parse(JSON.stringify(given).replaceAll("[]", "null") ?? "{}") as object);
    expect(Object.values(record)).not.toContain(undefined);
    const keys = Object.keys(record).filter((key) => key !== "kind" || name !== "scoredPoints");
    expect(build(Object.fromEntries(keys.map((key) => [key, record[key as keyof object]])))).toEqual(record);
  });

  it("requires every key that it is shown with", () => {
    for (const key of Object.keys(given)) {
      expect(() => build({ ...given, [key]: undefined }), key).toThrow(TypeError);
    }
  });

  it("refuses a key that it does not have, and what is no record", () => {
    expect(() => build({ ...given, zzzzzz: 1 })).toThrow(new RegExp(`${name}.*"zzzzzz"`));
    expect(() => build(undefined)).toThrow(new RegExp(`${name}.*undefined`));
    expect(() => build([])).toThrow(TypeError);
  });
});

describe("what is absent", () => {
  it("means what the builder says", () => {
    expect(branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular" })).toMatchObject({
      form: "plenary",
      prescribedOn: null,
      absences: null,
    });
    expect(meetingBranch({ id: "b1", kind: "branch" })).toEqual({
      id: "b1",
      kind: "branch",
      firstDay: null,
      lastDay: null,
      completeIn: null,
      localRules: [],
    });
    expect(meetingUnit({ id: "b1", kind: "branch" })).toMatchObject({ counts: [], workingRules: [], prescribed: [] });
    const rules = localMeetingRules({
      firstDay: "2025-01-01",
      minutes: { regular: bound },
      partyGroups: { hasGroups: bound, approved: source },
    });
    expect(rules.minutes).toEqual({ regular: bound, thematic: null, combined: null });
    expect(rules.partyGroups).toEqual({
      hasGroups: bound,
      enoughMembers: undefined,
      withinYearlyCap: undefined,
      approved: source,
    });
  });

  it("has its source from the sheet, where it is that of a scale", () => {
    const sheet = scoreSheet({
      ...source,
      code: "own",
      firstDay: "2026-01-01",
      total: 5,
      items: [{ code: "time", maximum: 5 }],
      scales: [
        { code: "time", grades: [{ marks: 5, from: { part: 1, whole: 1, included: true } }] },
        { code: "other", evidence: "unverified", grades: [] },
      ],
      bands: [{ class: "good", from: 0 }],
    });
    expect(sheet.scales.map(({ evidence }) => evidence)).toEqual(["single-source", "unverified"]);
    expect(sheet.scales[0]).toMatchObject({
      citation: source.citation,
      grades: [{ from: { plus: 0 }, to: null }],
      lowestGradeWhen: null,
    });
    expect(sheet.items).toEqual([{ code: "time", maximum: 5, parts: [] }]);
  });

  it("takes the shipped sheets as they are", () => {
    for (const sheet of scoreSheets) expect(scoreSheet(sheet)).toEqual(sheet);
  });
});

describe("marks", () => {
  it("are numbers, measures or not applicable", () => {
    const given = { time: 5, attendance: { part: 18, whole: 20 }, theme: "not-applicable", closing: null } as const;
    expect(marks({ ...given, results: undefined })).toEqual(given);
  });

  it.each([
    [{ time: -1 }, RangeError],
    [{ time: Number.NaN }, TypeError],
    [{ time: "5" }, TypeError],
    [{ time: {} }, TypeError],
    [{ time: { part: 1.5, whole: 2 } }, RangeError],
    [null, TypeError],
  ] as const)("are refused as %j", (given, error) => {
    expect(() => marks(given as never)).toThrow(error);
  });

  it("may be points that are already added up, exact or as a number", () => {
    expect(scoredPoints({ points: 84 })).toEqual(scoredPoints({ points: { part: 84, whole: 1 } }));
    expect(() => scoredPoints({ points: "84" } as never)).toThrow(TypeError);
  });
});
