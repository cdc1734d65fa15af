import { build, type Fields } from "../../facts/index.ts";
import { requireList, requireRecord } from "../../guard/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import type { Verdict } from "../../outcome/index.ts";
import { type CalendarMonth, monthsIn, type Period, requirePeriod } from "../../time/index.ts";
import { judgeQuestion } from "../claim/judge-stipend.ts";
import { inProvince, policiesInForce } from "../claim/policies-in-force.ts";
import type { Stipend } from "../claim/stipend.ts";
import { type StipendOptions, stipendTerms } from "../claim/stipend-options.ts";
import { type Holder, type HolderGiven, holderFields } from "../holder/holder.ts";
import { wholeHolder } from "../holder/whole-holder.ts";

/** What was paid to a person for a month. */
export interface PaidMonth {
  /** The month it was paid for. */
  readonly month: CalendarMonth;
  /** How much was paid, in đồng; 0 where nothing was. */
  readonly paid: number;
}

/** What was paid to a person, as the payroll remembers it. */
export interface PaidHolder {
  /** The person with the posts as they are known today. */
  readonly holder: Holder;
  /** The months on record; several payments for one month add up. */
  readonly months: readonly PaidMonth[];
}

/** What {@link paidHolder} is given. */
export interface PaidHolderGiven extends Omit<PaidHolder, "holder"> {
  /** The person with the posts as they are known today. */
  readonly holder: HolderGiven;
}

/** Every member of a paid month. */
export const paidMonthFields: Fields<PaidMonth> = {
  month: { type: "month", required: true },
  paid: { type: "count", required: true },
};

/** Every member of what was paid to a person. */
export const paidHolderFields: Fields<PaidHolder> = {
  holder: { type: { record: holderFields }, required: true },
  months: { type: { list: { record: paidMonthFields } }, required: true },
};

/**
 * Makes the record of what was paid to a person (tiền phụ cấp đã chi).
 *
 * Required are `holder` and `months`, and of each month `month` and `paid`.
 *
 * @param given - The person, and the months on record.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a month that is none or an
 * amount below 0.
 *
 * @example
 * ```ts
 * import { holder, paidHolder } from "chibo/stipend";
 *
 * const person = holder({ key: "p1", territory: "phu-tho", posts: [] });
 * const record = paidHolder({ holder: person, months: [{ month: "2016-05", paid: 460_000 }] });
 * record.months[0]?.paid; // => 460000
 * ```
 */
export function paidHolder(given: PaidHolderGiven): PaidHolder {
  return build("paidHolder", paidHolderFields, given);
}

/** One month of arrears. */
export interface ArrearsMonth {
  /** The month. */
  readonly month: CalendarMonth;
  /** What was paid; `null` when no record says. */
  readonly paid: Vnd | null;
  /** What is due by the law and the facts as they are known today. */
  readonly due: Verdict<Stipend>;
  /** What is due less what was paid, below 0 for too much; `null` when either is not known. */
  readonly difference: Vnd | null;
}

/** What is still owed to a person over several months (truy lĩnh), or was paid too much (truy thu). */
export interface Arrears {
  /** The opaque key of the holder. */
  readonly holder: string;
  /** The months in order. */
  readonly months: readonly ArrearsMonth[];
  /** The sum of what is still owed. */
  readonly owed: Vnd;
  /** The sum of what was paid too much. */
  readonly overpaid: Vnd;
  /** How many months cannot be settled: no record of the payment, or no assessed answer. */
  readonly unsettled: number;
}

/**
 * Works out what is still owed to a person for the months of a period (truy lĩnh), or was paid too much (truy thu), under
 * the law and the facts as they are known today. A level that counts from a day before its decree leaves arrears, and so
 * does a decision that comes late.
 *
 * @param paid - The person, and what was paid month by month.
 * @param period - The period; every month that it touches is worked out.
 * @param options - The policies asked about, and the readings that the caller has settled.
 * @returns The months with what is due and what was paid, and both sums.
 * @throws TypeError for a record, policy or options of a wrong form, RangeError for a day that is none, for a reading that
 * is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { arrears, holder, paidHolder, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
 * import { periodOf } from "chibo/time";
 *
 * const district = paidOrganisation({ id: "d1", kind: "district", armedForces: false });
 * const role = post({ organisation: district, role: "committee-member", firstDay: "2015-06-01", pay: [] });
 * const paid = paidHolder({
 *   holder: holder({ key: "p1", territory: "phu-tho", posts: [role], otherPay: [] }),
 *   months: [
 *     { month: "2016-05", paid: 460_000 },
 *     { month: "2016-06", paid: 460_000 },
 *   ],
 * });
 * arrears(paid, periodOf("2016-05-01", "2016-06-30"), { policies: shippedPolicies }).owed; // => 48000
 * ```
 */
export function arrears(paid: PaidHolder, period: Period, options: StipendOptions): Arrears {
  requireRecord("arrears", "the record of what was paid", paid);
  const holder = wholeHolder("arrears", paid.holder);
  requireList("arrears", "months", paid.months);
  const onRecord = paid.months.map((row, place) => build(`arrears: months[${place}]`, paidMonthFields, row));
  requirePeriod("arrears", period);
  const terms = stipendTerms("arrears", options);
  const months = monthsIn(period).map((month): ArrearsMonth => {
    const question = inProvince(policiesInForce(month, terms), holder.territory);
    const amount = paidFor(month, onRecord);
    const due = judgeQuestion(holder, question, question);
    const difference = amount === null || due.kind !== "assessed" ? null : vnd(due.value.total - amount);
    return { month, paid: amount, due, difference };
  });
  const differences = months.map(({ difference }) => difference ?? 0);
  return {
    holder: holder.key,
    months,
    owed: vnd(differences.reduce<number>((sum, one) => sum + Math.max(one, 0), 0)),
    overpaid: vnd(differences.reduce<number>((sum, one) => sum + Math.max(-one, 0), 0)),
    unsettled: months.filter(({ difference }) => difference === null).length,
  };
}

/** What was paid for the month in all payments; `null` when no record says. */
function paidFor(month: CalendarMonth, onRecord: readonly PaidMonth[]): Vnd | null {
  const records = onRecord.filter((one) => one.month === month);
  return records.length === 0 ? null : vnd(records.reduce((sum, one) => sum + one.paid, 0));
}
