import { provisions } from "../../law/index.ts";

// Procedures within one body, as 294-QĐ/TW and 06-HD/TW have them: a congress out of turn, a secretary who is appointed, a
// dissolution, an absence for which a member is introduced elsewhere or exempt. What the texts before said was not read.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

/** A congress out of turn (đại hội bất thường). */
export const extraordinaryCongressLaw = /* @__PURE__ */ provisions(qd294Head, {
  committeeWants: { at: "19", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
  lowerBodiesWant: { at: "19", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
  consentGiven: { at: "19" },
  consentRefused: { at: "19" },
});

/** A branch secretary appointed by the committee above after ballots that elected nobody. */
export const appointedSecretaryLaw = /* @__PURE__ */ provisions(qd294Head, {
  threeBallots: { at: "23.3", operator: ">=", value: 3 },
});

/** Disbanding as a penalty (giải tán). */
export const disbandingLaw = /* @__PURE__ */ provisions(qd294Head, {
  proposed: { at: "9.3.5", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "unknown" },
  decided: { at: "9.3.5", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "unknown" },
});

/** When an organisation may be dissolved (giải thể). */
export const dissolvingLaw = /* @__PURE__ */ provisions(qd294Head, {
  taskDone: { at: "10.5.1" },
  formUnfit: { at: "10.5.1" },
});

/** For which absences a member is introduced to temporary activity elsewhere (sinh hoạt tạm thời), in months. */
export const temporaryTransferLaw = /* @__PURE__ */ provisions(qd294Head, {
  atLeast3Months: { at: "6.3.2.a", operator: ">=", value: 3 },
  isStudy: { at: "6.3.2.a" },
  underAYear: { at: "6.3.2.a", operator: "<", value: 12 },
  atMostTwoYears: { at: "6.3.2.a", operator: "<=", value: 24 },
});

/** For which absences a member is exempt from activities for a time (tạm miễn), in months. */
export const temporaryExemptionLaw = /* @__PURE__ */ provisions(hd06Head, {
  underAYear: { at: "10.3.a", operator: "<", value: 12 },
});

/** From when to when each procedure is known. */
export const procedureSpans = {
  extraordinaryCongress: { firstDay: "2025-07-01", lastDay: null },
  appointedSecretary: { firstDay: "2025-07-01", lastDay: null },
  disbanding: { firstDay: "2025-07-01", lastDay: null },
  dissolving: { firstDay: "2025-07-01", lastDay: null },
  temporaryTransfer: { firstDay: "2025-07-01", lastDay: null },
  temporaryExemption: { firstDay: "2025-06-09", lastDay: null },
} as const;
