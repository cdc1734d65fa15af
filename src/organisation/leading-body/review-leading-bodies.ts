import { requireList } from "../../guard/index.ts";
import { type DecidingBody, judge, type ReadingCode, type ReadingOptions, type Rule } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay, type Span } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { type ModelInForce, modelsOf } from "../model/model.ts";
import type { OrganisationKind } from "../records/kind.ts";
import { type AfterSwitch, assessUnderModels, type Finding, findingOf, ruleUnder } from "../structure/finding.ts";
import type { StructureAnswer } from "../structure/structure-answer.ts";
import { leaderScopes } from "./leading-body.law.ts";
import { type LeadingBody, type LeadingBodyFacts, leadingBodyFields } from "./leading-body.ts";
import {
  appointedMembersRule,
  inspectionCommissionRule,
  leadersFromStandingRule,
  movedMembersRule,
} from "./member-rules.ts";
import { qd208BranchLeadersRule, qd208InspectionCommissionRule } from "./rules-208.ts";
import { branchLeadersRule, communeLeadersRule, sectionLeadersRule, standingShareRule } from "./size-rules.ts";

interface LeaderRule {
  readonly code: keyof typeof leaderScopes;
  readonly rule: Rule<LeadingBodyFacts, StructureAnswer>;
  /** The rule of a unit that has switched to 208-QĐ/TW, where there is another. */
  readonly rule208?: Rule<LeadingBodyFacts, StructureAnswer>;
}

interface LeaderScope extends Span {
  readonly kinds: readonly OrganisationKind[];
  readonly afterSwitch: AfterSwitch;
  readonly consentOf: DecidingBody | null;
}

/**
 * Reviews leading bodies (cấp ủy) on a day: their sizes, their standing committees, who leads, who inspects, who was
 * appointed or moved. A rule whose facts are not known is reported as undetermined.
 *
 * @param bodies - The leading bodies: see `leadingBody()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for units whose switch is not recorded.
 * @returns The findings, body by body; none for a body that fits.
 * @throws TypeError for bodies or options of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { leadingBody, reviewLeadingBodies } from "chibo/organisation";
 *
 * const body = leadingBody({
 *   organisationId: "01",
 *   kind: "branch",
 *   members: 9,
 *   standingMembers: 0,
 *   deputies: 1,
 *   deputyFromCommittee: true,
 *   hasInspectionCommission: false,
 * });
 * reviewLeadingBodies([body], "2025-12-31").map(({ rule, finding }) => [rule, finding]); // => [["branchLeaders", "breach"]]
 * ```
 */
export function reviewLeadingBodies(
  bodies: readonly LeadingBody[],
  on: CalendarDate,
  options: ReadingOptions = {},
): readonly Finding[] {
  requireList("reviewLeadingBodies", "the leading bodies", bodies);
  requireDay("reviewLeadingBodies", on);
  const readings = readingsOf("reviewLeadingBodies", options);
  const rules = leaderRules().filter(({ code }) => holdsOn(leaderScopes[code], on));
  return bodies.flatMap((given) => {
    const body = factsOf("reviewLeadingBodies", leadingBodyFields, given, "a leading body");
    return rules.flatMap((rule) => findingFor(rule, body, on, readings));
  });
}

function findingFor(
  { code, rule, rule208 }: LeaderRule,
  body: LeadingBody,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): readonly Finding[] {
  const { kinds, afterSwitch, consentOf }: LeaderScope = leaderScopes[code];
  if (!kinds.includes(body.kind)) return [];
  const asked = { rule, rule208: rule208 ?? null, afterSwitch };
  const fitsUnder = (model: ModelInForce): boolean => {
    const one = ruleUnder(asked, model);
    return one !== null && judge(one, body).value === "fits";
  };
  if (modelsOf(body, on, readings).every(fitsUnder)) return [];
  const outcome = assessUnderModels(asked, body, body, on, readings);
  return [findingOf(body.organisationId, code, outcome, consentOf)];
}

// Inside a function, so that a bundler drops the rules from a program that never reviews a leading body.
export function leaderRules(): readonly LeaderRule[] {
  return [
    { code: "branchLeaders", rule: branchLeadersRule, rule208: qd208BranchLeadersRule },
    { code: "sectionLeaders", rule: sectionLeadersRule },
    { code: "standingShare", rule: standingShareRule },
    { code: "communeLeaders", rule: communeLeadersRule },
    { code: "leadersFromStanding", rule: leadersFromStandingRule },
    { code: "inspectionCommission", rule: inspectionCommissionRule, rule208: qd208InspectionCommissionRule },
    { code: "appointedMembers", rule: appointedMembersRule },
    { code: "movedMembers", rule: movedMembersRule },
  ];
}
