import { provisions } from "../../law/index.ts";

// Which period and which unit a discipline touches, by the rule-book of the day of its decision. 21-HD/BTCTW says only that
// one violation counts once.

const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The rules, in the order of their first days. */
export const disciplineRules = /* @__PURE__ */ provisions(head, [
  {
    firstDay: "2019-10-18",
    lastDay: "2023-10-03",
    period: null,
    unit: null,
    cadreDecision: [],
    weighed: [],
    at: "II.B.2.3",
  },
  {
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    period: "of-the-act",
    unit: "at-the-act",
    cadreDecision: [],
    weighed: [],
    at: "12(4.5); 12(4.6); 12(4.7)",
    in: "124-QD-TW@2023-10-04",
  },
  {
    firstDay: "2025-08-30",
    lastDay: null,
    period: "of-the-decision",
    unit: "at-the-act",
    cadreDecision: ["removal", "expulsion"],
    weighed: ["reprimand", "warning"],
    at: "11.4",
    in: "366-QD-TW@2025-08-30",
  },
]);
