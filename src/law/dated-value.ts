import { requireList, requireRecord } from "../guard/index.ts";
import {
  addDays,
  type CalendarDate,
  entryAt,
  type Period,
  requireDay,
  requirePeriod,
  requireSpan,
  type Span,
} from "../time/index.ts";
import type { Citation, Sourced } from "./citation.ts";

/**
 * A legal value with the days on which it counts. Those days are the value's own, not the document's: a decree may be
 * issued in May, enter into force in July, and count from May.
 */
export interface DatedValue<Value> extends Span, Sourced {
  /** The value. */
  readonly value: Value;
}

/** A legal value that changes over time, with the name by which {@link LegalChange} reports it. */
export interface LegalSeries<Value = unknown> {
  /** The code of the series: `"base-salary"`. */
  readonly code: string;
  /** The values in the order of their first days, without gap or overlap. */
  readonly values: readonly DatedValue<Value>[];
}

/** One legal value that changes on a day. */
export interface LegalChange {
  /** The code of the series that changes. */
  readonly code: string;
  /** The first day of the new value, or the first day without any. */
  readonly on: CalendarDate;
  /** The value that ends; `null` when the series begins. */
  readonly from: unknown;
  /** The value that begins; `null` when the series ends. */
  readonly to: unknown;
  /** Where the law says so. */
  readonly citation: Citation;
}

/**
 * Finds the value of a series that holds on a day.
 *
 * @param series - The series.
 * @param on - The day.
 * @returns The value, with its days and its source; `null` when the series has none on the day.
 * @throws TypeError when it is no series, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { valueOn } from "chibo/law";
 * import { baseSalarySeries } from "chibo/stipend";
 *
 * valueOn(baseSalarySeries, "2024-07-01")?.value; // => 2340000
 * valueOn(baseSalarySeries, "1990-01-01"); // => null
 * ```
 */
export function valueOn<Value>(series: LegalSeries<Value>, on: CalendarDate): DatedValue<Value> | null {
  requireSeries("valueOn", "the series", series);
  requireDay("valueOn", on);
  return entryAt(series.values, on);
}

/**
 * Lists the values of these series that begin, or end without a successor, on a day of the period. In the order of the
 * days.
 *
 * @param series - The series.
 * @param period - The period, both days included.
 * @returns The changes, each with its day, what was and what is, and its source.
 * @throws TypeError when an argument is no list of series or no period, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { changesInSeries } from "chibo/law";
 * import { baseSalarySeries } from "chibo/stipend";
 * import { yearPeriod } from "chibo/time";
 *
 * changesInSeries([baseSalarySeries], yearPeriod(2024)).map((change) => change.to); // => [2340000]
 * ```
 */
export function changesInSeries(series: readonly LegalSeries[], period: Period): readonly LegalChange[] {
  requireList("changesInSeries", "the series", series);
  for (const [index, one] of series.entries()) requireSeries("changesInSeries", `the series ${index}`, one);
  requirePeriod("changesInSeries", period);
  return series
    .flatMap((one) => [...one.values.map((entry, index) => beginning(one, entry, index)), ...ending(one)])
    .filter(({ on }) => period.firstDay <= on && on <= period.lastDay)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

const checked: WeakSet<LegalSeries> = /* @__PURE__ */ new WeakSet();

function requireSeries(caller: string, name: string, series: LegalSeries): void {
  requireRecord(caller, name, series);
  requireList(caller, `${name}: values`, series.values);
  if (checked.has(series)) return;
  for (const value of series.values) requireSpan(caller, `a value of ${name}`, value);
  // What is shipped can never change, and is asked for each of many days.
  if (Object.isFrozen(series.values) && series.values.every(Object.isFrozen)) checked.add(series);
}

function beginning(series: LegalSeries, entry: DatedValue<unknown>, index: number): LegalChange {
  const from = series.values[index - 1]?.value ?? null;
  return { code: series.code, on: entry.firstDay, from, to: entry.value, citation: entry.citation };
}

function ending({ code, values }: LegalSeries): readonly LegalChange[] {
  const last = values.at(-1);
  if (last === undefined || last.lastDay === null) return [];
  return [{ code, on: addDays(last.lastDay, 1), from: last.value, to: null, citation: last.citation }];
}
