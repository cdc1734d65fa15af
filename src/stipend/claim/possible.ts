import type { Vnd } from "../../money/index.ts";
import { possibleRows, type ReadingCode } from "../../outcome/index.ts";
import type { Payer, StipendGroup, StipendRate } from "../format/policy.ts";
import type { PostFacts } from "../format/post-facts.ts";
import { wholeAmount } from "./amount.ts";
import type { Claimant } from "./claimants.ts";
import { atMost } from "./payable.ts";
import type { Question } from "./policies-in-force.ts";

/** What a claim could amount to while it is open. */
export interface Possible {
  readonly amount: Vnd;
  readonly payer: string;
}

const nothing: readonly Possible[] = [];

/** Who pays, told apart: a unit and a Party organisation pay for their own posts only. */
export function payerOf(payer: Payer, organisation: string): string {
  return payer === "own-unit" || payer === "party-organisation" ? `${payer}:${organisation}` : payer;
}

/** What the groups amount to that the post may still belong to; `null` where one has no bound. */
export function possible(claimant: Claimant, facts: PostFacts, question: Question): readonly Possible[] | null {
  const found = stillOpen(claimant, facts, question.under.readings).map((group) => possibly(group, claimant, question));
  return isBounded(found) ? found.flat() : null;
}

function isBounded<Bound>(found: readonly (Bound | null)[]): found is readonly Bound[] {
  return !found.includes(null);
}

/** Every group that the post may still belong to, up to the first that it surely does. */
function stillOpen({ candidate: { version } }: Claimant, facts: PostFacts, readings: readonly ReadingCode[]) {
  const places = possibleRows(version.rule, facts, readings);
  return version.version.groups.filter((_, place) => places.includes(place));
}

function possibly(
  group: StipendGroup,
  { post, candidate: { policy } }: Claimant,
  question: Question,
): readonly Possible[] | null {
  const most = mostOf(group);
  if (most === null) return null;
  if (most === "nothing") return nothing;
  const whole = wholeAmount(most.rate, post, question);
  if (!("part" in whole)) return null;
  return [{ amount: atMost(whole, policy), payer: payerOf(most.payer, post.organisation.id) }];
}

function mostOf({ then }: StipendGroup): { readonly rate: StipendRate; readonly payer: Payer } | "nothing" | null {
  if (then.kind === "pays") return then;
  if (then.kind === "undetermined") return then.atMost;
  return then.kind === "pays-nothing" ? "nothing" : null;
}
