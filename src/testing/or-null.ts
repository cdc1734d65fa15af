import fc from "fast-check";

/** One of these values; now and then not known. */
export function orNull<const Value>(...values: readonly Value[]): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant(null) });
}
