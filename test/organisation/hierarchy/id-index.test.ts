import { describe, expect, it } from "vitest";
import { indexIds, positionIn, positionsIn } from "../../../src/organisation/index.ts";

/** The hash as it is described, in whole numbers of any size: over the length and the last units, folded once. */
function hashOf(text: string, reach: number): number {
  const units = text.split("").slice(-reach);
  const whole = units.reduce(
    (hash, unit) => BigInt.asUintN(32, (hash ^ BigInt(unit.charCodeAt(0))) * 0x01000193n),
    BigInt(text.length),
  );
  return Number(BigInt.asIntN(32, whole ^ (whole >> 15n)));
}

/** What stands in the table: each hash with the position of its identifier. */
function entriesOf({ slots }: { readonly slots: Int32Array }): readonly (readonly [hash: number, position: number])[] {
  return Array.from({ length: slots.length / 2 }, (_, pair) => pair * 2)
    .filter((slot) => slots[slot + 1] !== 0)
    .map((slot): readonly [number, number] => [slots[slot] as number, (slots[slot + 1] as number) - 1])
    .toSorted(([, one], [, other]) => one - other);
}

/** Identifiers of one length that end alike: their hashes over the last eight characters are one. */
const alike = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index + 100}-chi-bo-co-so`);

describe("the index of identifiers", () => {
  it.each([
    [0, 2],
    [1, 4],
    [2, 8],
    [3, 16],
    [5, 16],
    [6, 32],
    [10, 32],
    [11, 64],
  ])("of %i has %i places: pairs that are a power of two, half as many again as identifiers", (count, places) => {
    expect(indexIds(Array.from({ length: count }, (_, index) => `id ${index}`)).slots.length).toBe(places);
  });

  it("holds each under the hash of its length and its last eight characters", () => {
    const ids = ["", "a", "01.02.003", "đảng bộ", "12345678", "912345678", "x12345678", "38.168.053.000.001"];
    const index = indexIds(ids);
    expect(entriesOf(index)).toEqual(ids.map((id, position) => [hashOf(id, 8), position]));
    expect([index.reach, index.isUnique, index.isCrowded]).toEqual([8, true, false]);
  });

  it("holds of several that are equal the first, and says so", () => {
    const index = indexIds(["b", "a", "b", "c"]);
    expect(entriesOf(index)).toEqual([
      [hashOf("b", 8), 0],
      [hashOf("a", 8), 1],
      [hashOf("c", 8), 3],
    ]);
    expect([index.isUnique, positionIn(index, "b"), positionIn(index, "c")]).toEqual([false, 0, 3]);
  });

  it("finds the positions of those that are there, and -1 for others and for none", () => {
    const ids = Array.from({ length: 600 }, (_, index) => `id ${index}`);
    const index = indexIds(ids);
    expect(ids.map((id) => positionIn(index, id))).toEqual(ids.map((_, position) => position));
    expect([...positionsIn(index, [...ids, null, "id 600", ""])]).toEqual([...ids.map((_, at) => at), -1, -1, -1]);
    expect([...positionsIn(indexIds([]), ["a", null])]).toEqual([-1, -1]);
    expect(positionIn(index, "id 600")).toBe(-1);
  });

  it("keeps to eight characters while each takes eight steps aside at most, and takes all of them beyond", () => {
    const [nine, ten] = [indexIds(alike(9)), indexIds(alike(10))];
    expect([nine.reach, nine.isCrowded]).toEqual([8, false]);
    expect(entriesOf(nine).map(([hash]) => hash)).toEqual(alike(9).map((id) => hashOf(id, 8)));
    expect(ten.reach).toBe(Number.MAX_SAFE_INTEGER);
    expect(entriesOf(ten)).toEqual(alike(10).map((id, position) => [hashOf(id, id.length), position]));
    for (const [index, count] of [
      [nine, 9],
      [ten, 10],
    ] as const) {
      expect(alike(count).map((id) => positionIn(index, id))).toEqual(alike(count).map((_, position) => position));
    }
  });

  it("enters those that come after as many steps aside as there may be", () => {
    const ids = [...alike(16), ...Array.from({ length: 14 }, (_, index) => `other ${index}`)];
    const index = indexIds(ids);
    expect(ids.map((id) => positionIn(index, id))).toEqual(ids.map((_, position) => position));
  });
});
