import { describe, expect, it } from "vitest";
import { issueText } from "../../../src/text/index.ts";

const issue = { code: "unknown-key", expected: "official", received: "3", remedy: "rename-or-remove-key" } as const;

describe("an issue", () => {
  it("says where, what, and how to mend it", () => {
    expect(issueText({ ...issue, path: [2, "offical"] }, "vi")).toBe(
      "2.offical: trường dữ liệu không có trong mẫu; cần official, nhận được 3. → đổi tên hoặc bỏ trường dữ liệu",
    );
    expect(issueText({ ...issue, path: [] }, "en")).toBe(
      "key that the record does not have; expected official, received 3. → rename or remove the key",
    );
  });

  it("prints nothing that moves a terminal or turns a line", () => {
    const text = issueText({ ...issue, path: ["a\u001b[2J\r\nb\u202e"], received: "\u0007" }, "en");
    expect(text).toMatch(/^a�\[2J��b�: .* received �\./);
  });

  it.each([
    [undefined, "the issue"],
    [{ ...issue }, "path"],
    [{ ...issue, path: [], remedy: undefined }, "remedy"],
  ])("that is none is refused: %j", (given, message) => {
    expect(() => issueText(given as never, "vi")).toThrow(TypeError);
    expect(() => issueText(given as never, "vi")).toThrow(message);
  });
});
