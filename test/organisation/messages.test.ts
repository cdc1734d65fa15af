import { describe, expect, it } from "vitest";
import {
  advisoryBodies,
  advisoryFacts,
  allowedChildren,
  allowedParents,
  assignment,
  buildForest,
  changeAuthority,
  committeeFacts,
  committeeLimits,
  consent,
  countMembers,
  countsOn,
  disbandingFacts,
  dissolutionDeadline,
  dissolvingFacts,
  existsOn,
  extraordinaryCongressFacts,
  formatOrganisationCode,
  fullTimeStaff,
  homeMembers,
  leadingBody,
  legalStatusOf,
  membersByStatus,
  membershipTerm,
  missedMonths,
  organisation,
  parseOrganisationCode,
  partyAgeFrom,
  plannedInspection,
  probationEndsOn,
  reviewAssignments,
  reviewInspections,
  reviewLeadingBodies,
  staffFacts,
  transferDeadlines,
  upperGrassrootsRuleOn,
  visit,
} from "../../src/organisation/index.ts";
import { yearPeriod } from "../../src/time/index.ts";

const on = "2025-12-31";
const year = yearPeriod(2025);
const { value: hierarchy } = buildForest([
  organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false }),
]);
const follow = { followerKey: "k1", organisationId: "01", firstDay: "2025-01-01", lastDay: null };
const terms = { kinds: ["branch"], mostPerMember: 3 };
const upgrade = { act: "upgrade", on, decision: null, id: "01", kind: "branch" };

/** Lets a test call as plain JavaScript does. */
const loose = (call: unknown): ((...given: unknown[]) => unknown) => call as never;

const noDay = 'is no day; write a day such as "2025-07-01" or use calendarDate()';
const kinds =
  '"central", "central-direct", "province", "district", "bloc", "commune", "upper-grassroots", "grassroots-organisation", "grassroots-branch", "section", "subordinate-organisation", "branch" or another of 16 words';

type Row = readonly [message: string, kind: typeof RangeError | typeof TypeError, call: () => unknown];

