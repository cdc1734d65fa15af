import { requireRecord, requireWord, shown } from "../guard/index.ts";
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

const roundings: readonly Rounding[] = ["down-to-dong", "half-up-to-dong", "up-to-dong"];

/**
 * Rounds a fraction of đồng to a whole number of them, in the named way.
 *
 * @param fraction - The fraction.
 * @param rounding - The way to round.
 * @returns The amount.
 * @throws TypeError when the fraction is no record; RangeError when it is not a whole number of at least 0 over a whole
 * number above 0, or when the way is none of the three.
 *
 * @example
 * ```ts
 * import { roundVnd } from "chibo";
 *
 * roundVnd({ part: 5, whole: 2 }, "down-to-dong"); // => 2
 * roundVnd({ part: 5, whole: 2 }, "half-up-to-dong"); // => 3
 * roundVnd({ part: 7, whole: 3 }, "up-to-dong"); // => 3
 * ```
 */
export function roundVnd(fraction: Fraction, rounding: Rounding): Vnd {
  checkFraction(fraction);
  requireWord("roundVnd", "the rounding", rounding, roundings);
  const part = BigInt(fraction.part);
  const whole = BigInt(fraction.whole);
  if (rounding === "down-to-dong") return vnd(Number(part / whole));
  if (rounding === "half-up-to-dong") return vnd(Number((2n * part + whole) / (2n * whole)));
  return vnd(Number((part + whole - 1n) / whole));
}

function checkFraction(fraction: Fraction): void {
  requireRecord("roundVnd", "the fraction", fraction);
  const { part, whole } = fraction;
  if (Number.isSafeInteger(part) && part >= 0 && Number.isSafeInteger(whole) && whole > 0) return;
  throw new RangeError(
    `roundVnd: the fraction is ${shown(part)}/${shown(whole)}; give a whole number from 0 over one above 0`,
  );
}
