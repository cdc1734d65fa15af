import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Readers, type Rule, rule } from "../../outcome/index.ts";
import { allowed, notAllowed, type Permission, type RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { appointedSecretaryLaw } from "./procedures.law.ts";

/** What decides whether a branch secretary is appointed. `null` means not known. */
export interface SecretaryBallots extends Pick<Unit, "switchedOn"> {
  /** How many ballots for a secretary elected nobody. */
  readonly failedBallots: number | null;
}

/** Every member of the ballots for a secretary, for their builder and their readers. */
export const secretaryBallotsFields: Fields<SecretaryBallots> = { switchedOn: "day", failedBallots: "count" };

/**
 * Makes the facts that decide whether a branch secretary is appointed (chỉ định bí thư chi bộ).
 *
 * @param given - How many ballots elected nobody; left out, it is not known. `switchedOn` left out means that no switch to
 * the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a wrong type; RangeError for a day that is none or a number that is no count.
 *
 * @example
 * ```ts
 * import { secretaryBallots } from "chibo/organisation";
 *
 * secretaryBallots({ failedBallots: 3 }).failedBallots; // => 3
 * ```
 */
export function secretaryBallots(given: Given<SecretaryBallots>): SecretaryBallots {
  return build("secretaryBallots", secretaryBallotsFields, given);
}

const readers: Readers<RuleFacts<SecretaryBallots>> = {
  failedBallots: (facts) => facts.failedBallots,
};

/**
 * Judges whether the secretary of a branch may be appointed (chỉ định bí thư chi bộ): after three ballots that elected
 * nobody, the committee above appoints one of its committee or of its members (294-QĐ/TW 23.3).
 *
 * @example
 * ```ts
 * import { secretaryBallots } from "chibo/organisation";
 * import { appointedSecretaryRule, judge } from "chibo/rules";
 *
 * judge(appointedSecretaryRule, secretaryBallots({ failedBallots: 3 })).value; // => "allowed"
 * judge(appointedSecretaryRule, secretaryBallots({ failedBallots: 2 })).value; // => "not-allowed"
 * ```
 */
export const appointedSecretaryRule: Rule<RuleFacts<SecretaryBallots>, Permission> = /* @__PURE__ */ rule(
  "appointedSecretary",
  { readers, law: appointedSecretaryLaw, fields: secretaryBallotsFields },
  {
    conditions: { threeBallots: { number: "failedBallots" } },
    decide: [{ when: "threeBallots", then: allowed }],
    otherwise: notAllowed,
  },
);
