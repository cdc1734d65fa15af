import { changesInSeries, type LegalChange, type LegalSeries } from "../law/index.ts";
import { meetingSeries } from "../meeting/index.ts";
import { kindLawOf, organisationKinds, organisationSeries } from "../organisation/index.ts";
import { ratingSeries } from "../rating/index.ts";
import { baseSalarySeries, regionalWageSeries, stipendPolicies } from "../stipend/index.ts";
import { addDays, type CalendarDate } from "../time/index.ts";

/**
 * What changes in the law between these days: after the first, and up to the second? Every value that the library dates:
 * the base salary and the regional wages, stipend policies, rates of meetings, criteria of sessions, rule-books of
 * rating, models of structure, and the kinds of organisation that begin or end. In the order of the days, with citation.
 *
 * A change that is not listed is one that the library does not know: provisions without a number are not dated.
 *
 * @throws RangeError when the second day lies before the first.
 *
 * @example
 * ```ts
 * const changes = changesBetween("2025-06-30", "2025-07-01");
 * changes.find(({ code }) => code === "structure-model").to; // => "model-294"
 * changes.find(({ code }) => code === "kind.district").to; // => null
 * changesBetween("2026-06-30", "2026-07-01").map(({ code, to }) => [code, to]); // => [["base-salary", 2530000]]
 * ```
 */
export function changesBetween(from: CalendarDate, to: CalendarDate): readonly LegalChange[] {
  if (to < from) throw new RangeError(`Expected a second day on or after ${from}, received ${to}.`);
  const series = [
    organisationSeries,
    meetingSeries,
    [baseSalarySeries, regionalWageSeries],
    policySeries(),
    ratingSeries,
  ];
  const changes = [...changesInSeries(series.flat(), from, to), ...kindChanges(from, to)];
  return changes.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** A policy begins and ends as its versions do. */
function policySeries(): readonly LegalSeries[] {
  return stipendPolicies.map(({ policy }) => ({
    code: policy.code,
    values: policy.versions.map((version) => ({ ...version, value: policy.status })),
  }));
}

/** Kinds that are older than the Charter of 2011 have no first day. */
function kindChanges(from: CalendarDate, to: CalendarDate): readonly LegalChange[] {
  const changes = organisationKinds.flatMap((kind) => {
    const { firstDay, lastDay, citation } = kindLawOf(kind);
    const code = `kind.${kind}`;
    const begins = firstDay === null ? [] : [{ code, on: firstDay, from: null, to: kind, citation }];
    const ends = lastDay === null ? [] : [{ code, on: addDays(lastDay, 1), from: kind, to: null, citation }];
    return [...begins, ...ends];
  });
  return changes.filter(({ on }) => from < on && on <= to);
}
