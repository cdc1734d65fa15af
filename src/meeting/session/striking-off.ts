import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireOptions } from "../../guard/index.ts";
import {
  type Assessed,
  assess,
  assessReadings,
  type Outcome,
  type Readers,
  type ReadingOptions,
  type Rule,
  rule,
} from "../../outcome/index.ts";
import {
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  firstDayOfMonth,
  monthOf,
  requireDay,
  yearOf,
} from "../../time/index.ts";
import { strikingOffLaw, strikingOffYear } from "./absences.law.ts";

/** The months that count against a member; `null` where none are on record. */
export interface NeglectedMonths {
  /** The months of activity abandoned without a good reason (bỏ sinh hoạt không có lý do chính đáng). */
  readonly unexcusedMonths: readonly CalendarMonth[] | null;
  /** The months of dues unpaid without a good reason (không đóng đảng phí). */
  readonly unpaidMonths: readonly CalendarMonth[] | null;
}

/**
 * Makes the record of the months that count against a member. No key is required; one that is absent is not on record. A
 * member who has missed nothing has empty lists.
 *
 * @param given - The months that are on record.
 * @returns The record, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a month that is none.
 *
 * @example
 * ```ts
 * import { neglectedMonths } from "chibo/meeting";
 *
 * neglectedMonths({ unexcusedMonths: ["2025-01"] }).unpaidMonths; // => null
 * ```
 */
export function neglectedMonths(given: Given<NeglectedMonths>): NeglectedMonths {
  return build("neglectedMonths", neglectedMonthsFields, given);
}

/** Every member of the months that count against a member. */
export const neglectedMonthsFields: Fields<NeglectedMonths> = {
  unexcusedMonths: { list: "month" },
  unpaidMonths: { list: "month" },
};

/** The two counters of one year. */
export interface NeglectCounts {
  /** The months of activity abandoned in the year. */
  readonly abandoned: number | null;
  /** The months of dues unpaid in the year. */
  readonly unpaid: number | null;
}

/**
 * Makes the two counters of one year. No key is required; one that is absent is not known.
 *
 * @param given - The counters that are known.
 * @returns The counters, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { neglectCounts } from "chibo/meeting";
 *
 * neglectCounts({ abandoned: 3 }).unpaid; // => null
 * ```
 */
export function neglectCounts(given: Given<NeglectCounts>): NeglectCounts {
  return build("neglectCounts", neglectCountsFields, given);
}

/** Every member of the two counters. */
export const neglectCountsFields: Fields<NeglectCounts> = { abandoned: "count", unpaid: "count" };

/** What the counters lead to. The branch considers it and the competent committee decides; neither is bound. */
export type NeglectConsequence = "consider-striking-off" | "nothing-to-consider";

/**
 * The rule by which the two counters lead the branch to consider striking off (xóa tên): either one does, and they are never
 * added up. Charter 8.1.
 *
 * @example
 * ```ts
 * import { neglectCounts } from "chibo/meeting";
 * import { judge, strikingOffRule } from "chibo/rules";
 *
 * judge(strikingOffRule, neglectCounts({ abandoned: 3, unpaid: 0 })).value; // => "consider-striking-off"
 * judge(strikingOffRule, neglectCounts({ abandoned: 2, unpaid: 2 })).value; // => "nothing-to-consider"
 * ```
 */
export const strikingOffRule: Rule<NeglectCounts, NeglectConsequence> = /* @__PURE__ */ rule(
  "strikingOff",
  {
    readers: { abandoned: (facts) => facts.abandoned, unpaid: (facts) => facts.unpaid } as Readers<NeglectCounts>,
    fields: neglectCountsFields,
    law: strikingOffLaw,
  },
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
 * Assesses whether the branch must consider asking the competent committee to strike a member's name off the list (xem xét,
 * đề nghị xóa tên): three months in a year of abandoned activity, or of unpaid dues, in a row or not (Charter 8.1). It is a
 * trigger for consideration, never a decision.
 *
 * "In a year" has two readings: the `calendar-year` of the day asked about, or the `rolling-year`, the twelve months up to
 * it.
 *
 * @param facts - The months that count against the member.
 * @param on - The day of the question.
 * @param options - The reading that the caller has settled.
 * @returns Whether it is to be considered, or the answer under each reading.
 * @throws TypeError for facts that are no such record, RangeError for a day or a month that is none, or both readings.
 *
 * @example
 * ```ts
 * import { assessStrikingOff, neglectedMonths } from "chibo/meeting";
 *
 * const x = neglectedMonths({ unexcusedMonths: ["2025-01", "2025-03", "2025-06"], unpaidMonths: [] });
 * assessStrikingOff(x, "2025-06-30").value; // => "consider-striking-off"
 * const z = neglectedMonths({ unexcusedMonths: ["2025-11", "2025-12", "2026-01"], unpaidMonths: [] });
 * assessStrikingOff(z, "2026-01-31").kind; // => "undetermined"
 * assessStrikingOff(z, "2026-01-31", { readings: ["calendar-year"] }).value; // => "nothing-to-consider"
 * ```
 */
export function assessStrikingOff(
  facts: NeglectedMonths,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<NeglectConsequence> {
  requireMembers("assessStrikingOff", "the facts", neglectedMonthsFields, facts);
  requireDay("assessStrikingOff", on);
  requireOptions("assessStrikingOff", options, ["readings"]);
  const year = { code: "strikingOff", points: strikingOffYear };
  return assessReadings(year, { on, readings: options.readings }, (readings) => {
    const first = readings.includes("calendar-year") ? firstOfCalendarYear(on) : firstOfTwelveMonths(on);
    const within = (months: readonly CalendarMonth[] | null | undefined): number | null =>
      months == null ? null : new Set(months.filter((month) => first <= month && month <= monthOf(on))).size;
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
