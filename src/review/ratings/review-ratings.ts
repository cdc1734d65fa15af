import { groupBy } from "../../guard/index.ts";
import { mapOutcome, type Outcome, type ReadingCode } from "../../outcome/index.ts";
import {
  assessRating,
  capExcellent,
  type ExcellenceShare,
  judgeClass,
  judgeRating,
  mergeRatingSummaries,
  type RatedSubject,
  type RatingClass,
  type RatingDecision,
  type RatingReview,
  type RatingSummary,
  ratingRuleBookOn,
  summariseRatings,
} from "../../rating/index.ts";
import type { OrganisationRating, Register } from "../../register/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import type { LegalSource } from "../meetings/indicator-sources.ts";
import type { ContradictedFact } from "../rate-all/rated-doubt.ts";
import type { RatedFromBelow } from "../rate-all/rating-in.ts";
import { type PointTally, pointTally, pointTermsOf, readingTally, type SharedPoint } from "../shared-point.ts";
import { withFactsFromRegister } from "./facts-from-register.ts";

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

/** The ratings of one period (kết quả xếp loại). */
export interface PeriodRatings extends Period {
  /** The rule-books by which the classes were decided. */
  readonly sources: readonly LegalSource[];
  /** The organisations by class. */
  readonly organisations: RatingSummary;
  /** The members by class; `null` when no counts are at hand. */
  readonly members: RatingSummary | null;
  /** The cap on excellent ratings; `null` when nothing is decided and no facts are at hand, or no share was named. */
  readonly cap: CapReview | null;
  /** The organisations whose facts point to another class than the one decided, each with what was found. */
  readonly doubts: readonly {
    /** The id of the organisation. */
    readonly organisationId: string;
    /** What was found. */
    readonly review: RatingReview;
    /** Which of the facts came from those below it, and from which records; `null` where none could. */
    readonly below: RatedFromBelow | null;
  }[];
  /** The facts recorded of an organisation that the records below it contradict. */
  readonly contradicted: readonly ContradictedFact[];
}

/** An organisation whose facts point to another class than the one decided. */
export type RatingDoubt = PeriodRatings["doubts"][number];

/** By what ratings are reviewed. */
export interface RatingTerms {
  /** The day up to which decisions count. */
  readonly on: CalendarDate;
  /** The share that the authority applies; `null` where none is named. */
  readonly share: ExcellenceShare | null;
  /** The readings that the caller has settled. */
  readonly readings: readonly ReadingCode[];
}

/** What came of reviewing ratings. */
export interface ReviewedRatings {
  readonly ratings: readonly PeriodRatings[];
  readonly points: readonly SharedPoint[];
}

/** The days of a period as one text, to tell periods apart. */
export function spanKey({ firstDay, lastDay }: Period): string {
  return `${firstDay} ${lastDay}`;
}

/**
 * Reviews how organisations and members were rated in each period of the records, as decided by a day.
 *
 * @param register - The register; facts of a body that follow from it need not be recorded.
 * @param members - The summaries of members by the days of their period.
 * @param terms - By what they are reviewed.
 * @returns The ratings, period by period, and what is open.
 */
export function reviewRatings(
  register: Register,
  members: ReadonlyMap<string, readonly RatingSummary[]>,
  terms: RatingTerms,
): ReviewedRatings {
  const { on, share, readings } = terms;
  const points = pointTally();
  const begun = register.records.ratings.filter(({ firstDay }) => firstDay <= on);
  const reviewed = [...groupBy(begun, spanKey)].map(([span, recorded]): PeriodRatings => {
    const [{ firstDay, lastDay }] = recorded;
    const filled = withFactsFromRegister(register, recorded, { firstDay, lastDay }, { on, readings });
    const own = filled.ratings;
    const counted = members.get(span) ?? [];
    const cap = share === null ? null : capOf(own, share, terms);
    if (cap !== null) addCap(points, own, cap, { firstDay, lastDay });
    return {
      firstDay,
      lastDay,
      sources: sourcesOf(own, on),
      organisations: summariseRatings(subjectsOf(own), on, { kind: "organisation", readings }),
      members: counted.length === 0 ? null : mergeRatingSummaries(counted),
      cap,
      doubts: own
        .flatMap((rating) => doubtsOf(rating, terms, points))
        .map((doubt) => ({ ...doubt, below: filled.belowOf(doubt.organisationId) })),
      contradicted: filled.contradicted,
    };
  });
  return { ratings: reviewed, points: points.points() };
}

function* subjectsOf(ratings: readonly OrganisationRating[]): Generator<RatedSubject, void, undefined> {
  for (const { subject } of ratings) yield subject;
}

/** Where the facts point elsewhere than the decision. An answer that is open is added to the points. */
function doubtsOf(
  { organisationId, subject }: OrganisationRating,
  { on, readings }: RatingTerms,
  points: PointTally,
): readonly Omit<RatingDoubt, "below">[] {
  const { facts, duty } = subject;
  if (facts === null && subject.decision !== null && subject.decision.decidedOn <= on) return [];
  if (duty !== "to-be-rated") return [];
  if (subject.decision === null && judgeRating(subject, on, { readings }).kind === "assessed") return [];
  const { review, outcome } = assessRating(subject, on, { readings });
  const terms = pointTermsOf("ratings", outcome);
  if (terms !== null) {
    const point = points.of(terms);
    point.organisationIds.add(organisationId);
    point.open.add(null, outcome.kind);
    for (const { code, value } of outcome.readings ?? []) readingTally(point, code).add(null, value);
  }
  return review === null ? [] : [{ organisationId, review }];
}

/** Where the cap depends on how the text is read, both numbers are said once, of each period. */
function addCap(
  points: PointTally,
  ratings: readonly OrganisationRating[],
  { allowed }: CapReview,
  period: Period,
): void {
  const terms = pointTermsOf("ratings", allowed);
  if (terms === null) return;
  const point = points.of(terms);
  for (const { organisationId } of ratings) point.organisationIds.add(organisationId);
  point.open.add("excellenceCap", allowed.kind, { period });
  for (const { code, value } of allowed.readings ?? [])
    readingTally(point, code).add("excellenceCap", "excellent", { count: value, period });
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
  const rated = ratings.flatMap(({ subject: { facts, decision } }) =>
    facts === null && decision === null ? [] : [{ facts, decision }],
  );
  const [first] = rated;
  if (first === undefined) return null;
  const dayOf = (decision: RatingDecision | null): CalendarDate => decision?.decidedOn ?? on;
  const classes = rated.map(({ facts, decision }) => {
    const byFacts = facts === null ? null : (judgeClass(facts, dayOf(decision), { readings }).value ?? null);
    return classForCap(byFacts, decision);
  });
  const count = (rating: RatingClass): number => classes.filter((one) => one === rating).length;
  const [candidates, good] = [count("excellent"), count("good")];
  const decided = rated.filter(({ decision }) => decision?.class === "excellent").length;
  const pool = { group: "all", candidates, good };
  const split = capExcellent(pool, dayOf(first.decision), { share, readings });
  return { candidates, good, decided, allowed: mapOutcome(split, ({ allowed }) => allowed) };
}

/**
 * The class that counts for the cap: the decided one. Who is decided good and meets the conditions of excellent may have been
 * left out by the cap itself, and is a candidate.
 */
function classForCap(byFacts: RatingClass | null, decision: RatingDecision | null): string | null {
  if (decision === null) return byFacts;
  return decision.class === "good" && byFacts === "excellent" ? byFacts : decision.class;
}
