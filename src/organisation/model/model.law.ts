import { provisions } from "../../law/index.ts";

// Which model of structure holds when. 208-QĐ/TW was issued on 26 July 2026; its text was not read, and neither its
// effect nor its transition is known, so a unit stays under the rules before it until its own recorded switch.
const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const structureModels = /* @__PURE__ */ provisions(charterHead, [
  {
    firstDay: "2011-01-19",
    lastDay: "2025-02-28",
    model: "four-level",
    tiers: ["central", "province", "district", "grassroots"],
    at: "10",
  },
  {
    firstDay: "2025-03-01",
    lastDay: "2025-06-30",
    model: "four-level-without-blocs",
    tiers: ["central", "province", "district", "grassroots"],
    at: "10",
    evidence: "corroborated",
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    model: "model-294",
    tiers: ["central", "province", "commune"],
    at: "10.1",
    in: "294-QD-TW@2025-05-26",
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    model: "model-294-kept",
    tiers: ["central", "province", "commune"],
    at: "not-known",
    in: "20-QD-TW@2026-04-08",
    evidence: "single-source",
  },
]);

/**
 * Describes the model of 208-QĐ/TW (mô hình ba cấp), from its day of issue, which is the first day on which a unit may be under it.
 *
 * @example
 * ```ts
 * import { model208 } from "chibo/organisation";
 *
 * model208.firstDay; // => "2026-07-26"
 * ```
 */
export const model208 = /* @__PURE__ */ provisions(qd208Head, {
  firstDay: "2026-07-26",
  lastDay: null,
  model: "model-208",
  tiers: ["central", "province", "grassroots"],
  at: "not-known",
});

export const switchPoints = /* @__PURE__ */ provisions(qd208Head, {
  switched: { at: "not-known", readings: { met: "model-208", notMet: "model-294" }, decidedBy: "provincial-committee" },
});
