import { build, type Fields } from "../../facts/index.ts";
import { type Period, periodOf } from "../../time/index.ts";

/** The lists of records that may be complete for a body and a span. */
export type CompletedList = "sessions" | "posts" | "ratings" | "memberRatings" | "results" | "assignments";

/** Every list that may be complete. */
export const completedLists: readonly CompletedList[] = [
  "sessions",
  "posts",
  "ratings",
  "memberRatings",
  "results",
  "assignments",
];

/**
 * That all records of a kind are at hand, for an organisation and everything below it, from day to day. Outside such spans
 * what has no record is not known: a month without a session is no month without a meeting.
 */
export interface CompleteRecords extends Period {
  /** The id of the organisation at the top. */
  readonly organisationId: string;
  /** Which records. */
  readonly of: CompletedList;
}

/** Every member of the statement, for its builder and its readers. */
export const completeRecordsFields: Fields<CompleteRecords> = {
  organisationId: { type: "text", required: true },
  of: { type: completedLists, required: true },
  firstDay: { type: "day", required: true },
  lastDay: { type: "day", required: true },
};

/**
 * Makes the statement that all records of a kind are at hand for an organisation and everything below it, from day to day
 * (đã đủ hồ sơ). All its keys are required.
 *
 * @param given - The organisation at the top, which records, and the days.
 * @returns The statement.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * days that are swapped.
 *
 * @example
 * ```ts
 * import { completeRecords } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * completeRecords({ organisationId: "commune-01", of: "sessions", ...yearPeriod(2025) }).lastDay; // => "2025-12-31"
 * ```
 */
export function completeRecords(given: CompleteRecords): CompleteRecords {
  const record = build("completeRecords", completeRecordsFields, given);
  periodOf(record.firstDay, record.lastDay);
  return record;
}
