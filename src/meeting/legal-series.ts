import type { LegalSeries } from "../law/index.ts";
import type { Bound, Share } from "../outcome/index.ts";
import { meetingSeries as duties } from "./duty/duties.law.ts";
import { congressSeries, extraordinarySeries } from "./duty/out-of-turn.law.ts";
import { sessionLaws } from "./session/session.law.ts";

/**
 * Lists what changes over time in the law of meetings (chế độ sinh hoạt): how often each body meets, and the numbers by which
 * a session of a branch is proper.
 *
 * @example
 * ```ts
 * import { meetingSeries } from "chibo/meeting";
 *
 * const regular = meetingSeries.find(({ code }) => code === "meeting.branchRegular");
 * regular?.values[0]?.value; // => { times: 1, months: 1 }
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
  return { code, part: "bound", values };
}
