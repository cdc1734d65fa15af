import { provisions } from "../../law/index.ts";

// The rule-books of rating by the day of the decision. A regulation and the guidance under it have dates of their own:
// for some weeks of 2018, 2023 and 2025 the guidance in force is still the one of the rule-book before.
// Until 2017 the guidance was the whole rule-book. Years governed are the rating years decided under it.

const qd132Head = { document: "132-QD-TW@2018-03-08", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const hd20Head = { document: "20-HD-BTCTW@2008-10-10", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const kl198Head = { document: "198-KL-TW@2025-10-08", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

// The names of the classes by whom they are for, best first.
const earlierClasses = {
  organisation: ["clean-and-strong", "good", "completed", "weak"],
  "leading-collective": null,
  leader: null,
  member: ["qualified-excellent", "qualified-good", "qualified-completed", "unqualified-or-not-completed"],
} as const;
const fourClasses = ["excellent", "good", "completed", "not-completed"] as const;
const classesSince2018 = {
  organisation: fourClasses,
  "leading-collective": fourClasses,
  leader: fourClasses,
  member: fourClasses,
} as const;

/** The rule-books, in the order of their first days. */
export const ratingRuleBooks = /* @__PURE__ */ provisions(qd132Head, [
  {
    code: "R2008",
    firstDay: "2008-10-10",
    lastDay: "2011-10-10",
    regulation: null,
    firstYear: 2008,
    lastYear: 2010,
    classes: earlierClasses,
    at: "A",
    in: "20-HD-BTCTW@2008-10-10",
    evidence: "single-source",
  },
  {
    code: "R2011",
    firstDay: "2011-10-11",
    lastDay: "2014-09-24",
    regulation: null,
    firstYear: 2011,
    lastYear: 2013,
    classes: earlierClasses,
    at: "whole",
    in: "07-HD-BTCTW@2011-10-11",
    evidence: "single-source",
  },
  {
    code: "R2014",
    firstDay: "2014-09-25",
    lastDay: "2018-03-07",
    regulation: null,
    firstYear: 2014,
    lastYear: 2017,
    classes: earlierClasses,
    at: "II",
    in: "27-HD-BTCTW@2014-09-25",
  },
  {
    code: "R2018",
    firstDay: "2018-03-08",
    lastDay: "2019-10-17",
    regulation: "132-QD-TW@2018-03-08",
    firstYear: 2018,
    lastYear: 2018,
    classes: classesSince2018,
    at: "12",
  },
  {
    code: "R2019",
    firstDay: "2019-10-18",
    lastDay: "2023-10-03",
    regulation: "132-QD-TW@2018-03-08",
    firstYear: 2019,
    lastYear: 2022,
    classes: classesSince2018,
    at: "12",
  },
  {
    code: "R2023",
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    regulation: "124-QD-TW@2023-10-04",
    firstYear: 2023,
    lastYear: 2024,
    classes: classesSince2018,
    at: "12",
    in: "124-QD-TW@2023-10-04",
  },
  {
    code: "R2025",
    firstDay: "2025-08-30",
    lastDay: null,
    regulation: "366-QD-TW@2025-08-30",
    firstYear: 2025,
    lastYear: null,
    classes: classesSince2018,
    at: "11",
    in: "366-QD-TW@2025-08-30",
  },
]);

/** The guidance of the Central Organisation Commission, in the order of the first days. */
export const ratingGuidances = /* @__PURE__ */ provisions(hd20Head, [
  { firstDay: "2008-10-10", lastDay: "2011-10-10", at: "A" },
  { firstDay: "2011-10-11", lastDay: "2014-09-24", at: "whole", in: "07-HD-BTCTW@2011-10-11" },
  { firstDay: "2014-09-25", lastDay: "2018-09-23", at: "II", in: "27-HD-BTCTW@2014-09-25", evidence: "corroborated" },
  {
    firstDay: "2018-09-24",
    lastDay: "2019-10-17",
    at: "whole",
    in: "16-HD-BTCTW@2018-09-24",
    evidence: "corroborated",
  },
  { firstDay: "2019-10-18", lastDay: "2023-11-09", at: "II", in: "21-HD-BTCTW@2019-10-18", evidence: "corroborated" },
  { firstDay: "2023-11-10", lastDay: "2025-10-30", at: "1.1", in: "25-HD-BTCTW@2023-11-10", evidence: "corroborated" },
  { firstDay: "2025-10-31", lastDay: null, at: "7.12", in: "43-HD-BTCTW@2025-10-31", evidence: "corroborated" },
]);

// Quarterly and ad hoc evaluation of leaders (R2025q): known by dates only. Its result is a basis of the yearly rating
// and not itself a class.
/** The documents of the quarterly layer, each with its own first day. */
export const quarterlyEvaluation = /* @__PURE__ */ provisions(kl198Head, [
  { code: "R2025q", firstDay: "2025-10-08", lastDay: null, at: "whole" },
  { code: "R2025q", firstDay: "2026-05-22", lastDay: null, at: "whole", in: "02-HD-BTCTW@2026-05-22" },
]);
