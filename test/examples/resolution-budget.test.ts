import { describe, expect, it } from "vitest";
import { runExample } from "../kit/run-example.ts";

describe("the budget of a resolution", () => {
  it("counts, costs and compares, and says what is not in force", () => {
    const { text, written } = runExample("04-resolution-budget/main.ts");
    const page = written("budget.html");
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
    const { text } = runExample("04-resolution-budget/main.ts", "--lang", "en");
    expect(text).toContain("Resolution 314/NQ-HĐND of Hòa Bình (paid)");
  });
});
