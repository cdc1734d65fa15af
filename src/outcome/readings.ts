import { nearestOf, requireList, shown } from "../guard/index.ts";
import { type ReadingCode, readingCodes, readingGroups } from "./codes.ts";
import type { OpenPoint } from "./provision.ts";

/** The readings that the caller has settled. */
export interface ReadingOptions {
  /** At most one reading of each open point; a reading that belongs to another rule is let through. */
  readonly readings?: readonly ReadingCode[] | undefined;
}

/** A point that a question leaves open. */
type OpenReadings = Pick<OpenPoint, "readings">;

/** The group of each reading, itself included. */
const groups: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ readingGroups.flatMap((group) => group.map((code) => [code, group] as const)),
);

/**
 * Refuses names that are no readings, and two readings that exclude each other. A reading that belongs to another rule is
 * let through: one list serves a whole review.
 *
 * @param caller - The function that was called.
 * @param readings - The readings that the caller has settled; nothing where none is.
 * @param own - The points that the question leaves open, where they are known.
 * @throws TypeError when it is no list, RangeError when a name is no reading, or when two exclude each other.
 */
export function requireReadings(
  caller: string,
  readings: unknown,
  own: readonly OpenReadings[] | null = null,
): asserts readings is readonly ReadingCode[] | undefined {
  if (readings === undefined) return;
  requireList(caller, "readings", readings);
  for (let place = 0; place < readings.length; place += 1) {
    const code = readings[place] as string;
    const group = groups.get(code);
    if (group === undefined) throw unknownReading(caller, code, own);
    for (let before = 0; before < place; before += 1) {
      const other = readings[before] as string;
      if (other !== code && group.includes(other)) throw excludingReadings(caller, other, code);
    }
  }
}

/** Names the nearest reading; where none is near, those that the question leaves open. */
function unknownReading(caller: string, code: unknown, own: readonly OpenReadings[] | null): RangeError {
  const nearest = typeof code === "string" ? nearestOf(code, readingCodes) : null;
  const remedy = nearest === null ? readingsOf(own) : `did you mean ${shown(nearest)}?`;
  return new RangeError(`${caller}: ${shown(code)} is no reading; ${remedy}`);
}

function readingsOf(own: readonly OpenReadings[] | null): string {
  if (own === null) return "give the name of one, such as an undetermined answer lists";
  const codes = own.flatMap(({ readings }) => [readings.met, readings.notMet]);
  return codes.length === 0 ? "this question rests on none: leave it out" : `give ${codes.map(shown).join(" or ")}`;
}

function excludingReadings(caller: string, one: string, other: string): RangeError {
  return new RangeError(`${caller}: readings ${shown(one)} and ${shown(other)} exclude each other; give one of them`);
}
