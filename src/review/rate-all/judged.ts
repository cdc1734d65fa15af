import {
  type Outcome,
  possibleAnswers,
  type ReadingOptions,
  regrounded,
  type Step,
  undetermined,
  type Verdict,
} from "../../outcome/index.ts";
import {
  assessClass,
  judgeClass,
  type OrganisationYear,
  organisationRatingRuleOn,
  type RatingClass,
  type RatingFacts,
} from "../../rating/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Below } from "./below.ts";
import { anyClass, type ClassSet, setOf, withBetween } from "./class-set.ts";
import { yearsWith, yearWithKnown } from "./year-with-below.ts";

/** The quick answer of the facts of a body, with the classes that are still possible. */
export interface Judged {
  readonly verdict: Verdict<RatingClass>;
  readonly possible: ClassSet;
}

/** A body has to decide what is open below. */
const leftToAuthority = {
  kind: "undetermined",
  reason: "discretion",
  decidedBy: "rating-authority",
  readings: [],
} as const;

/** Judges the class that these facts give, with those that come from below. */
export function judgedBy(
  facts: RatingFacts,
  below: Below,
  on: CalendarDate,
  settled: Required<ReadingOptions>,
): Judged {
  if (facts.subject !== "organisation") {
    const verdict = judgeClass(facts, on, settled);
    return { verdict, possible: verdict.kind === "assessed" ? setOf(verdict.value) : anyClass };
  }
  const sure = yearWithKnown(facts, below);
  const known = judgeClass(sure, on, settled);
  // What is certain whatever is open needs no look at what it may be.
  if (known.kind === "assessed") return { verdict: known, possible: setOf(known.value) };
  const years = yearsWith(facts, below);
  if (years.length === 1) return { verdict: known, possible: possibleFor(sure, known, on, settled) };
  const verdicts = years.map((year) => judgeClass(year, on, settled));
  const first = verdicts[0] as Verdict<RatingClass>;
  const ofEnds = years.reduce((set, year, place) => {
    return set | possibleFor(year, verdicts[place] as Verdict<RatingClass>, on, settled);
  }, 0);
  // What lies between the ends may give what lies between their classes.
  const possible = withBetween(ofEnds);
  if (isSameAnswer(verdicts)) return { verdict: first, possible };
  const isBelowOnly = verdicts.every(({ kind }) => kind === "assessed") && !below.isLacking;
  return { verdict: isBelowOnly ? { ...leftToAuthority, citation: first.citation } : known, possible };
}

function possibleFor(
  year: OrganisationYear,
  verdict: Verdict<RatingClass>,
  on: CalendarDate,
  { readings = [] }: Required<ReadingOptions>,
): ClassSet {
  if (verdict.kind === "assessed") return setOf(verdict.value);
  const rule = organisationRatingRuleOn(on);
  if (rule === null) return anyClass;
  const answers = possibleAnswers(rule, year, readings);
  return answers.reduce((set, { value }) => set | (value === undefined ? anyClass : setOf(value)), 0);
}

/** Explains the class that these facts give, with those that come from below: the same answer as {@link judgedBy}. */
export function explainedBy(
  facts: RatingFacts,
  below: Below,
  on: CalendarDate,
  settled: Required<ReadingOptions>,
): Outcome<RatingClass> {
  if (facts.subject !== "organisation") return assessClass(facts, on, settled);
  const known = assessClass(yearWithKnown(facts, below), on, settled);
  const years = yearsWith(facts, below);
  if (known.kind === "assessed" || years.length === 1) return known;
  const outcomes = years.map((year) => assessClass(year, on, settled));
  if (isSameAnswer(outcomes)) return isSameAnswer([...outcomes, known]) ? known : joined(outcomes);
  const isBelowOnly = outcomes.every(({ kind }) => kind === "assessed") && !below.isLacking;
  const { steps, because } = known;
  return isBelowOnly ? undetermined(leftToAuthority, { on, steps, because }) : known;
}

/** Whether these are one answer, whatever they rest on. */
function isSameAnswer(answers: readonly (Verdict<RatingClass> | Outcome<RatingClass>)[]): boolean {
  const [first, ...others] = answers.map(({ kind, value, reason, decidedBy, readings }) => {
    return kind === "assessed" ? value : JSON.stringify([kind, reason, decidedBy, readings]);
  });
  return others.every((other) => other === first);
}

/** One answer on the grounds of several: a step that they do not agree on says no number. */
function joined(outcomes: readonly Outcome<RatingClass>[]): Outcome<RatingClass> {
  const [first, ...others] = outcomes as [Outcome<RatingClass>, ...Outcome<RatingClass>[]];
  const because = new Set(outcomes.flatMap((outcome) => outcome.because));
  const steps = first.steps.map((step, place) => others.reduce((sum, other) => agreed(sum, other.steps[place]), step));
  return regrounded(first, {
    on: first.on,
    steps,
    because: steps.map(({ code }) => code).filter((code) => because.has(code)),
  });
}

function agreed(step: Step, other: Step | undefined): Step {
  if (other === undefined || JSON.stringify(step.actual) === JSON.stringify(other.actual)) return step;
  return { ...step, actual: null, result: step.result === other.result ? step.result : "unknown" };
}
