import { describe, expect, it } from "vitest";
import {
  anPhuScales,
  assessMeetingYear,
  checkMarks,
  checkScoreSheet,
  type GradeScale,
  type Marks,
  marksOnScale,
  type RatedClass,
  recordedClass,
  type ScoreSheet,
  type SessionsOfYear,
  scoredPoints,
  scoreMeeting,
  scoreSheets,
} from "../../src/meeting/index.ts";
import type { ReadingCode } from "../../src/outcome/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const sheetOf = (code: string): ScoreSheet => scoreSheets.find((sheet) => sheet.code === code) as ScoreSheet;
const scaleOf = (code: string): GradeScale => anPhuScales.find((scale) => scale.code === code) as GradeScale;

type PointsCase = readonly [sheet: string, points: number, short: readonly string[], CalendarDate, RatedClass];

// The thresholds of each sheet, both sides of each: HD 42, Nghệ An QĐ 08, the blocs of Phú Thọ and Bình Thuận.
const pointsCases: readonly PointsCase[] = [
  ["nghe-an-08", 84, [], "2022-05-04", "good"],
  ["hd-42", 84, [], "2026-05-04", "fair"],
  ["phu-tho-bloc", 84, [], "2022-05-04", "fair"],
  ["hd-42", 92, ["attendance"], "2026-05-04", "good"],
  ["binh-thuan-bloc", 92, ["attendance"], "2022-05-04", "fair"],
  ["binh-thuan-bloc", 92, [], "2022-05-04", "good"],
  ["binh-thuan-bloc", 89, ["attendance"], "2022-05-04", "fair"],
  ["hd-42", 90, [], "2026-05-04", "good"],
  ["hd-42", 89.5, [], "2026-05-04", "fair"],
  ["hd-42", 70, [], "2026-05-04", "fair"],
  ["hd-42", 69, [], "2026-05-04", "average"],
  ["hd-42", 50, [], "2026-05-04", "average"],
  ["hd-42", 49, [], "2026-05-04", "poor"],
  ["hd-42", 0, [], "2026-05-04", "poor"],
  ["nghe-an-08", 80, [], "2022-05-04", "good"],
  ["nghe-an-08", 79, [], "2022-05-04", "fair"],
  ["nghe-an-08", 70, [], "2022-05-04", "fair"],
  ["nghe-an-08", 69, [], "2022-05-04", "average"],
  ["nghe-an-08", 50, [], "2022-05-04", "average"],
  ["nghe-an-08", 49, [], "2022-05-04", "poor"],
  ["nghe-an-08", 100, [], "2023-10-29", "good"],
  ["phu-tho-bloc", 90, [], "2022-05-04", "good"],
  ["phu-tho-bloc", 89, [], "2022-05-04", "fair"],
  ["phu-tho-bloc", 70, [], "2022-05-04", "fair"],
  ["phu-tho-bloc", 69, [], "2022-05-04", "average"],
  ["phu-tho-bloc", 50, [], "2022-05-04", "average"],
  ["phu-tho-bloc", 49, [], "2022-05-04", "poor"],
  ["binh-thuan-bloc", 90, ["duration"], "2022-05-04", "fair"],
  ["binh-thuan-bloc", 90, [], "2022-05-04", "good"],
  ["binh-thuan-bloc", 70, ["minutes"], "2022-05-04", "fair"],
  ["binh-thuan-bloc", 69, [], "2022-05-04", "average"],
  ["binh-thuan-bloc", 50, [], "2022-05-04", "average"],
  ["binh-thuan-bloc", 49, [], "2022-05-04", "poor"],
  ["an-phu", 90, [], "2026-05-04", "good"],
  ["an-phu", 89, [], "2026-05-04", "fair"],
  ["an-phu", 69, [], "2026-05-04", "average"],
  ["an-phu", 49, [], "2026-05-04", "poor"],
];

