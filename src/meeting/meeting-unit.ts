import type { Citation } from "../law/index.ts";
import type { Unit } from "../organisation/index.ts";

/**
 * How often: so many times in so many months. Monthly is once in one month, quarterly once in three, and a congress every
 * five years once in sixty.
 */
export interface Frequency {
  /** How many times. */
  readonly times: number;
  /** In how many months. */
  readonly months: number;
}

/** How often, or only when needed (khi cần), where the text names no rhythm. */
export type MeetingRate = Frequency | "when-needed";

/**
 * Whose meeting: of all members, of the committee (cấp ủy, chi ủy), of its standing committee (ban thường vụ), or the
 * congress (đại hội) of the members or their delegates.
 */
export type MeetingBody = "members" | "committee" | "standing-committee" | "congress";

/**
 * What the meeting is for. A plenary gathers all members of an organisation that has branches; an extraordinary meeting
 * (bất thường) is held out of turn.
 */
export type MeetingKind = "regular" | "thematic" | "plenary" | "extraordinary";

/** How often the working rules (quy chế làm việc) of a body say that it meets. */
export interface WorkingRule {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often. */
  readonly frequency: MeetingRate;
  /** Where the working rules say so. */
  readonly citation: Citation;
}

/** What must be known of a unit to tell which meetings it owes. */
export interface MeetingUnit extends Unit {
  /** The official members. */
  readonly official: number | null;
  /** Whether the committee holds powers of the level above by delegation; `false` for a unit without any. */
  readonly delegatedPowers: boolean | null;
  /** Whether the branch takes part in the pilot of a congress every five years; of no matter to other units. */
  readonly inPilot: boolean | null;
  /** The working rules that are on record; an empty list when none are. */
  readonly workingRules: readonly WorkingRule[];
}
