/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import { askedOn } from "./asked-on.ts";
import { days, told } from "./told.ts";

/**
 * What each function that takes a day answers on 9 June 2025 (06-HD/TW), on 30 June and 1 July 2025 (294-QĐ/TW), on 8 April
 * 2026 (20-QĐ/TW), 19 May 2026 (01-HD/TW), 26 July 2026 (208-QĐ/TW) and, for a unit that has switched, on 1 October 2026: its
 * kind or reason, its value where that is short, and its grade. `=` is the answer of the day before.
 */
const answers: Readonly<Record<string, readonly string[]>> = {
  assessCommitteeAdmission: [
    "assessed adopted single-source",
    "=",
    "=",
    "=",
    "=",
    "regime-not-recorded single-source",
    "text-not-read single-source",
  ],
  assessCommitteeDecision: [
    "text-not-read official-text",
    "=",
    "assessed adopted official-text",
    "assessed adopted single-source",
    "=",
    "regime-not-recorded single-source",
    "text-not-read single-source",
  ],
  assessRequired: ["assessed 20 corroborated", "=", "=", "=", "=", "=", "="],
  assessStrikingOff: [
    "assessed consider-striking-off unverified",
    "=",
    "=",
    "assessed nothing-to-consider unverified",
    "=",
    "=",
    "=",
  ],
  assessVote: [
    "text-not-read official-text",
    "=",
    "assessed adopted single-source",
    "=",
    "=",
    "assessed adopted unverified",
    "=",
  ],
  judgeVote: ["text-not-read", "=", "assessed adopted", "=", "=", "=", "="],
  assessVotingBody: [
    "assessed 18 single-source",
    "=",
    "=",
    "=",
    "=",
    "regime-not-recorded single-source",
    "text-not-read single-source",
  ],
  meetingDuties: [
    "assessed official-text | assessed not-owed official-text | assessed corroborated | text-silent official-text | assessed not-owed official-text | assessed corroborated",
    "=",
    "assessed official-text | assessed not-owed official-text | assessed corroborated | text-silent official-text | assessed not-owed official-text | insufficient-facts official-text",
    "assessed official-text | assessed not-owed official-text | assessed corroborated | text-silent official-text | assessed not-owed official-text | insufficient-facts single-source",
    "=",
    "assessed single-source | assessed not-owed single-source | assessed corroborated | text-silent single-source | assessed not-owed single-source | insufficient-facts single-source",
    "assessed single-source | assessed not-owed single-source | assessed corroborated | text-silent single-source | assessed not-owed single-source | assessed single-source",
  ],
  nextOwed: ["2", "=", "=", "=", "=", "=", "="],
  advisoryBodies: [
    "not-in-force official-text",
    "=",
    "assessed official-text",
    "assessed single-source",
    "=",
    "regime-not-recorded single-source",
    "no-rule-known single-source",
  ],
  allowedChildren: [
    "assessed branch corroborated",
    "=",
    "assessed branch official-text",
    "assessed branch single-source",
    "=",
    "regime-not-recorded single-source",
    "text-not-read single-source",
  ],
  allowedParents: [
    "assessed grassroots-organisation+section corroborated",
    "=",
    "assessed grassroots-organisation+section+commune+upper-grassroots official-text",
    "assessed grassroots-organisation+section+commune+upper-grassroots single-source",
    "=",
    "regime-not-recorded single-source",
    "assessed grassroots-organisation+subordinate-organisation single-source",
  ],
  committeeLimits: [
    "not-in-force official-text",
    "=",
    "assessed official-text",
    "assessed single-source",
    "=",
    "regime-not-recorded single-source",
    "assessed single-source",
  ],
  congressState: [
    "assessed not-due corroborated",
    "=",
    "assessed not-due official-text",
    "assessed not-due single-source",
    "=",
    "assessed may-be-held single-source",
    "=",
  ],
  congressWindow: ["assessed corroborated", "=", "assessed official-text", "assessed single-source", "=", "=", "="],
  countMembers: [
    "assessed 30 unverified",
    "=",
    "assessed 30 single-source",
    "=",
    "=",
    "regime-not-recorded single-source",
    "=",
  ],
  expectedForm: [
    "assessed corroborated",
    "=",
    "assessed official-text",
    "assessed single-source",
    "=",
    "regime-not-recorded single-source",
    "assessed single-source",
  ],
  fullTimeStaff: [
    "assessed corroborated",
    "=",
    "assessed official-text",
    "assessed single-source",
    "=",
    "regime-not-recorded single-source",
    "text-not-read single-source",
  ],
  kindsOn: ["12", "=", "13", "=", "=", "14", "="],
  reviewHierarchy: [
    "largeBranch undetermined official-text",
    "=",
    "largeBranch undetermined official-text | partyGroups breach official-text",
    "largeBranch undetermined official-text | partyGroups review single-source",
    "=",
    "largeBranch undetermined single-source | partyGroups undetermined single-source",
    "=",
  ],
  reviewLeadingBodies: [
    "nothing",
    "=",
    "branchLeaders breach official-text",
    "branchLeaders review single-source",
    "=",
    "=",
    "=",
  ],
  partyAgeFrom: [
    "assessed 2025-05-20 official-text",
    "=",
    "=",
    "=",
    "assessed 2025-05-20 single-source",
    "assessed 2025-05-20 unverified",
    "=",
  ],
  termEndsOn: [
    "assessed 2026-12-01 corroborated",
    "=",
    "assessed 2026-12-01 official-text",
    "assessed 2026-12-01 single-source",
    "=",
    "=",
    "=",
  ],
  tiersOn: [
    "assessed central+province+district+grassroots corroborated",
    "=",
    "assessed central+province+commune official-text",
    "assessed central+province+commune single-source",
    "=",
    "regime-not-recorded single-source",
    "assessed central+province+grassroots single-source",
  ],
  assessAwardStreak: ["assessed 5 corroborated", "=", "=", "=", "=", "=", "="],
  assessAwards: [
    "assessed branch-year+branch-five-years+branch-five-years-provincial corroborated",
    "=",
    "=",
    "=",
    "assessed branch-year+branch-five-years+branch-five-years-provincial single-source",
    "=",
    "=",
  ],
  assessClass: ["insufficient-facts single-source", "=", "=", "assessed excellent corroborated", "=", "=", "="],
  judgeClass: ["insufficient-facts", "=", "=", "assessed excellent", "=", "=", "="],
  assessForcedClass: ["no-rule-known official-text", "=", "=", "=", "=", "=", "="],
  assessOldBranchOpinion: ["text-not-read official-text", "=", "=", "=", "=", "=", "="],
  assessRating: ["insufficient-facts single-source", "=", "=", "assessed excellent corroborated", "=", "=", "="],
  judgeRating: ["insufficient-facts", "=", "=", "assessed excellent", "=", "=", "="],
  assessRatingDuty: ["assessed rated corroborated", "=", "=", "=", "=", "=", "="],
  judgeRatingDuty: ["assessed rated", "=", "=", "=", "=", "=", "="],
  assessSpecialCase: [
    "text-not-read official-text",
    "=",
    "=",
    "assessed by-actual-results corroborated",
    "=",
    "=",
    "=",
  ],
  capExcellent: ["assessed corroborated", "=", "=", "=", "=", "=", "="],
  quarterlyEvaluationOn: [
    "nothing",
    "=",
    "=",
    "198-KL-TW@2025-10-08",
    "=",
    "198-KL-TW@2025-10-08 | 02-HD-BTCTW@2026-05-22",
    "=",
  ],
  ratingAuthorityOn: ["null", "=", "=", "43-HD-BTCTW@2025-10-31", "=", "=", "="],
  ratingGuidanceOn: ["25-HD-BTCTW@2023-11-10", "=", "=", "43-HD-BTCTW@2025-10-31", "=", "=", "="],
  ratingProcedureOn: [
    "null | 124-QD-TW@2023-10-04 | 25-HD-BTCTW@2023-11-10 | null | 25-HD-BTCTW@2023-11-10",
    "=",
    "=",
    "366-QD-TW@2025-08-30 | 366-QD-TW@2025-08-30 | 366-QD-TW@2025-08-30 | 366-QD-TW@2025-08-30 | 43-HD-BTCTW@2025-10-31",
    "=",
    "=",
    "=",
  ],
  reviewNoticeOn: ["null", "=", "=", "43-HD-BTCTW@2025-10-31", "=", "=", "="],
  stepsToClass: [
    "124-QD-TW@2023-10-04 | 124-QD-TW@2023-10-04 | 124-QD-TW@2023-10-04",
    "=",
    "=",
    "nothing",
    "=",
    "=",
    "=",
  ],
  committeeAdmissionRuleOn: [
    "06-HD-TW@2025-06-09 single-source",
    "=",
    "=",
    "=",
    "01-HD-TW@2026-05-19 single-source",
    "=",
    "=",
  ],
  committeeDecisionRuleOn: [
    "null",
    "=",
    "294-QD-TW@2025-05-26 official-text",
    "294-QD-TW@2025-05-26 single-source",
    "=",
    "=",
    "=",
  ],
  extraordinaryCongressRuleOn: [
    "DIEU-LE@2011-01-19 unverified",
    "=",
    "294-QD-TW@2025-05-26 official-text",
    "294-QD-TW@2025-05-26 single-source",
    "=",
    "=",
    "=",
  ],
  onlineRuleOn: ["03-HD-TW@2022-12-27 corroborated", "=", "=", "03-HD-TW@2022-12-27 single-source", "=", "=", "="],
  partyGroupRuleOn: ["03-HD-TW@2022-12-27 single-source", "=", "=", "=", "=", "=", "="],
  sessionRuleOn: [
    "12-HD-BTCTW@2018-07-06 corroborated",
    "=",
    "=",
    "42-HD-BTCTW@2025-10-28 corroborated, 42-HD-BTCTW@2025-10-28 single-source",
    "=",
    "=",
    "=",
  ],
  voteRuleOn: [
    "null",
    "=",
    "294-QD-TW@2025-05-26 single-source, DIEU-LE@2011-01-19 single-source",
    "=",
    "=",
    "=",
    "208-QD-TW@2026-07-26 unverified, DIEU-LE@2011-01-19 single-source",
  ],
  delegatedParentRuleOn: [
    "232-QD-TW@2025-01-20 single-source",
    "=",
    "294-QD-TW@2025-05-26 official-text",
    "=",
    "=",
    "=",
    "=",
  ],
  upperGrassrootsRuleOn: [
    "null",
    "=",
    "294-QD-TW@2025-05-26 official-text",
    "20-QD-TW@2026-04-08 single-source",
    "=",
    "=",
    "=",
  ],
  bodyDutyRuleOn: ["124-QD-TW@2023-10-04 single-source", "=", "=", "366-QD-TW@2025-08-30 single-source", "=", "=", "="],
  collectiveRatingRuleOn: [
    "124-QD-TW@2023-10-04 corroborated, 124-QD-TW@2023-10-04 single-source",
    "=",
    "=",
    "366-QD-TW@2025-08-30 corroborated",
    "=",
    "=",
    "=",
  ],
  leaderRatingRuleOn: [
    "124-QD-TW@2023-10-04 corroborated, 124-QD-TW@2023-10-04 single-source",
    "=",
    "=",
    "366-QD-TW@2025-08-30 corroborated",
    "=",
    "=",
    "=",
  ],
  memberDutyRuleOn: ["124-QD-TW@2023-10-04 corroborated", "=", "=", "366-QD-TW@2025-08-30 corroborated", "=", "=", "="],
  memberRatingRuleOn: [
    "124-QD-TW@2023-10-04 corroborated, 124-QD-TW@2023-10-04 single-source",
    "=",
    "=",
    "366-QD-TW@2025-08-30 corroborated",
    "=",
    "=",
    "=",
  ],
  organisationRatingRuleOn: [
    "124-QD-TW@2023-10-04 corroborated, 124-QD-TW@2023-10-04 single-source",
    "=",
    "=",
    "366-QD-TW@2025-08-30 corroborated",
    "=",
    "=",
    "=",
  ],
  villageClassRuleOn: ["33-2023-ND-CP@2023-06-10 corroborated", "=", "=", "=", "=", "=", "="],
  rulesOf: ["nothing", "=", "null vote", "=", "=", "null vote | model-208 vote", "="],
  factsOf: ["5", "=", "=", "=", "=", "=", "="],
  badgeBonus: ["assessed 3510000 corroborated", "=", "=", "=", "=", "assessed 3795000 corroborated", "="],
  badgesDue: ["assessed official-text", "=", "=", "=", "assessed single-source", "assessed unverified", "="],
  baseSalaryOn: ["assessed 2340000 corroborated", "=", "=", "=", "=", "assessed 2530000 official-text", "="],
  partyAwardMoney: [
    "assessed 3510000 unverified",
    "=",
    "=",
    "assessed 3510000 single-source",
    "=",
    "assessed 3795000 single-source",
    "=",
  ],
  leadershipCoefficientOn: ["assessed 0.8 corroborated", "=", "not-in-force official-text", "=", "=", "=", "="],
  regionalWageOn: ["not-in-force single-source", "=", "=", "assessed 4140000 single-source", "=", "=", "="],
  villageFund: ["assessed corroborated", "=", "=", "=", "=", "=", "="],
};