describe("the class that points give", () => {
  it.each(pointsCases)(
    "%s: %d points, short of full marks in %j, on %s: %s",
    (code, part, shortOfFull, on, expected) => {
      expect(
        scoreMeeting(sheetOf(code), scoredPoints({ points: { part, whole: 1 }, shortOfFull }), { on }),
      ).toMatchObject({
        kind: "assessed",
        value: expected,
      });
    },
  );

  it("holds only while the sheet does", () => {
    const points = scoredPoints({ points: { part: 84, whole: 1 }, shortOfFull: [] });
    for (const [code, on] of [
      ["hd-42", "2025-10-27"],
      ["nghe-an-08", "2023-10-30"],
    ] as const) {
      expect(scoreMeeting(sheetOf(code), points, { on })).toMatchObject({ kind: "not-in-force" });
      expect(scoreMeeting(sheetOf(code), {}, { on })).toMatchObject({ kind: "not-in-force" });
      expect(assessMeetingYear(sheetOf(code), year({}), { on })).toMatchObject({ kind: "not-in-force" });
    }
  });

  it("asks for points, and for the items of the gate where they matter", () => {
    const bloc = sheetOf("binh-thuan-bloc");
    expect(scoreMeeting(bloc, scoredPoints({ shortOfFull: [] }), { on: "2022-05-04" })).toMatchObject({
      missing: ["points"],
    });
    const unknownGate = scoredPoints({ points: { part: 92, whole: 1 } });
    expect(scoreMeeting(bloc, unknownGate, { on: "2022-05-04" })).toMatchObject({ missing: ["shortOfFull"] });
    const noMatter = scoredPoints({ points: { part: 60, whole: 1 } });
    expect(scoreMeeting(bloc, noMatter, { on: "2022-05-04" })).toMatchObject({ value: "average" });
  });

  it("names the sheet and the gate", () => {
    const outcome = scoreMeeting(
      sheetOf("binh-thuan-bloc"),
      scoredPoints({ points: { part: 92, whole: 1 }, shortOfFull: ["minutes"] }),
      { on: "2022-05-04" },
    );
    expect(outcome.because).toEqual(["score.points", "score.fullMarks"]);
    expect(outcome.evidence).toBe("single-source");
  });
});

const fullMarks = (sheet: ScoreSheet): Record<string, number> =>
  Object.fromEntries(
    (sheet.items ?? [])
      .flatMap((item) => (item.parts.length === 0 ? [item] : item.parts))
      .map(({ code, maximum }) => [code, maximum]),
  );

describe("the items of each sheet", () => {
  it.each([
    ["hd-42", [5, 5, 10, 40, 5, 30, 5]],
    ["nghe-an-08", [20, 10, 45, 15, 10]],
    ["phu-tho-bloc", [15, 20, 45, 20]],
    ["an-phu", [5, 5, 10, 30, 10, 5, 30, 5]],
    ["binh-thuan-bloc", null],
  ] as const)("%s: %j", (code, maxima) => {
    expect(sheetOf(code).items?.map(({ maximum }) => maximum) ?? null).toEqual(maxima);
  });
});

