import { describe, expect, it } from "vitest";
import {
  type CongressRequest,
  communeDelegatesRule,
  congressQuorumRule,
  extraordinaryCongressRuleOn,
  type MeetingDuty,
  type MeetingUnit,
  type MeetingUnitGiven,
  meetingDuties,
  meetingsOwed,
  meetingUnit,
  nextOwed,
} from "../../src/meeting/index.ts";
import { congressWindow, type OrganisationKind, term } from "../../src/organisation/index.ts";
import { assess } from "../../src/outcome/index.ts";
import { type CalendarDate, periodOf } from "../../src/time/index.ts";

const none = { holidays: [] };

/** Of a unit: what changes, and its official members since long ago. */
type Changes = Partial<MeetingUnitGiven> & { readonly official?: number | null };

const unit = (kind: OrganisationKind, { official = 20, ...changes }: Changes = {}): MeetingUnit =>
  meetingUnit({
    id: "u1",
    kind,
    delegatedPowers: false,
    counts: official === null ? [] : [{ on: "2011-01-19", official }],
    ...changes,
  });

const lines = (duties: readonly MeetingDuty[]): readonly string[] =>
  duties.map(({ body, meeting, frequency }) => {
    if (frequency.kind === "undetermined") return `${body} ${meeting}: ${frequency.reason}`;
    if (frequency.kind === "insufficient-facts") return `${body} ${meeting}: asks for ${frequency.missing}`;
    if (frequency.kind !== "assessed") return `${body} ${meeting}: ${frequency.kind}`;
    const { value } = frequency;
    return `${body} ${meeting}: ${typeof value === "string" ? value : `${value.times} in ${value.months}`}`;
  });

const isOutOfTurn = ({ body, meeting }: MeetingDuty): boolean => meeting === "extraordinary" || body === "congress";
const told = (of: MeetingUnit, on: CalendarDate): readonly string[] =>
  lines(meetingDuties(of, on).filter((duty) => !isOutOfTurn(duty)));
const outOfTurn = (of: MeetingUnit, on: CalendarDate): readonly string[] =>
  lines(meetingDuties(of, on).filter(isOutOfTurn));

type Case = readonly [string, MeetingUnit, CalendarDate, readonly string[]];

