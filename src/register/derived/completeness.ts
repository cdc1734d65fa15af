import { requireWord } from "../../guard/index.ts";

import type { Organisation } from "../../organisation/index.ts";
import { addDays, type CalendarDate, type Period, requirePeriod } from "../../time/index.ts";
import { earlierOf, laterOf } from "../days.ts";
import { type Indexed, indexedOf, positionOf, recordsAt, upwardsOn } from "../indexed.ts";
import { type CompletedList, completedLists } from "../records/complete-records.ts";
import type { Register } from "../register.ts";
import { turningDays } from "../turning-days.ts";
import type { Completeness } from "./derived.ts";

/**
 * Derives for which days of a period all records of a kind are at hand of an organisation (hồ sơ đã đủ hay chưa), from what
 * was declared complete for it or for those above it.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param of - Which records, and in which period.
 * @returns The spans of the period in order, without a gap.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id, another word or a day that is
 * none.
 *
 * @example
 * ```ts
 * import { buildRegister, completenessOf } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const half = { organisationId: "b1", of: "sessions", firstDay: "2025-01-01", lastDay: "2025-06-30" } as const;
 * const built = buildRegister({ organisations: [branch], complete: [half] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const spans = completenessOf(built.value, "b1", { list: "sessions", period: yearPeriod(2025) });
 * spans.map(({ firstDay, state }) => [firstDay, state]); // => [["2025-01-01", "complete"], ["2025-07-01", "not-known"]]
 * ```
 */
export function completenessOf(
  register: Register,
  id: string,
  of: { readonly list: CompletedList; readonly period: Period },
): readonly Completeness[] {
  const indexed = indexedOf("completenessOf", register);
  const position = positionOf("completenessOf", indexed, id);
  requireWord("completenessOf", "list", of?.list, completedLists);
  requirePeriod("completenessOf", of.period);
  return spansOf(completeSpans(indexed, position, of.list, of.period), of.period);
}

/**
 * Tells whether what is complete for an organisation in a period is what is complete for the one above it on the last day: it was
 * there all the time, under the same one, and nothing was declared for itself.
 */
export function isCompleteAsAbove(register: Register, id: string, period: Period): boolean {
  const indexed = indexedOf("review", register);
  const { hierarchy, changed } = indexed;
  const position = positionOf("review", indexed, id);
  if (changed?.has(position) === true || recordsAt(indexed, "complete").has(position)) return false;
  const above = hierarchy.organisations[hierarchy.parents[position] as number];
  const own = hierarchy.organisations[position] as Organisation;
  return (
    above !== undefined && isThroughout(own, period) && isThroughout(above, period) && isBefore(own.parentSince, period)
  );
}

function isThroughout({ firstDay, lastDay }: Organisation, period: Period): boolean {
  return isBefore(firstDay, period) && (lastDay === null || period.lastDay <= lastDay);
}

function isBefore(day: CalendarDate | null, period: Period): boolean {
  return day === null || day <= period.firstDay;
}

/** The spans of a period that are complete, in order, none touching another. */
export function completeSpans(
  register: Indexed,
  position: number,
  list: CompletedList,
  period: Period,
): readonly Period[] {
  const complete = recordsAt(register, "complete");
  if (complete.size === 0) return [];
  const days = turningDays(register, position, period);
  const found = days.flatMap((firstDay, index) => {
    const next = days[index + 1];
    const stretch = { firstDay, lastDay: next === undefined ? period.lastDay : addDays(next, -1) };
    const declared = upwardsOn(register, position, firstDay).flatMap((at) => complete.get(at) ?? []);
    return declared.flatMap((one) => (one.of === list ? sharedDays(one, stretch) : []));
  });
  return joinedSpans(found);
}

function sharedDays(one: Period, other: Period): readonly Period[] {
  const firstDay = laterOf(one.firstDay, other.firstDay);
  const lastDay = earlierOf(one.lastDay, other.lastDay);
  return firstDay <= lastDay ? [{ firstDay, lastDay }] : [];
}

function joinedSpans(spans: readonly Period[]): readonly Period[] {
  const inOrder = [...spans].sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  const joined: Period[] = [];
  for (const span of inOrder) {
    const last = joined.at(-1);
    if (last === undefined || addDays(last.lastDay, 1) < span.firstDay) joined.push(span);
    else if (last.lastDay < span.lastDay) joined[joined.length - 1] = { ...last, lastDay: span.lastDay };
  }
  return joined;
}

function spansOf(complete: readonly Period[], { firstDay, lastDay }: Period): readonly Completeness[] {
  const spans: Completeness[] = [];
  let next = firstDay;
  for (const span of complete) {
    if (next < span.firstDay) {
      spans.push({ firstDay: next, lastDay: addDays(span.firstDay, -1), state: "not-known" });
    }
    spans.push({ ...span, state: "complete" });
    next = addDays(span.lastDay, 1);
  }
  if (next <= lastDay) spans.push({ firstDay: next, lastDay, state: "not-known" });
  return spans;
}
