import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Readers, type Rule, type RuleText, rule } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type DatedOutline, type DatedRule, datedRules, ruleInForce } from "../dated-rules.ts";
import { communeDelegatesLaw, congressQuorumLaw, extraordinaryCongressLaws } from "./congress.law.ts";

/** Who has come to a congress (đại hội); `null` means not known. */
export interface CongressAttendance {
  /** The members or delegates summoned (được triệu tập). */
  readonly summoned: number | null;
  /** Those of them present. */
  readonly present: number | null;
  /** The subordinate organisations (tổ chức đảng trực thuộc); 0 for a congress of all members of a branch. */
  readonly subordinates: number | null;
  /** Those of them with a delegate present. */
  readonly represented: number | null;
}

const attendanceFields: Fields<CongressAttendance> = {
  summoned: "count",
  present: { type: "count", partOf: "summoned" },
  subordinates: "count",
  represented: { type: "count", partOf: "subordinates" },
};

/**
 * Makes the record of who has come to a congress. No key is required; one that is absent is not known.
 *
 * @param given - The counts that are known.
 * @returns The record, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { congressAttendance } from "chibo/meeting";
 *
 * congressAttendance({ summoned: 150, present: 100 }).represented; // => null
 * ```
 */
export function congressAttendance(given: Given<CongressAttendance>): CongressAttendance {
  return build("congressAttendance", attendanceFields, given);
}

const allowed = { kind: "assessed", value: "allowed" } as const;
const notAllowed = { kind: "assessed", value: "not-allowed" } as const;

const attendanceReaders: Readers<CongressAttendance> = {
  summoned: (facts) => facts.summoned,
  present: (facts) => facts.present,
  subordinates: (facts) => facts.subordinates,
  represented: (facts) => facts.represented,
};

/**
 * The rule by which a congress may sit (đại hội hợp lệ): at least two thirds of those summoned have come, and at least two
 * thirds of the subordinate organisations are represented (Charter 11, not verified). No such figure was found for an
 * ordinary branch meeting.
 *
 * @example
 * ```ts
 * import { congressAttendance } from "chibo/meeting";
 * import { congressQuorumRule, judge } from "chibo/rules";
 *
 * const come = congressAttendance({ summoned: 150, present: 100, subordinates: 12, represented: 8 });
 * judge(congressQuorumRule, come).value; // => "allowed"
 * judge(congressQuorumRule, { ...come, represented: 7 }).value; // => "not-allowed"
 * ```
 */
export const congressQuorumRule: Rule<CongressAttendance, "allowed" | "not-allowed"> = /* @__PURE__ */ rule(
  "congressQuorum",
  { readers: attendanceReaders, fields: attendanceFields, law: congressQuorumLaw },
  {
    conditions: {
      enoughPresent: { part: "present", of: "summoned" },
      enoughRepresented: { part: "represented", of: "subordinates" },
    },
    decide: [{ when: { all: ["enoughPresent", "enoughRepresented"] }, then: allowed }],
    otherwise: notAllowed,
  },
);

/** How many delegates a congress of a commune, ward or special zone has; `null` means not known. */
export interface CommuneDelegates {
  /** The delegates (đại biểu). */
  readonly delegates: number | null;
  /** The Party organisations below the commune committee. */
  readonly subordinates: number | null;
}

const delegatesFields: Fields<CommuneDelegates> = { delegates: "count", subordinates: "count" };
const delegatesReaders: Readers<CommuneDelegates> = {
  delegates: (facts) => facts.delegates,
  subordinates: (facts) => facts.subordinates,
};

/**
 * Makes the record of how many delegates a commune's congress has. No key is required; one that is absent is not known.
 *
 * @param given - The counts that are known.
 * @returns The record, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { communeDelegates } from "chibo/meeting";
 *
 * communeDelegates({ delegates: 250 }).subordinates; // => null
 * ```
 */
export function communeDelegates(given: Given<CommuneDelegates>): CommuneDelegates {
  return build("communeDelegates", delegatesFields, given);
}

/**
 * The rule on the number of delegates to the congress of a merged commune, ward or special zone before the national congress of
 * 2026 (số lượng đại biểu đại hội): at most 250; at most 300 where more than 250 organisations are below it (45-CT/TW, known
 * from one report each).
 *
 * @example
 * ```ts
 * import { communeDelegates } from "chibo/meeting";
 * import { communeDelegatesRule, judge } from "chibo/rules";
 *
 * judge(communeDelegatesRule, communeDelegates({ delegates: 251, subordinates: 250 })).value; // => "not-allowed"
 * judge(communeDelegatesRule, communeDelegates({ delegates: 300, subordinates: 251 })).value; // => "allowed"
 * ```
 */
