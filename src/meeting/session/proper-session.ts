import { merged } from "../../facts/index.ts";
import { requireWord } from "../../guard/index.ts";
import {
  assess,
  judge,
  type LawTable,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  rule,
  type Verdict,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay, type Span } from "../../time/index.ts";
import { bareGrounds, leftOpen, openAnswer } from "../grounds.ts";
import { type RollCounts, requiredOf } from "./attendance.ts";
import { sessionLaws } from "./session.law.ts";
import {
  type BranchSession,
  branchSessionFields,
  requireSession,
  requireWholeSession,
  type SessionKind,
  sessionKinds,
} from "./session.ts";

/** Whether a session was held properly (đúng quy định). */
export type SessionAnswer = "proper" | "not-proper";

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

/** The rule by which a session is judged. */
export type SessionRule = Rule<SessionFacts, SessionAnswer>;

/**
 * Finds the rule by which a session of this kind, held on this day, is judged: HD 12-HD/BTCTW from 6 July 2018, HD
 * 42-HD/BTCTW from 28 October 2025.
 *
 * @param kind - What the session was for.
 * @param on - The day on which it was held.
 * @returns The rule; `null` before 6 July 2018, when no figure is known.
 * @throws RangeError when the day is none, or the kind is another word.
 *
 * @example
 * ```ts
 * import { describeRule, sessionRuleOn } from "chibo/rules";
 *
 * const standard = sessionRuleOn("regular", "2025-10-28");
 * const conditions = standard === null ? [] : describeRule(standard);
 * conditions.find(({ code }) => code === "properSession.attendance")?.operator; // => ">="
 * sessionRuleOn("regular", "2018-07-05"); // => null
 * ```
 */
export function sessionRuleOn(kind: SessionKind, on: CalendarDate): Rule<SessionFacts, SessionAnswer> | null {
  requireWord("sessionRuleOn", "kind", kind, sessionKinds);
  requireDay("sessionRuleOn", on);
  return sessionRuleInForce(kind, on);
}

/** The rule in force, of a kind and a day that are known to be such. */
export function sessionRuleInForce(kind: SessionKind, on: CalendarDate): SessionRule | null {
  const standard = entryAt(standards, on);
  return standard === null ? null : (standard[kind] ?? wrongKind(kind));
}

/** A record from outside may have any kind, whatever the types say. */
function wrongKind(kind: string): never {
  requireWord("properSession", "kind", kind, sessionKinds);
  throw new TypeError(`properSession: no criteria for ${kind}`);
}

/**
 * Assesses whether a session was held properly (đúng quy định), by the criteria in force on its day: HD 12-HD/BTCTW from
 * 6 July 2018, HD 42-HD/BTCTW from 28 October 2025. One criterion known to fail settles it; otherwise every one must be
 * known.
 *
 * A thematic session held by itself has no least duration. HD 42 scores its criteria; here all must be met. Local rules of
 * a branch are added by {@link assessMeetings}.
 *
 * @param session - The session.
 * @returns Whether it was proper, with every criterion as a step.
 * @throws TypeError for a record that is no session or a fact of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessSession, branchSession } from "chibo/meeting";
 *
 * const may = { id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular" } as const;
 * assessSession(branchSession({ ...may, minutes: 89 })).value; // => "not-proper"
 * assessSession(branchSession({ ...may, minutes: 90 })).kind; // => "insufficient-facts"
 * assessSession(branchSession({ ...may, heldOn: "2018-07-05" })).reason; // => "no-figure-in-force"
 * ```
 */
export function assessSession(session: BranchSession): Outcome<SessionAnswer> {
  requireWholeSession("assessSession", session);
  return assessAs(session.kind, session);
}

/** Assesses the session by the central criteria of a kind. */
export function assessAs(kind: SessionKind, session: BranchSession): Outcome<SessionAnswer> {
  const proper = sessionRuleInForce(kind, session.heldOn);
  if (proper === null) return openAnswer("no-figure-in-force", bareGrounds(session.heldOn));
  return assess(proper, session, { on: session.heldOn });
}

/**
 * Judges whether a session was held properly (đúng quy định): the quick answer of {@link assessSession}.
 *
 * @param session - The session.
 * @returns Whether it was proper, and the provision that decided.
 * @throws TypeError for a record that is no session or a fact of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { branchSession, judgeSession } from "chibo/meeting";
 *
 * const may = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular", minutes: 89 });
 * judgeSession(may).value; // => "not-proper"
 * ```
 */
export function judgeSession(session: BranchSession): Verdict<SessionAnswer> {
  requireSession("judgeSession", session);
  const proper = sessionRuleInForce(session.kind, session.heldOn);
  return proper === null ? noFigure : judge(proper, session);
}

const noFigure: Verdict<never> = /* @__PURE__ */ merged(
  { kind: "undetermined", citation: null } as const,
  /* @__PURE__ */ leftOpen("no-figure-in-force"),
);

/**
 * By which rule each session of these days is judged. Most often one standard holds throughout, and is looked up once.
 */
export function sessionRulesOf(
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): (kind: SessionKind, heldOn: CalendarDate) => SessionRule | null {
  const standard = entryAt(standards, firstDay);
  if (standard !== entryAt(standards, lastDay)) return sessionRuleInForce;
  return standard === null ? () => null : (kind) => standard[kind] ?? wrongKind(kind);
}

/** The rules of sessions of one guidance, by the kind of session. */
export interface SessionStandard extends Span, Readonly<Record<SessionKind, SessionRule>> {}

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

const text: RuleText<SessionFacts, Criteria & { readonly longEnough: Minutes }, SessionAnswer> = {
  conditions: {
    attendance: {
      part: "present",
      of: {
        from: ["roll", "exempt", "temporarilyExempt", "suspended", "specialDuty", "awayOnTransfer", "transfereesIn"],
        by: requiredOf,
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
      then: { kind: "assessed", value: "proper" },
    },
  ],
  otherwise: { kind: "assessed", value: "not-proper" },
};

/** The rules of sessions by kind, with their days. */
export function sessionVersions(): readonly SessionStandard[] {
  return standards;
}

const standards: readonly SessionStandard[] = /* @__PURE__ */ standardsOf(sessionLaws);

/** One rule text on the criteria of each guidance and the least minutes of each kind of session. */
function standardsOf(laws: typeof sessionLaws): readonly SessionStandard[] {
  return laws.map(({ firstDay, lastDay, criteria, minutes }) => {
    const ruleFor = (longEnough: Minutes): SessionRule => {
      const basis = { readers, fields: branchSessionFields, law: { ...criteria, longEnough } as LawTable };
      return rule("properSession", basis, text as RuleText<SessionFacts, LawTable, SessionAnswer>);
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

type TimeFacts = Pick<SessionFacts, "heldOn" | "prescribedOn">;

/** Only the day prescribed is on time, and any day where none is; `null` where it is not known. */
export function timeOf({ heldOn, prescribedOn }: TimeFacts): "early" | "on-time" | "late" | null {
  if (prescribedOn === "none-prescribed") return "on-time";
  if (heldOn == null || prescribedOn == null) return null;
  if (heldOn === prescribedOn) return "on-time";
  requireDay("properSession", prescribedOn, "prescribedOn");
  return heldOn < prescribedOn ? "early" : "late";
}

function isOnTime(facts: TimeFacts): boolean | null {
  const time = timeOf(facts);
  return time === null ? null : time === "on-time";
}
