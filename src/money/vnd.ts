declare const unit: unique symbol;

/** An amount of money in whole đồng. A plain number at run time; the type keeps it apart from other numbers. */
export type Vnd = number & { readonly [unit]: "VND" };

/**
 * How much money is this count of đồng?
 *
 * @throws RangeError when the count is not a whole number that a double holds exactly.
 *
 * @example
 * ```ts
 * vnd(2_340_000); // => 2340000
 * vnd(0.5); // throws RangeError
 * ```
 */
export function vnd(dong: number): Vnd {
  if (Number.isSafeInteger(dong)) return dong as Vnd;
  throw new RangeError(`Expected a whole number of đồng, received ${dong}.`);
}

/**
 * How much do these amounts add up to?
 *
 * @throws RangeError when the sum is too large to be exact.
 *
 * @example
 * ```ts
 * sumVnd([vnd(450_000), vnd(585_000)]); // => 1035000
 * ```
 */
export function sumVnd(amounts: Iterable<Vnd>): Vnd {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return vnd(sum);
}
