import { provisions } from "../../../law/index.ts";

// Regulation 124-QĐ/TW of 4 October 2023, Art. 12. The conditions of good and completed are known from one source. Rows in
// which the columns agree stand once.
const head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

const of12 = { at: "12" } as const;
const tasksExcellent = { at: "12", oneOf: ["level-excellent"] } as const;
const othersGood = { at: "12", oneOf: ["level-excellent", "level-good"] } as const;
const tasksGood = { at: "12", evidence: "single-source", oneOf: ["level-excellent", "level-good"] } as const;
const asked100 = { at: "12", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" } as const;
const asked50 = { at: "12", operator: ">=", share: { part: 50, whole: 100 }, ofNothing: "unknown" } as const;

// The lowest class: 12(4), and for persons point 4.3 of it.
const of124 = { at: "12(4)" } as const;
const poorOf124 = { at: "12(4)", oneOf: ["level-poor"] } as const;
const below50Of124 = { at: "12(4)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" } as const;
const of1243 = { at: "12(4.3)" } as const;
const below50Of1243 = { at: "12(4.3)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" } as const;
const listedViolation = { at: "12(4.3)", oneOf: ["concluded", "disciplined"] } as const;
const listedNotWeighed = { at: "12(4.3)", oneOf: ["not-weighed"] } as const;
const selfDetectedByBody = { at: "12", evidence: "single-source" } as const;

/** Members without a leading post. */
export const qd124Member = /* @__PURE__ */ provisions(head, {
  tasksExcellent,
  othersGood,
  allTasksDone: asked100,
  noneLate: { at: "12", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  beyond50: asked50,
  tasksGood,
  tasksPoor: poorOf124,
  othersPoor: poorOf124,
  degeneration: of1243,
  listedViolation,
  listedNotWeighed,
  tasksBelow50: below50Of1243,
  disciplined: of1243,
  selfDetected: of1243,
});

/** Leaders. The end of the sentence on excellent, a share of the units below, was cut off in every source. */
export const qd124Leader = /* @__PURE__ */ provisions(head, {
  tasksExcellent,
  othersGood,
  exemplary: of12,
  allTargetsReached: asked100,
  targetsExceeded50: asked50,
  tasksGood,
  tasksPoor: poorOf124,
  othersPoor: poorOf124,
  degeneration: of1243,
  listedViolation,
  listedNotWeighed,
  unitBelow50: below50Of1243,
  disciplined: of1243,
  managedCorruption: { at: "12(4)", evidence: "single-source" },
  selfDetected: of1243,
});

/** Leading collectives. Whether force majeure excuses a collective as it does an organisation was not read. */
export const qd124Collective = /* @__PURE__ */ provisions(head, {
  tasksExcellent,
  othersGood,
  subordinateDisciplined: of12,
  memberDisciplined: of12,
  tasksGood,
  selfDetected: selfDetectedByBody,
  tasksPoor: poorOf124,
  othersPoor: poorOf124,
  disunity: of124,
  degeneration: of124,
  unitBelow50: below50Of124,
  mainTargetsMissed: of124,
  forceMajeure: of124,
  collectiveDisciplined: of124,
});

/** Party organisations. */
export const qd124Organisation = /* @__PURE__ */ provisions(head, {
  tasksExcellent,
  othersGood,
  subordinateDisciplined: of12,
  memberDisciplined: of12,
  tasksGood,
  selfDetected: selfDetectedByBody,
  tasksPoor: poorOf124,
  othersPoor: poorOf124,
  targetsBelow50: below50Of124,
  mainTargetsMissed: of124,
  forceMajeure: of124,
  collectiveDisciplined: of124,
  unitsOver20: { at: "12(4)", operator: ">", share: { part: 20, whole: 100 }, ofNothing: "not-met" },
});