/** Functions that take a day and ask no law: they look records up, or compute with days. */
const withoutLaw: Readonly<Record<string, string>> = {
  arbitraryOrganisations: "makes records to test with",
  countDifferences: "compares counts on record",
  countsOn: "looks a count up",
  coverage: "lists the months on record",
  entryOn: "looks a span up",
  existsOn: "looks a record up",
  hierarchyOf: "places records",
  hierarchyOn: "places records",
  isWithin: "compares days",
  leadingBodiesOf: "looks records up",
  localRulesOn: "looks local rules up",
  membersOn: "looks a count up",
  parentKindOn: "looks a record up",
  periodOf: "makes a period",
  postponedDay: "shifts a day over days off",
  predecessorsOf: "looks a history up",
  recordsOn: "looks a history up",
  remindersOn: "looks owed meetings up",
  reviewInspections: "compares days on record",
  reviewStructure: "asks reviewHierarchy and reviewLeadingBodies of a register",
  scoreSheetOn: "looks a sheet up",
  successorsOf: "looks a history up",
  summariseRatings: "asks judgeRating of many",
  termsOf: "looks records up",
  territoryOf: "looks a record up",
  unitOn: "looks a record up",
  valueOn: "looks a value up",
};

const entries = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/entries/*.ts", { eager: true });
const exported = Object.values(entries).flatMap((entry) => Object.entries(entry));
const dated = exported
  .filter(([, value]) => typeof value === "function" && takesDay(value as object))
  .map(([name]) => name);

/** Whether a parameter is a day: `on`, or one whose name ends with it. */
function takesDay(value: object): boolean {
  const text = String(value);
  const parameters = text.slice(text.indexOf("(") + 1, text.indexOf(") {"));
  return /\bon\b|\bday\b|Day\b/.test(parameters);
}

describe("every function that takes a day", () => {
  it("is found", () => {
    expect(dated.length).toBeGreaterThan(70);
  });

  it("says what it answers on the days on which the law changed, or why it asks no law", () => {
    expect(dated.filter((name) => !(name in answers) && !(name in withoutLaw))).toEqual([]);
  });

  it("is listed once, and nothing else is", () => {
    const listed = [...Object.keys(answers), ...Object.keys(withoutLaw)];
    expect(listed.filter((name) => !dated.includes(name))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(Object.entries(askedOn))("%s", (name, ask) => {
    const all = days.map(([on, switchedOn]) => told(ask(on, switchedOn)));
    expect(all.map((one, index) => (index > 0 && all[index - 1] === one ? "=" : one))).toEqual(answers[name]);
  });
});
