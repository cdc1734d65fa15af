import { provisions } from "../../law/index.ts";

// How a rating goes: which collectives are reviewed, where persons are, the steps, and the forms. What a guidance before 2023
// said of bodies, places and forms was not read. The letters of forms 02 change hands in 2025.

const qd366Head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-27" } as const;
const hd25Head = { document: "25-HD-BTCTW@2023-11-10", evidence: "single-source", verifiedOn: "2026-11-27" } as const;
const hd43Head = { document: "43-HD-BTCTW@2025-10-31", evidence: "corroborated", verifiedOn: "2026-11-27" } as const;

const threeSteps = ["self-rating", "appraisal-and-proposal", "rating-decision"] as const;

/** Whoever is reviewed is rated; the rating as a servant of the State is a basis; the level that manages decides. */
export const ratingPrinciples = /* @__PURE__ */ provisions(qd366Head, [
  {
    firstDay: "2025-08-30",
    lastDay: null,
    at: "3",
    principles: ["reviewed-is-rated", "state-rating-is-a-basis", "managing-level-decides"],
  },
]);

export const ratingSteps = /* @__PURE__ */ provisions(qd366Head, [
  {
    firstDay: "2018-03-08",
    lastDay: "2023-10-03",
    steps: threeSteps,
    verifiedFirst: [],
    at: "whole",
    in: "132-QD-TW@2018-03-08",
  },
  {
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    steps: threeSteps,
    verifiedFirst: ["complaint-made", "signs-of-violation", "disunity-shown"],
    at: "11",
    in: "124-QD-TW@2023-10-04",
  },
  {
    firstDay: "2025-08-30",
    lastDay: null,
    steps: threeSteps,
    verifiedFirst: ["complaint-made", "discipline-pending", "disunity-shown"],
    at: "12(1)",
  },
]);

export const reviewedBodies = /* @__PURE__ */ provisions(qd366Head, [
  /* @__PURE__ */ provisions(hd25Head, {
    firstDay: "2023-11-10",
    lastDay: "2025-08-29",
    at: "1.1",
    isWhole: false,
    bodies: [
      "grassroots-standing-committee",
      "grassroots-committee",
      "section-committee",
      "grassroots-branch-committee",
      "branch-committee",
      "section-branch",
    ],
  }),
  {
    firstDay: "2025-08-30",
    lastDay: null,
    at: "5(1)",
    isWhole: true,
    bodies: [
      "politburo",
      "secretariat",
      "central-military-standing-committee",
      "central-direct-standing-committee",
      "provincial-standing-committee",
      "commune-standing-committee",
      "upper-grassroots-standing-committee",
      "delegated-grassroots-committee",
      "grassroots-committee",
      "grassroots-branch",
      "branch",
      "agency-leading-collective",
    ],
  },
]);

/** A person is reviewed at each of the places named. */
export const reviewPlaces = /* @__PURE__ */ provisions(qd366Head, [
  {
    firstDay: "2025-08-30",
    lastDay: null,
    at: "7",
    member: ["branch"],
    leader: ["branch", "own-leading-collective", "own-committees"],
    severalLeadingPosts: ["place-of-most-working-time"],
    concurrentPost: ["place-of-concurrent-post"],
  },
]);

export const ratingForms = /* @__PURE__ */ provisions(hd43Head, [
  /* @__PURE__ */ provisions(hd25Head, {
    firstDay: "2023-11-10",
    lastDay: "2025-10-30",
    at: "form 01; form 02A; form 02B",
    forms: [
      { number: "01", use: "collective-review" },
      { number: "02A", use: "non-leader-review" },
      { number: "02B", use: "leader-review" },
    ],
  }),
  {
    firstDay: "2025-10-31",
    lastDay: null,
    at: "form 01; form 2A; form 2B; form 2C; form 03; form 04; form 05",
    forms: [
      { number: "01", use: "collective-review" },
      { number: "2A", use: "leader-review" },
      { number: "2B", use: "non-leader-review" },
      { number: "2C", use: "outside-the-system-review" },
      { number: "03", use: "rating-again-decision" },
      { number: "04", use: "list-of-files" },
      { number: "05", use: "self-rating-of-quarter-or-year" },
    ],
  },
]);
