import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";
import { type ConsentAnswer, consentAnswers } from "./consent-answer.ts";
import type { RuleFacts } from "./permission.ts";

/** What the rules of powers ask of an organisation. `null` means not known. */
export interface PowerFacts extends Pick<Unit, "switchedOn"> {
  /** Its kind. */
  readonly kind: OrganisationKind | null;
  /** The kind of the organisation above. */
  readonly parentKind: OrganisationKind | null;
  /** Whether it is of the armed forces. */
  readonly armedForces: boolean | null;
  /** Whether it belongs to a central commission, ministry or mass organisation. */
  readonly ofCentralBody: boolean | null;
  /** The number of official members. */
  readonly official: number | null;
  /** The number of probationary members. */
  readonly probationary: number | null;
  /** Whether its member units have legal personality (tư cách pháp nhân). */
  readonly legalPersonality: boolean | null;
  /** The number of grassroots member units or organisations under it. */
  readonly grassrootsUnits: number | null;
  /** Whether it works over a wide area. */
  readonly wideArea: boolean | null;
  /** How many years running it was rated "hoàn thành tốt nhiệm vụ" or better, up to the last rated one. */
  readonly goodYears: number | null;
  /** Whether the Organisation Commission was consulted. */
  readonly commissionConsulted: boolean | null;
  /** What the Secretariat answered. */
  readonly secretariat: ConsentAnswer | null;
  /** What the Central Organisation Commission answered in writing. */
  readonly commission: ConsentAnswer | null;
}

/** Every member of the facts of powers, for their builder and their readers. */
export const powerFactsFields: Fields<PowerFacts> = {
  switchedOn: "day",
  kind: organisationKinds,
  parentKind: organisationKinds,
  armedForces: "flag",
  ofCentralBody: "flag",
  official: "count",
  probationary: "count",
  legalPersonality: "flag",
  grassrootsUnits: "count",
  wideArea: "flag",
  goodYears: "count",
  commissionConsulted: "flag",
  secretariat: consentAnswers,
  commission: consentAnswers,
};

/**
 * Makes the facts that the rules of powers ask of an organisation (thẩm quyền được giao).
 *
 * @param given - Any of the facts; none is required. What is left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key, a word that stands in no list or a wrong type; RangeError for a day that is none or
 * a number that is no count.
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 *
 * powerFacts({ official: 90, probationary: 11, goodYears: 3 }).wideArea; // => null
 * ```
 */
export function powerFacts(given: Given<PowerFacts>): PowerFacts {
  return build("powerFacts", powerFactsFields, given);
}

/** One reader for each fact of powers. */
export const powerReaders: Readers<RuleFacts<PowerFacts>> = {
  kind: (facts) => facts.kind,
  parentKind: (facts) => facts.parentKind,
  armedForces: (facts) => facts.armedForces,
  ofCentralBody: (facts) => facts.ofCentralBody,
  official: (facts) => facts.official,
  probationary: (facts) => facts.probationary,
  legalPersonality: (facts) => facts.legalPersonality,
  grassrootsUnits: (facts) => facts.grassrootsUnits,
  wideArea: (facts) => facts.wideArea,
  goodYears: (facts) => facts.goodYears,
  commissionConsulted: (facts) => facts.commissionConsulted,
  secretariat: (facts) => facts.secretariat,
  commission: (facts) => facts.commission,
};
