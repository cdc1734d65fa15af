import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type VillageFacts,
  villageClassRule,
  villageClassRuleOn,
  villageClassRuleTo2023,
} from "../../../src/stipend/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

const known: fc.Arbitrary<VillageFacts> = fc.record({
  setting: fc.constantFrom("village", "residential-group", "agency"),
  households: fc.constantFrom(100, 349, 350, 499, 500),
  securityKey: fc.boolean(),
  borderOrIsland: fc.boolean(),
  onceLargeVillage: fc.boolean(),
});

const plain = { securityKey: false, borderOrIsland: false, onceLargeVillage: false } as const;
const cases = [
  ...[349, 350].map((households) => ({ facts: { setting: "village" as const, households, ...plain } })),
  ...[499, 500].map((households) => ({ facts: { setting: "residential-group" as const, households, ...plain } })),
];

for (const rule of [villageClassRule, villageClassRuleTo2023]) keepsThePromises({ rule, known, cases });

it.each<[CalendarDate, unknown]>([
  ["2019-06-24", null],
  ["2019-06-25", villageClassRuleTo2023],
  ["2023-07-31", villageClassRuleTo2023],
  ["2023-08-01", villageClassRule],
])("on %s the classes of villages are told by the decree of the day", (on, rule) => {
  expect(villageClassRuleOn(on)).toBe(rule);
});
