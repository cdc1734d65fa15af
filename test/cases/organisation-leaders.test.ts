import { describe, expect, it } from "vitest";
import {
  type AdvisoryFacts,
  advisoryBodies,
  assessPowers,
  type CommitteeFacts,
  committeeLimits,
  fullTimeStaff,
  type LeadingBody,
  leadingBody,
  legalStatusOf,
  type NumberRange,
  organisationKinds,
  type PowerFacts,
  type PowersCode,
  powerFacts,
  reviewLeadingBodies,
  type StaffFacts,
} from "../../src/organisation/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

/** A body of which everything is known and nothing is unusual. */
const known = {
  organisationId: "01",
  members: 15,
  standingMembers: 5,
  deputies: 2,
  deputyFromCommittee: true,
  leadersFromStanding: true,
  hasInspectionCommission: true,
  formedFrom: 1,
  newlyFormed: false,
  politburoDecided: false,
  setByCongress: 15,
  appointedBeyond: 0,
  elected: 15,
  movedAtOnce: 0,
} as const;
const small = { members: 7, standingMembers: 0, deputies: 1, hasInspectionCommission: false } as const;
const commune = { kind: "commune", members: 27, standingMembers: 9 } as const;

type Row = readonly [
  citation: string,
  facts: Partial<LeadingBody> & Pick<LeadingBody, "kind">,
  on: CalendarDate,
  expected: readonly string[],
];

