import { type CalendarMonth, type CalendarQuarter, type Period, requirePeriod } from "../../time/index.ts";
import type { BranchMeeting } from "../duty/duties.ts";
import { requireIterable } from "../iterables.ts";
import { inOrder } from "../session/in-order.ts";
import { localRulesReader } from "../session/local-rules.ts";
import { type MeetingBranch, requireBranch } from "../session/meeting-branch.ts";
import { type BranchSession, requireSession } from "../session/session.ts";
import { groundsOf, type MeetingGrounds } from "./assess-meetings.ts";
import { type JudgedPeriod, judgeBranch, type PeriodVerdict } from "./judge-meetings.ts";
import { planOf } from "./period-plan.ts";

/** A meeting that a branch owed and did not hold properly, or not at all, with the grounds. */
export interface ImproperMeeting extends PeriodVerdict<CalendarMonth | CalendarQuarter>, MeetingGrounds {
  /** The id of the branch. */
  readonly branchId: string;
  /** Which meeting: the regular one of the month or the thematic one of the quarter. */
  readonly meeting: BranchMeeting;
}

/**
 * Lists the meetings of many branches that were not held properly, or not at all, and why. For lists of any length: every
 * branch is judged, and only what is known to fail is explained. They are given one by one, branch after branch, the months
 * before the quarters. Months and quarters not wholly within the period are left out.
 *
 * @param branches - The branches, each with its local rules.
 * @param sessions - The sessions of the branches, in any order; those of branches not listed are passed over.
 * @param period - The period.
 * @returns The meetings, to go through once.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { branchSession, improperMeetings, meetingBranch } from "chibo/meeting";
 * import { periodOf } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const april = branchSession({ id: "s1", branchId: "b1", heldOn: "2024-04-03", kind: "regular", minutes: 60 });
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

function* improperOf(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  period: Period,
): Generator<ImproperMeeting, void, undefined> {
  const plan = planOf(period);
  const rulesOf = localRulesReader();
  const byBranch = sessionsByBranch(sessions);
  for (const branch of branches) {
    requireBranch("improperMeetings", branch);
    const { months, quarters } = judgeBranch(branch, inOrder(byBranch.get(branch.id) ?? none), plan, rulesOf);
    yield* improperAmong(months);
    yield* improperAmong(quarters);
  }
}

const none: readonly BranchSession[] = [];

/** Sessions of one branch mostly follow each other, and are then looked up once. */
function sessionsByBranch(sessions: Iterable<BranchSession>): ReadonlyMap<string, readonly BranchSession[]> {
  const byBranch = new Map<string, BranchSession[]>();
  let id: string | null = null;
  let own: BranchSession[] = [];
  for (const session of sessions) {
    requireSession("improperMeetings", session);
    if (session.branchId !== id) {
      id = session.branchId;
      own = byBranch.get(id) ?? [];
      byBranch.set(id, own);
    }
    own.push(session);
  }
  return byBranch;
}

function improperAmong<Of extends CalendarMonth | CalendarQuarter>(
  judged: readonly JudgedPeriod<Of>[],
): readonly ImproperMeeting[] {
  const improper = judged.filter(({ verdict }) => verdict.proper === "not-met");
  return improper.map((one) => {
    return { branchId: one.of.branch.id, meeting: one.plan.meeting, ...one.verdict, ...groundsOf(one) };
  });
}
