import type { FactPath, Scalar } from "../../outcome/index.ts";
import type { RatingClass, RecordedClass } from "../../rating/index.ts";

/** Something to look into, and never an overrule. */
export type RatedDoubt = FactsPointElsewhere | ContradictedFact;

/** The facts of a body point to another class than the one decided. */
export interface FactsPointElsewhere {
  /** What was found. */
  readonly code: "rating.facts-point-elsewhere";
  /** What the finding asks for. */
  readonly kind: "review";
  /** The id of the organisation. */
  readonly organisationId: string;
  /** The class decided. */
  readonly decided: RecordedClass;
  /** The class that the facts give by the rule-book of the day of the decision. */
  readonly byFacts: RatingClass;
}

/** A fact recorded of a body is another than what the records below it give. */
export interface ContradictedFact {
  /** What was found. */
  readonly code: "rating.contradicted-from-below";
  /** What the finding asks for. */
  readonly kind: "review";
  /** The id of the organisation. */
  readonly organisationId: string;
  /** The fact. */
  readonly fact: FactPath;
  /** What is recorded; `null` where it would show ratings of fewer than five members. */
  readonly recorded: Scalar | null;
  /** The least that the records below give; the same as `atMost` where they leave nothing open. */
  readonly atLeast: Scalar | null;
  /** The most that they give. */
  readonly atMost: Scalar | null;
}
