import { provisions } from "../../law/index.ts";

// The score sheets of 366-QĐ/TW, Art. 10 and annexes: two groups in every annex. How the points are divided inside a group is
// left to the superior committees (43-HD/BTCTW, 7.12); the criteria of the general group stand in the annex.
const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

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
  },
  "central-managed-leader": {
    at: "10; annex 2",
    general: 30,
    tasks: 70,
    criteria: ["qualities-and-example", "innovative-thinking", "self-criticism-and-repair"],
  },
  leader: {
    at: "10; annex 3",
    general: 30,
    tasks: 70,
    criteria: ["politics", "ethics-and-discipline", "capacity", "prestige-and-unity", "self-criticism-and-repair"],
  },
  // The names of its three criteria were not read.
  "non-leader": { at: "10; annex 4", general: 30, tasks: 70, criteria: null },
  "outside-the-system": {
    at: "10; annex 5",
    general: 30,
    tasks: 70,
    criteria: ["politics-ethics-discipline", "self-criticism-and-repair"],
  },
});
