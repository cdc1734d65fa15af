import { describe, expect, it } from "vitest";
import {
  type Coefficient,
  isCoefficient,
  multiply,
  roundVnd,
  sumVnd,
  thousandths,
  vnd,
} from "../../src/money/index.ts";

describe("vnd", () => {
  it.each([0, 1, -1, 2_340_000, Number.MAX_SAFE_INTEGER])("accepts %d đồng", (dong) => {
    expect(vnd(dong)).toBe(dong);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (dong) => {
    expect(() => vnd(dong)).toThrow(new RangeError(`vnd: ${dong} is no amount; give a whole number of đồng`));
  });

  it("adds up", () => {
    expect(sumVnd([])).toBe(0);
    expect(sumVnd([vnd(450_000), vnd(585_000)])).toBe(1_035_000);
    expect(sumVnd(new Set([vnd(1), vnd(2)]))).toBe(3);
    expect(() => sumVnd([vnd(Number.MAX_SAFE_INTEGER), vnd(1)])).toThrow(RangeError);
    expect(() => sumVnd([0.5, 0.5] as never)).toThrow(RangeError);
    expect(() => sumVnd(undefined as never)).toThrow(
      new TypeError("sumVnd: the amounts are undefined; give a list of amounts"),
    );
  });
});

describe("coefficients", () => {
  it.each([
    ["0.25", 250],
    ["0.2", 200],
    ["1", 1000],
    ["1.46", 1460],
    ["0.003", 3],
    ["13.00", 13_000],
    ["0", 0],
  ] as const)("%s is %d thousandths", (text, count) => {
    expect(isCoefficient(text)).toBe(true);
    expect(thousandths(text)).toBe(count);
  });

  it.each(["0.2501", "0,25", ".5", "5.", "-1", "+1", "1e3", " 1", "", "Infinity", "1234567890", 0.25, null])(
    "%s is none",
    (value) => {
      expect(isCoefficient(value)).toBe(false);
    },
  );

  it("refuses what is none", () => {
    expect(() => thousandths("0.2501")).toThrow(
      new RangeError('thousandths: "0.2501" is no coefficient; write a decimal of at most three places such as "0.25"'),
    );
    expect(() => thousandths("1e3" as Coefficient)).toThrow(RangeError);
    expect(() => thousandths(undefined as never)).toThrow(RangeError);
  });

  it("multiplies without a float", () => {
    // 1,490,000 x 1.15 is 1713499.9999999998 in floats.
    expect(multiply(vnd(1_490_000), "1.15")).toBe(1_713_500);
    expect(multiply(vnd(1_490_000), "0.009")).toBe(13_410);
    expect(multiply(vnd(2_340_000), "0.25")).toBe(585_000);
    expect(multiply(vnd(0), "0.25")).toBe(0);
  });

  it("refuses a product that is not whole, or too large to be exact", () => {
    expect(() => multiply(vnd(1), "0.25")).toThrow(
      new RangeError("multiply: 0.25 of 1 đồng is no whole number of đồng; keep it as a fraction and name a rounding"),
    );
    expect(() => multiply(vnd(Number.MAX_SAFE_INTEGER), "1")).toThrow(RangeError);
  });
});

describe("roundVnd", () => {
  it.each([
    [0, 3, 0, 0, 0],
    [1, 3, 0, 0, 1],
    [1, 2, 0, 1, 1],
    [2, 3, 0, 1, 1],
    [3, 3, 1, 1, 1],
    [7, 2, 3, 4, 4],
    [999_999, 1_000_000, 0, 1, 1],
  ])("%d/%d is %d down, %d half up, %d up", (part, whole, down, halfUp, up) => {
    expect(roundVnd({ part, whole }, "down-to-dong")).toBe(down);
    expect(roundVnd({ part, whole }, "half-up-to-dong")).toBe(halfUp);
    expect(roundVnd({ part, whole }, "up-to-dong")).toBe(up);
  });

  it("stays exact where a float would not", () => {
    expect(roundVnd({ part: Number.MAX_SAFE_INTEGER, whole: 2 }, "down-to-dong")).toBe(4_503_599_627_370_495);
  });

  it.each([
    [1, 0],
    [1, -1],
    [-1, 2],
    [0.5, 2],
    [1, 0.5],
    [Number.NaN, 1],
  ])("refuses %d/%d", (part, whole) => {
    expect(() => roundVnd({ part, whole }, "down-to-dong")).toThrow(
      new RangeError(`roundVnd: the fraction is ${part}/${whole}; give a whole number from 0 over one above 0`),
    );
  });

  it("refuses a way that is none, and what is no fraction", () => {
    expect(() => roundVnd({ part: 1, whole: 2 }, "down-to-dng" as never)).toThrow(
      new RangeError('roundVnd: the rounding is "down-to-dng"; did you mean "down-to-dong"?'),
    );
    expect(() => roundVnd(0.5 as never, "down-to-dong")).toThrow(TypeError);
  });
});
