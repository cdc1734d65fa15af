import { build, type Fields, type Given, merged } from "../../facts/index.ts";
import { type Readers, type Rule, rule } from "../../outcome/index.ts";
import { type ConsentAnswer, consentAnswers, consentConditions, consentRows } from "../powers/consent-answer.ts";
import { needsConsent, type Permission, type RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { extraordinaryCongressLaw } from "./procedures.law.ts";

/** What decides whether a congress may be held out of turn. `null` means not known. */
export interface ExtraordinaryCongressFacts extends Pick<Unit, "switchedOn"> {
  /** How many members of the committee voted for it, by secret ballot. */
  readonly committeeInFavour: number | null;
  /** How many members the committee has. */
  readonly committeeMembers: number | null;
  /** How many organisations directly under it ask for one. */
  readonly lowerBodiesAsking: number | null;
  /** How many organisations stand directly under it; 0 for a branch. */
  readonly lowerBodies: number | null;
  /** What the standing committee above answered. */
  readonly superior: ConsentAnswer | null;
}

/** Every member of the facts of a congress out of turn, for their builder and their readers. */
export const extraordinaryCongressFactsFields: Fields<ExtraordinaryCongressFacts> = {
  switchedOn: "day",
  committeeInFavour: { type: "count", partOf: "committeeMembers" },
  committeeMembers: "count",
  lowerBodiesAsking: { type: "count", partOf: "lowerBodies" },
  lowerBodies: "count",
  superior: consentAnswers,
};

/**
 * Makes the facts that decide whether a congress may be held out of turn (đại hội bất thường).
 *
 * @param given - Any of the facts; none is required. What is left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key, another word or a wrong type; RangeError for a day that is none or a number that is
 * no count.
 *
 * @example
 * ```ts
 * import { extraordinaryCongressFacts } from "chibo/organisation";
 *
 * extraordinaryCongressFacts({ committeeInFavour: 8, committeeMembers: 15 }).superior; // => null
 * ```
 */
export function extraordinaryCongressFacts(given: Given<ExtraordinaryCongressFacts>): ExtraordinaryCongressFacts {
  return build("extraordinaryCongressFacts", extraordinaryCongressFactsFields, given);
}

const readers: Readers<RuleFacts<ExtraordinaryCongressFacts>> = {
  committeeInFavour: (facts) => facts.committeeInFavour,
  committeeMembers: (facts) => facts.committeeMembers,
  lowerBodiesAsking: (facts) => facts.lowerBodiesAsking,
  lowerBodies: (facts) => facts.lowerBodies,
  superior: (facts) => facts.superior,
};

/**
 * Judges whether a congress may be held out of turn (đại hội bất thường): where more than half of the committee or more
 * than half of the organisations directly under it want one, with the consent of the standing committee above (294-QĐ/TW
 * 19).
 *
 * @example
 * ```ts
 * import { extraordinaryCongressFacts } from "chibo/organisation";
 * import { extraordinaryCongressRule, judge } from "chibo/rules";
 *
 * const facts = extraordinaryCongressFacts({ committeeInFavour: 8, committeeMembers: 15, superior: "none" });
 * judge(extraordinaryCongressRule, facts).value; // => "needs-consent"
 * ```
 */
export const extraordinaryCongressRule: Rule<RuleFacts<ExtraordinaryCongressFacts>, Permission> = /* @__PURE__ */ rule(
  "extraordinaryCongress",
  { readers, law: extraordinaryCongressLaw, fields: extraordinaryCongressFactsFields },
  {
    conditions: /* @__PURE__ */ merged(
      {
        committeeWants: { part: "committeeInFavour", of: "committeeMembers" },
        lowerBodiesWant: { part: "lowerBodiesAsking", of: "lowerBodies" },
      },
      /* @__PURE__ */ consentConditions("superior"),
    ),
    decide: /* @__PURE__ */ consentRows({ any: ["committeeWants", "lowerBodiesWant"] }),
    otherwise: needsConsent,
  },
);
