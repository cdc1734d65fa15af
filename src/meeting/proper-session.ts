import {
  assess,
  judge,
  type LawTable,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  rule,
  undetermined,
  type Verdict,
} from "../outcome/index.ts";
import { type CalendarDate, entryOn, type Span } from "../time/index.ts";
import { type RollCounts, requiredAt } from "./attendance.ts";
import type { BranchSession, SessionKind } from "./session.ts";
import { sessionLaws } from "./session-criteria.law.ts";

/** The facts by which a session is judged; each may be unknown. A {@link BranchSession} has them all. */
export interface SessionFacts
  extends RollCounts,
    Pick<
      BranchSession,
      | "prescribedOn"
      | "minutes"
      | "present"
      | "absentWithoutReason"
      | "longestExcusedRun"
      | "prepared"
      | "contentFull"
      | "orderKept"
      | "wellChaired"
      | "manySpoke"
      | "minutesKept"
      | "principlesKept"
      | "resultsLed"
    > {
  /** The day on which it was held. */
  readonly heldOn: CalendarDate | null;
}

/**
 * By which rule is a session of this kind, held on this day, judged? `null` before 6 July 2018, when no figure is known.
 *
 * @example
 * ```ts
 * const standard = sessionRuleOn("regular", "2025-10-28");
 * describeRule(standard).find((one) => one.code === "properSession.attendance").operator; // => ">="
 * sessionRuleOn("regular", "2018-07-05"); // => null
 * ```
 */
export function sessionRuleOn(kind: SessionKind, on: CalendarDate): Rule<SessionFacts, boolean> | null {
  return entryOn(standards, on)?.[kind] ?? null;
}

/**
 * Was this session held properly (đúng quy định), by the criteria in force on its day: HD 12-HD/BTCTW from 6 July 2018,
 * HD 42-HD/BTCTW from 28 October 2025? One criterion known to fail settles it; otherwise every one must be known.
 *
 * A thematic session held by itself has no least duration. HD 42 scores its criteria; here all must be met.
 *
 * @example
 * ```ts
 * const session = { id: "s1", branchId: "b1", heldOn: "2024-05-03", ...unknownSession, minutes: 89 };
 * assessSession(session).value; // => false
 * assessSession({ ...session, minutes: 90 }).kind; // => "insufficient-facts"
 * assessSession({ ...session, heldOn: "2018-07-05" }).reason; // => "no-figure-in-force"
 * ```
 */
export function assessSession(session: BranchSession): Outcome<boolean> {
  return assessAs(session.kind, session);
}

/** The same, by the criteria of a kind. */
export function assessAs(kind: SessionKind, session: BranchSession): Outcome<boolean> {
  const proper = sessionRuleOn(kind, session.heldOn);
  if (proper === null) return undetermined(noFigure, { on: session.heldOn, steps: [], because: [] });
  return assess(proper, session, { on: session.heldOn });
}

/**
 * Was this session held properly? The quick answer of {@link assessSession}.
 *
 * @example
 * ```ts
 * judgeSession({ id: "s1", branchId: "b1", heldOn: "2024-05-03", ...unknownSession, minutes: 89 }).value; // => false
 * ```
 */
export function judgeSession(session: BranchSession): Verdict<boolean> {
  const proper = sessionRuleOn(session.kind, session.heldOn);
  return proper === null ? noFigure : judge(proper, session);
}

/**
 * By which rule is each session of these days judged? Most often one standard holds throughout, and is looked up once.
 */
export function sessionRulesOf(
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): (kind: SessionKind, heldOn: CalendarDate) => Rule<SessionFacts, boolean> | null {
  const standard = entryOn(standards, firstDay);
  if (standard !== entryOn(standards, lastDay)) return sessionRuleOn;
  return standard === null ? () => null : (kind) => standard[kind];
}

interface SessionStandard extends Span, Readonly<Record<SessionKind, Rule<SessionFacts, boolean>>> {}

