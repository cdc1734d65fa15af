// Special cases of a year, by the guidance that speaks of them. A guidance that is not listed was not read on the case.
export const specialCases = {
  "sick-three-months": {
    "21-HD-BTCTW@2019-10-18": {
      effect: "completed-at-most",
      citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    "43-HD-BTCTW@2025-10-31": {
      effect: "by-actual-results",
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "7.5" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  },
  maternity: {
    "21-HD-BTCTW@2019-10-18": {
      effect: "by-actual-results",
      citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    "43-HD-BTCTW@2025-10-31": {
      effect: "by-actual-results",
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "7.5" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  },
  transferred: {
    "21-HD-BTCTW@2019-10-18": {
      effect: "by-the-receiving-branch",
      citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
  },
  "temporary-activity": {
    "21-HD-BTCTW@2019-10-18": {
      effect: "by-the-official-branch",
      citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    "43-HD-BTCTW@2025-10-31": {
      effect: "by-the-official-branch",
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "7.6" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  },
  "suspended-from-committee": {
    "21-HD-BTCTW@2019-10-18": {
      effect: "reviewed-and-rated",
      citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    "43-HD-BTCTW@2025-10-31": {
      effect: "time-before-suspension",
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "7.7" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  },
} as const;

/** A transferred member: the old branch gives its opinion when at least so many months of the year were spent there. */
export const opinionOfOldBranch = {
  operator: ">=",
  months: 6,
  citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.6" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;
