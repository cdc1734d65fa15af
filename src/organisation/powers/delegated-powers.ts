import { type Rule, rule } from "../../outcome/index.ts";
import { type PowerFacts, powerReaders } from "./power-facts.ts";
import { delegatedPowersLaw, pilotPowersLaw } from "./powers.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

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
export const delegatedPowersRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "delegatedPowers",
  { readers: powerReaders, law: delegatedPowersLaw },
  {
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
  },
);

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
export const pilotPowersRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "pilotPowers",
  { readers: powerReaders, law: pilotPowersLaw },
  {
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
  },
);
