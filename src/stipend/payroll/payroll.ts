import { requireFunction, requireIterable } from "../../guard/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import type { Verdict } from "../../outcome/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import { judgeQuestion } from "../claim/judge-stipend.ts";
import { policiesInForce, type QuestionTerms } from "../claim/policies-in-force.ts";
import type { Stipend, StipendItem } from "../claim/stipend.ts";
import { type StipendOptions, stipendTerms } from "../claim/stipend-options.ts";
import type { Holder } from "../holder/holder.ts";
import { holderReader } from "../holder/whole-holder.ts";
import { askedOf } from "./asked-candidates.ts";

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

/** By what a payroll is worked out. */
export interface PayrollOptions extends StipendOptions {
  /** Takes each line as it is worked out, so that none is kept; all lines are in the answer when left out. */
  readonly eachLine?: ((line: PayrollLine) => void) | undefined;
}

/** What is due to many for a month (bảng chi trả). */
export interface Payroll {
  /** The month. */
  readonly month: CalendarMonth;
  /** One line for each holder, in the order given; none where `eachLine` took them. */
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
 * Works out what is due to many people for a month (bảng chi trả phụ cấp), line by line and in total. Lines that are not
 * assessed enter no total; they are counted apart.
 *
 * @param holders - The people with the posts held.
 * @param month - The month.
 * @param options - The policies asked about, the readings that the caller has settled, and what takes the lines of a
 * payroll that is too long to be kept.
 * @returns The lines in the order given, with totals by payer, organisation and role.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a person who comes twice, for a
 * month that is none, for a reading that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { holder, paidOrganisation, payroll, post, shippedPolicies } from "chibo/stipend";
 *
 * const commune = paidOrganisation({ id: "c1", kind: "commune", armedForces: false });
 * const role = post({ organisation: commune, role: "committee-member", firstDay: "2022-01-01", pay: [] });
 * const members = ["p1", "p2"].map((key) => holder({ key, territory: "phu-tho", posts: [role], otherPay: [] }));
 *
 * const due = payroll(members, "2024-07", { policies: shippedPolicies });
 * due.total; // => 1404000
 * due.byPayer; // => [{ code: "party-organisation", items: 2, total: 1404000 }]
 *
 * const keys: string[] = [];
 * const long = payroll(members, "2024-07", { policies: shippedPolicies, eachLine: ({ holder: key }) => keys.push(key) });
 * [long.total, long.lines.length, keys.length]; // => [1404000, 0, 2]
 * ```
 */
export function payroll(holders: Iterable<Holder>, month: CalendarMonth, options: PayrollOptions): Payroll {
  requireMonth("payroll", month);
  const terms = stipendTerms("payroll", options, ["policies", "readings", "eachLine"]);
  const { eachLine } = options;
  if (eachLine === undefined) return payrollUnder("payroll", holders, month, terms);
  requireFunction("payroll", "eachLine", eachLine);
  return payrollUnder("payroll", holders, month, { ...terms, eachLine });
}

/** The same for a function that asks for several payrolls, in its name, its options once looked through. */
export function payrollUnder(
  caller: string,
  holders: Iterable<Holder>,
  month: CalendarMonth,
  { eachLine, ...terms }: QuestionTerms & Pick<PayrollOptions, "eachLine">,
): Payroll {
  requireIterable(caller, "holders", holders);
  const lines: PayrollLine[] = [];
  const counts = { paid: 0, unpaid: 0, undetermined: 0, insufficient: 0, outside: 0 };
  const totals = { byPayer: newTotals(), byOrganisation: newTotals(), byRole: newTotals() };
  let total = 0;
  let place = 0;
  const take = eachLine ?? ((line: PayrollLine) => lines.push(line));
  const whole = holderReader(caller);
  const asked = askedOf(policiesInForce(month, terms));
  for (const one of holders) {
    const holder = whole(one, place);
    place += 1;
    const { question, candidates } = asked(holder);
    const answer = judgeQuestion(holder, question, candidates);
    take({ holder: holder.key, answer });
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
  last: Sum | null;
}

function newTotals(): Totals {
  return { sums: new Map(), last: null };
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
  const sum = totals.last?.code === code ? totals.last : sumOf(totals.sums, code);
  sum.items += 1;
  sum.total = vnd(sum.total + amount);
  totals.last = sum;
}

function sumOf(sums: Map<string, Sum>, code: string): Sum {
  const known = sums.get(code);
  if (known !== undefined) return known;
  const sum = { code, items: 0, total: vnd(0) };
  sums.set(code, sum);
  return sum;
}
