import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StipendReview, stipendPass } from "../../src/review/stipends/review-stipends.ts";
import {
  assessStipend,
  committeeAllowance169,
  type Holder,
  holder,
  type PolicyCondition,
  payroll,
  type StipendPolicy,
  shippedPolicies,
} from "../../src/stipend/index.ts";
import { arbitraryHolder } from "../../src/testing/index.ts";
import { monthsIn, periodOf } from "../../src/time/index.ts";
import { eachPaid, group, ofBase, policy, source } from "../kit/fixture-policies.ts";
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

/** Pays where a condition on a count is met. */
const policyOn = (large: PolicyCondition): StipendPolicy => {
  const made = policy("large", eachPaid("large"), { large }, [group("large", "large", ofBase("1"))]);
  return { ...made, headCountDay: null };
};

const { quarterlyReserve, yearlyTopUp, workAllowance, badgeOnce, leadership } = provinces;
const policies: readonly StipendPolicy[] = [quarterlyReserve, yearlyTopUp, workAllowance, badgeOnce];

describe("the stipends of a review", () => {
  it.each([
    ["the shipped policies", shippedPolicies],
    ["policies that pay once, by the quarter, by the year, and after a post", policies],
    ["a policy that keeps a post for a time after it", [leadership]],
    ["a policy that pays nothing while the work is not done", [workAllowance]],
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

  it("forget the sorts of holders once they are too many, and count all", { timeout: 30_000 }, () => {
    const pass = stipendPass(periodOf("2024-01-01", "2024-01-31"), { policies: [] });
    const holders = Array.from({ length: 10_001 }, (_, index) =>
      holder({ key: `p${index}`, posts: [], badgeYears: index }),
    );
    pass.add(holders);
    pass.add(holders.slice(0, 2));
    expect(pass.result()).toMatchObject({ holders: 10_003, total: 0, notAssessed: 0, changes: [] });
  });

  const commune = (id: string, official: number) =>
    ({ id, kind: "commune", counts: [{ on: "2024-01-01", official, probationary: 0 }] }) as const;
  const member = (key: number, organisation: Parameters<typeof holder>[0]["posts"][number]["organisation"]) =>
    holder({
      key: `p${key}`,
      badgeYears: key,
      posts: [{ organisation, role: "committee-member", firstDay: "2022-01-01", pay: [] }],
    });
  const july = periodOf("2024-07-01", "2024-07-31");
  const listed = (holders: readonly Holder[], policies: readonly StipendPolicy[]) => {
    const pass = stipendPass(july, { policies });
    pass.add(holders);
    return pass.result();
  };

  it("list a thousand sorts of posts with a change, and how many holders there are beyond", () => {
    const holders = Array.from({ length: 1002 }, (_, index) => member(index, commune(`c${index}`, 20)));
    const { changes, changesNotListed } = listed(holders, []);
    expect(changes.map(({ posts, holdersNotListed }) => [posts.length, holdersNotListed])).toEqual([[1000, 2]]);
    expect(changesNotListed).toBe(0);
  });

  it("list a thousand changes, and how many more there are", { timeout: 30_000 }, () => {
    const large: StipendPolicy = policyOn({ operator: ">=", value: 5000, sum: ["official"], ...source });
    const holders = Array.from({ length: 1002 }, (_, index) => member(index, commune(`c${index}`, index)));
    const { changes, changesNotListed } = listed(holders, [large]);
    expect([changes.length, changesNotListed]).toEqual([1000, 2]);
  });

  it("count every holder of a post, however many sorts of holders there are", { timeout: 30_000 }, () => {
    const organisation = commune("c1", 20);
    const holders = Array.from({ length: 10_002 }, (_, index) => member(index, organisation));
    const { changes } = listed(holders, []);
    expect(changes.map(({ posts }) => posts.map((alike) => alike.holders))).toEqual([[10_002]]);
  });

  it("tell holders apart by what is counted within the year, on which side of a bound it lies", () => {
    const counts = (december: number) => [
      { on: "2024-01-01", official: 10, probationary: 0 } as const,
      { on: "2025-12-01", official: december, probationary: null } as const,
      { on: "2025-12-15", official: december, probationary: 0 } as const,
    ];
    const large = policyOn({ operator: ">=", value: 30, sum: ["official", "probationary"], ...source });
    const holders = [10, 29, 30, 60].map((december) =>
      member(december, { ...commune(`c${december}`, 10), counts: counts(december) }),
    );
    const pass = stipendPass(period, { policies: [large] });
    pass.add(holders);
    expect(asReviewed(pass.result())).toEqual(askedOneByOne(holders, [large]));
  });

  it("refuse a policy of a wrong form by its place", () => {
    expect(() => stipendPass(period, { policies: [{} as StipendPolicy] })).toThrow(TypeError);
    expect(() => stipendPass(period, { policies: [{} as StipendPolicy] })).toThrow("policies[0]");
  });
});

it.each([
  [["tuyen-quang", "hoa-binh", "phu-tho", null], shippedPolicies, ["tuyen-quang"]],
  [["hoa-binh", "ha-noi"], [committeeAllowance169], ["hoa-binh", "ha-noi"]],
  [[null], shippedPolicies, []],
] as const)("the provinces of posts %j of which no policy was asked", (territories, policies, expected) => {
  const pass = stipendPass(period, { policies });
  pass.add(territories.map((territory, index) => holder({ key: `p${index}`, territory, posts: [], otherPay: [] })));
  expect(pass.result().provincesWithoutPolicy).toEqual(expected);
});
