import {
  assess,
  assessed,
  type Grounds,
  joinedGrounds,
  type Outcome,
  regrounded,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import type { CalendarDate, CalendarMonth, CalendarQuarter } from "../time/index.ts";
import { branchDutyStep } from "./duties.ts";
import { judgePlan, ordinalInYear, type PeriodVerdict, sessionsOf } from "./judge-meetings.ts";
import { centralKind, localMinutesRule } from "./local-minutes.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import { type PeriodPlan, planOf } from "./period-plan.ts";
import { assessAs } from "./proper-session.ts";
import type { BranchSession } from "./session.ts";
import { assessForm } from "./substitution.ts";

/** What became of the meeting owed in one month or quarter, with the grounds. */
export interface PeriodAssessment<Period> extends PeriodVerdict<Period> {
  /** Whether the duty was fulfilled, and why; `null` when exempt. */
  readonly whyHeld: Outcome<boolean> | null;
  /** Whether it was held properly, with every criterion of the session that decided; `null` when exempt. */
  readonly whyProper: Outcome<boolean> | null;
}

/** What became of every meeting that a branch owed in a span of days, with the grounds. */
export interface BranchAssessment {
  /** The id of the branch. */
  readonly branchId: string;
  /** The regular meeting of each month. */
  readonly months: readonly PeriodAssessment<CalendarMonth>[];
  /** The thematic meeting of each quarter. */
  readonly quarters: readonly PeriodAssessment<CalendarQuarter>[];
}

/**
 * What became of the regular and thematic meetings that a branch owed in these days, and why? For each month and
 * quarter: whether it was held (late, or by a lawful substitute), and apart from that whether it was held properly,
 * decided by its best session. Sessions that cannot change the answer ask for nothing.
 *
 * A combined session serves the month and the quarter; a thematic one never serves the month. Charter 24.2 and 22.4,
 * HD 12 and HD 42-HD/BTCTW, HD 03-HD/TW. Months and quarters not wholly within the days are left out.
 *
 * @param sessions - The sessions of the branch, in any order; those of other branches are passed over. Give all
 *   sessions of the year: the yearly cap on sessions by party groups counts them.
 *
 * @example
 * ```ts
 * const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };
 * const thematic = { id: "s1", branchId: "b1", heldOn: "2024-05-03", ...unknownSession, kind: "thematic" };
 * const { months, quarters } = assessMeetings(branch, [thematic], "2024-04-01", "2024-06-30");
 * months.map((month) => month.state); // => ["missing", "missing", "missing"]
 * quarters.map((quarter) => quarter.state); // => ["held"]
 * ```
 */
export function assessMeetings(
  branch: MeetingBranch,
  sessions: Iterable<BranchSession>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): BranchAssessment {
  const own = sessionsOf(branch, sessions);
  const plan = planOf(firstDay, lastDay);
  const { branchId, months, quarters } = judgePlan(branch, own, plan);
  const explain = <Period extends string>(
    plans: readonly PeriodPlan<Period>[],
    verdicts: readonly PeriodVerdict<Period>[],
  ): readonly PeriodAssessment<Period>[] =>
    verdicts.map((verdict, index) => explainedPeriod(branch, own, plans[index] as PeriodPlan<Period>, verdict));
  return { branchId, months: explain(plan.months, months), quarters: explain(plan.quarters, quarters) };
}

function explainedPeriod<Period>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plan: PeriodPlan<Period>,
  verdict: PeriodVerdict<Period>,
): PeriodAssessment<Period> {
  if (verdict.state === "exempt") return { ...verdict, whyHeld: null, whyProper: null };
  return { ...verdict, ...groundsOf(branch, sessions, plan, verdict) };
}

/** Why a meeting that was owed was held and held properly, or not. */
export function groundsOf<Period>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plan: PeriodPlan<Period>,
  { sessionId, otherSessionIds }: PeriodVerdict<Period>,
): { readonly whyHeld: Outcome<boolean>; readonly whyProper: Outcome<boolean> } {
  const forms = [sessionId, ...otherSessionIds]
    .flatMap((id) => sessions.filter((session) => session.id === id))
    .map((session) => ({ session, outcome: assessForm(branch, session, ordinalInYear(session, sessions)) }));
  const [best] = forms;
  const standing = forms.find(({ outcome }) => outcome.kind === "assessed" && outcome.value) ?? best;
  const whyHeld = heldOutcome(branch, plan, standing?.outcome ?? null);
  return { whyHeld, whyProper: best === undefined ? whyHeld : properOutcome(branch, whyHeld, best) };
}

/** The duty, fulfilled or not, then the conditions on the form of the session that decided. */
function heldOutcome(
  branch: MeetingBranch,
  { meeting, lastDay }: PeriodPlan<unknown>,
  form: Outcome<boolean> | null,
): Outcome<boolean> {
  const isHeld = form?.kind === "assessed" && form.value;
  const duty = branchDutyStep(branch.kind, meeting, lastDay, isHeld ? 1 : 0);
  const own: Grounds = { on: lastDay, steps: listOf(duty), because: listOf(duty).map((step) => step.code) };
  if (form === null) {
    const open = { reason: "no-figure-in-force", decidedBy: null, readings: [] } as const;
    return duty === null ? undetermined(open, own) : assessed(false, own);
  }
  return regrounded(form, joinedGrounds(own, form));
}

/** Not held is not held properly; where the form is open, only a failed criterion settles the answer. */
function properOutcome(
  branch: MeetingBranch,
  whyHeld: Outcome<boolean>,
  { session, outcome: form }: { readonly session: BranchSession; readonly outcome: Outcome<boolean> },
): Outcome<boolean> {
  if (isKnownToFail(form)) return whyHeld;
  const central = assessAs(centralKind(branch, session), session);
  const local = localMinutesRule(branch, session);
  const proper = local === null ? central : bothOf(central, assess(local, session, { on: session.heldOn }));
  return form.kind === "assessed" || isKnownToFail(proper) ? proper : bothOf(form, proper);
}

/** Two conditions together: the one that fails decides, then the one that is open. */
function bothOf(one: Outcome<boolean>, other: Outcome<boolean>): Outcome<boolean> {
  const grounds = joinedGrounds(one, other);
  const failed = [one, other].find(isKnownToFail);
  const open = [one, other].find(({ kind }) => kind !== "assessed");
  const deciding = failed ?? open;
  return deciding === undefined ? assessed(true, grounds) : { ...deciding, steps: grounds.steps };
}

function isKnownToFail(outcome: Outcome<boolean>): boolean {
  return outcome.kind === "assessed" && !outcome.value;
}

function listOf(step: Step | null): readonly Step[] {
  return step === null ? [] : [step];
}