const cases: readonly Case[] = [
  [
    "a branch with nine official members has a committee (Charter 24.2, 24.4; HD 12)",
    unit("branch", { official: 9 }),
    "2024-05-01",
    ["members regular: 1 in 1", "committee regular: 1 in 1", "members thematic: 1 in 3"],
  ],
  [
    "a branch with eight has none",
    unit("branch", { official: 8 }),
    "2024-05-01",
    ["members regular: 1 in 1", "committee regular: not-owed", "members thematic: 1 in 3"],
  ],
  [
    "a branch whose official members are not counted",
    unit("branch", { official: null }),
    "2024-05-01",
    ["members regular: 1 in 1", "committee regular: asks for official", "members thematic: 1 in 3"],
  ],
  [
    "a branch before HD 12",
    unit("branch"),
    "2018-07-05",
    ["members regular: 1 in 1", "committee regular: 1 in 1", "members thematic: not-in-force"],
  ],
  [
    "a branch after 208-QĐ/TW with no switch on record (Charter)",
    unit("branch"),
    "2026-08-01",
    ["members regular: 1 in 1", "committee regular: 1 in 1", "members thematic: 1 in 3"],
  ],
  [
    "a grassroots branch (Charter 22.4)",
    unit("grassroots-branch"),
    "2024-05-01",
    ["members regular: 1 in 1", "committee regular: 1 in 1", "members thematic: 1 in 3"],
  ],
  [
    "a grassroots organisation (Charter 22.4, 22.6)",
    unit("grassroots-organisation"),
    "2025-07-01",
    [
      "members plenary: 2 in 12",
      "committee regular: 1 in 1",
      "committee regular: not-owed",
      "standing-committee regular: not-owed",
    ],
  ],
  [
    "a grassroots organisation whose committee holds delegated powers (294-QĐ/TW 10.6.2)",
    unit("grassroots-organisation", { delegatedPowers: true }),
    "2025-07-01",
    [
      "members plenary: 2 in 12",
      "committee regular: not-owed",
      "committee regular: 1 in 3",
      "standing-committee regular: 1 in 1",
    ],
  ],
  ["a party group under 294-QĐ/TW", unit("party-group"), "2025-07-01", ["members regular: 1 in 1"]],
  ["a party group the day before", unit("party-group"), "2025-06-30", ["members regular: not-in-force"]],
  [
    "a bloc on its last day (Charter 19: a district committee and its like)",
    unit("bloc"),
    "2025-02-28",
    ["committee regular: 1 in 3", "standing-committee regular: set-by-own-rules"],
  ],
  [
    "a bloc after it",
    unit("bloc"),
    "2025-03-01",
    ["committee regular: not-in-force", "standing-committee regular: not-in-force"],
  ],
  [
    "a section before 294-QĐ/TW: no frequency in the Charter",
    unit("section"),
    "2025-06-30",
    ["committee regular: not-in-force"],
  ],
  ["a section", unit("section"), "2026-07-25", ["committee regular: 1 in 1"]],
  ["a section with no switch on record", unit("section"), "2026-07-26", ["committee regular: regime-not-recorded"]],
  [
    "a section that switches later",
    unit("section", { switchedOn: "2026-09-30" }),
    "2026-09-29",
    ["committee regular: 1 in 1"],
  ],
  [
    "a section that has switched",
    unit("section", { switchedOn: "2026-09-30" }),
    "2026-09-30",
    ["committee regular: text-not-read"],
  ],
  [
    "a commune without working rules",
    unit("commune"),
    "2025-07-01",
    ["committee regular: set-by-own-rules", "standing-committee regular: set-by-own-rules"],
  ],
  [
    "a commune the day before there were any",
    unit("commune"),
    "2025-06-30",
    ["committee regular: not-in-force", "standing-committee regular: not-in-force"],
  ],
  [
    "a district on its last day",
    unit("district"),
    "2025-06-30",
    ["committee regular: 1 in 3", "standing-committee regular: set-by-own-rules"],
  ],
  [
    "a district after it",
    unit("district"),
    "2025-07-01",
    ["committee regular: not-in-force", "standing-committee regular: not-in-force"],
  ],
  [
    "a body directly above the grassroots while there are districts (Charter 19)",
    unit("upper-grassroots"),
    "2025-06-30",
    ["committee regular: 1 in 3"],
  ],
  [
    "a body directly above the grassroots when there is no district that it equals",
    unit("upper-grassroots"),
    "2025-07-01",
    ["committee regular: text-silent"],
  ],
  [
    "a province",
    unit("province"),
    "2025-07-01",
    ["committee regular: 1 in 3", "standing-committee regular: set-by-own-rules"],
  ],
  ["the Central Committee", unit("central"), "2025-07-01", ["committee regular: 1 in 6"]],
  ["a kind for which no rule is known", unit("temporary-branch"), "2025-07-01", ["members regular: out-of-scope"]],
];

