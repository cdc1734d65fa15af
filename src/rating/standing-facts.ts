import type { Readers } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** What is known of a member when it is asked whether there is a rating. `null` stands for not known. */
export interface MemberStanding {
  /** The kind of facts. */
  readonly subject: "member";
  /** Whether the member is exempt from work and activity (miễn công tác và sinh hoạt). */
  readonly exempt: boolean | null;
  /** Whether the member is suspended from Party activity (đình chỉ sinh hoạt đảng). */
  readonly suspended: boolean | null;
  /** The day of admission (kết nạp). */
  readonly admittedOn: CalendarDate | null;
  /** The day of the rating meeting. */
  readonly meetingOn: CalendarDate | null;
  /** The last day of the period that is rated. */
  readonly periodLastDay: CalendarDate | null;
}

/** What is known of an organisation or a leading collective when it is asked whether there is a rating. */
export interface BodyStanding {
  /** The kind of facts. */
  readonly subject: "body";
  /** The day on which it was formed (thành lập). */
  readonly formedOn: CalendarDate | null;
  /** The day of the rating meeting. */
  readonly meetingOn: CalendarDate | null;
  /** The last day of the period that is rated. */
  readonly periodLastDay: CalendarDate | null;
}

/**
 * A member of whose standing nothing is known: what forms start from.
 *
 * @example
 * ```ts
 * ratedOrNot({ ...unknownMemberStanding, exempt: true }, "2025-12-20").value; // => "neither"
 * ```
 */
export const unknownMemberStanding: MemberStanding = {
  subject: "member",
  exempt: null,
  suspended: null,
  admittedOn: null,
  meetingOn: null,
  periodLastDay: null,
};

/**
 * A body of which nothing is known: what forms start from.
 *
 * @example
 * ```ts
 * ratedOrNot(unknownBodyStanding, "2025-12-20").kind; // => "insufficient-facts"
 * ```
 */
export const unknownBodyStanding: BodyStanding = {
  subject: "body",
  formedOn: null,
  meetingOn: null,
  periodLastDay: null,
};

/** One reader a fact. */
export const memberStandingReaders: Readers<MemberStanding> = {
  subject: (facts) => facts.subject,
  exempt: (facts) => facts.exempt,
  suspended: (facts) => facts.suspended,
  admittedOn: (facts) => facts.admittedOn,
  meetingOn: (facts) => facts.meetingOn,
  periodLastDay: (facts) => facts.periodLastDay,
};

/** One reader a fact. */
export const bodyStandingReaders: Readers<BodyStanding> = {
  subject: (facts) => facts.subject,
  formedOn: (facts) => facts.formedOn,
  meetingOn: (facts) => facts.meetingOn,
  periodLastDay: (facts) => facts.periodLastDay,
};
