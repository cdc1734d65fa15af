import type { MeetingIndicator } from "../../meeting/index.ts";
import {
  type AssessedProgramme,
  type AssessedTarget,
  assessProgramme,
  type CountTarget,
  type Measure,
  type Measures,
  type Programme,
  type ProgrammeTarget,
} from "../../programme/index.ts";
import type { RatingSummary } from "../../rating/index.ts";
import type { CompletedList, TaskResult } from "../../register/index.ts";
import { holdsOn, type Period } from "../../time/index.ts";
import type { PeriodRatings } from "../ratings/review-ratings.ts";

/** What a review measured. */
export interface Measured {
  /** The indicators of meetings over the whole period. */
  readonly indicators: readonly MeetingIndicator[];
  /** The ratings of each period. */
  readonly ratings: readonly PeriodRatings[];
  /** The results of tasks. */
  readonly results: readonly TaskResult[];
  /** The records of which it is not known whether all are at hand. */
  readonly notComplete: ReadonlySet<CompletedList>;
}

/**
 * Holds programmes against what the review measured, on the last day of the period. What rests on records that may not all be
 * at hand is not known, but for a count that is enough already.
 */
export function reviewProgrammes(
  programmes: readonly Programme[],
  period: Period,
  measured: Measured,
): readonly AssessedProgramme[] {
  const shares = { ...ratingMeasures(measured, period), ...meetingMeasures(measured) };
  const counts = countsWithin(measured.results, period);
  const on = period.lastDay;
  return programmes.map((programme) => {
    const targets = programme.targets.flatMap((target): readonly AssessedTarget[] => {
      const measure = measureFor(target, shares, counts, measured.notComplete);
      return assessProgramme({ ...programme, targets: [target] }, { [target.indicator]: measure }, { on }).targets;
    });
    return { programme: programme.code, on, targets };
  });
}

function measureFor(
  target: ProgrammeTarget,
  shares: Measures,
  counts: ReadonlyMap<string, number>,
  notComplete: ReadonlySet<CompletedList>,
): Measure {
  if (Object.hasOwn(shares, target.indicator)) return shares[target.indicator] ?? null;
  if ("share" in target) return null;
  const count = counts.get(target.indicator);
  if (!notComplete.has("results")) return count ?? 0;
  return count !== undefined && isEnough(target, count) ? count : null;
}

/** Whether more results change nothing: as many as are at hand meet the target, or already break it. */
function isEnough({ operator, value }: CountTarget, count: number): boolean {
  if (operator === ">=" || operator === "<") return count >= value;
  return count > value;
}

/** A share with something unknown in it is not known. */
function meetingMeasures({ indicators, notComplete }: Measured): Measures {
  return Object.fromEntries(
    indicators.map(({ code, unknown, lowest }) => {
      const isKnown = unknown === 0 && !(code.startsWith("attendance-") && notComplete.has("sessions"));
      return [code, isKnown ? lowest : null];
    }),
  );
}

/** "Each year" holds only if it holds in the worst one. */
function ratingMeasures({ ratings, notComplete }: Measured, { firstDay, lastDay }: Period): Measures {
  const within = ratings.filter((one) => firstDay <= one.firstDay && one.lastDay <= lastDay);
  const members = within.flatMap((one) => (one.members === null ? [] : [one.members]));
  const organisations = within.map((one) => one.organisations);
  return {
    "organisations-good-or-better": notComplete.has("ratings") ? null : lowestShare(organisations),
    "members-good-or-better": notComplete.has("memberRatings") ? null : lowestShare(members),
  };
}

function lowestShare(summaries: readonly RatingSummary[]): Measure {
  const shares = summaries.map(({ goodOrBetter, rated }) => ({ part: goodOrBetter, whole: rated }));
  const rising = shares.sort((one, other) => one.part * other.whole - other.part * one.whole);
  return rising[0] ?? null;
}

/** A map, not an object: a code may be the name of a member of objects. */
function countsWithin(results: readonly TaskResult[], period: Period): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { code, count, on } of results) {
    if (holdsOn(period, on)) sums.set(code, (sums.get(code) ?? 0) + count);
  }
  return sums;
}
