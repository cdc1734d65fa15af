import { describe, expect, it } from "vitest";
import {
  congressState,
  congressWindow,
  probationEndsOn,
  type Term,
  term,
  termEndsOn,
  transferDeadlines,
} from "../../src/organisation/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

type Row = readonly [
  citation: string,
  facts: Partial<Term> & Pick<Term, "kind">,
  on: CalendarDate,
  dueOn: CalendarDate,
];

const ends: readonly Row[] = [
  ["Charter 24.3", { kind: "branch", startedOn: "2022-03-15" }, "2024-01-01", "2024-09-15"],
  ["Charter 24.3", { kind: "branch", startedOn: "2025-06-30" }, "2025-12-01", "2027-12-30"],
  ["294 23.1", { kind: "branch", startedOn: "2025-07-01", isFirst: false, inPilot: true }, "2025-12-01", "2030-07-01"],
  ["294 23.1", { kind: "branch", startedOn: "2025-09-15", isFirst: false, inPilot: true }, "2025-12-01", "2030-09-15"],
  [
    "24.3 kept",
    { kind: "branch", startedOn: "2025-09-15", isFirst: false, inPilot: false },
    "2025-12-01",
    "2028-03-15",
  ],
  ["Charter 22.3", { kind: "grassroots-branch", startedOn: "2022-03-15" }, "2024-01-01", "2027-03-15"],
  ["Charter 22.3", { kind: "grassroots-organisation", startedOn: "2020-02-29" }, "2024-01-01", "2025-02-28"],
  ["Charter 18.1", { kind: "district", startedOn: "2020-08-01" }, "2024-01-01", "2025-08-01"],
  ["Charter 18.1", { kind: "province", startedOn: "2020-10-15" }, "2024-01-01", "2025-10-15"],
  ["45-CT/TW", { kind: "commune", startedOn: "2025-08-15", isFirst: false }, "2025-12-01", "2030-08-15"],
  ["294 20.3.3", { kind: "section", parentEndsOn: "2030-06-01" }, "2025-12-01", "2030-06-01"],
  [
    "294 16.5",
    { kind: "grassroots-organisation", startedOn: "2025-07-01", isFirst: true, endSet: "2028-01-31" },
    "2025-12-01",
    "2028-01-31",
  ],
];

describe("a term of office ends", () => {
  it.each(ends)("%s: %o asked on %s on %s", (_, facts, on, dueOn) => {
    const outcome = termEndsOn(term(facts), on);
    expect(outcome).toMatchObject({ kind: "assessed", value: dueOn });
    expect(outcome.evidence).not.toBe("unverified");
  });
});

const old = term({ kind: "branch", startedOn: "2022-03-15" });

describe("a congress window (meetings.md vector 12)", () => {
  it("is six months about the end of a branch's term, with the consent of the grassroots committee", () => {
    expect(congressWindow(old, "2024-01-01")).toMatchObject({
      value: {
        dueOn: "2024-09-15",
        tolerance: { firstDay: "2024-03-15", lastDay: "2025-03-15" },
        consentOf: "grassroots-committee",
      },
      evidence: "official-text",
    });
  });

  it("is a year for grassroots organisations, which nobody verified", () => {
    const current = { ...old, kind: "grassroots-branch" } as const;
    expect(congressWindow(current, "2024-01-01")).toMatchObject({
      value: { tolerance: { firstDay: "2026-03-15", lastDay: "2028-03-15" }, consentOf: null },
      evidence: "unverified",
    });
  });

  it.each([
    ["2026-03-14", "not-due"],
    ["2026-03-15", "may-be-held"],
    ["2028-03-15", "may-be-held"],
    ["2028-03-16", "overdue"],
  ] as const)("of a grassroots branch on %s is %s", (on, state) => {
    const current = { ...old, kind: "grassroots-branch" } as const;
    expect(congressState(current, on, { readings: ["model-294"] })).toMatchObject({ kind: "assessed", value: state });
  });

  it.each([
    ["2024-03-14", "not-due"],
    ["2024-03-15", "may-be-held"],
    ["2025-03-15", "may-be-held"],
    ["2025-03-16", "overdue"],
  ] as const)("on %s is %s", (on, state) => {
    expect(congressState(old, on)).toMatchObject({ kind: "assessed", value: state });
  });

  it("has no tolerance that the texts read would name in the pilot", () => {
    const current = {
      ...old,
      startedOn: "2025-09-15",
      isFirst: false,
      inPilot: true,
      switchedOn: "2040-01-01",
    } as const;
    expect(congressWindow(current, "2025-12-01")).toMatchObject({ value: { tolerance: null, consentOf: null } });
    expect(congressState(current, "2030-09-14")).toMatchObject({ value: "not-due" });
    expect(congressState(current, "2030-09-15")).toMatchObject({ value: "may-be-held" });
    expect(congressState(current, "2030-09-16")).toMatchObject({ kind: "undetermined", reason: "text-silent" });
  });
});

