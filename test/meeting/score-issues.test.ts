import { describe, expect, it } from "vitest";
import {
  assessMeetingYear,
  checkMarks,
  checkScoreSheet,
  type GradeScale,
  type Marks,
  marks,
  type ScoreSheet,
  scoreSheets,
  sessionsOfYear,
} from "../../src/meeting/index.ts";
import type { Issue } from "../../src/outcome/index.ts";

// Every issue of a score sheet and of marks, whole: what it is, where, what was expected, what was given, what to do.

const sheetOf = (code: string): ScoreSheet => scoreSheets.find((sheet) => sheet.code === code) as ScoreSheet;
const [hd42, anPhu] = [sheetOf("hd-42"), sheetOf("an-phu")];
const [duration, attendance] = anPhu.scales as readonly [GradeScale, GradeScale];
const codesOf = ({ items }: ScoreSheet) =>
  (items ?? []).flatMap((item) => (item.parts.length === 0 ? [item] : item.parts)).map(({ code }) => code);
const own: ScoreSheet = {
  ...hd42,
  items: [
    { code: "time", maximum: 40, parts: [] },
    { code: "results", maximum: 60, parts: [] },
  ],
};

describe("a score sheet that does not hold together", () => {
  type Row = readonly [fault: string, sheet: ScoreSheet, issue: Issue];
  const issue = (code: string, path: Issue["path"], expected: string, received: string, remedy: string) =>
    ({ code, path, expected, received, remedy }) as Issue;
  const add = "correct-the-counts";
  const rows: readonly Row[] = [
    ["its items are more", { ...own, total: 90 }, issue("parts-do-not-add-up", ["total"], "100", "90", add)],
    [
      "an item stands twice",
      { ...own, items: [...(own.items ?? []), { code: "time", maximum: 0, parts: [] }] },
      issue("duplicate-id", ["items"], "a new code", '"time"', "give-unique-ids"),
    ],
    [
      "the last band begins above 0",
      { ...own, bands: [{ class: "good", from: 10, below: null }] },
      issue("gap", ["bands", 0, "from"], "0", "10", add),
    ],
    ["it has no bands", { ...own, bands: [] }, issue("gap", ["bands", 0, "from"], "0", "null", add)],
    [
      "a lower band has no end",
      {
        ...own,
        bands: [
          { class: "good", from: 90, below: null },
          { class: "poor", from: 0, below: null },
        ],
      },
      issue("overlap", ["bands", 1, "below"], "90", "null", add),
    ],
    [
      "a lower band ends too early",
      {
        ...own,
        bands: [
          { class: "good", from: 90, below: null },
          { class: "poor", from: 0, below: 89 },
        ],
      },
      issue("gap", ["bands", 1, "below"], "90", "89", add),
    ],
    [
      "the best band ends",
      { ...own, bands: [{ class: "good", from: 0, below: 100 }] },
      issue("overlap", ["bands", 0, "below"], "null", "100", add),
    ],
    [
      "the best band begins above the total",
      {
        ...own,
        bands: [
          { class: "good", from: 101, below: null },
          { class: "poor", from: 0, below: 101 },
        ],
      },
      issue("more-than-the-whole", ["bands", 0, "from"], "<= 100", "101", add),
    ],
    [
      "a class stands twice",
      {
        ...own,
        bands: [
          { class: "good", from: 90, below: null },
          { class: "good", from: 0, below: 90 },
        ],
      },
      issue("duplicate-id", ["bands", 1, "class"], "a new class", '"good"', "give-unique-ids"),
    ],
    [
      "a band has no points",
      {
        ...own,
        bands: [
          { class: "good", from: 90, below: null },
          { class: "fair", from: 90, below: 90 },
          { class: "poor", from: 0, below: 90 },
        ],
      },
      issue("ends-before-it-begins", ["bands", 1, "from"], "< 90", "90", add),
    ],
    [
      "its gate asks full marks in no item",
      { ...own, gate: { class: "good", fullMarks: ["speed"], instead: "fair" } },
      issue("not-listed", ["gate", "fullMarks", 0], "time, results", '"speed"', "choose-from-list"),
    ],
    [
      "a scale marks no item",
      { ...own, scales: [{ ...duration, code: "speed" }] },
      issue("not-listed", ["scales", 0, "code"], "time, results", '"speed"', "choose-from-list"),
    ],
    [
      "two scales mark one item",
      { ...anPhu, scales: [attendance, attendance] },
      issue("duplicate-id", ["scales", 1, "code"], "a new code", '"attendance.share"', "give-unique-ids"),
    ],
    [
      "a scale has no grades",
      { ...anPhu, scales: [{ ...duration, grades: [] }] },
      issue("too-short", ["scales", 0, "grades"], ">= 1", "0", add),
    ],
    [
      "the best grade has an end",
      { ...anPhu, scales: [{ ...duration, grades: duration.grades.slice(1) }] },
      issue("gap", ["scales", 0, "grades", 0, "to"], "null", "an object", add),
    ],
    [
      "the lowest grade has a beginning",
      { ...anPhu, scales: [{ ...duration, grades: duration.grades.slice(0, -1) }] },
      issue("gap", ["scales", 0, "grades", duration.grades.length - 2, "from"], "null", "an object", add),
    ],
    [
      "a grade gives more than the item has",
      { ...anPhu, scales: [{ ...duration, code: "attendance.share" }] },
      issue("more-than-the-whole", ["scales", 0, "grades", 0, "marks"], "<= 4", "5", add),
    ],
    [
      "a lower grade gives as many marks",
      {
        ...anPhu,
        scales: [{ ...duration, grades: duration.grades.map((one) => ({ ...one, marks: Math.max(one.marks, 2) })) }],
      },
      issue("overlap", ["scales", 0, "grades", 4, "marks"], "< 2", "2", "reorder-or-remove"),
    ],
    [
      "a maximum moves to the item itself",
      { ...own, moves: [{ from: "time", to: "time" }] },
      issue("not-listed", ["moves", 0, "to"], "results", '"time"', "choose-from-list"),
    ],
  ];

  it.each(rows)("is told so: %s", (_, sheet, expected) => {
    expect(checkScoreSheet(sheet)).toEqual([expected]);
  });
});

