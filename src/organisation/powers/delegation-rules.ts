import { type Rule, rule } from "../../outcome/index.ts";
import { allowed, needsConsent, notAllowed, type Permission, type RuleFacts } from "./permission.ts";
import { type PowerFacts, powerFactsFields, powerReaders } from "./power-facts.ts";
import { admissionPowersLaw, delegatedPowersLaw, pilotPowersLaw } from "./powers.law.ts";
import { admissionPowersLaw208 } from "./powers-208.law.ts";

/**
 * Judges whether a grassroots committee may be given powers of the level above (giao quyền cấp trên cơ sở): at least 400
 * members, or 200 in a central body or directly under a province; several grassroots units; the Organisation Commission
 * consulted (294-QĐ/TW 10.6.1). Exceptions are for the Secretariat.
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { delegatedPowersRule, judge } from "chibo/rules";
 *
 * const facts = { ofCentralBody: false, grassrootsUnits: 5, commissionConsulted: true, official: 200, probationary: 0 };
 * judge(delegatedPowersRule, powerFacts({ ...facts, parentKind: "province" })).value; // => "allowed"
 * judge(delegatedPowersRule, powerFacts({ ...facts, parentKind: "central-direct" })).value; // => "needs-consent"
 * ```
 */
export const delegatedPowersRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "delegatedPowers",
  { readers: powerReaders, law: delegatedPowersLaw, fields: powerFactsFields },
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
        then: allowed,
      },
    ],
    otherwise: needsConsent,
  },
);

/**
 * Judges whether a grassroots committee may take part in the pilot of such powers where its parent is not provincial (thí
 * điểm giao quyền): at least 400 members, three good years running, several units, a wide area; never a commune or the
 * armed forces (113-QĐ/TW).
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { judge, pilotPowersRule } from "chibo/rules";
 *
 * judge(pilotPowersRule, powerFacts({ kind: "commune" })).value; // => "not-allowed"
 * ```
 */
export const pilotPowersRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "pilotPowers",
  { readers: powerReaders, law: pilotPowersLaw, fields: powerFactsFields },
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
      { when: { any: ["excludedKind", "armedForces", "parentIsProvincial"] }, then: notAllowed },
      { when: { all: ["atLeast400", "goodYears", "severalUnits", "wideArea"] }, then: allowed },
    ],
    otherwise: notAllowed,
  },
);

/**
 * Judges whether a grassroots committee may be given the power to admit and expel members (ủy quyền kết nạp, khai trừ): more
 * than 100 members and three years running "hoàn thành tốt nhiệm vụ" (294-QĐ/TW 22.1).
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { admissionPowersRule, judge } from "chibo/rules";
 *
 * judge(admissionPowersRule, powerFacts({ official: 95, probationary: 5, goodYears: 3 })).value; // => "not-allowed"
 * judge(admissionPowersRule, powerFacts({ official: 95, probationary: 6, goodYears: 3 })).value; // => "allowed"
 * ```
 */
export const admissionPowersRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "admissionPowers",
  { readers: powerReaders, law: admissionPowersLaw, fields: powerFactsFields },
  {
    conditions: { moreThan100: { sum: ["official", "probationary"] }, goodYears: { number: "goodYears" } },
    decide: [{ when: { all: ["moreThan100", "goodYears"] }, then: allowed }],
    otherwise: notAllowed,
  },
);

/**
 * Judges whether a body that has switched to 208-QĐ/TW admits members by itself (thẩm quyền kết nạp): the standing committee
 * of a grassroots organisation does. The text was not read; one office's own procedure says so. Of other bodies, and of
 * expulsion, nothing was found.
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { qd208AdmissionPowersRule, judge } from "chibo/rules";
 *
 * judge(qd208AdmissionPowersRule, powerFacts({ kind: "grassroots-organisation" })).value; // => "allowed"
 * judge(qd208AdmissionPowersRule, powerFacts({ kind: "subordinate-organisation" })).reason; // => "text-not-read"
 * ```
 */
export const qd208AdmissionPowersRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "admissionPowers",
  { readers: powerReaders, law: admissionPowersLaw208, fields: powerFactsFields },
  {
    conditions: { ofGrassroots: { text: "kind" } },
    decide: [{ when: "ofGrassroots", then: allowed }],
    otherwise: { kind: "undetermined", reason: "text-not-read", decidedBy: null },
  },
);
