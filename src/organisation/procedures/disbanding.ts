import { type Outcome, type Readers, type ReadingCode, type Rule, rule } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { assessWithin } from "../powers/assess-within.ts";
import { disbandingLaw } from "./change.law.ts";
import { procedureSpans } from "./procedures.law.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

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
  { readers, law: disbandingLaw },
  {
    conditions: {
      proposed: { part: "proposing", of: "proposingCommittee" },
      decided: { part: "deciding", of: "decidingCommittee" },
    },
    decide: [{ when: { all: ["proposed", "decided"] }, then: fits }],
    otherwise: breach,
  },
);

/**
 * Were the votes enough to disband an organisation on this day? The explained answer of {@link disbandingRule}; the text before
 * 1 July 2025 was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const votes = { proposing: 10, proposingCommittee: 15, deciding: 14, decidingCommittee: 27, switchedOn: null };
 * assessDisbanding(votes, "2025-12-31").value; // => "fits"
 * assessDisbanding(votes, "2025-06-30").kind; // => "not-in-force"
 * ```
 */
export function assessDisbanding(
  facts: DisbandingFacts & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(disbandingRule, procedureSpans.disbanding, facts, on, named);
}
