import { groupBy, requireIterable } from "../../guard/index.ts";
import { type CalendarMonth, type CalendarQuarter, type Period, requirePeriod } from "../../time/index.ts";
import type { BranchMeeting } from "../duty/duties.ts";
import { inOrder } from "../session/in-order.ts";
import { localRulesReader } from "../session/local-rules.ts";
import { type MeetingBranch, requireBranch } from "../session/meeting-branch.ts";
import { requireOwnSessions } from "../session/own-sessions.ts";
import { type BranchSession, requireSessionDay } from "../session/session.ts";
import { groundsOf, type MeetingGrounds } from "./assess-meetings.ts";
import { type JudgedPeriod, judgeBranch, type PeriodVerdict } from "./judge-meetings.ts";
import { placeOfFinding } from "./meeting-state.ts";
import { planOf } from "./period-plan.ts";
import { boardOf, completeBranch, findingOfRank, noteInOrder, type SessionBoard } from "./session-board.ts";
import { refuseUnlisted } from "./summarise-meetings.ts";

/** A meeting that a branch owed and did not hold properly, or not at all, with the grounds. */
export interface ImproperMeeting extends PeriodVerdict<CalendarMonth | CalendarQuarter>, MeetingGrounds {
  /** The id of the branch. */
  readonly organisationId: string;
  /** Which meeting: the regular one of the month or the thematic one of the quarter. */
  readonly meeting: BranchMeeting;
}

/**
 * Lists the meetings of many branches that were not held properly, or not at all, and why. For lists of any length: every
 * branch is judged, and only what is known to fail is explained. They are given one by one, branch after branch, the months
 * before the quarters. Months and quarters not wholly within the period are left out.
 *
 * @param branches - The branches, each with its local rules.
 * @param sessions - The sessions of the branches, in any order, each once.
 * @param period - The period.
 * @returns The meetings, to go through once.
 * @throws TypeError for an argument of a wrong type; RangeError for a day that is none, a session that is given twice, or one
 * held in the period by a branch that is not listed.
 *
 * @example
 * ```ts
 * import { branchSession, improperMeetings, meetingBranch } from "chibo/meeting";
 * import { periodOf } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const april = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-04-03", kind: "regular", minutes: 60 });
 * const improper = [...improperMeetings([branch], [april], periodOf("2024-04-01", "2024-05-31"))];
 * improper.map(({ period, state }) => [period, state]); // => [["2024-04", "held"], ["2024-05", "missing"]]
 * improper[0]?.whyProper.because; // => ["properSession.longEnough"]
 * ```
 */
export function improperMeetings(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  period: Period,
): Generator<ImproperMeeting, void, undefined> {
  requireIterable("improperMeetings", "the branches", branches);
  requireIterable("improperMeetings", "the sessions", sessions);
  requirePeriod("improperMeetings", period);
  return improperOf(branches, sessions, period);
}

/** Each branch is judged in numbers first; only one with something to explain is judged again with its sessions. */
function* improperOf(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  period: Period,
): Generator<ImproperMeeting, void, undefined> {
  const listed = [...branches];
  for (const branch of listed) requireBranch("improperMeetings", branch);
  const plan = planOf(period);
  const rulesOf = localRulesReader("improperMeetings");
  const board = boardOf(listed, plan, rulesOf, "counts");
  const byBranch = groupBy(sessions, organisationIdOf);
  for (const [id, own] of byBranch) {
    if (board.slots.has(id)) requireOwnSessions("improperMeetings", own, id);
    else for (const session of own) refuseUnlisted("improperMeetings", session, period);
  }
  for (const branch of listed) {
    const own = inOrder(byBranch.get(branch.id) ?? none);
    if (!isImproper(board, branch, own)) continue;
    const { months, quarters } = judgeBranch(branch, own, plan, rulesOf);
    yield* improperAmong(months);
    yield* improperAmong(quarters);
  }
}

const none: readonly BranchSession[] = [];

function organisationIdOf(session: BranchSession): string {
  requireSessionDay("improperMeetings", session);
  return session.organisationId;
}

function isImproper(board: SessionBoard, branch: MeetingBranch, own: readonly BranchSession[]): boolean {
  const slot = board.slots.get(branch.id) as number;
  noteInOrder(board, slot, own);
  completeBranch(board, slot, branch);
  for (let column = slot * board.width; column < (slot + 1) * board.width; column += 1) {
    if (findingOfRank(board.ranks[column] as number) === placeOfFinding["not-met"]) return true;
  }
  return false;
}

function improperAmong<Of extends CalendarMonth | CalendarQuarter>(
  judged: readonly JudgedPeriod<Of>[],
): readonly ImproperMeeting[] {
  const improper = judged.filter(({ verdict }) => verdict.proper === "not-met");
  return improper.map((one) => {
    return { organisationId: one.of.branch.id, meeting: one.plan.meeting, ...one.verdict, ...groundsOf(one) };
  });
}
