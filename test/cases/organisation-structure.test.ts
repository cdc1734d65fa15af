import { describe, expect, it } from "vitest";
import {
  buildForest,
  type Consent,
  type Finding,
  type Hierarchy,
  type Organisation,
  reviewHierarchy,
} from "../../src/organisation/index.ts";
import type { Checked, ReadingCode } from "../../src/outcome/index.ts";
import { addDays, type CalendarDate } from "../../src/time/index.ts";
import { type CountedFacts, countedOrganisation } from "../kit/counted-organisation.ts";

/** A body of which everything is known and nothing is unusual. */
const known: CountedFacts = {
  official: 20,
  probationary: 0,
  partyGroups: 0,
  committeeMembers: 5,
  standingMembers: 0,
  setting: "agency",
  delegatedPowers: false,
  consents: [],
};

const parents: readonly Organisation[] = [
  { id: "district", kind: "district" },
  { id: "province", kind: "province" },
  { id: "commune", kind: "commune", parentId: "province", parentSince: "2025-07-01" },
  { id: "organisation", kind: "grassroots-organisation", official: 90 },
  { id: "delegated", kind: "grassroots-organisation", official: 90, delegatedPowers: true },
  { id: "section", kind: "section", parentId: "organisation", consents: null },
].map((facts) => countedOrganisation({ ...known, ...(facts as CountedFacts) }));

