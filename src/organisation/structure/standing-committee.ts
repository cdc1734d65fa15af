import { type Rule, rule } from "../../outcome/index.ts";
import { standingCommitteeLaw } from "./structure.law.ts";
import { breach, fits, review, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Does a grassroots committee (đảng ủy cơ sở) of this size have a standing committee (ban thường vụ)? One of nine or more
 * committee members - not Party members - elects one; a smaller one elects only a secretary and a deputy (Charter 22.5). A
 * smaller committee with a standing committee may have lost members since: a matter to look at again.
 *
 * @example
 * ```ts
 * judge(standingCommitteeRule, { ...unknownStructureFacts, committeeMembers: 9, standingMembers: 0 }).value; // => "breach"
 * judge(standingCommitteeRule, { ...unknownStructureFacts, committeeMembers: 8, standingMembers: 0 }).value; // => "fits"
 * ```
 */
export const standingCommitteeRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "standingCommittee",
  { readers: structureReaders, law: standingCommitteeLaw },
  {
    conditions: {
      atLeast9CommitteeMembers: { number: "committeeMembers" },
      hasStandingCommittee: { number: "standingMembers" },
    },
    decide: [
      { when: { all: ["atLeast9CommitteeMembers", "hasStandingCommittee"] }, then: fits },
      { when: "atLeast9CommitteeMembers", then: breach },
      { when: "hasStandingCommittee", then: review },
    ],
    otherwise: fits,
  },
);
