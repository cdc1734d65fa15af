import { provisions } from "../../../law/index.ts";

// Regulation 366-QĐ/TW of 30 August 2025, Art. 11: a column each for leading collectives, for leaders and for members, and
// what it says of Party organisations. Rows in which the columns agree stand once. A later regulation gets a file of its own.
const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

// The bands and the tasks, alike for all.
const score90 = { at: "11.1", operator: ">=", value: 90 } as const;
const allTasksDone = { at: "11.1", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" } as const;
const noneLate = { at: "11.1", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" } as const;
const beyond30 = { at: "11.1", operator: ">=", share: { part: 30, whole: 100 }, ofNothing: "unknown" } as const;
const shortcomingsRepaired = {
  at: "11.1.4",
  operator: ">=",
  share: { part: 100, whole: 100 },
  ofNothing: "met",
} as const;
const score70 = { at: "11.2", operator: ">=", value: 70 } as const;
const late20 = { at: "11.3", operator: "<=", share: { part: 20, whole: 100 }, ofNothing: "unknown" } as const;
// The band of "completed" (11.3) begins where this one ends, so the number stands once.
const below50 = { at: "11.4", operator: "<", value: 50 } as const;

// A discipline in or under the body bars "excellent".
const disciplineFor11 = { at: "11.1" } as const;

// The cases of the lowest class and the way out.
const caseOf114 = { at: "11.4" } as const;
const unitBelow70 = { at: "11.4", operator: "<", share: { part: 70, whole: 100 }, ofNothing: "not-met" } as const;
const targetMissed = { at: "11.4", operator: ">", value: 0 } as const;
const allTargetsMissed = {
  at: "11.4",
  operator: ">=",
  share: { part: 100, whole: 100 },
  ofNothing: "not-met",
} as const;
const over50 = { at: "11.4", operator: ">", share: { part: 50, whole: 100 }, ofNothing: "not-met" } as const;

// Is one basic target missed enough, or must all that were assigned be missed?
const oneMissedCounts = {
  at: "11.4",
  readings: { met: "one-missed-target", notMet: "all-missed-targets" },
  decidedBy: "rating-authority",
} as const;
// Does the way out also lift a score under 50? For members also: more than half of the tasks not done?
const wayOutCoversAll = {
  at: "11.4",
  readings: { met: "way-out-covers-all", notMet: "way-out-covers-triggers" },
  decidedBy: "rating-authority",
} as const;
// The bands leave three gaps: does a higher score bar a lower class?
const bandAsFloor = {
  at: "11",
  readings: { met: "band-as-floor", notMet: "literal-band" },
  decidedBy: "rating-authority",
} as const;

/** Members without a leading post, and members outside the political system. */
export const qd366Member = /* @__PURE__ */ provisions(head, {
  score90,
  allTasksDone,
  noneLate,
  beyond30,
  shortcomingsRepaired,
  score70,
  late20,
  below50,
  degeneration: caseOf114,
  dutyViolation: caseOf114,
  listedViolation: { at: "11.4", oneOf: ["concluded", "disciplined"] },
  listedDisciplined: { at: "11.4", oneOf: ["disciplined"] },
  // Grammar allows "disciplined" to speak of violations in public duty only, or of every violation in the list.
  listedCountsConcluded: {
    at: "11.4",
    readings: { met: "listed-when-concluded", notMet: "listed-when-disciplined" },
    decidedBy: "rating-authority",
  },
  listedNotWeighed: { at: "11.4", oneOf: ["not-weighed"] },
  notDoneOver50: over50,
  selfDetected: caseOf114,
  wayOutCoversAll,
  bandAsFloor,
});

/**
 * Leaders, those under Central management included. The five basic targets: growth, budget revenue, disbursement of
 * public investment, income per head, reduction of poverty.
 */
export const qd366Leader = /* @__PURE__ */ provisions(head, {
  score90,
  allTasksDone,
  beyond30,
  // For the other columns the text says "on time" here; for leaders it does not repeat it.
  onTimeForExcellent: {
    at: "11.1",
    readings: { met: "on-time-for-excellent", notMet: "on-time-not-asked" },
    decidedBy: "rating-authority",
  },
  shortcomingsRepaired,
  score70,
  noneLate: { at: "11.2", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  late20,
  below50,
  unitBelow70,
  targetMissed,
  allTargetsMissed,
  oneMissedCounts,
  unitsNotCompletedOver50: over50,
  lowConfidenceOver50: over50,
  dutyViolation: caseOf114,
  degeneration: caseOf114,
  managedCorruption: caseOf114,
  selfDetected: caseOf114,
  wayOutCoversAll,
  bandAsFloor,
});

/** Leading collectives. The five basic targets count where they were assigned. */
export const qd366Collective = /* @__PURE__ */ provisions(head, {
  score90,
  allTasksDone,
  noneLate,
  beyond30,
  subordinateDisciplined: disciplineFor11,
  memberDisciplined: disciplineFor11,
  shortcomingsRepaired,
  score70,
  late20,
  below50,
  wrongdoing: caseOf114,
  dutyViolation: caseOf114,
  fromFormerUnit: caseOf114,
  outsideResponsibility: caseOf114,
  degeneration: caseOf114,
  unitBelow70,
  targetMissed,
  allTargetsMissed,
  oneMissedCounts,
  forceMajeure: caseOf114,
  selfDetected: caseOf114,
  wayOutCoversAll,
  bandAsFloor,
});

/**
 * Party organisations: the score, the tasks and the bar of discipline. The list of lowest-class cases speaks of leading
 * collectives and persons only.
 */
export const qd366Organisation = /* @__PURE__ */ provisions(head, {
  score90,
  allTasksDone,
  noneLate,
  beyond30,
  subordinateDisciplined: disciplineFor11,
  memberDisciplined: disciplineFor11,
  shortcomingsRepaired,
  score70,
  late20,
  below50,
  forceMajeure: caseOf114,
  selfDetected: caseOf114,
  wayOutCoversAll,
  bandAsFloor,
});
