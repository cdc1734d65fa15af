import { provisions } from "../law/index.ts";

// Who is not reviewed, or not rated, by rule-book. Months are calendar months.

const hd16Head = { document: "16-HD-BTCTW@2018-09-24", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd21Head = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd124Head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd366Head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd21SingleSourceHead = {
  document: "21-HD-BTCTW@2019-10-18",
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
const qd124SingleSourceHead = {
  document: "124-QD-TW@2023-10-04",
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
const qd366SingleSourceHead = {
  document: "366-QD-TW@2025-08-30",
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

export const standingUnder16 = /* @__PURE__ */ provisions(hd16Head, { exempt: { at: "whole" } });

export const standingUnder21 = /* @__PURE__ */ provisions(hd21Head, {
  exempt: { at: "II.6" },
  suspended: { at: "II.6" },
  newAtMeeting: { at: "II.6" },
  newAtYearEnd: { at: "II.6" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "II.6", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

export const standingUnder124 = /* @__PURE__ */ provisions(qd124Head, {
  exempt: { at: "5(2)" },
  suspended: { at: "5(2)" },
  newAtMeeting: { at: "5(2)" },
  newAtYearEnd: { at: "5(2)" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "5(2)", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

export const standingUnder366 = /* @__PURE__ */ provisions(qd366Head, {
  exempt: { at: "5(2)" },
  suspended: { at: "5(2)" },
  newAtMeeting: { at: "5(2)" },
  newAtYearEnd: { at: "5(2)" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "5(2)", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

export const bodyUnder21 = /* @__PURE__ */ provisions(hd21SingleSourceHead, {
  newAtMeeting: { at: "II.6" },
  newAtYearEnd: { at: "II.6" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "II.6", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

export const bodyUnder124 = /* @__PURE__ */ provisions(qd124SingleSourceHead, {
  newAtMeeting: { at: "5" },
  newAtYearEnd: { at: "5" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "5", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

export const bodyUnder366 = /* @__PURE__ */ provisions(qd366SingleSourceHead, {
  newAtMeeting: { at: "5(1)" },
  newAtYearEnd: { at: "5(1)" },
  // To which day the months are counted is not said.
  countedToMeeting: { at: "5(1)", readings: { met: "meeting-day", notMet: "year-end" }, decidedBy: "rating-authority" },
});

/** A member or a body is new for so many months. */
export const newFor = /* @__PURE__ */ provisions(qd366Head, {
  members: { at: "5(2)", months: 6 },
  bodies: { at: "II.6", in: "21-HD-BTCTW@2019-10-18", evidence: "single-source", months: 6 },
});
