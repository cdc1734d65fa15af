import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** The facts of a member that tell whether there is a rating. */
export interface MemberDuty {
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

/** The facts of an organisation or a leading collective that tell whether there is a rating. */
export interface BodyDuty {
  /** The kind of facts. */
  readonly subject: "body";
  /** The day on which it was formed (thành lập). */
  readonly formedOn: CalendarDate | null;
  /** The day of the rating meeting. */
  readonly meetingOn: CalendarDate | null;
  /** The last day of the period that is rated. */
  readonly periodLastDay: CalendarDate | null;
}

/** The facts of a member, or of an organisation or leading collective, told apart by `subject`. */
export type RatingDutyFacts = MemberDuty | BodyDuty;

/**
 * Makes the facts of a member that tell whether there is a rating (thuộc diện kiểm điểm, xếp loại). No key is required; a
 * fact that is left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The facts, each in its place.
 * @throws TypeError for a key that they do not have or a fact of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessRatingDuty, memberDuty } from "chibo/rating";
 *
 * assessRatingDuty(memberDuty({ exempt: true }), "2025-12-20").value; // => "neither"
 * ```
 */
export function memberDuty(given: Given<MemberDuty>): MemberDuty {
  return build("memberDuty", memberDutyFields, given);
}

/**
 * Makes the facts of an organisation or leading collective that tell whether there is a rating (thuộc diện kiểm điểm, xếp
 * loại). No key is required; a fact that is left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The facts, each in its place.
 * @throws TypeError for a key that they do not have or a fact of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessRatingDuty, bodyDuty } from "chibo/rating";
 *
 * const dates = { meetingOn: "2025-12-10", periodLastDay: "2025-12-31" } as const;
 * assessRatingDuty(bodyDuty({ formedOn: "2021-01-01", ...dates }), "2025-12-20").value; // => "rated"
 * assessRatingDuty(bodyDuty(dates), "2025-12-20").missing; // => ["formedOn"]
 * ```
 */
export function bodyDuty(given: Given<BodyDuty>): BodyDuty {
  return build("bodyDuty", bodyDutyFields, given);
}

/** What each fact of a member may be. */
export const memberDutyFields: Fields<MemberDuty> = {
  subject: { type: ["member"], absent: "member" },
  exempt: "flag",
  suspended: "flag",
  admittedOn: "day",
  meetingOn: "day",
  periodLastDay: "day",
};

/** What each fact of a body may be. */
export const bodyDutyFields: Fields<BodyDuty> = {
  subject: { type: ["body"], absent: "body" },
  formedOn: "day",
  meetingOn: "day",
  periodLastDay: "day",
};

/** One reader a fact. */
export const memberDutyReaders: Readers<MemberDuty> = {
  subject: (facts) => facts.subject,
  exempt: (facts) => facts.exempt,
  suspended: (facts) => facts.suspended,
  admittedOn: (facts) => facts.admittedOn,
  meetingOn: (facts) => facts.meetingOn,
  periodLastDay: (facts) => facts.periodLastDay,
};

/** One reader a fact. */
export const bodyDutyReaders: Readers<BodyDuty> = {
  subject: (facts) => facts.subject,
  formedOn: (facts) => facts.formedOn,
  meetingOn: (facts) => facts.meetingOn,
  periodLastDay: (facts) => facts.periodLastDay,
};
