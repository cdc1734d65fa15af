import { type DecidingBody, judge, type ReadingCode, type Rule } from "../../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../../time/index.ts";
import { appointedMembersRule } from "./appointed-members.ts";
import { branchLeadersRule, sectionLeadersRule } from "./branch-leaders.ts";
import { communeLeadersRule } from "./commune-leaders.ts";
import type { Finding } from "../structure/finding.ts";
import { inspectionRule } from "./inspection-committee.ts";
import { leadersFromStandingRule } from "./leaders-from-standing.ts";
import { leaderScopes } from "./leading-body.law.ts";
import type { LeadingBody, LeadingBodyFacts } from "./leading-body.ts";
import { model208 } from "../model/model.law.ts";
import { modelsOf } from "../model/model.ts";
import { movedMembersRule } from "./moved-members.ts";
import { type AfterSwitch, assessUnderModels, findingOf } from "../structure/rule-finding.ts";
import { standingShareRule } from "./standing-share.ts";
import type { StructureAnswer } from "../structure/structure-answer.ts";
import type { OrganisationKind } from "../records/unit.ts";

interface LeaderRule {
  readonly code: keyof typeof leaderScopes;
  readonly rule: Rule<LeadingBodyFacts, StructureAnswer>;
}

interface LeaderScope extends Span {
  readonly kinds: readonly OrganisationKind[];
  readonly afterSwitch: AfterSwitch;
  readonly consentOf: DecidingBody | null;
}

/**
 * What is there to see about these leading bodies on this day: their sizes, their standing committees, who leads, who
 * inspects, who was appointed or moved? A rule whose facts are not known is reported as undetermined.
 *
 * @param named - `model-294` or `model-208`, to settle the model of units whose switch is not recorded.
 *
 * @example
 * ```ts
 * const known = { ...unknownLeadingBody, standingMembers: 0, deputies: 1, deputyFromCommittee: true };
 * const body = { ...known, organisationId: "01", kind: "branch", members: 9, hasInspectionCommittee: false };
 * checkLeadingBodies([body], "2025-12-31").map(({ rule, finding }) => [rule, finding]); // => [["branchLeaders", "breach"]]
 * ```
 */
export function checkLeadingBodies(
  bodies: readonly LeadingBody[],
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): readonly Finding[] {
  const rules = leaderRules().filter(({ code }) => isWithin(leaderScopes[code], on));
  return bodies.flatMap((body) => rules.flatMap((rule) => findingFor(rule, body, on, named)));
}

function findingFor(
  { code, rule }: LeaderRule,
  body: LeadingBody,
  on: CalendarDate,
  named: readonly ReadingCode[],
): readonly Finding[] {
  const { kinds, afterSwitch, consentOf }: LeaderScope = leaderScopes[code];
  if (!kinds.includes(body.kind)) return [];
  const waits =
    afterSwitch === "text-not-read" && modelsOf(body, on, named).some(({ model }) => model === model208.model);
  const verdict = judge(rule, body);
  if (!waits && verdict.kind === "assessed" && verdict.value === "fits") return [];
  const outcome = assessUnderModels(rule, body, afterSwitch, body, on, named);
  return [findingOf(body.organisationId, code, outcome, consentOf)];
}

// Inside a function, so that a bundler drops the rules from a program that never checks a leading body.
function leaderRules(): readonly LeaderRule[] {
  return [
    { code: "branchLeaders", rule: branchLeadersRule },
    { code: "sectionLeaders", rule: sectionLeadersRule },
    { code: "standingShare", rule: standingShareRule },
    { code: "communeLeaders", rule: communeLeadersRule },
    { code: "leadersFromStanding", rule: leadersFromStandingRule },
    { code: "inspection", rule: inspectionRule },
    { code: "appointedMembers", rule: appointedMembersRule },
    { code: "movedMembers", rule: movedMembersRule },
  ];
}
