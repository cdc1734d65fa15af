import { provisions } from "../../law/index.ts";

// Admission, readmission, striking off, temporary transfer and badges under the model of 208-QĐ/TW and 01-HD/TW of 2026, of
// which no text was read: what two or more independent secondary, unpublished texts agree in. What only one of them says is
// a row without a value: a lead, no answer.

const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "unverified", verifiedOn: "2026-11-26" } as const;

export const membershipLaw208 = /* @__PURE__ */ provisions(qd208Head, {
  leastAge: { at: "not-known", operator: ">=", value: 18, unit: "years" },
  greatestAge: { at: "not-known", operator: "<=", value: 60, unit: "years" },
  schooling: { at: "not-known", operator: "is", value: "lower-secondary", unit: null },
  introducer: { at: "not-known", operator: ">=", value: 12, unit: "months" },
  certificate: { at: "not-known", operator: "<=", value: 60, unit: "months" },
  ceremony: { at: "not-known", operator: "<=", value: 30, unit: "working-days" },
  announcement: { at: "not-known", in: "01-HD-TW@2026-05-19", operator: "is", value: "next-meeting", unit: null },
  partyAge: { at: "not-known", operator: "is", value: "admission-decision", unit: null },
  otherBallots: { at: "not-known", operator: "is", value: "raised-card", unit: null },
  readmission: { at: "not-known", operator: ">=", value: 36, unit: "months" },
  readmissionAfterRecord: { at: "not-known", operator: ">=", value: 60, unit: "months" },
  neglect: { at: "not-known", operator: ">=", value: 3, unit: "months" },
  belowStandard: { at: "not-known", operator: ">=", value: 2, unit: "years" },
  transferStart: { at: "not-known", operator: "<=", value: 60, unit: "working-days" },
  countedWhileAway: { at: "not-known", operator: "is", value: "at-home", unit: null },
  badgeInterval: { at: "not-known", operator: "is", value: 5, unit: "years" },
  firstBadge: { at: "not-known", operator: ">=", value: 30, unit: "years" },
  lastBadge: { at: "not-known", operator: "<=", value: 95, unit: "years" },
  admissionBallot: { at: "not-known", value: null },
  committeeShare: { at: "not-known", value: null },
  recognition: { at: "not-known", value: null },
  lateRecognition: { at: "not-known", value: null },
  complaint: { at: "not-known", value: null },
  transferPapers: { at: "not-known", value: null },
  earlyBadge: { at: "not-known", value: null },
});
