import type { ReadingCode } from "../../outcome/index.ts";
import { indexedOf, type OrganisationRating, positionOf, type Register } from "../../register/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import { belowOf } from "../rate-all/below.ts";
import { rateEach } from "../rate-all/rate-each.ts";
import type { ContradictedFact } from "../rate-all/rated-doubt.ts";
import { fromBelow, type RatedFromBelow } from "../rate-all/rating-in.ts";
import { type Run, runOf } from "../rate-all/run.ts";
import { yearWithKnown } from "../rate-all/year-with-below.ts";

/** By what the facts are completed. */
interface FactsTerms {
  readonly on: CalendarDate;
  readonly readings: readonly ReadingCode[];
}

/** The ratings of a period with what the register gives from below. */
export interface RatingsWithBelow {
  readonly ratings: readonly OrganisationRating[];
  /** The recorded facts that the records below contradict. */
  readonly contradicted: readonly ContradictedFact[];
  /** What came from those below a body, and from which records; `null` where its facts are not at hand. */
  readonly belowOf: (organisationId: string) => RatedFromBelow | null;
}

/**
 * The ratings of a period with the facts that the register gives from below, as `rateAll` takes them: the form of a body, its
 * members, how they and the bodies below were rated, who was disciplined. What is recorded stays; what is not certain stays
 * unknown.
 */
export function withFactsFromRegister(
  register: Register,
  ratings: readonly OrganisationRating[],
  period: Period,
  { on, readings }: FactsTerms,
): RatingsWithBelow {
  if (on < period.firstDay || !ratings.some(({ subject }) => subject.facts?.subject === "organisation")) {
    return { ratings, contradicted: [], belowOf: () => null };
  }
  const indexed = indexedOf("review", register);
  const laid = runOf(indexed, { period, decidedOn: on, settled: { readings } });
  const run: Run = { ...laid, groups: new Map(), groupOf: [] };
  const doubts = rateEach(run);
  const positionOfId = (id: string): number => positionOf("review", indexed, id);
  return {
    ratings: ratings.map((rating) => {
      const { organisationId, subject } = rating;
      const { facts } = subject;
      if (facts?.subject !== "organisation") return rating;
      const below = belowOf(run, positionOfId(organisationId));
      return { ...rating, subject: { ...subject, facts: yearWithKnown(facts, below) } };
    }),
    contradicted: doubts.filter((doubt) => doubt.code === "rating.contradicted-from-below"),
    belowOf: (id) => fromBelow(run, positionOfId(id), belowOf(run, positionOfId(id))),
  };
}
