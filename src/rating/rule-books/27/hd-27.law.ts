import { provisions } from "../../../law/index.ts";

// Guidance 27-HD/BTCTW of 25 September 2014, part II: the cases in which an organisation is weak (yếu kém) whatever its
// other points. The thresholds of the other classes were not found in a source.
const head = { document: "27-HD-BTCTW@2014-09-25", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const hd27Organisation = /* @__PURE__ */ provisions(head, {
  below50: { at: "II", operator: "<", value: 50 },
  disunity: { at: "II" },
  seriousViolation: { at: "II" },
  governmentLowest: { at: "II" },
  massOrganisationsLowest: { at: "II", operator: ">=", value: 2 },
  branch: { at: "II", oneOf: ["branch"] },
  unitsOverThird: { at: "II", operator: ">", share: { part: 1, whole: 3 }, ofNothing: "not-met" },
  membersOverHalf: { at: "II", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
});
