import { changesInSeries, inOrderOfDays, type LegalChange, type LegalSeries } from "../law/index.ts";
import { meetingSeries } from "../meeting/index.ts";
import {
  kindLawOf,
  type OrganisationKind,
  organisationKinds,
  organisationSeries,
  structureSeries,
} from "../organisation/index.ts";
import { ratingSeries } from "../rating/index.ts";
import { baseSalarySeries, mergedTerritories, regionalWageSeries, shippedPolicies } from "../stipend/index.ts";
import { addDays, isWithin, type Period, requirePeriod } from "../time/index.ts";
import type { ChangeInLaw, PolicyTermsInForce } from "./change-in-law.ts";

/**
 * Lists what changes in the law within a period (những thay đổi của quy định), both days included, in the order of the days:
 * levels of pay, stipend policies, rates of meetings, thresholds of sessions and of structure, rule-books of rating, the
 * model of structure, kinds of organisation that begin or end, and provinces that merge.
 *
 * Each change says which of it changed: a value, a bound, a rule, or the source alone, as where a text comes to be known from
 * one source only. Its `code` tells what its values are. A change that is not listed is one that the library does not know:
 * most provisions without a number are not dated.
 *
 * @param period - The period, both days included.
 * @returns The changes, each with its day, what was and what is, and where the law says so.
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
 * changes.find(({ code }) => code === "province.phu-tho")?.from; // => ["hoa-binh", "vinh-phuc", "phu-tho"]
 *
 * const [raised] = changesBetween(periodOf("2026-07-01", "2026-07-01"));
 * raised?.code === "base-salary" ? raised.to : null; // => 2530000
 * raised?.changed; // => ["value", "source"]
 * ```
 */
export function changesBetween(period: Period): readonly ChangeInLaw[] {
  requirePeriod("changesBetween", period);
  const series: readonly LegalSeries[] = [
    ...organisationSeries,
    ...structureSeries(),
    ...meetingSeries.map(withReasons),
    baseSalarySeries,
    regionalWageSeries,
    ...policySeries(),
    ...ratingSeries,
  ];
  const others = [...kindChanges(), ...provinceChanges()].filter(({ on }) => isWithin(period, on));
  // What a code stands for is fixed where its series is: the tests hold each against its type.
  return inOrderOfDays([...changesInSeries(series, period), ...others]) as readonly ChangeInLaw[];
}

/** A rate that no number tells is told by the reason. */
function withReasons(series: LegalSeries): LegalSeries {
  const reason = "restsOn" in series && series.restsOn === "own-rules" ? "set-by-own-rules" : "text-silent";
  return { ...series, values: series.values.map((entry) => ({ ...entry, value: entry.value ?? reason })) };
}

/** A policy begins and ends as its versions do. */
function policySeries(): readonly LegalSeries<PolicyTermsInForce>[] {
  return shippedPolicies.map(({ code, status, versions }) => ({
    code: `policy.${code}`,
    part: "rule",
    values: versions.map(({ conditions, groups, caps, extendedTo, ...entry }) => ({
      ...entry,
      value: { status, conditions, groups, caps, extendedTo },
    })),
  }));
}

/** Kinds that are older than the Charter of 2011 have no first day. */
function kindChanges(): readonly LegalChange<`kind.${OrganisationKind}`, OrganisationKind>[] {
  return organisationKinds.flatMap((kind) => {
    const { firstDay, lastDay, citation, evidence } = kindLawOf(kind);
    const known = { code: `kind.${kind}`, changed: ["rule"], citation, evidence } as const;
    const begins = firstDay === null ? [] : [{ ...known, on: firstDay, from: null, to: kind, before: null }];
    const before = { citation, evidence };
    const ends = lastDay === null ? [] : [{ ...known, on: addDays(lastDay, 1), from: kind, to: null, before }];
    return [...begins, ...ends];
  });
}

/** Each merger under the code of the province that it made: from those before to that one. */
function provinceChanges(): readonly LegalChange<`province.${string}`, readonly string[]>[] {
  return mergedTerritories.map(({ codes, lastDay, mergedInto, citation, evidence }) => ({
    code: `province.${mergedInto}`,
    on: addDays(lastDay, 1),
    changed: ["rule"],
    from: codes,
    to: [mergedInto],
    before: null,
    citation,
    evidence,
  }));
}
