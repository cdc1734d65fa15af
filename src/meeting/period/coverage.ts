import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireIterable, requireOptions, requireRecord, requireText, shown } from "../../guard/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Organisation } from "../../organisation/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import { existsOn } from "../life.ts";

/** A unit and the things that it has or does not have, such as a minutes book or working regulations (quy chế). */
export interface CoveredUnit extends Pick<Organisation, "id" | "firstDay" | "lastDay"> {
  /** By the code of the thing: whether it has it, `null` when not known. A code that is absent reads as not known. */
  readonly items: Readonly<Record<string, boolean | null>>;
}

const coveredUnitFields: Fields<Omit<CoveredUnit, "items">> = {
  id: { type: "text", required: true },
  firstDay: "day",
  lastDay: "day",
};

/**
 * Makes the record of a unit and the things that it has (sổ sách, quy chế). Required are `id` and `items`; absent days
 * mean that it exists since before everything asked about, and still exists.
 *
 * @param given - The unit, and whether it has each thing.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { coveredUnit } from "chibo/meeting";
 *
 * coveredUnit({ id: "b1", items: { "minutes-book": true } }).lastDay; // => null
 * ```
 */
export function coveredUnit(given: Given<CoveredUnit, "id" | "items">): CoveredUnit {
  requireRecord("coveredUnit", "the argument", given);
  const { items, ...unit } = given;
  requireItems("coveredUnit", items);
  return { ...build("coveredUnit", coveredUnitFields, unit), items: { ...items } };
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

/** Which thing {@link coverage} asks about. */
export interface CoverageOptions {
  /** The code of the thing. */
  readonly item: string;
}

/**
 * Counts how many units have a thing on a day (tỷ lệ trang bị, tỷ lệ có): record books, members' notebooks, working
 * regulations, programmes, secretaries trained - any question with yes or no. Units that do not exist on the day are passed
 * over.
 *
 * @param units - The units.
 * @param on - The day of the question.
 * @param options - The thing.
 * @returns The counts, and the share as far as it is known.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { coverage, coveredUnit } from "chibo/meeting";
 *
 * const units = [true, false, null].map((has, index) =>
 *   coveredUnit({ id: `b${index}`, items: { "minutes-book": has } }),
 * );
 * const { numerator, denominator, lowest, highest } = coverage(units, "2024-12-31", { item: "minutes-book" });
 * [numerator, denominator]; // => [1, 3]
 * [lowest, highest]; // => [{ part: 1, whole: 3 }, { part: 2, whole: 3 }]
 * ```
 */
export function coverage(units: Iterable<CoveredUnit>, on: CalendarDate, options: CoverageOptions): Coverage {
  requireIterable("coverage", "the units", units);
  requireDay("coverage", on);
  requireOptions("coverage", options, ["item"]);
  const { item } = options;
  requireText("coverage", "item", item);
  let numerator = 0;
  let denominator = 0;
  let unknown = 0;
  for (const unit of units) {
    requireMembers("coverage", "the unit", coveredUnitFields, unit);
    requireItems("coverage", unit.items);
    if (!existsOn(unit, on)) continue;
    const has = unit.items[item] ?? null;
    denominator += 1;
    if (has === null) unknown += 1;
    else if (has) numerator += 1;
  }
  return coverageOf(item, on, { part: numerator, whole: denominator }, unknown);
}

const coverageFields: Fields<Omit<Coverage, "lowest" | "highest">> = {
  item: { type: "text", required: true },
  on: { type: "day", required: true },
  numerator: { type: "count", required: true },
  denominator: { type: "count", required: true },
  unknown: { type: "count", required: true },
};

/**
 * Merges the coverages of different units into one (gộp số liệu): the same as one coverage of all of them.
 *
 * @param coverages - The coverages, at least one.
 * @returns The coverage of all their units.
 * @throws TypeError for an argument that is no such list, RangeError when there is none or they are not about the same
 * thing on the same day.
 *
 * @example
 * ```ts
 * import { coverage, mergeCoverage } from "chibo/meeting";
 *
 * const none = coverage([], "2024-12-31", { item: "minutes-book" });
 * mergeCoverage([none, none]); // => none
 * mergeCoverage([none, coverage([], "2024-12-31", { item: "notebook" })]); // throws RangeError
 * ```
 */
export function mergeCoverage(coverages: Iterable<Coverage>): Coverage {
  const listed = listOf("mergeCoverage", "the coverages", coverages);
  for (const one of listed) requireMembers("mergeCoverage", "the coverage", coverageFields, one);
  const [first] = listed;
  if (first === undefined) throw new RangeError("mergeCoverage: there is no coverage; give at least one");
  const { item, on } = first;
  const other = listed.find((one) => one.item !== item || one.on !== on);
  if (other !== undefined) {
    throw new RangeError(
      `mergeCoverage: one coverage is about ${item} on ${on}, another about ${other.item} on ${other.on}; give coverages of one thing on one day`,
    );
  }
  const sum = (key: "numerator" | "denominator" | "unknown"): number =>
    listed.reduce((total, one) => total + one[key], 0);
  return coverageOf(item, on, { part: sum("numerator"), whole: sum("denominator") }, sum("unknown"));
}

function requireItems(caller: string, items: unknown): asserts items is CoveredUnit["items"] {
  requireRecord(caller, "items", items);
  for (const [code, has] of Object.entries(items)) {
    if (has === null || has === undefined || typeof has === "boolean") continue;
    throw new TypeError(
      `${caller}: items.${code} is ${shown(has)}; give true or false, or leave it out where it is not known`,
    );
  }
}

function coverageOf(item: string, on: CalendarDate, { part, whole }: Fraction, unknown: number): Coverage {
  const [lowest, highest] = [part, part + unknown].map((one) => ({ part: one, whole })) as [Fraction, Fraction];
  return { item, on, numerator: part, denominator: whole, unknown, lowest, highest };
}
