import { type Rule, rule } from "../../outcome/index.ts";
import { branchCommitteeLaw } from "./structure.law.ts";
import { breach, fits, review, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Does a branch of this size have a branch committee (chi ủy)? One of nine or more official members elects a committee; a
 * smaller one only a secretary and, if needed, a deputy (Charter 24.4). A smaller branch with a committee may have elected it
 * while it had nine, and the record does not say: a matter to look at again.
 *
 * @example
 * ```ts
 * judge(branchCommitteeRule, { ...unknownStructureFacts, official: 9, committeeMembers: 0 }).value; // => "breach"
 * judge(branchCommitteeRule, { ...unknownStructureFacts, official: 8, committeeMembers: 0 }).value; // => "fits"
 * ```
 */
export const branchCommitteeRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchCommittee",
  { readers: structureReaders, law: branchCommitteeLaw },
  {
    conditions: {
      atLeast9Official: { number: "official" },
      hasCommittee: { number: "committeeMembers" },
    },
    decide: [
      { when: { all: ["atLeast9Official", "hasCommittee"] }, then: fits },
      { when: "atLeast9Official", then: breach },
      { when: "hasCommittee", then: review },
    ],
    otherwise: fits,
  },
);