describe("the marks of a session", () => {
  const hd42 = sheetOf("hd-42");
  const anPhu = sheetOf("an-phu");

  it.each(scoreSheets.filter(({ items }) => items !== null).map((sheet) => [sheet.code, sheet] as const))(
    "%s gives full marks its total",
    (_, sheet) => {
      const outcome = scoreMeeting(sheet, fullMarks(sheet), { on: sheet.firstDay });
      expect(outcome).toMatchObject({ kind: "assessed", value: "good" });
      expect(outcome.steps.find(({ code }) => code === "score.points")).toMatchObject({
        actual: 100,
      });
    },
  );

  it("asks for every item that is not marked", () => {
    const { time, ...rest } = fullMarks(hd42);
    expect(time).toBe(5);
    expect(scoreMeeting(hd42, { ...rest, closing: null }, { on: "2026-05-04" })).toMatchObject({
      missing: ["time", "closing"],
    });
    expect(scoreMeeting(sheetOf("binh-thuan-bloc"), {}, { on: "2022-05-04" })).toMatchObject({
      reason: "text-not-read",
    });
  });

  it("leaves open how an item that does not apply is marked, where that matters", () => {
    const noCommittee = { ...fullMarks(anPhu), "preparation.committee": "not-applicable", results: 20 } as const;
    // 88 of 98 marks: 90 points with full marks for it, 89.8 when the rest is made up to 100.
    expect(scoreMeeting(anPhu, noCommittee, { on: "2026-05-04" })).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "full-marks", value: "good" },
        { code: "re-based", value: "fair" },
      ],
    });
    expect(scoreMeeting(anPhu, noCommittee, { on: "2026-05-04", readings: ["re-based"] })).toMatchObject({
      value: "fair",
    });
    expect(scoreMeeting(anPhu, noCommittee, { on: "2026-05-04", readings: ["full-marks"] })).toMatchObject({
      value: "good",
    });
  });

  it("has three readings of a month without a theme on the sheet of An Phú", () => {
    const ordinary = { ...fullMarks(anPhu), "organisation.thematic": "not-applicable" } as const;
    expect(scoreMeeting(anPhu, ordinary, { on: "2026-05-04" })).toMatchObject({ kind: "assessed", value: "good" });
    // 85 of 95 marks: 90 with full marks for the theme, 89.5 when the rest is made up to 100, and 90 when the regular
    // item rises to 15 and its 10 of 10 with it; with 8 of 10 there and 22 for the results, 90, 89.5 and 89.
    const told = (marks: Marks, readings: readonly ReadingCode[] = []) =>
      scoreMeeting(anPhu, marks, { on: "2026-05-04", readings });
    expect(told({ ...ordinary, results: 20 })).toMatchObject({
      kind: "undetermined",
      decidedBy: "direct-superior-committee",
      readings: [
        { code: "maximum-moves", value: "good" },
        { code: "maximum-stays+full-marks", value: "good" },
        { code: "maximum-stays+re-based", value: "fair" },
      ],
    });
    const weakRegular = { ...ordinary, "organisation.regular": 8, results: 22 };
    expect(told(weakRegular)).toMatchObject({
      readings: [
        { code: "maximum-moves", value: "fair" },
        { code: "maximum-stays+full-marks", value: "good" },
        { code: "maximum-stays+re-based", value: "fair" },
      ],
    });
    const points = (named: readonly ReadingCode[]) =>
      told(weakRegular, named).steps.find(({ code }) => code === "score.points")?.actual;
    expect(points(["maximum-moves"])).toBe(89);
    expect(points(["maximum-stays", "full-marks"])).toBe(90);
    expect(points(["maximum-stays", "re-based"])).toEqual({ part: 8500, whole: 9500 });
    expect(told({ ...ordinary, results: 20 }, ["maximum-moves"])).toMatchObject({ kind: "assessed", value: "good" });
  });

  it("moves no maximum to an item that does not apply either", () => {
    const neither = {
      ...fullMarks(anPhu),
      "organisation.thematic": "not-applicable",
      "organisation.regular": "not-applicable",
      results: 20,
    } as const;
    expect(scoreMeeting(anPhu, neither, { on: "2026-05-04" })).toMatchObject({
      readings: [{ code: "full-marks" }, { code: "re-based" }],
    });
  });

  it("marks the measures that it has a scale for", () => {
    const measured = (absentWithoutReason: number | null): Marks => ({
      ...fullMarks(anPhu),
      duration: { part: 90, whole: 90 },
      "attendance.share": { part: 19, whole: 20, absentWithoutReason },
      "organisation.speakers": { part: 11, whole: 19 },
      // Full marks elsewhere: 3 fewer for attendance and 6 fewer here make 91, 3 more 88.
      results: { part: 7, whole: 10 },
    });
    const told = (marks: Marks, readings: readonly ReadingCode[] = []) =>
      scoreMeeting(anPhu, marks, { on: "2026-05-04", readings });
    expect(told(measured(0))).toMatchObject({ kind: "assessed", value: "good" });
    expect(told(measured(1)).steps.find(({ code }) => code === "score.points")).toMatchObject({
      actual: 91,
      expected: 90,
    });
    expect(told({ ...measured(0), results: 21 })).toMatchObject({ value: "good" });
    expect(told({ ...measured(1), results: 21 })).toMatchObject({ value: "fair" });
    expect(told(measured(null))).toMatchObject({ missing: ["attendance.share.absentWithoutReason"] });
    expect(told({ ...measured(0), results: { part: 0, whole: 0 } })).toMatchObject({ reason: "text-silent" });
    expect(told({ ...measured(0), "chair.first": { part: 1, whole: 2 } })).toMatchObject({ missing: ["chair.first"] });
    const halfSpoke = {
      ...measured(1),
      results: 30,
      "organisation.speakers": { part: 10, whole: 20 },
      "closing.first": 0,
    };
    expect(told({ ...halfSpoke, "closing.second": 0, "preparation.notice": 0 })).toMatchObject({ value: "good" });
    const closer = { ...halfSpoke, "closing.second": 0, "preparation.notice": 0, "preparation.content": 1 };
    expect(told(closer)).toMatchObject({
      readings: [
        { code: "higher-grade", value: "good" },
        { code: "lower-grade", value: "fair" },
      ],
    });
    expect(told(closer, ["lower-grade"])).toMatchObject({ kind: "assessed", value: "fair" });
    const open = told(closer).steps.find(({ code }) => code === "score.higherGrade");
    expect(open).toMatchObject({ result: "unknown", actual: null, citation: { document: "08-KH-DU@2025-09-19" } });
  });

  it("holds the gate against a measure as against marks", () => {
    const gated: ScoreSheet = { ...anPhu, gate: { class: "good", fullMarks: ["results"], instead: "fair" } };
    const told = (part: number) =>
      scoreMeeting(gated, { ...fullMarks(gated), results: { part, whole: 10 } }, { on: "2026-05-04" });
    expect(told(9)).toMatchObject({ value: "good" });
    expect(told(8)).toMatchObject({ value: "fair" });
  });

  it("cites the sheet for what it leaves open", () => {
    const marks = { ...fullMarks(hd42), "preparation.papers": "not-applicable", results: 20 } as const;
    const open = scoreMeeting(hd42, marks, { on: "2026-05-04" }).steps.find(
      ({ code }) => code === "score.notApplicable",
    );
    expect(open).toMatchObject({ citation: hd42.citation, evidence: "unverified" });
    const province = scoreMeeting(sheetOf("nghe-an-08"), fullMarks(sheetOf("nghe-an-08")), { on: "2022-05-04" });
    expect(province.steps[0]?.citation.document).toBe("08-QD-TU@2021-09-15");
  });

  it("leaves open a session to which nothing applies, once the rest is made up", () => {
    const nothing = Object.fromEntries(Object.keys(fullMarks(hd42)).map((code) => [code, "not-applicable" as const]));
    expect(scoreMeeting(hd42, nothing, { on: "2026-05-04", readings: ["re-based"] })).toMatchObject({
      reason: "text-silent",
    });
  });

  it("holds the gate against items and against single parts", () => {
    const gated: ScoreSheet = {
      ...hd42,
      gate: { class: "good", fullMarks: ["time", "preparation", "organisation.chair"], instead: "fair" },
    };
    const marks = fullMarks(gated);
    const told = (changes: Marks) => scoreMeeting(gated, { ...marks, ...changes }, { on: "2026-05-04" });
    expect(told({})).toMatchObject({ value: "good" });
    expect(told({ closing: 0 })).toMatchObject({ value: "good" });
    expect(told({ time: 4 })).toMatchObject({ value: "fair" });
    expect(told({ "preparation.papers": 4 })).toMatchObject({ value: "fair" });
    expect(told({ "organisation.chair": 9 })).toMatchObject({ value: "fair" });
    expect(told({ time: "not-applicable" })).toMatchObject({ value: "good" });
  });
});

