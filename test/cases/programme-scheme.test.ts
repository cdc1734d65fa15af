import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/law/index.ts";
import { assessProgramme, branchMeetingScheme, type Measure, type Programme } from "../../src/programme/index.ts";

const source = {
  citation: { document: "03-KH-HU@2022-01-05", provision: "1" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** A district's year: 150 admissions, as a plan of invented number would set them. */
const plan: Programme = {
  code: "plan",
  document: "03-KH-HU@2022-01-05",
  firstDay: "2022-01-01",
  lastDay: "2022-12-31",
  targets: [
    {
      code: "admissions",
      indicator: "admissions",
      unit: "members",
      operator: ">=",
      value: 150,
      deadline: "2022-12-31",
      standing: "set",
      ...source,
    },
  ],
};

function answers(
  programme: Programme,
  measured: Readonly<Record<string, Measure>>,
  on: `${number}-${number}-${number}`,
) {
  return Object.fromEntries(
    assessProgramme(programme, measured, { on }).targets.map(({ code, outcome }) => [code, outcome]),
  );
}

describe("the district that admitted 46 of 150 in five months", () => {
  it("is on course with 104 to go", () => {
    expect(answers(plan, { admissions: 46 }, "2022-05-31")["admissions"]).toMatchObject({
      kind: "assessed",
      value: { state: "on-course", achieved: { part: 46, whole: 150 }, distance: { part: 104, whole: 1 } },
      because: ["plan.admissions"],
    });
  });

  it.each([
    [149, "2022-12-31", "on-course"],
    [150, "2022-12-31", "met"],
    [151, "2022-05-31", "met"],
    [149, "2023-01-01", "missed"],
    [150, "2023-01-01", "met"],
  ] as const)("%i on %s is %s", (admissions, on, state) => {
    expect(answers(plan, { admissions }, on)["admissions"]).toMatchObject({ value: { state } });
  });
});

/** Measures by target, as the library takes them: by indicator. */
function measured(byTarget: Readonly<Record<string, Measure>>): Readonly<Record<string, Measure>> {
  const { targets } = branchMeetingScheme;
  const entries = targets.filter(({ code }) => code in byTarget).map((one) => [one.indicator, byTarget[one.code]]);
  return Object.fromEntries(entries);
}

describe("the scheme on branch meetings", () => {
  const reported = {
    monthlyMeetings: { part: 200, whole: 200 },
    properRegularMeetings: { part: 194, whole: 200 },
    properThematicMeetings: { part: 178, whole: 200 },
    attendance: { part: 9_000, whole: 10_000 },
    participation: { part: 93, whole: 100 },
    ratedMeetings: { part: 200, whole: 200 },
    admissions: 179,
    goodBranches: { part: 181, whole: 200 },
    goodMembers: { part: 8_501, whole: 10_000 },
  };

  it("is met at the levels that the review reports", () => {
    const states = assessProgramme(branchMeetingScheme, measured(reported), { on: "2022-11-29" }).targets.map(
      ({ outcome }) => outcome,
    );
    expect(states.map((outcome) => outcome.kind === "assessed" && outcome.value.state)).toEqual(Array(9).fill("met"));
    expect(states.every(({ evidence }) => evidence === "single-source")).toBe(true);
    expect(documentOf(branchMeetingScheme.document).issuedOn).toBe("2020-01-03");
  });

  it.each([
    ["monthlyMeetings", { part: 199, whole: 200 }, { part: 1, whole: 200 }],
    ["properRegularMeetings", { part: 193, whole: 200 }, { part: 1, whole: 200 }],
    ["properThematicMeetings", { part: 177, whole: 200 }, { part: 1, whole: 200 }],
    ["attendance", { part: 8_999, whole: 10_000 }, { part: 1, whole: 10_000 }],
    ["participation", { part: 92, whole: 100 }, { part: 1, whole: 100 }],
    ["ratedMeetings", { part: 0, whole: 200 }, { part: 1, whole: 1 }],
    ["admissions", 178, { part: 1, whole: 1 }],
    ["goodBranches", { part: 180, whole: 200 }, { part: 0, whole: 1 }],
    ["goodMembers", { part: 85, whole: 100 }, { part: 0, whole: 1 }],
  ] as const)("%s is short at %o", (indicator, measure, distance) => {
    const short = measured({ ...reported, [indicator]: measure });
    expect(answers(branchMeetingScheme, short, "2022-11-29")[indicator]).toMatchObject({
      value: { state: "on-course", measured: measure, distance },
    });
    expect(answers(branchMeetingScheme, short, "2023-01-01")[indicator]).toMatchObject({ value: { state: "missed" } });
  });

  it("tells how much of a share is achieved, and is in time up to the deadline itself", () => {
    const short = measured({ ...reported, properRegularMeetings: { part: 193, whole: 200 } });
    const of = (on: "2022-12-31" | "2023-01-01") => answers(branchMeetingScheme, short, on)["properRegularMeetings"];
    // 96.5 of 97 percent.
    expect(of("2022-12-31")).toMatchObject({
      value: { state: "on-course", achieved: { part: 193 * 100, whole: 200 * 97 } },
    });
    expect(of("2023-01-01")).toMatchObject({ value: { state: "missed" } });
  });

  it("asks for what was not measured, and leaves a share of nothing open", () => {
    const { attendance } = answers(branchMeetingScheme, {}, "2022-11-29");
    expect(attendance).toMatchObject({ kind: "insufficient-facts", missing: ["attendance-lowest"] });
    const nothing = answers(branchMeetingScheme, measured({ attendance: { part: 0, whole: 0 } }), "2022-11-29");
    expect(nothing["attendance"]).toMatchObject({ kind: "undetermined", reason: "text-silent" });
  });

  it("holds from its first day", () => {
    const before = answers(branchMeetingScheme, measured(reported), "2020-01-02")["attendance"];
    expect(before).toMatchObject({ kind: "not-in-force", firstDay: "2020-01-03", lastDay: "2022-12-31" });
    expect(answers(branchMeetingScheme, measured(reported), "2020-01-03")["attendance"]).toMatchObject({
      kind: "assessed",
    });
  });

  it("refuses a count for a share and a share for a count", () => {
    expect(() => assessProgramme(branchMeetingScheme, measured({ attendance: 90 }), { on: "2022-11-29" })).toThrow(
      TypeError,
    );
    expect(() => assessProgramme(plan, { admissions: { part: 1, whole: 2 } }, { on: "2022-11-29" })).toThrow(TypeError);
  });
});
