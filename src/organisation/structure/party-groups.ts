import { type Rule, rule } from "../../outcome/index.ts";
import { partyGroupsLaw } from "./structure.law.ts";
import { breach, fits, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Is a branch of this size divided into party groups (tổ đảng)? One of 30 or more members, official and probationary
 * together, is divided into several, so more than one (294-QĐ/TW 20.3.2, from 1 July 2025). Unlike the consent for a large
 * branch, this begins at 30 itself. A smaller branch may have groups.
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, official: 30, probationary: 0 };
 * judge(partyGroupsRule, { ...facts, partyGroups: 5 }).value; // => "fits"
 * judge(partyGroupsRule, { ...facts, partyGroups: 1 }).value; // => "breach"
 * ```
 */
export const partyGroupsRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "partyGroups",
  { readers: structureReaders, law: partyGroupsLaw },
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
