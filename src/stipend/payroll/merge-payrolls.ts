import { requireIterable, requireList, requireRecord } from "../../guard/index.ts";
import { vnd } from "../../money/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import type { Payroll, PayrollLine, PayrollTotal } from "./payroll.ts";

/**
 * Merges the payrolls of several groups of holders for one month (gộp bảng chi trả), such as those that were worked out
 * apart, place by place. The sums do not depend on the order; lines and codes stand in the order of the payrolls.
 *
 * @param payrolls - The payrolls; a stream serves as well as a list. No holder may be in two of them.
 * @returns The payroll of all.
 * @throws TypeError when one is no payroll; RangeError when there is none, or when they are of different months.
 *
 * @example
 * ```ts
 * import { holder, mergePayrolls, paidOrganisation, payroll, post, shippedPolicies } from "chibo/stipend";
 *
 * const branch = paidOrganisation({
 *   id: "b1", kind: "branch", parentKind: "grassroots-organisation", setting: "village", armedForces: false,
 *   counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
 * });
 * const posts = [post({ organisation: branch, role: "deputy-secretary", firstDay: "2022-01-01", pay: [] })];
 * const deputy = (key: string) => holder({ key, territory: "hoa-binh", posts, otherPay: [] });
 * const ofPlace = (key: string) => payroll([deputy(key)], "2024-07", { policies: shippedPolicies });
 * const all = mergePayrolls([ofPlace("p1"), ofPlace("p2")]);
 * all.lines.map((line) => line.holder); // => ["p1", "p2"]
 * all.total; // => 936000
 * ```
 */
export function mergePayrolls(payrolls: Iterable<Payroll>): Payroll {
  requireIterable("mergePayrolls", "payrolls", payrolls);
  const lines: PayrollLine[] = [];
  const counts = { total: 0, paid: 0, unpaid: 0, undetermined: 0, insufficient: 0, outside: 0 };
  const totals = {
    byPayer: new Map<string, Sum>(),
    byOrganisation: new Map<string, Sum>(),
    byRole: new Map<string, Sum>(),
  };
  let month: CalendarMonth | null = null;
  for (const one of payrolls) {
    requirePayroll(one);
    month ??= one.month;
    if (one.month !== month)
      throw new RangeError(
        `mergePayrolls: there are payrolls of ${month} and of ${one.month}; merge those of one month`,
      );
    for (const line of one.lines) lines.push(line);
    for (const count of countKeys) counts[count] += one[count];
    for (const by of totalKeys) addTo(totals[by], one[by]);
  }
  if (month === null) throw new RangeError("mergePayrolls: there is no payroll; give at least one");
  return {
    month,
    lines,
    ...counts,
    total: vnd(counts.total),
    byPayer: listed(totals.byPayer),
    byOrganisation: listed(totals.byOrganisation),
    byRole: listed(totals.byRole),
  };
}

const countKeys = ["total", "paid", "unpaid", "undetermined", "insufficient", "outside"] as const;
const totalKeys = ["byPayer", "byOrganisation", "byRole"] as const;

interface Sum {
  items: number;
  total: number;
}

function requirePayroll(value: unknown): asserts value is Payroll {
  requireRecord("mergePayrolls", "a payroll", value);
  const { month, lines, ...sums } = value as unknown as Payroll;
  requireMonth("mergePayrolls", month);
  requireList("mergePayrolls", "lines", lines);
  for (const by of totalKeys) requireList("mergePayrolls", by, sums[by]);
  for (const count of countKeys) vnd(sums[count]);
}

function addTo(sums: Map<string, Sum>, totals: readonly PayrollTotal[]): void {
  for (const { code, items, total } of totals) {
    const sum = sums.get(code) ?? { items: 0, total: 0 };
    sum.items += items;
    sum.total += total;
    sums.set(code, sum);
  }
}

function listed(sums: ReadonlyMap<string, Sum>): readonly PayrollTotal[] {
  return [...sums].map(([code, { items, total }]): PayrollTotal => ({ code, items, total: vnd(total) }));
}
