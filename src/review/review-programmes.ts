import type { MeetingIndicator } from "../meeting/index.ts";
import { type AssessedProgramme, assessProgramme, type Measure, type Programme } from "../programme/index.ts";
import type { RatingSummary } from "../rating/index.ts";
import type { TaskResult } from "../register/index.ts";
import type { Period } from "../time/index.ts";
import type { PeriodRatings } from "./review-ratings.ts";

/** What a review measured. */
export interface Measured {
  /** The indicators of meetings over the whole period. */
  readonly indicators: readonly MeetingIndicator[];
  /** The ratings of each period. */
  readonly ratings: readonly PeriodRatings[];
  /** The results of tasks. */
  readonly results: readonly TaskResult[];
}

/** Holds programmes against what the review measured, on the last day of the period. */
export function reviewProgrammes(
  programmes: readonly Programme[],
  period: Period,
  { indicators, ratings, results }: Measured,
): readonly AssessedProgramme[] {
  const within = results.filter(({ on }) => period.firstDay <= on && on <= period.lastDay);
  const measured = { ...meetingMeasures(indicators), ...ratingMeasures(ratings), ...counts(within) };
  return programmes.map((programme) => assessProgramme(programme, measured, { on: period.lastDay }));
}

type Measures = Readonly<Record<string, Measure>>;

/** A share with something unknown in it is not known. */
function meetingMeasures(indicators: readonly MeetingIndicator[]): Measures {
  return Object.fromEntries(indicators.map(({ code, unknown, lowest }) => [code, unknown === 0 ? lowest : null]));
}

/** "Each year" holds only if it holds in the worst one. */
function ratingMeasures(ratings: readonly PeriodRatings[]): Measures {
  const members = ratings.flatMap((one) => (one.members === null ? [] : [one.members]));
  return {
    "organisations-good-or-better": lowestShare(ratings.map(({ organisations }) => organisations)),
    "members-good-or-better": lowestShare(members),
  };
}

function lowestShare(summaries: readonly RatingSummary[]): Measure {
  const shares = summaries.map(({ goodOrBetter, rated }) => ({ part: goodOrBetter, whole: rated }));
  const rising = shares.sort((one, other) => one.part * other.whole - other.part * one.whole);
  return rising[0] ?? null;
}

/** A map, not an object: a code may be the name of a member of objects. */
function counts(results: readonly TaskResult[]): Measures {
  const sums = new Map<string, number>();
  for (const { code, count } of results) sums.set(code, (sums.get(code) ?? 0) + count);
  return Object.fromEntries(sums);
}
