import { describe, expect, it } from "vitest";
import { arrears, shippedPolicies, stipendYear } from "../../../src/stipend/index.ts";
import { district, holding, hospital, post } from "../../kit/stipend-holder.ts";

const holder = holding([post("committee-member", district)]);

describe("arrears", () => {
  it("are the difference to what was paid on the old base", () => {
    const months = (["2016-05", "2016-06", "2016-07"] as const).map((month) => ({ month, paid: 460_000 }));
    expect(
      arrears({ holder, months }, { firstDay: "2016-05-01", lastDay: "2016-07-31" }, { policies: shippedPolicies }),
    ).toMatchObject({
      holder: "p1",
      owed: 72_000,
      overpaid: 0,
      unsettled: 0,
      months: [{ difference: 24_000 }, { difference: 24_000 }, { difference: 24_000 }],
    });
  });

  it("are never netted against what was paid too much", () => {
    const months = [
      { month: "2016-05", paid: 460_000 },
      { month: "2016-06", paid: 500_000 },
    ] as const;
    expect(
      arrears({ holder, months }, { firstDay: "2016-05-01", lastDay: "2016-06-30" }, { policies: shippedPolicies }),
    ).toMatchObject({
      owed: 24_000,
      overpaid: 16_000,
    });
  });

  it("are open without a record, and without an answer", () => {
    const unknown = holding([post(null, district)]);
    const months = [{ month: "2016-05", paid: 460_000 }] as const;
    expect(
      arrears(
        { holder: unknown, months },
        { firstDay: "2016-05-01", lastDay: "2016-06-30" },
        { policies: shippedPolicies },
      ),
    ).toMatchObject({
      owed: 0,
      unsettled: 2,
      months: [
        { paid: 460_000, difference: null },
        { paid: null, difference: null },
      ],
    });
  });
});

describe("a month of which no payment is on record", () => {
  it("is not settled, whatever is due", () => {
    const period = { firstDay: "2016-05-01", lastDay: "2016-06-30" } as const;
    const months = [{ month: "2016-06", paid: 0 }] as const;
    const found = arrears({ holder, months }, period, { policies: shippedPolicies });
    expect(found).toMatchObject({ owed: 484_000, overpaid: 0, unsettled: 1 });
    expect(found.months).toMatchObject([
      { month: "2016-05", paid: null, due: { value: { total: 484_000 } }, difference: null },
      { month: "2016-06", paid: 0, difference: 484_000 },
    ]);
  });
});

describe("two payments for one month", () => {
  it("add up", () => {
    const months = [
      { month: "2016-05", paid: 460_000 },
      { month: "2016-05", paid: 20_000 },
    ] as const;
    const period = { firstDay: "2016-05-01", lastDay: "2016-05-31" } as const;
    expect(arrears({ holder, months }, period, { policies: shippedPolicies })).toMatchObject({
      owed: 4_000,
      months: [{ paid: 480_000 }],
    });
  });
});

describe("the stipends of a year", () => {
  it("add up over a change of the base salary", () => {
    const year = stipendYear(holding([post("secretary", hospital)]), 2024, { policies: shippedPolicies });
    expect(year).toMatchObject({ holder: "p1", year: 2024, total: 6_210_000, notAssessed: 0 });
    expect(year.months).toHaveLength(12);
  });

  it("leave out the months that are not assessed", () => {
    const year = stipendYear(holding([post("secretary", hospital)]), 2025, { policies: shippedPolicies });
    expect(year).toMatchObject({ total: 3_510_000, notAssessed: 6 });
  });
});
