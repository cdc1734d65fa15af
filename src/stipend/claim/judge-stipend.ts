import { decidingSteps, type Verdict } from "../../outcome/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import type { Holder } from "../holder/holder.ts";
import { wholeHolder } from "../holder/whole-holder.ts";
import { assessQuestion } from "./assess-stipend.ts";
import type { Claim } from "./claim.ts";
import { claimantsOf } from "./claimants.ts";
import { claimsOf } from "./claims.ts";
import { restsOnConvention } from "./open-points.ts";
import { type Candidates, inProvince, policiesInForce, type Question } from "./policies-in-force.ts";
import { isHeldIn } from "./served-time.ts";
import { settle } from "./settle.ts";
import { type Stipend, stipendOf } from "./stipend.ts";
import { type StipendOptions, stipendTerms } from "./stipend-options.ts";

/**
 * Judges what a person is due for a month, without the explanation: the quick form of {@link assessStipend}.
 *
 * @param holder - The person with the posts held.
 * @param month - The month.
 * @param options - The policies asked about, and the readings that the caller has settled.
 * @returns The sum with its items, and the provision that decided.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a month that is none, for a reading
 * that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { holder, judgeStipend, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
 *
 * const commune = paidOrganisation({ id: "c1", kind: "commune", armedForces: false });
 * const role = post({ organisation: commune, role: "committee-member", firstDay: "2022-01-01", pay: [] });
 * const member = holder({ key: "p1", territory: "phu-tho", posts: [role], otherPay: [] });
 *
 * const verdict = judgeStipend(member, "2024-07", { policies: shippedPolicies });
 * verdict.value?.total; // => 702000
 * verdict.citation; // => { document: "169-QD-TW@2008-06-24", provision: "2" }
 * ```
 */
export function judgeStipend(holder: Holder, month: CalendarMonth, options: StipendOptions): Verdict<Stipend> {
  const whole = wholeHolder("judgeStipend", holder);
  requireMonth("judgeStipend", month);
  const question = inProvince(policiesInForce(month, stipendTerms("judgeStipend", options)), whole.territory);
  return judgeQuestion(whole, question, question);
}

/**
 * The same, with the policies of the month looked up once for many holders.
 *
 * @param question - The question in the province of the holder.
 * @param candidates - Those of its policies that can amount to something for the holder.
 */
export function judgeQuestion(holder: Holder, question: Question, candidates: Candidates): Verdict<Stipend> {
  if (question.outOfTime !== null) return explainedVerdict(holder, question);
  const claimants = claimantsOf(holder, candidates, question.under.readings);
  if (claimants.some(restsOnConvention)) return explainedVerdict(holder, question);
  const claims = claimsOf(claimants, question);
  const settled = settle(claims, question.under.readings);
  if (settled.open.length > 0 || settled.tied || isSilentOnSeveral(claims)) {
    return explainedVerdict(holder, question);
  }
  return assessedVerdict(stipendOf(settled), holder, question);
}

/** What is paid cites its group; nothing due the first policy that was asked, else what keeps one from being asked. */
function assessedVerdict(value: Stipend, { posts }: Holder, question: Question): Verdict<Stipend> {
  const asked = posts.some((post) => isHeldIn(post, question)) ? question.candidates[0] : undefined;
  const denial = asked?.version.version.citation ?? question.idle[0]?.step.citation ?? null;
  return { kind: "assessed", value, citation: value.items[0]?.citation ?? denial };
}

function explainedVerdict(holder: Holder, question: Question): Verdict<Stipend> {
  const outcome = assessQuestion(holder, question);
  if (outcome.kind === "assessed") return assessedVerdict(outcome.value, holder, question);
  const citation = decidingSteps(outcome)[0]?.citation ?? null;
  if (outcome.kind === "insufficient-facts") return { kind: outcome.kind, citation };
  const { on, steps, because, evidence, ...answer } = outcome;
  return { ...answer, citation };
}

/** Whether several claims meet in a family whose document does not say how they compete. */
function isSilentOnSeveral(claims: readonly Claim[]): boolean {
  if (claims.length < 2) return false;
  const families = new Set<string>();
  for (const { claimant, answer } of claims) {
    const { paid, family } = claimant.candidate.policy.concurrency;
    if (paid !== "not-stated" || (answer.kind === "assessed" && answer.value === null)) continue;
    if (families.has(family)) return true;
    families.add(family);
  }
  return false;
}
