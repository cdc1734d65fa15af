import type { Fraction } from "../money/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** A unit and the things that it has or does not have, such as a minutes book or working regulations (quy chế). */
export interface CoveredUnit {
  /** The id of the unit. */
  readonly id: string;
  /** The first day of its existence; `null` when it lies before everything asked about. */
  readonly firstDay: CalendarDate | null;
  /** The last day of its existence; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
  /** By the code of the thing: whether it has it, `null` when not known. A code that is absent reads as not known. */
  readonly items: Readonly<Record<string, boolean | null>>;
}

/** How many units have a thing, in counts that merge with {@link mergeCoverage}. */
export interface Coverage {
  /** The code of the thing. */
  readonly item: string;
  /** The day asked about. */
  readonly on: CalendarDate;
  /** The units that have it. */
  readonly numerator: number;
  /** The units that exist on the day, those not known included. */
  readonly denominator: number;
  /** Those of which it is not known. */
  readonly unknown: number;
  /** The share, should none of the unknown have it. */
  readonly lowest: Fraction;
  /** The share, should all of the unknown have it. */
  readonly highest: Fraction;
}

/**
 * Which share of these units has this thing on this day (tỷ lệ trang bị, tỷ lệ có)? For any question with yes or no:
 * record books, members' notebooks, working regulations, programmes, secretaries trained. Units are passed over that do
 * not exist on the day.
 *
 * @example
 * ```ts
 * const unit = { firstDay: null, lastDay: null };
 * const units = [true, false, null].map((has, index) => ({ ...unit, id: `b${index}`, items: { "minutes-book": has } }));
 * const { numerator, denominator, lowest, highest } = coverage(units, "minutes-book", "2024-12-31");
 * [numerator, denominator]; // => [1, 3]
 * [lowest, highest]; // => [{ part: 1, whole: 3 }, { part: 2, whole: 3 }]
 * ```
 */
export function coverage(units: Iterable<CoveredUnit>, item: string, on: CalendarDate): Coverage {
  let numerator = 0;
  let denominator = 0;
  let unknown = 0;
  for (const { firstDay, lastDay, items } of units) {
    if ((firstDay !== null && on < firstDay) || (lastDay !== null && lastDay < on)) continue;
    const has = items[item] ?? null;
    denominator += 1;
    if (has === null) unknown += 1;
    else if (has) numerator += 1;
  }
  return coverageOf(item, on, numerator, denominator, unknown);
}

/**
 * What do the coverages of different units come to together? The same as one coverage of all of them.
 *
 * @throws RangeError when the two are not about the same thing on the same day.
 *
 * @example
 * ```ts
 * const none = coverage([], "minutes-book", "2024-12-31");
 * mergeCoverage(none, none); // => none
 * mergeCoverage(none, coverage([], "notebook", "2024-12-31")); // throws RangeError
 * ```
 */
export function mergeCoverage(one: Coverage, other: Coverage): Coverage {
  if (one.item !== other.item || one.on !== other.on) {
    throw new RangeError(`Expected the coverage of ${one.item} on ${one.on}, received ${other.item} on ${other.on}.`);
  }
  const numerator = one.numerator + other.numerator;
  return coverageOf(one.item, one.on, numerator, one.denominator + other.denominator, one.unknown + other.unknown);
}

function coverageOf(item: string, on: CalendarDate, part: number, whole: number, unknown: number): Coverage {
  const [lowest, highest] = [part, part + unknown].map((one) => ({ part: one, whole })) as [Fraction, Fraction];
  return { item, on, numerator: part, denominator: whole, unknown, lowest, highest };
}
