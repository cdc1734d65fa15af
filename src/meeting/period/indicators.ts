import type { Fraction } from "../../money/index.ts";
import { type MeetingCount, type MeetingSummary, requireSummary } from "./meeting-summary.ts";

/**
 * What an indicator is about, by definition: a {@link MeetingCount}, the lowest attendance at one session, attendance
 * pooled (all present over all required), or the mean of the sessions' attendance.
 */
export type MeetingIndicatorCode = MeetingCount | "attendance-lowest" | "attendance-pooled" | "attendance-mean";

/** One indicator with the counts behind it. */
export interface MeetingIndicator {
  /** The code of its definition. */
  readonly code: MeetingIndicatorCode;
  /** The number above the line. */
  readonly numerator: number;
  /** The number below the line, those not known included; 0 when there is nothing to count. */
  readonly denominator: number;
  /** Those of which it is not known. For attendance: the sessions left out for want of counts. */
  readonly unknown: number;
  /** The share, should none of the unknown turn out well. */
  readonly lowest: Fraction;
  /** The share, should all of the unknown turn out well. */
  readonly highest: Fraction;
}

/**
 * Computes the indicators by which a province reviews its scheme on branch meetings (các chỉ số của đề án nâng cao chất
 * lượng sinh hoạt chi bộ): which share of the branches, months, quarters and members, each with its numerator, denominator
 * and definition.
 *
 * A branch holds (or holds properly) only if every month or quarter that it owed is held. The mean of the sessions is
 * given in millionths, rounded half up from the exact sum.
 *
 * @param summary - The summary of {@link summariseMeetings}.
 * @returns The indicators.
 * @throws TypeError when the argument is no such summary.
 *
 * @example
 * ```ts
 * import { branchSession, meetingBranch, meetingIndicators, summariseMeetings } from "chibo/meeting";
 * import { periodOf } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const april = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-04-03", kind: "regular" });
 * const summary = summariseMeetings([branch], [april], periodOf("2024-04-01", "2024-05-31"));
 * meetingIndicators(summary).find(({ code }) => code === "months-held")?.lowest; // => { part: 1, whole: 2 }
 * ```
 */
export function meetingIndicators(summary: MeetingSummary): readonly MeetingIndicator[] {
  requireSummary("meetingIndicators", summary);
  const shares = Object.entries(summary.counts).map(([code, { met, notMet, unknown }]): MeetingIndicator => {
    const whole = met + notMet + unknown;
    const [lowest, highest] = [met, met + unknown].map((part) => ({ part, whole })) as [Fraction, Fraction];
    return { code: code as MeetingCount, numerator: met, denominator: whole, unknown, lowest, highest };
  });
  return [
    ...shares,
    attendance("attendance-lowest", summary, summary.lowestAttendance ?? ofNothing),
    attendance("attendance-pooled", summary, pooled(summary)),
    attendance("attendance-mean", summary, mean(summary)),
  ];
}

const ofNothing: Fraction = { part: 0, whole: 0 };
const millionths = 1_000_000n;

function attendance(code: MeetingIndicatorCode, summary: MeetingSummary, share: Fraction): MeetingIndicator {
  const unknown = summary.sessionsWithoutAttendance;
  return { code, numerator: share.part, denominator: share.whole, unknown, lowest: share, highest: share };
}

function pooled({ attendance }: MeetingSummary): Fraction {
  return {
    part: attendance.reduce((sum, { present }) => sum + present, 0),
    whole: attendance.reduce((sum, { required, sessions }) => sum + required * sessions, 0),
  };
}

/** Sessions with the same number required have a common denominator, so the sum of all shares stays exact. */
function mean({ attendance }: MeetingSummary): Fraction {
  const sessions = attendance.reduce((sum, count) => sum + BigInt(count.sessions), 0n);
  if (sessions === 0n) return ofNothing;
  const common = attendance.reduce((product, { required }) => leastCommonMultiple(product, BigInt(required)), 1n);
  const sum = attendance.reduce(
    (all, { required, present }) => all + (BigInt(present) * common) / BigInt(required),
    0n,
  );
  const whole = common * sessions;
  return { part: Number((sum * millionths + whole / 2n) / whole), whole: Number(millionths) };
}

function leastCommonMultiple(one: bigint, other: bigint): bigint {
  return (one / greatestCommonDivisor(one, other)) * other;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}