type ScaleCase = readonly [scale: string, part: number, whole: number, marks: number | readonly [number, number]];

// The scales of An Phú ward. Two marks: the scale names none, or both.
const scaleCases: readonly ScaleCase[] = [
  ["duration", 90, 90, 5],
  ["duration", 100, 90, 5],
  ["duration", 89, 90, 4],
  ["duration", 75, 90, [4, 3]],
  ["duration", 74, 90, 3],
  ["duration", 60, 90, 3],
  ["duration", 59, 90, [3, 2]],
  ["duration", 46, 90, [3, 2]],
  ["duration", 45, 90, 2],
  ["duration", 44, 90, 1],
  ["duration", 105, 120, [4, 3]],
  ["attendance.share", 18, 20, 4],
  ["attendance.share", 17, 20, 3],
  ["attendance.share", 15, 20, 3],
  ["attendance.share", 14, 20, 2],
  ["attendance.share", 13, 20, 2],
  ["attendance.share", 12, 20, 1],
  ["organisation.speakers", 11, 20, 5],
  ["organisation.speakers", 10, 20, [5, 4]],
  ["organisation.speakers", 9, 20, 4],
  ["organisation.speakers", 8, 20, 4],
  ["organisation.speakers", 7, 20, 3],
  ["organisation.speakers", 6, 20, 3],
  ["organisation.speakers", 5, 20, 2],
  ["results", 9, 10, 30],
  ["results", 8, 10, 27],
  ["results", 7, 10, 24],
  ["results", 6, 10, 20],
  ["results", 5, 10, 15],
  ["results", 4, 10, 10],
];

