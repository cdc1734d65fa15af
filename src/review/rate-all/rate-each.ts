import type { ReadingOptions } from "../../outcome/index.ts";
import type { RatingDecision, RatingFacts } from "../../rating/index.ts";
import { type Below, belowOf } from "./below.ts";
import { anyClass, type ClassSet, has, notCounted, setOf } from "./class-set.ts";
import { contradictions } from "./contradictions.ts";
import { type AskCap, capAsker, countIn, groupResult } from "./excellence-group.ts";
import { judgedBy } from "./judged.ts";
import type { RatedDoubt } from "./rated-doubt.ts";
import {
  type Answered,
  countedChildren,
  isComplete,
  nothingRecorded,
  type Run,
  recordAt,
  subjectAt,
  yearOf,
} from "./run.ts";
import { isSmall } from "./year-with-below.ts";

/** Rates each body after those below it, and gives the doubts found on the way. */
export function rateEach(run: Run): readonly RatedDoubt[] {
  const doubts: RatedDoubt[] = [];
  const ask = capAsker(run.decidedOn, run.settled);
  for (const position of run.order) {
    for (const child of countedChildren(run, position)) run.entering[child] = enteringSet(run, child);
    const below = belowOf(run, position);
    run.disciplinedBelow[position] = disciplinedState(
      yearOf(run, position)?.subordinateDisciplined ?? below.anyDisciplined,
    );
    const { set, ...answer } = answerAt(run, position, below, doubts);
    run.answers[position] = answer;
    run.own[position] = set;
    run.lacking[position] = Number(answer.basis === "no-record" || answer.verdict?.kind === "insufficient-facts");
    countInGroup(run, position, ask);
  }
  return doubts;
}

interface Found extends Answered {
  readonly set: ClassSet;
}

function answerAt(run: Run, position: number, below: Below, doubts: RatedDoubt[]): Found {
  const subject = subjectAt(run, position);
  if (subject === undefined) {
    return isComplete(run, position, "ratings")
      ? { basis: "not-rated", class: null, duty: null, verdict: null, set: notCounted }
      : { basis: "no-record", class: null, duty: null, verdict: null, set: nothingRecorded };
  }
  const { duty, facts } = subject;
  if (duty !== "to-be-rated") return { basis: "not-rated", class: null, duty, verdict: null, set: notCounted };
  const decision = decisionBy(run, position);
  const own = facts === null ? null : { facts, below, settled: run.settled };
  if (own !== null) addContradictions(run, position, own, doubts);
  if (decision !== null) {
    if (own !== null) addElsewhere(recordAt(run, position).id, decision, own, doubts);
    return { basis: "decision", class: decision.class, duty, verdict: null, set: setOf(decision.class) };
  }
  if (own === null) {
    const verdict = { kind: "insufficient-facts", citation: null } as const;
    return { basis: "facts", class: null, duty, verdict, set: anyClass };
  }
  const { verdict, possible } = judgedBy(own.facts, below, run.decidedOn, run.settled);
  return { basis: "facts", class: verdict.value ?? null, duty, verdict, set: possible };
}

/** The decision that counts: one that was taken by the day. */
export function decisionBy(run: Run, position: number): RatingDecision | null {
  const decision = subjectAt(run, position)?.decision ?? null;
  return decision !== null && decision.decidedOn <= run.decidedOn ? decision : null;
}

/** What the facts of a body are judged by. */
interface OwnFacts {
  readonly facts: RatingFacts;
  readonly below: Below;
  readonly settled: Required<ReadingOptions>;
}

function addContradictions(run: Run, position: number, { facts, below }: OwnFacts, doubts: RatedDoubt[]): void {
  if (facts.subject !== "organisation") return;
  const found = contradictions(recordAt(run, position).id, facts, below, isSmall(facts, below));
  for (const doubt of found) doubts.push(doubt);
}

/** One that meets "excellent" and was decided "good" is no doubt: the cap has just that effect. */
function addElsewhere(
  organisationId: string,
  decision: RatingDecision,
  { facts, below, settled }: OwnFacts,
  doubts: RatedDoubt[],
): void {
  const { value: byFacts } = judgedBy(facts, below, decision.decidedOn, settled).verdict;
  const decided = decision.class;
  if (byFacts === undefined || !pointsElsewhere(decided, byFacts)) return;
  doubts.push({ code: "rating.facts-point-elsewhere", kind: "review", organisationId, decided, byFacts });
}

/** Whether facts point to another class than the one decided. */
export function pointsElsewhere(decided: RatingDecision["class"], byFacts: string): boolean {
  return byFacts !== decided && !(byFacts === "excellent" && decided === "good");
}

/** "Excellent" may have to fall to "good" unless it is decided, or its whole group fits. */
function enteringSet(run: Run, position: number): ClassSet {
  const own = run.own[position] as ClassSet;
  if (!has(own, "excellent") || run.answers[position]?.basis === "decision") return own;
  const group = run.groupOf[position] ?? null;
  const result = group === null ? null : run.groups.get(group)?.result;
  return result?.state === "all-fit" ? own : own | setOf("good");
}

function countInGroup(run: Run, position: number, ask: AskCap): void {
  const group = run.groupOf[position] ?? null;
  const tally = group === null ? undefined : run.groups.get(group);
  if (tally === undefined) return;
  countIn(tally, recordAt(run, position).id, run.answers[position] as Answered, run.own[position] as ClassSet);
  if (tally.waitsFor === 0) tally.result = groupResult(tally, ask);
}

function disciplinedState(disciplined: boolean | null): number {
  return disciplined === null ? 2 : Number(disciplined);
}
