import { describe, expect, it } from "vitest";
import { type CoveredUnit, coverage, mergeCoverage } from "../../../src/meeting/index.ts";

const unit = (id: string, has: boolean | null | undefined, life: Partial<CoveredUnit> = {}): CoveredUnit => {
  return { id, firstDay: null, lastDay: null, items: has === undefined ? {} : { "minutes-book": has }, ...life };
};

describe("coverage", () => {
  const units = [unit("a", true), unit("b", true), unit("c", false), unit("d", null), unit("e", undefined)];

  it("counts those that have a thing, those that do not, and those not known", () => {
    expect(coverage(units, "2019-12-31", { item: "minutes-book" })).toEqual({
      item: "minutes-book",
      on: "2019-12-31",
      numerator: 2,
      denominator: 5,
      unknown: 2,
      lowest: { part: 2, whole: 5 },
      highest: { part: 4, whole: 5 },
    });
  });

  it("reads what is undefined as not known", () => {
    const given = { id: "a", firstDay: null, lastDay: null, items: { "minutes-book": undefined as never } };
    const on = "2019-12-31";
    expect(coverage([given], on, { item: "minutes-book" })).toMatchObject({ numerator: 0, denominator: 1, unknown: 1 });
  });

  it("passes over units that do not exist on the day", () => {
    const dated = [
      unit("a", true, { firstDay: "2019-06-01" }),
      unit("b", true, { lastDay: "2019-06-01" }),
      unit("c", true, { firstDay: "2019-06-02" }),
      unit("d", true, { lastDay: "2019-05-31" }),
    ];
    expect(coverage(dated, "2019-06-01", { item: "minutes-book" }).denominator).toBe(2);
  });

  it("of two halves is that of the whole", () => {
    const of = (some: readonly CoveredUnit[]) => coverage(some, "2019-12-31", { item: "minutes-book" });
    for (let cut = 0; cut <= units.length; cut += 1) {
      expect(mergeCoverage([of(units.slice(0, cut)), of(units.slice(cut))])).toEqual(of(units));
    }
  });

  it("merges only what is about the same", () => {
    const one = coverage(units, "2019-12-31", { item: "minutes-book" });
    expect(() => mergeCoverage([one, coverage(units, "2019-12-31", { item: "notebook" })])).toThrow(RangeError);
    expect(() => mergeCoverage([one, coverage(units, "2020-12-31", { item: "minutes-book" })])).toThrow(RangeError);
  });
});
