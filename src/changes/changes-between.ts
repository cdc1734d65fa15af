import { changesInSeries, type LegalChange, type LegalSeries } from "../law/index.ts";
import { meetingSeries } from "../meeting/index.ts";
import { kindLawOf, organisationKinds, organisationSeries } from "../organisation/index.ts";
import { ratingSeries } from "../rating/index.ts";
import { baseSalarySeries, regionalWageSeries, shippedPolicies } from "../stipend/index.ts";
import { addDays, holdsOn, type Period, requirePeriod } from "../time/index.ts";

/**
 * Lists what changes in the law within a period, both days included: every value that the library dates, in the order of
 * the days, with citation. The base salary and the regional wages, stipend policies, rates of meetings, criteria of
 * sessions, rule-books of rating, models of structure, and the kinds of organisation that begin or end.
 *
 * A change that is not listed is one that the library does not know: provisions without a number are not dated.
 *
 * @param period - The period, both days included.
 * @returns The changes, each with its day, what was and what is.
 * @throws TypeError when it is no period, RangeError when a day is none or the last lies before the first.
 *
 * @example
 * ```ts
 * import { changesBetween } from "chibo/law";
 * import { periodOf } from "chibo/time";
 *
 * const changes = changesBetween(periodOf("2025-07-01", "2025-07-01"));
 * changes.find(({ code }) => code === "structure-model")?.to; // => "model-294"
 * changes.find(({ code }) => code === "kind.district")?.to; // => null
 * const july = changesBetween(periodOf("2026-07-01", "2026-07-01"));
 * july.map(({ code, to }) => [code, to]); // => [["base-salary", 2530000]]
 * ```
 */
export function changesBetween(period: Period): readonly LegalChange[] {
  requirePeriod("changesBetween", period);
  const series = [
    organisationSeries,
    meetingSeries,
    [baseSalarySeries, regionalWageSeries],
    policySeries(),
    ratingSeries,
  ];
  const changes = [...changesInSeries(series.flat(), period), ...kindChanges(period)];
  return changes.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** A policy begins and ends as its versions do. */
function policySeries(): readonly LegalSeries[] {
  return shippedPolicies.map((policy) => ({
    code: policy.code,
    values: policy.versions.map((version) => ({ ...version, value: policy.status })),
  }));
}

/** Kinds that are older than the Charter of 2011 have no first day. */
function kindChanges(period: Period): readonly LegalChange[] {
  const changes = organisationKinds.flatMap((kind) => {
    const { firstDay, lastDay, citation } = kindLawOf(kind);
    const code = `kind.${kind}`;
    const begins = firstDay === null ? [] : [{ code, on: firstDay, from: null, to: kind, citation }];
    const ends = lastDay === null ? [] : [{ code, on: addDays(lastDay, 1), from: kind, to: null, citation }];
    return [...begins, ...ends];
  });
  return changes.filter(({ on }) => holdsOn(period, on));
}
