import { requireIterable, requireRecord } from "../../guard/index.ts";
import { mergeRatingSummaries, type RatingSummary } from "../../rating/index.ts";
import type { ExcellenceState } from "./excellence-group.ts";
import { joinedPoints } from "./open-points.ts";
import type { ExcellenceSummary, RatedSummary } from "./rated-register.ts";

/**
 * Merges the summaries of several registers (gộp kết quả xếp loại): of the provinces, made apart, one for the nation. The order
 * does not matter.
 *
 * @param summaries - The summaries of `rateAll`; a stream serves as well as a list.
 * @returns The counts in total.
 * @throws TypeError when it cannot be walked or one is no summary, RangeError when there is none.
 *
 * @example
 * ```ts
 * import { buildRegister, mergeRatedSummaries, rateAll } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const decision = { class: "good", decidedBy: "x1", decidedOn: "2025-12-18" } as const;
 * const ratings = [{ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }];
 * const built = buildRegister({ organisations: [branch], ratings });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { summary } = rateAll(built.value, yearPeriod(2025), {
 *   decidedOn: "2025-12-20", excellenceShare: "ordinary", group: "same-superior-same-kind",
 * });
 * mergeRatedSummaries([summary, summary]).organisations.goodOrBetter; // => 2
 * mergeRatedSummaries([]); // throws RangeError
 * ```
 */
export function mergeRatedSummaries(summaries: Iterable<RatedSummary>): RatedSummary {
  requireIterable("mergeRatedSummaries", "summaries", summaries);
  let merged: RatedSummary | null = null;
  for (const summary of summaries) {
    requireRecord("mergeRatedSummaries", "a summary", summary);
    requireRecord("mergeRatedSummaries", "excellence of a summary", summary.excellence);
    merged = merged === null ? summary : sumOf(merged, summary);
  }
  if (merged === null) throw new RangeError("mergeRatedSummaries: there is no summary; give at least one");
  return merged;
}

function sumOf(one: RatedSummary, other: RatedSummary): RatedSummary {
  return {
    organisations: mergeRatingSummaries([one.organisations, other.organisations]),
    members: membersOf([one.members, other.members].filter((members) => members !== null)),
    decided: one.decided + other.decided,
    lackingFacts: one.lackingFacts + other.lackingFacts,
    withoutRecord: one.withoutRecord + other.withoutRecord,
    excellence: excellenceOf(one.excellence, other.excellence),
    openPoints: joinedPoints([...one.openPoints, ...other.openPoints]),
    doubts: one.doubts + other.doubts,
  };
}

function membersOf(summaries: readonly RatingSummary[]): RatingSummary | null {
  return summaries.length === 0 ? null : mergeRatingSummaries(summaries);
}

function excellenceOf(one: ExcellenceSummary, other: ExcellenceSummary): ExcellenceSummary {
  const states = Object.keys(one.groups) as ExcellenceState[];
  const groups = Object.fromEntries(states.map((state) => [state, one.groups[state] + other.groups[state]]));
  return {
    decided: one.decided + other.decided,
    meeting: one.meeting + other.meeting,
    mayFall: one.mayFall + other.mayFall,
    groups: groups as Record<ExcellenceState, number>,
  };
}
