import { isExactDecimal, shown } from "../guard/index.ts";
import { type Vnd, vnd } from "./vnd.ts";

/**
 * An exact coefficient or percentage (hệ số, tỷ lệ), written as a decimal of at most three places: `"0.25"`, `"1.46"`.
 *
 * Kept as text because no binary fraction is 0.1; {@link thousandths} turns it into a whole number before any
 * arithmetic.
 */
export type Coefficient = `${number}`;

/**
 * Tells whether a text is an exact coefficient: digits, and at most three decimals after a point.
 *
 * @param text - Any value.
 * @returns Whether it is a coefficient.
 *
 * @example
 * ```ts
 * import { isCoefficient } from "chibo";
 *
 * isCoefficient("0.25"); // => true
 * isCoefficient("0.2501"); // => false
 * isCoefficient(0.25); // => false
 * ```
 */
export function isCoefficient(text: unknown): text is Coefficient {
  return isExactDecimal(text);
}

/**
 * Turns a coefficient into a whole number of thousandths.
 *
 * @param coefficient - The coefficient, as text.
 * @returns The thousandths.
 * @throws RangeError when the text is not a decimal of at most three places.
 *
 * @example
 * ```ts
 * import { thousandths } from "chibo";
 *
 * thousandths("0.25"); // => 250
 * thousandths("0.2501"); // throws RangeError
 * ```
 */
export function thousandths(coefficient: Coefficient): number {
  if (isCoefficient(coefficient)) {
    const [units = "", decimals = ""] = coefficient.split(".");
    return Number(units) * 1000 + Number(decimals.padEnd(3, "0"));
  }
  throw new RangeError(
    `thousandths: ${shown(coefficient)} is no coefficient; write a decimal of at most three places such as "0.25"`,
  );
}

/**
 * Multiplies a base by a coefficient, when that is a whole number of đồng.
 *
 * Every base salary is a multiple of 1,000 đồng, so with at most three decimals no rounding arises.
 *
 * @param base - The amount that the coefficient is of.
 * @param coefficient - The coefficient, as text.
 * @returns The product.
 * @throws RangeError when the base is no amount, the text no coefficient, or the product not a whole number of đồng.
 *
 * @example
 * ```ts
 * import { multiply, vnd } from "chibo";
 *
 * multiply(vnd(1_800_000), "0.25"); // => 450000
 * multiply(vnd(1), "0.25"); // throws RangeError
 * ```
 */
export function multiply(base: Vnd, coefficient: Coefficient): Vnd {
  const product = vnd(base) * thousandths(coefficient);
  if (Number.isSafeInteger(product) && product % 1000 === 0) return vnd(product / 1000);
  throw new RangeError(
    `multiply: ${coefficient} of ${base} đồng is no whole number of đồng; keep it as a fraction and name a rounding`,
  );
}
