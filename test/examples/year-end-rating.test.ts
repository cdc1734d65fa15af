import { describe, expect, it } from "vitest";
import { runExample, withItsLaw } from "../kit/run-example.ts";

const program = "05-year-end-rating/main.ts";

describe("the year-end rating of a commune", () => {
  it.each([
    ["vi", "DỮ LIỆU MINH HỌA", ["Chi bộ 04: ", "được xếp 2", "được xếp 3", "Chi bộ 02, Chi bộ 03 (suất: 1)"]],
    [
      "en",
      "ILLUSTRATIVE DATA",
      ["Branch 04: ", "may be rated 2", "may be rated 3", "Branch 02, Branch 03 (places: 1)"],
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
