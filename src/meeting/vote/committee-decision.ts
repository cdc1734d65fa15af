import { build, type Fields, type Given, knownFacts } from "../../facts/index.ts";
import { requireOptions } from "../../guard/index.ts";
import { type RuleFacts, type Unit, untilSwitch } from "../../organisation/index.ts";
import {
  assess,
  joinedGrounds,
  type Outcome,
  type Readers,
  type ReadingOptions,
  type Rule,
  type RuleText,
  regrounded,
  requireReadings,
  rule,
  type Share,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { type DatedOutline, type DatedRule, datedRules, ruleInForce } from "../dated-rules.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import { assessCount } from "../session/counted-body.ts";
import { committeeDecisionLaws } from "./committee-decision.law.ts";

/** How a committee decides after the members have voted: adopted, or not. */
export type CommitteeDecision = "adopted" | "not-adopted";

/** What decides the vote of the committee (cấp ủy) that is competent to decide after the members have voted. */
export interface CommitteeDecisionFacts extends Pick<Unit, "switchedOn"> {
  /** The members of the committee, those below included. */
  readonly committeeMembers: number | null;
  /** Those of them who are on temporary transfer elsewhere (sinh hoạt tạm thời) and did not come. */
  readonly awayOnTransfer: number | null;
  /** Those who voted in favour. */
  readonly inFavour: number | null;
}

const fields: Fields<CommitteeDecisionFacts> = {
  switchedOn: "day",
  committeeMembers: "count",
  awayOnTransfer: { type: "count", partOf: "committeeMembers" },
  inFavour: { type: "count", partOf: "committeeMembers" },
};

/**
 * Makes the facts that decide the vote of the deciding committee (cấp ủy có thẩm quyền). No key is required; a count that is
 * absent is not known. `switchedOn` left out means that no switch to the model of 208-QĐ/TW is recorded.
 *
 * @param given - The counts that are known.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0 or above its whole.
 *
 * @example
 * ```ts
 * import { committeeDecisionFacts } from "chibo/meeting";
 *
 * committeeDecisionFacts({ committeeMembers: 15, inFavour: 8 }).awayOnTransfer; // => null
 * ```
 */
export function committeeDecisionFacts(given: Given<CommitteeDecisionFacts>): CommitteeDecisionFacts {
  return build("committeeDecisionFacts", fields, given);
}

/**
 * Assesses the second step of an admission, an official recognition, a striking off or an expulsion (cấp ủy có thẩm quyền xem
 * xét, quyết định): after two thirds of the members, {@link assessVote}, more than half of the deciding committee must agree,
 * 294-QĐ/TW 9.3 from 1 July 2025. Its members who are on temporary transfer elsewhere and did not come leave the count, 9.3.3.
 *
 * Before that day, and for a unit that has switched to 208-QĐ/TW, the text was not read. A committee that is empowered to
 * admit needs two thirds: {@link assessCommitteeAdmission}.
 *
 * @param facts - The committee, those away, those in favour, and the recorded switch.
 * @param on - The day of the vote.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns How the vote ends.
 * @throws TypeError for facts or options that are no such record, RangeError for a day that is none or counts above the whole.
 *
 * @example
 * ```ts
 * import { assessCommitteeDecision, committeeDecisionFacts } from "chibo/meeting";
 *
 * const seven = committeeDecisionFacts({ committeeMembers: 15, awayOnTransfer: 0, inFavour: 7 });
 * assessCommitteeDecision(seven, "2025-07-01").value; // => "not-adopted"
 * assessCommitteeDecision({ ...seven, awayOnTransfer: 2 }, "2025-07-01").value; // => "adopted"
 * assessCommitteeDecision(seven, "2025-06-30").reason; // => "text-not-read"
 * assessCommitteeDecision(seven, "2026-07-26").reason; // => "regime-not-recorded"
 * ```
 */
export function assessCommitteeDecision(
  facts: CommitteeDecisionFacts,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<CommitteeDecision> {
  const known = knownFacts(caller, fields, facts, "the facts");
  requireDay(caller, on);
  requireOptions(caller, options, ["readings"]);
  requireReadings(caller, options.readings);
  const counted = ruleInForce(rules, on);
  if (counted === null) return openAnswer("text-not-read", bareGrounds(on));
  const law = entryAt<Law>(committeeDecisionLaws, on) as Law;
  return untilSwitch(known, on, options.readings ?? [], (first) => {
    const count = { count: decidersOf(known), on };
    const body = assessCount(
      { code: "decidingCommittee", caller, total: "committeeMembers" },
      law.notCounted,
      known,
      count,
    );
    const outcome = assess(counted, known, { on });
    const under = joinedGrounds({ on, steps: [first], because: [first.code] }, body);
    return regrounded(outcome, joinedGrounds(under, outcome));
  });
}

const caller = "assessCommitteeDecision";

type Law = (typeof committeeDecisionLaws)[number];

/**
 * Finds the rule by which the deciding committee votes after the members on this day.
 *
 * @param on - The day of the vote.
 * @returns The rule; `null` before 1 July 2025, when the text of the day was not read.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { committeeDecisionFacts } from "chibo/meeting";
 * import { committeeDecisionRuleOn, judge } from "chibo/rules";
 *
 * const decision = committeeDecisionRuleOn("2025-07-01");
 * const facts = committeeDecisionFacts({ committeeMembers: 15, awayOnTransfer: 0, inFavour: 8 });
 * decision === null ? null : judge(decision, facts).value; // => "adopted"
 * committeeDecisionRuleOn("2025-06-30"); // => null
 * ```
 */
export function committeeDecisionRuleOn(
  on: CalendarDate,
): Rule<RuleFacts<CommitteeDecisionFacts>, CommitteeDecision> | null {
  requireDay("committeeDecisionRuleOn", on);
  return ruleInForce(rules, on);
}

/** The rules of the deciding committee, with their days. */
export function committeeDecisionVersions(): readonly DatedOutline[] {
  return rules;
}

const readers: Readers<RuleFacts<CommitteeDecisionFacts>> = {
  committeeMembers: (facts) => facts.committeeMembers,
  awayOnTransfer: (facts) => facts.awayOnTransfer,
  inFavour: (facts) => facts.inFavour,
};

const text: RuleText<RuleFacts<CommitteeDecisionFacts>, { readonly moreThanHalf: Share }, CommitteeDecision> = {
  conditions: {
    moreThanHalf: { part: "inFavour", of: { from: ["committeeMembers", "awayOnTransfer"], by: decidersOf } },
  },
  decide: [{ when: "moreThanHalf", then: { kind: "assessed", value: "adopted" } }],
  otherwise: { kind: "assessed", value: "not-adopted" },
};

const rules: readonly DatedRule<RuleFacts<CommitteeDecisionFacts>, CommitteeDecision>[] = /* @__PURE__ */ datedRules<
  Law,
  RuleFacts<CommitteeDecisionFacts>,
  CommitteeDecision
>(committeeDecisionLaws, ({ moreThanHalf }) =>
  rule("committeeDecision", { readers, fields, law: { moreThanHalf } }, text),
);

function decidersOf({ committeeMembers, awayOnTransfer }: RuleFacts<CommitteeDecisionFacts>): number | null {
  return committeeMembers == null || awayOnTransfer == null ? null : committeeMembers - awayOnTransfer;
}
