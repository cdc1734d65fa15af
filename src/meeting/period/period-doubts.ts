import type { FactPath, Outcome, ReasonCode } from "../../outcome/index.ts";
import type { CompiledRules } from "../session/local-rules.ts";
import type { SessionRule } from "../session/proper-session.ts";
import type { BranchSession } from "../session/session.ts";
import type { FormAnswer } from "../session/substitution.ts";
import { type FindingPlace, placeOfFinding } from "./meeting-state.ts";

// Why the meeting of a month or quarter is not properly held, without keeping the sessions: of what fails the one session
// that decides, of what is open only why. All of it is the same in whatever order the sessions come.

/** A session that serves a month or quarter, and how good it is. */
export interface ServingSession {
  readonly session: BranchSession;
  /** Which session by party groups of its year it is; of no matter to other sessions. */
  readonly ordinalInYear: number;
  readonly rank: number;
}

/** Why columns of a board are in doubt. */
export interface PeriodDoubts {
  /** The session that decides, by the column that fails by it. */
  readonly failing: Map<number, ServingSession>;
  /** The facts that are missing, as bits by their place in `facts`, where it is open by its best sessions. */
  readonly missing: Uint32Array;
  /** The names of facts, by their places. */
  readonly facts: FactPath[];
  /** The place in `reasons`, from 1, where the law leaves it open; 0 where it does not. */
  readonly open: Uint8Array;
}

/** Every reason there is, so that of several the later is told in whatever order the sessions come. */
const reasons: readonly ReasonCode[] = ["no-figure-in-force", "local-rules-not-recorded", "approval-not-recorded"];

/** Doubts about nothing yet. */
export function noDoubts(columns: number): PeriodDoubts {
  return {
    failing: new Map(),
    missing: new Uint32Array(columns),
    facts: [],
    open: new Uint8Array(columns),
  };
}

/** A session of a column that is no worse than those before it. */
interface Noted {
  readonly serving: ServingSession;
  readonly rules: CompiledRules;
  /** The central rule by which it is judged; `null` when none is in force. */
  readonly rule: SessionRule | null;
  /** What is known of its form; `null` where that is settled. */
  readonly form: Outcome<FormAnswer> | null;
}

/** Notes why a column is in doubt after a session that is no worse than those before it. */
export function noteDoubt(
  doubts: PeriodDoubts,
  column: number,
  finding: FindingPlace,
  isTied: boolean,
  noted: Noted,
): void {
  if (finding === placeOfFinding["not-met"]) noteFailing(doubts, column, isTied, noted.serving);
  else {
    doubts.failing.delete(column);
    if (finding === placeOfFinding.unknown) noteOpen(doubts, column, isTied, noted);
  }
}

/** Of equal sessions the earlier counts. */
function noteFailing({ failing }: PeriodDoubts, column: number, isTied: boolean, serving: ServingSession): void {
  const before = isTied ? failing.get(column) : undefined;
  if (before === undefined || isBefore(serving.session, before.session)) failing.set(column, serving);
}

function isBefore(one: BranchSession, other: BranchSession): boolean {
  return one.heldOn < other.heldOn || (one.heldOn === other.heldOn && one.id < other.id);
}

/** Of equal sessions only what is missing in each of them counts. */
function noteOpen(doubts: PeriodDoubts, column: number, isTied: boolean, noted: Noted): void {
  const missing = missingBits(doubts, noted);
  const open = openPlace(noted);
  doubts.missing[column] = isTied ? (doubts.missing[column] as number) & missing : missing;
  doubts.open[column] = isTied ? Math.max(doubts.open[column] as number, open) : open;
}

function openPlace({ form, rule }: Noted): number {
  const reason = form?.reason ?? (rule === null ? "no-figure-in-force" : null);
  return reason === null ? 0 : reasons.indexOf(reason) + 1;
}

function missingBits({ facts }: PeriodDoubts, { form, rule, rules, serving: { session } }: Noted): number {
  let bits = 0;
  for (const fact of form?.missing ?? []) bits |= bitOf(facts, fact);
  for (const { facts: read } of rule?.conditions ?? []) {
    for (const fact of read) if (session[fact] == null) bits |= bitOf(facts, fact);
  }
  if (session.minutes == null && rules.minutesRuleOf(session) !== null) bits |= bitOf(facts, "minutes");
  return bits;
}

function bitOf(facts: FactPath[], fact: FactPath): number {
  const place = facts.indexOf(fact);
  return 1 << (place === -1 ? facts.push(fact) - 1 : place);
}

/** The facts that are missing where a column is open. */
export function missingFacts({ facts, missing }: PeriodDoubts, column: number): readonly FactPath[] {
  const bits = missing[column] as number;
  return facts.filter((_, place) => (bits & (1 << place)) !== 0);
}

/** Why the law leaves a column open; `null` where it does not. */
export function openReason({ open }: PeriodDoubts, column: number): ReasonCode | null {
  return reasons[(open[column] as number) - 1] ?? null;
}
