import { addDays, type CalendarDate, entryOn, type Span } from "../time/index.ts";
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

/** One legal value that changes within a window of days. */
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
 * Which value holds on this day? `null` when the series has none.
 *
 * @example
 * ```ts
 * valueOn(baseSalarySeries, "2024-07-01")?.value; // => 2340000
 * valueOn(baseSalarySeries, "1990-01-01"); // => null
 * ```
 */
export function valueOn<Value>(series: LegalSeries<Value>, on: CalendarDate): DatedValue<Value> | null {
  return entryOn(series.values, on);
}

/**
 * Which values of these series begin, or end without a successor, on a day after `from` and up to `to`? In the order of
 * the days.
 *
 * @example
 * ```ts
 * changesInSeries([baseSalarySeries], "2024-01-01", "2024-12-31").map((change) => change.to); // => [2340000]
 * ```
 */
export function changesInSeries(
  series: readonly LegalSeries[],
  from: CalendarDate,
  to: CalendarDate,
): readonly LegalChange[] {
  return series
    .flatMap((one) => [...one.values.map((entry, index) => beginning(one, entry, index)), ...ending(one)])
    .filter((change) => from < change.on && change.on <= to)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
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
