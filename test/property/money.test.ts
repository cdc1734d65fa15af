import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coefficient, multiply, roundVnd, thousandths, vnd } from "../../src/money/index.ts";

const count = fc.nat({ max: 1_000_000_000 });

describe("money agrees with exact arithmetic", () => {
  it("reads a coefficient as the same number of thousandths", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), (number) => {
        const text = `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, "0")}` as Coefficient;
        expect(thousandths(text)).toBe(number);
      }),
    );
  });

  it("multiplies exactly, or refuses", () => {
    fc.assert(
      fc.property(count, fc.nat({ max: 99_999 }), (base, number) => {
        const text = `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, "0")}` as Coefficient;
        const product = BigInt(base) * BigInt(number);
        if (product % 1000n === 0n) expect(BigInt(multiply(vnd(base), text))).toBe(product / 1000n);
        else expect(() => multiply(vnd(base), text)).toThrow(RangeError);
      }),
      { numRuns: 1000 },
    );
  });

  it("rounds as the names say", () => {
    fc.assert(
      fc.property(
        count,
        count.map((number) => number + 1),
        (part, whole) => {
          const down = roundVnd({ part, whole }, "down-to-dong");
          const halfUp = roundVnd({ part, whole }, "half-up-to-dong");
          const up = roundVnd({ part, whole }, "up-to-dong");
          const [numerator, denominator] = [BigInt(part), BigInt(whole)];
          const rest = numerator - BigInt(down) * denominator;
          expect(rest >= 0n && rest < denominator).toBe(true);
          expect(up - down).toBe(rest === 0n ? 0 : 1);
          expect(halfUp - down).toBe(2n * rest >= denominator ? 1 : 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
