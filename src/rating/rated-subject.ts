import type { Citation } from "../law/index.ts";
import {
  assessed,
  insufficientFacts,
  type Outcome,
  type ReadingCode,
  type Step,
  type Verdict,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { classify, judgeClass, type RatingFacts } from "./classify.ts";
import type { RecordedClass } from "./rating-class.ts";
import { ratingRuleBookOn } from "./rule-book.ts";

/** A class as it was decided and recorded (quyết định xếp loại). */
export interface RatingDecision {
  /** The class decided. */
  readonly class: RecordedClass;
  /** The id of the committee that decided. */
  readonly decidedBy: string;
  /** The day of the decision, which picks the rule-book. */
  readonly decidedOn: CalendarDate;
}

/** Why somebody or something is not rated for a period, other than by exemption. */
export type NotRatedReason =
  | "newly-admitted"
  | "newly-formed"
  | "suspended"
  | "under-examination"
  | "ill-or-away"
  | "class-open";

/** Whether a subject is to be rated; `class-open` is found out, never recorded. */
export type RatingStanding = "to-be-rated" | "exempt" | Exclude<NotRatedReason, "class-open">;

/** Who or what is to be rated for a period: with facts, with a recorded decision, or with both. */
export interface RatedSubject {
  /** Whether the subject is to be rated at all, as recorded. */
  readonly standing: RatingStanding;
  /** What is known of the period; `null` when nothing was kept but the decision. */
  readonly facts: RatingFacts | null;
  /** The recorded decision; `null` when there is none. */
  readonly decision: RatingDecision | null;
}

/** The facts point to another class than the decision: something to look into, and never an overrule. */
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
 * Which class counts for this subject on this day? A decision taken by then, where there is one, else what the facts
 * give. A decision ranks above recomputation: facts that point elsewhere give a review.
 *
 * A subject that meets "excellent" and was decided "good" gives no review: the cap on the number of excellent ones has
 * just that effect.
 *
 * @param on - The day the question is about; also the day of the decision where none is recorded.
 * @param named - The readings that the caller has settled.
 *
 * @example
 * ```ts
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" };
 * const facts = { ...unknownMemberYear, score: 45, selfDetectedAndRepaired: false };
 * const rating = ratingOf({ standing: "to-be-rated", facts, decision }, "2026-01-31");
 * rating.outcome.value; // => "good"
 * rating.review.byFacts.value; // => "not-completed"
 * ```
 */
export function ratingOf(subject: RatedSubject, on: CalendarDate, named: readonly ReadingCode[] = []): Rating {
  const { facts } = subject;
  const decision = decisionBy(subject, on);
  if (decision !== null) {
    return { outcome: decided(decision, on), basis: "decision", review: reviewOf(decision, facts, named) };
  }
  const grounds = { on, steps: [], because: [] };
  const outcome = facts === null ? insufficientFacts(["facts", "decision"], grounds) : classify(facts, on, named);
  return { outcome, basis: "facts", review: null };
}

/**
 * Which class counts for this subject? The quick form of {@link ratingOf}, for everything that runs over many.
 *
 * @example
 * ```ts
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" };
 * judgeRating({ standing: "to-be-rated", facts: null, decision }, "2026-01-31").value; // => "good"
 * judgeRating({ standing: "to-be-rated", facts: null, decision }, "2025-12-19").kind; // => "insufficient-facts"
 * ```
 */
export function judgeRating(
  subject: RatedSubject,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Verdict<RecordedClass> {
  const decision = decisionBy(subject, on);
  if (decision !== null) return { kind: "assessed", value: decision.class, citation: citationOf(decision) };
  return subject.facts === null ? nothingKnown : judgeClass(subject.facts, on, named);
}

const nothingKnown: Verdict<never> = { kind: "insufficient-facts", citation: null };

function decisionBy({ decision }: RatedSubject, on: CalendarDate): RatingDecision | null {
  return decision !== null && decision.decidedOn <= on ? decision : null;
}

function decided(decision: RatingDecision, on: CalendarDate): Outcome<RecordedClass> {
  const book = ratingRuleBookOn(decision.decidedOn);
  if (book === null) return assessed(decision.class, { on, steps: [], because: [] });
  const { citation, evidence } = book;
  const step: Step = {
    code: "ratingDecision.recorded",
    result: "met",
    actual: decision.class,
    operator: "is",
    expected: decision.class,
    citation,
    evidence,
  };
  return assessed(decision.class, { on, steps: [step], because: [step.code] });
}

function citationOf({ decidedOn }: RatingDecision): Citation | null {
  return ratingRuleBookOn(decidedOn)?.citation ?? null;
}

function reviewOf(
  decision: RatingDecision,
  facts: RatingFacts | null,
  named: readonly ReadingCode[],
): RatingReview | null {
  if (facts === null) return null;
  const byFacts = classify(facts, decision.decidedOn, named);
  if (byFacts.kind !== "assessed" || byFacts.value === decision.class) return null;
  if (byFacts.value === "excellent" && decision.class === "good") return null;
  return { code: "rating.facts-point-elsewhere", kind: "review", decided: decision.class, byFacts };
}
