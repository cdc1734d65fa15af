import { type DatedValue, provisions } from "../../law/index.ts";

const head = { document: "86-2019-QH14@2019-11-12", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the base salary that was planned for 1 July 2020 and dropped. No day yields it: a figure computed from it is
 * recognised by it, and much advice printed in 2020 has such figures.
 *
 * @example
 * ```ts
 * import { documentOf } from "chibo/law";
 * import { baseSalarySeries, droppedBaseSalary } from "chibo/stipend";
 *
 * documentOf(droppedBaseSalary.citation.document).status; // => "dropped"
 * baseSalarySeries.values.some((step) => step.value === droppedBaseSalary.value); // => false
 * ```
 */
export const droppedBaseSalary: DatedValue<number> = /* @__PURE__ */ provisions(head, {
  firstDay: "2020-07-01",
  lastDay: null,
  value: 1_600_000,
  at: "whole",
});
