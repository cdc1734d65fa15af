import { type Fraction, type Vnd, vnd } from "../../money/index.ts";
import type { Outcome, ReadingCode } from "../../outcome/index.ts";
import { type CalendarMonth, entryOn, firstDayOfMonth } from "../../time/index.ts";
import { type DuesLevel, duesRules } from "./dues.law.ts";
import { type Dues, type DuesFacts, duesOwed } from "./dues.ts";

/** One member on a sheet of dues, by an opaque key. */
export interface DuesPayer extends DuesFacts {
  /** The opaque key. */
  readonly key: string;
}

/** What many members owe for a month (bảng thu đảng phí). */
export interface DuesSheet {
  /** The month. */
  readonly month: CalendarMonth;
  /** One line for each member, in the order given. */
  readonly lines: readonly { readonly payer: string; readonly outcome: Outcome<Dues> }[];
  /** The sum of the lines that are assessed. */
  readonly total: Vnd;
  /** How many lines are not assessed and so not in the total. */
  readonly notAssessed: number;
  /** What the collecting level keeps of the total, from the least to the most, exactly; `null` where no text was found. */
  readonly kept: { readonly lowest: Fraction; readonly highest: Fraction } | null;
}

/**
 * What do these members owe for this month, line by line and in total, and how much of it may the level that collects
 * keep? The rest is passed up.
 *
 * @param level - Who collects: what is kept differs by level.
 * @param named - The rounding of a member's dues.
 * @throws RangeError when two roundings are named.
 *
 * @example
 * ```ts
 * const payers: DuesPayer[] = [{ key: "p1", standing: "salaried", income: 9_000_000, region: null }];
 * duesSheet(payers, "2026-03", "branch").total; // => 90000
 * duesSheet(payers, "2026-03", "branch").kept; // => null
 * ```
 */
export function duesSheet(
  payers: readonly DuesPayer[],
  month: CalendarMonth,
  level: DuesLevel,
  named: readonly ReadingCode[] = [],
): DuesSheet {
  const lines = payers.map((payer) => ({ payer: payer.key, outcome: duesOwed(payer, month, named) }));
  const owed = lines.flatMap(({ outcome }) => (outcome.kind === "assessed" ? [outcome.value.amount] : []));
  const total = vnd(owed.reduce<number>((sum, amount) => sum + amount, 0));
  const rule = entryOn(duesRules, firstDayOfMonth(month))?.kept?.[level] ?? null;
  const share = ({ part, whole }: Fraction): Fraction => ({ part: total * part, whole });
  return {
    month,
    lines,
    total,
    notAssessed: lines.length - owed.length,
    kept: rule === null ? null : { lowest: share(rule.lowest), highest: share(rule.highest) },
  };
}
