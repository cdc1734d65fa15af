import { describe, expect, it } from "vitest";
import { assessDiscipline, type DisciplineEvent } from "../../src/rating/index.ts";

const event: DisciplineEvent = {
  form: "warning",
  violatedOn: "2025-05-10",
  decidedOn: "2025-11-15",
  unitAtAct: "a",
  unitAtDecision: "a",
  alreadyCounted: false,
  limitationExpired: null,
};

describe("a discipline under 124-QĐ/TW", () => {
  it("17: an act of 2022, decided in March 2024, has 2022 rated again", () => {
    expect(assessDiscipline({ ...event, violatedOn: "2022-05-10", decidedOn: "2024-03-15" })).toMatchObject({
      kind: "assessed",
      on: "2024-03-15",
      value: { counts: true, touches: "2022-05-10", reopens: true, chargedTo: "a" },
      because: ["discipline.period", "discipline.unit"],
      evidence: "corroborated",
    });
  });

  it("reopens nothing when act and decision fall in one year", () => {
    expect(assessDiscipline({ ...event, violatedOn: "2024-02-10", decidedOn: "2024-03-15" })).toMatchObject({
      value: { touches: "2024-02-10", reopens: false },
    });
  });

  it("is the last rule on 29 August 2025", () => {
    const late = { ...event, violatedOn: "2023-05-10" } as const;
    expect(assessDiscipline({ ...late, decidedOn: "2025-08-29" })).toMatchObject({ value: { reopens: true } });
    expect(assessDiscipline({ ...late, decidedOn: "2025-08-30" })).toMatchObject({ value: { reopens: false } });
  });
});

describe("a discipline under 366-QĐ/TW", () => {
  it("17b: an act of 2023, decided in November 2025, counts in 2025", () => {
    expect(assessDiscipline({ ...event, violatedOn: "2023-05-10" })).toMatchObject({
      value: { counts: true, touches: "2025-11-15", reopens: false },
    });
  });

  it("18: an act at the former unit is charged to that unit", () => {
    const moved = { ...event, decidedOn: "2026-10-15", unitAtDecision: "b" } as const;
    expect(assessDiscipline(moved)).toMatchObject({ value: { touches: "2026-10-15", chargedTo: "a" } });
  });

  it.each([
    ["reprimand", false],
    ["warning", false],
    ["removal", true],
    ["expulsion", true],
  ] as const)("%s: a decision on the cadre at once is %s", (form, cadreDecision) => {
    expect(assessDiscipline({ ...event, form })).toMatchObject({ value: { cadreDecision } });
  });

  it("does not say whether a violation that was counted counts again", () => {
    expect(assessDiscipline({ ...event, alreadyCounted: true })).toMatchObject({
      kind: "undetermined",
      reason: "text-silent",
      decidedBy: "rating-authority",
    });
  });
});

describe("the class after a discipline under 366-QĐ/TW", () => {
  it.each([
    ["reprimand", false, true],
    ["warning", false, true],
    ["warning", true, false],
    ["warning", null, null],
    ["removal", false, false],
    ["expulsion", false, false],
  ] as const)("%s, limitation expired %s: weighed %s", (form, limitationExpired, weighed) => {
    expect(assessDiscipline({ ...event, form, limitationExpired })).toMatchObject({
      kind: "assessed",
      value: { weighed },
    });
  });

  it("is not weighed under 124-QĐ/TW", () => {
    const warned = { ...event, violatedOn: "2025-05-10", limitationExpired: false } as const;
    expect(assessDiscipline({ ...warned, decidedOn: "2025-08-29" })).toMatchObject({ value: { weighed: false } });
    expect(assessDiscipline({ ...warned, decidedOn: "2025-08-30" })).toMatchObject({ value: { weighed: true } });
  });

  it.each([
    ["removal", false],
    ["expulsion", true],
    ["dissolution", true],
  ] as const)("%s: nothing is left to rate: %s", (form, nothingLeft) => {
    expect(assessDiscipline({ ...event, form })).toMatchObject({ value: { nothingLeft } });
  });
});

describe("a discipline under 21-HD/BTCTW", () => {
  const in2021 = { ...event, violatedOn: "2021-05-10", decidedOn: "2021-11-15" } as const;

  it("counts once", () => {
    expect(assessDiscipline(in2021)).toMatchObject({
      value: { counts: true, touches: "2021-11-15", reopens: false, cadreDecision: false },
      because: ["discipline.counted"],
    });
    expect(assessDiscipline({ ...in2021, violatedOn: "2019-05-10", alreadyCounted: true })).toMatchObject({
      value: { counts: false, reopens: false },
    });
  });

  it.each([
    ["of an act of another year", { violatedOn: "2020-05-10" }],
    ["of an act at another unit", { unitAtDecision: "b" }],
  ] as const)("leaves one %s open", (_, over) => {
    expect(assessDiscipline({ ...in2021, ...over })).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
  });
});

describe("a discipline", () => {
  it("asks for what is not known", () => {
    const unknown = { ...event, violatedOn: null, unitAtAct: null, unitAtDecision: null } as const;
    expect(assessDiscipline({ ...unknown, decidedOn: "2023-10-03" })).toMatchObject({
      missing: ["violatedOn", "unitAtAct", "unitAtDecision"],
    });
    expect(assessDiscipline({ ...unknown, decidedOn: "2025-08-29" })).toMatchObject({
      missing: ["violatedOn", "unitAtAct"],
    });
    expect(assessDiscipline({ ...unknown, decidedOn: "2025-08-30" })).toMatchObject({ missing: ["unitAtAct"] });
  });

  it("answers without the day of the act, where every day comes to the same", () => {
    expect(assessDiscipline({ ...event, violatedOn: null })).toMatchObject({
      value: { counts: true, touches: "2025-11-15", reopens: false },
    });
  });

  it("has no known rule before 18 October 2019", () => {
    expect(assessDiscipline({ ...event, decidedOn: "2019-10-17" })).toMatchObject({ reason: "no-rule-known" });
  });
});
