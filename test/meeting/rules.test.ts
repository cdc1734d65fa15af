import fc from "fast-check";
import {
  anPhuScales,
  committeeAdmissionRuleOn,
  committeeDecisionRuleOn,
  communeDelegatesRule,
  congressQuorumRule,
  delegatedCommitteeRule,
  electedCommitteeRule,
  extraordinaryCongressRuleOn,
  type FormAnswer,
  lowestGradeRule,
  meetingYearRule,
  type OnlineFacts,
  onlineRuleOn,
  type PartyGroupFacts,
  partyGroupRuleOn,
  type ScoreYear,
  type SessionAnswer,
  type SessionFacts,
  scoreSheets,
  sessionRuleOn,
  strikingOffRule,
  type VoteCounts,
  type VoteResult,
  voteRuleOn,
} from "../../src/meeting/index.ts";
import type { Bound, Rule } from "../../src/outcome/index.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";
import { session } from "./records.ts";

const count = (max: number) => fc.integer({ min: 0, max });
const mostly = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

const knownSession: fc.Arbitrary<SessionFacts> = fc
  .record({
    heldOn: fc.constantFrom("2024-05-03", "2024-05-06"),
    prescribedOn: fc.constantFrom("2024-05-03", "none-prescribed"),
    minutes: fc.integer({ min: 85, max: 130 }),
    roll: fc.integer({ min: 18, max: 40 }),
    exempt: count(2),
    temporarilyExempt: count(2),
    suspended: count(1),
    specialDuty: count(1),
    awayOnTransfer: count(2),
    transfereesIn: count(2),
    absences: count(2),
    absentWithoutReason: fc.constantFrom(0, 0, 0, 1),
    longestExcusedRun: count(4),
    prepared: mostly,
    contentFull: mostly,
    orderKept: mostly,
    wellChaired: mostly,
    manySpoke: mostly,
    minutesKept: mostly,
    principlesKept: mostly,
    resultsLed: mostly,
  })
  .map(({ absences, ...facts }): SessionFacts => ({ ...facts, present: facts.roll - absences }) as SessionFacts);

const factsOf = (changes: Parameters<typeof session>[1]): SessionFacts => {
  const { heldOn, prescribedOn, minutes, roll, exempt, temporarilyExempt, suspended } = session("2024-05-03", changes);
  const { specialDuty, awayOnTransfer, transfereesIn, present, absentWithoutReason, longestExcusedRun } = session(
    "2024-05-03",
    changes,
  );
  const criteria = { prepared: true, contentFull: true, orderKept: true, wellChaired: true };
  return {
    ...{ heldOn, prescribedOn, minutes, roll, exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer },
    ...{ transfereesIn, present, absentWithoutReason, longestExcusedRun },
    ...criteria,
    ...{ manySpoke: true, minutesKept: true, principlesKept: true, resultsLed: true },
  };
};

const sessionCases = [
  { present: 17 },
  { present: 18 },
  { minutes: 89 },
  { minutes: 90 },
  { minutes: 91 },
  { minutes: 119 },
  { minutes: 120 },
  { minutes: 121 },
  { absentWithoutReason: 0, minutes: 120 },
  { absentWithoutReason: 1, minutes: 120 },
  { longestExcusedRun: 2, minutes: 120 },
  { longestExcusedRun: 3, minutes: 120 },
  { longestExcusedRun: 4, minutes: 120 },
  { present: 17, minutes: 120 },
  { present: 18, minutes: 120 },
].map((changes) => ({ facts: factsOf(changes) }));

for (const day of ["2024-05-03", "2026-05-04"] as const) {
  for (const kind of ["regular", "thematic", "combined"] as const) {
    const rule = sessionRuleOn(kind, day) as Rule<SessionFacts, SessionAnswer>;
    keepsThePromises({ rule, known: knownSession, cases: sessionCases });
  }
}

const groups = { partyGroups: 4, members: 62, ordinalInYear: 1, approved: true };
keepsThePromises<PartyGroupFacts, FormAnswer>({
  rule: partyGroupRuleOn("2024-05-03") as Rule<PartyGroupFacts, FormAnswer>,
  known: fc.record({
    partyGroups: count(2),
    members: fc.integer({ min: 48, max: 52 }),
    ordinalInYear: fc.integer({ min: 1, max: 5 }),
    approved: fc.boolean(),
  }),
  cases: [
    ...[0, 1, 2].map((partyGroups) => ({ facts: { ...groups, partyGroups } })),
    ...[49, 50].map((members) => ({ facts: { ...groups, members } })),
    ...[3, 4].map((ordinalInYear) => ({ facts: { ...groups, ordinalInYear } })),
  ],
});

for (const day of ["2024-05-03", "2026-05-04"] as const) {
  keepsThePromises<OnlineFacts, FormAnswer>({
    rule: onlineRuleOn(day) as Rule<OnlineFacts, FormAnswer>,
    known: fc.record({ members: fc.integer({ min: 30, max: 40 }), cannotMeet: count(30), approved: fc.boolean() }),
    cases: [18, 19].map((cannotMeet) => ({ facts: { members: 36, cannotMeet, approved: true } })),
  });
}

keepsThePromises({
  rule: electedCommitteeRule,
  known: fc.record({ official: fc.integer({ min: 7, max: 11 }) }),
  cases: [8, 9].map((official) => ({ facts: { official } })),
});
keepsThePromises({ rule: delegatedCommitteeRule, known: fc.record({ delegatedPowers: fc.boolean() }), cases: [] });