const rows: readonly Row[] = [
  ["294 23.2", { kind: "branch", ...small }, "2025-07-01", []],
  ["294 23.2", { kind: "branch", ...small, members: 8 }, "2025-07-01", ["branchLeaders: breach"]],
  ["not before 294", { kind: "branch", ...small, members: 8 }, "2025-06-30", []],
  ["294 23.2", { kind: "grassroots-branch", ...small, deputies: 2 }, "2025-12-31", ["branchLeaders: breach"]],
  ["294 23.2", { kind: "branch", ...small, deputyFromCommittee: false }, "2025-12-31", ["branchLeaders: breach"]],
  ["no minimum in the law", { kind: "branch", ...small, members: 2 }, "2025-12-31", []],
  [
    "294 23.2, none in a branch",
    { kind: "branch", ...small, standingMembers: 1 },
    "2025-12-31",
    ["branchLeaders: breach"],
  ],
  ["294 23.2, a secretary alone", { kind: "branch", ...small, members: 0, deputies: 0 }, "2025-12-31", []],
  ["HD06 13.3", { kind: "section", ...small }, "2025-06-09", []],
  ["HD06 13.3", { kind: "section", ...small, members: 8 }, "2025-06-08", []],
  [
    "HD06 13.3, none in a section",
    { kind: "section", ...small, standingMembers: 1 },
    "2025-06-09",
    ["sectionLeaders: breach"],
  ],
  ["HD06 13.3", { kind: "section", ...small, members: 8 }, "2025-06-09", ["sectionLeaders: breach"]],
  ["294 14.2", { kind: "grassroots-organisation", standingMembers: 5 }, "2025-12-31", []],
  ["294 14.2", { kind: "grassroots-organisation", standingMembers: 6 }, "2025-12-31", ["standingShare: breach"]],
  [
    "294 14.2",
    { kind: "province", members: 60, standingMembers: 21, newlyFormed: true },
    "2025-12-31",
    ["standingShare: needs-consent"],
  ],
  [
    "294 14.2",
    { kind: "province", members: 60, standingMembers: 29, newlyFormed: true, politburoDecided: true },
    "2025-12-31",
    [],
  ],
  [
    "294 14.2, under half",
    { kind: "province", members: 60, standingMembers: 30, newlyFormed: true, politburoDecided: true },
    "2025-12-31",
    ["standingShare: breach"],
  ],
  ["45-CT/TW", commune, "2025-12-31", []],
  ["45-CT/TW, 11 of 27", { ...commune, standingMembers: 11 }, "2025-12-31", ["standingShare: undetermined"]],
  ["45-CT/TW", { ...commune, members: 28, formedFrom: 2 }, "2025-12-31", ["communeLeaders: breach"]],
  ["45-CT/TW", { ...commune, members: 28, formedFrom: 3 }, "2025-12-31", []],
  ["45-CT/TW", { ...commune, members: 33, formedFrom: 3 }, "2025-12-31", []],
  ["45-CT/TW", { ...commune, members: 34, formedFrom: 3 }, "2025-12-31", ["communeLeaders: breach"]],
  ["45-CT/TW", { ...commune, standingMembers: 8 }, "2025-12-31", ["communeLeaders: review"]],
  ["45-CT/TW", { ...commune, members: 33, formedFrom: 3, standingMembers: 11 }, "2025-12-31", []],
  [
    "45-CT/TW",
    { ...commune, members: 33, formedFrom: 3, standingMembers: 12 },
    "2025-12-31",
    ["standingShare: undetermined", "communeLeaders: review"],
  ],
  ["45-CT/TW", { ...commune, deputies: 1 }, "2025-12-31", ["communeLeaders: review"]],
  ["45-CT/TW", { ...commune, deputies: 3 }, "2025-12-31", ["communeLeaders: review"]],
  ["Charter 20.1", { kind: "district", leadersFromStanding: false }, "2020-01-01", ["leadersFromStanding: breach"]],
  [
    "296 7",
    { kind: "grassroots-organisation", hasInspectionCommission: false },
    "2025-12-31",
    ["inspectionCommission: breach"],
  ],
  [
    "296 7",
    { kind: "section", ...small, hasInspectionCommission: true },
    "2025-12-31",
    ["inspectionCommission: breach"],
  ],
  ["294 16.2.5", { kind: "grassroots-organisation", appointedBeyond: 3 }, "2025-12-31", []],
  [
    "294 16.2.5",
    { kind: "grassroots-organisation", appointedBeyond: 4 },
    "2025-12-31",
    ["appointedMembers: needs-consent"],
  ],
  ["294 16.2.5", { ...commune, setByCongress: 30, appointedBeyond: 3 }, "2025-12-31", []],
  [
    "294 16.2.5",
    { ...commune, setByCongress: 29, appointedBeyond: 3 },
    "2025-12-31",
    ["appointedMembers: needs-consent"],
  ],
  ["294 16.3", { kind: "upper-grassroots", movedAtOnce: 5 }, "2025-12-31", []],
  ["294 16.3", { kind: "upper-grassroots", movedAtOnce: 6 }, "2025-12-31", ["movedMembers: needs-consent"]],
  // regime-208, 3: a third of the committee is one bank's word alone (rulings 10), which earlier counted as a source.
  [
    "208 not read",
    { kind: "grassroots-organisation", standingMembers: 6, switchedOn: "2026-09-01" },
    "2026-10-01",
    [
      "standingShare: undetermined",
      "inspectionCommission: undetermined",
      "appointedMembers: undetermined",
      "movedMembers: undetermined",
    ],
  ],
  // regime-208, 2 and 3: at most seven, one deputy, no inspection commission, by one office's papers: never a breach.
  ["208: 7 of a branch", { kind: "branch", ...small, switchedOn: "2026-09-01" }, "2026-10-01", []],
  [
    "294 to the switch",
    { kind: "branch", ...small, members: 8, switchedOn: "2026-10-01" },
    "2026-09-30",
    ["branchLeaders: review"],
  ],
  [
    "208: 8 of a branch",
    { kind: "branch", ...small, members: 8, switchedOn: "2026-10-01" },
    "2026-10-01",
    ["branchLeaders: review"],
  ],
  [
    "208: two deputies",
    { kind: "branch", ...small, deputies: 2, switchedOn: "2026-10-01" },
    "2026-10-01",
    ["branchLeaders: review"],
  ],
  [
    "21-QĐ/TW 7: none in a branch",
    { kind: "branch", ...small, hasInspectionCommission: true, switchedOn: "2026-10-01" },
    "2026-10-01",
    ["inspectionCommission: review"],
  ],
  ["the same under both models", { kind: "branch", ...small, members: 8 }, "2026-10-01", ["branchLeaders: review"]],
  [
    "said under 294 alone",
    { kind: "branch", ...small, standingMembers: 1 },
    "2026-10-01",
    ["branchLeaders: undetermined"],
  ],
];

