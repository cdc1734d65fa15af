import { vnd } from "../../money/index.ts";
import {
  assessed,
  assessReadings,
  type Grounds,
  insufficientFacts,
  notInForce,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Undetermined,
  undetermined,
} from "../../outcome/index.ts";
import type { CalendarMonth } from "../../time/index.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import type { Claim } from "./claim.ts";
import { claimsOf, openPointsOf } from "./claims.ts";
import { explain, stipendGrounds } from "./explain.ts";
import { type PoliciesInMonth, policiesInMonth } from "./policies-in-month.ts";
import { type Settled, settle } from "./settle.ts";
import type { Stipend, StipendItem } from "./stipend.ts";

/**
 * What is this person due for this month under these policies (phụ cấp, hỗ trợ hằng tháng), and why? Nothing due is an
 * assessed 0 with the conditions that fail.
 *
 * Claims of one family compete and only the highest is paid; one that is not known and cannot win asks for nothing. The
 * steps explain, for each policy, the post that decides. Where a document is silent on part months, on the day of the
 * head-count or on several posts, the answer is `undetermined` if that matters, until a reading is named.
 *
 * @param policies - The policies asked about, made ready by {@link readyPolicy}: `stipendPolicies` holds those shipped.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   headCounts: [{ on: "2024-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * const outcome = assessStipend(holder, "2024-01", stipendPolicies);
 * outcome.kind === "assessed" && outcome.value.total; // => 450000
 * ```
 */
export function assessStipend(
  holder: PostHolder,
  month: CalendarMonth,
  policies: readonly ReadyPolicy[],
  named: readonly ReadingCode[] = [],
): Outcome<Stipend> {
  return assessInMonth(holder, policiesInMonth(month, policies), named);
}

/** The same, with the policies of the month looked up once for many holders. */
export function assessInMonth(
  holder: PostHolder,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Outcome<Stipend> {
  const whole = (all: readonly ReadingCode[]): Outcome<Stipend> => assessUnder(holder, month, all);
  const under = month.candidates.reduce((inner, candidate) => {
    const points = openPointsOf(candidate, holder);
    if (Object.keys(points).length === 0) return inner;
    return (all: readonly ReadingCode[]) =>
      assessReadings({ code: candidate.policy.code, points }, { on: month.firstDay, readings: all }, inner);
  }, whole);
  return under(named);
}

/** The answer once every reading is named. */
function assessUnder(holder: PostHolder, month: PoliciesInMonth, named: readonly ReadingCode[]): Outcome<Stipend> {
  const claims = claimsOf(holder, month, named);
  const settled = settle(claims, named);
  const explained = claims.map((claim) => explain(claim, holder, month, named));
  const grounds = stipendGrounds(holder, explained, settled, month);
  if (month.outOfTime !== null) return notInForce(month.outOfTime, grounds);
  const missing = explained.filter(({ claim }) => settled.open.includes(claim)).flatMap((one) => one.missing);
  if (missing.length > 0) return insufficientFacts([...new Set(missing)], grounds);
  const [open] = settled.open;
  if (open !== undefined) return leftOpen(open, grounds);
  if (settled.tied) return undetermined({ reason: "equal-claims", decidedBy: "payer", readings: [] }, grounds);
  return assessed(stipendOf(settled), grounds);
}

/** The value of an answer: what is paid and what it took the place of. */
export function stipendOf({ items, beaten }: Settled): Stipend {
  let total = 0;
  for (const { amount } of items) total += amount;
  return { total: vnd(total), items, beaten };
}

/** What no fact can settle: no rule is known, or somebody decides. */
function leftOpen({ answer }: Claim, grounds: Grounds): Outcome<Stipend> {
  if (answer.kind === "out-of-scope") return outOfScope(answer.reason, grounds);
  const { reason, decidedBy } = answer as Undetermined<StipendItem | null>;
  return undetermined({ reason, decidedBy, readings: [] }, grounds);
}
