import { describe, expect, it } from "vitest";
import { runExample } from "../kit/run-example.ts";

describe("the reform of 1 July 2025", () => {
  it("prints what stands on each day, and what each model says", () => {
    const { text } = runExample("02-two-tier-reform/main.ts");
    expect(text.match(/DỮ LIỆU MINH HỌA/g)).toHaveLength(2);
    const [before, after, later] = text.split("=".repeat(100)).slice(1);
    expect(before).toContain("Đảng bộ xã H1A: đảng bộ cơ sở; trực thuộc: 6");
    expect(before).toMatch(/ 2 {2}đảng bộ huyện/);
    expect(after).toContain("Đảng bộ xã X1: đảng bộ xã, phường, đặc khu; trực thuộc: 15");
    expect(after).not.toMatch(/\d {2}đảng bộ huyện/);
    expect(later).toContain("Đảng bộ xã X1: đảng bộ cơ sở; trực thuộc: 23");
    expect(later).toContain("theo mô hình của Quy định 208-QĐ/TW, cấp trên: đảng bộ tỉnh, thành phố");
    expect(text).toContain("H1A + H1B → X1 → X1");
    expect(text).toContain("- → H2 → -");
    expect(text).not.toMatch(/undefined|\[object|NaN|not-known/);
  });

  it("prints the same in English", () => {
    const { text } = runExample("02-two-tier-reform/main.ts", "--lang", "en");
    expect(text).toContain("under it: 23");
    expect(text).toContain("provision not known");
  });
});
