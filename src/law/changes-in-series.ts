import { requireList } from "../guard/index.ts";
import { addDays, type CalendarDate, isWithin, type Period, requirePeriod, type Span } from "../time/index.ts";
import type { Citation, Sourced } from "./citation.ts";
import { type DatedValue, type LegalSeries, requireSeries } from "./dated-value.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What changes in the law: a `value` (a level, a rate), a `bound` (a threshold or its operator), a whole `rule` (who is in it,
 * what it asks), or the `source` alone: where the law says so, or how well that is known.
 */
export type ChangedPart = "value" | "bound" | "rule" | "source";

/** One legal value that changes on a day. */
export interface LegalChange<Code extends string = string, Value = unknown> {
  /** The code of the series that changes. */
  readonly code: Code;
  /** The first day of what is new, or the first day without any. */
  readonly on: CalendarDate;
  /** What changes; never nothing. */
  readonly changed: readonly ChangedPart[];
  /** The value that ends; `null` when the series begins. */
  readonly from: Value | null;
  /** The value that begins; `null` when the series ends. */
  readonly to: Value | null;
  /** Where the law said what was, and how well that is known; `null` when the series begins, or no text was read. */
  readonly before: Pick<Sourced, "citation" | "evidence"> | null;
  /** Where the law says so. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
}

/**
 * Lists what changes in these series on a day of the period (thay đổi của quy định): values that begin, become others, come
 * to rest on another source, or end without a successor. In the order of the days. A value that was only checked again has
 * not changed.
 *
 * @param series - The series.
 * @param period - The period, both days included.
 * @returns The changes, each with its day, what of it changed, what was and what is, and its source.
 * @throws TypeError when an argument is no list of series or no period, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { changesInSeries } from "chibo/law";
 * import { baseSalarySeries } from "chibo/stipend";
 * import { yearPeriod } from "chibo/time";
 *
 * const [raised] = changesInSeries([baseSalarySeries], yearPeriod(2024));
 * [raised?.from, raised?.to, raised?.changed]; // => [1800000, 2340000, ["value", "source"]]
 * ```
 */
export function changesInSeries<Value, Code extends string>(
  series: readonly LegalSeries<Value, Code>[],
  period: Period,
): readonly LegalChange<Code, Value>[] {
  requireList("changesInSeries", "the series", series);
  for (const [index, one] of series.entries()) requireSeries("changesInSeries", `the series ${index}`, one);
  requirePeriod("changesInSeries", period);
  return inOrderOfDays(series.flatMap(changesOf).filter(({ on }) => isWithin(period, on)));
}

/** The changes in the order of their days; those of one day as they come. */
export function inOrderOfDays<Change extends LegalChange>(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function changesOf<Value, Code extends string>({
  code,
  part,
  values,
}: LegalSeries<Value, Code>): readonly LegalChange<Code, Value>[] {
  const what = part ?? "value";
  return values.flatMap((entry, index) => {
    const before = values[index - 1];
    const dayAfter = entry.lastDay === null ? null : addDays(entry.lastDay, 1);
    const begins =
      before !== undefined && follows(entry, before) ? turning(before, entry, what) : beginning(entry, what);
    const ends = dayAfter === null || dayAfter === values[index + 1]?.firstDay ? [] : [ending(entry, dayAfter, what)];
    return [...begins, ...ends].map((change) => ({ code, ...change }));
  });
}

type Told<Value> = Omit<LegalChange<string, Value>, "code">;

function follows(entry: Span, { lastDay }: Span): boolean {
  return lastDay !== null && addDays(lastDay, 1) === entry.firstDay;
}

function beginning<Value>(entry: DatedValue<Value>, part: ChangedPart): readonly Told<Value>[] {
  const { firstDay, value, citation, evidence } = entry;
  return [{ on: firstDay, changed: [part], from: null, to: value, before: null, citation, evidence }];
}

function ending<Value>(entry: DatedValue<Value>, on: CalendarDate, part: ChangedPart): Told<Value> {
  const { value, citation, evidence } = entry;
  return { on, changed: [part], from: value, to: null, before: { citation, evidence }, citation, evidence };
}

function turning<Value>(one: DatedValue<Value>, other: DatedValue<Value>, part: ChangedPart): readonly Told<Value>[] {
  const isOther = toldBy(one.value, sources) !== toldBy(other.value, sources);
  const before = { citation: one.citation, evidence: one.evidence };
  const { firstDay: on, value: to, citation, evidence } = other;
  // Conditions of a policy have sources of their own.
  const isElsewhere =
    toldBy(before, checks) !== toldBy({ citation, evidence }, checks) ||
    (!isOther && toldBy(one.value, checks) !== toldBy(to, checks));
  const changed: readonly ChangedPart[] = [...(isOther ? [part] : []), ...(isElsewhere ? ["source" as const] : [])];
  return changed.length === 0 ? [] : [{ on, changed, from: one.value, to, before, citation, evidence }];
}

/** The keys that tell when a statement was last checked, and those that tell its source. */
const checks: readonly string[] = ["verifiedOn"];
const sources: readonly string[] = ["verifiedOn", "citation", "evidence"];

function toldBy(value: unknown, without: readonly string[]): string | undefined {
  return JSON.stringify(value, (key, member: unknown) => (without.includes(key) ? undefined : member));
}
