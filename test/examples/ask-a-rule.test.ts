import { describe, expect, it } from "vitest";
import { runExample } from "../kit/run-example.ts";

describe("a form made of the catalogue", () => {
  it("asks for the facts of the rule in force on the day, with words and units, and answers", () => {
    const { text } = runExample("06-ask-a-rule/main.ts");
    expect(text).toContain("Đảng viên được xếp loại nào?");
    expect(text).toContain("- số nhiệm vụ (nhiệm vụ): 20");
    expect(text).toContain("chưa rõ");
    expect(text).toContain("Trả lời:");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("asks another question in English, on another day", () => {
    const facts = "official=20,inFavour=11,awayOnTransfer=0,exemptAbsent=0,suspended=0,excusedFromCongress=0";
    const args = ["--lang", "en", "--rule", "resolutionVote", "--on", "2026-11-26", "--facts", facts];
    const { text } = runExample("06-ask-a-rule/main.ts", ...args);
    expect(text).toContain("Is the resolution adopted?");
    expect(text).toContain("adopted");
  });

  it("refuses a fact that the question does not ask for", () => {
    const ask = (language: string) => () =>
      runExample("06-ask-a-rule/main.ts", "--lang", language, "--facts", "points=90");
    expect(ask("en")).toThrow('"points" is no fact of this question; there are ');
    expect(ask("vi")).toThrow('"points" không phải là dữ kiện của câu hỏi này; có ');
  });

  it.each([
    ["--facts", "score=abc", '"score=abc": ghi một số, hoặc true / false.'],
    ["--facts", "score=-5", "Có dữ kiện không thể có giá trị như đã ghi"],
    ["--on", "2025-02-30", '"2025-02-30" không phải là ngày; ghi như 2025-12-15.'],
  ])("refuses what is no value or no day, in words: %s %s", (option, value, message) => {
    expect(() => runExample("06-ask-a-rule/main.ts", option, value)).toThrow(message);
  });
});
