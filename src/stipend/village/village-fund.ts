import { build, type Fields, type Given } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import { type Coefficient, multiply, type Vnd } from "../../money/index.ts";
import { settings } from "../../organisation/index.ts";
import {
  assess,
  assessed,
  type Decided,
  joinedGrounds,
  notInForce,
  type Outcome,
  type Readers,
  type Rule,
  rule,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import type { PaidOrganisation } from "../holder/paid-organisation.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { villageFundLaw33, villageFundLaw34, villageFundLevels } from "./village-fund.law.ts";

/** What the fund of a village depends on. */
export interface VillageFacts
  extends Pick<PaidOrganisation, "setting" | "securityKey" | "borderOrIsland" | "onceLargeVillage"> {
  /** The households (số hộ); `null` when not known. */
  readonly households: number | null;
}

/** Every fact that the fund of a village depends on. */
export const villageFactsFields: Fields<VillageFacts> = {
  setting: settings,
  households: "count",
  securityKey: "flag",
  borderOrIsland: "flag",
  onceLargeVillage: "flag",
};

/**
 * Makes the facts that the fund of a village or residential group depends on (số hộ, xã trọng điểm, biên giới, hải đảo). No
 * key is required; the absence of a key means not known.
 *
 * @param given - What is known of the village.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a number below 0.
 *
 * @example
 * ```ts
 * import { villageFacts } from "chibo/stipend";
 *
 * villageFacts({ setting: "village", households: 350 }).securityKey; // => null
 * ```
 */
export function villageFacts(given: Given<VillageFacts>): VillageFacts {
  return build("villageFacts", villageFactsFields, given);
}

/** The two classes of villages and residential groups that the decrees tell apart. */
export type VillageClass = "special-village" | "ordinary-village";

/** The fund of one village. */
export interface VillageFund {
  /** The class. */
  readonly villageClass: VillageClass;
  /** The multiple of the base salary. */
  readonly coefficient: Coefficient;
  /** The fund a month. */
  readonly amount: Vnd;
}

const readers: Readers<VillageFacts> = {
  setting: (facts) => facts.setting,
  households: (facts) => facts.households,
  securityKey: (facts) => facts.securityKey,
  borderOrIsland: (facts) => facts.borderOrIsland,
  onceLargeVillage: (facts) => facts.onceLargeVillage,
};

const special: Decided<VillageClass> = { kind: "assessed", value: "special-village" };
const ordinary: Decided<VillageClass> = { kind: "assessed", value: "ordinary-village" };
const elsewhere: Decided<VillageClass> = { kind: "out-of-scope", reason: "no-rule-known" };

const text = {
  conditions: {
    village: { text: "setting" },
    residentialGroup: { text: "setting" },
    villageHouseholds: { number: "households" },
    groupHouseholds: { number: "households" },
    securityKey: { flag: "securityKey" },
    borderOrIsland: { flag: "borderOrIsland" },
    onceLargeVillage: { flag: "onceLargeVillage" },
  },
  decide: [
    { when: { not: { any: ["village", "residentialGroup"] } }, then: elsewhere },
    {
      when: {
        any: [
          { all: ["village", "villageHouseholds"] },
          { all: ["residentialGroup", { any: ["groupHouseholds", "onceLargeVillage"] }] },
          "securityKey",
          "borderOrIsland",
        ],
      },
      then: special,
    },
  ],
  otherwise: ordinary,
} as const;

/**
 * The rule on the class of a village or residential group under decree 34/2019/NĐ-CP, in force until 31 July 2023.
 *
 * @example
 * ```ts
 * import { judge, villageClassRuleTo2023 } from "chibo/rules";
 * import { villageFacts } from "chibo/stipend";
 *
 * judge(villageClassRuleTo2023, villageFacts({ setting: "village", households: 350 })).value; // => "special-village"
 * ```
 */
export const villageClassRuleTo2023: Rule<VillageFacts, VillageClass> = /* @__PURE__ */ rule(
  "villageFund",
  { readers, law: villageFundLaw34, fields: villageFactsFields },
  text,
);

/**
 * The rule on the class of a village or residential group (thôn, tổ dân phố có quy mô lớn) under decree 33/2023/NĐ-CP,
 * article 34.
 *
 * @example
 * ```ts
 * import { judge, villageClassRule } from "chibo/rules";
 * import { villageFacts } from "chibo/stipend";
 *
 * const village = villageFacts({ setting: "village", households: 120, securityKey: true });
 * judge(villageClassRule, village).value; // => "special-village"
 * ```
 */
export const villageClassRule: Rule<VillageFacts, VillageClass> = /* @__PURE__ */ rule(
  "villageFund",
  { readers, law: villageFundLaw33, fields: villageFactsFields },
  text,
);

/**
 * Gives the rule on the class of a village or residential group that is in force on a day.
 *
 * @param on - The day.
 * @returns The rule; `null` before 25 June 2019.
 * @throws RangeError when the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { villageClassRule, villageClassRuleOn } from "chibo/rules";
 *
 * villageClassRuleOn("2026-07-01") === villageClassRule; // => true
 * villageClassRuleOn("2019-06-24"); // => null
 * ```
 */
export function villageClassRuleOn(on: CalendarDate): Rule<VillageFacts, VillageClass> | null {
  requireDay("villageClassRuleOn", on);
  const level = entryAt(villageFundLevels, on);
  return level === null ? null : classRuleOf(level);
}

function classRuleOf(level: (typeof villageFundLevels)[number]): Rule<VillageFacts, VillageClass> {
  return level === villageFundLevels[0] ? villageClassRuleTo2023 : villageClassRule;
}

/**
 * Works out the fund from which the posts of a village or residential group are paid a month (quỹ phụ cấp khoán). The
 * province splits it among at most three posts. Before 25 June 2019 it is `not-in-force`. Decrees 34/2019 and 33/2023.
 *
 * @param facts - What is known of the village.
 * @param on - A day of the month.
 * @returns The class of the village, the multiple of the base salary, and the fund in đồng.
 * @throws TypeError for facts of a wrong type, RangeError when the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { villageFacts, villageFund } from "chibo/stipend";
 *
 * const village = villageFacts({ setting: "village", households: 350 });
 * villageFund(village, "2026-07-01").value?.amount; // => 15180000
 * villageFund(villageFacts({ setting: "village" }), "2026-07-01").missing?.includes("households"); // => true
 * ```
 */
export function villageFund(facts: VillageFacts, on: CalendarDate): Outcome<VillageFund> {
  requireRecord("villageFund", "the facts", facts);
  requireDay("villageFund", on);
  const level = entryAt(villageFundLevels, on);
  if (level === null) {
    const { firstDay } = villageFundLevels[0];
    return notInForce({ firstDay, lastDay: null }, { on, steps: [], because: [] });
  }
  const outcome = assess(classRuleOf(level), facts, { on });
  if (outcome.kind !== "assessed") return outcome as Outcome<never>;
  const coefficient = outcome.value === "special-village" ? level.special : level.ordinary;
  const salary = baseSalaryOn(on);
  // Base salaries reach back further than the decrees.
  return assessed(
    { villageClass: outcome.value, coefficient, amount: multiply(salary.value as Vnd, coefficient) },
    joinedGrounds(outcome, salary),
  );
}
