import {
  assess,
  assessed,
  type Grounds,
  insufficientFacts,
  joinedGrounds,
  mapOutcome,
  type Outcome,
  regrounded,
} from "../../outcome/index.ts";
import type { CalendarMonth, CalendarQuarter, Period } from "../../time/index.ts";
import { branchDutyStep } from "../duty/duties.ts";
import { openAnswer } from "../grounds.ts";
import { localRulesReader } from "../session/local-rules.ts";
import type { MeetingBranch } from "../session/meeting-branch.ts";
import { assessAs, type SessionAnswer } from "../session/proper-session.ts";
import { type BranchSession, requireWholeSession } from "../session/session.ts";
import { assessFormBy, type FormAnswer } from "../session/substitution.ts";
import { type JudgedPeriod, judgeBranch, ownSessions, type PeriodVerdict } from "./judge-meetings.ts";
import type { ServingSession } from "./period-doubts.ts";
import { planOf } from "./period-plan.ts";
import { type BoardBranch, partyGroupRuleFor } from "./session-board.ts";

/** Whether a duty to meet was fulfilled. */
export type DutyAnswer = "fulfilled" | "not-fulfilled";

/** Why a meeting that was owed was held, and held properly, or not. */
export interface MeetingGrounds {
  /** Whether the duty was fulfilled, and why. */
  readonly whyHeld: Outcome<DutyAnswer>;
  /** Whether it was held properly, with every criterion of the session that decided. */
  readonly whyProper: Outcome<SessionAnswer>;
}

/** What became of the meeting owed in one month or quarter, with the grounds. */
export interface PeriodAssessment<Of> extends PeriodVerdict<Of> {
  /** Whether the duty was fulfilled, and why; `null` when exempt. */
  readonly whyHeld: Outcome<DutyAnswer> | null;
  /** Whether it was held properly, with every criterion of the session that decided; `null` when exempt. */
  readonly whyProper: Outcome<SessionAnswer> | null;
}

/** What became of every meeting that a branch owed in a period, with the grounds. */
export interface BranchAssessment {
  /** The id of the branch. */
  readonly organisationId: string;
  /** The regular meeting of each month. */
  readonly months: readonly PeriodAssessment<CalendarMonth>[];
  /** The thematic meeting of each quarter. */
  readonly quarters: readonly PeriodAssessment<CalendarQuarter>[];
}

/**
 * Assesses what became of the regular and thematic meetings that a branch owed in a period, and why (sinh hoạt thường kỳ,
 * sinh hoạt chuyên đề). For each month and quarter: whether it was held (late, or by a lawful substitute), and apart from
 * that whether it was held properly, decided by its best session. Sessions that cannot change the answer ask for nothing.
 *
 * A combined session serves the month and the quarter; a thematic one never serves the month. Charter 24.2 and 22.4,
 * HD 12 and HD 42-HD/BTCTW, HD 03-HD/TW. Months and quarters not wholly within the period are left out.
 *
 * @param branch - The branch, with its local rules.
 * @param sessions - The sessions of the branch, in any order, each once. Give all sessions of the year: the yearly cap on
 * sessions by party groups counts them.
 * @param period - The period.
 * @returns The state of each month and quarter, with the conditions that decided and the law they rest on.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none, a session of another branch, or one
 * that is given twice.
 *
 * @example
 * ```ts
 * import { assessMeetings, branchSession, meetingBranch } from "chibo/meeting";
 * import { quarterPeriod } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const thematic = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "thematic" });
 * const { months, quarters } = assessMeetings(branch, [thematic], quarterPeriod("2024-Q2"));
 * months.map((month) => month.state); // => ["missing", "missing", "missing"]
 * quarters.map((quarter) => quarter.state); // => ["held"]
 * months[0]?.whyHeld?.because; // => ["meeting.branchRegular"]
 * ```
 */
export function assessMeetings(
  branch: MeetingBranch,
  sessions: Iterable<BranchSession>,
  period: Period,
): BranchAssessment {
  const own = ownSessions("assessMeetings", requireWholeSession, { branch, sessions, period });
  const { months, quarters } = judgeBranch(branch, own, planOf(period), localRulesReader("assessMeetings"));
  return { organisationId: branch.id, months: months.map(explained), quarters: quarters.map(explained) };
}

