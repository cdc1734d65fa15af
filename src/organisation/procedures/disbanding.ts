import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Readers, type Rule, rule } from "../../outcome/index.ts";
import { allowed, notAllowed, type Permission, type RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { disbandingLaw } from "./procedures.law.ts";

/** The votes on a disbanding. `null` means not known. */
export interface DisbandingFacts extends Pick<Unit, "switchedOn"> {
  /** How many members of the committee directly above proposed it. */
  readonly proposing: number | null;
  /** How many members that committee has. */
  readonly proposingCommittee: number | null;
  /** How many members of the committee two levels up voted for it. */
  readonly deciding: number | null;
  /** How many members that committee has. */
  readonly decidingCommittee: number | null;
}

/** Every member of the votes on a disbanding, for their builder and their readers. */
export const disbandingFactsFields: Fields<DisbandingFacts> = {
  switchedOn: "day",
  proposing: { type: "count", partOf: "proposingCommittee" },
  proposingCommittee: "count",
  deciding: { type: "count", partOf: "decidingCommittee" },
  decidingCommittee: "count",
};

/**
 * Makes the votes that decide whether an organisation may be disbanded as a penalty (giải tán).
 *
 * @param given - Any of the counts; none is required. What is left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The votes, whole.
 * @throws TypeError for an unknown key or a wrong type; RangeError for a day that is none or a number that is no count.
 *
 * @example
 * ```ts
 * import { disbandingFacts } from "chibo/organisation";
 *
 * disbandingFacts({ proposing: 10, proposingCommittee: 15 }).deciding; // => null
 * ```
 */
export function disbandingFacts(given: Given<DisbandingFacts>): DisbandingFacts {
  return build("disbandingFacts", disbandingFactsFields, given);
}

const readers: Readers<RuleFacts<DisbandingFacts>> = {
  proposing: (facts) => facts.proposing,
  proposingCommittee: (facts) => facts.proposingCommittee,
  deciding: (facts) => facts.deciding,
  decidingCommittee: (facts) => facts.decidingCommittee,
};

/**
 * Judges whether the votes are enough to disband an organisation as a penalty (giải tán): two thirds of the committee
 * directly above propose it, and more than half of the committee two levels up decide (294-QĐ/TW 9.3.5).
 *
 * @example
 * ```ts
 * import { disbandingFacts } from "chibo/organisation";
 * import { disbandingRule, judge } from "chibo/rules";
 *
 * const votes = { proposing: 10, proposingCommittee: 15, decidingCommittee: 27 };
 * judge(disbandingRule, disbandingFacts({ ...votes, deciding: 14 })).value; // => "allowed"
 * judge(disbandingRule, disbandingFacts({ ...votes, deciding: 13 })).value; // => "not-allowed"
 * ```
 */
export const disbandingRule: Rule<RuleFacts<DisbandingFacts>, Permission> = /* @__PURE__ */ rule(
  "disbanding",
  { readers, law: disbandingLaw, fields: disbandingFactsFields },
  {
    conditions: {
      proposed: { part: "proposing", of: "proposingCommittee" },
      decided: { part: "deciding", of: "decidingCommittee" },
    },
    decide: [{ when: { all: ["proposed", "decided"] }, then: allowed }],
    otherwise: notAllowed,
  },
);
