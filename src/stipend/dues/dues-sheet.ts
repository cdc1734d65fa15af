import { build, type Fields, type Given, requireFact } from "../../facts/index.ts";
import { requireList, requireOptions } from "../../guard/index.ts";
import { type Fraction, type Vnd, vnd } from "../../money/index.ts";
import { regions } from "../../organisation/index.ts";
import { type Outcome, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import { type CalendarMonth, entryAt, firstDayOfMonth, requireMonth } from "../../time/index.ts";
import { type DuesLevel, duesRules } from "./dues.law.ts";
import { type Dues, duesUnder } from "./dues.ts";
import { type DuesFacts, duesGroups } from "./dues-facts.ts";

/** One member on a sheet of dues, by an opaque key. */
export interface DuesPayer extends DuesFacts {
  /** The opaque key. */
  readonly key: string;
}

/** Every member of a payer. */
export const duesPayerFields: Fields<DuesPayer> = {
  key: { type: "key", required: true },
  group: duesGroups,
  income: "count",
  region: regions,
};

/**
 * Makes one member on a sheet of dues (đảng viên đóng đảng phí), by an opaque key.
 *
 * Required is `key`; the absence of any other key means not known.
 *
 * @param given - What is known of the member.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for an income below 0
 * or a key that may tell who it is.
 *
 * @example
 * ```ts
 * import { duesPayer } from "chibo/stipend";
 *
 * duesPayer({ key: "p1", group: "salaried", income: 9_000_000 }).region; // => null
 * ```
 */
export function duesPayer(given: Given<DuesPayer, "key">): DuesPayer {
  return build("duesPayer", duesPayerFields, given);
}

/** What many members owe for a month (bảng thu đảng phí). */
export interface DuesSheet {
  /** The month. */
  readonly month: CalendarMonth;
  /** One line for each member, in the order given. */
  readonly lines: readonly { readonly payer: string; readonly outcome: Outcome<Dues> }[];
  /** The sum of the lines that are assessed. */
  readonly total: Vnd;
  /** How many lines are not assessed and so not in the total. */
  readonly notAssessed: number;
  /** What the collecting level keeps of the total, from the least to the most, exactly; `null` where no text was found. */
  readonly kept: { readonly lowest: Fraction; readonly highest: Fraction } | null;
}

/** Who collects, and the readings that the caller has settled. */
export interface DuesSheetOptions extends ReadingOptions {
  /** Who collects: what is kept differs by level. */
  readonly level: DuesLevel;
}

/** The words for a level. */
const levels: readonly DuesLevel[] = ["branch", "commune-grassroots", "other-grassroots", "above-grassroots"];

/**
 * Works out what members owe in dues for a month (bảng thu đảng phí), line by line and in total, and how much of it the
 * level that collects may keep. The rest is passed up.
 *
 * @param payers - The members.
 * @param month - The month the dues are for.
 * @param options - Who collects, and the rounding of a member's dues.
 * @returns The lines in the order given, their sum, and what is kept of it.
 * @throws TypeError for a record or options of a wrong form, RangeError for a month that is none, for a reading that is
 * none, or for two roundings.
 *
 * @example
 * ```ts
 * import { duesPayer, duesSheet } from "chibo/stipend";
 *
 * const payers = [duesPayer({ key: "p1", group: "salaried", income: 9_000_000 })];
 * duesSheet(payers, "2025-03", { level: "branch" }).total; // => 90000
 * duesSheet(payers, "2025-03", { level: "branch" }).kept?.highest; // => { part: 4500000, whole: 100 }
 * duesSheet(payers, "2026-03", { level: "branch" }).kept; // => null
 * ```
 */
export function duesSheet(payers: readonly DuesPayer[], month: CalendarMonth, options: DuesSheetOptions): DuesSheet {
  requireList("duesSheet", "payers", payers);
  requireMonth("duesSheet", month);
  requireOptions("duesSheet", options, ["level", "readings"]);
  requireReadings("duesSheet", options.readings);
  const { level, readings = [] } = options;
  requireFact("duesSheet", "level", levels, level);
  const lines = payers.map((payer, place) => ({
    payer: payer?.key,
    outcome: duesUnder(`duesSheet: payers[${place}]`, payer, month, readings),
  }));
  const owed = lines.flatMap(({ outcome }) => (outcome.kind === "assessed" ? [outcome.value.amount] : []));
  const total = vnd(owed.reduce<number>((sum, amount) => sum + amount, 0));
  const rule = entryAt(duesRules, firstDayOfMonth(month))?.kept?.[level] ?? null;
  const share = ({ part, whole }: Fraction): Fraction => ({ part: total * part, whole });
  return {
    month,
    lines,
    total,
    notAssessed: lines.length - owed.length,
    kept: rule === null ? null : { lowest: share(rule.lowest), highest: share(rule.highest) },
  };
}
