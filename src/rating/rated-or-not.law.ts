// Who is not reviewed, or not rated, by rule-book. Months are calendar months.

export const standingUnder16 = {
  exempt: {
    citation: { document: "16-HD-BTCTW@2018-09-24", provision: "whole" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const standingUnder21 = {
  exempt: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  suspended: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtMeeting: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const standingUnder124 = {
  exempt: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  suspended: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtMeeting: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "124-QD-TW@2023-10-04", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const standingUnder366 = {
  exempt: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  suspended: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtMeeting: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const bodyUnder21 = {
  newAtMeeting: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

export const bodyUnder124 = {
  newAtMeeting: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "124-QD-TW@2023-10-04", provision: "5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

export const bodyUnder366 = {
  newAtMeeting: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(1)" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  newAtYearEnd: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(1)" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  // To which day the months are counted is not said.
  countedToMeeting: {
    readings: { met: "meeting-day", notMet: "year-end" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(1)" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A member or a body is new for so many months. */
export const newFor = {
  members: {
    months: 6,
    citation: { document: "366-QD-TW@2025-08-30", provision: "5(2)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  bodies: {
    months: 6,
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
