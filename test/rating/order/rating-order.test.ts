import { describe, expect, it } from "vitest";
import { type RatingNode, ratingOrder, ratingsToRedo } from "../../../src/rating/index.ts";

const node = (
  key: string,
  kind: RatingNode["kind"],
  organisationId: string,
  parentId: string | null = null,
): RatingNode => ({
  key,
  kind,
  organisationId,
  parentId,
});
const commune = [
  node("commune", "organisation", "commune"),
  node("head", "leader", "commune"),
  node("committee", "leading-collective", "commune"),
  node("government", "agency", "commune"),
  node("branch-1", "organisation", "branch-1", "commune"),
  node("member-1", "member", "branch-1"),
  node("branch-2", "organisation", "branch-2", "commune"),
  node("member-2", "member", "branch-2"),
];
const keys = (nodes: readonly RatingNode[]): readonly string[] => nodes.map(({ key }) => key);

describe("ratingOrder", () => {
  it("rates the collective before its head, and all of them before the organisation above", () => {
    const order = keys(ratingOrder(commune));
    const comesBefore = (one: string, other: string): boolean => order.indexOf(one) < order.indexOf(other);
    expect(order).toHaveLength(commune.length);
    expect(order.at(-1)).toBe("commune");
    expect(comesBefore("committee", "head")).toBe(true);
    expect(comesBefore("government", "commune")).toBe(true);
    expect(comesBefore("member-1", "branch-1")).toBe(true);
  });

  it("rates a collective of which nobody else is rated", () => {
    const alone = [node("commune", "organisation", "commune"), node("committee", "leading-collective", "commune")];
    expect(keys(ratingOrder(alone))).toEqual(["committee", "commune"]);
  });

  it("rates what stands alone", () => {
    expect(keys(ratingOrder([node("m", "member", "elsewhere")]))).toEqual(["m"]);
    expect(ratingOrder([])).toEqual([]);
  });

  it("refuses a circle, and a key that comes twice", () => {
    expect(() => ratingOrder([node("a", "organisation", "a", "b"), node("b", "organisation", "b", "a")])).toThrow(
      new RangeError("ratingOrder: organisations stand under each other in a circle; correct parentId of one of them"),
    );
    expect(() => ratingOrder([node("a", "member", "a"), node("a", "member", "b")])).toThrow('the key "a" comes twice');
  });
});

describe("ratingsToRedo", () => {
  it("rates again what was built on the annulled one, and nothing else", () => {
    expect(keys(ratingsToRedo(commune, "member-1"))).toEqual(["branch-1", "commune"]);
    expect(keys(ratingsToRedo(commune, "committee"))).toEqual(["head", "commune"]);
    expect(keys(ratingsToRedo(commune, "commune"))).toEqual([]);
  });

  it("refuses a key that nobody has", () => {
    expect(() => ratingsToRedo(commune, "x")).toThrow(
      new RangeError('ratingsToRedo: no node has the key "x"; give the key of one of the nodes'),
    );
  });
});
