import { mapOutcome, type Outcome, type ReadingOptions } from "../../outcome/index.ts";
import { capExcellent, type ExcellenceShare, type RecordedClass } from "../../rating/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type ClassSet, has } from "./class-set.ts";
import type { RatingBasis } from "./rating-basis.ts";

/**
 * How the cap stands in a group.
 *
 * - `all-fit`: all that meet the conditions of excellent may be rated so, under every reading and however the open ones come out.
 * - `fewer-places`: there are fewer places than bodies that meet the conditions; the authority chooses.
 * - `exceeded`: more were decided excellent than the cap allows.
 * - `not-settled`: which of these it is depends on a reading, on a class that is open, or on a cap that is not known.
 */
export type ExcellenceState = "all-fit" | "fewer-places" | "exceeded" | "not-settled";

/**
 * A group among which the share of excellent ratings is counted (nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương
 * đồng): how many may be rated excellent, and who meets the conditions. Who is chosen is for the rating authority to say.
 */
export interface ExcellenceGroup {
  /** The name of the group. */
  readonly group: string;
  /** The share that the authority applies. */
  readonly share: ExcellenceShare;
  /** How many bodies are in it. */
  readonly organisations: number;
  /** The ids of those that were decided excellent. */
  readonly decided: readonly string[];
  /** The ids of those that meet the conditions of excellent and are not decided. */
  readonly meeting: readonly string[];
  /** How many are good and no more. */
  readonly good: number;
  /** The ids of those whose class is open, and may be good or better. */
  readonly open: readonly string[];
  /** How many may be rated excellent at least; with every class known, how many may. Both counts where the bases differ. */
  readonly allowedAtLeast: Outcome<number>;
  /** How many may be rated excellent at most: all that are open turn out as good as may be. */
  readonly allowedAtMost: Outcome<number>;
  /** How the cap stands. */
  readonly state: ExcellenceState;
}

/** A group while its bodies are rated one by one. */
export interface GroupTally {
  readonly group: string;
  readonly share: ExcellenceShare;
  /** How many bodies are still to be rated. */
  waitsFor: number;
  organisations: number;
  good: number;
  /** How many of the open ones may be excellent. */
  mayBeExcellent: number;
  readonly decided: string[];
  readonly meeting: string[];
  readonly open: string[];
  /** The group once all of it is rated. */
  result: ExcellenceGroup | null;
}

/** How a body came out. */
interface Answered {
  readonly basis: RatingBasis;
  readonly class: RecordedClass | null;
}

/** A group without anybody. */
export function emptyTally(group: string, share: ExcellenceShare): GroupTally {
  return {
    group,
    share,
    waitsFor: 0,
    organisations: 0,
    good: 0,
    mayBeExcellent: 0,
    decided: [],
    meeting: [],
    open: [],
    result: null,
  };
}

/** How many of a pool may be excellent. Many groups are of equal numbers: each pair of numbers is asked once. */
export type AskCap = (candidates: number, good: number, share: ExcellenceShare) => Outcome<number>;

/** Makes the question of the cap for one day and settled readings. */
export function capAsker(on: CalendarDate, { readings }: Required<ReadingOptions>): AskCap {
  const asked = new Map<string, Outcome<number>>();
  return (candidates, good, share) => {
    const key = `${share} ${candidates} ${good}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const split = capExcellent({ group: "group", candidates, good }, on, { share, readings });
    const allowed = mapOutcome(split, (one) => one.allowed);
    asked.set(key, allowed);
    return allowed;
  };
}

/** Counts a body in its group: its class, or those that are possible while it is open. */
export function countIn(tally: GroupTally, organisationId: string, answer: Answered, possible: ClassSet): void {
  tally.waitsFor -= 1;
  if (answer.basis === "not-rated") return;
  tally.organisations += 1;
  if (answer.class === null) countOpen(tally, organisationId, possible);
  else if (answer.class === "good") tally.good += 1;
  else if (answer.class === "excellent") {
    (answer.basis === "decision" ? tally.decided : tally.meeting).push(organisationId);
  }
}

function countOpen(tally: GroupTally, organisationId: string, possible: ClassSet): void {
  const mayBeExcellent = has(possible, "excellent");
  if (mayBeExcellent || has(possible, "good")) tally.open.push(organisationId);
  tally.mayBeExcellent += Number(mayBeExcellent);
}

/** The group once all of it is rated. */
export function groupResult(tally: GroupTally, ask: AskCap): ExcellenceGroup {
  const { group, share, organisations, decided, meeting, good, open, mayBeExcellent } = tally;
  const candidates = decided.length + meeting.length;
  const most = candidates + mayBeExcellent;
  const allowedAtLeast = ask(candidates, good, share);
  const allowedAtMost = open.length === 0 ? allowedAtLeast : ask(most, good + open.length - mayBeExcellent, share);
  // Whoever is open takes a place rather than adds one.
  const hardest = open.length === 0 ? allowedAtLeast : ask(most, good, share);
  const numbers = { group, share, organisations, decided, meeting, good, open, allowedAtLeast, allowedAtMost };
  return { ...numbers, state: stateOf(numbers, hardest, most) };
}

function stateOf(
  { decided, meeting, allowedAtMost }: Pick<ExcellenceGroup, "decided" | "meeting" | "allowedAtMost">,
  hardest: Outcome<number>,
  most: number,
): ExcellenceState {
  if (most === 0 || everyNumber(hardest, (allowed) => allowed >= most)) return "all-fit";
  if (everyNumber(allowedAtMost, (allowed) => allowed < decided.length)) return "exceeded";
  const candidates = decided.length + meeting.length;
  return everyNumber(allowedAtMost, (allowed) => allowed < candidates) ? "fewer-places" : "not-settled";
}

/** Whether it holds of the number under every reading. */
function everyNumber(outcome: Outcome<number>, holds: (allowed: number) => boolean): boolean {
  if (outcome.kind === "assessed") return holds(outcome.value);
  return outcome.kind === "undetermined" && outcome.readings.every(({ value }) => holds(value));
}
