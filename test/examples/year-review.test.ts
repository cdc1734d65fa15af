import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const records = ["lam-binh", "tuyen-quang-office", "hoa-binh"];

function run(file: string, ...args: readonly string[]): string {
  const program = ["--tsconfig", "examples/tsconfig.json", `examples/01-year-review/${file}`, ...args];
  return execFileSync("node_modules/.bin/tsx", program, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
}

function recordsAsShipped(): readonly string[] {
  return records.map((name) => readFileSync(`${root}examples/01-year-review/records/${name}.json`, "utf8"));
}

describe("the year's review", () => {
  it("is made from records that come out the same when they are made again", () => {
    const shipped = recordsAsShipped();
    run("make-records.ts");
    expect(recordsAsShipped()).toEqual(shipped);
  });

  it.each([
    ["vi", "97,0 %", "DỮ LIỆU MINH HỌA", "0,25 × 2.340.000 đồng = 585.000 đồng", "179"],
    ["en", "97.0%", "ILLUSTRATIVE DATA", "0.25 × 2,340,000 đồng = 585,000 đồng", "179"],
  ])("prints in %s, each finding with its law, marked as made up", (language, share, mark, amount, admissions) => {
    const lines = run("main.ts", "--lang", language).split("\n");
    const text = lines.join("\n");
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(6);
    for (const part of [share, amount, admissions]) expect(text).toContain(part);
    const findings = lines.filter((line) => line.startsWith("      - "));
    expect(findings.length).toBeGreaterThan(50);
    for (const line of findings) expect(line).toMatch(/\[.+\(.+\), .+; .+\]$/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    // No person's key is printed.
    expect(text).not.toMatch(/\bc-\d\d-\d|village-50-secretary/);
  });

  it("says which language it does not speak", () => {
    expect(() => run("main.ts", "--lang", "fr")).toThrow(/Expected --lang vi or --lang en, received fr/);
  });
});
