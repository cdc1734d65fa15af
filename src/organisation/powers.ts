import { assess, notInForce, type Outcome, type Readers, type Rule, rule } from "../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../time/index.ts";
import { groundsOf } from "./legal-step.ts";
import {
  admissionPowersLaw,
  delegatedPowersLaw,
  pilotPowersLaw,
  powerSpans,
  upperGrassrootsLaw,
  upperGrassrootsLawFrom2026,
} from "./powers.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "./structure-answer.ts";
import type { OrganisationKind } from "./unit.ts";

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
}

/** Facts of powers of which none is known. */
export const unknownPowerFacts: PowerFacts = {
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
};

const readers: Readers<PowerFacts> = {
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
};

type PowersRule = Rule<PowerFacts, StructureAnswer>;

/**
 * May this body be a level directly above the grassroots outside the administrative system? At least 500 members, a
 * provincial parent, member units with legal personality, grassroots organisations below, and the Secretariat's consent
 * (294-QĐ/TW 10.4.4).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, parentKind: "province", legalPersonality: true, grassrootsUnits: 6 };
 * const large = { ...facts, official: 480, probationary: 20 };
 * judge(upperGrassrootsRule, { ...large, secretariat: "none" }).value; // => "needs-consent"
 * ```
 */
export const upperGrassrootsRule: PowersRule = /* @__PURE__ */ rule("upperGrassroots", readers, upperGrassrootsLaw, {
  conditions: {
    parentIsProvincial: { text: "parentKind" },
    atLeast500: { sum: ["official", "probationary"] },
    legalPersonality: { flag: "legalPersonality" },
    grassrootsBelow: { number: "grassrootsUnits" },
    consentGiven: { flag: { from: ["secretariat"], by: ({ secretariat }) => isAnswer(secretariat, "given") } },
    consentRefused: { flag: { from: ["secretariat"], by: ({ secretariat }) => isAnswer(secretariat, "refused") } },
  },
  decide: [
    {
      when: { not: { all: ["parentIsProvincial", "atLeast500", "legalPersonality", "grassrootsBelow"] } },
      then: breach,
    },
    { when: "consentGiven", then: fits },
    { when: "consentRefused", then: breach },
  ],
  otherwise: needsConsent,
});

/**
 * The same question under 20-QĐ/TW 10.3.5: the province or the committee directly under the Centre decides by itself; only
 * cases off the pattern need the Secretariat.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, parentKind: "province", legalPersonality: true, grassrootsUnits: 6 };
 * judge(upperGrassrootsRuleFrom2026, { ...facts, official: 480, probationary: 20 }).value; // => "fits"
 * ```
 */
export const upperGrassrootsRuleFrom2026: PowersRule = /* @__PURE__ */ rule(
  "upperGrassroots",
  readers,
  upperGrassrootsLawFrom2026,
  {
    conditions: {
      parentIsProvincial: { text: "parentKind" },
      atLeast500: { sum: ["official", "probationary"] },
      legalPersonality: { flag: "legalPersonality" },
      grassrootsBelow: { number: "grassrootsUnits" },
    },
    decide: [
      { when: { all: ["parentIsProvincial", "atLeast500", "legalPersonality", "grassrootsBelow"] }, then: fits },
    ],
    otherwise: needsConsent,
  },
);

/**
 * May this grassroots committee be given powers of the level above (giao quyền cấp trên cơ sở)? At least 400 members, or 200
 * in a central body or directly under a province; several grassroots units; the Organisation Commission consulted
 * (294-QĐ/TW 10.6.1). Exceptions are for the Secretariat.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, ofCentralBody: false, grassrootsUnits: 5, commissionConsulted: true };
 * judge(delegatedPowersRule, { ...facts, parentKind: "province", official: 200 }).value; // => "fits"
 * judge(delegatedPowersRule, { ...facts, parentKind: "central-direct", official: 200, probationary: 0 }).value; // => "needs-consent"
 * ```
 */
