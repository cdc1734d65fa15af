import type { Citation } from "../../law/index.ts";
import type { Vnd } from "../../money/index.ts";
import { judge, possibleRows, type ReadingCode, type Verdict } from "../../outcome/index.ts";
import type { Payer, StipendGroup, StipendPolicy, StipendRate } from "../format/policy.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { ReadyVersion } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { amountFor, atMost, type Wanting, wholeAmount } from "./amount.ts";
import type { Candidate, PoliciesInMonth } from "./policies-in-month.ts";
import { isPart } from "./served.ts";
import type { StipendItem } from "./stipend.ts";

/** What a claim could come to while it is open. */
export interface Possible {
  readonly amount: Vnd;
  readonly payer: string;
}

/** What one post comes to under one policy. */
export interface Claim {
  readonly candidate: Candidate;
  readonly post: number;
  readonly facts: PostFacts;
  readonly answer: Verdict<StipendItem | null>;
  /** What it could come to while open; `null` when no bound is known. */
  readonly couldPay: readonly Possible[] | null;
  /** What its amount wants and is not known; `null` when nothing is. */
  readonly lacks: Wanting | null;
}

/** One post of a holder in a month, as a claim is made for it. */
export interface Claimant {
  readonly post: PostHolder["posts"][number];
  /** The place of the post among the posts of the holder. */
  readonly index: number;
  readonly facts: PostFacts;
}

const nothing: readonly Possible[] = [];
const denied: Claim["answer"] = { kind: "assessed", value: null, citation: null };

/** What does this post come to under this policy? */
export function claimOf(
  claimant: Claimant,
  candidate: Candidate,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Claim {
  const live = liveClaimOf(claimant, candidate, month, named);
  const { index, facts } = claimant;
  return live ?? { candidate, post: index, facts, answer: denied, couldPay: nothing, lacks: null };
}

/** The same, with `null` where it comes to nothing. */
export function liveClaimOf(
  claimant: Claimant,
  candidate: Candidate,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Claim | null {
  const verdict = judge(candidate.ready.rule, claimant.facts, { readings: named });
  if (verdict.kind === "assessed") {
    return verdict.value === null ? null : granted(verdict.value, claimant, candidate, month, named);
  }
  const couldPay = possible(claimant, candidate, month, named);
  const { index, facts } = claimant;
  return { candidate, post: index, facts, answer: verdict as Verdict<never>, couldPay, lacks: null };
}

/** Who pays, told apart: a unit and a Party organisation pay for their own posts only. */
export function payerOf(payer: Payer, organisation: string): string {
  return payer === "own-unit" || payer === "party-organisation" ? `${payer}:${organisation}` : payer;
}

/** The claim of a post that belongs to a paid group. Most come to what the group comes to for everybody, for the whole time. */
function granted(
  group: StipendGroup,
  claimant: Claimant,
  candidate: Candidate,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Claim {
  const ready = candidate.amounts.get(group);
  if (ready !== undefined && candidate.merged === null && !isPart(claimant.post, candidate)) {
    return paid(group, claimant, candidate, month, ready);
  }
  const { post, index, facts } = claimant;
  const { rate, payer } = payingPart(group);
  const { citation } = group;
  const claim = { candidate, post: index, facts, lacks: null };
  const whole = wholeAmount(rate, post, month);
  if (!("part" in whole)) return { ...claim, answer: wantingAnswer(whole, citation), couldPay: null, lacks: whole };
  const amount = amountFor(whole, post, candidate, named);
  const { policy, merged } = candidate;
  if (amount !== null && merged === null) return paid(group, claimant, candidate, month, amount);
  const reason = merged === null ? "convention-not-named" : "territory-merged";
  const decidedBy = merged === null ? "payer" : "people-council";
  const couldPay = [{ amount: atMost(whole, policy), payer: payerOf(payer, post.organisation.id) }];
  return { ...claim, answer: { kind: "undetermined", reason, decidedBy, readings: [], citation }, couldPay };
}

function paid(
  group: StipendGroup,
  { post, index, facts }: Claimant,
  candidate: Candidate,
  { baseSalary }: PoliciesInMonth,
  amount: Vnd,
): Claim {
  const { policy } = candidate;
  const { rate, payer } = payingPart(group);
  const { citation, evidence } = group;
  const item: StipendItem = {
    policy: policy.code,
    document: policy.document,
    group: group.code,
    post: index,
    role: post.role,
    organisation: post.organisation.id,
    payer,
    rate,
    baseSalary,
    amount,
    insured: policy.insured,
    countsForDues: policy.countsForDues,
    includesContributions: policy.includesContributions,
    taxable: policy.taxable,
    citation,
    evidence,
  };
  const answer = { kind: "assessed", value: item, citation } as const;
  return { candidate, post: index, facts, lacks: null, answer, couldPay: nothing };
}

/** Only a group that pays is ever granted. */
function payingPart({ then }: StipendGroup): Extract<StipendGroup["then"], { kind: "pays" }> {
  return then as Extract<StipendGroup["then"], { kind: "pays" }>;
}

/** A fact can still be told; a wage that was not found leaves the amount open. */
function wantingAnswer(wanting: Wanting, citation: Citation): Claim["answer"] {
  if ("fact" in wanting) return { kind: "insufficient-facts", citation };
  return { kind: "undetermined", reason: "no-figure-in-force", decidedBy: null, readings: [], citation };
}

/** What the groups come to that the post may still belong to; `null` where one has no bound. */
function possible(
  { post, facts }: Claimant,
  { ready, policy }: Candidate,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): readonly Possible[] | null {
  const found = stillOpen(ready, facts, named).map((group) => possibly(group, post, policy, month));
  return isBounded(found) ? found.flat() : null;
}

function isBounded<Bound>(found: readonly (Bound | null)[]): found is readonly Bound[] {
  return !found.includes(null);
}

/** Every group that the post may still belong to, up to the first that it surely does. */
function stillOpen({ rule, version }: ReadyVersion, facts: PostFacts, named: readonly ReadingCode[]) {
  const places = possibleRows(rule, facts, named);
  return version.groups.filter((_, place) => places.includes(place));
}

function possibly(
  group: StipendGroup,
  post: Claimant["post"],
  policy: StipendPolicy,
  month: PoliciesInMonth,
): readonly Possible[] | null {
  const most = mostOf(group);
  if (most === null) return null;
  if (most === "nothing") return nothing;
  const whole = wholeAmount(most.rate, post, month);
  if (!("part" in whole)) return null;
  return [{ amount: atMost(whole, policy), payer: payerOf(most.payer, post.organisation.id) }];
}

function mostOf({ then }: StipendGroup): { readonly rate: StipendRate; readonly payer: Payer } | "nothing" | null {
  if (then.kind === "pays") return then;
  if (then.kind === "undetermined") return then.atMost;
  return then.kind === "pays-nothing" ? "nothing" : null;
}
