import type { OpenPoint, ReadingCode } from "../outcome/index.ts";
import { isPart, isServed } from "./amount.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Pay, PostHolder } from "./holder.ts";
import type { Candidate, PoliciesInMonth } from "./policies-in-month.ts";
import { headCountOn } from "./post-facts.ts";
import { settle } from "./settle.ts";

/** Every post of the holder under every policy. What the first policies pay is known to those that ask for other pay. */
export function claimsOf(holder: PostHolder, month: PoliciesInMonth, named: readonly ReadingCode[]): readonly Claim[] {
  const claims: Claim[] = [];
  let earned: readonly Pay[] | null = null;
  for (const candidate of month.candidates) {
    if (candidate.ready.asksForPay) earned ??= earnedBy(claims, named);
    for (const [index, post] of holder.posts.entries()) {
      if (isServed(post, month))
        claims.push(claimOf({ holder, post, index, earned: earned ?? [] }, candidate, month, named));
    }
  }
  return claims;
}

/** The points that the policy leaves open and this holder's answer may rest on, by name. */
export function openPointsOf(
  { policy, ready }: Candidate,
  holder: PostHolder,
  month: PoliciesInMonth,
): Readonly<Record<string, OpenPoint>> {
  const points: Record<string, OpenPoint> = {};
  for (const { name, law } of ready.rule.conditions) if ("readings" in law) points[name] = law as OpenPoint;
  const served = holder.posts.filter((post) => isServed(post, month));
  if (policy.headCountDay !== null && served.some((post) => hasMovingCount(post.organisation.headCounts, month))) {
    points["headCountDay"] = policy.headCountDay;
  }
  if (served.some((post) => isPart(post, month))) points["partMonth"] = policy.partMonth;
  if (policy.concurrency.paid === "not-stated" && served.length > 1) points["concurrentPosts"] = policy.concurrency;
  return points;
}

/** Are members counted anew within the month, so that the day of the count may matter? */
export function hasMovingCount(
  counts: PostHolder["posts"][number]["organisation"]["headCounts"],
  { firstDay, lastDay }: PoliciesInMonth,
): boolean {
  return headCountOn(counts, firstDay) !== headCountOn(counts, lastDay);
}

function earnedBy(claims: readonly Claim[], named: readonly ReadingCode[]): readonly Pay[] {
  return settle(claims, named).items.map(({ payer, document }) => ({
    from: payer === "own-unit" ? "other" : "state-budget",
    document,
  }));
}