describe("leading bodies (hierarchy.md 5)", () => {
  it.each(rows)("%s: %o on %s", (_, facts, on, expected) => {
    const found = reviewLeadingBodies([leadingBody({ ...known, ...facts })], on);
    expect(found.map(({ rule, finding }) => `${rule}: ${finding}`)).toEqual(expected);
  });

  it("name whose consent is needed", () => {
    const bodies = [
      leadingBody({ ...known, kind: "upper-grassroots", movedAtOnce: 6 }),
      leadingBody({ ...known, kind: "upper-grassroots", appointedBeyond: 5 }),
    ];
    expect(reviewLeadingBodies(bodies, "2025-12-31").map(({ consentOf }) => consentOf)).toEqual([
      "committee-two-levels-up",
      "central-organisation-commission",
    ]);
  });
});

describe("seals and powers to decide (hierarchy.md 3.1)", () => {
  it("are stated for every kind, with their law", () => {
    for (const kind of organisationKinds) expect(legalStatusOf(kind).citation.document).toMatch(/@/);
    expect(organisationKinds.filter((kind) => legalStatusOf(kind).hasSeal === false)).toEqual([
      "section",
      "branch",
      "party-group",
      "temporary-branch",
      "overseas-provisional-branch",
      "national-assembly-group",
    ]);
    expect(organisationKinds.filter((kind) => legalStatusOf(kind).decides === "limited")).toEqual([
      "grassroots-organisation",
      "grassroots-branch",
    ]);
  });

  it("are known of branches alone after a switch to 208-QĐ/TW", () => {
    const switched = { switchedOn: "2026-10-01" } as const;
    for (const kind of organisationKinds) {
      expect(legalStatusOf(kind, { switchedOn: null })).toBe(legalStatusOf(kind));
      expect(legalStatusOf(kind, switched)).toMatchObject({
        hasSeal: kind === "branch" ? false : null,
        decides: null,
        evidence: "single-source",
        citation: { document: "208-QD-TW@2026-07-26" },
      });
    }
  });
});

const upper = {
  parentKind: "province",
  official: 500,
  probationary: 0,
  legalPersonality: true,
  grassrootsUnits: 3,
} as const;

const delegated = {
  parentKind: "central-direct",
  ofCentralBody: false,
  official: 400,
  probationary: 0,
  grassrootsUnits: 2,
  commissionConsulted: true,
} as const;

const pilot = {
  kind: "grassroots-organisation",
  parentKind: "upper-grassroots",
  armedForces: false,
  official: 390,
  probationary: 10,
  goodYears: 3,
  grassrootsUnits: 2,
  wideArea: true,
} as const;

type PowerRow = readonly [powers: PowersCode, facts: Partial<PowerFacts>, on: CalendarDate, expected: string];