// Charter 16, 19 and 22: extraordinary meetings when needed. Congresses: Charter 15, 18, 22, 24.3; 294-QĐ/TW 19, 23.1.
const outOfTurnCases: readonly Case[] = [
  [
    "the Central Committee and the national congress",
    unit("central"),
    "2024-05-01",
    ["committee extraordinary: when-needed", "congress regular: 1 in 60", "congress extraordinary: when-needed"],
  ],
  [
    "a province",
    unit("province"),
    "2026-08-01",
    ["committee extraordinary: when-needed", "congress regular: 1 in 60", "congress extraordinary: when-needed"],
  ],
  [
    "a district on its last day",
    unit("district"),
    "2025-06-30",
    ["committee extraordinary: when-needed", "congress regular: 1 in 60", "congress extraordinary: when-needed"],
  ],
  [
    "a district after it",
    unit("district"),
    "2025-07-01",
    ["committee extraordinary: not-in-force", "congress regular: not-in-force", "congress extraordinary: not-in-force"],
  ],
  ["a bloc, whose terms were not read", unit("bloc"), "2025-02-28", ["committee extraordinary: when-needed"]],
  [
    "a commune",
    unit("commune"),
    "2025-07-01",
    ["committee extraordinary: set-by-own-rules", "congress regular: 1 in 60", "congress extraordinary: when-needed"],
  ],
  [
    "a commune the day before there were any",
    unit("commune"),
    "2025-06-30",
    ["committee extraordinary: not-in-force", "congress regular: not-in-force", "congress extraordinary: not-in-force"],
  ],
  [
    "a commune with no switch on record",
    unit("commune"),
    "2026-07-26",
    [
      "committee extraordinary: set-by-own-rules",
      "congress regular: 1 in 60",
      "congress extraordinary: regime-not-recorded",
    ],
  ],
  [
    "a grassroots organisation",
    unit("grassroots-organisation"),
    "2024-05-01",
    [
      "members extraordinary: when-needed",
      "committee extraordinary: when-needed",
      "congress regular: 1 in 60",
      "congress extraordinary: when-needed",
    ],
  ],
  [
    "a grassroots branch with a committee",
    unit("grassroots-branch"),
    "2024-05-01",
    [
      "members extraordinary: when-needed",
      "committee extraordinary: when-needed",
      "congress regular: 1 in 60",
      "congress extraordinary: when-needed",
    ],
  ],
  [
    "a grassroots branch without one",
    unit("grassroots-branch", { official: 8 }),
    "2024-05-01",
    [
      "members extraordinary: when-needed",
      "committee extraordinary: not-owed",
      "congress regular: 1 in 60",
      "congress extraordinary: when-needed",
    ],
  ],
  [
    "a grassroots branch is outside the pilot of branches",
    unit("grassroots-branch", { official: 8 }),
    "2025-07-01",
    [
      "members extraordinary: when-needed",
      "committee extraordinary: not-owed",
      "congress regular: 1 in 60",
      "congress extraordinary: when-needed",
    ],
  ],
  [
    "a branch below a committee: article 24 speaks of no extraordinary meeting; two congresses in five years",
    unit("branch"),
    "2025-06-30",
    ["members extraordinary: text-silent", "committee extraordinary: text-silent", "congress regular: 1 in 30"],
  ],
  [
    "a branch of which it is not known whether it is in the pilot",
    unit("branch", { official: 8 }),
    "2025-07-01",
    ["members extraordinary: text-silent", "committee extraordinary: not-owed", "congress regular: asks for inPilot"],
  ],
  [
    "a branch in the pilot",
    unit("branch", { official: 8, inPilot: true }),
    "2025-07-01",
    ["members extraordinary: text-silent", "committee extraordinary: not-owed", "congress regular: 1 in 60"],
  ],
  [
    "a branch outside the pilot",
    unit("branch", { official: 8, inPilot: false }),
    "2025-07-01",
    ["members extraordinary: text-silent", "committee extraordinary: not-owed", "congress regular: 1 in 30"],
  ],
  [
    "a branch in the pilot with no switch on record: five years under either model",
    unit("branch", { official: 8, inPilot: true }),
    "2026-07-26",
    ["members extraordinary: text-silent", "committee extraordinary: not-owed", "congress regular: 1 in 60"],
  ],
  [
    "a branch that has switched, by one office's papers",
    unit("branch", { official: 8, inPilot: true, switchedOn: "2026-09-30" }),
    "2026-09-30",
    ["members extraordinary: text-silent", "committee extraordinary: not-owed", "congress regular: 1 in 60"],
  ],
  ["a party group", unit("party-group"), "2025-07-01", []],
  ["a section, whose term is its parent's", unit("section"), "2025-07-01", []],
];

