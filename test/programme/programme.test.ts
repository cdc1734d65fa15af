import { describe, expect, it } from "vitest";
import { assessProgramme, branchMeetingScheme, programme, programmeTarget } from "../../src/programme/index.ts";

const source = {
  citation: { document: "03-KH-HU@2022-01-05", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
const admissions = {
  code: "admissions",
  indicator: "admissions",
  unit: "members",
  operator: ">=",
  value: 150,
  deadline: "2022-12-31",
  ...source,
} as const;
const proper = {
  code: "proper",
  indicator: "branches-proper-regular",
  unit: "branches",
  operator: ">=",
  share: { part: 97, whole: 100 },
  ofNothing: "unknown",
  deadline: "2022-12-31",
  ...source,
} as const;
const head = { code: "plan", document: "03-KH-HU@2022-01-05", firstDay: "2022-01-05" } as const;

describe("programmeTarget", () => {
  it("builds a number and a share, set by the document unless it was reported", () => {
    expect(programmeTarget(admissions)).toEqual({ ...admissions, standing: "set" });
    expect(programmeTarget({ ...proper, standing: "reported" })).toEqual({ ...proper, standing: "reported" });
    expect("share" in programmeTarget(admissions)).toBe(false);
    expect("value" in programmeTarget(proper)).toBe(false);
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "programmeTarget: the argument is undefined; give an object"],
    [
      "no number and no share",
      { ...admissions, value: undefined },
      'programmeTarget: "value" is missing; it must be given',
    ],
    ["both", { ...proper, value: 3 }, 'programmeTarget has no "value"'],
    [
      "a misspelt key",
      { ...admissions, dedline: "2022-12-31" },
      'programmeTarget has no "dedline"; did you mean "deadline"?',
    ],
    ["a number that is none", { ...admissions, value: Number.NaN }, "programmeTarget: value is NaN; give a number"],
    ["no source", { ...admissions, citation: undefined }, 'programmeTarget: "citation" is missing; it must be given'],
  ])("refuses %s", (_, given, message) => {
    expect(() => programmeTarget(given as never)).toThrow(TypeError);
    expect(() => programmeTarget(given as never)).toThrow(message);
  });
});

describe("programme", () => {
  it("builds its targets", () => {
    expect(programme({ ...head, targets: [admissions, proper] })).toEqual({
      ...head,
      lastDay: null,
      targets: [programmeTarget(admissions), programmeTarget(proper)],
    });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "programme: the argument is undefined; give an object"],
    ["no targets", head, 'programme: "targets" is missing; it must be given'],
    ["targets that are no list", { ...head, targets: "x" }, 'programme: targets is "x"; give a list'],
    ["a target that is none", { ...head, targets: [5] }, "programmeTarget: the argument is 5; give an object"],
    ["a day that is none", { ...head, firstDay: "2022-1-5", targets: [] }, 'programme: firstDay "2022-1-5" is no day'],
  ])("refuses %s", (_, given, message) => {
    expect(() => programme(given as never)).toThrow(message);
  });
});

