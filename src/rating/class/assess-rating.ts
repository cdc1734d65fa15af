import { requireMembers } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import type { Citation } from "../../law/index.ts";
import {
  assessed,
  insufficientFacts,
  type Outcome,
  type ReadingCode,
  type ReadingOptions,
  type Verdict,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { appliedStep, groundsOf } from "../applied-step.ts";
import { requireAskedDay, settledReadings } from "../records/asked.ts";
import { type RatedSubject, type RatingDecision, ratingDecisionFields } from "../records/rated-subject.ts";
import type { RecordedClass } from "../records/rating-class.ts";
import { type RatingFacts, requireRatingFacts } from "../records/rating-facts.ts";
import { bookOn } from "../rule-books/rule-book.ts";
import { classOn, verdictOn } from "./assess-class.ts";

/** A finding that the facts point to another class than the decision: something to look into, and never an overrule. */
export interface RatingReview {
  /** What was found. */
  readonly code: "rating.facts-point-elsewhere";
  /** What the finding asks for. */
  readonly kind: "review";
  /** The class decided. */
  readonly decided: RecordedClass;
  /** What the facts give by the rule-book of the day of the decision. */
  readonly byFacts: Outcome<RecordedClass>;
}

/** The rating of one subject. */
export interface Rating {
  /** The class that counts: the decided one where there is a decision, else what the facts give. */
  readonly outcome: Outcome<RecordedClass>;
  /** What the class rests on. */
  readonly basis: "decision" | "facts";
  /** Where the facts point to another class than the decision; `null` when they do not. */
  readonly review: RatingReview | null;
}

/**
 * Explains which class counts for this subject on this day (kết quả xếp loại). A decision taken by then, where there is
 * one, else what the facts give. A decision ranks above recomputation: facts that point elsewhere give a review.
 *
 * A subject that meets "excellent" and was decided "good" gives no review: the cap on the number of excellent ones has
 * just that effect.
 *
 * @param subject - The subject with its facts, its recorded decision, or both.
 * @param on - The day the question is about; also the day of the decision where none is recorded.
 * @param options - The readings that the caller has settled, as for {@link assessClass}.
 * @returns The class, what it rests on, and the review where the facts point elsewhere.
 * @throws TypeError when a fact is of a wrong type, RangeError when a day is no day of the calendar, a reading is unknown,
 * or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessRating, memberYear, ratedSubject } from "chibo/rating";
 *
 * const facts = memberYear({ score: 45, selfDetectedAndRepaired: false });
 * const subject = ratedSubject({ facts, decision: { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" } });
 * const rating = assessRating(subject, "2026-01-31");
 * rating.outcome.value; // => "good"
 * rating.review?.byFacts.value; // => "not-completed"
 * ```
 */
export function assessRating(subject: RatedSubject, on: CalendarDate, options?: ReadingOptions): Rating {
  requireRatedSubject("assessRating", subject);
  requireAskedDay("assessRating", on);
  const readings = settledReadings("assessRating", options);
  const facts = subject.facts ?? null;
  const decision = decisionBy(subject, on);
  if (decision !== null) {
    return { outcome: decided(decision, on), basis: "decision", review: reviewOf(decision, facts, readings) };
  }
  const outcome =
    facts === null ? insufficientFacts(["facts", "decision"], groundsOf(on, [])) : classOn(facts, on, readings);
  return { outcome, basis: "facts", review: null };
}

/**
 * Judges which class counts for this subject on this day (kết quả xếp loại): the quick form of {@link assessRating}, for
 * everything that runs over many.
 *
 * @param subject - The subject with its facts, its recorded decision, or both.
 * @param on - The day the question is about; also the day of the decision where none is recorded.
 * @param options - The readings that the caller has settled, as for {@link assessClass}.
 * @returns The class and the provision that gives it, or why there is none.
 * @throws TypeError when a fact is of a wrong type, RangeError when a day is no day of the calendar, a reading is unknown,
 * or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { judgeRating, ratedSubject } from "chibo/rating";
 *
 * const subject = ratedSubject({ decision: { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" } });
 * judgeRating(subject, "2026-01-31").value; // => "good"
 * judgeRating(subject, "2025-12-19").kind; // => "insufficient-facts"
 * ```
 */
export function judgeRating(subject: RatedSubject, on: CalendarDate, options?: ReadingOptions): Verdict<RecordedClass> {
  requireRatedSubject("judgeRating", subject);
  requireAskedDay("judgeRating", on);
  settledReadings("judgeRating", options);
  return ratingVerdictOn(subject, on, options);
}

/** The quick class that counts, for arguments that were checked before. */
export function ratingVerdictOn(
  subject: RatedSubject,
  on: CalendarDate,
  options: ReadingOptions | undefined,
): Verdict<RecordedClass> {
  const decision = decisionBy(subject, on);
  if (decision !== null) return { kind: "assessed", value: decision.class, citation: citationOf(decision) };
  const facts = subject.facts ?? null;
  return facts === null ? nothingKnown : verdictOn(facts, on, options);
}

/**
 * Refuses what is no rated subject: its facts by their kind, its decision in full. What is `undefined` is not recorded.
 *
 * @param caller - The function that was called.
 * @param subject - The argument.
 * @throws TypeError when it is no record or a member is of a wrong type, RangeError for a day that is none.
 */
export function requireRatedSubject(caller: string, subject: unknown): asserts subject is RatedSubject {
  requireRecord(caller, "the subject", subject);
  const { facts, decision } = subject as { readonly facts?: unknown; readonly decision?: unknown };
  if (facts !== undefined && facts !== null) requireRatingFacts(caller, facts);
  if (decision !== undefined && decision !== null) {
    requireMembers(`${caller}: decision`, "the decision", ratingDecisionFields, decision);
  }
}

const nothingKnown: Verdict<never> = { kind: "insufficient-facts", citation: null };

function decisionBy({ decision }: RatedSubject, on: CalendarDate): RatingDecision | null {
  const recorded = decision ?? null;
  return recorded !== null && recorded.decidedOn <= on ? recorded : null;
}

function decided(decision: RatingDecision, on: CalendarDate): Outcome<RecordedClass> {
  const book = bookOn(decision.decidedOn);
  const steps = book === null ? [] : [appliedStep("ratingDecision.recorded", decision.class, book)];
  return assessed(decision.class, groundsOf(on, steps));
}

function citationOf({ decidedOn }: RatingDecision): Citation | null {
  return bookOn(decidedOn)?.citation ?? null;
}

function reviewOf(
  decision: RatingDecision,
  facts: RatingFacts | null,
  readings: readonly ReadingCode[],
): RatingReview | null {
  if (facts === null) return null;
  const byFacts = classOn(facts, decision.decidedOn, readings);
  if (byFacts.kind !== "assessed" || byFacts.value === decision.class) return null;
  if (byFacts.value === "excellent" && decision.class === "good") return null;
  return { code: "rating.facts-point-elsewhere", kind: "review", decided: decision.class, byFacts };
}
