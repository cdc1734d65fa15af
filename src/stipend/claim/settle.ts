import { groupBy } from "../../guard/index.ts";
import { roundVnd, vnd } from "../../money/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import type { Concurrency } from "../format/policy-terms.ts";
import type { Claim } from "./claim.ts";
import { payerOf } from "./possible.ts";
import type { StipendItem } from "./stipend.ts";

/** What the claims of one person amount to together. */
export interface Settled {
  readonly items: readonly StipendItem[];
  readonly superseded: readonly StipendItem[];
  /** The open claims that could still change what is paid or who pays it. */
  readonly open: readonly Claim[];
  /** Whether two highest claims of a family are equal and have different payers. */
  readonly tied: boolean;
}

const empty: readonly [] = [];
const nothing: Settled = { items: empty, superseded: empty, open: empty, tied: false };

/** What is paid once the claims of each family have competed. An open claim that cannot win does not count. */
export function settle(claims: readonly Claim[], readings: readonly ReadingCode[]): Settled {
  // Most people have one claim that amounts to something, or none: then nothing competes.
  const live = claims.length === 1 ? claims : claims.filter(isLive);
  const [only, another] = live;
  if (only === undefined) return nothing;
  if (another === undefined && only.answer.kind === "assessed") {
    const { value } = only.answer;
    return value === null ? nothing : { items: [value], superseded: empty, open: empty, tied: false };
  }
  const families = groupBy(live, ({ claimant }) => claimant.candidate.policy.concurrency.family);
  const settled = [...families.values()].map((members) => settleFamily(members, readings));
  return {
    items: settled.flatMap(({ items }) => items),
    superseded: settled.flatMap(({ superseded }) => superseded),
    open: settled.flatMap(({ open }) => open),
    tied: settled.some(({ tied }) => tied),
  };
}

/** Whether only the highest claim of a family is paid; where the text is silent, by the reading that is settled. */
function isHighestOnly(concurrency: Concurrency, readings: readonly ReadingCode[]): boolean {
  if (concurrency.paid !== "not-stated") return concurrency.paid === "highest-only";
  return readings.includes(concurrency.readings.met);
}

function isLive({ answer }: Claim): boolean {
  return answer.kind !== "assessed" || answer.value !== null;
}

function settleFamily(claims: readonly Claim[], readings: readonly ReadingCode[]): Settled {
  const items = claims.flatMap(({ answer }) => answer.value ?? []);
  const open = claims.filter(({ answer }) => answer.kind !== "assessed");
  const rules = claims.map(({ claimant }) => claimant.candidate.policy.concurrency);
  const shared = rules.find((rule) => rule.paid === "share-of-further");
  if (shared?.paid === "share-of-further") return settleShares(ranked(items, claims, shared), open, shared);
  if (!rules.some((rule) => isHighestOnly(rule, readings))) return { items, superseded: empty, open, tied: false };
  const [winner, ...superseded] = descending(items);
  if (winner === undefined) return { items: empty, superseded: empty, open, tied: false };
  const payer = payerOf(winner.payer, winner.organisation);
  return {
    items: [winner],
    superseded,
    open: open.filter((claim) => couldWin(claim, winner.amount, payer)),
    tied: superseded.some((item) => item.amount === winner.amount && payerOf(item.payer, item.organisation) !== payer),
  };
}

/** The items in the order in which they are paid: the highest first, or as the policies list their groups. */
function ranked(
  items: readonly StipendItem[],
  claims: readonly Claim[],
  { whole }: Extract<Concurrency, { paid: "share-of-further" }>,
): readonly StipendItem[] {
  if (whole === "highest") return descending(items);
  const listed = claims.flatMap(
    ({
      claimant: {
        candidate: { policy, version },
      },
    }) => version.version.groups.map((group) => `${policy.code}.${group.code}`),
  );
  const placeOf = ({ policy, group }: StipendItem): number => listed.indexOf(`${policy}.${group}`);
  return [...items].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The first whole, of the next ones a share each, as many as the text allows; what is below a đồng is dropped. */
function settleShares(
  items: readonly StipendItem[],
  open: readonly Claim[],
  { share, furtherPosts }: Extract<Concurrency, { paid: "share-of-further" }>,
): Settled {
  const [first, ...further] = items;
  if (first === undefined) return { items: empty, superseded: empty, open, tied: false };
  const paid = furtherPosts === null ? further : further.slice(0, furtherPosts);
  const shares = paid.map((item) => {
    const whole = vnd(item.amount * share.part);
    return { ...item, amount: roundVnd({ part: whole, whole: share.whole }, "down-to-dong") };
  });
  return { items: [first, ...shares], superseded: further.slice(paid.length), open, tied: false };
}

function descending(items: readonly StipendItem[]): readonly StipendItem[] {
  return [...items].sort((one, other) => other.amount - one.amount);
}

function couldWin({ couldPay }: Claim, amount: number, payer: string): boolean {
  return (
    couldPay === null || couldPay.some((one) => one.amount > amount || (one.amount === amount && one.payer !== payer))
  );
}