describe("the scales of An Phú ward", () => {
  it.each(scaleCases)("%s: %i of %i", (code, part, whole, expected) => {
    const told = (named: readonly ("higher-grade" | "lower-grade")[] = []) =>
      marksOnScale(scaleOf(code), { part, whole, absentWithoutReason: 0 }, { on: "2026-05-04", readings: named });
    if (typeof expected === "number") {
      expect(told()).toMatchObject({ kind: "assessed", value: expected });
      return;
    }
    const [higher, lower] = expected;
    expect(told()).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "higher-grade", value: higher },
        { code: "lower-grade", value: lower },
      ],
    });
    expect(told(["higher-grade"])).toMatchObject({ value: higher });
    expect(told(["lower-grade"])).toMatchObject({ value: lower });
  });

  it.each([
    [20, 0, 4],
    [20, 1, 1],
    [18, 2, 1],
    [15, 1, 1],
    [12, 0, 1],
    [12, null, 1],
    [18, null, null],
  ] as const)("attendance: %i of 20, %s absent without a reason", (part, absentWithoutReason, expected) => {
    const outcome = marksOnScale(
      scaleOf("attendance.share"),
      { part, whole: 20, absentWithoutReason },
      { on: "2026-05-04" },
    );
    expect(outcome).toMatchObject(
      expected === null
        ? { kind: "insufficient-facts", missing: ["absentWithoutReason"] }
        : { kind: "assessed", value: expected },
    );
    expect(outcome.steps.find(({ code }) => code === "lowestGrade.absentWithoutReason")).toMatchObject({
      citation: { document: "08-KH-DU@2025-09-19" },
    });
  });

  it("leave a share of nothing open", () => {
    expect(marksOnScale(scaleOf("results"), { part: 0, whole: 0 }, { on: "2026-05-04" })).toMatchObject({
      reason: "text-silent",
    });
  });

  it("give no more than the sheet has", () => {
    const marks = Object.fromEntries(anPhuScales.map(({ code, grades }) => [code, grades[0]?.marks ?? null]));
    expect(checkMarks(sheetOf("an-phu"), marks)).toEqual([]);
  });
});

const year = (changes: Partial<SessionsOfYear>): SessionsOfYear => ({
  good: 7,
  fair: 5,
  average: 0,
  poor: 0,
  notRated: 0,
  missing: 0,
  ...changes,
});