export const delegatedPowersRule: PowersRule = /* @__PURE__ */ rule("delegatedPowers", readers, delegatedPowersLaw, {
  conditions: {
    parentIsProvincial: { text: "parentKind" },
    ofCentralBody: { flag: "ofCentralBody" },
    directlyUnderProvince: { text: "parentKind" },
    atLeast200: { sum: ["official", "probationary"] },
    atLeast400: { sum: ["official", "probationary"] },
    severalUnits: { number: "grassrootsUnits" },
    commissionConsulted: { flag: "commissionConsulted" },
  },
  decide: [
    {
      when: {
        all: [
          "parentIsProvincial",
          { any: ["atLeast400", { all: ["atLeast200", { any: ["ofCentralBody", "directlyUnderProvince"] }] }] },
          "severalUnits",
          "commissionConsulted",
        ],
      },
      then: fits,
    },
  ],
  otherwise: needsConsent,
});

/**
 * May this grassroots committee take part in the pilot of such powers where its parent is not provincial? At least 400
 * members, three good years running, several units, a wide area; never a commune or the armed forces (113-QĐ/TW).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, kind: "commune" };
 * judge(pilotPowersRule, facts).value; // => "breach"
 * ```
 */
export const pilotPowersRule: PowersRule = /* @__PURE__ */ rule("pilotPowers", readers, pilotPowersLaw, {
  conditions: {
    excludedKind: { text: "kind" },
    armedForces: { flag: "armedForces" },
    parentIsProvincial: { text: "parentKind" },
    atLeast400: { sum: ["official", "probationary"] },
    goodYears: { number: "goodYears" },
    severalUnits: { number: "grassrootsUnits" },
    wideArea: { flag: "wideArea" },
  },
  decide: [
    { when: { any: ["excludedKind", "armedForces", "parentIsProvincial"] }, then: breach },
    { when: { all: ["atLeast400", "goodYears", "severalUnits", "wideArea"] }, then: fits },
  ],
  otherwise: breach,
});

/**
 * May this grassroots committee be given the power to admit and expel members? More than 100 members and three years
 * running "hoàn thành tốt nhiệm vụ" (294-QĐ/TW 22.1).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, official: 95, goodYears: 3 };
 * judge(admissionPowersRule, { ...facts, probationary: 5 }).value; // => "breach"
 * judge(admissionPowersRule, { ...facts, probationary: 6 }).value; // => "fits"
 * ```
 */
export const admissionPowersRule: PowersRule = /* @__PURE__ */ rule("admissionPowers", readers, admissionPowersLaw, {
  conditions: { moreThan100: { sum: ["official", "probationary"] }, goodYears: { number: "goodYears" } },
  decide: [{ when: { all: ["moreThan100", "goodYears"] }, then: fits }],
  otherwise: breach,
});

/** A grant of powers, or of a level, that is asked about. */
export type PowersCode = "upperGrassroots" | "delegatedPowers" | "pilotPowers" | "admissionPowers";

/**
 * Does this organisation meet the conditions for these powers on this day? Not in force before the text that grants them.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, official: 101, goodYears: 3 };
 * assessPowers("admissionPowers", facts, "2025-12-31").value; // => "fits"
 * assessPowers("admissionPowers", facts, "2025-06-30").kind; // => "not-in-force"
 * ```
 */
export function assessPowers(powers: PowersCode, facts: PowerFacts, on: CalendarDate): Outcome<StructureAnswer> {
  const found = grants().find(({ code, span }) => code === powers && isWithin(span, on));
  if (found !== undefined) return assess(found.rule, facts, on);
  return notInForce({ firstDay: powerSpans[powers].firstDay, lastDay: null }, groundsOf(on, []));
}

// Inside a function, so that a bundler drops the rules from a program that never asks about powers.
function grants(): readonly { readonly code: PowersCode; readonly rule: PowersRule; readonly span: Span }[] {
  return [
    { code: "upperGrassroots", rule: upperGrassrootsRule, span: powerSpans.upperGrassroots },
    { code: "upperGrassroots", rule: upperGrassrootsRuleFrom2026, span: powerSpans.upperGrassrootsFrom2026 },
    { code: "delegatedPowers", rule: delegatedPowersRule, span: powerSpans.delegatedPowers },
    { code: "pilotPowers", rule: pilotPowersRule, span: powerSpans.pilotPowers },
    { code: "admissionPowers", rule: admissionPowersRule, span: powerSpans.admissionPowers },
  ];
}

function isAnswer(answer: PowerFacts["secretariat"], wanted: "given" | "refused"): boolean | null {
  return answer === null ? null : answer === wanted;
}
