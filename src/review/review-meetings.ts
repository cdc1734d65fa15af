import {
  assessMeetings,
  type BranchSession,
  judgeMeetings,
  type MeetingBranch,
  type MeetingIndicator,
  meetingIndicators,
  type PeriodAssessment,
  summariseMeetings,
} from "../meeting/index.ts";
import { decidingSteps, type Step } from "../outcome/index.ts";
import { groupBy } from "./group-by.ts";
import { indicatorSources, type Source } from "./indicator-sources.ts";
import type { Period } from "./records.ts";

/** One reason why meetings were not held properly, and how far it reaches. */
export interface MeetingShortfall {
  /** Which meeting: the regular one of a month or the thematic one of a quarter. */
  readonly meeting: "regular" | "thematic";
  /** The condition that was not met, as it stood the first time. */
  readonly step: Step;
  /** How many branches it kept from meeting properly. */
  readonly branches: number;
  /** In how many of their months or quarters. */
  readonly periods: number;
}

/** An indicator with the provisions by which it is measured. */
export interface ReviewedIndicator extends MeetingIndicator {
  /** The provisions; none where no figure was in force. */
  readonly sources: readonly Source[];
}

/** How the branches met in a span of days. */
export interface MeetingReview extends Period {
  /** The indicators, each with its numerator and denominator. */
  readonly indicators: readonly ReviewedIndicator[];
  /** Why some meetings were not held properly, in the order in which the reasons first came up. */
  readonly shortfalls: readonly MeetingShortfall[];
}

/** How did these branches meet in these days, and what kept some from meeting properly? */
export function reviewMeetings(
  branches: readonly MeetingBranch[],
  sessions: readonly BranchSession[],
  { firstDay, lastDay }: Period,
): MeetingReview {
  const byBranch = groupBy(sessions, ({ branchId }) => branchId);
  const reasons = new Map<string, Reason>();
  for (const branch of branches) {
    const own = byBranch.get(branch.id) ?? [];
    const { months, quarters } = judgeMeetings(branch, own, firstDay, lastDay);
    if (![...months, ...quarters].some(({ proper }) => proper === "not-met")) continue;
    const explained = assessMeetings(branch, own, firstDay, lastDay);
    addReasons(reasons, "regular", branch.id, explained.months);
    addReasons(reasons, "thematic", branch.id, explained.quarters);
  }
  return {
    firstDay,
    lastDay,
    indicators: meetingIndicators(summariseMeetings(branches, sessions, firstDay, lastDay)).map((indicator) => ({
      ...indicator,
      sources: indicatorSources(indicator.code, lastDay),
    })),
    shortfalls: [...reasons.values()].map(({ branches, ...reason }) => ({ ...reason, branches: branches.size })),
  };
}

interface Reason {
  readonly meeting: "regular" | "thematic";
  readonly step: Step;
  readonly branches: Set<string>;
  periods: number;
}

function addReasons(
  reasons: Map<string, Reason>,
  meeting: Reason["meeting"],
  branchId: string,
  periods: readonly PeriodAssessment<string>[],
): void {
  for (const { proper, whyProper } of periods) {
    if (proper !== "not-met" || whyProper === null) continue;
    for (const step of decidingSteps(whyProper).filter(({ result }) => result === "not-met")) {
      const key = `${meeting} ${step.code}`;
      const reason = reasons.get(key) ?? { meeting, step, branches: new Set(), periods: 0 };
      reason.branches.add(branchId);
      reason.periods += 1;
      reasons.set(key, reason);
    }
  }
}
