import { describe, expect, it } from "vitest";
import {
  allowedParents,
  applyChanges,
  buildForest,
  type Consent,
  changeAuthority,
  congress,
  congressOrdinal,
  countMembers,
  datedRecordsOf,
  delegatedParentRuleOn,
  dissolutionDeadline,
  fullTimeStaff,
  homeMembers,
  membersByStatus,
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
import { modelsOf } from "../../src/organisation/model/model.ts";
import { parentsStep } from "../../src/organisation/model/parents.ts";
import { countsAsOf } from "../../src/organisation/records/organisation-count.ts";
import { assess, describeRule, judge, type Step } from "../../src/outcome/index.ts";
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
    expect(outcome.steps.some(({ code }) => code === "structureModel.model-208")).toBe(isOpen);
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

describe("a grassroots organisation under another one", () => {
  it.each<[CalendarDate, string | null]>([
    ["2016-07-24", null],
    ["2016-07-25", "29-QD-TW"],
    ["2021-07-29", "29-QD-TW"],
    ["2021-07-30", "24-QD-TW"],
    ["2025-01-19", "24-QD-TW"],
    ["2025-01-20", "232-QD-TW"],
    ["2025-06-30", "232-QD-TW"],
    ["2025-07-01", "294-QD-TW"],
  ])("on %s: %s", (on, document) => {
    const one = delegatedParentRuleOn(on);
    const documents = one === null ? [] : describeRule(one).map(({ citation }) => citation.document.split("@")[0]);
    expect(documents[0] ?? null).toBe(document);
  });
});

describe("counts of which a part is not known", () => {
  const known = {
    officialHere: 20,
    officialAway: 1,
    officialExempt: 2,
    officialTemporarilyExempt: 0,
    officialSuspended: 0,
    probationaryHere: 3,
    probationaryUndecided: 1,
    probationaryAway: 0,
  } as const;

  it("are not known, whichever part it is", () => {
    expect(homeMembers(membersByStatus({ organisationId: "b", ...known }))).toEqual({ official: 23, probationary: 4 });
    for (const name of Object.keys(known)) {
      const members = membersByStatus({ organisationId: "b", ...known, [name]: null });
      const whole = name.startsWith("official")
        ? { official: null, probationary: 4 }
        : { official: 23, probationary: null };
      expect(homeMembers(members)).toEqual(whole);
    }
  });

  it("say so of each group that is counted", () => {
    const { officialAway: _, ...others } = known;
    const { steps } = countMembers(membersByStatus({ organisationId: "b", ...others }), "2025-12-31", {
      threshold: "formation",
    });
    const results = Object.fromEntries(steps.map(({ code, result }) => [code, result]));
    expect(results).toMatchObject({ "memberStatus.officialHere": "met", "memberStatus.officialAway": "unknown" });
  });

  it("hold on from an earlier count that counted them", () => {
    const { counts } = record("b", null, {
      counts: [
        { on: "2024-01-01", official: 10, probationary: 1, partyGroups: 2, committeeMembers: 5, standingMembers: 3 },
        { on: "2025-01-01", official: 12 },
      ],
    });
    const own = { partyGroups: 2, committeeMembers: 5, standingMembers: 3, probationary: 1 };
    expect(countsAsOf(counts, "2024-12-31")).toMatchObject({ official: 10, ...own });
    expect(countsAsOf(counts, "2025-01-01")).toMatchObject({ official: 12, ...own });
    expect(countsAsOf(counts, "2023-12-31")).toMatchObject({ official: null, partyGroups: null });
  });
});

describe("days that are none", () => {
  it.each([
    ["membershipTerm", () => membershipTerm("ceremony", { switchedOn: "2026-02-30" as never }, { on: "2026-10-01" })],
    ["dissolutionDeadline", () => dissolutionDeadline("2026-10-01", [], { switchedOn: "2026-02-30" as never })],
  ] as const)("are refused by %s for the day of the switch", (_, ask) => {
    expect(ask).toThrow(RangeError);
  });
});

describe("several made into one", () => {
  it("are for the committee above the new one to decide, under its model", () => {
    const { value: hierarchy } = buildForest([
      record("P", null, { kind: "province" }),
      record("a", "P", { kind: "grassroots-organisation" }),
      record("b", "P", { kind: "grassroots-organisation" }),
    ]);
    if (hierarchy === undefined) throw new Error("Expected a hierarchy.");
    const created = record("n", "P", { kind: "grassroots-organisation" });
    const asked = (on: CalendarDate, switchedOn: CalendarDate | null) =>
      changeAuthority(hierarchy, {
        act: "consolidate",
        on,
        decision: null,
        ids: ["a", "b"],
        created: { ...created, switchedOn },
      });
    expect(asked("2025-07-01", null)).toMatchObject({
      value: { decidedBy: "direct-superior-committee", deciderId: "P" },
    });
    const codes = asked("2026-10-01", "2026-10-01").steps.map(({ code }) => code);
    expect(codes).toContain("structureModel.model-208");
  });
});

describe("the lawful superiors, as a step", () => {
  const parentsOf = (steps: readonly Step[]) => steps.filter(({ code }) => code.startsWith("parents."));

  it("holds the superior against them, and nothing where there is none to be held", () => {
    const { steps } = allowedParents({ kind: "branch", switchedOn: null }, "2025-07-01");
    expect(parentsOf(steps)).toMatchObject([{ result: "met", actual: null, operator: "one-of" }]);
    const [model] = modelsOf({ switchedOn: null }, "2025-07-01", []);
    if (model === undefined) throw new Error("Expected a model.");
    const held = (["central", "grassroots-organisation", null] as const).map((parent) =>
      parentsStep("branch", model, parent),
    );
    expect(held.map(({ actual, result }) => [actual, result])).toEqual([
      ["central", "not-met"],
      ["grassroots-organisation", "met"],
      [null, "met"],
    ]);
  });
});
