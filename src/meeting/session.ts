import type { CalendarDate, CalendarMonth } from "../time/index.ts";

/**
 * What a session was for: the monthly regular meeting (sinh hoạt thường kỳ), the quarterly thematic one (sinh hoạt
 * chuyên đề), or both held one after the other.
 */
export type SessionKind = "regular" | "thematic" | "combined";

/** How the branch met: all together in one place, online (trực tuyến), or each party group (tổ đảng) by itself. */
export type SessionForm = "plenary" | "online" | "party-groups";

/** The class that a branch gives its own session: tốt, khá, trung bình, kém; `not-rated` when it gave none. */
export type SessionClass = "good" | "fair" | "average" | "poor" | "not-rated";

/** One member who was required and did not come, by a key that tells nobody who it is. */
export interface Absence {
  /** The opaque key of the member. It is never printed. */
  readonly member: string;
  /** Whether the member was excused (có lý do). */
  readonly excused: boolean;
}

/**
 * One session of a branch (buổi sinh hoạt chi bộ), in counts. `null` means not known; members are official and
 * probationary together.
 */
export interface BranchSession {
  /** The id of the session. */
  readonly id: string;
  /** The id of the branch that held it. */
  readonly branchId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
  /** The day prescribed for it by the competent committee, shifts applied; `none-prescribed` when there is none. */
  readonly prescribedOn: CalendarDate | "none-prescribed" | null;
  /** What it was for. */
  readonly kind: SessionKind;
  /** How the branch met. */
  readonly form: SessionForm;
  /** The month whose regular meeting it makes up for; `null` for the month in which it was held. */
  readonly forMonth: CalendarMonth | null;
  /** The duration in minutes. */
  readonly minutes: number | null;
  /** The members on the roll that day, those away on temporary transfer included, transferees in not. */
  readonly roll: number | null;
  /** The members exempt from Party activities (miễn sinh hoạt). */
  readonly exempt: number | null;
  /** The members exempt for a time (tạm miễn). */
  readonly temporarilyExempt: number | null;
  /** The members suspended from Party activities (đình chỉ sinh hoạt). */
  readonly suspended: number | null;
  /** The armed-forces members on special duty. */
  readonly specialDuty: number | null;
  /** The branch's own members on temporary transfer elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly awayOnTransfer: number | null;
  /** The members of other branches on temporary transfer here. */
  readonly transfereesIn: number | null;
  /** Those present among the required; an exempt member who came is not counted. */
  readonly present: number | null;
  /** The required members absent without a reason. */
  readonly absentWithoutReason: number | null;
  /** The longest run of excused absences in a row this year that a member absent from this session has reached. */
  readonly longestExcusedRun: number | null;
  /** Every required member who did not come; `null` when no list is kept. */
  readonly absences: readonly Absence[] | null;
  /** The number of party groups in the branch. */
  readonly partyGroups: number | null;
  /** The members, exempt and suspended ones aside, who could not come to one place. */
  readonly cannotMeet: number | null;
  /** Whether the competent committee approved holding it online or by party groups. */
  readonly approved: boolean | null;
  /** Whether it was prepared: content settled beforehand by the secretary and the branch committee. */
  readonly prepared: boolean | null;
  /** Whether the content was full and to the point. */
  readonly contentFull: boolean | null;
  /** Whether every part came in its order. */
  readonly orderKept: boolean | null;
  /** Whether it was chaired well. */
  readonly wellChaired: boolean | null;
  /** Whether many members spoke. */
  readonly manySpoke: boolean | null;
  /** Whether the minutes book records the whole session. */
  readonly minutesKept: boolean | null;
  /** Whether the principles of organisation, self-criticism and criticism were kept. */
  readonly principlesKept: boolean | null;
  /** Whether the branch led the carrying out of its last conclusion or resolution. */
  readonly resultsLed: boolean | null;
  /** The class that the branch gave the session. */
  readonly rated: SessionClass | null;
}

/**
 * A plenary regular session of which nothing more is known, to write down what is: the keys it lacks come first.
 *
 * @example
 * ```ts
 * const session = { id: "s1", branchId: "b1", heldOn: "2024-05-03", ...unknownSession, minutes: 89 };
 * judgeSession(session).value; // => false
 * ```
 */
// Keys added after a spread give every object a shape of its own, and V8 then reads each of them slowly.
export const unknownSession: Omit<BranchSession, "id" | "branchId" | "heldOn"> = {
  prescribedOn: null,
  kind: "regular",
  form: "plenary",
  forMonth: null,
  minutes: null,
  roll: null,
  exempt: null,
  temporarilyExempt: null,
  suspended: null,
  specialDuty: null,
  awayOnTransfer: null,
  transfereesIn: null,
  present: null,
  absentWithoutReason: null,
  longestExcusedRun: null,
  absences: null,
  partyGroups: null,
  cannotMeet: null,
  approved: null,
  prepared: null,
  contentFull: null,
  orderKept: null,
  wellChaired: null,
  manySpoke: null,
  minutesKept: null,
  principlesKept: null,
  resultsLed: null,
  rated: null,
};