describe("meetings out of turn and congresses", () => {
  it.each(outOfTurnCases)("%s", (_, of, on, expected) => {
    expect(outOfTurn(of, on)).toEqual(expected);
  });

  it("cite the Charter, and say that it is from memory", () => {
    const cited = (kind: OrganisationKind) =>
      meetingDuties(unit(kind), "2024-05-01")
        .filter(({ meeting }) => meeting === "extraordinary")
        .map(({ frequency }) => [frequency.steps[0]?.citation.provision, frequency.evidence]);
    expect(cited("central")).toEqual([
      ["16", "unverified"],
      ["15", "unverified"],
    ]);
    expect(cited("province")).toEqual([
      ["19", "unverified"],
      ["18", "unverified"],
    ]);
    expect(cited("grassroots-organisation")).toEqual([
      ["22", "unverified"],
      ["22", "unverified"],
      ["22", "unverified"],
    ]);
    expect(cited("branch")).toEqual([
      ["24.2", "official-text"],
      ["24.2", "official-text"],
    ]);
  });

  it("take the interval of a congress from the term of office, with its law", () => {
    const congress = (of: MeetingUnit, on: CalendarDate) =>
      meetingDuties(of, on).find(({ body }) => body === "congress")?.frequency;
    expect(congress(unit("branch"), "2024-05-31")).toMatchObject({
      kind: "assessed",
      value: { times: 1, months: 30 },
      evidence: "official-text",
    });
    const current = term({ kind: "branch", startedOn: "2024-05-31" });
    expect(congressWindow(current, "2024-05-31")).toMatchObject({ value: { dueOn: "2026-11-30" } });
    const months = congress(unit("branch"), "2024-05-31")?.steps.find(({ code }) => code === "term.months");
    expect(months?.citation).toEqual({ document: "DIEU-LE@2011-01-19", provision: "24.3" });
    expect(congress(unit("branch", { inPilot: true }), "2026-08-01")).toMatchObject({
      value: { times: 1, months: 60 },
      evidence: "single-source",
    });
  });

  it("follow the working rules of a body where they speak of them", () => {
    const citation = { document: "01-QC-CB@2025-11-15", provision: "3" } as const;
    const own = { body: "members", meeting: "extraordinary", frequency: "when-needed", citation } as const;
    expect(outOfTurn(unit("branch", { official: 8, workingRules: [own] }), "2024-05-01")[0]).toBe(
      "members extraordinary: when-needed",
    );
  });

  it("are owed in no month", () => {
    const { meetings, open } = meetingsOwed(unit("central"), periodOf("2020-01-01", "2030-12-31"), none);
    expect(new Set(meetings.map(({ meeting, body }) => `${body} ${meeting}`))).toEqual(new Set(["committee regular"]));
    expect(open).toEqual([]);
    expect(nextOwed(unit("province"), "2024-05-01", none)).toHaveLength(1);
    expect(nextOwed(unit("branch"), "2026-08-01", none).map(({ body, meeting }) => `${body} ${meeting}`)).toEqual([
      "members regular",
      "committee regular",
      "members thematic",
    ]);
  });

  it("names a kind of which no rule is known instead of dropping it", () => {
    expect(meetingsOwed(unit("temporary-branch"), periodOf("2024-01-01", "2024-01-31"), none).open).toMatchObject([
      { frequency: { kind: "out-of-scope", reason: "no-rule-known" } },
    ]);
  });
});

describe("a congress", () => {
  // Charter 11, from memory: two thirds of those summoned, from two thirds of the subordinate organisations.
  it.each([
    [150, 100, 12, 8, true],
    [150, 99, 12, 12, false],
    [150, 150, 12, 7, false],
    [22, 15, 0, 0, true],
    [0, 0, 0, 0, false],
  ])(
    "of %i summoned with %i present, %i organisations with %i represented",
    (summoned, present, subordinates, represented, expected) => {
      const facts = { summoned, present, subordinates, represented };
      expect(assess(congressQuorumRule, facts, { on: "2025-05-19" })).toMatchObject({
        value: expected ? "allowed" : "not-allowed",
        evidence: "unverified",
      });
    },
  );

  const nobody: CongressRequest = {
    committeeMembers: 15,
    committeeInFavour: 0,
    subordinates: 20,
    requesting: 0,
    superiorConsents: true,
  };
  const called = (changes: Partial<CongressRequest>, on: CalendarDate) => {
    const asked = extraordinaryCongressRuleOn(on);
    return asked === null ? null : assess(asked, { ...nobody, ...changes }, { on });
  };

  it.each([
    ["8 of 15 committee members ask", { committeeInFavour: 8 }, true],
    ["7 of 15 ask", { committeeInFavour: 7 }, false],
    ["11 of 20 organisations ask", { requesting: 11 }, true],
    ["10 of 20 is half", { requesting: 10 }, false],
    ["the committee above does not consent", { committeeInFavour: 15, requesting: 20, superiorConsents: false }, false],
  ] as const)("out of turn: %s", (_, changes, expected) => {
    expect(called(changes, "2025-07-01")).toMatchObject({
      value: expected ? "allowed" : "not-allowed",
      evidence: "official-text",
    });
    expect(called(changes, "2025-06-30")).toMatchObject({
      value: expected ? "allowed" : "not-allowed",
      evidence: "unverified",
    });
    expect(called(changes, "2026-04-08")).toMatchObject({
      value: expected ? "allowed" : "not-allowed",
      evidence: "single-source",
    });
  });

  it("out of turn has no rule before the Charter of 2011", () => {
    expect(called({}, "2011-01-18")).toBeNull();
  });
});

