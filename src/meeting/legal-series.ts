import type { LegalSeries } from "../law/index.ts";
import type { Bound, Share } from "../outcome/index.ts";
import { congressSeries } from "./congress.law.ts";
import { meetingSeries as duties } from "./duties.law.ts";
import { extraordinarySeries } from "./extraordinary.law.ts";
import { sessionLaws } from "./session-criteria.law.ts";

/**
 * What changes over time in the law of meetings: how often each body meets, and the numbers by which a session of a
 * branch is proper.
 *
 * @example
 * ```ts
 * const attendance = meetingSeries.find(({ code }) => code === "properSession.attendance");
 * attendance.values.map(({ value }) => value.operator); // => [">", ">="]
 * ```
 */
export const meetingSeries: readonly LegalSeries[] = /* @__PURE__ */ [
  duties,
  extraordinarySeries,
  congressSeries,
  /* @__PURE__ */ numberSeries("properSession.attendance", ({ criteria }) => criteria.attendance),
  /* @__PURE__ */ numberSeries("properSession.longEnough.regular", ({ minutes }) => minutes.regular),
  /* @__PURE__ */ numberSeries("properSession.longEnough.combined", ({ minutes }) => minutes.combined),
].flat();

function numberSeries(code: string, numberOf: (law: (typeof sessionLaws)[number]) => Bound | Share): LegalSeries {
  const values = sessionLaws.map((law) => {
    const { citation, evidence, verifiedOn, ...value } = numberOf(law);
    return { firstDay: law.firstDay, lastDay: law.lastDay, value, citation, evidence, verifiedOn };
  });
  return { code, values };
}
