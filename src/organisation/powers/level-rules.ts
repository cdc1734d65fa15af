import { merged } from "../../facts/index.ts";
import { type Rule, rule } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { consentConditions, consentRows } from "./consent-answer.ts";
import { allowed, needsConsent, type Permission, type RuleFacts } from "./permission.ts";
import { type PowerFacts, powerFactsFields, powerReaders } from "./power-facts.ts";
import {
  powerSpans,
  specialZoneLaw,
  underProvinceLaw,
  upperGrassrootsLaw,
  upperGrassrootsLawFrom2026,
} from "./powers.law.ts";

/** What both texts ask of a level above the grassroots. */
const upperConditions = {
  parentIsProvincial: { text: "parentKind" },
  atLeast500: { sum: ["official", "probationary"] },
  legalPersonality: { flag: "legalPersonality" },
  grassrootsBelow: { number: "grassrootsUnits" },
} as const;

const upperMet = { all: ["parentIsProvincial", "atLeast500", "legalPersonality", "grassrootsBelow"] } as const;

/** The rule of 294-QĐ/TW 10.4.4, to 7 April 2026: the Secretariat consents. */
export const upperGrassrootsRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "upperGrassroots",
  { readers: powerReaders, law: upperGrassrootsLaw, fields: powerFactsFields },
  {
    conditions: /* @__PURE__ */ merged(upperConditions, /* @__PURE__ */ consentConditions("secretariat")),
    decide: /* @__PURE__ */ consentRows(upperMet),
    otherwise: needsConsent,
  },
);

/** The rule of 20-QĐ/TW 10.3.5: the province decides by itself; only cases off the pattern need the Secretariat. */
export const upperGrassrootsRuleFrom2026: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "upperGrassroots",
  { readers: powerReaders, law: upperGrassrootsLawFrom2026, fields: powerFactsFields },
  { conditions: upperConditions, decide: [{ when: upperMet, then: allowed }], otherwise: needsConsent },
);

/**
 * Finds the rule of a day on a level directly above the grassroots outside the administrative system (cấp trên trực tiếp
 * của tổ chức cơ sở đảng): at least 500 members, a provincial parent, member units with legal personality, grassroots
 * organisations below, and the Secretariat's consent (294-QĐ/TW 10.4.4). From 8 April 2026 the province or the committee
 * directly under the Centre decides by itself, and only cases off the pattern need the Secretariat (20-QĐ/TW 10.3.5).
 *
 * @param on - The day.
 * @returns The rule; `null` before 1 July 2025, when none is known.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { judge, upperGrassrootsRuleOn } from "chibo/rules";
 *
 * const facts = powerFacts({
 *   parentKind: "province",
 *   official: 480,
 *   probationary: 20,
 *   legalPersonality: true,
 *   grassrootsUnits: 6,
 *   secretariat: "none",
 * });
 * const [before, after] = [upperGrassrootsRuleOn("2026-04-07"), upperGrassrootsRuleOn("2026-04-08")];
 * before && judge(before, facts).value; // => "needs-consent"
 * after && judge(after, facts).value; // => "allowed"
 * ```
 */
export function upperGrassrootsRuleOn(on: CalendarDate): Rule<RuleFacts<PowerFacts>, Permission> | null {
  requireDay("upperGrassrootsRuleOn", on);
  if (holdsOn(powerSpans.upperGrassrootsFrom2026, on)) return upperGrassrootsRuleFrom2026;
  return holdsOn(powerSpans.upperGrassroots, on) ? upperGrassrootsRule : null;
}

/**
 * Judges whether a grassroots organisation or branch may stand directly under a province or a committee directly under the
 * Centre (tổ chức cơ sở đảng trực thuộc thẳng cấp tỉnh): with the consent that the Central Organisation Commission gives
 * for the Secretariat (294-QĐ/TW 10.4.3, 06-HD/TW 12). The texts name no size.
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { judge, underProvinceRule } from "chibo/rules";
 *
 * const facts = { kind: "grassroots-organisation", parentKind: "province" } as const;
 * judge(underProvinceRule, powerFacts({ ...facts, commission: "none" })).value; // => "needs-consent"
 * judge(underProvinceRule, powerFacts({ ...facts, commission: "given" })).value; // => "allowed"
 * ```
 */
export const underProvinceRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "underProvince",
  { readers: powerReaders, law: underProvinceLaw, fields: powerFactsFields },
  {
    conditions: /* @__PURE__ */ merged(
      { ofGrassroots: { text: "kind" }, parentIsProvincial: { text: "parentKind" } },
      /* @__PURE__ */ consentConditions("commission"),
    ),
    decide: /* @__PURE__ */ consentRows({ all: ["ofGrassroots", "parentIsProvincial"] }),
    otherwise: needsConsent,
  },
);

/**
 * Judges whether a special zone (đặc khu) may have this form: the level above the grassroots, as a commune has, or a
 * grassroots organisation or branch. The provincial committee decides which, after the Central Organisation Commission
 * consented in writing (294-QĐ/TW 10.2).
 *
 * @example
 * ```ts
 * import { powerFacts } from "chibo/organisation";
 * import { judge, specialZoneRule } from "chibo/rules";
 *
 * const facts = { parentKind: "province", commission: "given" } as const;
 * judge(specialZoneRule, powerFacts({ ...facts, kind: "grassroots-branch" })).value; // => "allowed"
 * judge(specialZoneRule, powerFacts({ ...facts, kind: "branch" })).value; // => "not-allowed"
 * ```
 */
export const specialZoneRule: Rule<RuleFacts<PowerFacts>, Permission> = /* @__PURE__ */ rule(
  "specialZone",
  { readers: powerReaders, law: specialZoneLaw, fields: powerFactsFields },
  {
    conditions: /* @__PURE__ */ merged(
      { possibleForm: { text: "kind" }, parentIsProvince: { text: "parentKind" } },
      /* @__PURE__ */ consentConditions("commission"),
    ),
    decide: /* @__PURE__ */ consentRows({ all: ["possibleForm", "parentIsProvince"] }),
    otherwise: needsConsent,
  },
);
