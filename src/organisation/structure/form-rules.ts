import { type Bound, type Rule, rule } from "../../outcome/index.ts";
import {
  branchSizeLaw,
  formationLaw,
  grassrootsBranchLaw,
  overseasBranchLaw,
  overseasBranchLaw232,
  residentialBranchLaw,
  temporaryBranchLaw,
} from "./structure.law.ts";
import { breach, fits, review, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureFactsFields, structureReaders } from "./structure-facts.ts";

// What form an organisation may have, by its size and its setting, where no consent of a higher body can settle it.

/**
 * Judges whether there are official members enough to form a grassroots organisation or grassroots branch (tổ chức cơ sở
 * đảng). Three are enough, and only official ones count; with fewer, the members are referred to another organisation
 * (Charter 21.2).
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { formationRule, judge } from "chibo/rules";
 *
 * judge(formationRule, structureFacts({ official: 2, probationary: 4 })).value; // => "breach"
 * ```
 */
export const formationRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "formation",
  { readers: structureReaders, fields: structureFactsFields, law: formationLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: breach,
  },
);

/**
 * Judges whether there are official members enough for a branch (chi bộ) below a committee. Three are enough, and only
 * official ones count (Charter 24.1); with fewer it cannot meet to decide, and the level above has to move members in or merge
 * it.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { branchSizeRule, judge } from "chibo/rules";
 *
 * judge(branchSizeRule, structureFacts({ official: 2, probationary: 1 })).value; // => "breach"
 * ```
 */
export const branchSizeRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchSize",
  { readers: structureReaders, fields: structureFactsFields, law: branchSizeLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: breach,
  },
);

/**
 * Judges whether a grassroots branch (chi bộ cơ sở) is of a size for that form. It is the form for fewer than 30 members,
 * official and probationary together (Charter 21.3). From 30 on the form is a grassroots organisation; the Charter lists no
 * exception, yet there are such branches, so that is a matter to look at again.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { grassrootsBranchRule, judge } from "chibo/rules";
 *
 * judge(grassrootsBranchRule, structureFacts({ official: 28, probationary: 1 })).value; // => "fits"
 * judge(grassrootsBranchRule, structureFacts({ official: 28, probationary: 2 })).value; // => "review"
 * ```
 */
export const grassrootsBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "grassrootsBranch",
  { readers: structureReaders, fields: structureFactsFields, law: grassrootsBranchLaw },
  {
    conditions: { fewerThan30: { sum: ["official", "probationary"] } },
    decide: [{ when: "fewerThan30", then: fits }],
    otherwise: review,
  },
);

/**
 * Judges whether a grassroots organisation or grassroots branch (tổ chức cơ sở đảng) may be of that kind where it works. Not
 * in a village or residential group: under 294-QĐ/TW 20.2.2 that one stays a branch under the commune, whatever its size.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, residentialBranchRule } from "chibo/rules";
 *
 * judge(residentialBranchRule, structureFacts({ setting: "village" })).value; // => "breach"
 * judge(residentialBranchRule, structureFacts({ setting: "enterprise" })).value; // => "fits"
 * ```
 */
export const residentialBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "residentialBranch",
  { readers: structureReaders, fields: structureFactsFields, law: residentialBranchLaw },
  {
    conditions: { residential: { text: "setting" } },
    decide: [{ when: "residential", then: breach }],
    otherwise: fits,
  },
);

/**
 * Judges whether there are official members on temporary transfer enough for a temporary-activity branch (chi bộ sinh hoạt
 * tạm thời): three (294-QĐ/TW 6.3.2.d).
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, temporaryBranchRule } from "chibo/rules";
 *
 * judge(temporaryBranchRule, structureFacts({ official: 2, probationary: 1 })).value; // => "breach"
 * ```
 */
export const temporaryBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "temporaryBranch",
  { readers: structureReaders, fields: structureFactsFields, law: temporaryBranchLaw },
  {
    conditions: { atLeast3Official: { number: "official" } },
    decide: [{ when: "atLeast3Official", then: fits }],
    otherwise: breach,
  },
);

/**
 * Judges whether there are members enough for a provisional branch abroad (chi bộ sinh hoạt dự bị): three, and here alone
 * the probationary ones count (294-QĐ/TW 6.3.3.b; 232-QĐ/TW 6.3.3.b from 20 January 2025).
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, overseasBranchRule } from "chibo/rules";
 *
 * judge(overseasBranchRule, structureFacts({ official: 2, probationary: 1 })).value; // => "fits"
 * ```
 */
export const overseasBranchRule: Rule<StructureFacts, StructureAnswer> =
  /* @__PURE__ */ overseasBranchRuleOf(overseasBranchLaw);

/** The rule to 30 June 2025. */
export const overseasBranchRule232: Rule<StructureFacts, StructureAnswer> =
  /* @__PURE__ */ overseasBranchRuleOf(overseasBranchLaw232);

function overseasBranchRuleOf(law: { readonly atLeast3: Bound }): Rule<StructureFacts, StructureAnswer> {
  return rule(
    "overseasBranch",
    { readers: structureReaders, fields: structureFactsFields, law },
    {
      conditions: { atLeast3: { sum: ["official", "probationary"] } },
      decide: [{ when: "atLeast3", then: fits }],
      otherwise: breach,
    },
  );
}
