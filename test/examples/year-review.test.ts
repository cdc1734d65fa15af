import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runExample, withItsLaw } from "../kit/run-example.ts";

const records = ["lam-binh", "tuyen-quang-office", "hoa-binh"];

function recordsAsShipped(): readonly string[] {
  const folder = new URL("../../examples/01-year-review/records/", import.meta.url);
  return records.map((name) => readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

/** The figures of the articles, as they are printed in either language. */
const figures = {
  vi: {
    mark: "DỮ LIỆU MINH HỌA",
    shares: ["100,0% (100/100)", "97,0% (97/100)", "89,0% (89/100)", "90,0% (9/10)", "93,2% (52.505/56.321)"],
    amounts: ["450.000 đồng", "360.000 đồng", "0,25 × 2.340.000 đồng = 585.000 đồng", "468.000 đồng"],
    nothing: "không được hưởng",
  },
  en: {
    mark: "ILLUSTRATIVE DATA",
    shares: ["100.0% (100/100)", "97.0% (97/100)", "89.0% (89/100)", "90.0% (9/10)", "93.2% (52,505/56,321)"],
    amounts: ["450,000 đồng", "360,000 đồng", "0.25 × 2,340,000 đồng = 585,000 đồng", "468,000 đồng"],
    nothing: "is due nothing",
  },
} as const;

describe("the year's review", () => {
  it("is made from records that are the same when they are made again", () => {
    const shipped = recordsAsShipped();
    runExample("01-year-review/make-records.ts");
    expect(recordsAsShipped()).toEqual(shipped);
  });

  it.each(["vi", "en"] as const)("prints in %s, each finding with its law, marked as made up", (language) => {
    const { mark, shares, amounts, nothing } = figures[language];
    const { text } = runExample("01-year-review/main.ts", "--lang", language);
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(6);
    for (const part of [...shares, ...amounts, nothing, "179"]) expect(text).toContain(part);
    const conditions = text.split("\n").filter((line) => /^ {6}(đúng|không đúng|true|not true): /.test(line));
    expect(conditions.length).toBeGreaterThan(50);
    for (const line of conditions) expect(line).toMatch(withItsLaw);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    // No person's key is printed.
    expect(text).not.toMatch(/\bc-\d\d-\d|village-50-secretary/);
  });

  it("says which language it does not speak", () => {
    expect(() => runExample("01-year-review/main.ts", "--lang", "fr")).toThrow(
      /Expected --lang vi or --lang en, received fr/,
    );
  });
});
