import { type Rule, rule } from "../../outcome/index.ts";
import { inspectionLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * Is there an inspection committee (ủy ban kiểm tra) where there has to be, and none where there cannot? From the
 * grassroots organisation up there is one; branches and sections have none (296-QĐ/TW 7).
 *
 * @example
 * ```ts
 * judge(inspectionRule, { ...unknownLeadingBody, kind: "section", hasInspectionCommittee: true }).value; // => "breach"
 * ```
 */
export const inspectionRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "inspection",
  { readers: leadingBodyReaders, law: inspectionLaw },
  {
    conditions: { below: { text: "kind" }, hasInspectionCommittee: { flag: "hasInspectionCommittee" } },
    decide: [
      { when: { all: ["below", "hasInspectionCommittee"] }, then: breach },
      { when: { any: ["below", "hasInspectionCommittee"] }, then: fits },
    ],
    otherwise: breach,
  },
);
