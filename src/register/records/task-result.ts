import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** Something achieved, as a count (kết quả thực hiện nhiệm vụ): members admitted, courses held. */
export interface TaskResult {
  /** The code of what is counted; the indicator of a programme target bears the same. */
  readonly code: string;
  /** The id of the organisation that achieved it. */
  readonly organisationId: string;
  /** The day it counts for. */
  readonly on: CalendarDate;
  /** How many. */
  readonly count: number;
}

/** The members of a result. */
export const taskResultFields: Fields<TaskResult> = {
  code: { type: "text", required: true },
  organisationId: { type: "text", required: true },
  on: { type: "day", required: true },
  count: { type: "count", required: true },
};

/**
 * Makes the record of something achieved, as a count (kết quả thực hiện nhiệm vụ). All its keys are required.
 *
 * @param given - What is counted, the organisation, the day it counts for, and how many.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * a count below 0.
 *
 * @example
 * ```ts
 * import { taskResult } from "chibo";
 *
 * taskResult({ code: "members-admitted", organisationId: "b1", on: "2022-05-19", count: 2 }).count; // => 2
 * ```
 */
export function taskResult(given: Given<TaskResult, keyof TaskResult>): TaskResult {
  return build("taskResult", taskResultFields, given);
}
