import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StipendReview, stipendPass } from "../../src/review/stipends/review-stipends.ts";
import {
  assessStipend,
  type Holder,
  holder,
  payroll,
  type StipendPolicy,
  shippedPolicies,
} from "../../src/stipend/index.ts";
import { arbitraryHolder } from "../../src/testing/index.ts";
import { monthsIn, periodOf } from "../../src/time/index.ts";
import * as provinces from "../kit/fixture-provinces.ts";

const period = periodOf("2025-05-01", "2025-12-31");

/** What the review adds up, asked month by month of every holder. */
function askedOneByOne(holders: readonly Holder[], policies: readonly StipendPolicy[]) {
  const options = { policies };
  const paid = monthsIn(period).map((month) => payroll(holders, month, options));
  const sumOf = (key: "byPayer" | "byOrganisation") => {
    const sums = new Map<string, { items: number; total: number }>();
    for (const { code, items, total } of paid.flatMap((one) => one[key])) {
      const sum = sums.get(code) ?? { items: 0, total: 0 };
      sums.set(code, { items: sum.items + items, total: sum.total + total });
    }
    return Object.fromEntries(sums);
  };
  return {
    months: paid.map(({ month, total }) => [month, total]),
    notAssessed: paid.reduce((sum, { undetermined, insufficient }) => sum + undetermined + insufficient, 0),
    byPayer: sumOf("byPayer"),
    byOrganisation: sumOf("byOrganisation"),
  };
}

function asReviewed({ months, notAssessed, byPayer, byOrganisation }: StipendReview) {
  const sumOf = (totals: StipendReview["byPayer"]) =>
    Object.fromEntries(totals.map(({ code, items, total }) => [code, { items, total }]));
  return {
    months: months.map(({ month, total }) => [month, total]),
    notAssessed,
    byPayer: sumOf(byPayer),
    byOrganisation: sumOf(byOrganisation),
  };
}

const { quarterlyReserve, yearlyTopUp, workAllowance, badgeOnce, leadership } = provinces;
const policies: readonly StipendPolicy[] = [quarterlyReserve, yearlyTopUp, workAllowance, badgeOnce];

describe("the stipends of a review", () => {
  it.each([
    ["the shipped policies", shippedPolicies],
    ["policies that pay once, by the quarter, by the year, and after a post", policies],
    ["a policy that keeps a post for a time after it", [leadership]],
  ])("are those asked month by month of every holder, under %s", (_, asked) => {
    fc.assert(
      fc.property(fc.array(arbitraryHolder, { minLength: 1, maxLength: 4 }), (given) => {
        // Some are alike but for the key and the organisation.
        const twins = given.map((one) => ({
          ...one,
          posts: one.posts.map((post) => ({
            ...post,
            organisation: { ...post.organisation, id: `${post.organisation.id}-2` },
          })),
        }));
        const holders = [...given, ...twins].map((one, index) => ({ ...one, key: `p${index}` }));
        const pass = stipendPass(period, { policies: asked });
        pass.add(holders.slice(0, 3));
        pass.add(holders.slice(3));
        expect(asReviewed(pass.result())).toEqual(askedOneByOne(holders, asked));
      }),
      { numRuns: 6, seed: 11 },
    );
  });

  it("tell each change once, and every open month under its point", () => {
    fc.assert(
      fc.property(arbitraryHolder, (one) => {
        const pass = stipendPass(period, { policies: shippedPolicies });
        pass.add([one]);
        const { changes } = pass.result();
        for (const { month, outcome } of changes) {
          expect(outcome).toEqual(assessStipend(one, month, { policies: shippedPolicies }));
        }
        const open = pass.points().flatMap(({ open: counts }) => counts);
        expect(open.reduce((sum, { count }) => sum + count, 0)).toBe(pass.result().notAssessed);
      }),
      { numRuns: 10, seed: 12 },
    );
  });

  it("say a merged province once, with what each reading would pay", () => {
    const branch = {
      kind: "branch",
      setting: "public-service",
      autonomy: "recurrent",
      counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
    } as const;
    const holders = ["1", "2", "3"].map((key) => {
      const own = {
        organisation: { ...branch, id: `b${key}` },
        role: "secretary",
        firstDay: "2022-01-01",
        pay: [],
      } as const;
      return holder({ key: `p${key}`, territory: "hoa-binh", posts: [own], otherPay: [] });
    });
    const pass = stipendPass(periodOf("2025-08-01", "2025-09-30"), { policies: shippedPolicies });
    pass.add(holders);
    expect(pass.points()).toMatchObject([
      {
        reason: "territory-merged",
        organisationIds: ["b1", "b2", "b3"],
        open: [{ count: 6 }],
        readings: [
          { code: "kept-after-merger", found: [{ finding: "paid", count: 6, total: 6 * 585_000 }] },
          { code: "ended-with-merger", found: [{ finding: "unpaid", count: 6, total: 0 }] },
        ],
      },
    ]);
  });

  it("forget the sorts of holders once they are too many, and count all", () => {
    const pass = stipendPass(periodOf("2024-01-01", "2024-01-31"), { policies: [] });
    const holders = Array.from({ length: 10_001 }, (_, index) =>
      holder({ key: `p${index}`, posts: [], badgeYears: index }),
    );
    pass.add(holders);
    pass.add(holders.slice(0, 2));
    expect(pass.result()).toMatchObject({ holders: 10_003, total: 0, notAssessed: 0, changes: [] });
  });

  it("refuse a policy of a wrong form by its place", () => {
    expect(() => stipendPass(period, { policies: [{} as StipendPolicy] })).toThrow(TypeError);
    expect(() => stipendPass(period, { policies: [{} as StipendPolicy] })).toThrow("policies[0]");
  });
});
