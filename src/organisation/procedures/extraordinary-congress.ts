import { type Outcome, type Readers, type ReadingCode, type Rule, rule } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { assessWithin } from "../powers/assess-within.ts";
import { extraordinaryCongressLaw, procedureSpans } from "./procedures.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

/** What decides whether a congress may be held out of turn. `null` means not known. */
export interface ExtraordinaryCongressFacts {
  /** How many members of the committee voted for it, by secret ballot. */
  readonly committeeInFavour: number | null;
  /** How many members the committee has. */
  readonly committeeMembers: number | null;
  /** How many organisations directly under it ask for one. */
  readonly lowerBodiesAsking: number | null;
  /** How many organisations stand directly under it; 0 for a branch. */
  readonly lowerBodies: number | null;
  /** What the standing committee above answered; `"none"` when it was not asked or has not answered. */
  readonly superior: "given" | "refused" | "none" | null;
}

/** Facts of a congress out of turn of which none is known. */
export const unknownExtraordinaryCongress: ExtraordinaryCongressFacts & Pick<Unit, "switchedOn"> = {
  switchedOn: null,
  committeeInFavour: null,
  committeeMembers: null,
  lowerBodiesAsking: null,
  lowerBodies: null,
  superior: null,
};

const readers: Readers<ExtraordinaryCongressFacts> = {
  committeeInFavour: (facts) => facts.committeeInFavour,
  committeeMembers: (facts) => facts.committeeMembers,
  lowerBodiesAsking: (facts) => facts.lowerBodiesAsking,
  lowerBodies: (facts) => facts.lowerBodies,
  superior: (facts) => facts.superior,
};

/**
 * May a congress be held out of turn (đại hội bất thường)? Where more than half of the committee or more than half of the
 * organisations directly under it want one, with the consent of the standing committee above (294-QĐ/TW 19).
 *
 * @example
 * ```ts
 * const facts = { ...unknownExtraordinaryCongress, committeeMembers: 15, superior: "none" };
 * judge(extraordinaryCongressRule, { ...facts, committeeInFavour: 8 }).value; // => "needs-consent"
 * ```
 */
export const extraordinaryCongressRule: Rule<ExtraordinaryCongressFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "extraordinaryCongress",
  { readers, law: extraordinaryCongressLaw },
  {
    conditions: {
      committeeWants: { part: "committeeInFavour", of: "committeeMembers" },
      lowerBodiesWant: { part: "lowerBodiesAsking", of: "lowerBodies" },
      consentGiven: { flag: { from: ["superior"], by: ({ superior }) => isAnswer(superior, "given") } },
      consentRefused: { flag: { from: ["superior"], by: ({ superior }) => isAnswer(superior, "refused") } },
    },
    decide: [
      { when: { not: { any: ["committeeWants", "lowerBodiesWant"] } }, then: breach },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);

/**
 * May a congress be held out of turn on this day? The explained answer of {@link extraordinaryCongressRule}; the text before
 * 1 July 2025 was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const facts = { ...unknownExtraordinaryCongress, committeeMembers: 15, lowerBodies: 9, superior: "given" };
 * const asked = { ...facts, committeeInFavour: 7, lowerBodiesAsking: 5 };
 * assessExtraordinaryCongress(asked, "2025-12-31").value; // => "fits"
 * assessExtraordinaryCongress({ ...asked, lowerBodiesAsking: 4 }, "2025-12-31").value; // => "breach"
 * assessExtraordinaryCongress(asked, "2025-06-30").kind; // => "not-in-force"
 * ```
 */
export function assessExtraordinaryCongress(
  facts: ExtraordinaryCongressFacts & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(extraordinaryCongressRule, procedureSpans.extraordinaryCongress, facts, on, named);
}

function isAnswer(answer: ExtraordinaryCongressFacts["superior"], wanted: "given" | "refused"): boolean | null {
  return answer === null ? null : answer === wanted;
}
