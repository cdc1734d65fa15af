import { type Coefficient, multiply, type Vnd } from "../../money/index.ts";
import {
  assess,
  assessed,
  type Decided,
  notInForce,
  type Outcome,
  type Readers,
  type Rule,
  rule,
} from "../../outcome/index.ts";
import { type CalendarDate, entryOn } from "../../time/index.ts";
import type { PaidOrganisation } from "../holder/holder.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import { villageFundLaw33, villageFundLaw34, villageFundLevels } from "./village-fund.law.ts";

/** What the fund of a village depends on. */
export interface VillageFacts
  extends Pick<PaidOrganisation, "setting" | "securityKey" | "borderOrIsland" | "onceLargeVillage"> {
  /** The households (số hộ); `null` when not known. */
  readonly households: number | null;
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

/** Which class is this village, under decree 34/2019? */
export const villageClass34: Rule<VillageFacts, VillageClass> = /* @__PURE__ */ rule(
  "villageFund",
  { readers, law: villageFundLaw34 },
  text,
);

/** Which class is this village, under decree 33/2023? */
export const villageClass33: Rule<VillageFacts, VillageClass> = /* @__PURE__ */ rule(
  "villageFund",
  { readers, law: villageFundLaw33 },
  text,
);

/**
 * How large is the fund from which the posts of this village or residential group are paid a month (quỹ phụ cấp khoán)?
 * The province splits it among at most three posts. Before 25 June 2019 it is `not-in-force`.
 *
 * @param on - A day of the month.
 *
 * @example
 * ```ts
 * const village: VillageFacts = { ...unknownPaidOrganisation, setting: "village", households: 350 };
 * const outcome = villageFund(village, "2026-07-01");
 * outcome.kind === "assessed" && outcome.value.amount; // => 15180000
 * villageFund({ ...village, households: null }, "2026-07-01").kind; // => "insufficient-facts"
 * ```
 */
export function villageFund(facts: VillageFacts, on: CalendarDate): Outcome<VillageFund> {
  const level = entryOn(villageFundLevels, on);
  const salary = baseSalaryOn(on);
  if (level === null || salary.kind !== "assessed") {
    const { firstDay } = villageFundLevels[0];
    return notInForce({ firstDay, lastDay: null }, { on, steps: [], because: [] });
  }
  const outcome = assess(level === villageFundLevels[0] ? villageClass34 : villageClass33, facts, { on });
  if (outcome.kind !== "assessed") return outcome as Outcome<never>;
  const coefficient = outcome.value === "special-village" ? level.special : level.ordinary;
  return assessed(
    { villageClass: outcome.value, coefficient, amount: multiply(salary.value, coefficient) },
    { on, steps: [...outcome.steps, ...salary.steps], because: [...outcome.because, ...salary.because] },
  );
}
