import type { Readers } from "../../outcome/index.ts";
import type { OrganisationKind, Unit } from "../records/unit.ts";

/** What the rules of powers ask of an organisation. `null` means not known. */
export interface PowerFacts {
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
  /** What the Secretariat answered; `"none"` when it was not asked or has not answered. */
  readonly secretariat: "given" | "refused" | "none" | null;
  /** What the Central Organisation Commission answered in writing; `"none"` when it was not asked or has not answered. */
  readonly commission: "given" | "refused" | "none" | null;
}

/** Facts of powers of which none is known. */
export const unknownPowerFacts: PowerFacts & Pick<Unit, "switchedOn"> = {
  switchedOn: null,
  kind: null,
  parentKind: null,
  armedForces: null,
  ofCentralBody: null,
  official: null,
  probationary: null,
  legalPersonality: null,
  grassrootsUnits: null,
  wideArea: null,
  goodYears: null,
  commissionConsulted: null,
  secretariat: null,
  commission: null,
};

/** One reader for each fact of powers. */
export const powerReaders: Readers<PowerFacts> = {
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

/** Whether a higher body gave this answer; `null` when that is not known. */
export function isAnswer(answer: PowerFacts["secretariat"], wanted: "given" | "refused"): boolean | null {
  return answer === null ? null : answer === wanted;
}