const body: VoteCounts = {
  official: 20,
  awayOnTransfer: 0,
  exemptAbsent: 0,
  suspended: 0,
  excusedFromCongress: 0,
  inFavour: 0,
};
for (const [matter, day] of [
  ["resolution", "2024-05-03"],
  ["resolution", "2025-07-01"],
  ["admission", "2026-05-04"],
] as const) {
  keepsThePromises<VoteCounts, VoteResult>({
    rule: voteRuleOn(matter, day) as Rule<VoteCounts, VoteResult>,
    known: fc
      .record({
        official: fc.integer({ min: 2, max: 22 }),
        awayOnTransfer: count(1),
        exemptAbsent: count(1),
        suspended: fc.constant(0),
        excusedFromCongress: fc.constant(0),
        inFavour: count(22),
      })
      .map((facts) => ({ ...facts, inFavour: Math.min(facts.inFavour, Math.max(facts.official - 2, 0)) })),
    cases: [
      ...[2, 3, 4].map((official) => ({ facts: { ...body, official, inFavour: official } })),
      ...[10, 11].map((inFavour) => ({ facts: { ...body, inFavour } })),
      ...[11, 12].map((inFavour) => ({ facts: { ...body, official: 18, inFavour } })),
    ],
  });
}
keepsThePromises({
  rule: committeeAdmissionRuleOn("2025-07-01") as NonNullable<ReturnType<typeof committeeAdmissionRuleOn>>,
  known: fc.record({ committeeMembers: fc.integer({ min: 1, max: 15 }), inFavour: count(15) }),
  cases: [9, 10].map((inFavour) => ({ facts: { committeeMembers: 15, inFavour } })),
});
keepsThePromises({
  rule: committeeDecisionRuleOn("2025-07-01") as NonNullable<ReturnType<typeof committeeDecisionRuleOn>>,
  known: fc
    .record({ committeeMembers: fc.integer({ min: 3, max: 15 }), awayOnTransfer: count(2), inFavour: count(15) })
    .map((facts) => ({ ...facts, inFavour: Math.min(facts.inFavour, facts.committeeMembers - facts.awayOnTransfer) })),
  cases: [6, 7, 8].flatMap((inFavour) =>
    [0, 1].map((awayOnTransfer) => ({ facts: { committeeMembers: 14, awayOnTransfer, inFavour } })),
  ),
});
keepsThePromises({
  rule: communeDelegatesRule,
  known: fc.record({ delegates: fc.integer({ min: 248, max: 302 }), subordinates: fc.integer({ min: 248, max: 252 }) }),
  cases: [250, 251].flatMap((subordinates) =>
    [250, 251, 300, 301].map((delegates) => ({ facts: { delegates, subordinates } })),
  ),
});
keepsThePromises({
  rule: strikingOffRule,
  known: fc.record({ abandoned: count(4), unpaid: count(4) }),
  cases: [2, 3, 4].flatMap((months) => [
    { facts: { abandoned: months, unpaid: 0 } },
    { facts: { abandoned: 0, unpaid: months } },
  ]),
});
const phuTho = scoreSheets.find(({ year }) => year !== null)?.year as ScoreYear;
const goodYear = { good: 7, fair: 5, average: 0, poor: 0, notRated: 0, missing: 0 };
keepsThePromises({
  rule: meetingYearRule(phuTho),
  known: fc.record({
    good: fc.integer({ min: 1, max: 12 }),
    fair: count(5),
    average: fc.constantFrom(0, 0, 1),
    poor: fc.constant(0),
    notRated: fc.constant(0),
    missing: count(1),
  }),
  cases: [6, 7, 8]
    .map((good) => ({ facts: { ...goodYear, good } }))
    .concat([1, 2].map((missing) => ({ facts: { ...goodYear, missing } }))),
});
keepsThePromises({
  rule: lowestGradeRule(anPhuScales.find(({ lowestGradeWhen }) => lowestGradeWhen !== null)?.lowestGradeWhen as Bound),
  known: fc.record({ absentWithoutReason: count(3) }),
  cases: [0, 1, 2].map((absentWithoutReason) => ({ facts: { absentWithoutReason } })),
});
keepsThePromises({
  rule: congressQuorumRule,
  known: fc
    .record({ summoned: count(30), missing: count(15), subordinates: count(9), unrepresented: count(4) })
    .map(({ summoned, missing, subordinates, unrepresented }) => {
      const present = Math.max(summoned - missing, 0);
      return { summoned, present, subordinates, represented: Math.max(subordinates - unrepresented, 0) };
    }),
  cases: [
    ...[9, 10, 11].map((present) => ({ facts: { summoned: 15, present, subordinates: 6, represented: 6 } })),
    ...[3, 4, 5].map((represented) => ({ facts: { summoned: 15, present: 15, subordinates: 6, represented } })),
  ],
});
const request = { committeeMembers: 14, committeeInFavour: 0, subordinates: 20, requesting: 0, superiorConsents: true };
for (const day of ["2025-06-30", "2025-07-01"] as const) {
  keepsThePromises({
    rule: extraordinaryCongressRuleOn(day) as NonNullable<ReturnType<typeof extraordinaryCongressRuleOn>>,
    known: fc.record({
      committeeMembers: fc.constant(14),
      committeeInFavour: count(14),
      subordinates: fc.constant(20),
      requesting: count(20),
      superiorConsents: mostly,
    }),
    cases: [
      ...[7, 8].map((committeeInFavour) => ({ facts: { ...request, committeeInFavour } })),
      ...[10, 11].map((requesting) => ({ facts: { ...request, requesting } })),
    ],
  });
}
