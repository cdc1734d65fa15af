import { provisions } from "../../law/index.ts";

// Special cases of a year, by the guidance that speaks of them. A guidance that is not listed was not read on the case.
const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const specialCases = /* @__PURE__ */ provisions(head, {
  "sick-three-months": {
    "21-HD-BTCTW@2019-10-18": { at: "II.6", effect: "completed-at-most" },
    "43-HD-BTCTW@2025-10-31": {
      at: "7.5",
      in: "43-HD-BTCTW@2025-10-31",
      evidence: "corroborated",
      effect: "by-actual-results",
    },
  },
  maternity: {
    "21-HD-BTCTW@2019-10-18": { at: "II.6", effect: "by-actual-results" },
    "43-HD-BTCTW@2025-10-31": {
      at: "7.5",
      in: "43-HD-BTCTW@2025-10-31",
      evidence: "corroborated",
      effect: "by-actual-results",
    },
  },
  transferred: { "21-HD-BTCTW@2019-10-18": { at: "II.6", effect: "by-the-receiving-branch" } },
  "temporary-activity": {
    "21-HD-BTCTW@2019-10-18": { at: "II.6", effect: "by-the-official-branch" },
    "43-HD-BTCTW@2025-10-31": {
      at: "7.6",
      in: "43-HD-BTCTW@2025-10-31",
      evidence: "corroborated",
      effect: "by-the-official-branch",
    },
  },
  "suspended-from-committee": {
    "21-HD-BTCTW@2019-10-18": { at: "II.6", effect: "reviewed-and-rated" },
    "43-HD-BTCTW@2025-10-31": {
      at: "7.7",
      in: "43-HD-BTCTW@2025-10-31",
      evidence: "corroborated",
      effect: "time-before-suspension",
    },
  },
  "small-collective": {
    "43-HD-BTCTW@2025-10-31": {
      at: "7.4",
      in: "43-HD-BTCTW@2025-10-31",
      evidence: "corroborated",
      effect: "inside-the-committee",
    },
  },
});

/** A transferred member: the old branch gives its opinion when at least so many months of the year were spent there. */
export const opinionOfOldBranch = /* @__PURE__ */ provisions(head, { at: "II.6", operator: ">=", months: 6 });
