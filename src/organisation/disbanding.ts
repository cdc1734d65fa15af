import { type Readers, type Rule, rule } from "../outcome/index.ts";
import { disbandingLaw } from "./change.law.ts";
import { breach, fits, type StructureAnswer } from "./structure-answer.ts";

/** The votes on a disbanding. `null` means not known. */
export interface DisbandingFacts {
  /** How many members of the committee directly above proposed it. */
  readonly proposing: number | null;
  /** How many members that committee has. */
  readonly proposingCommittee: number | null;
  /** How many members of the committee two levels up voted for it. */
  readonly deciding: number | null;
  /** How many members that committee has. */
  readonly decidingCommittee: number | null;
}

const readers: Readers<DisbandingFacts> = {
  proposing: (facts) => facts.proposing,
  proposingCommittee: (facts) => facts.proposingCommittee,
  deciding: (facts) => facts.deciding,
  decidingCommittee: (facts) => facts.decidingCommittee,
};

/**
 * Were the votes enough to disband an organisation as a penalty (giải tán)? Two thirds of the committee directly above to
 * propose it, and more than half of the committee two levels up to decide (294-QĐ/TW 9.3.5).
 *
 * @example
 * ```ts
 * const facts = { proposing: 10, proposingCommittee: 15, decidingCommittee: 27 };
 * judge(disbandingRule, { ...facts, deciding: 14 }).value; // => "fits"
 * judge(disbandingRule, { ...facts, deciding: 13 }).value; // => "breach"
 * ```
 */
export const disbandingRule: Rule<DisbandingFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "disbanding",
  readers,
  disbandingLaw,
  {
    conditions: {
      proposed: { part: "proposing", of: "proposingCommittee" },
      decided: { part: "deciding", of: "decidingCommittee" },
    },
    decide: [{ when: { all: ["proposed", "decided"] }, then: fits }],
    otherwise: breach,
  },
);
