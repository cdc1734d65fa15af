import { provisions } from "../../../law/index.ts";

// Guidance 21-HD/BTCTW of 18 October 2019, II.B. The cases of the lowest class of an organisation were seen in part; of
// members the wording of good and of completed was not seen, of collectives nothing but the lowest class. What was not seen
// is absent here.
const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const onceRead = { document: "21-HD-BTCTW@2019-10-18", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/** II.B.2.3, members. */
export const hd21Member = /* @__PURE__ */ provisions(head, {
  exemplary: { at: "II.B.2.3" },
  tasksExcellent: { at: "II.B.2.3", oneOf: ["level-excellent"] },
  othersGood: { at: "II.B.2.3", oneOf: ["level-excellent", "level-good"] },
  stateExcellent: { at: "II.B.2.3", oneOf: ["not-a-servant", "excellent"] },
  degeneration: { at: "II.B.2.3" },
  tasksBelow50: { at: "II.B.2.3", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  stateNotCompleted: { at: "II.B.2.3", oneOf: ["not-completed"] },
  disciplined: { at: "II.B.2.3" },
});

/** II.B.3, leading collectives: the cases of the lowest class. */
export const hd21Collective = /* @__PURE__ */ provisions(onceRead, {
  disunity: { at: "II.B.3" },
  degeneration: { at: "II.B.3" },
  unitBelow50: { at: "II.B.3", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  mainTargetsMissed: { at: "II.B.3" },
  forceMajeure: { at: "II.B.3" },
  collectiveDisciplined: { at: "II.B.3" },
  // One member's reprimand (khiển trách) is not enough.
  memberWarned: { at: "II.B.3", oneOf: ["warning", "removal", "expulsion"] },
});

/** II.B.1.3, Party organisations. */
export const hd21Organisation = /* @__PURE__ */ provisions(head, {
  partyBuildingExcellent: { at: "II.B.1.3", oneOf: ["level-excellent"] },
  leadershipExcellent: { at: "II.B.1.3", oneOf: ["level-excellent"] },
  othersGood: { at: "II.B.1.3", oneOf: ["level-excellent", "level-good"] },
  allCompleted: { at: "II.B.1.3", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  good80: { at: "II.B.1.3", operator: ">=", share: { part: 80, whole: 100 }, ofNothing: "unknown" },
  sameLevelGood: { at: "II.B.1.3", oneOf: ["none", "excellent", "good"] },
  partyBuildingGood: { at: "II.B.1.3", oneOf: ["level-excellent", "level-good"] },
  leadershipGood: { at: "II.B.1.3", oneOf: ["level-excellent", "level-good"] },
  othersAverage: { at: "II.B.1.3", oneOf: ["level-excellent", "level-good", "level-average"] },
  good50: { at: "II.B.1.3", operator: ">=", share: { part: 50, whole: 100 }, ofNothing: "unknown" },
  sameLevelCompleted: { at: "II.B.1.3", oneOf: ["none", "excellent", "good", "completed"] },
  partyBuildingAverage: {
    at: "II.B.1.3",
    evidence: "single-source",
    oneOf: ["level-excellent", "level-good", "level-average"],
  },
  leadershipAverage: {
    at: "II.B.1.3",
    evidence: "single-source",
    oneOf: ["level-excellent", "level-good", "level-average"],
  },
  disciplined: { at: "II.B.1.3", evidence: "single-source" },
  selfDetected: { at: "II.B.1.3", evidence: "single-source" },
  targetsBelow50: {
    at: "II.B.1.3",
    evidence: "single-source",
    operator: "<",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
  },
  forceMajeure: { at: "II.B.1.3", evidence: "single-source" },
  partyBuildingPoor: { at: "II.B.1.3", evidence: "single-source", oneOf: ["level-poor"] },
  branch: { at: "II.B.1.3", evidence: "single-source", oneOf: ["branch"] },
  disciplinedOver20: {
    at: "II.B.1.3",
    evidence: "single-source",
    operator: ">",
    share: { part: 20, whole: 100 },
    ofNothing: "not-met",
  },
});
