import { provisions } from "../../law/index.ts";

// The score sheets of 366-QĐ/TW, Art. 10 and annexes: two groups in every annex. How the points are divided inside a group is
// left to the superior committees (43-HD/BTCTW, 7.12); the criteria of the general group stand in the annex.
const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

// The task group has criteria by bloc of work: nine in annexes 1 and 4, eleven sorts of titles in annex 2, of which the names were
// not read. What a sheet asks of a criterion is told here; how many points are lost without it is a local decision.
const nineBlocs = [
  "party-advisory",
  "state-administration",
  "elected-bodies",
  "front-and-socio-political",
  "military-and-police",
  "justice",
  "public-service-units",
  "state-enterprises",
  "mass-associations",
] as const;

export const ratingSheets = /* @__PURE__ */ provisions(head, {
  collective: {
    at: "10; annex 1",
    general: 30,
    tasks: 70,
    criteria: [
      "party-and-system-building",
      "leadership-and-unity",
      "inspection-and-power-control",
      "principles-and-working-rules",
      "leading-the-political-task",
      "self-criticism-and-repair",
    ],
    taskCriteria: null,
    taskBlocs: nineBlocs,
    asks: [],
  },
  "central-managed-leader": {
    at: "10; annex 2",
    general: 30,
    tasks: 70,
    criteria: ["qualities-and-example", "innovative-thinking", "self-criticism-and-repair"],
    taskCriteria: null,
    taskBlocs: null,
    asks: [
      {
        at: "annex 2",
        criterion: "self-criticism-and-repair",
        asks: "shortcomings-repaired",
        share: { part: 80, whole: 100 },
        years: null,
      },
    ],
  },
  leader: {
    at: "10; annex 3",
    general: 30,
    tasks: 70,
    criteria: ["politics", "ethics-and-discipline", "capacity", "prestige-and-unity", "self-criticism-and-repair"],
    taskCriteria: ["own-duty", "leading-what-is-in-charge", "ratings-of-those-managed"],
    taskBlocs: null,
    asks: [{ at: "annex 3", criterion: "ethics-and-discipline", asks: "no-ethics-discipline", share: null, years: 5 }],
  },
  // The names of its three criteria were not read.
  "non-leader": {
    at: "10; annex 4",
    general: 30,
    tasks: 70,
    criteria: null,
    taskCriteria: null,
    taskBlocs: nineBlocs,
    asks: [],
  },
  "outside-the-system": {
    at: "10; annex 5",
    general: 30,
    tasks: 70,
    criteria: ["politics-ethics-discipline", "self-criticism-and-repair"],
    taskCriteria: ["rights-duties-and-assigned-tasks", "resolutions-and-contribution", "ad-hoc-tasks"],
    taskBlocs: null,
    asks: [],
  },
});
