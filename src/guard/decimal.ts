const shape = /^\d{1,9}(?:\.\d{1,3})?$/;

/**
 * Tells whether a value is a decimal written exactly: digits, and at most three decimals after a point.
 *
 * @param value - Any value.
 * @returns Whether it is such a text.
 */
export function isExactDecimal(value: unknown): value is `${number}` {
  return typeof value === "string" && shape.test(value);
}