describe("a year of sessions in the bloc of Phú Thọ", () => {
  const bloc = sheetOf("phu-tho-bloc");

  it.each([
    ["7 good, 5 fair", {}, "good"],
    ["6 good, 6 fair", { good: 6, fair: 6 }, "below-good"],
    ["11 good, 1 average", { good: 11, fair: 0, average: 1 }, "below-good"],
    ["12 good", { good: 12, fair: 0 }, "good"],
    ["11 good, 1 poor", { good: 11, fair: 0, poor: 1 }, "below-good"],
    ["11 good, 1 not rated", { good: 11, fair: 0, notRated: 1 }, "below-good"],
    ["too few good, one missing", { good: 6, fair: 5, missing: 1 }, "below-good"],
    ["too few good, one not known", { good: 6, fair: 6, missing: null }, "below-good"],
  ] as const)("%s", (_, changes, expected) => {
    expect(assessMeetingYear(bloc, year(changes), { on: "2023-12-31" })).toMatchObject({
      kind: "assessed",
      value: expected,
    });
  });

  it("is left to the superior where a session is missing", () => {
    expect(assessMeetingYear(bloc, year({ fair: 4, missing: 1 }), { on: "2023-12-31" })).toMatchObject({
      kind: "undetermined",
      reason: "text-silent",
      decidedBy: "direct-superior-committee",
    });
  });

  it("asks for what is not known", () => {
    expect(assessMeetingYear(bloc, year({ average: null }), { on: "2023-12-31" })).toMatchObject({
      missing: ["average"],
    });
  });

  it("has no rule on other sheets", () => {
    expect(assessMeetingYear(sheetOf("hd-42"), year({}), { on: "2026-12-31" })).toMatchObject({
      reason: "no-rule-known",
    });
  });
});

describe("the class that stands", () => {
  it.each([
    [
      { proposed: "good", voted: "fair", official: "average" },
      { class: "average", stage: "official" },
    ],
    [
      { proposed: "good", voted: "fair", official: null },
      { class: "fair", stage: "voted" },
    ],
    [
      { proposed: "good", voted: null, official: null },
      { class: "good", stage: "proposed" },
    ],
    [{ proposed: null, voted: null, official: null }, null],
  ] as const)("of %j is %j", (rating, expected) => {
    expect(recordedClass(rating)).toEqual(expected);
  });
});