describe("assessProgramme", () => {
  const on = "2022-05-31";
  const plan = programme({ ...head, targets: [admissions, proper] });
  const states = (measured: object): unknown =>
    assessProgramme(plan, measured as never, { on }).targets.map(({ outcome }) => outcome.value?.state ?? outcome.kind);

  it("reads undefined, null and what is left out as not measured", () => {
    const unknown = ["insufficient-facts", "insufficient-facts"];
    expect(states({})).toEqual(unknown);
    expect(states({ admissions: undefined, "branches-proper-regular": null })).toEqual(unknown);
    expect(states(Object.create({ admissions: 5 }))).toEqual(unknown);
  });

  it("passes over what no target asks for", () => {
    expect(states({ admissions: 150, courses: Number.NaN })).toEqual(["met", "insufficient-facts"]);
  });

  it.each<[string, object, Error]>([
    ["NaN", { admissions: Number.NaN }, new RangeError("assessProgramme: admissions is NaN; give a number from 0 up")],
    [
      "a negative count",
      { admissions: -1 },
      new RangeError("assessProgramme: admissions is -1; give a number from 0 up"),
    ],
    [
      "a count as text",
      { admissions: "46" },
      new TypeError('assessProgramme: admissions is "46"; give a count, or null'),
    ],
    [
      "a share for a count",
      { admissions: { part: 1, whole: 2 } },
      new TypeError("assessProgramme: admissions is an object; give a count, or null"),
    ],
    [
      "a count for a share",
      { "branches-proper-regular": 97 },
      new TypeError("assessProgramme: branches-proper-regular is 97; give a part of a whole, or null"),
    ],
    [
      "more than the whole",
      { "branches-proper-regular": { part: 3_900, whole: 3_889 } },
      new RangeError("assessProgramme: branches-proper-regular is 3900 of 3889; give a part no larger than its whole"),
    ],
    [
      "a negative part",
      { "branches-proper-regular": { part: -1, whole: -2 } },
      new RangeError("assessProgramme: branches-proper-regular: part is -1; give a number from 0 up"),
    ],
    [
      "a whole that is not known",
      { "branches-proper-regular": { part: 1 } },
      new RangeError("assessProgramme: branches-proper-regular: whole is undefined; give a number from 0 up"),
    ],
  ])("refuses %s", (_, measured, error) => {
    expect(() => states(measured)).toThrow(error);
  });

  it.each<[string, readonly unknown[], string]>([
    ["no programme", [undefined, {}, { on }], "assessProgramme: the programme is undefined; give an object"],
    [
      "a programme without targets",
      [{ ...head }, {}, { on }],
      "assessProgramme: targets of the programme is null; it must be given",
    ],
    [
      "a target without a deadline",
      [{ ...plan, targets: [{ ...plan.targets[0], deadline: undefined }] }, {}, { on }],
      "assessProgramme: admissions: deadline of the target is null; it must be given",
    ],
    ["no measures", [plan, undefined, { on }], "assessProgramme: measured is undefined; give an object"],
    [
      "a share that is a list",
      [plan, { "branches-proper-regular": [97, 100] }, { on }],
      "assessProgramme: branches-proper-regular is a list of 2; give an object",
    ],
    ["no options", [plan, {}], "assessProgramme: the options are undefined; give an object with on"],
    ["a day for options", [plan, {}, on], 'assessProgramme: the options are "2022-05-31"; give an object with on'],
    ["an unknown option", [plan, {}, { on, date: on }], 'assessProgramme has no "date"; it has on'],
  ])("refuses %s", (_, given, message) => {
    expect(() => (assessProgramme as (...given: readonly unknown[]) => unknown)(...given)).toThrow(
      new TypeError(message),
    );
  });

  it("refuses days that are none", () => {
    expect(() => assessProgramme(plan, {}, { on: "2022-5-31" })).toThrow(
      new RangeError('assessProgramme: on "2022-5-31" is no day; write "2022-05-31" or use calendarDate()'),
    );
    expect(() => assessProgramme({ ...plan, firstDay: "2022-1-5" }, {}, { on })).toThrow(
      new RangeError('assessProgramme: firstDay "2022-1-5" is no day; write "2022-01-05" or use calendarDate()'),
    );
    const late = { ...programmeTarget(admissions), deadline: "2022-12-32" } as const;
    expect(() => assessProgramme({ ...plan, targets: [late] }, {}, { on })).toThrow(
      new RangeError(
        'assessProgramme: admissions: deadline "2022-12-32" is no day; write a day such as "2025-07-01" or use calendarDate()',
      ),
    );
  });

  it.each([
    ["value", Number.NaN],
    ["value", -1],
    ["operator", "=>"],
    ["citation", undefined],
  ])("refuses a target that no builder made: %s %s", (key, wrong) => {
    const target = { ...programmeTarget(admissions), [key]: wrong };
    expect(() => assessProgramme({ ...plan, targets: [target as never] }, {}, { on })).toThrow(/^assessProgramme: /);
  });

  it("tells a count whole: how it stands, by which step, by which provision", () => {
    expect(assessProgramme(plan, { admissions: 150 }, { on }).targets[0]).toEqual({
      code: "admissions",
      outcome: {
        kind: "assessed",
        value: {
          state: "met",
          measured: 150,
          distance: { part: 0, whole: 1 },
          achieved: { part: 150, whole: 150 },
        },
        on,
        steps: [
          {
            code: "plan.admissions",
            result: "met",
            actual: 150,
            operator: ">=",
            expected: 150,
            citation: source.citation,
            evidence: "single-source",
          },
        ],
        because: ["plan.admissions"],
        evidence: "single-source",
      },
    });
  });

  it("takes the scheme that the library ships", () => {
    expect(branchMeetingScheme.targets.every(({ standing }) => standing === "reported")).toBe(true);
  });
});
