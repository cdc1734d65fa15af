import { describe, expect, it } from "vitest";
import { type CalendarDate, type MeetingUnit, meetingDuties, type OrganisationKind } from "../../src/index.ts";

const unit = (kind: OrganisationKind, changes: Partial<MeetingUnit> = {}): MeetingUnit => ({
  kind,
  switchedOn: null,
  official: 20,
  delegatedPowers: false,
  workingRules: [],
  ...changes,
});

const told = (of: MeetingUnit, on: CalendarDate): readonly string[] =>
  meetingDuties(of, on).map(({ body, meeting, frequency }) => {
    if (frequency.kind === "undetermined") return `${body} ${meeting}: ${frequency.reason}`;
    if (frequency.kind !== "assessed") return `${body} ${meeting}: ${frequency.kind}`;
    const { value } = frequency;
    return `${body} ${meeting}: ${value === "not-owed" ? value : `${value.times} in ${value.months}`}`;
  });

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
    ["members regular: 1 in 1", "committee regular: insufficient-facts", "members thematic: 1 in 3"],
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
    ["members plenary: 2 in 12", "committee regular: 1 in 1", "committee regular: not-owed"],
  ],
  [
    "a grassroots organisation whose committee holds delegated powers (294-QĐ/TW 10.6.2)",
    unit("grassroots-organisation", { delegatedPowers: true }),
    "2025-07-01",
    ["members plenary: 2 in 12", "committee regular: not-owed", "committee regular: 1 in 3"],
  ],
  ["a party group under 294-QĐ/TW", unit("party-group"), "2025-07-01", ["members regular: 1 in 1"]],
  ["a party group the day before", unit("party-group"), "2025-06-30", ["members regular: not-in-force"]],
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
    "a province",
    unit("province"),
    "2025-07-01",
    ["committee regular: 1 in 3", "standing-committee regular: set-by-own-rules"],
  ],
  ["the Central Committee", unit("central"), "2025-07-01", ["committee regular: 1 in 6"]],
  ["a kind for which no rule is known", unit("temporary-branch"), "2025-07-01", ["members regular: out-of-scope"]],
];

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
