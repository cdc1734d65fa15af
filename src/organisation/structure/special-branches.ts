import { type Rule, rule } from "../../outcome/index.ts";
import { overseasBranchLaw, temporaryBranchLaw } from "./structure.law.ts";
import { breach, fits, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Are there enough official members on temporary transfer for a temporary-activity branch (chi bộ sinh hoạt tạm thời)?
 * Three (294-QĐ/TW 6.3.2.d).
 *
 * @example
 * ```ts
 * judge(temporaryBranchRule, { ...unknownStructureFacts, official: 2, probationary: 1 }).value; // => "breach"
 * ```
 */
export const temporaryBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "temporaryBranch",
  { readers: structureReaders, law: temporaryBranchLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: breach,
  },
);

/**
 * Are there enough members for a provisional branch abroad (chi bộ sinh hoạt dự bị)? Three, and here alone the probationary
 * ones count (294-QĐ/TW 6.3.3.b).
 *
 * @example
 * ```ts
 * judge(overseasBranchRule, { ...unknownStructureFacts, official: 2, probationary: 1 }).value; // => "fits"
 * ```
 */
export const overseasBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "overseasBranch",
  { readers: structureReaders, law: overseasBranchLaw },
  {
    conditions: { atLeast3: { sum: ["official", "probationary"] } },
    decide: [{ when: "atLeast3", then: fits }],
    otherwise: breach,
  },
);
