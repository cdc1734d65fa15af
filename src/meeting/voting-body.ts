import { type Outcome, undetermined } from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import { assessCount } from "./counted-body.ts";
import { votingBodyLaws } from "./vote.law.ts";

/** Who makes up the body that votes, in counts of official members. Absence with or without a reason changes nothing. */
export interface VotingBody {
  /** The official members of the branch, those below included. */
  readonly official: number | null;
  /** Those introduced to temporary activity elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly awayOnTransfer: number | null;
  /** Those exempt from Party activities who did not come. An exempt member who came and votes is counted. */
  readonly exemptAbsent: number | null;
  /** Those suspended from Party activities, prosecuted or detained. */
  readonly suspended: number | null;
  /** Those absent from a whole congress for a reason that its convener accepts; 0 at any other meeting. */
  readonly excusedFromCongress: number | null;
}

/**
 * How many members does the body have that votes (tổng số đảng viên được triệu tập)? `null` when a count is not known.
 * It is another number than the attendance required, {@link requiredAt}: those excused stay in both, probationary
 * members belong to the attendance alone, and exempt members who came to the vote alone.
 *
 * @example
 * ```ts
 * const body = { official: 20, awayOnTransfer: 1, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * votersOf(body); // => 19
 * votersOf({ ...body, suspended: null }); // => null
 * ```
 */
export function votersOf(body: VotingBody): number | null {
  const { official, awayOnTransfer, exemptAbsent, suspended, excusedFromCongress } = body;
  if (official === null || awayOnTransfer === null || exemptAbsent === null) return null;
  if (suspended === null || excusedFromCongress === null) return null;
  return official - awayOnTransfer - exemptAbsent - suspended - excusedFromCongress;
}

/**
 * How many members does the body have that votes, and by which law is each group left out? Before 30 July 2021 the text
 * was not read.
 *
 * @example
 * ```ts
 * const body = { official: 20, awayOnTransfer: 1, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
 * assessVotingBody(body, "2024-05-03").value; // => 19
 * assessVotingBody(body, "2024-05-03").because; // => ["votingBody.awayOnTransfer"]
 * ```
 */
export function assessVotingBody(body: VotingBody, on: CalendarDate): Outcome<number> {
  const law = entryOn(votingBodyLaws, on);
  if (law === null) {
    return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, { on, steps: [], because: [] });
  }
  return assessCount("votingBody", "official", law.notCounted, body, votersOf(body), on);
}
