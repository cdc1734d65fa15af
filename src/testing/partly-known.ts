import fc from "fast-check";
import { requireRecord, shown } from "../guard/index.ts";

/**
 * Makes the same records with some of their facts not known: what an application meets in practice.
 *
 * @param known - The arbitrary of whole records.
 * @param unknown - The record of which nothing is known, as its builder makes it: each of its keys that is `null` may
 * become so.
 * @returns The arbitrary of records of which any number of facts is not known.
 * @throws TypeError when the first is no arbitrary or the second no record.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { memberYear } from "chibo/rating";
 * import { arbitraryMemberYear, partlyKnown } from "chibo/testing";
 *
 * const years = fc.sample(partlyKnown(arbitraryMemberYear, memberYear({})), 50);
 * years.some(({ score }) => score === null); // => true
 * years.every(({ subject }) => subject === "member"); // => true
 * ```
 */
export function partlyKnown<Facts extends object>(known: fc.Arbitrary<Facts>, unknown: Facts): fc.Arbitrary<Facts> {
  if (typeof (known as Partial<typeof known> | undefined)?.generate !== "function") {
    throw new TypeError(`partlyKnown: the first argument is ${shown(known)}; give an arbitrary of fast-check`);
  }
  requireRecord("partlyKnown", "the record of which nothing is known", unknown);
  const keys = (Object.keys(unknown) as (keyof Facts)[]).filter((key) => unknown[key] === null);
  return fc
    .tuple(known, fc.subarray(keys))
    .map(([record, hidden]) => ({ ...record, ...Object.fromEntries(hidden.map((key) => [key, null])) }));
}