function explained<Of>(judged: JudgedPeriod<Of>): PeriodAssessment<Of> {
  const { verdict } = judged;
  if (verdict.state === "exempt") return { ...verdict, whyHeld: null, whyProper: null };
  return { ...verdict, ...groundsOf(judged) };
}

/** Explains why a meeting that was owed was held and held properly, or not. */
export function groundsOf({ of, plan, verdict, serving }: JudgedPeriod<unknown>): MeetingGrounds {
  const forms = serving.map((one) => ({ ...one, form: formOf(of, one) }));
  const [deciding] = forms;
  const holding = forms.find(({ form }) => form.value === "allowed") ?? deciding;
  const duty = (times: number): Grounds => dutyGrounds(of.branch, plan, times);
  if (verdict.state === "undetermined" && plan.isOwedBy[of.branch.kind] && !isOpenByForm(holding?.form)) {
    const notAtHand = insufficientFacts(["sessions"], { ...duty(0), steps: [], because: [] });
    return { whyHeld: notAtHand, whyProper: notAtHand };
  }
  const whyHeld = heldOutcome(duty, holding?.form ?? null);
  if (deciding === undefined || deciding.form.value === "not-allowed") return { whyHeld, whyProper: asProper(whyHeld) };
  return { whyHeld, whyProper: properOutcome(of, deciding.session, deciding.form) };
}

/** Whether a session is at hand of which it is open whether its form was allowed. */
function isOpenByForm(form: Outcome<FormAnswer> | undefined): boolean {
  return form !== undefined && form.kind !== "assessed";
}

function formOf({ rules }: BoardBranch, { session, ordinalInYear }: ServingSession): Outcome<FormAnswer> {
  return assessFormBy(partyGroupRuleFor(rules, session), session, ordinalInYear);
}

/** The duty to meet so many times, fulfilled or not; no step where none is known. */
function dutyGrounds(branch: MeetingBranch, plan: JudgedPeriod<unknown>["plan"], times: number): Grounds {
  const step = branchDutyStep(branch.kind, plan.meeting, plan.lastDay, times);
  const steps = step === null ? [] : [step];
  return { on: plan.lastDay, steps, because: steps.map(({ code }) => code) };
}

/** The duty, fulfilled or not, then the conditions on the form of the session that decided. */
function heldOutcome(duty: (times: number) => Grounds, form: Outcome<FormAnswer> | null): Outcome<DutyAnswer> {
  if (form === null) {
    const grounds = duty(0);
    return grounds.steps.length === 0 ? openAnswer("no-figure-in-force", grounds) : assessed("not-fulfilled", grounds);
  }
  const held = mapOutcome(form, (value): DutyAnswer => (value === "allowed" ? "fulfilled" : "not-fulfilled"));
  return regrounded(held, joinedGrounds(duty(form.value === "allowed" ? 1 : 0), form));
}

/** A meeting that was not held was not held properly; where it is open whether it was held, the other is open as well. */
function asProper(whyHeld: Outcome<DutyAnswer>): Outcome<SessionAnswer> {
  return mapOutcome(whyHeld, () => "not-proper");
}

/** The central criteria and the local minutes; where the form is open, only a failed criterion settles the answer. */
function properOutcome(
  { rules }: BoardBranch,
  session: BranchSession,
  form: Outcome<FormAnswer>,
): Outcome<SessionAnswer> {
  const central = assessAs(rules.centralKindOf(session), session);
  const local = rules.minutesRuleOf(session);
  const proper = local === null ? central : bothOf(central, assess(local, session, { on: session.heldOn }));
  if (form.kind === "assessed" || proper.value === "not-proper") return proper;
  return bothOf(form as Outcome<never>, proper);
}

/** Two conditions together: the one that fails decides, then the one that is open. */
function bothOf(one: Outcome<SessionAnswer>, other: Outcome<SessionAnswer>): Outcome<SessionAnswer> {
  const grounds = joinedGrounds(one, other);
  const failed = [one, other].find(({ value }) => value === "not-proper");
  const open = [one, other].find(({ kind }) => kind !== "assessed");
  const deciding = failed ?? open;
  return deciding === undefined ? assessed("proper", grounds) : { ...deciding, steps: grounds.steps };
}
