import { describe, expect, it } from "vitest";
import { chainsOf, joinedUnder } from "../../../src/stipend/claim/joined-posts.ts";
import { inProvince, policiesInForce } from "../../../src/stipend/claim/policies-in-force.ts";
import { compiledPolicies } from "../../../src/stipend/format/compiled-policy.ts";
import type { Post, StipendPolicy } from "../../../src/stipend/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { eachPaid, group, is, militia, ofBase, policy, source } from "../../kit/fixture-policies.ts";
import { commune, district, holding, post } from "../../kit/stipend-holder.ts";

const on = (firstDay: CalendarDate, lastDay: CalendarDate | null = null, known: Partial<Post> = {}): Post =>
  post("secretary", commune, { firstDay, lastDay, notPerformed: [], ...known });

/** The places of the posts in their chains. */
const chained = (...posts: readonly Post[]) =>
  chainsOf(holding(posts))?.map((chain) => chain.map(({ place }) => place)) ?? null;

describe("posts that may be one", () => {
  const [june, july, august] = [on("2024-06-01", "2024-06-30"), on("2024-07-01", "2024-07-31"), on("2024-08-01")];

  it("are those of one role in one organisation, in the order of their days", () => {
    expect(chained(june, july, august)).toEqual([[0, 1, 2]]);
    expect(chained(august, june, july)).toEqual([[1, 2, 0]]);
    expect(chained(july, june, august)).toEqual([[1, 0, 2]]);
    // Of two that begin on one day the first written stays first.
    expect(chained(july, { ...july, lastDay: null }, june)).toEqual([[2, 0, 1]]);
    const elsewhere = { ...july, organisation: district };
    const other = { ...august, role: "deputy-secretary" } as const;
    expect(chained(june, elsewhere, other, july)).toEqual([[0, 3], [1], [2]]);
  });

  it("are none where each stands by itself, or its role is not known", () => {
    expect(chained()).toBeNull();
    expect(chained(june)).toBeNull();
    expect(chained(june, { ...july, organisation: district })).toBeNull();
    expect(chained({ ...june, role: null }, { ...july, role: null })).toBeNull();
    expect(chained({ ...june, role: null }, { ...july, role: null }, july, august)).toEqual([[0], [1], [2, 3]]);
  });
});

const secretaries = policy("secretaries", eachPaid("own"), { secretary: is("role", "secretary") }, [
  group("secretary", "secretary", ofBase("1")),
]);

/** The posts as they count in July 2024: the place of each, and its spells. */
function joined(under: StipendPolicy, ...posts: readonly Post[]): unknown {
  const holder = holding(posts);
  const question = inProvince(
    policiesInForce("2024-07", { policies: compiledPolicies("test", [under]), readings: [] }),
    holder.territory,
  );
  const [candidate] = question.candidates;
  const [chain] = chainsOf(holder) ?? [];
  if (candidate === undefined || chain === undefined) throw new RangeError("Expected a policy and a chain.");
  const spell = ({ firstDay, lastDay }: Post): string => `${firstDay} to ${lastDay}`;
  return joinedUnder(candidate, { holder, chain }, []).map(({ place, earlier, last }) => [
    place,
    [...earlier, last].map(spell),
  ]);
}