describe("the meetings that a unit owes", () => {
  it.each(cases)("%s", (_, of, on, expected) => {
    expect(told(of, on)).toEqual(expected);
  });

  it("takes the rate of a commune committee from its working rules", () => {
    const citation = { document: "01-QC-DU@2025-07-15", provision: "8" } as const;
    const rule = { body: "committee", meeting: "regular", frequency: { times: 1, months: 1 }, citation } as const;
    const [duty] = meetingDuties(unit("commune", { workingRules: [rule] }), "2025-08-01");
    expect(duty?.frequency).toMatchObject({ kind: "assessed", value: { times: 1, months: 1 } });
    expect(duty?.frequency.steps[0]?.citation).toEqual(citation);
    expect(told(unit("commune", { workingRules: [{ ...rule, meeting: "plenary" }] }), "2025-08-01")).toEqual([
      "committee regular: set-by-own-rules",
      "standing-committee regular: set-by-own-rules",
    ]);
    expect(told(unit("commune", { workingRules: [{ ...rule, body: "members" }] }), "2025-08-01")).toEqual([
      "committee regular: set-by-own-rules",
      "standing-committee regular: set-by-own-rules",
    ]);
  });

  it("takes the rate of a standing committee from its own rules, and cites the model rules of districts from 2024", () => {
    const citation = { document: "01-QC-TU@2025-11-15", provision: "8" } as const;
    const frequency = { times: 2, months: 1 };
    const workingRules = [{ body: "standing-committee", meeting: "regular", frequency, citation }] as const;
    expect(told(unit("province", { workingRules }), "2026-01-01")).toContain("standing-committee regular: 2 in 1");
    const cited = (on: CalendarDate) => meetingDuties(unit("district"), on)[1]?.frequency.steps[0]?.citation.document;
    expect(cited("2024-05-02")).toBe("DIEU-LE@2011-01-19");
    expect(cited("2024-05-03")).toBe("143-QD-TW@2024-05-03");
  });

  it("cites the Charter, less surely once 208-QĐ/TW may apply", () => {
    const regular = (on: CalendarDate) => meetingDuties(unit("branch"), on)[0]?.frequency;
    expect(regular("2026-07-25")).toMatchObject({ evidence: "official-text" });
    expect(regular("2026-07-26")).toMatchObject({ evidence: "single-source" });
    expect(regular("2026-07-26")?.steps[0]?.citation).toEqual({ document: "DIEU-LE@2011-01-19", provision: "24.2" });
  });

  it("shows the rate under the model that is known", () => {
    const [duty] = meetingDuties(unit("section"), "2026-08-01");
    expect(duty?.frequency).toMatchObject({ readings: [{ code: "model-294", value: { times: 1, months: 1 } }] });
  });
});

describe("the delegates to the congress of a commune (45-CT/TW)", () => {
  it.each([
    [250, 250, "allowed"],
    [251, 250, "not-allowed"],
    [251, 251, "allowed"],
    [300, 251, "allowed"],
    [301, 251, "not-allowed"],
  ] as const)("%i delegates, %i organisations below: %s", (delegates, subordinates, expected) => {
    const outcome = assess(communeDelegatesRule, { delegates, subordinates }, { on: "2025-07-15" });
    expect(outcome).toMatchObject({ kind: "assessed", value: expected, evidence: "single-source" });
  });
});