function hierarchyOf(records: readonly Organisation[]): Hierarchy {
  const checked: Checked<Hierarchy> = buildForest(records);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

function findingsOf(facts: CountedFacts, on: CalendarDate, named: readonly ReadingCode[] = []): readonly Finding[] {
  const upper = parents.filter(
    ({ id }) => facts.parentId === id || (facts.parentId === "section" && id === "organisation"),
  );
  const above = upper.map((one) => (one.id === "commune" ? { ...one, parentId: null, parentSince: null } : one));
  const subject = countedOrganisation({ ...known, id: "subject", ...facts });
  return reviewHierarchy(hierarchyOf([...above, subject]), on, { readings: named }).filter(
    (one) => one.organisationId === "subject",
  );
}

const short = ({ rule, finding }: Finding): string => `${rule}: ${finding}`;

const answer = (subject: Consent["subject"], given: Consent["answer"], answeredOn: CalendarDate | null): Consent => ({
  subject,
  giver: subject === "small-grassroots-organisation" ? "direct-superior-committee" : "committee-two-levels-up",
  answeredOn,
  answer: given,
});

type Row = readonly [citation: string, facts: CountedFacts, on: CalendarDate, expected: readonly string[]];

const four = "2024-06-01";
const two = "2025-12-31";

const thresholds: readonly Row[] = [
  // T1, T2: three official members form a grassroots organisation or branch; probationary ones do not count.
  ["Charter 21.2", { kind: "grassroots-branch", official: 3, committeeMembers: 0 }, four, []],
  [
    "Charter 21.2",
    { kind: "grassroots-branch", official: 2, probationary: 5, committeeMembers: 0 },
    four,
    ["formation: breach"],
  ],
  ["Charter 21.2", { kind: "grassroots-organisation", official: 2, probationary: 40 }, four, ["formation: breach"]],
  // T1 holds for every branch: one of two official members and one probationary cannot meet.
  ["Charter 24.1", { kind: "branch", official: 3, committeeMembers: 0 }, four, []],
  ["Charter 24.1", { kind: "branch", official: 2, probationary: 1, committeeMembers: 0 }, four, ["branchSize: breach"]],
  // The Charter's own text steps down only on the day on which 208-QĐ/TW may apply.
  ["Charter 24.1", { kind: "branch", official: 2, committeeMembers: 0 }, "2026-04-08", ["branchSize: breach"]],
  ["Charter 24.1", { kind: "branch", official: 2, committeeMembers: 0 }, "2026-07-25", ["branchSize: breach"]],
  // T4, T5: official and probationary; thirty is a grassroots organisation, and no breach (hierarchy.md 14.5).
  ["Charter 21.3", { kind: "grassroots-branch", official: 28, probationary: 1 }, four, []],
  ["Charter 21.4", { kind: "grassroots-branch", official: 28, probationary: 2 }, four, ["grassrootsBranch: review"]],
  // T5, T6.
  ["Charter 21.4", { kind: "grassroots-organisation", official: 28, probationary: 2 }, four, []],
  [
    "Charter 21.5",
    { kind: "grassroots-organisation", official: 28, probationary: 1 },
    four,
    ["smallOrganisation: needs-consent"],
  ],
  [
    "Charter 21.5",
    {
      kind: "grassroots-organisation",
      official: 20,
      consents: [answer("small-grassroots-organisation", "given", "2023-01-01")],
    },
    four,
    [],
  ],
  [
    "Charter 21.5",
    {
      kind: "grassroots-organisation",
      official: 20,
      consents: [answer("small-grassroots-organisation", "refused", "2023-01-01")],
    },
    four,
    ["smallOrganisation: breach"],
  ],
  [
    "no record",
    { kind: "grassroots-organisation", official: 20, consents: null },
    four,
    ["smallOrganisation: undetermined"],
  ],
  // T7: thirty-one under a grassroots committee; a commune of the 294 model is none.
  ["Charter 21.5", { kind: "branch", parentId: "organisation", official: 30, partyGroups: 5 }, four, []],
  [
    "Charter 21.5",
    { kind: "branch", parentId: "organisation", official: 30, probationary: 1 },
    four,
    ["largeBranch: needs-consent"],
  ],
  ["Charter 21.5", { kind: "branch", parentId: "section", official: 31 }, four, []],
  ["294 20.3.2", { kind: "branch", parentId: "commune", official: 40, partyGroups: 4, setting: "village" }, two, []],
  ["a root", { kind: "branch", official: 31 }, four, ["largeBranch: undetermined"]],
  // T8: always.
  ["Charter 21.5", { kind: "section", parentId: "organisation" }, four, ["section: needs-consent"]],
  [
    "Charter 21.5",
    { kind: "section", parentId: "organisation", consents: [answer("section", "given", "2020-01-01")] },
    four,
    [],
  ],
  // T9: from 1 July 2025, at thirty itself, into more than one group.
  ["294 20.3.2", { kind: "branch", official: 29, partyGroups: 0 }, two, []],
  ["294 20.3.2", { kind: "branch", official: 29, probationary: 1, partyGroups: 0 }, two, ["partyGroups: breach"]],
  ["294 20.3.2", { kind: "branch", official: 30, partyGroups: 1 }, two, ["partyGroups: breach"]],
  ["294 20.3.2", { kind: "branch", official: 30, partyGroups: 2 }, two, []],
  // T10: a smaller branch may have groups.
  ["Charter 24.1", { kind: "branch", official: 12, partyGroups: 2 }, two, []],
  ["294 20.3.2", { kind: "branch", official: 30, partyGroups: null }, two, ["partyGroups: undetermined"]],
  ["294 20.3.2", { kind: "branch", official: 30, partyGroups: 0 }, "2025-06-30", []],
  ["294 20.3.2", { kind: "branch", official: 30, partyGroups: 0 }, "2025-07-01", ["partyGroups: breach"]],
  ["20 kept 294?", { kind: "branch", official: 30, partyGroups: 0 }, "2026-04-07", ["partyGroups: breach"]],
  ["20 kept 294?", { kind: "branch", official: 30, partyGroups: 0 }, "2026-04-08", ["partyGroups: review"]],
  // T20: official members on temporary transfer; T21: probationary ones too, abroad.
  ["294 6.3.2.d", { kind: "temporary-branch", official: 3 }, two, []],
  ["294 6.3.2.d", { kind: "temporary-branch", official: 2, probationary: 5 }, two, ["temporaryBranch: breach"]],
  ["294 6.3.2.d", { kind: "temporary-branch", official: 2 }, "2025-06-30", []],
  ["294 6.3.3.b", { kind: "overseas-provisional-branch", official: 1, probationary: 2 }, two, []],
  [
    "294 6.3.3.b",
    { kind: "overseas-provisional-branch", official: 1, probationary: 1 },
    two,
    ["overseasBranch: breach"],
  ],
  [
    "before 232 nothing is known",
    { kind: "overseas-provisional-branch", official: 1, probationary: 1 },
    "2025-01-19",
    [],
  ],
  [
    "232 6.3.3.b",
    { kind: "overseas-provisional-branch", official: 1, probationary: 1 },
    "2025-01-20",
    ["overseasBranch: breach"],
  ],
  ["232 6.3.3.b", { kind: "overseas-provisional-branch", official: 1, probationary: 2 }, "2025-06-30", []],
  // T16: official members only.
  ["Charter 24.4", { kind: "branch", official: 8, probationary: 9, committeeMembers: 0 }, four, []],
  ["Charter 24.4", { kind: "branch", official: 9, committeeMembers: 0 }, four, ["branchCommittee: breach"]],
  ["Charter 24.4", { kind: "branch", official: 9, committeeMembers: 3 }, four, []],
  ["Charter 24.4", { kind: "branch", official: 8, committeeMembers: 3 }, four, ["branchCommittee: review"]],
  [
    "Charter 24.4",
    { kind: "grassroots-branch", official: 9, committeeMembers: null },
    four,
    ["branchCommittee: undetermined"],
  ],
  // T17: members of the committee, not of the Party.
  ["Charter 22.5", { kind: "grassroots-organisation", official: 90, committeeMembers: 8 }, four, []],
  [
    "Charter 22.5",
    { kind: "grassroots-organisation", official: 90, committeeMembers: 9 },
    four,
    ["standingCommittee: breach"],
  ],
  [
    "Charter 22.5",
    { kind: "grassroots-organisation", official: 90, committeeMembers: 9, standingMembers: 3 },
    four,
    [],
  ],
  [
    "Charter 22.5",
    { kind: "grassroots-organisation", official: 90, committeeMembers: 8, standingMembers: 3 },
    four,
    ["standingCommittee: review"],
  ],
];

const places: readonly Row[] = [
  ["Charter 21", { kind: "grassroots-branch", parentId: "district" }, "2018-05-28", []],
  ["Charter 24", { kind: "branch", parentId: "district" }, "2018-05-28", ["parents: breach"]],
  ["294 20.2.2", { kind: "branch", parentId: "commune" }, two, []],
  [
    "294 20.3.3",
    { kind: "section", parentId: "commune", consents: [answer("section", "given", "2020-01-01")] },
    two,
    ["parents: breach"],
  ],
  ["294 10.1", { kind: "district" }, "2025-06-30", []],
  ["294 10.1", { kind: "district" }, "2025-07-01", ["kind: breach"]],
  ["each province on its own day", { kind: "bloc" }, "2025-03-01", ["kind: review"]],
  ["294 20.1.1", { kind: "grassroots-branch", parentId: "organisation" }, two, ["delegatedParent: breach"]],
  ["294 20.1.1", { kind: "grassroots-branch", parentId: "delegated" }, two, ["delegatedParent: needs-consent"]],
  [
    "294 20.1.1",
    {
      kind: "grassroots-branch",
      parentId: "delegated",
      consents: [answer("under-grassroots-committee", "given", "2025-08-01")],
    },
    two,
    [],
  ],
  [
    "294 20.1.1",
    {
      kind: "grassroots-branch",
      parentId: "delegated",
      consents: [answer("under-grassroots-committee", "refused", "2025-08-01")],
    },
    two,
    ["delegatedParent: breach"],
  ],
  ["29 19", { kind: "grassroots-branch", parentId: "organisation" }, "2020-01-01", ["delegatedParent: breach"]],
  ["29 19", { kind: "grassroots-branch", parentId: "delegated" }, "2020-01-01", []],
  ["29 19", { kind: "grassroots-branch", parentId: "organisation" }, "2021-07-29", ["delegatedParent: breach"]],
  // The texts of 24-QĐ/TW and 232-QĐ/TW on it were not read: no breach rests on them.
  ["24", { kind: "grassroots-branch", parentId: "organisation" }, "2021-07-30", ["delegatedParent: review"]],
  ["24", { kind: "grassroots-branch", parentId: "organisation" }, "2025-01-19", ["delegatedParent: review"]],
  ["232", { kind: "grassroots-branch", parentId: "organisation" }, "2025-01-20", ["delegatedParent: review"]],
  ["232", { kind: "grassroots-branch", parentId: "organisation" }, "2025-06-30", ["delegatedParent: review"]],
  [
    "294 20.2.2",
    { kind: "grassroots-branch", parentId: "commune", setting: "village" },
    two,
    ["residentialBranch: breach"],
  ],
  ["294 20.2.2", { kind: "grassroots-branch", parentId: "commune", setting: "public-service" }, two, []],
  ["294 20.2.2", { kind: "grassroots-branch", setting: "village" }, four, []],
  ["no rule", { kind: "temporary-branch", parentId: "organisation" }, two, ["parents: undetermined"]],
  [
    "294 24-26",
    { kind: "branch", parentId: "commune", official: 1, armedForces: true },
    two,
    ["armedForces: undetermined"],
  ],
  ["before the Charter", { kind: "branch" }, "2011-01-18", ["kind: undetermined"]],
  ["not yet there", { kind: "branch", official: 1, firstDay: "2025-01-01" }, "2024-12-31", []],
  ["no longer there", { kind: "branch", official: 1, lastDay: "2024-12-30" }, "2024-12-31", []],
  [
    "its last day",
    { kind: "branch", official: 1, committeeMembers: 0, lastDay: "2024-12-31" },
    "2024-12-31",
    ["branchSize: breach"],
  ],
];

const switched = "2026-09-30";

const after208: readonly Row[] = [
  [
    "Charter 24.1, under the 294 model until its switch",
    { kind: "branch", switchedOn: switched, official: 2, committeeMembers: 0 },
    "2026-09-29",
    ["branchSize: breach"],
  ],
  [
    "Charter 24.1, 208 not read",
    { kind: "branch", switchedOn: switched, official: 2, committeeMembers: 0 },
    switched,
    ["branchSize: review", "partyGroups: undetermined"],
  ],
  ["208 not read", { kind: "branch", switchedOn: switched }, switched, ["partyGroups: undetermined"]],
  [
    "Charter 24.4",
    { kind: "branch", switchedOn: switched, committeeMembers: 0 },
    switched,
    ["partyGroups: undetermined", "branchCommittee: review"],
  ],
  ["one model until then", { kind: "branch", switchedOn: switched }, "2026-09-29", []],
  ["kind of 294", { kind: "commune", switchedOn: switched }, switched, ["kind: review"]],
  ["not recorded", { kind: "branch" }, switched, ["partyGroups: undetermined"]],
  [
    "not recorded",
    { kind: "branch", parentId: "commune" },
    switched,
    ["parents: undetermined", "partyGroups: undetermined"],
  ],
  [
    "208 not read",
    { kind: "grassroots-organisation", switchedOn: switched, parentId: "province" },
    switched,
    ["residentialBranch: undetermined", "smallOrganisation: undetermined"],
  ],
  [
    "208 not read",
    { kind: "section", switchedOn: switched, parentId: "organisation" },
    switched,
    ["parents: undetermined", "section: undetermined"],
  ],
];

describe.each([
  ["thresholds", thresholds],
  ["places", places],
  ["after 26 July 2026", after208],
])("structure: %s", (_, rows) => {
  it.each(rows)("%s: %j on %s", (_citation, facts, on, expected) => {
    expect(findingsOf(facts, on).map(short)).toEqual(expected);
  });
});

describe("findings", () => {
  it("name the body whose consent is needed", () => {
    const [found] = findingsOf({ kind: "section", parentId: "organisation" }, four);
    // The committee directly above the grassroots committee: seen from the section, two levels up (Charter 21.5).
    expect(found).toMatchObject({ consentOf: "committee-two-levels-up", outcome: { value: "needs-consent" } });
    const [refused] = findingsOf(
      { kind: "section", parentId: "organisation", consents: [answer("section", "refused", "2020-01-01")] },
      four,
    );
    expect(refused).toMatchObject({ finding: "breach", consentOf: null });
  });

  it("ask for the facts that are missing and still matter", () => {
    const [found] = findingsOf({ kind: "branch", parentId: "organisation", official: 30, probationary: null }, four);
    expect(found).toMatchObject({ rule: "largeBranch", outcome: { missing: ["probationary"] } });
    expect(findingsOf({ kind: "branch", parentId: "commune", official: 31, probationary: null }, four)).toHaveLength(1);
  });

  it.each([
    ["the body that the rule names, on its day", { answeredOn: four }, []],
    ["the body that the rule names, the day after", { answeredOn: addDays(four, 1) }, ["section: needs-consent"]],
    ["the body that the rule names, without a day", { answeredOn: null }, ["section: needs-consent"]],
    ["another body", { giver: "direct-superior-committee" }, ["section: needs-consent"]],
  ] as const)("count a consent of %s so", (_, over, expected) => {
    const consents = [{ ...answer("section", "given", "2020-01-01"), ...over }];
    expect(findingsOf({ kind: "section", parentId: "organisation", consents }, four).map(short)).toEqual(expected);
  });

  it("take the last answer given by the day", () => {
    const consents = [
      answer("section", "given", "2023-01-01"),
      answer("section", "refused", "2022-01-01"),
      answer("section", "refused", "2024-06-02"),
      answer("large-branch", "refused", "2024-01-01"),
    ];
    const on = (day: CalendarDate): readonly string[] =>
      findingsOf({ kind: "section", parentId: "organisation", consents }, day).map(short);
    expect(on("2021-12-31")).toEqual(["section: needs-consent"]);
    expect(on("2022-01-01")).toEqual(["section: breach"]);
    expect(on("2024-06-01")).toEqual([]);
    expect(on("2024-06-02")).toEqual(["section: breach"]);
  });

  it("count the party groups that have records of their own", () => {
    const branch = countedOrganisation({ ...known, id: "b", official: 30, partyGroups: null });
    const group = (id: string, lastDay: CalendarDate | null): Organisation =>
      countedOrganisation({ ...known, id, kind: "party-group", parentId: "b", lastDay });
    const check = (groups: readonly Organisation[]): readonly string[] =>
      reviewHierarchy(hierarchyOf([branch, ...groups]), two).map(short);
    expect(check([group("1", null), group("2", null)])).toEqual([]);
    expect(check([group("1", null), group("2", "2025-12-30")])).toEqual(["partyGroups: breach"]);
    expect(check([])).toEqual(["partyGroups: undetermined"]);
  });

  it("leave the organisation above open before the link began", () => {
    const facts = { kind: "branch", parentId: "district", parentSince: "2020-01-01" } as const;
    expect(findingsOf(facts, "2019-12-31").map(short)).toEqual([]);
    expect(findingsOf(facts, "2020-01-01").map(short)).toEqual(["parents: breach"]);
  });

  it("show the value under each model where the switch is not recorded", () => {
    const facts = { kind: "branch", official: 30, partyGroups: 0 } as const;
    expect(findingsOf(facts, switched)[0]?.outcome).toMatchObject({
      kind: "undetermined",
      reason: "regime-not-recorded",
      readings: [{ code: "model-294", value: "breach" }],
    });
    expect(findingsOf(facts, switched, ["model-294"]).map(short)).toEqual(["partyGroups: review"]);
    expect(findingsOf(facts, switched, ["model-208"])[0]?.outcome).toMatchObject({ reason: "text-not-read" });
  });

  it("cite the Charter for what stays after the switch, known from one source", () => {
    const facts = { kind: "branch", official: 9, committeeMembers: 0, switchedOn: switched } as const;
    const found = findingsOf(facts, switched).find(({ rule }) => rule === "branchCommittee");
    expect(found?.outcome).toMatchObject({ kind: "assessed", value: "breach", evidence: "single-source" });
    expect(found?.outcome.steps.map(({ code }) => code)).toEqual([
      "structureModel.model-208",
      "branchCommittee.atLeast9Official",
      "branchCommittee.hasCommittee",
    ]);
  });

  it("survive JSON", () => {
    const found = findingsOf(
      { kind: "grassroots-branch", official: 2, probationary: 40, parentId: "organisation" },
      two,
    );
    expect(found.map(short)).toEqual([
      "delegatedParent: breach",
      "formation: breach",
      "grassrootsBranch: review",
      "partyGroups: breach",
      "branchCommittee: review",
    ]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("the seeds (hierarchy.md 13)", () => {
  it("001: a branch directly under a city committee, 30 members in 5 party groups, is one to look at again", () => {
    const facts = { kind: "grassroots-branch", parentId: "district", official: 30, partyGroups: 5 } as const;
    expect(findingsOf(facts, "2018-05-28").map(short)).toEqual(["grassrootsBranch: review"]);
    expect(findingsOf({ ...facts, official: 29 }, "2018-05-28")).toEqual([]);
  });

  it("000: village branches are branches under the commune's grassroots organisation", () => {
    const facts = { kind: "branch", parentId: "organisation", setting: "village", official: 25 } as const;
    expect(findingsOf(facts, "2019-08-30")).toEqual([]);
  });

  it("003: the province's cut at fifty for allowances is no rule of structure", () => {
    const facts = { kind: "branch", parentId: "section" } as const;
    expect(findingsOf({ ...facts, official: 50 }, "2022-08-08")).toEqual(
      findingsOf({ ...facts, official: 49 }, "2022-08-08"),
    );
  });
});