export const communeDelegatesRule: Rule<CommuneDelegates, "allowed" | "not-allowed"> = /* @__PURE__ */ rule(
  "communeDelegates",
  {
    readers: delegatesReaders,
    fields: delegatesFields,
    law: communeDelegatesLaw,
  },
  {
    conditions: {
      over250Organisations: { number: "subordinates" },
      atMost300: { number: "delegates" },
      atMost250: { number: "delegates" },
    },
    decide: [{ when: { any: ["atMost250", { all: ["over250Organisations", "atMost300"] }] }, then: allowed }],
    otherwise: notAllowed,
  },
);

/** Who asks for a congress out of turn (đại hội bất thường), and who consents; `null` means not known. */
export interface CongressRequest {
  /** The members of the committee that would call it. */
  readonly committeeMembers: number | null;
  /** Those of them who ask for it. */
  readonly committeeInFavour: number | null;
  /** The subordinate organisations, or the members of a branch. */
  readonly subordinates: number | null;
  /** Those of them that ask for it. */
  readonly requesting: number | null;
  /** Whether the committee directly above consents. */
  readonly superiorConsents: boolean | null;
}

const requestFields: Fields<CongressRequest> = {
  committeeMembers: "count",
  committeeInFavour: { type: "count", partOf: "committeeMembers" },
  subordinates: "count",
  requesting: { type: "count", partOf: "subordinates" },
  superiorConsents: "flag",
};

/**
 * Makes the record of who asks for a congress out of turn. No key is required; one that is absent is not known.
 *
 * @param given - What is known of the request.
 * @returns The record, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { congressRequest } from "chibo/meeting";
 *
 * congressRequest({ committeeMembers: 15, committeeInFavour: 8 }).superiorConsents; // => null
 * ```
 */
export function congressRequest(given: Given<CongressRequest>): CongressRequest {
  return build("congressRequest", requestFields, given);
}

/**
 * Finds the rule by which a congress is called out of turn (đại hội bất thường) below the Centre on this day: more than half
 * of the committee, or more than half of the subordinate organisations, ask for it, and the committee above consents
 * (Charter 18 and 22, not verified; 294-QĐ/TW 19 from 1 July 2025).
 *
 * @param on - The day of the question.
 * @returns The rule; `null` before the Charter of 2011.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { congressRequest } from "chibo/meeting";
 * import { extraordinaryCongressRuleOn, judge } from "chibo/rules";
 *
 * const asked = { committeeMembers: 15, committeeInFavour: 8, subordinates: 20, requesting: 0 };
 * const called = extraordinaryCongressRuleOn("2025-08-01");
 * const facts = congressRequest({ ...asked, superiorConsents: true });
 * called === null ? null : judge(called, facts).value; // => "allowed"
 * ```
 */
export function extraordinaryCongressRuleOn(on: CalendarDate): Rule<CongressRequest, "allowed" | "not-allowed"> | null {
  requireDay("extraordinaryCongressRuleOn", on);
  return ruleInForce(requestRules, on);
}

const requestReaders: Readers<CongressRequest> = {
  committeeMembers: (facts) => facts.committeeMembers,
  committeeInFavour: (facts) => facts.committeeInFavour,
  subordinates: (facts) => facts.subordinates,
  requesting: (facts) => facts.requesting,
  superiorConsents: (facts) => facts.superiorConsents,
};

const requestText: RuleText<
  CongressRequest,
  (typeof extraordinaryCongressLaws)[number]["law"],
  "allowed" | "not-allowed"
> = {
  conditions: {
    committeeAsks: { part: "committeeInFavour", of: "committeeMembers" },
    organisationsAsk: { part: "requesting", of: "subordinates" },
    superiorConsents: { flag: "superiorConsents" },
  },
  decide: [{ when: { all: [{ any: ["committeeAsks", "organisationsAsk"] }, "superiorConsents"] }, then: allowed }],
  otherwise: notAllowed,
};

/** The rules on a congress out of turn, with their days. */
export function requestVersions(): readonly DatedOutline[] {
  return requestRules;
}

const requestRules: readonly DatedRule<CongressRequest, "allowed" | "not-allowed">[] = /* @__PURE__ */ datedRules(
  extraordinaryCongressLaws as readonly (typeof extraordinaryCongressLaws)[number][],
  ({ law }) => rule("extraordinaryCongress", { readers: requestReaders, fields: requestFields, law }, requestText),
);
