import { requireRecord } from "../../guard/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";

/** The days of a life: the first and the last, as the record of an organisation has them. */
export interface Life {
  /** The first day; `null` when not known. */
  readonly firstDay: CalendarDate | null;
  /** The last day; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
}

/**
 * Tells whether an organisation exists on a day by its record (đang hoạt động). An unknown first day is taken to lie before
 * the day.
 *
 * @param organisation - The organisation, or any view of it with its first and last day.
 * @param on - The day.
 * @returns Whether it exists on the day.
 * @throws TypeError when the organisation is no record, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { existsOn, organisation } from "chibo/organisation";
 *
 * const district = organisation({
 *   id: "00",
 *   name: "Đảng bộ huyện 00",
 *   kind: "district",
 *   armedForces: false,
 *   lastDay: "2025-06-30",
 * });
 * existsOn(district, "2025-06-30"); // => true
 * existsOn(district, "2025-07-01"); // => false
 * ```
 */
export function existsOn(organisation: Life, on: CalendarDate): boolean {
  requireRecord("existsOn", "the organisation", organisation);
  const { firstDay, lastDay } = organisation;
  for (const [name, day] of Object.entries({ firstDay, lastDay })) {
    if (day !== null) requireDay("existsOn", day, name);
  }
  requireDay("existsOn", on);
  return isAlive(organisation, on);
}

/** Whether the day lies in the life, of a record and a day that are known to be such. */
export function isAlive({ firstDay, lastDay }: Life, on: CalendarDate): boolean {
  return (firstDay === null || firstDay <= on) && (lastDay === null || on <= lastDay);
}
