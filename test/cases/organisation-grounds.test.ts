import { describe, expect, it } from "vitest";
import {
  advisoryBodies,
  advisoryFacts,
  allowedChildren,
  allowedParents,
  committeeFacts,
  committeeLimits,
  countMembers,
  dissolutionDeadline,
  fullTimeStaff,
  membersByStatus,
  membershipTerm,
  move,
  partyAgeFrom,
  probationEndsOn,
  staffFacts,
  transferDeadlines,
  unit,
} from "../../src/organisation/index.ts";
import type { Outcome } from "../../src/outcome/index.ts";
import { told, under208, under294, under294Kept } from "../kit/told.ts";

const on = "2025-12-31";
const known = {
  organisationId: "01",
  officialHere: 20,
  officialAway: 1,
  officialExempt: 2,
  officialTemporarilyExempt: 0,
  officialSuspended: 1,
  officialGuests: 0,
  probationaryHere: 3,
  probationaryUndecided: 0,
  probationaryAway: 0,
  probationaryGuests: 0,
} as const;

type Row = readonly [question: string, ask: () => Outcome<unknown>, answer: object, steps: readonly string[]];

const rows: readonly Row[] = [
  [
    "advisory bodies of a commune with the seat of the former district (294-QĐ/TW 18.1)",
    () => advisoryBodies(advisoryFacts({ kind: "commune", formerDistrictSeat: true }), on),
    {
      kind: "assessed",
      value: { bodies: ["office", "party-building-commission", "inspection-agency", "political-centre"], atMost: 4 },
    },
    [
      under294(on),
      "advisoryBodies.ofCommune: 3 is 3, met - 294-QD-TW@2025-05-26 18.1, official-text",
      "advisoryBodies.politicalCentre: true is true, met - 294-QD-TW@2025-05-26 18.1, official-text",
    ],
  ],
  [
    "of one without it",
    () => advisoryBodies(advisoryFacts({ kind: "commune", formerDistrictSeat: false }), on),
    { kind: "assessed", value: { bodies: ["office", "party-building-commission", "inspection-agency"], atMost: 3 } },
    [
      under294(on),
      "advisoryBodies.ofCommune: 3 is 3, met - 294-QD-TW@2025-05-26 18.1, official-text",
      "advisoryBodies.politicalCentre: false is true, not-met - 294-QD-TW@2025-05-26 18.1, official-text",
    ],
  ],
  [
    "of one of which that is not known",
    () => advisoryBodies(advisoryFacts({ kind: "commune" }), on),
    { kind: "insufficient-facts", missing: ["formerDistrictSeat"] },
    [
      under294(on),
      "advisoryBodies.ofCommune: 3 is 3, met - 294-QD-TW@2025-05-26 18.1, official-text",
      "advisoryBodies.politicalCentre: null is true, unknown - 294-QD-TW@2025-05-26 18.1, official-text",
    ],
  ],
  [
    "of a grassroots organisation with delegated powers (294-QĐ/TW 10.6.2)",
    () => advisoryBodies(advisoryFacts({ kind: "grassroots-organisation", delegatedPowers: true }), on),
    { kind: "assessed", value: { bodies: null, atMost: 4 } },
    [under294(on), "advisoryBodies.ofDelegated: 4 is 4, met - 294-QD-TW@2025-05-26 10.6.2, official-text"],
  ],
  [
    "of one without them",
    () => advisoryBodies(advisoryFacts({ kind: "grassroots-organisation", delegatedPowers: false }), on),
    { kind: "assessed", value: { bodies: [], atMost: 0 } },
    [under294(on), "advisoryBodies.ofGrassroots: 0 is 0, met - 294-QD-TW@2025-05-26 18.1, official-text"],
  ],
  [
    "of one of which that is not known",
    () => advisoryBodies(advisoryFacts({ kind: "grassroots-organisation" }), on),
    { kind: "insufficient-facts", missing: ["delegatedPowers"] },
    [
      under294(on),
      "advisoryBodies.ofGrassroots: 0 is 0, met - 294-QD-TW@2025-05-26 18.1, official-text",
      "advisoryBodies.ofDelegated: 4 is 4, met - 294-QD-TW@2025-05-26 10.6.2, official-text",
    ],
  ],
  [
    "of one after its switch",
    () => advisoryBodies(advisoryFacts({ kind: "grassroots-organisation", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "undetermined", reason: "discretion", decidedBy: "provincial-committee", readings: [] },
    [
      under208("2026-10-01", "2026-09-01"),
      "advisoryBodies.provinceDecides: true is true, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "of a province, of which no rule is known",
    () => advisoryBodies(advisoryFacts({ kind: "province" }), on),
    { kind: "out-of-scope", reason: "no-rule-known" },
    [under294(on)],
  ],
  [
    "the committee of a branch (294-QĐ/TW 23.2)",
    () => committeeLimits(committeeFacts({ kind: "branch" }), on),
    {
      kind: "assessed",
      value: {
        members: { atLeast: null, atMost: 7 },
        standing: { atLeast: null, atMost: 0 },
        deputies: { atLeast: null, atMost: 1 },
      },
    },
    [
      under294(on),
      "branchLeaders.atMost7: 7 is 7, met - 294-QD-TW@2025-05-26 23.2, official-text",
      "branchLeaders.oneDeputy: 1 is 1, met - 294-QD-TW@2025-05-26 23.2, official-text",
    ],
  ],
  [
    "of a branch after its switch",
    () => committeeLimits(committeeFacts({ kind: "branch", switchedOn: "2026-09-01" }), "2026-10-01"),
    {
      kind: "assessed",
      value: { members: { atLeast: null, atMost: 7 }, standing: null, deputies: { atLeast: null, atMost: 1 } },
    },
    [
      under208("2026-10-01", "2026-09-01"),
      "branchLeaders.atMost7: 7 is 7, met - 208-QD-TW@2026-07-26 not-known, single-source",
      "branchLeaders.oneDeputy: 1 is 1, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "of a grassroots branch after a switch",
    () => committeeLimits(committeeFacts({ kind: "grassroots-branch", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "of a section (06-HD/TW 13.3)",
    () => committeeLimits(committeeFacts({ kind: "section" }), on),
    {
      kind: "assessed",
      value: { members: { atLeast: null, atMost: 7 }, standing: { atLeast: null, atMost: 0 }, deputies: null },
    },
    [under294(on), "sectionLeaders.atMost7: 7 is 7, met - 06-HD-TW@2025-06-09 13.3, official-text"],
  ],
  [
    "of a section after a switch",
    () => committeeLimits(committeeFacts({ kind: "section", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "of a commune formed from two (45-CT/TW)",
    () => committeeLimits(committeeFacts({ kind: "commune", formedFrom: 2 }), on),
    {
      kind: "assessed",
      value: {
        members: { atLeast: null, atMost: 27 },
        standing: { atLeast: 9, atMost: 11 },
        deputies: { atLeast: 2, atMost: 2 },
      },
    },
    [
      under294(on),
      "communeLeaders.ofAtLeast3: 2 >= 3, not-met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atMost27: 27 is 27, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.standingAtLeast9: 9 is 9, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.standingAtMost11: 11 is 11, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atLeastTwoDeputies: 2 is 2, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atMostTwoDeputies: 2 is 2, met - 45-CT-TW@2025-04-14 not-known, corroborated",
    ],
  ],
  [
    "of one formed from three",
    () => committeeLimits(committeeFacts({ kind: "commune", formedFrom: 3 }), on),
    {
      kind: "assessed",
      value: {
        members: { atLeast: null, atMost: 33 },
        standing: { atLeast: 9, atMost: 11 },
        deputies: { atLeast: 2, atMost: 2 },
      },
    },
    [
      under294(on),
      "communeLeaders.ofAtLeast3: 3 >= 3, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atMost33: 33 is 33, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.standingAtLeast9: 9 is 9, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.standingAtMost11: 11 is 11, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atLeastTwoDeputies: 2 is 2, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "communeLeaders.atMostTwoDeputies: 2 is 2, met - 45-CT-TW@2025-04-14 not-known, corroborated",
    ],
  ],
  [
    "of one formed from nobody knows how many",
    () => committeeLimits(committeeFacts({ kind: "commune" }), on),
    { kind: "insufficient-facts", missing: ["formedFrom"] },
    [under294(on), "communeLeaders.ofAtLeast3: null >= 3, unknown - 45-CT-TW@2025-04-14 not-known, corroborated"],
  ],
  [
    "of the Government",
    () => committeeLimits(committeeFacts({ kind: "central-direct", centralBody: "government" }), on),
    {
      kind: "assessed",
      value: { members: { atLeast: null, atMost: 61 }, standing: { atLeast: null, atMost: 17 }, deputies: null },
    },
    [
      under294(on),
      "centralLeaders.governmentAtMost: 61 is 61, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "centralLeaders.standingAtMost: 17 is 17, met - 45-CT-TW@2025-04-14 not-known, corroborated",
    ],
  ],
  [
    "of the central Party agencies",
    () => committeeLimits(committeeFacts({ kind: "central-direct", centralBody: "party-agencies" }), on),
    {
      kind: "assessed",
      value: { members: { atLeast: null, atMost: 39 }, standing: { atLeast: null, atMost: 17 }, deputies: null },
    },
    [
      under294(on),
      "centralLeaders.partyAgenciesAtMost: 39 is 39, met - 45-CT-TW@2025-04-14 not-known, corroborated",
      "centralLeaders.standingAtMost: 17 is 17, met - 45-CT-TW@2025-04-14 not-known, corroborated",
    ],
  ],
  [
    "of a body directly under the Centre that nobody named",
    () => committeeLimits(committeeFacts({ kind: "central-direct" }), on),
    { kind: "insufficient-facts", missing: ["centralBody"] },
    [under294(on)],
  ],
  [
    "of another body directly under the Centre",
    () => committeeLimits(committeeFacts({ kind: "central-direct", centralBody: "other" }), on),
    { kind: "out-of-scope", reason: "no-rule-known" },
    [under294(on)],
  ],
  [
    "the members of a branch for its form: the suspended one is counted, guests and probationary ones are not",
    () => countMembers(membersByStatus({ ...known, officialGuests: 4 }), on, { threshold: "formation" }),
    { kind: "assessed", value: 24 },
    [
      under294(on),
      "countingBase.formation: official is official, met - DIEU-LE@2011-01-19 21.2, official-text",
      "memberStatus.officialHere: 20 is counted, met - DIEU-LE@2011-01-19 21.2, official-text",
      "memberStatus.officialAway: 1 is counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "memberStatus.officialExempt: 2 is counted, met - 294-QD-TW@2025-05-26 7, official-text",
      "~ memberStatus.officialTemporarilyExempt: 0 is counted, met - 06-HD-TW@2025-06-09 10.3.a, official-text",
      "memberStatus.officialSuspended: 1 is counted, met - 294-QD-TW@2025-05-26 9.3.2, unverified",
      "~ memberStatus.probationaryHere: 3 is not-counted, met - DIEU-LE@2011-01-19 3.4, official-text",
      "~ memberStatus.probationaryUndecided: 0 is not-counted, met - DIEU-LE@2011-01-19 5.1, corroborated",
      "~ memberStatus.probationaryAway: 0 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.officialGuests: 4 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.probationaryGuests: 0 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.residenceContacts: null is not-counted, unknown - 06-HD-TW@2025-06-09 10.3.đ, official-text",
    ],
  ],
  [
    "the same with one part not known",
    () =>
      countMembers(membersByStatus({ ...known, officialGuests: 4, officialAway: null }), on, {
        threshold: "formation",
      }),
    { kind: "insufficient-facts", missing: ["officialAway"] },
    [
      under294(on),
      "countingBase.formation: official is official, met - DIEU-LE@2011-01-19 21.2, official-text",
      "memberStatus.officialHere: 20 is counted, met - DIEU-LE@2011-01-19 21.2, official-text",
      "memberStatus.officialAway: null is counted, unknown - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "memberStatus.officialExempt: 2 is counted, met - 294-QD-TW@2025-05-26 7, official-text",
      "~ memberStatus.officialTemporarilyExempt: 0 is counted, met - 06-HD-TW@2025-06-09 10.3.a, official-text",
      "memberStatus.officialSuspended: 1 is counted, met - 294-QD-TW@2025-05-26 9.3.2, unverified",
      "~ memberStatus.probationaryHere: 3 is not-counted, met - DIEU-LE@2011-01-19 3.4, official-text",
      "~ memberStatus.probationaryUndecided: 0 is not-counted, met - DIEU-LE@2011-01-19 5.1, corroborated",
      "~ memberStatus.probationaryAway: 0 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.officialGuests: 4 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.probationaryGuests: 0 is not-counted, met - 294-QD-TW@2025-05-26 6.3.2, official-text",
      "~ memberStatus.residenceContacts: null is not-counted, unknown - 06-HD-TW@2025-06-09 10.3.đ, official-text",
    ],
  ],
  [
    "what may be under a section",
    () => allowedChildren(unit({ kind: "section" }), "2025-07-01"),
    { kind: "assessed", value: ["branch"] },
    [under294("2025-07-01"), "children.model294: null one-of branch, met - 294-QD-TW@2025-05-26 10.1, official-text"],
  ],
  [
    "the superiors of a district after its last day",
    () => allowedParents(unit({ kind: "district" }), "2025-07-01"),
    { kind: "not-in-force", firstDay: null, lastDay: "2025-06-30" },
    [
      under294("2025-07-01"),
      "kind.inForce: district one-of central,central-direct,province,commune,upper-grassroots,grassroots-organisation,grassroots-branch,section,branch,party-group,temporary-branch,overseas-provisional-branch,national-assembly-group, not-met - 294-QD-TW@2025-05-26 10.1, official-text",
    ],
  ],
  [
    "those of a district in a unit that has switched",
    () => allowedParents(unit({ kind: "district", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "not-in-force", firstDay: null, lastDay: "2025-06-30" },
    [
      under208("2026-10-01", "2026-09-01"),
      "kind.inForce: district one-of central,central-direct,province,upper-grassroots,grassroots-organisation,section,subordinate-organisation,branch,party-group,temporary-branch,overseas-provisional-branch,national-assembly-group, not-met - 294-QD-TW@2025-05-26 10.1, official-text",
    ],
  ],
  [
    "those of a commune after its switch",
    () => allowedParents(unit({ kind: "commune", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "not-in-force", firstDay: "2025-07-01", lastDay: "2026-08-31" },
    [
      under208("2026-10-01", "2026-09-01"),
      "kind.inForce: commune one-of central,central-direct,province,upper-grassroots,grassroots-organisation,section,subordinate-organisation,branch,party-group,temporary-branch,overseas-provisional-branch,national-assembly-group, not-met - 294-QD-TW@2025-05-26 10.2, official-text",
    ],
  ],
  [
    "those of a subordinate organisation before its switch",
    () => allowedParents(unit({ kind: "subordinate-organisation", switchedOn: "2026-09-01" }), "2026-08-31"),
    { kind: "not-in-force", firstDay: "2026-09-01", lastDay: null },
    [
      under294Kept("2026-08-31"),
      "kind.inForce: subordinate-organisation one-of central,central-direct,province,commune,upper-grassroots,grassroots-organisation,grassroots-branch,section,branch,party-group,temporary-branch,overseas-provisional-branch,national-assembly-group, not-met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "those of the Centre, which has none",
    () => allowedParents(unit({ kind: "central" }), "2025-07-01"),
    { kind: "assessed", value: [] },
    [under294("2025-07-01"), "parents.model294: null one-of , met - DIEU-LE@2011-01-19 10, official-text"],
  ],
  [
    "those of a branch before its switch: the step names the first day of the model, not that of the switch",
    () => allowedParents(unit({ kind: "branch", switchedOn: "2026-10-01" }), "2026-09-30"),
    { kind: "assessed", value: ["grassroots-organisation", "section", "commune", "upper-grassroots"] },
    [
      under294Kept("2026-09-30"),
      "parents.model294: null one-of grassroots-organisation,section,commune,upper-grassroots, met - 294-QD-TW@2025-05-26 20.2.2, official-text",
    ],
  ],
  [
    "those of a branch after it",
    () => allowedParents(unit({ kind: "branch", switchedOn: "2026-10-01" }), "2026-10-01"),
    { kind: "assessed", value: ["grassroots-organisation", "subordinate-organisation"] },
    [
      under208("2026-10-01", "2026-10-01"),
      "parents.model208: null one-of grassroots-organisation,subordinate-organisation, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "those of a province while no switch is recorded, the same under both models",
    () => allowedParents(unit({ kind: "province" }), "2026-10-01"),
    { kind: "assessed", value: ["central"] },
    [
      "~ structureModel.switched: null read-as model-208, unknown - 208-QD-TW@2026-07-26 not-known, single-source",
      under208("2026-10-01", "2026-07-26"),
      "parents.model208: null one-of central, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "those of a branch before the Charter of 2011",
    () => allowedParents(unit({ kind: "branch" }), "2011-01-18"),
    { kind: "out-of-scope", reason: "no-rule-known" },
    [],
  ],
  [
    "those of a group of the National Assembly after a switch",
    () => allowedParents(unit({ kind: "national-assembly-group", switchedOn: "2026-09-01" }), "2026-10-01"),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "the staff of a level above the grassroots",
    () => fullTimeStaff(staffFacts({ level: "upper-grassroots" }), on),
    { kind: "assessed", value: { atLeast: 0, atMost: 15 } },
    [under294(on), "fullTimeStaff.upperAtMost: 15 is 15, met - 06-HD-TW@2025-06-09 17, official-text"],
  ],
  [
    "of one with delegated powers and 999 members",
    () => fullTimeStaff(staffFacts({ level: "delegated", official: 990, probationary: 9 }), on),
    { kind: "assessed", value: { atLeast: 5, atMost: null } },
    [
      under294(on),
      "fullTimeStaff.largeFrom: 1000 is 1000, met - 06-HD-TW@2025-06-09 17, official-text",
      "fullTimeStaff.delegatedSmall: 5 is 5, met - 06-HD-TW@2025-06-09 17, official-text",
    ],
  ],
  [
    "of one with 1,001",
    () => fullTimeStaff(staffFacts({ level: "delegated", official: 990, probationary: 11 }), on),
    { kind: "assessed", value: { atLeast: 10, atMost: null } },
    [
      under294(on),
      "fullTimeStaff.largeFrom: 1000 is 1000, met - 06-HD-TW@2025-06-09 17, official-text",
      "fullTimeStaff.delegatedLarge: 10 is 10, met - 06-HD-TW@2025-06-09 17, official-text",
    ],
  ],
  [
    "of a grassroots organisation with 199",
    () => fullTimeStaff(staffFacts({ level: "grassroots", official: 190, probationary: 9 }), on),
    { kind: "assessed", value: { atLeast: 0, atMost: 0 } },
    [under294(on), "fullTimeStaff.noneBelow: 200 is 200, met - 06-HD-TW@2025-06-09 17, official-text"],
  ],
  [
    "of one whose probationary members were not counted",
    () => fullTimeStaff(staffFacts({ level: "grassroots", official: 190 }), on),
    { kind: "insufficient-facts", missing: ["probationary"] },
    [under294(on), "fullTimeStaff.noneBelow: 200 is 200, met - 06-HD-TW@2025-06-09 17, official-text"],
  ],
  [
    "the end of probation (Charter 5.1)",
    () => probationEndsOn("2025-07-31"),
    { kind: "assessed", value: "2026-07-31" },
    ["probation.months: 12 is 12, met - DIEU-LE@2011-01-19 5.1, corroborated"],
  ],
  [
    "a transfer of activities (294-QĐ/TW 6.3.1)",
    () => transferDeadlines(move({ movedOn: "2025-12-01", letterIssuedOn: "2025-12-08" }), []),
    { kind: "assessed", value: { startBy: "2026-02-23", presentBy: "2026-01-19" } },
    [
      "transferDeadlines.startWithin: 60 is 60, met - 294-QD-TW@2025-05-26 6.3.1, official-text",
      "transferDeadlines.presentWithin: 30 is 30, met - 294-QD-TW@2025-05-26 6.3.1, official-text",
    ],
  ],
  [
    "before a switch that is recorded",
    () => transferDeadlines(move({ movedOn: "2026-08-03", switchedOn: "2026-09-01" }), []),
    { kind: "assessed", value: { startBy: "2026-10-26", presentBy: null } },
    [
      under294Kept("2026-08-03"),
      "transferDeadlines.startWithin: 60 is 60, met - 20-QD-TW@2026-04-08 not-known, single-source",
      "transferDeadlines.presentWithin: 30 is 30, met - 20-QD-TW@2026-04-08 not-known, single-source",
    ],
  ],
  [
    "after it",
    () =>
      transferDeadlines(move({ movedOn: "2026-09-01", letterIssuedOn: "2026-09-08", switchedOn: "2026-09-01" }), []),
    { kind: "assessed", value: { startBy: "2026-11-24", presentBy: null } },
    [
      under208("2026-09-01", "2026-09-01"),
      "transferDeadlines.startWithin: 60 is 60, met - 208-QD-TW@2026-07-26 not-known, unverified",
    ],
  ],
  [
    "what a dissolved organisation leaves (294-QĐ/TW 6.3.5)",
    () => dissolutionDeadline("2025-12-01", []),
    { kind: "assessed", value: "2026-01-12" },
    [under294("2025-12-01"), "dissolution.settleWithin: 30 is 30, met - 294-QD-TW@2025-05-26 6.3.5, official-text"],
  ],
  [
    "after a switch",
    () => dissolutionDeadline("2026-10-01", [], { switchedOn: "2026-09-01" }),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "the term for a ceremony before a switch",
    () => membershipTerm("ceremony", { switchedOn: "2026-10-01" }, { on: "2026-09-30" }),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under294Kept("2026-09-30")],
  ],
  [
    "after it",
    () => membershipTerm("ceremony", { switchedOn: "2026-10-01" }, { on: "2026-10-01" }),
    { kind: "assessed", value: { operator: "<=", value: 30, unit: "working-days" } },
    [
      under208("2026-10-01", "2026-10-01"),
      "membership.ceremony: 30 is 30, met - 208-QD-TW@2026-07-26 not-known, unverified",
    ],
  ],
  [
    "a term of which nothing was found",
    () => membershipTerm("complaint", { switchedOn: "2026-10-01" }, { on: "2026-10-01" }),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-10-01")],
  ],
  [
    "Party age (06-HD/TW)",
    () => partyAgeFrom("2025-06-20", "2025-07-01"),
    { kind: "assessed", value: "2025-06-20" },
    ["membership.partyAge: 2025-06-20 is 2025-06-20, met - 06-HD-TW@2025-06-09 5.3, official-text"],
  ],
  [
    "before a switch",
    () => partyAgeFrom("2026-09-03", "2026-09-30", { switchedOn: "2026-10-01" }),
    { kind: "assessed", value: "2026-09-03" },
    [
      under294Kept("2026-09-30"),
      "membership.partyAge: 2026-09-03 is 2026-09-03, met - 01-HD-TW@2026-05-19 not-known, single-source",
    ],
  ],
  [
    "after it",
    () => partyAgeFrom("2026-10-03", "2026-11-26", { switchedOn: "2026-10-01" }),
    { kind: "assessed", value: "2026-10-03" },
    [
      under208("2026-11-26", "2026-10-01"),
      "membership.partyAge: 2026-10-03 is 2026-10-03, met - 208-QD-TW@2026-07-26 not-known, unverified",
    ],
  ],
];

describe("an answer of organisation and all that it rests on", () => {
  it.each(rows)("%s", (_, ask, answer, steps) => {
    expect(told(ask())).toEqual({ answer, steps });
  });
});
