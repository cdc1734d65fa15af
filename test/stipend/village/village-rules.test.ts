import fc from "fast-check";
import { type VillageFacts, villageClassRule, villageClassRuleTo2023 } from "../../../src/stipend/index.ts";
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
