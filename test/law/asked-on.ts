import * as meeting from "../../src/entries/meeting.ts";
import * as organisation from "../../src/entries/organisation.ts";
import * as rating from "../../src/entries/rating.ts";
import * as rules from "../../src/entries/rules.ts";
import * as stipend from "../../src/entries/stipend.ts";
import type { CalendarDate } from "../../src/time/index.ts";

/** A question of law asked on a day about a unit with this switch. */
export type AskedOn = (on: CalendarDate, switchedOn: CalendarDate | null) => unknown;

const none = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 } as const;
const roll = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 } as const;
const tasks = { tasks: 20, done: 20, late: 0, beyond: 6, shortcomings: 3, repaired: 3 } as const;
const conduct = {
  degenerationConcluded: false,
  dutyViolationDisciplined: false,
  disciplined: false,
  selfDetectedAndRepaired: false,
  listedViolation: "none",
} as const;
const memberFacts = rating.memberYear({ score: 92, ...tasks, ...conduct });
const members = organisation.membersByStatus({
  organisationId: "01",
  officialHere: 28,
  officialAway: 1,
  officialExempt: 0,
  officialTemporarilyExempt: 0,
  officialSuspended: 0,
  officialGuests: 0,
  probationaryHere: 1,
  probationaryUndecided: 0,
  probationaryAway: 0,
});
const branchCount = { on: "2020-01-01", official: 31, probationary: 1, partyGroups: 1, committeeMembers: 3 } as const;
const branchUnder = (switchedOn: CalendarDate | null) => ({
  ...organisation.organisation({
    id: "01",
    name: "Chi bộ 01",
    kind: "branch",
    armedForces: false,
    setting: "agency",
    counts: [{ ...branchCount, standingMembers: 0 }],
    consents: [],
  }),
  switchedOn,
});
const built = (switchedOn: CalendarDate | null) => {
  const forest = organisation.buildForest([branchUnder(switchedOn)]);
  if (forest.kind === "refused") throw new TypeError(forest.issues[0]?.code);
  return forest.value;
};
const voteOn = (switchedOn: CalendarDate | null) =>
  meeting.voteFacts({ ...none, matter: "admission", official: 21, inFavour: 14, switchedOn });
const branchTerm = (switchedOn: CalendarDate | null) =>
  organisation.term({ kind: "branch", startedOn: "2024-06-01", isFirst: false, inPilot: false, switchedOn });
const subject = rating.ratedSubject({ facts: memberFacts });
const duty = rating.memberDuty({
  exempt: false,
  suspended: false,
  admittedOn: "2020-01-01",
  meetingOn: "2025-06-01",
  periodLastDay: "2025-12-31",
});
const years = [2020, 2021, 2022, 2023, 2024].map((year) =>
  rating.awardYear({ year, class: "excellent", chosen: true }),
);
const badge = stipend.badgeFacts({ partyAgeFrom: "1960-01-01", gravelyIll: false, deceased: false, disciplines: [] });
const unit = (kind: "branch" | "section", switchedOn: CalendarDate | null) => organisation.unit({ kind, switchedOn });
const documentOf = (found: unknown) =>
  (found as { readonly citation?: { readonly document: string } } | null)?.citation?.document ?? null;
/** A rule is told by the documents that its conditions cite. */
const ruleText = (rule: unknown) =>
  rule === null
    ? null
    : [
        ...new Set(
          rules.describeRule(rule as never).map(({ citation, evidence }) => `${citation.document} ${evidence}`),
        ),
      ]
        .sort()
        .join(", ");

