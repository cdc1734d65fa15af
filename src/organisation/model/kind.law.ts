import { provisions } from "../../law/index.ts";

// From when to when each kind of organisation exists. A first day of null: older than the Charter of 2011. What 208-QĐ/TW
// brings and drops begins and ends unit by unit, with the unit's own recorded switch: `atSwitch` says which.
const head = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const kindsLaw = /* @__PURE__ */ provisions(head, {
  central: { firstDay: null, lastDay: null, atSwitch: "stays", at: "10" },
  "central-direct": { firstDay: null, lastDay: null, atSwitch: "stays", at: "10" },
  province: { firstDay: null, lastDay: null, atSwitch: "stays", at: "10" },
  district: { firstDay: null, lastDay: "2025-06-30", atSwitch: "stays", at: "10.1", in: "294-QD-TW@2025-05-26" },
  // Each province ended its blocs on a day of its own in February 2025; this is the latest day that a source names.
  bloc: {
    firstDay: null,
    lastDay: "2025-02-28",
    atSwitch: "stays",
    at: "10.4.2",
    in: "294-QD-TW@2025-05-26",
    evidence: "single-source",
  },
  commune: { firstDay: "2025-07-01", lastDay: null, atSwitch: "ends", at: "10.2", in: "294-QD-TW@2025-05-26" },
  "upper-grassroots": { firstDay: null, lastDay: null, atSwitch: "stays", at: "10" },
  "grassroots-organisation": { firstDay: null, lastDay: null, atSwitch: "stays", at: "21.4" },
  "grassroots-branch": { firstDay: null, lastDay: null, atSwitch: "ends", at: "21.3" },
  section: { firstDay: null, lastDay: null, atSwitch: "stays", at: "21.5" },
  "subordinate-organisation": {
    firstDay: "2026-07-26",
    lastDay: null,
    atSwitch: "begins",
    at: "not-known",
    in: "208-QD-TW@2026-07-26",
    evidence: "single-source",
  },
  branch: { firstDay: null, lastDay: null, atSwitch: "stays", at: "24.1" },
  "party-group": { firstDay: null, lastDay: null, atSwitch: "stays", at: "24.1" },
  "temporary-branch": { firstDay: null, lastDay: null, atSwitch: "stays", at: "6.3.2.d", in: "294-QD-TW@2025-05-26" },
  "overseas-provisional-branch": {
    firstDay: null,
    lastDay: null,
    atSwitch: "stays",
    at: "6.3.3.b",
    in: "294-QD-TW@2025-05-26",
  },
  "national-assembly-group": {
    firstDay: "2025-07-01",
    lastDay: null,
    atSwitch: "stays",
    at: "10.4.2.a",
    in: "294-QD-TW@2025-05-26",
  },
});