describe("what leaves a term open", () => {
  const recent: Term = { ...old, startedOn: "2025-09-15" };

  it.each([
    ["no congress is recorded", { ...old, startedOn: null }, ["startedOn"]],
    ["nobody said whether it is a first term", recent, ["isFirst"]],
    ["nobody said whether the branch is in the pilot", { ...recent, isFirst: false }, ["inPilot"]],
    ["the term of the parent of a section is not known", { ...old, kind: "section" as const }, ["parentEndsOn"]],
  ])("%s", (_, facts, missing) => {
    expect(termEndsOn(facts, "2025-12-01")).toMatchObject({ kind: "insufficient-facts", missing });
    expect(congressState(facts, "2025-12-01")).toMatchObject({ kind: "insufficient-facts", missing });
  });

  it("the committee above sets the end of a first term", () => {
    expect(termEndsOn({ ...recent, isFirst: true }, "2025-12-01")).toMatchObject({
      kind: "undetermined",
      reason: "discretion",
      decidedBy: "direct-superior-committee",
    });
  });

  it("no rule is known for kinds whose term was not read", () => {
    expect(termEndsOn({ ...old, kind: "party-group" }, "2025-12-01").kind).toBe("out-of-scope");
  });

  it("the text of 208-QĐ/TW was not read: what rests on 294 alone waits for it, what rests on the Charter stays", () => {
    const switched = { ...recent, isFirst: false, switchedOn: "2026-09-01" } as const;
    const section = { ...switched, kind: "section", parentEndsOn: "2030-01-01" } as const;
    expect(termEndsOn(section, "2026-10-01")).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    const grassroots = { ...switched, kind: "grassroots-organisation" } as const;
    expect(termEndsOn(grassroots, "2026-10-01")).toMatchObject({ value: "2030-09-15", evidence: "single-source" });
  });
});

