import { type Outcome, type Readers, type ReadingCode, type Rule, rule } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { assessWithin } from "../powers/assess-within.ts";
import { appointedSecretaryLaw, procedureSpans } from "./procedures.law.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

/** What decides whether a branch secretary is appointed. */
export interface SecretaryBallots {
  /** How many ballots for a secretary elected nobody; `null` when not known. */
  readonly failedBallots: number | null;
}

const readers: Readers<SecretaryBallots> = {
  failedBallots: (facts) => facts.failedBallots,
};

/**
 * May the committee above appoint the secretary of a branch (chỉ định bí thư chi bộ)? After three ballots that elected
 * nobody, one of its committee or of its members (294-QĐ/TW 23.3).
 *
 * @example
 * ```ts
 * judge(appointedSecretaryRule, { failedBallots: 3 }).value; // => "fits"
 * judge(appointedSecretaryRule, { failedBallots: 2 }).value; // => "breach"
 * ```
 */
export const appointedSecretaryRule: Rule<SecretaryBallots, StructureAnswer> = /* @__PURE__ */ rule(
  "appointedSecretary",
  { readers, law: appointedSecretaryLaw },
  {
    conditions: { threeBallots: { number: "failedBallots" } },
    decide: [{ when: "threeBallots", then: fits }],
    otherwise: breach,
  },
);

/**
 * May the committee above appoint the secretary of a branch on this day? The explained answer of
 * {@link appointedSecretaryRule}; the text before 1 July 2025 was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * assessAppointedSecretary({ switchedOn: null, failedBallots: 3 }, "2025-12-31").value; // => "fits"
 * assessAppointedSecretary({ switchedOn: null, failedBallots: 3 }, "2025-06-30").kind; // => "not-in-force"
 * ```
 */
export function assessAppointedSecretary(
  facts: SecretaryBallots & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(appointedSecretaryRule, procedureSpans.appointedSecretary, facts, on, named);
}
