import { requireOptions } from "../../guard/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";

const none: readonly ReadingCode[] = [];
const onlyReadings: readonly string[] = ["readings"];

// A question about many hands in the same day and the same options each time: what was looked at last is not looked at
// again. The kernel looks at the readings itself, so that options changed in between are refused all the same.
let lastDay: unknown = none;
let lastOptions: ReadingOptions | null = null;
let lastKeys: readonly string[] | null = null;

/**
 * Refuses what is no day of the calendar.
 *
 * @param caller - The function that was called.
 * @param on - The day the question is about.
 * @throws RangeError when it is no day.
 */
export function requireAskedDay(caller: string, on: unknown): asserts on is CalendarDate {
  if (on === lastDay) return;
  requireDay(caller, on);
  lastDay = on;
}

/**
 * Reads the settled readings that a function was given among its options.
 *
 * @param caller - The function that was called.
 * @param options - What was given; nothing where the options may be left out.
 * @param keys - The keys that the options may have.
 * @returns The readings; none where they were left out.
 * @throws TypeError for options of another form or with another key, RangeError for a name that is no reading, or for two
 * readings that exclude each other.
 */
export function settledReadings(
  caller: string,
  options: ReadingOptions | undefined,
  keys: readonly string[] = onlyReadings,
): readonly ReadingCode[] {
  if (options === undefined) return none;
  if (options !== lastOptions || keys !== lastKeys) {
    requireOptions(caller, options, keys);
    requireReadings(caller, options.readings);
    lastOptions = options;
    lastKeys = keys;
  }
  return options.readings ?? none;
}
