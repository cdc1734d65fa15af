// The score sheets of 366-QĐ/TW, Art. 10 and annexes: two groups in every annex. How the points are divided inside a group is
// left to the superior committees (43-HD/BTCTW, 7.12); the criteria of the general group stand in the annex.
export const ratingSheets = {
  collective: {
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
    citation: { document: "366-QD-TW@2025-08-30", provision: "10; Annex 1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  "central-managed-leader": {
    general: 30,
    tasks: 70,
    criteria: ["qualities-and-example", "innovative-thinking", "self-criticism-and-repair"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "10; Annex 2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  leader: {
    general: 30,
    tasks: 70,
    criteria: ["politics", "ethics-and-discipline", "capacity", "prestige-and-unity", "self-criticism-and-repair"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "10; Annex 3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // The names of its three criteria were not read.
  "non-leader": {
    general: 30,
    tasks: 70,
    criteria: null,
    citation: { document: "366-QD-TW@2025-08-30", provision: "10; Annex 4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  "outside-the-system": {
    general: 30,
    tasks: 70,
    criteria: ["politics-ethics-discipline", "self-criticism-and-repair"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "10; Annex 5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
