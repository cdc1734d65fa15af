import { groupBy } from "../../guard/index.ts";
import { judgeUnder, type ReadingCode } from "../../outcome/index.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { Holder } from "../holder/holder.ts";
import type { Pay, Post } from "../holder/post.ts";
import { gatheredFacts } from "./gathered-facts.ts";
import type { Candidate } from "./policies-in-force.ts";
import { throughout, touch } from "./served-time.ts";

/** A post as it counts under a policy: with the days of the like ones before it. */
export interface JoinedPost {
  /** The post itself, the last one of those that are joined. */
  readonly post: Post;
  /** Its place among the posts of the holder. */
  readonly place: number;
  /** The same post with the days on which it was held before, each time without a break. */
  readonly earlier: readonly Post[];
  /** The same post with all the days of the last time. */
  readonly last: Post;
}

type Placed = Pick<JoinedPost, "post" | "place">;

/**
 * Posts of one person in one role of one organisation, in the order of their days: one that goes on as a new record, such as
 * that of a secretary elected again in the middle of a month.
 */
export type PostChain = readonly Placed[];

/** The posts of the holder in chains, in the order of their first places; `null` where each stands by itself, as nearly always. */
export function chainsOf({ posts }: Holder): readonly PostChain[] | null {
  if (posts.length < 2) return null;
  const placed = posts.map((post, place): Placed => ({ post, place }));
  const chains = [...groupBy(placed, chainKey).values()];
  if (chains.length === posts.length) return null;
  return chains.map((chain) => [...chain].sort((one, other) => byDay(one.post.firstDay, other.post.firstDay)));
}

/** Posts whose role is not known are not known to be alike. */
function chainKey({ post: { role, organisation }, place }: Placed): string {
  return JSON.stringify(role === null ? place : [role, organisation.id]);
}

function byDay(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * Joins the posts of a chain that count as one under this policy: those that it puts into one group. What is paid once falls
 * due with each.
 */
export function joinedUnder(
  candidate: Candidate,
  { holder, chain }: { readonly holder: Holder; readonly chain: PostChain },
  readings: readonly ReadingCode[],
): readonly JoinedPost[] {
  const joined: JoinedPost[] = [];
  for (const next of chain) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined &&
      candidate.policy.frequency !== "once" &&
      next.post.firstDay <= candidate.period.lastDay &&
      !isBeside(before, next.post) &&
      areAlike(candidate, { holder, one: before, other: next }, readings);
    if (isOne) joined[joined.length - 1] = goingOn(before, next);
    else joined.push({ ...next, earlier: [], last: next.post });
  }
  return joined;
}

/** Whether it is another post than the one before: what is no named role may be held twice at the same time. */
function isBeside({ post: { lastDay } }: JoinedPost, { role, firstDay }: Post): boolean {
  return role === "other-post" && (lastDay === null || firstDay <= lastDay);
}

interface Pair {
  readonly holder: Holder;
  readonly one: Placed;
  readonly other: Placed;
}

/** Whether the policy puts both into one group, on the same terms; where it is open, whether all that it may ask is the same. */
function areAlike(candidate: Candidate, { holder, one, other }: Pair, readings: readonly ReadingCode[]): boolean {
  if (termsOf(one.post) !== termsOf(other.post)) return false;
  const factsOf = (placed: Placed): PostFacts =>
    gatheredFacts({ holder, ...placed, candidate, served: throughout }, noPay, readings);
  const [first, second] = [factsOf(one), factsOf(other)];
  const before = judgeUnder(candidate.version.rule, first, readings);
  const after = judgeUnder(candidate.version.rule, second, readings);
  if (before.kind === "assessed" && after.kind === "assessed") return before.value === after.value;
  return before.kind === after.kind && withoutDay(first) === withoutDay(second);
}

const noPay: readonly Pay[] = [];

/** What an amount rests on beside the group. */
function termsOf({ salary, organisation: { region } }: Post): string {
  return JSON.stringify([salary, region]);
}

function withoutDay(facts: PostFacts): string {
  return JSON.stringify({ ...facts, began: null });
}

/** The later post, with the days of both: of one time where the second begins at the latest on the day after the first. */
function goingOn({ earlier, last }: JoinedPost, { post, place }: Placed): JoinedPost {
  if (!touch(last.lastDay, post.firstDay)) return { post, place, earlier: [...earlier, last], last: post };
  const isLonger = last.lastDay === null || (post.lastDay !== null && post.lastDay < last.lastDay);
  const { lastDay, ended } = isLonger ? last : post;
  const isKnown = last.notPerformed !== null && post.notPerformed !== null;
  const notPerformed = isKnown ? [...last.notPerformed, ...post.notPerformed] : null;
  return { post, place, earlier, last: { ...post, firstDay: last.firstDay, lastDay, ended, notPerformed } };
}
