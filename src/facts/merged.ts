/**
 * Puts two records together. Written as a spread at the top of a module, a bundler would keep it in every program; a call
 * with a pure annotation is dropped where it is not used.
 *
 * @param one - The members that come first.
 * @param other - The members that follow; of a key that both have, this one stands.
 * @returns The members of both.
 */
export function merged<const One extends object, const Other extends object>(
  one: One,
  other: Other,
): Omit<One, keyof Other> & Other {
  return { ...one, ...other };
}