describe("a score sheet", () => {
  const hd42 = sheetOf("hd-42");
  const told = (changes: Partial<ScoreSheet>) =>
    checkScoreSheet({ ...hd42, ...changes }).map(({ code, path }) => `${code} ${path.join(".")}`);

  it.each(scoreSheets.map((sheet) => [sheet.code, sheet] as const))("%s holds together", (_, sheet) => {
    expect(checkScoreSheet(sheet)).toEqual([]);
  });

  it("adds up", () => {
    expect(told({ total: 110 })).toEqual(["parts-do-not-add-up total"]);
    const [first, ...rest] = hd42.items ?? [];
    const wrong = { code: "time", maximum: 5, parts: [{ code: "time.day", maximum: 4 }] };
    expect(first?.code).toBe("time");
    expect(told({ items: [wrong, ...rest] })).toEqual(["parts-do-not-add-up items.0.maximum"]);
    const twice = { code: "closing", maximum: 5, parts: [] };
    expect(told({ items: [twice, ...rest] })).toEqual(["duplicate-id items"]);
  });

  it("leaves the class open in a band that is not known, and there alone", () => {
    const bands = [
      { class: "good", from: 90, below: null },
      { class: null, from: 40, below: 90 },
      { class: "poor", from: 0, below: 40 },
    ] as const;
    const told = ([39, 40, 89, 90] as const).map((part) => {
      const outcome = scoreMeeting({ ...hd42, bands }, scoredPoints({ points: { part, whole: 1 }, shortOfFull: [] }), {
        on: "2026-05-04",
      });
      return outcome.value ?? outcome.reason;
    });
    expect(told).toEqual(["poor", "text-not-read", "text-not-read", "good"]);
  });

  it("covers every number of points once", () => {
    const band = (one: RatedClass, from: number, below: number | null) => ({ class: one, from, below });
    expect(told({ bands: [band("good", 90, null), band("poor", 0, 80)] })).toEqual(["gap bands.1.below"]);
    expect(told({ bands: [band("good", 90, null), band("poor", 0, 95)] })).toEqual(["overlap bands.1.below"]);
    expect(told({ bands: [band("good", 90, 100), band("poor", 0, 90)] })).toEqual(["overlap bands.0.below"]);
    expect(told({ bands: [band("good", 90, null), band("poor", 10, 90)] })).toEqual(["gap bands.1.from"]);
    expect(told({ bands: [band("good", 101, null), band("poor", 0, 101)] })).toEqual([
      "more-than-the-whole bands.0.from",
    ]);
    expect(told({ bands: [band("good", 90, null), band("good", 0, 90)] })).toEqual(["duplicate-id bands.1.class"]);
    expect(told({ bands: [] })).toEqual(["gap bands.0.from"]);
    expect(
      told({ bands: [band("good", 90, null), { class: null, from: 40, below: 90 }, band("poor", 0, 40)] }),
    ).toEqual([]);
    expect(
      told({
        bands: [band("good", 90, null), { class: null, from: 40, below: 90 }, { class: null, from: 0, below: 40 }],
      }),
    ).toEqual([]);
    expect(told({ bands: [band("good", 50, null), band("fair", 60, 50), band("poor", 0, 60)] })).toEqual([
      "ends-before-it-begins bands.1.from",
    ]);
  });

  it("asks full marks only in items that it has", () => {
    const gate = { class: "good", fullMarks: ["time", "organisation.chair", "speed"], instead: "fair" } as const;
    expect(told({ gate })).toEqual(["not-listed gate.fullMarks.2"]);
  });

  it("has scales that mark its items, and moves between them", () => {
    const anPhu = sheetOf("an-phu");
    const [duration, attendance] = anPhu.scales as readonly [GradeScale, GradeScale];
    const scaled = (changes: Partial<ScoreSheet>) =>
      checkScoreSheet({ ...anPhu, ...changes }).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(scaled({ scales: [{ ...duration, code: "time" }] })).toEqual(["not-listed scales.0.code"]);
    expect(scaled({ scales: [{ ...duration, code: "attendance" }] })).toEqual(["not-listed scales.0.code"]);
    expect(scaled({ scales: [attendance, attendance] })).toEqual(["duplicate-id scales.1.code"]);
    expect(scaled({ scales: [{ ...duration, code: "attendance.share" }] })).toEqual([
      "more-than-the-whole scales.0.grades.0.marks",
    ]);
    expect(scaled({ scales: [{ ...duration, grades: duration.grades.slice(1, 3) }] })).toEqual([
      "gap scales.0.grades.0.to",
      "gap scales.0.grades.1.from",
    ]);
    expect(scaled({ scales: [{ ...duration, grades: [] }] })).toEqual(["too-short scales.0.grades"]);
    const level = duration.grades.map((grade) => ({ ...grade, marks: 5 }));
    expect(scaled({ scales: [{ ...duration, grades: level.slice(0, 1).concat(level.slice(4)) }] })).toEqual([
      "overlap scales.0.grades.1.marks",
    ]);
    expect(scaled({ moves: [{ from: "theme", to: "organisation" }] })).toEqual([
      "not-listed moves.0.from",
      "not-listed moves.0.to",
    ]);
    expect(scaled({ moves: [{ from: "results", to: "results" }] })).toEqual(["not-listed moves.0.to"]);
  });

  it("refuses measures that do not fit it", () => {
    const anPhu = sheetOf("an-phu");
    const faults = checkMarks(anPhu, {
      duration: { part: 95, whole: 90 },
      results: { part: -1, whole: 10 },
      "attendance.share": { part: 18, whole: 20, absentWithoutReason: 0.5 },
      "chair.first": { part: 1, whole: 2 },
    });
    expect(faults.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "not-a-count results.part",
      "not-a-count attendance.share.absentWithoutReason",
      "wrong-type chair.first",
    ]);
    expect(checkMarks(anPhu, { "attendance.share": { part: 1, whole: 1, absentWithoutReason: null } })).toEqual([]);
  });

  it("refuses marks that do not fit it", () => {
    const faults = checkMarks(hd42, {
      time: 5,
      attendance: null,
      results: "not-applicable",
      closing: -1,
      principles: 6,
      x: 1,
    });
    expect(faults.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "not-a-count closing",
      "more-than-the-whole principles",
      "not-listed x",
    ]);
    expect(checkMarks(sheetOf("binh-thuan-bloc"), { minutes: 1 })).toMatchObject([{ code: "not-listed" }]);
  });
});
