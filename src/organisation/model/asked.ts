import { type Fields, knownFacts } from "../../facts/index.ts";
import { requireKnownKeys, requireRecord } from "../../guard/index.ts";
import { type AssessOptions, type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";

/**
 * Reads the facts that a function was given: what is absent or `undefined` is not known, what the record does not have is
 * let through, for a wider record serves as well.
 *
 * @param caller - The function that was called.
 * @param fields - Every member of the record.
 * @param facts - What was given.
 * @param name - What the argument is called.
 * @returns The record, whole.
 * @throws TypeError when it is no record or a fact has a wrong type; RangeError for a day that is none or a number out of
 * range.
 */
export function factsOf<Facts extends object>(
  caller: string,
  fields: Fields<Facts>,
  facts: unknown,
  name = "the facts",
): Facts {
  return knownFacts(caller, fields, facts, name);
}

/**
 * Reads the settled readings that a function was given among its options.
 *
 * @param caller - The function that was called.
 * @param options - What was given.
 * @returns The readings; none when they were left out.
 * @throws TypeError for options of another form or another key, RangeError for a name that is no reading, or for two
 * readings that exclude each other.
 */
export function readingsOf(caller: string, options: ReadingOptions): readonly ReadingCode[] {
  requireRecord(caller, "the options", options);
  requireKnownKeys(caller, options, ["readings"]);
  requireReadings(caller, options.readings);
  return options.readings ?? [];
}

/** The day that a question is about, and the settled readings. */
export interface AsOf {
  readonly on: CalendarDate;
  readonly readings: readonly ReadingCode[];
}

/**
 * Reads the day and the settled readings that a function was given as options.
 *
 * @param caller - The function that was called.
 * @param options - What was given.
 * @returns The day and the readings.
 * @throws TypeError for options of another form or another key, RangeError for a day that is none, for a name that is no
 * reading, or for two readings that exclude each other.
 */
export function asOfOptions(caller: string, options: AssessOptions): AsOf {
  requireRecord(caller, "the options", options);
  requireKnownKeys(caller, options, ["on", "readings"]);
  const { on, readings = [] } = options;
  requireDay(caller, on, "on");
  requireReadings(caller, readings);
  return { on, readings };
}
