import { describe, expect, it } from "vitest";
import {
  applyChanges,
  buildForest,
  type Consent,
  changeAuthority,
  congress,
  congressOrdinal,
  datedRecordsOf,
  fullTimeStaff,
  membershipTerm,
  type Organisation,
  type OrganisationGiven,
  organisation,
  reviewHierarchy,
  reviewInspections,
  type StructureChange,
  sectionRule,
  structureFacts,
  transferDeadlines,
} from "../../src/organisation/index.ts";
import { assess, judge } from "../../src/outcome/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

// Both sides of each bound and each day of the rules of organisation, where a neighbour of the bound gives another answer.

const record = (id: string, parentId: string | null, more: Partial<OrganisationGiven> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", parentId, armedForces: false, ...more });

describe("the first day of 208-QĐ/TW, 26 July 2026", () => {
  const days: readonly (readonly [CalendarDate, boolean])[] = [
    ["2026-07-25", false],
    ["2026-07-26", true],
    ["2026-07-27", true],
  ];

  it.each(days)("a member moved on %s: which model holds is asked, %s", (movedOn, isAsked) => {
    const outcome = transferDeadlines({ movedOn, letterIssuedOn: movedOn, switchedOn: null }, []);
    expect(outcome.reason === "regime-not-recorded").toBe(isAsked);
    const { steps } = transferDeadlines({ movedOn, letterIssuedOn: null, switchedOn: movedOn }, []);
    expect(steps[0]?.code.startsWith("transferDeadlines.")).toBe(!isAsked);
  });

  it.each(days)("a term of membership on %s, switched that day: known, %s", (on, isKnown) => {
    const outcome = membershipTerm("ceremony", { switchedOn: on }, { on });
    expect(outcome.kind).toBe(isKnown ? "assessed" : "not-in-force");
  });

  it.each(days)("the number of a congress on %s, switched that day: left open, %s", (on, isOpen) => {
    const { value: history } = applyChanges([record("P", null, { kind: "province", switchedOn: on })], []);
    if (history === undefined) throw new Error("Expected a history.");
    const outcome = congressOrdinal(history, [], { organisationId: "P", on });
    expect(outcome.reason === "text-not-read").toBe(isOpen);
    expect(outcome.steps.length).toBe(1);
  });

  it.each(days)("a transfer of a branch on %s, switched that day: left open, %s", (on, isOpen) => {
    const { value: hierarchy } = buildForest([
      record("T", null, { kind: "central" }),
      record("P", "T", { kind: "province" }),
      record("p1", "P", { kind: "grassroots-organisation" }),
      record("p2", "P", { kind: "grassroots-organisation" }),
      record("b", "p1", { switchedOn: on }),
    ]);
    if (hierarchy === undefined) throw new Error("Expected a hierarchy.");
    const outcome = changeAuthority(hierarchy, { act: "transfer", on, decision: null, id: "b", to: "p2" });
    expect(outcome.reason === "text-not-read").toBe(isOpen);
    expect(outcome.steps.some(({ code }) => code.startsWith("changeAuthority."))).toBe(!isOpen);
  });
});

describe("the number of a congress", () => {
  const created = [record("n", null), record("m", null)];
  const { value: history } = applyChanges(
    [record("p", null)],
    [{ act: "divide", on: "2025-07-01", decision: null, id: "p", created, placed: {} }],
  );

  it.each<[string, CalendarDate, number]>([
    ["one held the day before the division counts", "2025-06-30", 1],
    ["one held by the divided one on its day does not", "2025-07-01", 0],
  ])("%s", (_, heldOn, value) => {
    if (history === undefined) throw new Error("Expected a history.");
    const held = [congress({ organisationId: "p", heldOn })];
    expect(congressOrdinal(history, held, { organisationId: "n", on: "2025-12-31" })).toMatchObject({ value });
  });

  it.each<[CalendarDate, number]>([
    ["2025-12-30", 1],
    ["2025-12-31", 1],
    ["2026-01-01", 0],
  ])("one held on %s counts on 31 December 2025: %d", (heldOn, value) => {
    if (history === undefined) throw new Error("Expected a history.");
    const held = [congress({ organisationId: "n", heldOn })];
    expect(congressOrdinal(history, held, { organisationId: "n", on: "2025-12-31" })).toMatchObject({ value });
  });
});

describe("the members of one that another joins", () => {
  const counts = (...all: readonly (readonly [CalendarDate, number])[]) => ({
    counts: all.map(([on, official]) => ({ on, official, probationary: 0 })),
  });
  const joined = (own: Partial<OrganisationGiven>, joining: Partial<OrganisationGiven>) => {
    const merge: StructureChange = { act: "merge", on: "2025-07-01", decision: null, ids: ["b2"], into: "b1" };
    const above = record("c", null, { kind: "grassroots-organisation" });
    const { value } = applyChanges([above, record("b1", "c", own), record("b2", "c", joining)], [merge]);
    const dated = value === undefined ? [] : datedRecordsOf(value).records;
    return dated.find(({ id }) => id === "b1")?.counts.map(({ on, official }) => [on, official]);
  };

  it("are counted together from the day on, which takes the place of a count of that day", () => {
    expect(joined(counts(["2024-01-01", 10]), counts(["2024-06-01", 5]))).toEqual([
      ["2024-01-01", 10],
      ["2025-07-01", 15],
    ]);
    expect(joined(counts(["2025-06-30", 10], ["2025-07-01", 11]), counts(["2025-07-01", 5]))).toEqual([
      ["2025-06-30", 10],
      ["2025-07-01", 16],
    ]);
    expect(joined(counts(["2025-07-01", 11], ["2025-07-02", 30]), counts(["2025-07-01", 5]))).toEqual([
      ["2025-07-01", 16],
      ["2025-07-02", 30],
    ]);
  });
});

describe("the last answer of a body", () => {
  const answered = (answeredOn: CalendarDate | null, answer: Consent["answer"]): Consent => ({
    subject: "section",
    giver: "committee-two-levels-up",
    answeredOn,
    answer,
  });
  const [earlier, later] = [answered("2024-01-01", "given"), answered("2024-01-02", "refused")];
  const [sameDay, again] = [answered("2024-01-01", "refused"), answered("2024-01-01", "given")];

  const of =
    (subject: Consent["subject"]) =>
    (one: Consent): Consent => ({ ...one, subject });

  it.each<[string, readonly Consent[] | null, "fits" | "breach" | "needs-consent" | undefined]>([
    ["no record", null, undefined],
    ["no answer", [], "needs-consent"],
    ["an answer without a day", [answered(null, "given"), answered(null, "refused")], "needs-consent"],
    ["the later one", [earlier, later], "breach"],
    ["the same twice on one day", [earlier, again], "fits"],
    ["two of one day on different subjects", [earlier, of("large-branch")(sameDay)], "fits"],
    ["two of one day by different bodies", [earlier, { ...sameDay, giver: "politburo" }], "fits"],
  ])("%s", (_, consents, expected) => {
    for (const all of [consents, consents?.toReversed() ?? null]) {
      expect(judge(sectionRule, structureFacts({ consents: all })).value).toBe(expected);
      const outcome = assess(sectionRule, structureFacts({ consents: all }), { on: "2025-06-01" });
      expect(outcome.missing).toEqual(expected === undefined ? ["consents"] : undefined);
    }
  });
});

describe("a review of many", () => {
  it("finds of each what it finds of it alone, whatever the day of its switch", () => {
    const on = "2026-09-01";
    const above = record("c", null, { kind: "commune", switchedOn: "2026-08-01" });
    const counts = [{ on: "2020-01-01", official: 31, probationary: 2 } as const];
    const branches = ([null, "2026-08-31", "2026-09-01", "2026-09-02"] as const).map((switchedOn, index) =>
      record(`b${index}`, "c", { switchedOn, counts, consents: [] }),
    );
    const foundOf = (all: readonly Organisation[]) => {
      const { value } = buildForest([above, ...all]);
      if (value === undefined) throw new Error("Expected a hierarchy.");
      return reviewHierarchy(value, on).filter(({ organisationId }) => organisationId !== "c");
    };
    const each = branches.flatMap((one) => foundOf([one]));
    expect(foundOf(branches)).toEqual(each);
    expect(foundOf(branches.toReversed())).toEqual(branches.toReversed().flatMap((one) => foundOf([one])));
    expect(each.length).toBeGreaterThan(0);
  });
});

describe("staff and inspections", () => {
  it.each([
    ["delegated", 999, 5],
    ["delegated", 1000, null],
    ["delegated", 1001, 10],
    ["grassroots", 199, 0],
    ["grassroots", 200, null],
  ] as const)("of %s with %d members: at least %j", (level, official, atLeast) => {
    const outcome = fullTimeStaff({ level, official, probationary: 0, switchedOn: null }, "2025-12-31");
    expect(outcome.value?.atLeast ?? null).toBe(atLeast);
    expect(outcome.reason).toBe(atLeast === null ? "text-silent" : undefined);
  });

  it.each<[CalendarDate, CalendarDate, string]>([
    ["2025-06-30", "2025-12-31", "inspected"],
    ["2025-07-01", "2025-12-31", "inspected-late"],
    ["2025-07-01", "2025-07-01", "inspected-late"],
    ["2025-07-01", "2025-06-30", "inspection-to-come"],
  ])("held on %s, asked on %s: %s", (heldOn, on, state) => {
    const planned = [{ organisationId: "b", dueBy: "2025-06-30" }] as const;
    expect(reviewInspections(planned, [{ organisationId: "b", heldOn }], on).planned).toMatchObject([{ state }]);
  });

  it("takes inspections in the order of their days for the plans in theirs", () => {
    const planned = (["2025-12-31", "2025-03-31", "2025-06-30"] as const).map((dueBy) => ({
      organisationId: "b",
      dueBy,
    }));
    const held = (["2025-06-01", "2025-11-01", "2025-03-01"] as const).map((heldOn) => ({
      organisationId: "b",
      heldOn,
    }));
    const told = reviewInspections(planned, held, "2025-12-31").planned;
    expect(told.map(({ dueBy, heldOn, state }) => [dueBy, heldOn, state])).toEqual([
      ["2025-03-31", "2025-03-01", "inspected"],
      ["2025-06-30", "2025-06-01", "inspected"],
      ["2025-12-31", "2025-11-01", "inspected"],
    ]);
  });
});
