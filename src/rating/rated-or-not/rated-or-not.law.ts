import { provisions } from "../../law/index.ts";

// Who is not reviewed, or not rated, by rule-book. Months are calendar months.

const hd16 = { document: "16-HD-BTCTW@2018-09-24", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd21 = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd124 = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd366 = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd21Once = { document: "21-HD-BTCTW@2019-10-18", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd124Once = { document: "124-QD-TW@2023-10-04", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd366Once = { document: "366-QD-TW@2025-08-30", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

// To which day the months are counted is said nowhere.
const daysOfCount = { met: "meeting-day", notMet: "year-end" } as const;

// Both regulations say the same of members in their Article 5(2).
const article52 = {
  exempt: { at: "5(2)" },
  suspended: { at: "5(2)" },
  newAtMeeting: { at: "5(2)" },
  newAtYearEnd: { at: "5(2)" },
  countedToMeeting: { at: "5(2)", readings: daysOfCount, decidedBy: "rating-authority" },
} as const;

export const hd16MemberDuty = /* @__PURE__ */ provisions(hd16, { exempt: { at: "whole" } });

export const hd21MemberDuty = /* @__PURE__ */ provisions(hd21, {
  exempt: { at: "II.6" },
  suspended: { at: "II.6" },
  newAtMeeting: { at: "II.6" },
  newAtYearEnd: { at: "II.6" },
  countedToMeeting: { at: "II.6", readings: daysOfCount, decidedBy: "rating-authority" },
});

export const qd124MemberDuty = /* @__PURE__ */ provisions(qd124, article52);

export const qd366MemberDuty = /* @__PURE__ */ provisions(qd366, article52);

export const hd21BodyDuty = /* @__PURE__ */ provisions(hd21Once, {
  newAtMeeting: { at: "II.6" },
  newAtYearEnd: { at: "II.6" },
  countedToMeeting: { at: "II.6", readings: daysOfCount, decidedBy: "rating-authority" },
});

export const qd124BodyDuty = /* @__PURE__ */ provisions(qd124Once, {
  newAtMeeting: { at: "5" },
  newAtYearEnd: { at: "5" },
  countedToMeeting: { at: "5", readings: daysOfCount, decidedBy: "rating-authority" },
});

export const qd366BodyDuty = /* @__PURE__ */ provisions(qd366Once, {
  newAtMeeting: { at: "5(1)" },
  newAtYearEnd: { at: "5(1)" },
  countedToMeeting: { at: "5(1)", readings: daysOfCount, decidedBy: "rating-authority" },
});

/** A member or a body is new for so many months. */
export const newFor = /* @__PURE__ */ provisions(qd366, {
  members: { at: "5(2)", months: 6 },
  bodies: { at: "II.6", in: "21-HD-BTCTW@2019-10-18", evidence: "single-source", months: 6 },
});
