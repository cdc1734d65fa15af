import type { Vnd } from "../money/index.ts";
import { judge, type ReadingCode, type Verdict } from "../outcome/index.ts";
import { amountFor, wholeMonth } from "./amount.ts";
import type { Pay, PostHolder } from "./holder.ts";
import type { Candidate, PoliciesInMonth } from "./policies-in-month.ts";
import type { Payer, StipendGroup, StipendPolicy, StipendRate } from "./policy.ts";
import { type PostFacts, postFacts } from "./post-facts.ts";
import type { StipendItem } from "./stipend.ts";
import { type MergedTerritory, mergedTerritories } from "./territory.law.ts";

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
  /** The merger that leaves it open; `null` when none does. */
  readonly merged: MergedTerritory | null;
}

/** One post of a holder in a month, as a claim is made for it. */
export interface Claimant {
  readonly holder: PostHolder;
  readonly post: PostHolder["posts"][number];
  /** The place of the post among the posts of the holder. */
  readonly index: number;
  /** What the holder earns under policies answered before. */
  readonly earned: readonly Pay[];
}

/** What does this post come to under this policy? */
export function claimOf(
  claimant: Claimant,
  candidate: Candidate,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Claim {
  const { holder, post, index, earned } = claimant;
  const facts = postFacts(holder, post, countingDay(candidate.policy, month, named), earned);
  const verdict = judge(candidate.ready.rule, facts, named);
  const open = { candidate, post: index, facts, merged: null };
  if (verdict.kind !== "assessed") {
    return { ...open, answer: verdict as Verdict<never>, couldPay: possible(claimant, candidate, month, facts, named) };
  }
  const { value: group, citation } = verdict;
  if (group === null) return { ...open, answer: { kind: "assessed", value: null, citation }, couldPay: [] };
  return { ...open, ...granted(group, claimant, candidate.policy, month, named) };
}

/** Who pays, told apart: a unit and a Party organisation pay for their own posts only. */
export function payerOf(payer: Payer, organisation: string): string {
  return payer === "provincial-budget" ? payer : `${payer}:${organisation}`;
}

function countingDay(
  { headCountDay }: StipendPolicy,
  { firstDay, lastDay }: PoliciesInMonth,
  named: readonly string[],
) {
  return headCountDay !== null && named.includes(headCountDay.readings.notMet) ? lastDay : firstDay;
}

function granted(
  group: StipendGroup,
  { post, index }: Claimant,
  policy: StipendPolicy,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Pick<Claim, "answer" | "couldPay" | "merged"> {
  const { rate, payer } = group.then as Extract<StipendGroup["then"], { kind: "pays" }>;
  const { citation, evidence } = group;
  const amount = amountFor(rate, post, policy, month, named);
  const merged = mergerBefore(policy, month);
  if (amount === null || merged !== null) {
    const couldPay = [possibly(rate, payer, post.organisation.id, month)];
    const reason = merged === null ? "convention-not-named" : "territory-merged";
    const decidedBy = merged === null ? "payer" : "people-council";
    return { answer: { kind: "undetermined", reason, decidedBy, readings: [], citation }, couldPay, merged };
  }
  const item: StipendItem = {
    policy: policy.code,
    document: policy.document,
    group: group.code,
    post: index,
    role: post.role,
    organisation: post.organisation.id,
    payer,
    rate,
    baseSalary: month.baseSalary,
    amount,
    insured: policy.insured,
    countsForDues: policy.countsForDues,
    citation,
    evidence,
  };
  return { answer: { kind: "assessed", value: item, citation }, couldPay: [], merged };
}

function mergerBefore({ territory, keptAfterMerger }: StipendPolicy, { firstDay }: PoliciesInMonth) {
  if (keptAfterMerger !== null) return null;
  return mergedTerritories.find(({ code, lastDay }) => code === territory && lastDay < firstDay) ?? null;
}

/** Every group that the post may still belong to, up to the first that it surely does. */
function possible(
  { post }: Claimant,
  { ready }: Candidate,
  month: PoliciesInMonth,
  facts: PostFacts,
  named: readonly ReadingCode[],
): readonly Possible[] | null {
  const found: Possible[] = [];
  for (const [index, { test }] of ready.rule.rows.entries()) {
    const group = ready.version.groups[index];
    if (test === null || group === undefined) break;
    const truth = test.truth(facts, named);
    if (truth === 0) continue;
    const most = mostOf(group);
    if (most === null) return null;
    if (most !== "nothing") found.push(possibly(most.rate, most.payer, post.organisation.id, month));
    if (truth > 1) break;
  }
  return found;
}

function mostOf({ then }: StipendGroup): { readonly rate: StipendRate; readonly payer: Payer } | "nothing" | null {
  if (then.kind === "pays") return then;
  if (then.kind === "undetermined") return then.atMost;
  return then.kind === "pays-nothing" ? "nothing" : null;
}

function possibly(rate: StipendRate, payer: Payer, organisation: string, month: PoliciesInMonth): Possible {
  return { amount: wholeMonth(rate, month), payer: payerOf(payer, organisation) };
}