// Five years for branches, with the committee above where founded in mid-term; older terms run on (one office's papers).
describe("a term of a branch under 208-QĐ/TW (regime-208, 4)", () => {
  const switched = { kind: "branch", switchedOn: "2026-10-01" } as const;
  const kept = { ...switched, startedOn: "2025-09-15", isFirst: false } as const;

  it.each<readonly [string, Partial<Term> & Pick<Term, "kind">, CalendarDate, CalendarDate]>([
    [
      "elected on the day of the switch",
      { ...switched, startedOn: "2026-10-01", isFirst: false },
      "2026-10-01",
      "2031-10-01",
    ],
    ["elected before: its thirty months", { ...kept, inPilot: false }, "2026-10-01", "2028-03-15"],
    ["elected before, in the pilot", { ...kept, inPilot: true }, "2026-09-30", "2030-09-15"],
    ["elected before, in the pilot", { ...kept, inPilot: true }, "2026-10-01", "2030-09-15"],
    ["elected before July 2025", { ...switched, startedOn: "2025-06-30" }, "2026-10-01", "2027-12-30"],
    ["lengthened by a decision", { ...kept, endSet: "2030-06-30" }, "2026-10-01", "2030-06-30"],
    [
      "founded in mid-term: with the committee above",
      { ...switched, startedOn: "2026-10-01", isFirst: true, parentEndsOn: "2030-08-15" },
      "2026-10-01",
      "2030-08-15",
    ],
  ])("%s", (_, facts, on, value) => {
    expect(termEndsOn(term(facts), on)).toMatchObject({ kind: "assessed", value, evidence: "single-source" });
  });

  it("asks for what it rests on", () => {
    const on = "2026-10-01";
    const founded = { ...switched, startedOn: on, isFirst: true } as const;
    expect(termEndsOn(term(founded), on)).toMatchObject({ missing: ["parentEndsOn"] });
    expect(termEndsOn(term(switched), on)).toMatchObject({ missing: ["startedOn"] });
    expect(termEndsOn(term({ ...founded, isFirst: null }), on)).toMatchObject({ missing: ["isFirst"] });
    expect(termEndsOn(term({ ...founded, startedOn: "2026-09-01" }), on)).toMatchObject({ reason: "discretion" });
  });

  it("is told under both models where no switch is recorded, and they differ", () => {
    const facts = term({ kind: "branch", startedOn: "2026-08-01", isFirst: false, inPilot: false });
    expect(termEndsOn(facts, "2026-07-25").value).toBe("2029-02-01");
    expect(termEndsOn(facts, "2026-10-01")).toMatchObject({
      reason: "regime-not-recorded",
      readings: [
        { code: "model-208", value: "2031-08-01" },
        { code: "model-294", value: "2029-02-01" },
      ],
    });
    expect(termEndsOn({ ...facts, inPilot: true }, "2026-10-01")).toMatchObject({ value: "2031-08-01" });
  });
});

describe("deadlines", () => {
  it("ends probation after twelve calendar months (Charter 5.1)", () => {
    expect(probationEndsOn("2025-03-26")).toMatchObject({ value: "2026-03-26", evidence: "corroborated" });
    expect(probationEndsOn("2024-02-29").kind === "assessed").toBe(true);
  });

  it("counts sixty and thirty working days (294 6.3.1), holidays passed over", () => {
    const move = { movedOn: "2025-07-01", letterIssuedOn: "2025-08-04", switchedOn: null } as const;
    expect(transferDeadlines(move, [])).toMatchObject({ value: { startBy: "2025-09-23", presentBy: "2025-09-15" } });
    expect(transferDeadlines(move, ["2025-09-01", "2025-09-02"])).toMatchObject({
      value: { startBy: "2025-09-25", presentBy: "2025-09-17" },
    });
  });

  it("keeps sixty working days under 208-QĐ/TW, by two secondary texts; of the papers one alone speaks (regime-208, 6)", () => {
    const move = { movedOn: "2026-10-01", letterIssuedOn: "2026-10-05", switchedOn: "2026-10-01" } as const;
    const startBy = "2026-12-24";
    expect(transferDeadlines(move, [])).toMatchObject({ value: { startBy, presentBy: null }, evidence: "unverified" });
    expect(transferDeadlines({ ...move, switchedOn: "2026-10-02" }, [])).toMatchObject({
      value: { startBy, presentBy: "2026-11-16" },
      evidence: "single-source",
    });
    const open = { ...move, switchedOn: null };
    expect(transferDeadlines(open, [])).toMatchObject({ reason: "regime-not-recorded" });
    expect(transferDeadlines(open, [], { readings: ["model-208"] }).value).toEqual({ startBy, presentBy: null });
    expect(transferDeadlines({ ...open, letterIssuedOn: null }, []).value).toEqual({ startBy, presentBy: null });
  });

  it("knows less from 8 April 2026 on, and nothing before 1 July 2025", () => {
    const on = (movedOn: CalendarDate) => transferDeadlines({ movedOn, letterIssuedOn: null, switchedOn: null }, []);
    expect(on("2026-04-07").evidence).toBe("official-text");
    expect(on("2026-04-08")).toMatchObject({ evidence: "single-source", value: { presentBy: null } });
    expect(on("2025-06-30")).toMatchObject({ kind: "not-in-force", firstDay: "2025-07-01" });
  });
});