const powers: readonly PowerRow[] = [
  ["upperGrassroots", upper, "2025-06-30", "not-in-force"],
  ["upperGrassroots", { ...upper, secretariat: "given" }, "2025-07-01", "allowed"],
  ["upperGrassroots", { ...upper, secretariat: "none" }, "2026-04-07", "needs-consent"],
  ["upperGrassroots", { ...upper, secretariat: "none" }, "2026-04-08", "allowed"],
  ["upperGrassroots", { ...upper, official: 499 }, "2025-07-01", "not-allowed"],
  ["upperGrassroots", { ...upper, official: 499 }, "2026-04-08", "needs-consent"],
  ["upperGrassroots", { ...upper, legalPersonality: false }, "2025-07-01", "not-allowed"],
  ["upperGrassroots", { ...upper, grassrootsUnits: 0 }, "2025-07-01", "not-allowed"],
  ["upperGrassroots", { ...upper, parentKind: "commune" }, "2025-07-01", "not-allowed"],
  ["delegatedPowers", { ...delegated, parentKind: "province", official: 199 }, "2025-07-01", "needs-consent"],
  ["delegatedPowers", { ...delegated, parentKind: "province", official: 200 }, "2025-07-01", "allowed"],
  ["delegatedPowers", { ...delegated, parentKind: "central-direct", official: 399 }, "2025-07-01", "needs-consent"],
  ["delegatedPowers", { ...delegated, parentKind: "central-direct", official: 400 }, "2025-07-01", "allowed"],
  ["delegatedPowers", { ...delegated, ofCentralBody: true, official: 199 }, "2025-07-01", "needs-consent"],
  ["delegatedPowers", { ...delegated, ofCentralBody: true, official: 200 }, "2025-07-01", "allowed"],
  ["delegatedPowers", { ...delegated, grassrootsUnits: 1 }, "2025-07-01", "needs-consent"],
  ["delegatedPowers", { ...delegated, parentKind: "commune" }, "2025-07-01", "needs-consent"],
  ["delegatedPowers", { ...delegated, commissionConsulted: false }, "2025-07-01", "needs-consent"],
  ["pilotPowers", pilot, "2023-07-10", "allowed"],
  ["pilotPowers", { ...pilot, official: 389 }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { ...pilot, goodYears: 2 }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { ...pilot, grassrootsUnits: 1 }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { ...pilot, wideArea: false }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { ...pilot, armedForces: true }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { ...pilot, parentKind: "province" }, "2023-07-10", "not-allowed"],
  ["pilotPowers", { kind: "commune" }, "2023-07-09", "not-in-force"],
  ["pilotPowers", { kind: "commune" }, "2023-07-10", "not-allowed"],
  [
    "underProvince",
    { kind: "grassroots-branch", parentKind: "province", commission: "given" },
    "2025-07-01",
    "allowed",
  ],
  [
    "underProvince",
    { kind: "grassroots-branch", parentKind: "central-direct", commission: "none" },
    "2025-07-01",
    "needs-consent",
  ],
  [
    "underProvince",
    { kind: "grassroots-branch", parentKind: "province", commission: "refused" },
    "2025-07-01",
    "not-allowed",
  ],
  ["underProvince", { kind: "branch", parentKind: "province" }, "2025-07-01", "not-allowed"],
  ["underProvince", { kind: "grassroots-branch", parentKind: "commune" }, "2025-07-01", "not-allowed"],
  ["underProvince", { kind: "grassroots-branch", parentKind: "province" }, "2025-06-30", "not-in-force"],
  ["specialZone", { kind: "commune", parentKind: "province", commission: "given" }, "2025-07-01", "allowed"],
  ["specialZone", { kind: "grassroots-branch", parentKind: "province", commission: "given" }, "2025-07-01", "allowed"],
  [
    "specialZone",
    { kind: "grassroots-organisation", parentKind: "province", commission: "none" },
    "2025-07-01",
    "needs-consent",
  ],
  [
    "specialZone",
    { kind: "grassroots-organisation", parentKind: "province", commission: "refused" },
    "2025-07-01",
    "not-allowed",
  ],
  ["specialZone", { kind: "branch", parentKind: "province" }, "2025-07-01", "not-allowed"],
  ["specialZone", { kind: "commune", parentKind: "central-direct" }, "2025-07-01", "not-allowed"],
  ["specialZone", { kind: "commune", parentKind: "province", commission: "given" }, "2025-06-30", "not-in-force"],
  ["admissionPowers", { official: 101, goodYears: 3 }, "2025-07-01", "allowed"],
  ["admissionPowers", { official: 95, probationary: 5, goodYears: 3 }, "2025-07-01", "not-allowed"],
  ["admissionPowers", { official: 101, goodYears: 2 }, "2025-07-01", "not-allowed"],
  ["admissionPowers", { official: 101, goodYears: 3 }, "2026-07-25", "allowed"],
  ["admissionPowers", { kind: "commune", official: 101, goodYears: 3 }, "2026-07-26", "undetermined"],
  ["admissionPowers", { official: 101, goodYears: 3, switchedOn: "2026-09-30" }, "2026-09-29", "allowed"],
  // regime-208, 6: the standing committee of a grassroots organisation, by one office's own procedure.
  ["admissionPowers", { kind: "grassroots-organisation", switchedOn: "2026-09-30" }, "2026-09-30", "allowed"],
  ["admissionPowers", { kind: "subordinate-organisation", switchedOn: "2026-09-30" }, "2026-09-30", "undetermined"],
];

