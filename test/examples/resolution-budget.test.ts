import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

function run(...args: readonly string[]): { readonly text: string; readonly page: string } {
  const out = mkdtempSync(join(tmpdir(), "chibo-"));
  const program = [
    "--tsconfig",
    "examples/tsconfig.json",
    "examples/04-resolution-budget/main.ts",
    "--out",
    out,
    ...args,
  ];
  const text = execFileSync("node_modules/.bin/tsx", program, { cwd: root, encoding: "utf8" });
  return { text, page: readFileSync(join(out, "budget.html"), "utf8") };
}

describe("the budget of a resolution", () => {
  it("counts, costs and compares, and says what is not in force", () => {
    const { text, page } = run();
    expect(text.match(/DỮ LIỆU MINH HỌA/g)).toHaveLength(2);
    expect(text).toContain("Chỉ thị 26-CT/TU Hòa Bình (chưa có hiệu lực, không chi): 5.879");
    expect(text).toContain("Nghị quyết 314/NQ-HĐND Hòa Bình (đang chi): 26.206.200.000 đồng");
    expect(text).toContain("kinh phí của cơ quan, đơn vị: 6.771.384.000 đồng");
    expect(text).toContain("Số người bị giảm: 651");
    expect(text).toContain("tăng mỗi tháng: 200.450.000 đồng");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(page.match(/DỮ LIỆU MINH HỌA/g)).toHaveLength(2);
    expect(page).toContain("<svg");
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it("speaks English", () => {
    const { text } = run("--lang", "en");
    expect(text).toContain("Resolution 314/NQ-HĐND of Hòa Bình (paid)");
  });
});
