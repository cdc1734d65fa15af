import {
  type Assessed,
  assess,
  assessReadings,
  type Outcome,
  type Readers,
  type ReadingCode,
  type Rule,
  rule,
} from "../outcome/index.ts";
import { addMonths, type CalendarDate, type CalendarMonth, firstDayOfMonth, monthOf, yearOf } from "../time/index.ts";
import { strikingOffLaw, strikingOffYear } from "./absence-ledger.law.ts";

/** The months that count against a member; `null` where none are on record. */
export interface NeglectedMonths {
  /** The months of activity abandoned without a good reason (bỏ sinh hoạt không có lý do chính đáng). */
  readonly unexcusedMonths: readonly CalendarMonth[] | null;
  /** The months of dues unpaid without a good reason (không đóng đảng phí). */
  readonly unpaidMonths: readonly CalendarMonth[] | null;
}

/** The two counters of one year. */
export interface NeglectCounts {
  /** The months of activity abandoned in the year. */
  readonly abandoned: number | null;
  /** The months of dues unpaid in the year. */
  readonly unpaid: number | null;
}

/** What the counters lead to. The branch considers it and the competent committee decides; neither is bound. */
export type NeglectConsequence = "consider-striking-off" | "nothing-to-consider";

/** Do these counters lead the branch to consider striking off? Either one does; they are never added up. */
export const strikingOffRule: Rule<NeglectCounts, NeglectConsequence> = /* @__PURE__ */ rule(
  "strikingOff",
  { readers: { abandoned: (facts) => facts.abandoned, unpaid: (facts) => facts.unpaid } as Readers<NeglectCounts>, law: strikingOffLaw },
  {
    conditions: { threeMonthsAbandoned: { number: "abandoned" }, threeMonthsUnpaid: { number: "unpaid" } },
    decide: [
      {
        when: { any: ["threeMonthsAbandoned", "threeMonthsUnpaid"] },
        then: { kind: "assessed", value: "consider-striking-off" } as Assessed<NeglectConsequence>,
      },
    ],
    otherwise: { kind: "assessed", value: "nothing-to-consider" },
  },
);

/**
 * Must the branch consider asking the competent committee to strike this member's name off the list (xem xét, đề nghị
 * xóa tên)? Three months in a year of abandoned activity, or of unpaid dues, in a row or not: Charter 8.1. It is a
 * trigger for consideration, never a decision.
 *
 * "In a year" has two readings: the calendar year of the day asked about, or the twelve months up to it.
 *
 * @param named - The reading that the caller has settled: `calendar-year` or `rolling-year`.
 *
 * @example
 * ```ts
 * const x = { unexcusedMonths: ["2025-01", "2025-03", "2025-06"], unpaidMonths: [] };
 * assessStrikingOff(x, "2025-06-30").value; // => "consider-striking-off"
 * const z = { unexcusedMonths: ["2025-11", "2025-12", "2026-01"], unpaidMonths: [] };
 * assessStrikingOff(z, "2026-01-31").kind; // => "undetermined"
 * assessStrikingOff(z, "2026-01-31", ["calendar-year"]).value; // => "nothing-to-consider"
 * ```
 */
export function assessStrikingOff(
  facts: NeglectedMonths,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<NeglectConsequence> {
  return assessReadings({ code: "strikingOff", points: strikingOffYear }, { on, readings: named }, (readings) => {
    const first = readings.includes("calendar-year") ? firstOfCalendarYear(on) : firstOfTwelveMonths(on);
    const within = (months: readonly CalendarMonth[] | null): number | null =>
      months === null ? null : new Set(months.filter((month) => first <= month && month <= monthOf(on))).size;
    const counts = { abandoned: within(facts.unexcusedMonths), unpaid: within(facts.unpaidMonths) };
    return assess(strikingOffRule, counts, { on });
  });
}

function firstOfCalendarYear(on: CalendarDate): CalendarMonth {
  return `${yearOf(on)}-01` as CalendarMonth;
}

function firstOfTwelveMonths(on: CalendarDate): CalendarMonth {
  return monthOf(addMonths(firstDayOfMonth(monthOf(on)), 1 - 12));
}
