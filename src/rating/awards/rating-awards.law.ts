import { provisions } from "../../law/index.ts";

// Awards that follow from ratings: 06-HD/TW of 9 June 2025, section 19. The forms before it were not read. What each is
// worth in money belongs to the stipends.

const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd27Head = { document: "27-HD-BTCTW@2014-09-25", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const hd06UnverifiedHead = {
  document: "06-HD-TW@2025-06-09",
  evidence: "unverified",
  verifiedOn: "2026-11-22",
} as const;

/** The awards by what is awarded, the nearest first; `years` is how many consecutive years they ask for. */
export const ratingAwards = /* @__PURE__ */ provisions(hd06Head, {
  branch: [
    { at: "19", code: "branch-year", years: 1, form: "certificate", giver: "grassroots-committee" },
    {
      at: "19",
      code: "branch-five-years",
      years: 5,
      form: "certificate",
      giver: "standing-committee-above-grassroots",
    },
    {
      at: "19",
      code: "branch-five-years-provincial",
      years: 5,
      form: "commendation",
      giver: "provincial-standing-committee",
    },
  ],
  "grassroots-organisation": [
    { at: "19", code: "grassroots-year", years: 1, form: "certificate", giver: "standing-committee-above-grassroots" },
    { at: "19", code: "grassroots-five-years", years: 5, form: "commendation", giver: "provincial-standing-committee" },
    {
      at: "19",
      code: "grassroots-five-years-provincial",
      years: 5,
      form: "flag",
      giver: "provincial-standing-committee",
    },
  ],
  member: [
    {
      at: "19",
      code: "member-year",
      years: 1,
      form: "certificate",
      giver: "grassroots-committee",
      otherGiver: "grassroots-branch",
    },
    {
      at: "19",
      code: "member-five-years",
      years: 5,
      form: "certificate",
      giver: "standing-committee-above-grassroots",
    },
    {
      at: "19",
      code: "member-five-years-provincial",
      years: 5,
      form: "commendation",
      giver: "provincial-standing-committee",
    },
  ],
});

/** The class that opens an award, by rating year: the top class of its time. */
export const awardGates = /* @__PURE__ */ provisions(hd27Head, [
  { at: "II", firstYear: 2008, lastYear: 2017, organisation: "clean-and-strong", member: "qualified-excellent" },
  {
    at: "II",
    in: "21-HD-BTCTW@2019-10-18",
    evidence: "corroborated",
    firstYear: 2018,
    lastYear: 2024,
    organisation: "excellent",
    member: "excellent",
  },
  {
    at: "19",
    in: "06-HD-TW@2025-06-09",
    evidence: "corroborated",
    firstYear: 2025,
    lastYear: null,
    organisation: "excellent",
    member: "excellent",
  },
]);

// The classes got other names in 2018. Whether a run of years goes on over that was not found in a source.
/** Does a run of years carry over from the classes before 2018? */
export const streakOverNewNames = /* @__PURE__ */ provisions(hd06UnverifiedHead, {
  at: "19",
  readings: { met: "streak-carries-over", notMet: "streak-starts-anew" },
  decidedBy: "rating-authority",
  lastYearBefore: 2017,
});

/** The guidance in which the forms stand, by its days: the one of May 2026, which was not read, is believed to keep them. */
export const awardForms = /* @__PURE__ */ provisions(hd06Head, [
  { firstDay: "2025-06-09", lastDay: "2026-05-18", at: "19" },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    at: "not-known",
    in: "01-HD-TW@2026-05-19",
    evidence: "single-source",
  },
]);
