import type { LegalSeries } from "../../law/index.ts";
import { structureModels } from "./model.law.ts";

/**
 * Lists what changes over time in the law of structure: the model in force (mô hình tổ chức), for units without a recorded
 * switch.
 *
 * @example
 * ```ts
 * import { organisationSeries } from "chibo/organisation";
 *
 * organisationSeries.map(({ code }) => code); // => ["structure-model"]
 * ```
 */
export const organisationSeries: readonly LegalSeries<string>[] = /* @__PURE__ */ [
  {
    code: "structure-model",
    part: "rule",
    values: /* @__PURE__ */ structureModels.map(({ model, tiers: _, ...entry }) => ({ ...entry, value: model })),
  },
];
