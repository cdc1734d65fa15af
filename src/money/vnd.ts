import { shown } from "../guard/index.ts";

declare const unit: unique symbol;

/** An amount of money in whole đồng. A plain number at run time; the type keeps it apart from other numbers. */
export type Vnd = number & { readonly [unit]: "VND" };

/**
 * Makes an amount of money from a count of đồng.
 *
 * @param dong - The count of đồng.
 * @returns The amount.
 * @throws RangeError when the count is not a whole number that a double holds exactly.
 *
 * @example
 * ```ts
 * import { vnd } from "chibo";
 *
 * vnd(2_340_000); // => 2340000
 * vnd(0.5); // throws RangeError
 * ```
 */
export function vnd(dong: number): Vnd {
  if (Number.isSafeInteger(dong)) return dong as Vnd;
  throw new RangeError(`vnd: ${shown(dong)} is no amount; give a whole number of đồng`);
}

/**
 * Adds up amounts.
 *
 * @param amounts - The amounts.
 * @returns Their sum; 0 of none.
 * @throws TypeError when they cannot be gone through; RangeError when one is no amount, or the sum is too large to be
 * exact.
 *
 * @example
 * ```ts
 * import { sumVnd, vnd } from "chibo";
 *
 * sumVnd([vnd(450_000), vnd(585_000)]); // => 1035000
 * ```
 */
export function sumVnd(amounts: Iterable<Vnd>): Vnd {
  if (typeof (amounts as Partial<Iterable<Vnd>> | null | undefined)?.[Symbol.iterator] !== "function") {
    throw new TypeError(`sumVnd: the amounts are ${shown(amounts)}; give a list of amounts`);
  }
  let sum = 0;
  for (const amount of amounts) sum += vnd(amount);
  return vnd(sum);
}