/** Each function that takes a day, asked one question. */
export const askedOn: Readonly<Record<string, AskedOn>> = {
  assessCommitteeAdmission: (on, switchedOn) =>
    meeting.assessCommitteeAdmission(
      meeting.committeeVoteFacts({ committeeMembers: 15, inFavour: 10, switchedOn }),
      on,
    ),
  assessCommitteeDecision: (on, switchedOn) =>
    meeting.assessCommitteeDecision(
      meeting.committeeDecisionFacts({ committeeMembers: 15, awayOnTransfer: 0, inFavour: 8, switchedOn }),
      on,
    ),
  assessRequired: (on) => meeting.assessRequired(meeting.rollCounts({ ...roll, roll: 22, exempt: 2 }), on),
  assessStrikingOff: (on) =>
    meeting.assessStrikingOff(
      meeting.neglectedMonths({ unexcusedMonths: ["2025-01", "2025-03", "2025-05"], unpaidMonths: [] }),
      on,
      { readings: ["calendar-year"] },
    ),
  assessVote: (on, switchedOn) => meeting.assessVote(voteOn(switchedOn), on),
  judgeVote: (on, switchedOn) => meeting.judgeVote(voteOn(switchedOn), on),
  assessVotingBody: (on, switchedOn) =>
    meeting.assessVotingBody(
      meeting.votingBody({ official: 20, awayOnTransfer: 1, exemptAbsent: 0, suspended: 1, excusedFromCongress: 0 }),
      on,
      { switchedOn },
    ),
  meetingDuties: (on, switchedOn) =>
    meeting
      .meetingDuties(
        meeting.meetingUnit({ id: "b", kind: "branch", switchedOn, counts: [{ on: "2020-01-01", official: 8 }] }),
        on,
      )
      .map(({ frequency }) => frequency),
  nextOwed: (on, switchedOn) =>
    meeting.nextOwed(
      meeting.meetingUnit({ id: "b", kind: "branch", switchedOn, counts: [{ on: "2020-01-01", official: 8 }] }),
      on,
      { holidays: [] },
    ).length,
  advisoryBodies: (on, switchedOn) =>
    organisation.advisoryBodies(
      organisation.advisoryFacts({ kind: "commune", formerDistrictSeat: true, switchedOn }),
      on,
    ),
  allowedChildren: (on, switchedOn) => organisation.allowedChildren(unit("section", switchedOn), on),
  allowedParents: (on, switchedOn) => organisation.allowedParents(unit("branch", switchedOn), on),
  committeeLimits: (on, switchedOn) =>
    organisation.committeeLimits(organisation.committeeFacts({ kind: "branch", switchedOn }), on),
  congressState: (on, switchedOn) => organisation.congressState(branchTerm(switchedOn), on),
  congressWindow: (on, switchedOn) => organisation.congressWindow(branchTerm(switchedOn), on),
  countMembers: (on) => organisation.countMembers(members, on, { threshold: "grassrootsBranch" }),
  expectedForm: (on, switchedOn) =>
    organisation.expectedForm(
      organisation.formFacts({
        parentKind: "grassroots-organisation",
        setting: "enterprise",
        official: 12,
        probationary: 1,
        switchedOn,
      }),
      on,
    ),
  fullTimeStaff: (on, switchedOn) =>
    organisation.fullTimeStaff(
      organisation.staffFacts({ level: "grassroots", official: 190, probationary: 9, switchedOn }),
      on,
    ),
  kindsOn: (on) => organisation.kindsOn(on).length,
  reviewHierarchy: (on, switchedOn) =>
    organisation
      .reviewHierarchy(built(switchedOn), on)
      .map(({ rule, finding, outcome }) => `${rule} ${finding} ${outcome.evidence}`),
  reviewLeadingBodies: (on, switchedOn) =>
    organisation
      .reviewLeadingBodies(
        [
          organisation.leadingBody({
            organisationId: "01",
            kind: "branch",
            members: 9,
            standingMembers: 0,
            deputies: 1,
            deputyFromCommittee: true,
            hasInspectionCommission: false,
            switchedOn,
          }),
        ],
        on,
      )
      .map(({ rule, finding, outcome }) => `${rule} ${finding} ${outcome.evidence}`),
  partyAgeFrom: (on, switchedOn) => organisation.partyAgeFrom("2025-05-20", on, { switchedOn }),
  termEndsOn: (on, switchedOn) => organisation.termEndsOn(branchTerm(switchedOn), on),
  tiersOn: (on, switchedOn) => organisation.tiersOn(on, switchedOn === null ? {} : { readings: ["model-208"] }),
  assessAwardStreak: (on) => rating.assessAwardStreak(years, on, { recipient: "branch" }),
  assessAwards: (on) => rating.assessAwards(years, on, { recipient: "branch" }),
  assessClass: (on) => rating.assessClass(memberFacts, on),
  judgeClass: (on) => rating.judgeClass(memberFacts, on),
  assessForcedClass: (on) => rating.assessForcedClass(rating.organisationYear({ form: "branch", score: 72 }), on),
  assessOldBranchOpinion: (on) =>
    rating.assessOldBranchOpinion({ firstDay: "2025-01-01", lastDay: "2025-12-31" }, "2025-07-01", on),
  assessRating: (on) => rating.assessRating(subject, on).outcome,
  judgeRating: (on) => rating.judgeRating(subject, on),
  assessRatingDuty: (on) => rating.assessRatingDuty(duty, on),
  judgeRatingDuty: (on) => rating.judgeRatingDuty(duty, on),
  assessSpecialCase: (on) => rating.assessSpecialCase("sick-three-months", on),
  capExcellent: (on) =>
    rating.capExcellent(rating.excellencePool({ group: "g", candidates: 1, good: 20 }), on, { share: "ordinary" }),
  quarterlyEvaluationOn: (on) => rating.quarterlyEvaluationOn(on).map(documentOf),
  ratingAuthorityOn: (on) => documentOf(rating.ratingAuthorityOn("branch", on)),
  ratingGuidanceOn: (on) => documentOf(rating.ratingGuidanceOn(on)),
  ratingProcedureOn: (on) => Object.values(rating.ratingProcedureOn(on)).map(documentOf),
  reviewNoticeOn: (on) => documentOf(rating.reviewNoticeOn(on)),
  stepsToClass: (on) =>
    rating.stepsToClass(memberFacts, on, { target: "excellent" }).unmet.map(({ citation }) => citation.document),
  committeeAdmissionRuleOn: (on) => ruleText(rules.committeeAdmissionRuleOn(on)),
  committeeDecisionRuleOn: (on) => ruleText(rules.committeeDecisionRuleOn(on)),
  extraordinaryCongressRuleOn: (on) => ruleText(rules.extraordinaryCongressRuleOn(on)),
  onlineRuleOn: (on) => ruleText(rules.onlineRuleOn(on)),
  partyGroupRuleOn: (on) => ruleText(rules.partyGroupRuleOn(on)),
  sessionRuleOn: (on) => ruleText(rules.sessionRuleOn("regular", on)),
  voteRuleOn: (on, switchedOn) => ruleText(rules.voteRuleOn("admission", on, { switchedOn })),
  delegatedParentRuleOn: (on) => ruleText(rules.delegatedParentRuleOn(on)),
  upperGrassrootsRuleOn: (on) => ruleText(rules.upperGrassrootsRuleOn(on)),
  bodyDutyRuleOn: (on) => ruleText(rules.bodyDutyRuleOn(on)),
  collectiveRatingRuleOn: (on) => ruleText(rules.collectiveRatingRuleOn(on)),
  leaderRatingRuleOn: (on) => ruleText(rules.leaderRatingRuleOn(on)),
  memberDutyRuleOn: (on) => ruleText(rules.memberDutyRuleOn(on)),
  memberRatingRuleOn: (on) => ruleText(rules.memberRatingRuleOn(on)),
  organisationRatingRuleOn: (on) => ruleText(rules.organisationRatingRuleOn(on)),
  villageClassRuleOn: (on) => ruleText(rules.villageClassRuleOn(on)),
  rulesOf: (on) => rules.rulesOf("twoThirdsVote", on).map(({ model, rule }) => `${model} ${rule.code}`),
  factsOf: (on) => rules.factsOf("villageClass", on).length,
  badgeBonus: (on) => stipend.badgeBonus(30, on),
  badgesDue: (on, switchedOn) => stipend.badgesDue(badge, on, { switchedOn }),
  baseSalaryOn: (on) => stipend.baseSalaryOn(on),
  partyAwardMoney: (on) =>
    stipend.partyAwardMoney(
      { recipient: "branch", form: "certificate", giver: "standing-committee-above-grassroots" },
      on,
    ),
  leadershipCoefficientOn: (on) => stipend.leadershipCoefficientOn({ place: "rural-district", role: "secretary" }, on),
  regionalWageOn: (on) => stipend.regionalWageOn("III", on),
  villageFund: (on) => stipend.villageFund(stipend.villageFacts({ setting: "village", households: 350 }), on),
};
