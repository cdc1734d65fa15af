import { type Readers, type Rule, type RuleText, rule } from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import { congressQuorumLaw, extraordinaryCongressLaws } from "./congress.law.ts";

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

/**
 * May this congress sit? At least two thirds of those summoned have come, and at least two thirds of the subordinate
 * organisations are represented (Charter 11, not verified). No such figure was found for an ordinary branch meeting.
 *
 * @example
 * ```ts
 * const facts = { summoned: 150, present: 100, subordinates: 12, represented: 8 };
 * judge(congressQuorumRule, facts).value; // => true
 * judge(congressQuorumRule, { ...facts, represented: 7 }).value; // => false
 * judge(congressQuorumRule, { summoned: 22, present: 20, subordinates: 0, represented: 0 }).value; // => true
 * ```
 */
export const congressQuorumRule: Rule<CongressAttendance, boolean> = /* @__PURE__ */ rule(
  "congressQuorum",
  { readers: {
    summoned: (facts) => facts.summoned,
    present: (facts) => facts.present,
    subordinates: (facts) => facts.subordinates,
    represented: (facts) => facts.represented,
  }, law: congressQuorumLaw },
  {
    conditions: {
      enoughPresent: { part: "present", of: "summoned" },
      enoughRepresented: { part: "represented", of: "subordinates" },
    },
    decide: [{ when: { all: ["enoughPresent", "enoughRepresented"] }, then: { kind: "assessed", value: true } }],
    otherwise: { kind: "assessed", value: false },
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

/**
 * By which rule is a congress called out of turn below the Centre on this day? More than half of the committee, or more
 * than half of the subordinate organisations, ask for it, and the committee above consents (Charter 18 and 22, not
 * verified; 294-QĐ/TW 19 from 1 July 2025). `null` before the Charter of 2011.
 *
 * @example
 * ```ts
 * const onCommittee = { committeeMembers: 15, committeeInFavour: 8, subordinates: 20, requesting: 0 };
 * const called = extraordinaryCongressRuleOn("2025-08-01");
 * judge(called, { ...onCommittee, superiorConsents: true }).value; // => true
 * judge(called, { ...onCommittee, superiorConsents: false }).value; // => false
 * judge(called, { ...onCommittee, committeeInFavour: 7, superiorConsents: true }).value; // => false
 * ```
 */
export function extraordinaryCongressRuleOn(on: CalendarDate): Rule<CongressRequest, boolean> | null {
  const entry = entryOn<(typeof extraordinaryCongressLaws)[number]>(extraordinaryCongressLaws, on);
  return entry === null ? null : rule("extraordinaryCongress", { readers, law: entry.law }, text);
}

const readers: Readers<CongressRequest> = {
  committeeMembers: (facts) => facts.committeeMembers,
  committeeInFavour: (facts) => facts.committeeInFavour,
  subordinates: (facts) => facts.subordinates,
  requesting: (facts) => facts.requesting,
  superiorConsents: (facts) => facts.superiorConsents,
};

const text: RuleText<CongressRequest, (typeof extraordinaryCongressLaws)[number]["law"], boolean> = {
  conditions: {
    committeeAsks: { part: "committeeInFavour", of: "committeeMembers" },
    organisationsAsk: { part: "requesting", of: "subordinates" },
    superiorConsents: { flag: "superiorConsents" },
  },
  decide: [
    {
      when: { all: [{ any: ["committeeAsks", "organisationsAsk"] }, "superiorConsents"] },
      then: { kind: "assessed", value: true },
    },
  ],
  otherwise: { kind: "assessed", value: false },
};