const noFigure = {
  kind: "undetermined",
  reason: "no-figure-in-force",
  decidedBy: null,
  readings: [],
  citation: null,
} as const;

const readers: Readers<SessionFacts> = {
  heldOn: (session) => session.heldOn,
  prescribedOn: (session) => session.prescribedOn,
  minutes: (session) => session.minutes,
  roll: (session) => session.roll,
  exempt: (session) => session.exempt,
  temporarilyExempt: (session) => session.temporarilyExempt,
  suspended: (session) => session.suspended,
  specialDuty: (session) => session.specialDuty,
  awayOnTransfer: (session) => session.awayOnTransfer,
  transfereesIn: (session) => session.transfereesIn,
  present: (session) => session.present,
  absentWithoutReason: (session) => session.absentWithoutReason,
  longestExcusedRun: (session) => session.longestExcusedRun,
  prepared: (session) => session.prepared,
  contentFull: (session) => session.contentFull,
  orderKept: (session) => session.orderKept,
  wellChaired: (session) => session.wellChaired,
  manySpoke: (session) => session.manySpoke,
  minutesKept: (session) => session.minutesKept,
  principlesKept: (session) => session.principlesKept,
  resultsLed: (session) => session.resultsLed,
};

type Criteria = (typeof sessionLaws)[number]["criteria"];
type Minutes = (typeof sessionLaws)[number]["minutes"][SessionKind];

const text: RuleText<SessionFacts, Criteria & { readonly longEnough: Minutes }, boolean> = {
  conditions: {
    attendance: {
      part: "present",
      of: {
        from: ["roll", "exempt", "temporarilyExempt", "suspended", "specialDuty", "awayOnTransfer", "transfereesIn"],
        by: requiredAt,
      },
    },
    nobodyWithoutReason: { number: "absentWithoutReason" },
    noLongExcusedRun: { number: "longestExcusedRun" },
    prepared: { flag: "prepared" },
    onTime: { flag: { from: ["heldOn", "prescribedOn"], by: isOnTime } },
    contentFull: { flag: "contentFull" },
    orderKept: { flag: "orderKept" },
    wellChaired: { flag: "wellChaired" },
    manySpoke: { flag: "manySpoke" },
    longEnough: { number: "minutes" },
    minutesKept: { flag: "minutesKept" },
    principlesKept: { flag: "principlesKept" },
    resultsLed: { flag: "resultsLed" },
  },
  decide: [
    {
      when: {
        all: [
          "attendance",
          "nobodyWithoutReason",
          "noLongExcusedRun",
          "prepared",
          "onTime",
          "contentFull",
          "orderKept",
          "wellChaired",
          "manySpoke",
          "longEnough",
          "minutesKept",
          "principlesKept",
          "resultsLed",
        ],
      },
      then: { kind: "assessed", value: true },
    },
  ],
  otherwise: { kind: "assessed", value: false },
};

const standards: readonly SessionStandard[] = /* @__PURE__ */ standardsOf(sessionLaws);

/** One rule text on the criteria of each guidance and the least minutes of each kind of session. */
function standardsOf(laws: typeof sessionLaws): readonly SessionStandard[] {
  return laws.map(({ firstDay, lastDay, criteria, minutes }) => {
    const ruleFor = (longEnough: Minutes): Rule<SessionFacts, boolean> => {
      const law: LawTable = { ...criteria, longEnough };
      return rule("properSession", { readers, law }, text as RuleText<SessionFacts, LawTable, boolean>);
    };
    return {
      firstDay,
      lastDay,
      regular: ruleFor(minutes.regular),
      thematic: ruleFor(minutes.thematic),
      combined: ruleFor(minutes.combined),
    };
  });
}

/** A session is late when it comes after the day prescribed for it; without such a day it never is. */
function isOnTime({ heldOn, prescribedOn }: SessionFacts): boolean | null {
  if (prescribedOn === "none-prescribed") return true;
  return heldOn === null || prescribedOn === null ? null : heldOn <= prescribedOn;
}
