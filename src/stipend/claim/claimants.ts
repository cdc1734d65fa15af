import type { ReadingCode } from "../../outcome/index.ts";
import type { Period } from "../../time/index.ts";
import type { Holder } from "../holder/holder.ts";
import type { PaidOrganisation } from "../holder/paid-organisation.ts";
import type { Post } from "../holder/post.ts";
import { chainsOf, joinedUnder, type PostChain } from "./joined-posts.ts";
import type { Candidate, Candidates } from "./policies-in-force.ts";
import { type ServedTime, servedTime, timeTogether } from "./served-time.ts";

/** A post that counts under a policy. */
export interface Claimant {
  readonly holder: Holder;
  readonly post: Post;
  /** The place of the post among the posts of the holder. */
  readonly place: number;
  readonly candidate: Candidate;
  readonly served: ServedTime;
}

/**
 * Every post of the holder under every policy for which it counts; last the policies that ask for other pay. Like posts that
 * follow each other count as one.
 */
export function claimantsOf(
  holder: Holder,
  { plain, asking }: Candidates,
  readings: readonly ReadingCode[],
): readonly Claimant[] {
  const claimants: Claimant[] = [];
  const chains = chainsOf(holder);
  for (const candidates of [plain, asking]) {
    if (chains === null) addClaimants(claimants, holder, candidates);
    else for (const chain of chains) addJoined(claimants, { holder, chain, readings }, candidates);
  }
  return claimants;
}

function addClaimants(claimants: Claimant[], holder: Holder, candidates: readonly Candidate[]): void {
  if (candidates.length === 0) return;
  for (let place = 0; place < holder.posts.length; place += 1) {
    const post = holder.posts[place] as Post;
    for (const candidate of candidates) {
      const served = servedTime(post, candidate);
      if (served !== null) claimants.push({ holder, post, place, candidate, served });
    }
  }
}

interface OwnChain {
  readonly holder: Holder;
  readonly chain: PostChain;
  readonly readings: readonly ReadingCode[];
}

function addJoined(claimants: Claimant[], own: OwnChain, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    for (const { post, place, earlier, last } of joinedUnder(candidate, own, own.readings)) {
      const served = timeTogether([...earlier, last].map((spell) => servedTime(spell, candidate)));
      if (served !== null) claimants.push({ holder: own.holder, post, place, candidate, served });
    }
  }
}

/** Whether members or households are counted anew within these days, so that the day of the count may matter. */
export function hasMovingCount({ counts }: PaidOrganisation, { firstDay, lastDay }: Period): boolean {
  for (const { on } of counts) if (firstDay < on && on <= lastDay) return true;
  return false;
}
