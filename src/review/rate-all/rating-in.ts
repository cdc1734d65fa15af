import type { FactPath, Outcome, Scalar } from "../../outcome/index.ts";
import { assessRating, type RatingReview, type RecordedClass, ratedSubject } from "../../rating/index.ts";
import type { DerivedFrom } from "../../register/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type Below, belowOf } from "./below.ts";
import { type ClassSet, isOne, notCounted } from "./class-set.ts";
import type { ExcellenceGroup, GroupTally } from "./excellence-group.ts";
import { explainedBy } from "./judged.ts";
import { keptOf } from "./kept.ts";
import { decisionBy, pointsElsewhere } from "./rate-each.ts";
import type { RatedOrganisation, RatedRegister } from "./rated-register.ts";
import { rowAt } from "./rated-rows.ts";
import { type Answered, countedChildren, memberCountsOf, type Run, recordAt, subjectAt, yearOf } from "./run.ts";
import { withoutSmallCounts } from "./small-counts.ts";
import { belowFacts, isSmall } from "./year-with-below.ts";

/** The rating of one body, explained. */
export interface ExplainedRating extends RatedOrganisation {
  /** The class that counts, with its grounds, or why it is open; `null` for a body that is not rated. */
  readonly outcome: Outcome<RecordedClass> | null;
  /** Where the facts point to another class than the decision; `null` when they do not. */
  readonly review: RatingReview | null;
  /** What came from those below; `null` where the facts of an organisation are not at hand. */
  readonly below: RatedFromBelow | null;
  /** The group among which the share of excellent ratings is counted; `null` where none is known. */
  readonly cap: ExcellenceGroup | null;
}

/** What the rating of a body takes from those below it. */
export interface RatedFromBelow {
  /** Whether those below that are counted by class are the members of a branch or the organisations directly below. */
  readonly of: "member" | "organisation";
  /** The facts, each between the bounds that the records leave. Counts of fewer than five members are left out. */
  readonly facts: readonly FactFromBelow[];
  /** The ids of the organisations below whose class is open, or may have to fall. */
  readonly open: readonly string[];
}

/** A fact that the records below give, and from which. */
export interface FactFromBelow {
  /** The fact. */
  readonly fact: FactPath;
  /** The least that the records give; the same as `atMost` where they leave nothing open, `null` where they say nothing. */
  readonly atLeast: Scalar | null;
  /** The most that they give. */
  readonly atMost: Scalar | null;
  /** What is recorded of the body itself, and counts before; `null` where nothing is. */
  readonly recorded: Scalar | null;
  /** The records that it follows from. */
  readonly derivedFrom: readonly DerivedFrom[];
}

/**
 * Explains how one body is rated (kết quả xếp loại của một tổ chức, và vì sao): the class that counts with its grounds, what
 * came from those below, and how the cap stands in its group. Worked out when it is asked for, from what was kept.
 *
 * Where something below is open and yet the class is certain, a step that depends on it says no number.
 *
 * @param rated - What `rateAll` returned.
 * @param organisationId - The id of the body.
 * @returns The explained rating.
 * @throws TypeError when the first argument is no rated register or the id no text, RangeError when no body of the id is rated.
 *
 * @example
 * ```ts
 * import { buildRegister, rateAll, ratingIn } from "chibo";
 * import { organisationYear } from "chibo/rating";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const facts = organisationYear({ score: 45, forceMajeure: false, selfDetectedAndRepaired: false });
 * const built = buildRegister({
 *   organisations: [branch],
 *   ratings: [{ organisationId: "b1", ...yearPeriod(2025), subject: { facts } }],
 * });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const rated = rateAll(built.value, yearPeriod(2025), {
 *   decidedOn: "2025-12-20", excellenceShare: "ordinary", group: "same-superior-same-kind",
 * });
 * const { outcome, below } = ratingIn(rated, "b1");
 * outcome?.value; // => "not-completed"
 * below?.facts.find(({ fact }) => fact === "units")?.atMost; // => 0
 * ```
 */
export function ratingIn(rated: RatedRegister, organisationId: string): ExplainedRating {
  const [run, position] = keptOf("ratingIn", rated, organisationId);
  const below = belowOf(run, position);
  const row = rowAt(run, position);
  return {
    ...row,
    ...explainedAt(run, position, below),
    below: fromBelow(run, position, below),
    cap: row.group === null ? null : (run.groups.get(row.group) as GroupTally).result,
  };
}

function explainedAt(run: Run, position: number, below: Below): Pick<ExplainedRating, "outcome" | "review"> {
  const { basis } = run.answers[position] as Answered;
  if (basis === "not-rated") return { outcome: null, review: null };
  const facts = subjectAt(run, position)?.facts ?? null;
  const byFacts = (on: CalendarDate): Outcome<RecordedClass> | null => {
    if (facts === null) return null;
    const outcome = explainedBy(facts, below, on, run.settled);
    return facts.subject === "organisation" && isSmall(facts, below) ? withoutSmallCounts(outcome, on) : outcome;
  };
  const decision = decisionBy(run, position);
  if (decision === null) return { outcome: byFacts(run.decidedOn) ?? nothingKnown(run), review: null };
  const { outcome } = assessRating(ratedSubject({ decision }), run.decidedOn, run.settled);
  return { outcome, review: reviewOf(decision.class, byFacts(decision.decidedOn)) };
}

function nothingKnown({ decidedOn, settled }: Run): Outcome<RecordedClass> {
  return assessRating(ratedSubject({}), decidedOn, settled).outcome;
}

function reviewOf(decided: RecordedClass, byFacts: Outcome<RecordedClass> | null): RatingReview | null {
  if (byFacts?.kind !== "assessed" || !pointsElsewhere(decided, byFacts.value)) return null;
  return { code: "rating.facts-point-elsewhere", kind: "review", decided, byFacts };
}

/** What the rating of a body takes from those below it; `null` where the facts of an organisation are not at hand. */
export function fromBelow(run: Run, position: number, below: Below): RatedFromBelow | null {
  const year = yearOf(run, position);
  if (year === undefined) return null;
  const isHidden = isSmall(year, below);
  const facts = belowFacts(below).filter(({ isOfMembers }) => !(isHidden && isOfMembers));
  const children = countedChildren(run, position);
  const open = below.form === "branch" ? [] : children.filter((child) => isOpen(run, child));
  return {
    of: below.form === "branch" ? "member" : "organisation",
    facts: facts.map(({ fact, atLeast, atMost, isOfMembers }) => {
      const derivedFrom = isOfMembers ? ofMembers(run, position) : ofBodies(run, position, fact, children);
      return { fact, atLeast, atMost, recorded: year[fact], derivedFrom: atMost === null ? [] : derivedFrom };
    }),
    open: open.map((child) => recordAt(run, child).id),
  };
}

function isOpen(run: Run, position: number): boolean {
  const set = run.entering[position] as ClassSet;
  return set !== notCounted && !isOne(set);
}

function ofMembers(run: Run, position: number): readonly DerivedFrom[] {
  if (memberCountsOf(run, position) === undefined) return [];
  return [{ list: "memberRatings", organisationId: recordAt(run, position).id }];
}

function ofBodies(run: Run, position: number, fact: string, children: readonly number[]): readonly DerivedFrom[] {
  if (fact === "form") return [{ list: "organisations", organisationId: recordAt(run, position).id }];
  const list = fact === "units" ? "organisations" : "ratings";
  const recorded = children.filter((child) => list === "organisations" || run.ratings[child] !== undefined);
  return recorded.map((child) => ({ list, organisationId: recordAt(run, child).id }));
}
