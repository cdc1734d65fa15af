import { type Vnd, vnd } from "./vnd.ts";

/** An exact fraction of whole numbers. */
export interface Fraction {
  /** The number above the line. */
  readonly part: number;
  /** The number below the line, above 0. */
  readonly whole: number;
}

/**
 * A named way from a fraction of a đồng to a payable amount.
 *
 * - `down-to-dong`: drops what is below one đồng.
 * - `half-up-to-dong`: from half a đồng upwards, the next đồng.
 * - `up-to-dong`: any part of a đồng becomes a whole one.
 */
export type Rounding = "down-to-dong" | "half-up-to-dong" | "up-to-dong";

/**
 * How many đồng is this fraction, rounded in the named way?
 *
 * @throws RangeError when the fraction is not made of a whole number of at least 0 over a whole number above 0.
 *
 * @example
 * ```ts
 * roundVnd({ part: 5, whole: 2 }, "down-to-dong"); // => 2
 * roundVnd({ part: 5, whole: 2 }, "half-up-to-dong"); // => 3
 * roundVnd({ part: 7, whole: 3 }, "up-to-dong"); // => 3
 * ```
 */
export function roundVnd(fraction: Fraction, rounding: Rounding): Vnd {
  checkFraction(fraction);
  const part = BigInt(fraction.part);
  const whole = BigInt(fraction.whole);
  if (rounding === "down-to-dong") return vnd(Number(part / whole));
  if (rounding === "half-up-to-dong") return vnd(Number((2n * part + whole) / (2n * whole)));
  return vnd(Number((part + whole - 1n) / whole));
}

function checkFraction({ part, whole }: Fraction): void {
  if (Number.isSafeInteger(part) && part >= 0 && Number.isSafeInteger(whole) && whole > 0) return;
  throw new RangeError(`Expected a fraction of whole numbers, received ${part}/${whole}.`);
}
