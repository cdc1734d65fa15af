import { judge } from "../../outcome/index.ts";
import { monthIndexAt, type Period, yearOf } from "../../time/index.ts";
import { existsThroughout } from "../life.ts";
import type { CompiledRules } from "../session/local-rules.ts";
import type { LocalMeetingRules, MeetingBranch } from "../session/meeting-branch.ts";
import { type SessionRule, timeOf } from "../session/proper-session.ts";
import type { BranchSession } from "../session/session.ts";
import { assessFormBy, centralPartyGroupRuleOn } from "../session/substitution.ts";
import { type FindingPlace, type MeetingState, placeOfFinding, placeOfState } from "./meeting-state.ts";
import { noDoubts, noteDoubt, type PeriodDoubts, type ServingSession } from "./period-doubts.ts";
import type { PeriodPlan, SpanPlan } from "./period-plan.ts";

// Which session of a month or quarter counts, for every answer about periods: the one held most properly, then the one of
// the better state, then the earlier. The state of the period is the best of any of its sessions.

/** A branch, with its local rules compiled. */
export interface BoardBranch {
  readonly branch: MeetingBranch;
  readonly rules: CompiledRules;
}

/** What is known of some branches so far, in a column for each month and then each quarter of each branch. */
export interface SessionBoard {
  readonly plan: SpanPlan;
  /** The columns of one branch: its months and then its quarters. */
  readonly width: number;
  /** The place of each branch by its id. */
  readonly slots: ReadonlyMap<string, number>;
  readonly branches: readonly BoardBranch[];
  /** The place of the best state of any session; 0 where there was none. */
  readonly states: Uint8Array;
  /** The rank of the session that counts; 0 where there was none. */
  readonly ranks: Uint8Array;
  /** The sessions that serve each column, in the order in which they were noted; `null` when they are not asked for. */
  readonly serving: ServingSession[][] | null;
  /** Why columns are not properly held, as far as is known; `null` when that is not asked for. */
  readonly doubts: PeriodDoubts | null;
  readonly firstMonth: number;
  /** How many months of the plan lie before its first quarter. */
  readonly monthsBeforeQuarters: number;
}

/** The ranks of one finding, so that the finding weighs more than any state. */
const ranksOfFinding = 7;

/** The place of the finding of a rank. */
export function findingOfRank(rank: number): FindingPlace {
  return Math.floor(rank / ranksOfFinding) as FindingPlace;
}

/**
 * Makes a board without sessions; a branch that is listed twice has one place.
 *
 * @param rulesOf - Compiles the local rules of a branch.
 * @param kept - Whether the sessions, or why they are in doubt, are kept beside their counts.
 */
export function boardOf(
  listed: readonly MeetingBranch[],
  plan: SpanPlan,
  rulesOf: (localRules: readonly LocalMeetingRules[]) => CompiledRules,
  kept: "sessions" | "doubts" | "counts",
): SessionBoard {
  const slots = new Map<string, number>();
  const branches: BoardBranch[] = [];
  for (const branch of listed) {
    if (slots.has(branch.id)) continue;
    slots.set(branch.id, branches.length);
    branches.push({ branch, rules: rulesOf(branch.localRules) });
  }
  const width = plan.months.length + plan.quarters.length;
  const columns = branches.length * width;
  const firstMonth = firstMonthOf(plan.months);
  return {
    plan,
    width,
    slots,
    branches,
    states: new Uint8Array(columns),
    ranks: new Uint8Array(columns),
    serving: kept === "sessions" ? Array.from({ length: columns }, () => []) : null,
    doubts: kept === "doubts" ? noDoubts(columns) : null,
    firstMonth,
    monthsBeforeQuarters: firstMonthOf(plan.quarters) - firstMonth,
  };
}

/** Where there is no period at all, no session serves one. */
function firstMonthOf([first]: readonly PeriodPlan<string>[]): number {
  return first === undefined ? 0 : monthIndexAt(first.firstDay);
}

/** Notes sessions of one branch that are in the order of their days, and numbers those by party groups within each year. */
export function noteInOrder(board: SessionBoard, slot: number, ordered: readonly BranchSession[]): void {
  let year: number | null = null;
  let byGroups = 0;
  for (const session of ordered) {
    if (session.form === "party-groups") {
      byGroups = yearOf(session.heldOn) === year ? byGroups + 1 : 1;
      year = yearOf(session.heldOn);
    }
    noteSession(board, slot, session, monthIndexAt(session.heldOn) - board.firstMonth, byGroups);
  }
}

const monthsOfQuarter = 3;

/**
 * Holds the session against the month and the quarter that it serves.
 *
 * @param month - The month in which it was held, counted from the first month of the plan.
 * @param ordinalInYear - Which session by party groups of its year it is; of no matter to other sessions.
 */
export function noteSession(
  board: SessionBoard,
  slot: number,
  session: BranchSession,
  month: number,
  ordinalInYear: number,
): void {
  const { plan, width, monthsBeforeQuarters } = board;
  const first = slot * width;
  notePeriod(board, slot, session, ordinalInYear, plan.months[month], first + month);
  const quarter = Math.floor((month - monthsBeforeQuarters) / monthsOfQuarter);
  notePeriod(board, slot, session, ordinalInYear, plan.quarters[quarter], first + plan.months.length + quarter);
}