describe("powers (hierarchy.md T12-T15)", () => {
  it.each(powers)("%s of %o on %s: %s", (code, facts, on, expected) => {
    const outcome = assessPowers(code, powerFacts(facts), { on });
    expect(outcome.kind === "assessed" ? outcome.value : outcome.kind).toBe(expected);
  });

  it("say from when they are known", () => {
    const outcome = assessPowers("delegatedPowers", powerFacts({}), { on: "2025-06-30" });
    expect(outcome).toMatchObject({ kind: "not-in-force", firstDay: "2025-07-01", lastDay: null });
  });
});

describe("how large a committee may be (hierarchy.md 5)", () => {
  const on = "2025-12-31";
  const unit = { kind: "commune", switchedOn: null, formedFrom: null, centralBody: null } as const;
  const upTo = (atMost: number): NumberRange => ({ atLeast: null, atMost });
  const ofCommune = { standing: { atLeast: 9, atMost: 11 }, deputies: { atLeast: 2, atMost: 2 } };

  it.each<readonly [CommitteeFacts, unknown]>([
    [
      { ...unit, kind: "branch" },
      { members: upTo(7), standing: upTo(0), deputies: upTo(1) },
    ],
    [
      { ...unit, kind: "grassroots-branch" },
      { members: upTo(7), standing: upTo(0), deputies: upTo(1) },
    ],
    [
      { ...unit, kind: "section" },
      { members: upTo(7), standing: upTo(0), deputies: null },
    ],
    [
      { ...unit, formedFrom: 1 },
      { members: upTo(27), ...ofCommune },
    ],
    [
      { ...unit, formedFrom: 2 },
      { members: upTo(27), ...ofCommune },
    ],
    [
      { ...unit, formedFrom: 3 },
      { members: upTo(33), ...ofCommune },
    ],
    [
      { ...unit, kind: "central-direct", centralBody: "party-agencies" },
      { members: upTo(39), standing: upTo(17), deputies: null },
    ],
    [
      { ...unit, kind: "central-direct", centralBody: "government" },
      { members: upTo(61), standing: upTo(17), deputies: null },
    ],
  ])("%o: %o", (facts, value) => {
    expect(committeeLimits(facts, on)).toMatchObject({ kind: "assessed", value });
  });

  it("asks for what decides, and says nothing of bodies and days of which no number was read", () => {
    expect(committeeLimits(unit, on)).toMatchObject({ missing: ["formedFrom"] });
    expect(committeeLimits({ ...unit, kind: "central-direct" }, on)).toMatchObject({ missing: ["centralBody"] });
    const other = { ...unit, kind: "central-direct", centralBody: "other" } as const;
    expect(committeeLimits(other, on).kind).toBe("out-of-scope");
    expect(committeeLimits({ ...unit, kind: "province" }, on).kind).toBe("out-of-scope");
    expect(committeeLimits({ ...unit, kind: "section" }, "2025-06-08").kind).toBe("not-in-force");
    expect(committeeLimits({ ...unit, kind: "branch" }, "2025-06-30").kind).toBe("not-in-force");
    expect(committeeLimits({ ...other, centralBody: "government" }, "2025-04-13").kind).toBe("not-in-force");
    expect(committeeLimits({ ...other, centralBody: "government" }, "2025-04-14").kind).toBe("assessed");
  });

  it("is what one office's papers say after a switch to 208-QĐ/TW, or waits for its text", () => {
    const branch = { ...unit, kind: "branch", switchedOn: "2026-09-30" } as const;
    expect(committeeLimits(branch, "2026-09-29")).toMatchObject({ kind: "assessed", evidence: "single-source" });
    const value = { members: { atLeast: null, atMost: 7 }, standing: null, deputies: { atLeast: null, atMost: 1 } };
    expect(committeeLimits(branch, "2026-09-30")).toMatchObject({ value, evidence: "single-source" });
    expect(committeeLimits({ ...branch, kind: "section" }, "2026-09-30")).toMatchObject({ reason: "text-not-read" });
    expect(committeeLimits({ ...branch, kind: "grassroots-branch" }, "2026-09-30").reason).toBe("text-not-read");
    const government = { ...unit, kind: "central-direct", centralBody: "government" } as const;
    expect(committeeLimits(government, "2026-09-30")).toMatchObject({ kind: "assessed", evidence: "single-source" });
  });
});

