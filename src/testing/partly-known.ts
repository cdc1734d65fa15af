import fc from "fast-check";

/**
 * The same records with some of their facts not known: what an application meets in practice. Of the keys of `unknown`
 * any number takes its value from there.
 *
 * @param unknown - The record of which nothing is known, such as `unknownMemberYear` or `unknownSession`.
 *
 * @example
 * ```ts
 * const years = fc.sample(partlyKnown(arbitraryMemberYear, unknownMemberYear), 50);
 * years.some(({ score }) => score === null); // => true
 * years.every(({ subject }) => subject === "member"); // => true
 * ```
 */
export function partlyKnown<Facts extends object>(
  known: fc.Arbitrary<Facts>,
  unknown: Partial<Facts>,
): fc.Arbitrary<Facts> {
  const keys = Object.keys(unknown) as (keyof Facts)[];
  return fc
    .tuple(known, fc.subarray(keys))
    .map(([record, hidden]) => ({ ...record, ...Object.fromEntries(hidden.map((key) => [key, unknown[key]])) }));
}
