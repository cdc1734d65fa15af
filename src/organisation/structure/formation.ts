import { type Rule, rule } from "../../outcome/index.ts";
import { formationLaw, standingBranchLaw } from "./structure.law.ts";
import { breach, fits, review, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Are there official members enough to form a grassroots organisation or grassroots branch (tổ chức cơ sở đảng)? Three
 * are enough, and only official ones count; with fewer, the members are referred to another organisation (Charter 21.2).
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, official: 2, probationary: 4 };
 * judge(formationRule, facts).value; // => "breach"
 * ```
 */
export const formationRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "formation",
  { readers: structureReaders, law: formationLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: breach,
  },
);

/**
 * Can a standing branch (chi bộ) still meet validly? With fewer than three official members it cannot, and the level above
 * has to move members in or merge it: a matter to look at again, not a breach of the branch's own (Charter 24.1 as applied).
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, official: 2, probationary: 1 };
 * judge(standingBranchRule, facts).value; // => "review"
 * ```
 */
export const standingBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "standingBranch",
  { readers: structureReaders, law: standingBranchLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: review,
  },
);
