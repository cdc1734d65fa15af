// Who is counted for the attendance of a session. HD 12-HD/BTCTW takes out exempt members and special duty, HD 03-HD/TW
// the exempt and suspended; the rest is inference, and says so.

/** Who is taken out of, or added to, the roll when the attendance that a session requires is counted. */
export const requiredLaw = {
  exempt: {
    citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  temporarilyExempt: {
    citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  suspended: {
    citation: { document: "03-HD-TW@2022-12-27", provision: "II.1" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  specialDuty: {
    citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  awayOnTransfer: {
    citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  transfereesIn: {
    citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
} as const;
