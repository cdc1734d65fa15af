import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueOn } from "../../src/law/index.ts";
import type { Coefficient } from "../../src/money/index.ts";
import {
  assessStipend,
  baseSalarySeries,
  type Holder,
  judgeStipend,
  payroll,
  shippedPolicies,
  stipendPolicy,
} from "../../src/stipend/index.ts";
import { arbitraryHolder, arbitraryMonth } from "../../src/testing/index.ts";
import type { CalendarMonth } from "../../src/time/index.ts";
import * as provinces from "../kit/fixture-provinces.ts";

const readings = fc.subarray(["for-this-post", "full-month", "head-count-first-day", "highest-only"] as const);

describe("stipends", () => {
  it("are the same quickly and explained", () => {
    fc.assert(
      fc.property(arbitraryHolder, arbitraryMonth, readings, (holder, month, named) => {
        const { on, steps, because, evidence, ...explained } = assessStipend(holder, month, {
          policies: shippedPolicies,
          readings: named,
        });
        const { citation, ...quick } = judgeStipend(holder, month, { policies: shippedPolicies, readings: named });
        expect({ ...explained, missing: undefined }).toEqual({ ...quick, missing: undefined });
      }),
      { numRuns: 500 },
    );
  });

  it("survive JSON, and tell every condition once", () => {
    fc.assert(
      fc.property(arbitraryHolder, arbitraryMonth, (holder, month) => {
        const outcome = assessStipend(holder, month, { policies: shippedPolicies });
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        const codes = outcome.steps.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(outcome.because.filter((code) => !codes.includes(code))).toEqual([]);
      }),
    );
  });

  it("are the exact product of the base salary and the coefficient", () => {
    fc.assert(
      fc.property(arbitraryHolder, arbitraryMonth, (holder, month) => {
        const verdict = judgeStipend(holder, month, {
          policies: shippedPolicies,
          readings: ["full-month", "for-this-post", "each-post-paid"],
        });
        if (verdict.kind !== "assessed") return;
        for (const { rate, amount } of verdict.value.items) {
          if (rate.kind === "of-base-salary") expect(BigInt(amount)).toBe(exact(rate.coefficient, month));
        }
      }),
      { numRuns: 500 },
    );
  });
});

const own = Object.values(provinces).map(stipendPolicy);

describe("stipends under policies of a province's own", () => {
  it("are the same quickly and explained, whatever the frequency and the rules on time", () => {
    fc.assert(
      fc.property(arbitraryHolder, arbitraryMonth, fc.subarray(own), readings, (holder, month, policies, named) => {
        const { on, steps, because, evidence, ...explained } = assessStipend(holder, month, {
          policies,
          readings: named,
        });
        const { citation, ...quick } = judgeStipend(holder, month, { policies, readings: named });
        expect({ ...explained, missing: undefined }).toEqual({ ...quick, missing: undefined });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a payroll", () => {
  it("gives each holder what the single question gives, though it asks fewer policies", () => {
    const every = [...shippedPolicies, ...own];
    const asked = fc.array(arbitraryHolder, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(asked, arbitraryMonth, readings, (holders, month, named) => {
        const { lines } = payroll(holders, month, { policies: every, readings: named });
        const single = holders.map((holder) => judgeStipend(holder, month, { policies: every, readings: named }));
        expect(lines.map(({ answer }) => answer)).toEqual(single);
      }),
      { numRuns: 200 },
    );
  });

  it("adds up, whatever the column", () => {
    fc.assert(
      fc.property(fc.array(arbitraryHolder, { maxLength: 20 }), arbitraryMonth, readings, (holders, month, named) => {
        const sheet = payroll(holders, month, { policies: shippedPolicies, readings: named });
        const paid = sheet.lines.flatMap(({ answer }) => (answer.kind === "assessed" ? answer.value.items : []));
        const sum = paid.reduce((total, { amount }) => total + BigInt(amount), 0n);
        expect(BigInt(sheet.total)).toBe(sum);
        for (const totals of [sheet.byPayer, sheet.byOrganisation, sheet.byRole]) {
          expect(totals.reduce((total, one) => total + BigInt(one.total), 0n)).toBe(sum);
          expect(totals.reduce((count, one) => count + one.items, 0)).toBe(paid.length);
        }
        const counted = sheet.paid + sheet.unpaid + sheet.undetermined + sheet.insufficient + sheet.outside;
        expect(counted).toBe(holders.length);
        expect(sheet.lines.map((line) => line.holder)).toEqual(holders.map((holder: Holder) => holder.key));
      }),
    );
  });
});

/** The product in whole thousandths, by big integers alone. */
function exact(coefficient: Coefficient, month: CalendarMonth): bigint {
  const base = BigInt(valueOn(baseSalarySeries, `${month}-01`)?.value ?? 0);
  const [units = "0", decimals = ""] = coefficient.split(".");
  return (base * BigInt(units + decimals.padEnd(3, "0"))) / 1000n;
}