describe("posts of a chain count together", () => {
  it.each<[string, readonly Post[], unknown]>([
    [
      "as one spell where they follow each other",
      [on("2024-06-01", "2024-07-10"), on("2024-07-11")],
      [[1, ["2024-06-01 to null"]]],
    ],
    [
      "as two spells of one post, with days between",
      [on("2024-06-01", "2024-07-10"), on("2024-07-12", "2024-07-20"), on("2024-07-25")],
      [[2, ["2024-06-01 to 2024-07-10", "2024-07-12 to 2024-07-20", "2024-07-25 to null"]]],
    ],
    [
      "as two posts where the later begins after the month",
      [on("2024-06-01", "2024-07-31"), on("2024-08-01")],
      [
        [0, ["2024-06-01 to 2024-07-31"]],
        [1, ["2024-08-01 to null"]],
      ],
    ],
    [
      "as one where the later begins on the last day of the month",
      [on("2024-06-01", "2024-07-30"), on("2024-07-31")],
      [[1, ["2024-06-01 to null"]]],
    ],
    [
      "up to the later of two last days, the first",
      [on("2024-06-01", "2024-07-20"), on("2024-07-01", "2024-07-10")],
      [[1, ["2024-06-01 to 2024-07-20"]]],
    ],
    [
      "up to the later of two last days, the second",
      [on("2024-06-01", "2024-07-10"), on("2024-07-01", "2024-07-20")],
      [[1, ["2024-06-01 to 2024-07-20"]]],
    ],
    [
      "without an end where the first has none",
      [on("2024-06-01"), on("2024-07-01", "2024-07-10")],
      [[1, ["2024-06-01 to null"]]],
    ],
  ])("%s", (_, posts, expected) => {
    expect(joined(secretaries, ...posts)).toEqual(expected);
  });

  it("where the policy pays both alike, on the same salary", () => {
    const [before, after] = [on("2024-06-01", "2024-07-10"), on("2024-07-11")];
    const count = (under: StipendPolicy, one: Partial<Post>, other: Partial<Post>) =>
      (joined(under, { ...before, ...one }, { ...after, ...other }) as readonly unknown[]).length;
    const ofSalary = (grade: "2.34" | "3.66") => ({ salary: { grade, leadership: "0", beyondFrame: "0" } }) as const;
    expect(count(secretaries, ofSalary("2.34"), ofSalary("2.34"))).toBe(1);
    expect(count(secretaries, ofSalary("2.34"), ofSalary("3.66"))).toBe(2);
    const inRegion = (region: "I" | "II") => ({ organisation: { ...commune, region } });
    expect(count(secretaries, inRegion("I"), inRegion("I"))).toBe(1);
    expect(count(secretaries, inRegion("I"), inRegion("II"))).toBe(2);
    expect(count({ ...secretaries, frequency: "once" }, {}, {})).toBe(2);

    const byType = policy("byType", eachPaid("own"), { large: is("villageType", "type-1") }, [
      group("large", "large", ofBase("1")),
      group("other", { not: "large" }, ofBase("0.5")),
    ]);
    const ofType = (villageType: "type-1" | "type-2" | "type-3" | null, known: object = {}) => ({
      organisation: { ...commune, villageType, ...known },
    });
    expect(count(byType, ofType("type-2"), ofType("type-3"))).toBe(1);
    expect(count(byType, ofType("type-1"), ofType("type-2"))).toBe(2);
    expect(count(byType, ofType("type-1"), ofType(null))).toBe(2);
    expect(count(byType, ofType(null), ofType("type-1"))).toBe(2);
    // Where it is open, all that may be asked must be the same.
    expect(count(byType, ofType(null), ofType(null))).toBe(1);
    expect(count(byType, ofType(null, { ownSeal: true }), ofType(null, { ownSeal: false }))).toBe(2);
  });

  it("and what is no named role only where it is not held twice on one day", () => {
    const other = (firstDay: CalendarDate, lastDay: CalendarDate | null = null): Post =>
      post("other-post", commune, { firstDay, lastDay });
    expect(joined(militia, other("2024-06-01", "2024-07-10"), other("2024-07-11"))).toHaveLength(1);
    expect(joined(militia, other("2024-06-01", "2024-07-11"), other("2024-07-11"))).toHaveLength(2);
    expect(joined(militia, other("2024-06-01"), other("2024-07-11"))).toHaveLength(2);
  });
});

describe("a post that went on", () => {
  const candidateUnder = () => {
    const [candidate] = policiesInForce("2024-07", {
      policies: compiledPolicies("test", [{ ...secretaries, whenIdle: { fromMonths: 1, ...source } }]),
      readings: [],
    }).candidates;
    if (candidate === undefined) throw new RangeError("Expected a policy.");
    return candidate;
  };
  const lastOf = (...posts: readonly Post[]) => {
    const holder = holding(posts);
    const [chain] = chainsOf(holder) ?? [];
    return joinedUnder(candidateUnder(), { holder, chain: chain ?? [] }, []).map(({ last, earlier }) => ({
      ended: last.ended,
      notPerformed: last.notPerformed,
      earlier,
    }));
  };
  const idle = (firstDay: CalendarDate) => ({ firstDay, lastDay: firstDay });

  it("ended as its last one did, and has the days without work of both", () => {
    const before = on("2024-06-01", "2024-07-10", { ended: "term-over", notPerformed: [idle("2024-06-03")] });
    const after = on("2024-07-11", "2024-07-20", { ended: "moved", notPerformed: [idle("2024-07-12")] });
    const both = [idle("2024-06-03"), idle("2024-07-12")];
    expect(lastOf(before, after)).toEqual([{ ended: "moved", notPerformed: both, earlier: [] }]);
    expect(lastOf({ ...before, lastDay: "2024-07-25" }, after)).toEqual([
      { ended: "term-over", notPerformed: both, earlier: [] },
    ]);
    // Of two that end on one day it is the later that tells.
    expect(lastOf({ ...before, lastDay: "2024-07-20" }, after)).toMatchObject([{ ended: "moved" }]);
    expect(lastOf({ ...before, notPerformed: null }, after)).toMatchObject([{ notPerformed: null }]);
    expect(lastOf(before, { ...after, notPerformed: null })).toMatchObject([{ notPerformed: null }]);
  });
});
