import { requireList, requireRecord } from "../guard/index.ts";
import { type CalendarDate, entryAt, requireDay, requireSpan, type Span } from "../time/index.ts";
import type { Sourced } from "./citation.ts";

/**
 * A legal value with the days on which it counts. Those days are the value's own, not the document's: a decree may be
 * issued in May, enter into force in July, and count from May.
 */
export interface DatedValue<Value> extends Span, Sourced {
  /** The value. */
  readonly value: Value;
}

/** A legal value that changes over time, with the name by which {@link LegalChange} reports it. */
export interface LegalSeries<Value = unknown, Code extends string = string> {
  /** The code of the series: `"base-salary"`. */
  readonly code: Code;
  /** What its values are, where they are no levels and no rates. */
  readonly part?: "bound" | "rule" | undefined;
  /** The values in the order of their first days, without overlap. */
  readonly values: readonly DatedValue<Value>[];
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

const checked: WeakSet<LegalSeries> = /* @__PURE__ */ new WeakSet();

/** Refuses what is no series. */
export function requireSeries(caller: string, name: string, series: LegalSeries): void {
  if (checked.has(series)) return;
  requireRecord(caller, name, series);
  requireList(caller, `${name}: values`, series.values);
  for (const value of series.values) requireSpan(caller, `a value of ${name}`, value);
  // What is shipped can never change, and is asked for each of many days.
  if (Object.isFrozen(series.values) && series.values.every(Object.isFrozen)) checked.add(series);
}
