import { type Vnd, vnd } from "../../money/index.ts";
import type { ReadingCode, Verdict } from "../../outcome/index.ts";
import type { CalendarMonth } from "../../time/index.ts";
import { judgeInMonth } from "../claim/judge-stipend.ts";
import { type PoliciesInMonth, policiesInMonth } from "../claim/policies-in-month.ts";
import type { Stipend, StipendItem } from "../claim/stipend.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { askedOf } from "./asked-policies.ts";

/** One person's line of a payroll. */
export interface PayrollLine {
  /** The opaque key of the holder. */
  readonly holder: string;
  /** What is due. */
  readonly answer: Verdict<Stipend>;
}

/** A sum over the items that share a payer, an organisation or a role. */
export interface PayrollTotal {
  /** The payer, the id of the organisation, or the role. */
  readonly code: string;
  /** How many items it sums. */
  readonly items: number;
  /** The sum. */
  readonly total: Vnd;
}

/** What is due to many for a month (bảng chi trả). */
export interface Payroll {
  /** The month. */
  readonly month: CalendarMonth;
  /** One line for each holder, in the order given. */
  readonly lines: readonly PayrollLine[];
  /** The sum of all lines that are assessed. */
  readonly total: Vnd;
  /** How many are paid something. */
  readonly paid: number;
  /** How many are due nothing. */
  readonly unpaid: number;
  /** How many lines the law leaves open. */
  readonly undetermined: number;
  /** How many lines lack facts. */
  readonly insufficient: number;
  /** How many lines no rule is known for, or none is in force. */
  readonly outside: number;
  /** The totals by payer (nguồn chi), in the order of first appearance. */
  readonly byPayer: readonly PayrollTotal[];
  /** The totals by organisation. */
  readonly byOrganisation: readonly PayrollTotal[];
  /** The totals by role (chức danh). */
  readonly byRole: readonly PayrollTotal[];
}

/**
 * What is due to these people for this month, line by line and in total? Lines that are not assessed enter no total;
 * they are counted apart.
 *
 * @param policies - The policies asked about, made ready by {@link readyPolicy}.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   headCounts: [{ on: "2024-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * const { total, byPayer } = payroll([holder], "2024-01", stipendPolicies);
 * total; // => 450000
 * byPayer; // => [{ code: "own-unit", items: 1, total: 450000 }]
 * ```
 */
export function payroll(
  holders: Iterable<PostHolder>,
  month: CalendarMonth,
  policies: readonly ReadyPolicy[],
  named: readonly ReadingCode[] = [],
): Payroll {
  return payrollInMonth(holders, month, policiesInMonth(month, policies), named);
}

/** The same, with the policies of the month looked up before. */
export function payrollInMonth(
  holders: Iterable<PostHolder>,
  month: CalendarMonth,
  inMonth: PoliciesInMonth,
  named: readonly ReadingCode[],
): Payroll {
  const lines: PayrollLine[] = [];
  const counts = { paid: 0, unpaid: 0, undetermined: 0, insufficient: 0, outside: 0 };
  const totals = { byPayer: newTotals(), byOrganisation: newTotals(), byRole: newTotals() };
  let total = 0;
  const asked = askedOf(inMonth, named);
  for (const holder of holders) {
    const answer = judgeInMonth(holder, inMonth, asked(holder), named);
    lines.push({ holder: holder.key, answer });
    counts[columnOf(answer)] += 1;
    if (answer.kind !== "assessed") continue;
    total += answer.value.total;
    for (const item of answer.value.items) {
      add(totals.byPayer, item.payer, item);
      add(totals.byOrganisation, item.organisation, item);
      add(totals.byRole, String(item.role), item);
    }
  }
  return {
    month,
    lines,
    total: vnd(total),
    ...counts,
    byPayer: [...totals.byPayer.sums.values()],
    byOrganisation: [...totals.byOrganisation.sums.values()],
    byRole: [...totals.byRole.sums.values()],
  };
}

type Sum = { -readonly [Key in keyof PayrollTotal]: PayrollTotal[Key] };

interface Totals {
  readonly sums: Map<string, Sum>;
  /** The sum added to last: the posts of one organisation mostly follow each other. */
  last: Sum;
}

function newTotals(): Totals {
  return { sums: new Map(), last: { code: "", items: 0, total: vnd(0) } };
}

function columnOf(answer: Verdict<Stipend>): "paid" | "unpaid" | "undetermined" | "insufficient" | "outside" {
  switch (answer.kind) {
    case "assessed":
      return answer.value.items.length > 0 ? "paid" : "unpaid";
    case "insufficient-facts":
      return "insufficient";
    case "undetermined":
      return "undetermined";
    default:
      return "outside";
  }
}

function add(totals: Totals, code: string, { amount }: StipendItem): void {
  if (totals.last.code !== code || totals.last.items === 0) totals.last = sumOf(totals.sums, code);
  totals.last.items += 1;
  totals.last.total = vnd(totals.last.total + amount);
}

function sumOf(sums: Map<string, Sum>, code: string): Sum {
  const known = sums.get(code);
  if (known !== undefined) return known;
  const sum = { code, items: 0, total: vnd(0) };
  sums.set(code, sum);
  return sum;
}
