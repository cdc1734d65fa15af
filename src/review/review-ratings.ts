import type { Outcome, ReadingCode } from "../outcome/index.ts";
import {
  type ExcellenceShare,
  excellentAllowed,
  judgeClass,
  mergeRatingSummaries,
  type RatingClass,
  type RatingDecision,
  type RatingReview,
  type RatingSummary,
  ratingOf,
  ratingRuleBookOn,
  summariseRatings,
  summaryOfCounts,
} from "../rating/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";
import { groupBy } from "./group-by.ts";
import type { Source } from "./indicator-sources.ts";
import type { MemberRatings, OrganisationRating } from "./records.ts";

/** How many organisations may be rated excellent, beside how many are. */
export interface CapReview {
  /** How many meet "excellent" by their facts. */
  readonly candidates: number;
  /** How many meet "good" and no more. */
  readonly good: number;
  /** How many may be rated excellent. */
  readonly allowed: Outcome<number>;
  /** How many were decided excellent. */
  readonly decided: number;
}

/** An organisation whose facts point to another class than the one decided. */
export interface RatingDoubt {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What was found. */
  readonly review: RatingReview;
}

/** The ratings of one period. */
export interface PeriodRatings extends Period {
  /** The rule-books by which the classes were decided. */
  readonly sources: readonly Source[];
  /** The organisations by class. */
  readonly organisations: RatingSummary;
  /** The members by class; `null` when no counts were handed in. */
  readonly members: RatingSummary | null;
  /** The cap on excellent ratings; `null` when no facts were handed in. */
  readonly cap: CapReview | null;
  /** The organisations whose facts point elsewhere than the decision. */
  readonly doubts: readonly RatingDoubt[];
}

/** How were organisations and members rated in each period of these records, as decided by this day? */
export function reviewRatings(
  ratings: readonly OrganisationRating[],
  memberRatings: readonly MemberRatings[],
  share: ExcellenceShare,
  on: CalendarDate,
  named: readonly ReadingCode[],
): readonly PeriodRatings[] {
  const periodOf = ({ firstDay, lastDay }: Period): string => `${firstDay} ${lastDay}`;
  const members = groupBy(memberRatings, periodOf);
  return [...groupBy(ratings, periodOf)].map(([period, own]) => {
    const [firstDay, lastDay] = period.split(" ") as [CalendarDate, CalendarDate];
    const subjects = own.map(({ subject }) => subject);
    const counts = (members.get(period) ?? []).map((one) => summaryOfCounts(one.counts));
    return {
      firstDay,
      lastDay,
      sources: sourcesOf(own, on),
      organisations: summariseRatings("organisation", subjects, on, named),
      members: counts.length === 0 ? null : mergeRatingSummaries(counts),
      cap: capOf(own, share, on, named),
      doubts: own.flatMap(({ organisationId, subject }) => {
        const { review } = ratingOf(subject, on, named);
        return review === null ? [] : [{ organisationId, review }];
      }),
    };
  });
}

function sourcesOf(ratings: readonly OrganisationRating[], on: CalendarDate): readonly Source[] {
  const days = new Set(ratings.map(({ subject }) => subject.decision?.decidedOn ?? on));
  const books = new Map([...days].map((day) => [ratingRuleBookOn(day)?.code, ratingRuleBookOn(day)]));
  return [...books.values()].flatMap((book) =>
    book === null ? [] : [{ citation: book.citation, evidence: book.evidence }],
  );
}

function capOf(
  ratings: readonly OrganisationRating[],
  share: ExcellenceShare,
  on: CalendarDate,
  named: readonly ReadingCode[],
): CapReview | null {
  const withFacts = ratings.flatMap(({ subject: { facts, decision } }) =>
    facts === null ? [] : [{ facts, decision }],
  );
  const [first] = withFacts;
  if (first === undefined) return null;
  const dayOf = (decision: RatingDecision | null): CalendarDate => decision?.decidedOn ?? on;
  const verdicts = withFacts.map(({ facts, decision }) => judgeClass(facts, dayOf(decision), named));
  const count = (rating: RatingClass): number =>
    verdicts.filter((verdict) => verdict.kind === "assessed" && verdict.value === rating).length;
  const [candidates, good] = [count("excellent"), count("good")];
  const decided = withFacts.filter(({ decision }) => decision?.class === "excellent").length;
  const allowed = excellentAllowed(candidates, good, share, dayOf(first.decision), named);
  return { candidates, good, decided, allowed };
}
