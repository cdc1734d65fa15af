import fc from "fast-check";
import {
  appointedSecretaryRule,
  type DisbandingFacts,
  disbandingRule,
  dissolvingRule,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressRule,
  type RuleFacts,
  type TimeAway,
  temporaryExemptionRule,
  temporaryTransferRule,
} from "../../../src/organisation/index.ts";
import { addDays } from "../../../src/time/index.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

const congress = { lowerBodiesAsking: 0, lowerBodies: 9, superior: "given" } as const;
keepsThePromises<RuleFacts<ExtraordinaryCongressFacts>, unknown>({
  rule: extraordinaryCongressRule,
  known: fc.record({
    committeeInFavour: fc.nat({ max: 15 }),
    committeeMembers: fc.integer({ min: 15, max: 27 }),
    lowerBodiesAsking: fc.nat({ max: 9 }),
    lowerBodies: fc.integer({ min: 9, max: 12 }),
    superior: fc.constantFrom("given", "refused", "none"),
  }),
  cases: [
    { facts: { ...congress, committeeInFavour: 8, committeeMembers: 16 } },
    { facts: { ...congress, committeeInFavour: 9, committeeMembers: 16 } },
    { facts: { ...congress, committeeInFavour: 9, committeeMembers: 16, superior: "none" } },
    { facts: { ...congress, committeeInFavour: 9, committeeMembers: 16, superior: "refused" } },
    { facts: { ...congress, committeeInFavour: 0, committeeMembers: 15, lowerBodiesAsking: 5, lowerBodies: 10 } },
    { facts: { ...congress, committeeInFavour: 0, committeeMembers: 15, lowerBodiesAsking: 6, lowerBodies: 10 } },
    { facts: { ...congress, committeeInFavour: 0, committeeMembers: 15, lowerBodiesAsking: 0, lowerBodies: 0 } },
  ],
});

keepsThePromises({
  rule: appointedSecretaryRule,
  known: fc.record({ failedBallots: fc.nat({ max: 5 }) }),
  cases: [2, 3, 4].map((failedBallots) => ({ facts: { failedBallots } })),
});

keepsThePromises({
  rule: dissolvingRule,
  known: fc.record({ taskDone: fc.boolean(), formUnfit: fc.boolean() }),
  cases: [{ facts: { taskDone: false, formUnfit: true } }],
});

const absences: fc.Arbitrary<RuleFacts<TimeAway>> = fc
  .record({ days: fc.nat({ max: 900 }), isStudy: fc.boolean() })
  .map(({ days, isStudy }) => ({
    firstDay: "2025-09-01",
    lastDay: addDays("2025-09-01", days),
    isStudy,
  }));

const away = (lastDay: TimeAway["lastDay"], isStudy = false): { readonly facts: RuleFacts<TimeAway> } => ({
  facts: { firstDay: "2025-09-01", lastDay, isStudy },
});

keepsThePromises({
  rule: temporaryTransferRule,
  known: absences,
  cases: [
    away("2025-10-31"),
    away("2025-11-29"),
    away("2025-11-30"),
    away("2025-12-31"),
    away("2026-07-31"),
    away("2026-08-30"),
    away("2026-08-31"),
    away("2026-09-30"),
    away("2026-08-31", true),
    away("2027-07-31", true),
    away("2027-08-31", true),
    away("2027-09-01", true),
    away("2027-09-30", true),
  ],
});

keepsThePromises({
  rule: temporaryExemptionRule,
  known: absences,
  cases: [away("2026-07-31"), away("2026-08-30"), away("2026-08-31"), away("2026-09-30")],
});

const votes: fc.Arbitrary<RuleFacts<DisbandingFacts>> = fc.record({
  proposing: fc.nat({ max: 30 }),
  proposingCommittee: fc.integer({ min: 1, max: 30 }),
  deciding: fc.nat({ max: 30 }),
  decidingCommittee: fc.integer({ min: 1, max: 30 }),
});
const enough = { proposing: 10, proposingCommittee: 15, deciding: 14, decidingCommittee: 27 };
keepsThePromises({
  rule: disbandingRule,
  known: votes,
  cases: [
    { facts: enough },
    { facts: { ...enough, proposing: 9 } },
    { facts: { ...enough, deciding: 13 } },
    { facts: { ...enough, deciding: 14, decidingCommittee: 28 } },
  ],
});
