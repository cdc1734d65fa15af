// Awards that follow from ratings: 06-HD/TW of 9 June 2025, section 19. The forms before it were not read. What each is
// worth in money belongs to the stipends.

/** The awards by what is awarded, the nearest first; `years` is how many consecutive years they ask for. */
export const ratingAwards = {
  branch: [
    {
      code: "branch-year",
      years: 1,
      form: "certificate",
      giver: "grassroots-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "branch-five-years",
      years: 5,
      form: "certificate",
      giver: "standing-committee-above-grassroots",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "branch-five-years-provincial",
      years: 5,
      form: "commendation",
      giver: "provincial-standing-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
  "grassroots-organisation": [
    {
      code: "grassroots-year",
      years: 1,
      form: "certificate",
      giver: "standing-committee-above-grassroots",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "grassroots-five-years",
      years: 5,
      form: "commendation",
      giver: "provincial-standing-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "grassroots-five-years-provincial",
      years: 5,
      form: "flag",
      giver: "provincial-standing-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
  member: [
    {
      code: "member-year",
      years: 1,
      form: "certificate",
      giver: "grassroots-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "member-five-years",
      years: 5,
      form: "certificate",
      giver: "standing-committee-above-grassroots",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      code: "member-five-years-provincial",
      years: 5,
      form: "commendation",
      giver: "provincial-standing-committee",
      citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
} as const;

/** The class that opens an award, by rating year: the top class of its time. */
export const awardGates = [
  {
    firstYear: 2008,
    lastYear: 2017,
    organisation: "clean-and-strong",
    member: "qualified-excellent",
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  {
    firstYear: 2018,
    lastYear: 2024,
    organisation: "excellent",
    member: "excellent",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    firstYear: 2025,
    lastYear: null,
    organisation: "excellent",
    member: "excellent",
    citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
] as const;

// The classes got other names in 2018. Whether a run of years goes on over that was not found in a source.
/** Does a run of years carry over from the classes before 2018? */
export const streakOverNewNames = {
  readings: { met: "streak-carries-over", notMet: "streak-starts-anew" },
  decidedBy: "rating-authority",
  lastYearBefore: 2017,
  citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
  evidence: "unverified",
  verifiedOn: "2026-11-22",
} as const;

/** The first day of the document in which the forms stand. */
export const awardForms = {
  firstDay: "2025-06-09",
  citation: { document: "06-HD-TW@2025-06-09", provision: "19" },
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
} as const;
