import type { Citation } from "../../law/index.ts";
import type { Vnd } from "../../money/index.ts";
import { judgeUnder, type Verdict } from "../../outcome/index.ts";
import type { StipendGroup } from "../format/policy.ts";
import type { PostFacts } from "../format/post-facts.ts";
import type { Pay } from "../holder/post.ts";
import { amountFor, type Lacking, wholeAmount } from "./amount.ts";
import type { Claimant } from "./claimants.ts";
import { gatheredFacts } from "./gathered-facts.ts";
import { atMost } from "./payable.ts";
import type { Question } from "./policies-in-force.ts";
import { type Possible, payerOf, possible } from "./possible.ts";
import type { StipendItem } from "./stipend.ts";

/** What one post amounts to under one policy. */
export interface Claim {
  readonly claimant: Claimant;
  readonly facts: PostFacts;
  readonly answer: Verdict<StipendItem | null>;
  /** What it could amount to while open; `null` when no bound is known. */
  readonly couldPay: readonly Possible[] | null;
  /** What its amount lacks; `null` when nothing. */
  readonly lacks: Lacking | null;
}

const nothing: readonly Possible[] = [];
const denied: Claim["answer"] = { kind: "assessed", value: null, citation: null };

/** What this post amounts to under this policy, given what the person earns under others. */
export function claimOf(claimant: Claimant, earned: readonly Pay[], question: Question): Claim {
  const facts = gatheredFacts(claimant, earned, question.under.readings);
  const verdict = judgeUnder(claimant.candidate.version.rule, facts, question.under.readings);
  if (verdict.kind === "assessed") {
    if (verdict.value !== null) return granted(verdict.value, claimant, facts, question);
    return { claimant, facts, answer: denied, couldPay: nothing, lacks: null };
  }
  const couldPay = possible(claimant, facts, question);
  return { claimant, facts, answer: verdict as Verdict<never>, couldPay, lacks: null };
}

/** The claim of a post that belongs to a paid group. Most amount to what the group does for everybody, for the whole time. */
function granted(group: StipendGroup, claimant: Claimant, facts: PostFacts, question: Question): Claim {
  const { post, candidate, served } = claimant;
  const { amounts, merger, policy } = candidate;
  const { readings } = question.under;
  if (merger !== null && readings.includes(merger.readings.notMet))
    return { claimant, facts, answer: denied, couldPay: nothing, lacks: null };
  const isOpen = merger !== null && !readings.includes(merger.readings.met);
  const usual = served.share === null ? amounts.get(group) : undefined;
  if (usual !== undefined && !isOpen) return paid(group, claimant, facts, usual, question);
  const { rate, payer } = payingPart(group);
  const { citation } = group;
  const whole = wholeAmount(rate, post, question);
  if (!("part" in whole)) {
    return { claimant, facts, answer: lackingAnswer(whole, citation), couldPay: null, lacks: whole };
  }
  const amount = amountFor(whole, claimant, readings);
  if (amount !== null && !isOpen) return paid(group, claimant, facts, amount, question);
  const open = isOpen
    ? ({ reason: "territory-merged", decidedBy: "people-council" } as const)
    : ({ reason: "convention-not-named", decidedBy: "payer" } as const);
  const most = { amount: amount ?? atMost(whole, policy), payer: payerOf(payer, post.organisation.id) };
  const answer = { kind: "undetermined", ...open, readings: [], citation } as const;
  return { claimant, facts, answer, couldPay: [most], lacks: null };
}

function paid(group: StipendGroup, claimant: Claimant, facts: PostFacts, amount: Vnd, { baseSalary }: Question): Claim {
  const { post, place, candidate } = claimant;
  const { policy } = candidate;
  const { rate, payer } = payingPart(group);
  const { citation, evidence } = group;
  const item: StipendItem = {
    policy: policy.code,
    document: policy.document,
    group: group.code,
    post: place,
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
  return { claimant, facts, answer, couldPay: nothing, lacks: null };
}

/** Only a group that pays is ever granted. */
function payingPart({ then }: StipendGroup): Extract<StipendGroup["then"], { kind: "pays" }> {
  return then as Extract<StipendGroup["then"], { kind: "pays" }>;
}

/** A fact can still be told; a wage that was not found leaves the amount open. */
function lackingAnswer(lacking: Lacking, citation: Citation): Claim["answer"] {
  if ("fact" in lacking) return { kind: "insufficient-facts", citation };
  return { kind: "undetermined", reason: "no-figure-in-force", decidedBy: null, readings: [], citation };
}
