import { model208 } from "../organisation/index.ts";
import type { RuleOutline, RuleVersion } from "../outcome/index.ts";
import type { Span } from "../time/index.ts";
import type { DatedOutline } from "./dated-rules.ts";
import { meetingSeries } from "./duty/duties.law.ts";
import { delegatedCommitteeRule, electedCommitteeRule } from "./duty/duty-rate.ts";
import { sessionVersions } from "./session/proper-session.ts";
import { strikingOffRule } from "./session/striking-off.ts";
import { substitutionVersions } from "./session/substitution.ts";
import { committeeDecisionVersions } from "./vote/committee-decision.ts";
import { communeDelegatesDays } from "./vote/congress.law.ts";
import { communeDelegatesRule, congressQuorumRule, requestVersions } from "./vote/congress.ts";
import { rules208, voteVersions } from "./vote/vote.ts";

/** A question on meetings and votes that a rule answers. */
export type MeetingQuestion =
  | "regularSession"
  | "thematicSession"
  | "combinedSession"
  | "partyGroupSession"
  | "onlineSession"
  | "electedCommittee"
  | "delegatedCommittee"
  | "strikingOff"
  | "resolutionVote"
  | "twoThirdsVote"
  | "committeeAdmission"
  | "committeeDecision"
  | "congressQuorum"
  | "communeDelegates"
  | "congressRequest";

/** Lists every rule on meetings and votes, with its days. */
export function meetingRuleVersions(): readonly RuleVersion<MeetingQuestion>[] {
  const { partyGroupSession, onlineSession } = substitutionVersions();
  const { resolutionVote, twoThirdsVote, committeeAdmission } = voteVersions();
  const { resolution, admission } = rules208();
  return [
    ...sessionVersions().flatMap(({ regular, thematic, combined, ...days }) => [
      version("regularSession", regular, days),
      version("thematicSession", thematic, days),
      version("combinedSession", combined, days),
    ]),
    ...dated("partyGroupSession", partyGroupSession),
    ...dated("onlineSession", onlineSession),
    version("electedCommittee", electedCommitteeRule, charterDays()),
    version("delegatedCommittee", delegatedCommitteeRule, delegationDays()),
    version("strikingOff", strikingOffRule, charterDays()),
    ...dated("resolutionVote", resolutionVote),
    switched("resolutionVote", resolution),
    ...dated("twoThirdsVote", twoThirdsVote),
    switched("twoThirdsVote", admission),
    ...dated("committeeAdmission", committeeAdmission),
    ...dated("committeeDecision", committeeDecisionVersions()),
    version("congressQuorum", congressQuorumRule, charterDays()),
    version("communeDelegates", communeDelegatesRule, communeDelegatesDays),
    ...dated("congressRequest", requestVersions()),
  ];
}

function dated(question: MeetingQuestion, versions: readonly DatedOutline[]): readonly RuleVersion<MeetingQuestion>[] {
  return versions.flatMap(({ rule, ...days }) => (rule === null ? [] : [version(question, rule, days)]));
}

function version(question: MeetingQuestion, rule: RuleOutline, days: Span): RuleVersion<MeetingQuestion> {
  const { firstDay, lastDay } = days;
  return { question, model: null, firstDay, lastDay, rule };
}

function switched(question: MeetingQuestion, rule: RuleOutline): RuleVersion<MeetingQuestion> {
  const { firstDay, lastDay } = model208;
  return { question, model: model208.model, firstDay, lastDay, rule };
}

/** What stands in the Charter holds as long as the Charter of 2011. */
function charterDays(): Span {
  return daysOf("meeting.grassrootsCommittee");
}

function delegationDays(): Span {
  return daysOf("meeting.delegatedCommittee");
}

function daysOf(code: (typeof meetingSeries)[number]["code"]): Span {
  const values = meetingSeries.filter((one) => one.code === code).flatMap((one): readonly Span[] => one.values);
  const [first, last] = [values[0], values.at(-1)] as [Span, Span];
  return { firstDay: first.firstDay, lastDay: last.lastDay };
}
