// Which period and which unit a discipline touches, by the rule-book of the day of its decision. 21-HD/BTCTW says only that
// one violation counts once.

/** The rules, in the order of their first days. */
export const disciplineRules = [
  {
    firstDay: "2019-10-18",
    lastDay: "2023-10-03",
    period: null,
    unit: null,
    cadreDecision: [],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    period: "of-the-act",
    unit: "at-the-act",
    cadreDecision: [],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.5)-(4.7)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    firstDay: "2025-08-30",
    lastDay: null,
    period: "of-the-decision",
    unit: "at-the-act",
    cadreDecision: ["removal", "expulsion"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
] as const;