const rows: readonly Row[] = [
  ['advisoryFacts: "kind" is missing; it must be given', TypeError, () => loose(advisoryFacts)({})],
  [`advisoryBodies: kind is "chi-bo"; give ${kinds}`, TypeError, () => loose(advisoryBodies)({ kind: "chi-bo" }, on)],
  [`advisoryBodies: "2025-02-30" ${noDay}`, RangeError, () => loose(advisoryBodies)({ kind: "commune" }, "2025-02-30")],
  [
    'advisoryBodies: the options is "model-294"; give an object',
    TypeError,
    () => loose(advisoryBodies)({ kind: "commune" }, on, "model-294"),
  ],
  ['committeeFacts: "kind" is missing; it must be given', TypeError, () => loose(committeeFacts)({})],
  [`committeeLimits: kind is "chi-bo"; give ${kinds}`, TypeError, () => loose(committeeLimits)({ kind: "chi-bo" }, on)],
  [
    `committeeLimits: "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(committeeLimits)({ kind: "commune" }, "2025-02-30"),
  ],
  [
    'committeeLimits: the options is "model-294"; give an object',
    TypeError,
    () => loose(committeeLimits)({ kind: "commune" }, on, "model-294"),
  ],
  ['leadingBody: "organisationId" is missing; it must be given', TypeError, () => loose(leadingBody)({})],
  [
    "reviewLeadingBodies: the leading bodies is an object; give a list",
    TypeError,
    () => loose(reviewLeadingBodies)({}, on),
  ],
  [
    'reviewLeadingBodies: "organisationId" is missing; it must be given',
    TypeError,
    () => loose(reviewLeadingBodies)([{}], on),
  ],
  [`reviewLeadingBodies: "2025-02-30" ${noDay}`, RangeError, () => loose(reviewLeadingBodies)([], "2025-02-30")],
  [
    'reviewLeadingBodies: the options is "model-294"; give an object',
    TypeError,
    () => loose(reviewLeadingBodies)([], on, "model-294"),
  ],
  [
    'countMembers: "organisationId" is missing; it must be given',
    TypeError,
    () => loose(countMembers)({}, on, { threshold: "formation" }),
  ],
  [
    `countMembers: "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(countMembers)({ organisationId: "01" }, "2025-02-30", { threshold: "formation" }),
  ],
  [
    'countMembers: the options is "2025-12-31"; give an object',
    TypeError,
    () => loose(countMembers)({ organisationId: "01" }, on, on),
  ],
  [
    'countMembers has no "treshold"; did you mean "threshold"?',
    TypeError,
    () => loose(countMembers)({ organisationId: "01" }, on, { treshold: "formation" }),
  ],
  [
    'countMembers: threshold is "large"; did you mean "largeBranch"?',
    RangeError,
    () => loose(countMembers)({ organisationId: "01" }, on, { threshold: "large" }),
  ],
  [
    'countMembers: "model-249" is no reading; did you mean "model-294"?',
    RangeError,
    () => loose(countMembers)({ organisationId: "01" }, on, { threshold: "formation", readings: ["model-249"] }),
  ],
  ['membersByStatus: "organisationId" is missing; it must be given', TypeError, () => loose(membersByStatus)({})],
  ['homeMembers: "organisationId" is missing; it must be given', TypeError, () => loose(homeMembers)({})],
  [`legalStatusOf: the kind is "chi-bo"; give ${kinds}`, RangeError, () => loose(legalStatusOf)("chi-bo")],
  [
    'legalStatusOf: the unit is "2026-09-01"; give an object',
    TypeError,
    () => loose(legalStatusOf)("branch", "2026-09-01"),
  ],
  [
    `legalStatusOf: switchedOn "2026-02-30" ${noDay}`,
    RangeError,
    () => loose(legalStatusOf)("branch", { switchedOn: "2026-02-30" }),
  ],
  ['allowedParents: "kind" is missing; it must be given', TypeError, () => loose(allowedParents)({}, on)],
  [`allowedParents: "2025-02-30" ${noDay}`, RangeError, () => loose(allowedParents)({ kind: "branch" }, "2025-02-30")],
  [
    'allowedParents: the options is "model-294"; give an object',
    TypeError,
    () => loose(allowedParents)({ kind: "branch" }, on, "model-294"),
  ],
  ['allowedChildren: "kind" is missing; it must be given', TypeError, () => loose(allowedChildren)({}, on)],
  [
    `allowedChildren: "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(allowedChildren)({ kind: "branch" }, "2025-02-30"),
  ],
  [
    'allowedChildren: the options is "model-294"; give an object',
    TypeError,
    () => loose(allowedChildren)({ kind: "branch" }, on, "model-294"),
  ],
  [
    "assignment: followerKey has a space, or digits as of a card or telephone; give an opaque key, never a name",
    RangeError,
    () => loose(assignment)({ ...follow, followerKey: "079185001234" }),
  ],
  [
    "visit: followerKey has a space, or digits as of a card or telephone; give an opaque key, never a name",
    RangeError,
    () => loose(visit)({ followerKey: "079185001234", organisationId: "01", heldOn: on }),
  ],
  [
    'plannedInspection: "dueBy" is missing; it must be given',
    TypeError,
    () => loose(plannedInspection)({ organisationId: "01" }),
  ],
  ["missedMonths: the assignments is an object; give a list", TypeError, () => loose(missedMonths)({}, [], year)],
  ["missedMonths: an assignment is null; give an object", TypeError, () => loose(missedMonths)([null], [], year)],
  ["missedMonths: the visits is an object; give a list", TypeError, () => loose(missedMonths)([follow], {}, year)],
  ["missedMonths: a visit is null; give an object", TypeError, () => loose(missedMonths)([follow], [null], year)],
  [
    'missedMonths: the period is "2025"; give its firstDay and lastDay, as yearPeriod(2025) does',
    TypeError,
    () => loose(missedMonths)([], [], "2025"),
  ],
  [
    "reviewAssignments: an assignment is null; give an object",
    TypeError,
    () => loose(reviewAssignments)(hierarchy, [null], { on, terms }),
  ],
  [
    `reviewAssignments: on undefined ${noDay}`,
    RangeError,
    () => loose(reviewAssignments)(hierarchy, [follow], { terms }),
  ],
  [
    'reviewAssignments: "mostPerMember" is missing; it must be given',
    TypeError,
    () => loose(reviewAssignments)(hierarchy, [], { on, terms: { kinds: ["branch"] } }),
  ],
  [
    "reviewInspections: the planned inspections is an object; give a list",
    TypeError,
    () => loose(reviewInspections)({}, [], on),
  ],
  [
    "reviewInspections: the inspections is an object; give a list",
    TypeError,
    () => loose(reviewInspections)([], {}, on),
  ],
  [
    "reviewInspections: an inspection is null; give an object",
    TypeError,
    () => loose(reviewInspections)([], [null], on),
  ],
  [
    "reviewInspections: a planned inspection is null; give an object",
    TypeError,
    () => loose(reviewInspections)([null], [], on),
  ],
  ['staffFacts: "level" is missing; it must be given', TypeError, () => loose(staffFacts)({})],
  ['fullTimeStaff: "level" is missing; it must be given', TypeError, () => loose(fullTimeStaff)({}, on)],
  [
    `fullTimeStaff: "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(fullTimeStaff)({ level: "delegated" }, "2025-02-30"),
  ],
  [
    'fullTimeStaff: the options is "model-294"; give an object',
    TypeError,
    () => loose(fullTimeStaff)({ level: "delegated" }, on, "model-294"),
  ],
  [`upperGrassrootsRuleOn: "2025-02-30" ${noDay}`, RangeError, () => loose(upperGrassrootsRuleOn)("2025-02-30")],
  ["changeAuthority: the change is null; give an object", TypeError, () => loose(changeAuthority)(hierarchy, null)],
  [
    'changeAuthority: the act is "rename"; give "transfer", "found", "merge", "consolidate", "divide", "dissolve", "disband", "end", "upgrade", "switch"',
    RangeError,
    () => loose(changeAuthority)(hierarchy, { ...upgrade, act: "rename" }),
  ],
  [
    `changeAuthority: on "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(changeAuthority)(hierarchy, { ...upgrade, on: "2025-02-30" }),
  ],
  [
    "changeAuthority: created is undefined; give an object",
    TypeError,
    () => loose(changeAuthority)(hierarchy, { act: "found", on, decision: null }),
  ],
  [
    "changeAuthority: created is undefined; give an object",
    TypeError,
    () => loose(changeAuthority)(hierarchy, { act: "consolidate", on, decision: null, ids: ["01"] }),
  ],
  [
    'changeAuthority: the options is "model-294"; give an object',
    TypeError,
    () => loose(changeAuthority)(hierarchy, upgrade, "model-294"),
  ],
  [`probationEndsOn: "2025-02-30" ${noDay}`, RangeError, () => loose(probationEndsOn)("2025-02-30")],
  [
    'transferDeadlines: the move is "2025-07-01"; give an object',
    TypeError,
    () => loose(transferDeadlines)("2025-07-01", []),
  ],
  [
    "transferDeadlines: the holidays is an object; give a list",
    TypeError,
    () => loose(transferDeadlines)({ movedOn: on }, {}),
  ],
  [
    `transferDeadlines: a holiday "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(transferDeadlines)({ movedOn: on }, ["2025-02-30"]),
  ],
  [
    'transferDeadlines: the options is "model-294"; give an object',
    TypeError,
    () => loose(transferDeadlines)({ movedOn: on }, [], "model-294"),
  ],
  [`dissolutionDeadline: "2025-02-30" ${noDay}`, RangeError, () => loose(dissolutionDeadline)("2025-02-30", [])],
  ["dissolutionDeadline: the holidays is an object; give a list", TypeError, () => loose(dissolutionDeadline)(on, {})],
  [
    'dissolutionDeadline: the options is "2026-09-01"; give an object',
    TypeError,
    () => loose(dissolutionDeadline)(on, [], "2026-09-01"),
  ],
  [
    'dissolutionDeadline has no "switched"; did you mean "switchedOn"?',
    TypeError,
    () => loose(dissolutionDeadline)(on, [], { switched: on }),
  ],
  [
    `dissolutionDeadline: switchedOn "2026-02-30" ${noDay}`,
    RangeError,
    () => loose(dissolutionDeadline)(on, [], { switchedOn: "2026-02-30" }),
  ],
  [
    'dissolutionDeadline: "model-249" is no reading; did you mean "model-294"?',
    RangeError,
    () => loose(dissolutionDeadline)(on, [], { readings: ["model-249"] }),
  ],
  [
    'disbandingFacts has no "a"; it has switchedOn, proposing, proposingCommittee, deciding, decidingCommittee',
    TypeError,
    () => loose(disbandingFacts)({ a: 1 }),
  ],
  [
    'dissolvingFacts has no "a"; it has switchedOn, taskDone, formUnfit',
    TypeError,
    () => loose(dissolvingFacts)({ a: 1 }),
  ],
  [
    'extraordinaryCongressFacts has no "a"; it has switchedOn, committeeInFavour, committeeMembers, lowerBodiesAsking, lowerBodies, superior',
    TypeError,
    () => loose(extraordinaryCongressFacts)({ a: 1 }),
  ],
  [
    'membershipTerm: the code is "exclusion"; give "leastAge", "greatestAge", "schooling", "introducer", "certificate", "ceremony", "announcement", "partyAge", "otherBallots", "readmission", "readmissionAfterRecord", "neglect" or another of 25 words',
    RangeError,
    () => loose(membershipTerm)("exclusion", {}, { on }),
  ],
  [
    "membershipTerm: the unit is null; give an object",
    TypeError,
    () => loose(membershipTerm)("ceremony", null, { on }),
  ],
  [
    'membershipTerm: the options is "2025-12-31"; give an object',
    TypeError,
    () => loose(membershipTerm)("ceremony", {}, on),
  ],
  [
    `membershipTerm: switchedOn "2026-02-30" ${noDay}`,
    RangeError,
    () => loose(membershipTerm)("ceremony", { switchedOn: "2026-02-30" }, { on }),
  ],
  [`partyAgeFrom: signedOn "2025-02-30" ${noDay}`, RangeError, () => loose(partyAgeFrom)("2025-02-30", on)],
  [`partyAgeFrom: "2025-02-30" ${noDay}`, RangeError, () => loose(partyAgeFrom)(on, "2025-02-30")],
  [
    'partyAgeFrom: "model-249" is no reading; did you mean "model-294"?',
    RangeError,
    () => loose(partyAgeFrom)(on, on, { readings: ["model-249"] }),
  ],
  [
    `partyAgeFrom: switchedOn "2026-02-30" ${noDay}`,
    RangeError,
    () => loose(partyAgeFrom)(on, on, { switchedOn: "2026-02-30" }),
  ],
  ['consent: "subject" is missing; it must be given', TypeError, () => loose(consent)({})],
  ['existsOn: the organisation is "01"; give an object', TypeError, () => loose(existsOn)("01", on)],
  [
    `existsOn: firstDay "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(existsOn)({ firstDay: "2025-02-30", lastDay: null }, on),
  ],
  [
    `existsOn: lastDay "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(existsOn)({ firstDay: null, lastDay: "2025-02-30" }, on),
  ],
  [
    `existsOn: "2025-02-30" ${noDay}`,
    RangeError,
    () => loose(existsOn)({ firstDay: null, lastDay: null }, "2025-02-30"),
  ],
  ["parseOrganisationCode: the code is 38; give a text", TypeError, () => loose(parseOrganisationCode)(38)],
  [
    'formatOrganisationCode: the parts is "38.168.053.000.001"; give a list',
    TypeError,
    () => loose(formatOrganisationCode)("38.168.053.000.001"),
  ],
  ['countsOn: the organisation is "01"; give an object', TypeError, () => loose(countsOn)("01", on)],
  ["countsOn: counts is 9; give a list", TypeError, () => loose(countsOn)({ counts: 9 }, on)],
  ["countsOn: a count is null; give an object", TypeError, () => loose(countsOn)({ counts: [null] }, on)],
  [`countsOn: "2025-02-30" ${noDay}`, RangeError, () => loose(countsOn)({ counts: [] }, "2025-02-30")],
];

describe("what is refused is named with its value and the remedy", () => {
  it.each(rows)("%s", (message, kind, call) => {
    expect(call).toThrow(new kind(message));
    expect(call).toThrow(kind);
  });
});
