import type { ReadingCode } from "../outcome/index.ts";
import { type Claim, payerOf } from "./claim.ts";
import type { Concurrency } from "./policy.ts";
import type { StipendItem } from "./stipend.ts";

/** What the claims of one person come to together. */
export interface Settled {
  readonly items: readonly StipendItem[];
  readonly beaten: readonly StipendItem[];
  /** The open claims that could still change what is paid or who pays it. */
  readonly open: readonly Claim[];
  /** Whether two highest claims of a family are equal and have different payers. */
  readonly tied: boolean;
}

/** What is paid, once claims of one family have competed? An open claim that cannot win does not count. */
export function settle(claims: readonly Claim[], named: readonly ReadingCode[]): Settled {
  const families = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { family } = claim.candidate.policy.concurrency;
    const members = families.get(family);
    if (members === undefined) families.set(family, [claim]);
    else members.push(claim);
  }
  const settled = [...families.values()].map((members) => settleFamily(members, named));
  return {
    items: settled.flatMap(({ items }) => items),
    beaten: settled.flatMap(({ beaten }) => beaten),
    open: settled.flatMap(({ open }) => open),
    tied: settled.some(({ tied }) => tied),
  };
}

/** Is only the highest claim of a family paid? Where the text is silent, by the reading that is named. */
export function isHighestOnly(concurrency: Concurrency, named: readonly ReadingCode[]): boolean {
  if (concurrency.paid !== "not-stated") return concurrency.paid === "highest-only";
  return named.includes(concurrency.readings.met);
}

function settleFamily(claims: readonly Claim[], named: readonly ReadingCode[]): Settled {
  const items = claims.flatMap(({ answer }) => (answer.kind === "assessed" && answer.value ? [answer.value] : []));
  const open = claims.filter(({ answer }) => answer.kind !== "assessed");
  if (!claims.some(({ candidate }) => isHighestOnly(candidate.policy.concurrency, named))) {
    return { items, beaten: [], open, tied: false };
  }
  const [winner, ...beaten] = [...items].sort((one, other) => other.amount - one.amount);
  if (winner === undefined) return { items: [], beaten: [], open, tied: false };
  const payer = payerOf(winner.payer, winner.organisation);
  return {
    items: [winner],
    beaten,
    open: open.filter((claim) => couldWin(claim, winner.amount, payer)),
    tied: beaten.some((item) => item.amount === winner.amount && payerOf(item.payer, item.organisation) !== payer),
  };
}

function couldWin({ couldPay }: Claim, amount: number, payer: string): boolean {
  return (
    couldPay === null || couldPay.some((one) => one.amount > amount || (one.amount === amount && one.payer !== payer))
  );
}
