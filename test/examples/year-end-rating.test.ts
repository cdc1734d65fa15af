import { describe, expect, it } from "vitest";
import { runExample, withItsLaw } from "../kit/run-example.ts";

const program = "05-year-end-rating/main.ts";

describe("the year-end rating of a commune", () => {
  it.each([
    [
      "vi",
      "DỮ LIỆU MINH HỌA",
      ["Chi bộ 04: ", "được xếp tối đa 2", "được xếp tối đa 3", "Chi bộ 02, Chi bộ 03 (suất: 1)"],
    ],
    [
      "en",
      "ILLUSTRATIVE DATA",
      ["Branch 04: ", "may at most be rated 2", "may at most be rated 3", "Branch 02, Branch 03 (places: 1)"],
    ],
  ])("speaks %s, marked as made up at head and foot, each reason with its law", (language, mark, parts) => {
    const { text, written } = runExample(program, "--lang", language);
    const page = written("ratings.html");
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(2);
    expect(page.match(new RegExp(mark, "g"))).toHaveLength(2);
    for (const part of parts) expect(text).toContain(part);
    const reasons = text.split("\n").filter((line) => line.startsWith("    - "));
    expect(reasons.length).toBeGreaterThan(5);
    for (const line of reasons) expect(line).toMatch(withItsLaw);
    expect(text + page).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it("rates the register whole: who may fall by the cap, what each lacks, and what decisions leave open", () => {
    const { text, written } = runExample(program, "--lang", "en");
    expect(text).toContain("  Branch 05: excellent / good\n");
    expect(text).toContain(
      "  Branch 09: good\n    - not true: score for excellent (actual: 88; required: at least 90)",
    );
    expect(text).toContain("decided: Branch 01, Branch 02\n");
    expect(text).toMatch(/rated good: places 0\n.+ or better: places 1\n/);
    expect(text).toContain("without its decision, to be rated or counted again: The illustrative commune");
    const rows = written("ratings.html")
      .split("\n")
      .filter((line) => line.startsWith('<tr><th scope="row">Branch '));
    expect(rows).toHaveLength(18);
    expect(rows[8]).toContain("<td>good</td><td>good</td>");
    expect(rows[8]).toContain("not true: score for excellent");
  });

  it("shows no ratings of a group of fewer than five members", () => {
    expect(runExample(program).text).toContain("Đảng viên, Chi bộ 18: nhóm dưới 5 người, không công bố");
  });

  it("draws a page that needs no other file, the same each time", () => {
    const page = runExample(program).written("ratings.html");
    expect(page).toBe(runExample(program).written("ratings.html"));
    expect(page).toContain("<svg");
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });
});
