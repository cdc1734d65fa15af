import { requireOptions } from "../../guard/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";

const none: readonly ReadingCode[] = [];
const onlyReadings: readonly string[] = ["readings"];

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
  requireOptions(caller, options, keys);
  requireReadings(caller, options.readings);
  return options.readings ?? none;
}