describe("marks that do not fit a sheet", () => {
  type Row = readonly [fault: string, given: Marks, issue: Issue];
  const rows: readonly Row[] = [
    [
      "of no item",
      { speed: 5 },
      {
        code: "not-listed",
        path: ["speed"],
        expected: codesOf(anPhu).join(", "),
        received: "5",
        remedy: "choose-from-list",
      },
    ],
    [
      "below 0",
      { results: -1 },
      { code: "not-a-count", path: ["results"], expected: ">= 0", received: "-1", remedy: "correct-the-counts" },
    ],
    [
      "above the maximum",
      { results: 31 },
      {
        code: "more-than-the-whole",
        path: ["results"],
        expected: "<= 30",
        received: "31",
        remedy: "correct-the-counts",
      },
    ],
    [
      "a measure without a scale",
      { "chair.first": { part: 1, whole: 2 } },
      {
        code: "wrong-type",
        path: ["chair.first"],
        expected: "number",
        received: "an object",
        remedy: "write-this-type",
      },
    ],
    [
      "a measure of part of a member",
      { results: { part: 0.5, whole: 10 } },
      {
        code: "not-a-count",
        path: ["results", "part"],
        expected: ">= 0",
        received: "0.5",
        remedy: "write-whole-count",
      },
    ],
    [
      "a measure without its part",
      { results: { part: null as never, whole: 10 } },
      {
        code: "not-a-count",
        path: ["results", "part"],
        expected: ">= 0",
        received: "null",
        remedy: "write-whole-count",
      },
    ],
  ];

  it.each(rows)("are told so: %s", (_, given, expected) => {
    expect(checkMarks(anPhu, given)).toEqual([expected]);
  });

  it("may be measures of everybody, with nobody's absence on record", () => {
    expect(checkMarks(anPhu, { "attendance.share": { part: 20, whole: 20, absentWithoutReason: null } })).toEqual([]);
  });
});

it("marks that are not given are left out, and a number in words is no number", () => {
  expect(marks({ time: 5, results: undefined })).toStrictEqual({ time: 5 });
  expect(() => marks({ time: "-1" as never })).toThrow(TypeError);
});

it("the rule of the year of a sheet that was changed is that of the sheet as it is now", () => {
  const sheet = structuredClone(sheetOf("phu-tho-bloc")) as ScoreSheet & { year: { enoughGood: { value: number } } };
  const year = sessionsOfYear({ good: 7, fair: 5, average: 0, poor: 0, notRated: 0, missing: 0 });
  expect(assessMeetingYear(sheet, year, { on: "2023-12-31" }).value).toBe("good");
  sheet.year.enoughGood.value = 8;
  expect(assessMeetingYear(sheet, year, { on: "2023-12-31" }).value).toBe("below-good");
});
