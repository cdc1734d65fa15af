import type { OpenPoint, ReadingCode } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { StipendPolicy } from "../format/policy.ts";
import { type PostFacts, postFacts } from "../format/post-facts.ts";
import type { Pay, PostHolder } from "../holder/holder.ts";
import type { Asked } from "../payroll/asked-policies.ts";
import { isThreshold } from "./amount.ts";
import { type Claim, claimOf, liveClaimOf } from "./claim.ts";
import { isElsewhere } from "./elsewhere.ts";
import type { Candidate, PoliciesInMonth } from "./policies-in-month.ts";
import { type Days, isHeldIn, isPart, isPerformed, isServed, standingOf } from "./served.ts";
import { settle } from "./settle.ts";

const none: readonly Pay[] = [];

/** Every post of the holder under every policy. What the first policies pay is known to those that ask for other pay. */
export function claimsOf(holder: PostHolder, month: PoliciesInMonth, named: readonly ReadingCode[]): readonly Claim[] {
  return claimsWith(claimOf, holder, month, month, named);
}

/** The same, without the claims that come to nothing: for everything that runs over many. */
export function liveClaimsOf(
  holder: PostHolder,
  month: PoliciesInMonth,
  asked: Asked,
  named: readonly ReadingCode[],
): readonly Claim[] {
  return claimsWith(liveClaimOf, holder, month, asked, named);
}

function claimsWith(
  claimed: typeof liveClaimOf,
  holder: PostHolder,
  month: PoliciesInMonth,
  asked: Asked,
  named: readonly ReadingCode[],
): readonly Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index < holder.posts.length; index += 1) {
    addClaims(claims, claimed, asked.plain, holder, index, none, month, named);
  }
  if (asked.asking.length === 0) return claims;
  const earned = claims.length === 0 ? none : earnedBy(claims, named);
  for (let index = 0; index < holder.posts.length; index += 1) {
    addClaims(claims, claimed, asked.asking, holder, index, earned, month, named);
  }
  return claims;
}

/** The claims of one post. Its facts are gathered once it meets a policy of its province. */
function addClaims(
  claims: Claim[],
  claimed: typeof liveClaimOf,
  candidates: readonly Candidate[],
  holder: PostHolder,
  index: number,
  earned: readonly Pay[],
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): void {
  const post = holder.posts[index] as PostHolder["posts"][number];
  const isHeld = isHeldIn(post, month);
  let onFirstDay: PostFacts | null = null;
  for (const candidate of candidates) {
    if (!isFor(candidate, holder, post, isHeld)) continue;
    onFirstDay ??= postFacts(holder, post, month.firstDay, earned);
    const facts = hasOwnDays(candidate, named) ? ownFacts(holder, post, candidate, earned, named) : onFirstDay;
    const claim = claimed({ post, index, facts }, candidate, month, named);
    if (claim !== null) claims.push(claim);
  }
}

/** May the policy pay for a post that is held in the month, or has a time of its own under it? */
function isFor(candidate: Candidate, holder: PostHolder, post: PostHolder["posts"][number], isHeld: boolean): boolean {
  if (isElsewhere(holder, candidate)) return false;
  return candidate.hasOwnTime ? isServed(post, candidate) : isHeld;
}

/** The facts of a post on the day on which the policy counts, and as its rules on time have them. */
function ownFacts(
  holder: PostHolder,
  post: PostHolder["posts"][number],
  candidate: Candidate,
  earned: readonly Pay[],
  named: readonly ReadingCode[],
): PostFacts {
  const { firstDay, lastDay } = candidate.period;
  return {
    ...postFacts(holder, post, isCountedLast(candidate.policy, named) ? lastDay : firstDay, earned),
    standing: standingOf(post, candidate),
    performed: isPerformed(post, candidate),
  };
}

/** Are the facts of a post for this policy others than those of the first day of the month? */
function hasOwnDays({ policy, hasOwnTime }: Candidate, named: readonly ReadingCode[]): boolean {
  return hasOwnTime || isCountedLast(policy, named);
}

function isCountedLast({ headCountDay }: StipendPolicy, named: readonly ReadingCode[]): boolean {
  return headCountDay !== null && named.includes(headCountDay.readings.notMet);
}

/** The points that the policy leaves open and this holder's answer may rest on, by name. */
export function openPointsOf(candidate: Candidate, holder: PostHolder): Readonly<Record<string, OpenPoint>> {
  const points: Record<string, OpenPoint> = {};
  if (isElsewhere(holder, candidate)) return points;
  const { policy, ready, period } = candidate;
  for (const { name, law } of ready.rule.conditions) if ("readings" in law) points[name] = law as OpenPoint;
  const served = holder.posts.filter((post) => isServed(post, candidate));
  if (policy.headCountDay !== null && served.some((post) => hasMovingCount(post, period))) {
    points["headCountDay"] = policy.headCountDay;
  }
  const { partMonth } = policy;
  if (!isThreshold(partMonth) && served.some((post) => isPart(post, candidate))) points["partMonth"] = partMonth;
  if (policy.concurrency.paid === "not-stated" && served.length > 1) points["concurrentPosts"] = policy.concurrency;
  return points;
}

/** Are members or households counted anew within these days, so that the day of the count may matter? */
export function hasMovingCount(
  { organisation: { headCounts, householdCounts } }: PostHolder["posts"][number],
  { firstDay, lastDay }: Days,
): boolean {
  return isMoving(headCounts, firstDay, lastDay) || isMoving(householdCounts, firstDay, lastDay);
}

function isMoving(
  counts: readonly { readonly on: CalendarDate }[],
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): boolean {
  return counts.some(({ on }) => firstDay < on && on <= lastDay);
}

function earnedBy(claims: readonly Claim[], named: readonly ReadingCode[]): readonly Pay[] {
  return settle(claims, named).items.map(({ payer, document }) => ({
    from: payer === "own-unit" ? "other" : "state-budget",
    document,
  }));
}
