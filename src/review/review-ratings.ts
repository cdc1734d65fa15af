import { groupBy } from "../guard/index.ts";
import { mapOutcome, type Outcome, type ReadingCode } from "../outcome/index.ts";
import {
  assessRating,
  capExcellent,
  type ExcellenceShare,
  judgeClass,
  mergeRatingSummaries,
  type RatingClass,
  type RatingDecision,
  type RatingReview,
  type RatingSummary,
  ratingRuleBookOn,
  summariseRatings,
  summaryOfCounts,
} from "../rating/index.ts";
import type { MemberRatings, OrganisationRating } from "../register/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";
import type { LegalSource } from "./indicator-sources.ts";

/** How many organisations may be rated excellent (số lượng tối đa hoàn thành xuất sắc nhiệm vụ), beside how many are. */
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

/** The ratings of one period (kết quả xếp loại). */
export interface PeriodRatings extends Period {
  /** The rule-books by which the classes were decided. */
  readonly sources: readonly LegalSource[];
  /** The organisations by class. */
  readonly organisations: RatingSummary;
  /** The members by class; `null` when no counts were handed in. */
  readonly members: RatingSummary | null;
  /** The cap on excellent ratings; `null` when no facts were handed in, or no share was named. */
  readonly cap: CapReview | null;
  /** The organisations whose facts point elsewhere than the decision. */
  readonly doubts: readonly RatingDoubt[];
}

/** By what ratings are reviewed. */
export interface RatingTerms {
  /** The day up to which decisions count. */
  readonly on: CalendarDate;
  /** The share that the authority applies; `null` where none is named. */
  readonly share: ExcellenceShare | null;
  /** The readings that the caller has settled. */
  readonly readings: readonly ReadingCode[];
}

/** Reviews how organisations and members were rated in each period of the records, as decided by a day. */
export function reviewRatings(
  ratings: readonly OrganisationRating[],
  memberRatings: readonly MemberRatings[],
  terms: RatingTerms,
): readonly PeriodRatings[] {
  const { on, share, readings } = terms;
  const spanOf = ({ firstDay, lastDay }: Period): string => `${firstDay} ${lastDay}`;
  const members = groupBy(memberRatings, spanOf);
  return [...groupBy(ratings, spanOf)].map(([span, own]) => {
    const [{ firstDay, lastDay }] = own;
    const subjects = own.map(({ subject }) => subject);
    const counts = (members.get(span) ?? []).map((one) => summaryOfCounts(one.counts));
    return {
      firstDay,
      lastDay,
      sources: sourcesOf(own, on),
      organisations: summariseRatings(subjects, on, { kind: "organisation", readings }),
      members: counts.length === 0 ? null : mergeRatingSummaries(counts),
      cap: share === null ? null : capOf(own, share, terms),
      doubts: own.flatMap(({ organisationId, subject }) => {
        const { review } = assessRating(subject, on, { readings });
        return review === null ? [] : [{ organisationId, review }];
      }),
    };
  });
}

function sourcesOf(ratings: readonly OrganisationRating[], on: CalendarDate): readonly LegalSource[] {
  const days = new Set(ratings.map(({ subject }) => subject.decision?.decidedOn ?? on));
  const books = new Map([...days].map((day) => [ratingRuleBookOn(day)?.code, ratingRuleBookOn(day)]));
  return [...books.values()].flatMap((book) =>
    book === null ? [] : [{ citation: book.citation, evidence: book.evidence }],
  );
}

function capOf(
  ratings: readonly OrganisationRating[],
  share: ExcellenceShare,
  { on, readings }: RatingTerms,
): CapReview | null {
  const withFacts = ratings.flatMap(({ subject: { facts, decision } }) =>
    facts === null ? [] : [{ facts, decision }],
  );
  const [first] = withFacts;
  if (first === undefined) return null;
  const dayOf = (decision: RatingDecision | null): CalendarDate => decision?.decidedOn ?? on;
  const verdicts = withFacts.map(({ facts, decision }) => judgeClass(facts, dayOf(decision), { readings }));
  const count = (rating: RatingClass): number =>
    verdicts.filter((verdict) => verdict.kind === "assessed" && verdict.value === rating).length;
  const [candidates, good] = [count("excellent"), count("good")];
  const decided = withFacts.filter(({ decision }) => decision?.class === "excellent").length;
  const pool = { group: "all", candidates, good };
  const split = capExcellent(pool, dayOf(first.decision), { share, readings });
  return { candidates, good, decided, allowed: mapOutcome(split, ({ allowed }) => allowed) };
}
