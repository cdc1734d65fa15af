import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePayrolls, type Payroll, payroll, shippedPolicies } from "../../../src/stipend/index.ts";
import { arbitraryHolder } from "../../../src/testing/index.ts";

const options = { policies: shippedPolicies };
const month = "2024-07";
/** Holders with keys of their own, so that none is in two groups. */
const groups = fc
  .array(fc.array(arbitraryHolder, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((holders, group) => holders.map((one, place) => ({ ...one, key: `${group}-${place}` }))));

/** The totals without their order. */
const sums = ({ byPayer, byOrganisation, byRole, lines, ...counts }: Payroll) => ({
  ...counts,
  lines: [...lines].sort((one, other) => (one.holder < other.holder ? -1 : 1)),
  totals: [byPayer, byOrganisation, byRole].map((totals) =>
    [...totals].sort((one, other) => (one.code < other.code ? -1 : 1)),
  ),
});

describe("mergePayrolls", () => {
  it("gives what a payroll of all holders gives", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const apart = mergePayrolls(all.map((holders) => payroll(holders, month, options)));
        expect(apart).toEqual(payroll(all.flat(), month, options));
      }),
    );
  });

  it("does not depend on the order, nor on what was merged first", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const made = all.map((holders) => payroll(holders, month, options));
        const [first, ...others] = made;
        const whole = mergePayrolls(made);
        expect(sums(mergePayrolls(made.toReversed()))).toEqual(sums(whole));
        const nested = others.length === 0 ? [first as Payroll] : [first as Payroll, mergePayrolls(others)];
        expect(sums(mergePayrolls(nested))).toEqual(sums(whole));
        expect(mergePayrolls([payroll([], month, options), ...made])).toEqual(whole);
      }),
    );
  });

  it("refuses what cannot be merged, with the remedy", () => {
    const july = payroll([], "2024-07", options);
    const august = payroll([], "2024-08", options);
    expect(() => mergePayrolls([july, august])).toThrow(
      new RangeError("mergePayrolls: there are payrolls of 2024-07 and of 2024-08; merge those of one month"),
    );
    expect(() => mergePayrolls([])).toThrow(new RangeError("mergePayrolls: there is no payroll; give at least one"));
    expect(() => mergePayrolls([{ ...july, total: Number.NaN as never }])).toThrow(RangeError);
    expect(() => mergePayrolls([{ ...july, lines: 3 as never }])).toThrow(TypeError);
    expect(() => mergePayrolls([null as never])).toThrow(TypeError);
    expect(() => mergePayrolls(5 as never)).toThrow(TypeError);
  });
});