function notePeriod(
  { branches, states, ranks, serving, doubts }: SessionBoard,
  slot: number,
  session: BranchSession,
  ordinalInYear: number,
  plan: PeriodPlan<string> | undefined,
  column: number,
): void {
  if (plan === undefined || !plan.isServedBy(session)) return;
  const { rules } = branches[slot] as BoardBranch;
  const state = stateOf(rules, session, ordinalInYear);
  const place = placeOfState[state];
  const rank = findingOf(rules, session, plan, state) * ranksOfFinding + place;
  if (doubts !== null && (ranks[column] as number) <= rank) {
    noteDoubt(doubts, column, findingOfRank(rank), (ranks[column] as number) === rank, {
      serving: { session, ordinalInYear, rank },
      rules,
      rule: plan.ruleOf(rules.centralKindOf(session), session.heldOn),
      form: state === "undetermined" ? assessFormBy(partyGroupRuleFor(rules, session), session, ordinalInYear) : null,
    });
  }
  raise(states, column, place);
  raise(ranks, column, rank);
  if (serving !== null) (serving[column] as ServingSession[]).push({ session, ordinalInYear, rank });
}

function raise(columns: Uint8Array, column: number, place: number): void {
  if ((columns[column] as number) < place) columns[column] = place;
}

const heldStates = { early: "held-early", "on-time": "held", late: "held-late" } as const;

/** What the session makes of its month or quarter, were it the only one. */
function stateOf(rules: CompiledRules, session: BranchSession, ordinalInYear: number): MeetingState {
  if (session.form === "plenary") return heldStates[timeOf(session) ?? "on-time"];
  const form = assessFormBy(partyGroupRuleFor(rules, session), session, ordinalInYear);
  if (form.kind !== "assessed") return "undetermined";
  return form.value === "allowed" ? "substituted" : "missing";
}

/** The rule by which party groups may meet on the day of the session: the local one where the central one knows none. */
export function partyGroupRuleFor(
  rules: CompiledRules,
  { heldOn }: BranchSession,
): ReturnType<typeof centralPartyGroupRuleOn> {
  return centralPartyGroupRuleOn(heldOn) ?? rules.partyGroupRuleOn(heldOn);
}

/** Whether the session, in this state, was held properly. */
function findingOf(
  rules: CompiledRules,
  session: BranchSession,
  plan: PeriodPlan<string>,
  state: MeetingState,
): FindingPlace {
  if (state === "missing") return 1;
  const proper = judgedBy(plan.ruleOf(rules.centralKindOf(session), session.heldOn), session);
  const local = rules.minutesRuleOf(session);
  const held = local === null ? proper : lower(proper, placeOf(judge(local, session).value));
  return state === "undetermined" ? lower(held, placeOfFinding.unknown) : held;
}

function judgedBy(rule: SessionRule | null, session: BranchSession): FindingPlace {
  return rule === null ? placeOfFinding.unknown : placeOf(judge(rule, session).value);
}

function placeOf(value: "proper" | "not-proper" | undefined): FindingPlace {
  if (value === undefined) return placeOfFinding.unknown;
  return value === "proper" ? placeOfFinding.met : placeOfFinding["not-met"];
}

function lower(one: FindingPlace, other: FindingPlace): FindingPlace {
  return one < other ? one : other;
}

/**
 * Fills the columns of one branch in which no meeting was held, and empties those in which it did not exist throughout: a
 * meeting that is known to be owed is missing where all sessions are at hand, one that is not is undetermined, and nothing
 * is owed in a part month.
 */
export function completeBranch(board: SessionBoard, slot: number, branch: MeetingBranch): void {
  const { plan, width } = board;
  let column = slot * width;
  for (const plans of [plan.months, plan.quarters]) {
    for (const one of plans) {
      completeColumn(board, column, branch, one);
      column += 1;
    }
  }
}

function completeColumn(
  { states, ranks }: SessionBoard,
  column: number,
  branch: MeetingBranch,
  plan: PeriodPlan<string>,
): void {
  if (!existsThroughout(branch, plan)) states[column] = 0;
  else if (states[column] === 0) fill(states, ranks, column, plan.isOwedBy[branch.kind] && isComplete(branch, plan));
  else if (states[column] === placeOfState.missing && !isComplete(branch, plan)) fill(states, ranks, column, false);
}

/** Whether all sessions of a branch in a period are at hand. */
export function isComplete({ completeIn }: MeetingBranch, period: Period): boolean {
  return (completeIn ?? null) === null || (completeIn as readonly Period[]).some((span) => isInside(span, period));
}

function isInside(span: Period, { firstDay, lastDay }: Period): boolean {
  return span.firstDay <= firstDay && lastDay <= span.lastDay;
}

function fill(states: Uint8Array, ranks: Uint8Array, column: number, isOwed: boolean): void {
  const [state, finding] = isOwed ? (["missing", "not-met"] as const) : (["undetermined", "unknown"] as const);
  states[column] = placeOfState[state];
  ranks[column] = placeOfFinding[finding] * ranksOfFinding + placeOfState[state];
}
