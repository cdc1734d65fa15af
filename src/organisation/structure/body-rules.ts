import { type Rule, rule } from "../../outcome/index.ts";
import { branchCommitteeLaw, partyGroupsLaw, standingCommitteeLaw } from "./structure.law.ts";
import { breach, fits, review, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureFactsFields, structureReaders } from "./structure-facts.ts";

// The bodies that an organisation of a size has inside: party groups, a branch committee, a standing committee.

/**
 * Judges whether a branch of this size is divided into party groups (tổ đảng). One of 30 or more members, official and
 * probationary together, is divided into several, so more than one (294-QĐ/TW 20.3.2, from 1 July 2025). Unlike the consent
 * for a large branch, this begins at 30 itself. A smaller branch may have groups.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, partyGroupsRule } from "chibo/rules";
 *
 * const facts = structureFacts({ official: 30, probationary: 0 });
 * judge(partyGroupsRule, { ...facts, partyGroups: 5 }).value; // => "fits"
 * judge(partyGroupsRule, { ...facts, partyGroups: 1 }).value; // => "breach"
 * ```
 */
export const partyGroupsRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "partyGroups",
  { readers: structureReaders, fields: structureFactsFields, law: partyGroupsLaw },
  {
    conditions: {
      atLeast30: { sum: ["official", "probationary"] },
      severalGroups: { number: "partyGroups" },
    },
    decide: [
      { when: { not: "atLeast30" }, then: fits },
      { when: "severalGroups", then: fits },
    ],
    otherwise: breach,
  },
);

/**
 * Judges whether a branch of this size has a branch committee (chi ủy). One of nine or more official members elects a
 * committee; a smaller one only a secretary and, if needed, a deputy (Charter 24.4). A smaller branch with a committee may
 * have elected it while it had nine, and the record does not say: a matter to look at again.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { branchCommitteeRule, judge } from "chibo/rules";
 *
 * judge(branchCommitteeRule, structureFacts({ official: 9, committeeMembers: 0 })).value; // => "breach"
 * judge(branchCommitteeRule, structureFacts({ official: 8, committeeMembers: 0 })).value; // => "fits"
 * ```
 */
export const branchCommitteeRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchCommittee",
  { readers: structureReaders, fields: structureFactsFields, law: branchCommitteeLaw },
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

/**
 * Judges whether a grassroots committee (đảng ủy cơ sở) of this size has a standing committee (ban thường vụ). One of
 * nine or more committee members - not Party members - elects one; a smaller one elects only a secretary and a deputy
 * (Charter 22.5). A smaller committee with a standing committee may have lost members since: a matter to look at again.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, standingCommitteeRule } from "chibo/rules";
 *
 * judge(standingCommitteeRule, structureFacts({ committeeMembers: 9, standingMembers: 0 })).value; // => "breach"
 * judge(standingCommitteeRule, structureFacts({ committeeMembers: 8, standingMembers: 0 })).value; // => "fits"
 * ```
 */
export const standingCommitteeRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "standingCommittee",
  { readers: structureReaders, fields: structureFactsFields, law: standingCommitteeLaw },
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