describe("advisory bodies (hierarchy.md 5, 294 18.1 and 10.6.2)", () => {
  const on = "2025-12-31";
  const commune = { kind: "commune", switchedOn: null, delegatedPowers: false, formerDistrictSeat: false } as const;
  const three = ["office", "party-building-commission", "inspection-agency"];

  it.each<readonly [AdvisoryFacts, unknown]>([
    [commune, { bodies: three, atMost: 3 }],
    [
      { ...commune, formerDistrictSeat: true },
      { bodies: [...three, "political-centre"], atMost: 4 },
    ],
    [
      { ...commune, kind: "grassroots-organisation" },
      { bodies: [], atMost: 0 },
    ],
    [
      { ...commune, kind: "grassroots-branch" },
      { bodies: [], atMost: 0 },
    ],
    [
      { ...commune, kind: "grassroots-organisation", delegatedPowers: true },
      { bodies: null, atMost: 4 },
    ],
  ])("%o: %o", (facts, value) => {
    expect(advisoryBodies(facts, on)).toMatchObject({ kind: "assessed", value, evidence: "official-text" });
  });

  it("ask for what decides, and say nothing of other kinds and other days", () => {
    expect(advisoryBodies({ ...commune, formerDistrictSeat: null }, on)).toMatchObject({
      missing: ["formerDistrictSeat"],
    });
    const lower = { ...commune, kind: "grassroots-organisation", delegatedPowers: null } as const;
    expect(advisoryBodies(lower, on)).toMatchObject({ missing: ["delegatedPowers"] });
    expect(advisoryBodies({ ...commune, kind: "province" }, on).kind).toBe("out-of-scope");
    expect(advisoryBodies(commune, "2025-06-30").kind).toBe("not-in-force");
  });

  it("are for the provincial level to decide after a switch", () => {
    const switched = { ...commune, kind: "grassroots-organisation", switchedOn: "2026-09-30" } as const;
    expect(advisoryBodies(switched, "2026-09-29")).toMatchObject({ value: { atMost: 0 } });
    expect(advisoryBodies(switched, "2026-09-30")).toMatchObject({
      kind: "undetermined",
      reason: "discretion",
      decidedBy: "provincial-committee",
    });
    expect(advisoryBodies({ ...switched, kind: "branch" }, "2026-09-30").kind).toBe("out-of-scope");
  });
});

describe("full-time staff (hierarchy.md T19)", () => {
  const on = "2025-12-31";
  const staff = (members: number, level: StaffFacts["level"]): StaffFacts => ({
    switchedOn: null,
    official: members - 1,
    probationary: 1,
    level,
  });

  it.each<readonly [StaffFacts, unknown]>([
    [staff(199, "grassroots"), { atLeast: 0, atMost: 0 }],
    [staff(50, "upper-grassroots"), { atLeast: 0, atMost: 15 }],
    [staff(999, "delegated"), { atLeast: 5, atMost: null }],
    [staff(1001, "delegated"), { atLeast: 10, atMost: null }],
  ])("%o: %o", (facts, value) => {
    expect(fullTimeStaff(facts, on)).toMatchObject({ kind: "assessed", value });
  });

  it("is left open where the text is silent or the members are not known", () => {
    expect(fullTimeStaff(staff(200, "grassroots"), on)).toMatchObject({ reason: "text-silent" });
    expect(fullTimeStaff(staff(1000, "delegated"), on)).toMatchObject({ reason: "text-silent" });
    const unknown = { ...staff(9, "delegated"), official: null };
    expect(fullTimeStaff(unknown, on)).toMatchObject({ missing: ["official"] });
    expect(fullTimeStaff({ ...unknown, official: 3, probationary: null }, on)).toMatchObject({
      missing: ["probationary"],
    });
    expect(fullTimeStaff(staff(10, "grassroots"), "2025-06-08").kind).toBe("not-in-force");
    expect(fullTimeStaff(staff(10, "grassroots"), "2025-06-09").kind).toBe("assessed");
  });

  it("waits for the text of 208-QĐ/TW after a switch", () => {
    const switched = { ...staff(10, "grassroots"), switchedOn: "2026-09-30" } as const;
    expect(fullTimeStaff(switched, "2026-09-29")).toMatchObject({ kind: "assessed", evidence: "single-source" });
    expect(fullTimeStaff(switched, "2026-09-30")).toMatchObject({ reason: "text-not-read" });
  });
});
