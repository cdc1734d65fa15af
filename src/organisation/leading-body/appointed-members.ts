import { type Rule, rule } from "../../outcome/index.ts";
import { appointedMembersLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * How many members may be appointed beyond the number that the congress set? A tenth of it, a fifth at the grassroots; for
 * more the Central Organisation Commission must reply (294-QĐ/TW 16.2.5, 06-HD/TW 16.5).
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "grassroots-organisation", setByCongress: 15 };
 * judge(appointedMembersRule, { ...facts, appointedBeyond: 3 }).value; // => "fits"
 * judge(appointedMembersRule, { ...facts, appointedBeyond: 4 }).value; // => "needs-consent"
 * ```
 */
export const appointedMembersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "appointedMembers",
  { readers: leadingBodyReaders, law: appointedMembersLaw },
  {
    conditions: {
      atGrassroots: { text: "kind" },
      withinFifth: { part: "appointedBeyond", of: "setByCongress" },
      withinTenth: { part: "appointedBeyond", of: "setByCongress" },
    },
    decide: [
      { when: "withinTenth", then: fits },
      { when: { all: ["atGrassroots", "withinFifth"] }, then: fits },
    ],
    otherwise: needsConsent,
  },
);
