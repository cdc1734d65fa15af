import type { Pay } from "../holder/post.ts";
import { type Claim, claimOf } from "./claim.ts";
import type { Claimant } from "./claimants.ts";
import type { Question } from "./policies-in-force.ts";
import { settle } from "./settle.ts";

const none: readonly Pay[] = [];

/** What every claimant amounts to. What the first policies pay is known to those that ask for other pay. */
export function claimsOf(claimants: readonly Claimant[], question: Question): readonly Claim[] {
  const claims: Claim[] = [];
  let earned: readonly Pay[] | null = null;
  for (const claimant of claimants) {
    const isAsking = claimant.candidate.version.asksForPay;
    if (isAsking && earned === null) earned = earnedBy(claims, question);
    claims.push(claimOf(claimant, earned ?? none, question));
  }
  return claims;
}

function earnedBy(claims: readonly Claim[], { under: { readings } }: Question): readonly Pay[] {
  return settle(claims, readings).items.map(({ payer, document }) => ({
    from: payer === "own-unit" ? "other" : "state-budget",
    document,
  }));
}
