import type { Step } from "../../outcome/index.ts";

/**
 * What became of a meeting that was owed in a month or quarter. `held-early`, `held-late`: before and after the day prescribed,
 * in its period.
 * `substituted`: online or by party groups, lawfully. `exempt`: the branch did not exist throughout. `undetermined`: it
 * depends on facts, approvals or rules that are not known, or not all sessions are at hand.
 */
export type MeetingState = "held" | "held-early" | "held-late" | "substituted" | "missing" | "exempt" | "undetermined";

/** Whether a condition is met, as far as the facts tell. */
export type MeetingFinding = Step["result"];

/**
 * A finding by its place from worst to best: not met, not known, met; 0 is no finding at all. Numbers instead of words: of
 * two together the lower counts, of two sessions the higher.
 */
export type FindingPlace = 0 | 1 | 2 | 3;

/** The findings by their places. */
export const findings: readonly (MeetingFinding | null)[] = [null, "not-met", "unknown", "met"];

/** The places of the findings. */
export const placeOfFinding: Readonly<Record<MeetingFinding, 1 | 2 | 3>> = { "not-met": 1, unknown: 2, met: 3 };

/** The states from worst to best, by their places; where nothing was owed stands 0. */
export const states: readonly MeetingState[] = [
  "exempt",
  "missing",
  "undetermined",
  "substituted",
  "held-late",
  "held-early",
  "held",
];

/** The places of the states. */
export const placeOfState: Readonly<Record<MeetingState, number>> = {
  exempt: 0,
  missing: 1,
  undetermined: 2,
  substituted: 3,
  "held-late": 4,
  "held-early": 5,
  held: 6,
};

/** What each state, by its place, is to somebody who asks whether a meeting was held. */
export const heldPlaces: readonly FindingPlace[] = [0, 1, 2, 3, 3, 3, 3];
