import type { Outcome } from "../outcome/index.ts";
import type { CalendarDate, CalendarMonth, CalendarQuarter } from "../time/index.ts";
import { groundsOf } from "./assess-meetings.ts";
import { inOrder, judgePlan, type PeriodVerdict } from "./judge-meetings.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import { type PeriodPlan, planOf } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";

/** A meeting that a branch owed and did not hold properly, or not at all, with the grounds. */
export interface ImproperMeeting extends PeriodVerdict<CalendarMonth | CalendarQuarter> {
  /** The id of the branch. */
  readonly branchId: string;
  /** Which meeting: the regular one of the month or the thematic one of the quarter. */
  readonly meeting: "regular" | "thematic";
  /** Whether the duty was fulfilled, and why. */
  readonly whyHeld: Outcome<boolean>;
  /** Why it was not held properly: every criterion of the session that decided. */
  readonly whyProper: Outcome<boolean>;
}

/**
 * Which meetings of these branches were not held properly, or not at all, and why? For lists of any length: every branch
 * is judged, and only what is known to fail is explained. They come one by one, branch after branch, the months before the
 * quarters. Months and quarters not wholly within the days are left out.
 *
 * @param sessions - The sessions of the branches, in any order; those of branches not listed are passed over.
 *
 * @example
 * ```ts
 * const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };
 * const session = { id: "s1", branchId: "b1", heldOn: "2024-04-03", ...unknownSession, minutes: 60 };
 * const improper = [...improperMeetings([branch], [session], "2024-04-01", "2024-05-31")];
 * improper.map(({ branchId, period, state }) => [branchId, period, state]); // => [["b1", "2024-04", "held"], ["b1", "2024-05", "missing"]]
 * improper[0].whyProper.because; // => ["properSession.longEnough"]
 * ```
 */
export function* improperMeetings(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): Generator<ImproperMeeting, void, undefined> {
  const plan = planOf(firstDay, lastDay);
  const byBranch = sessionsByBranch(sessions);
  for (const branch of branches) {
    const own = inOrder(byBranch.get(branch.id) ?? none);
    const { months, quarters } = judgePlan(branch, own, plan);
    yield* improperAmong(branch, own, plan.months, months);
    yield* improperAmong(branch, own, plan.quarters, quarters);
  }
}

const none: readonly BranchSession[] = [];

/** Sessions of one branch mostly follow each other, and are then looked up once. */
function sessionsByBranch(sessions: Iterable<BranchSession>): ReadonlyMap<string, readonly BranchSession[]> {
  const byBranch = new Map<string, BranchSession[]>();
  let id: string | null = null;
  let own: BranchSession[] = [];
  for (const session of sessions) {
    if (session.branchId !== id) {
      id = session.branchId;
      own = byBranch.get(id) ?? [];
      byBranch.set(id, own);
    }
    own.push(session);
  }
  return byBranch;
}

function improperAmong<Period extends CalendarMonth | CalendarQuarter>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plans: readonly PeriodPlan<Period>[],
  verdicts: readonly PeriodVerdict<Period>[],
): readonly ImproperMeeting[] {
  return verdicts.flatMap((verdict, index): readonly ImproperMeeting[] => {
    if (verdict.proper !== "not-met") return [];
    const plan = plans[index] as PeriodPlan<Period>;
    const { meeting } = plan;
    return [{ branchId: branch.id, meeting, ...verdict, ...groundsOf(branch, sessions, plan, verdict) }];
  });
}
