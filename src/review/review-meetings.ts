import {
  type BranchSession,
  type ImproperMeeting,
  improperMeetings,
  type MeetingBranch,
  type MeetingIndicator,
  meetingIndicators,
  summariseMeetings,
} from "../meeting/index.ts";
import { decidingSteps, type Step } from "../outcome/index.ts";
import type { Period } from "../time/index.ts";
import { indicatorSources, type LegalSource } from "./indicator-sources.ts";

/** One reason why meetings were not held properly, and how far it reaches. */
export interface MeetingShortfall {
  /** Which meeting: the regular one of a month or the thematic one of a quarter. */
  readonly meeting: "regular" | "thematic";
  /** The condition that was not met, as it was found the first time. */
  readonly step: Step;
  /** How many branches it kept from meeting properly. */
  readonly branches: number;
  /** In how many of their months or quarters. */
  readonly periods: number;
}

/** An indicator of meetings (chỉ số sinh hoạt) with the provisions by which it is measured. */
export interface ReviewedIndicator extends MeetingIndicator {
  /** The provisions; none where no figure was in force. */
  readonly sources: readonly LegalSource[];
}

/** How the branches met in a period (tình hình sinh hoạt chi bộ). */
export interface MeetingReview extends Period {
  /** The indicators, each with its numerator and denominator. */
  readonly indicators: readonly ReviewedIndicator[];
  /** Why some meetings were not held properly, in the order in which the reasons first came up. */
  readonly shortfalls: readonly MeetingShortfall[];
}

/** Reviews how branches met in a period, and what kept some from meeting properly. */
export function reviewMeetings(
  branches: readonly MeetingBranch[],
  sessions: readonly BranchSession[],
  { firstDay, lastDay }: Period,
): MeetingReview {
  const period = { firstDay, lastDay };
  const reasons = new Map<string, Reason>();
  for (const improper of improperMeetings(branches, sessions, period)) addReasons(reasons, improper);
  return {
    ...period,
    indicators: meetingIndicators(summariseMeetings(branches, sessions, period)).map((indicator) => ({
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

function addReasons(reasons: Map<string, Reason>, { branchId, meeting, whyProper }: ImproperMeeting): void {
  for (const step of decidingSteps(whyProper).filter(({ result }) => result === "not-met")) {
    const key = `${meeting} ${step.code}`;
    const reason = reasons.get(key) ?? { meeting, step, branches: new Set(), periods: 0 };
    reason.branches.add(branchId);
    reason.periods += 1;
    reasons.set(key, reason);
  }
}
