import { describe, expect, it } from "vitest";
import type { IssueCode, RemedyCode } from "../../../src/outcome/index.ts";
import { parseRecords, readRegister } from "../../../src/schemas/index.ts";
import { issueWords, remedyWords } from "../../../src/text/en/issues.ts";
import { issuesText, issueText } from "../../../src/text/index.ts";

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

  it.each([
    ["brnch", "vi", "chi bộ (branch) hoặc một trong 15 giá trị khác"],
    ["brnch", "en", "branch or another of 15 words"],
    ["zzzzzz", "en", "central, central-direct, province, district, bloc, commune or another of 10 words"],
  ] as const)("names the word that was probably meant: %s in %s", (kind, language, expected) => {
    const { issues = [] } = parseRecords("organisation", [{ id: "b1", name: "Chi bộ 01", kind, armedForces: false }]);
    expect(issues.map((one) => issueText(one, language)).join()).toContain(`${expected}, `);
  });

  it("tells what was received whole, whatever signs stand in it", () => {
    const received = '"Chi bộ | tổ || nhóm" (20)';
    expect(issueText({ ...issue, received, path: ["name"] }, "vi")).toContain('"Chi bộ | tổ || nhóm" (20 ký tự)');
  });

  it.each([
    [">= 3", "a list of 2", "cần từ 3 trở lên, nhận được danh sách 2 mục", "expected at least 3, received a list of 2"],
    [
      "!= sessions.3.id",
      "= sessions.3.id",
      "cần khác với bản ghi thứ 4, nhận được giống bản ghi thứ 4",
      "expected another than that of record 4, received that of record 4",
    ],
    [
      "posts.0.lastDay != null",
      "3",
      "cần ngày thôi giữ của chức danh thứ 1 của cùng người, nhận được 3",
      "expected a last day of post 1 of the same holder, received 3",
    ],
    [
      "assignments.4.lastDay != null",
      "3",
      "cần ngày kết thúc của bản ghi thứ 5, nhận được 3",
      "expected a last day of record 5, received 3",
    ],
    [
      "ratings[]: 2023-01-01 – 2023-12-31",
      "-",
      "cần kết quả xếp loại của tổ chức trong kỳ năm 2023",
      "expected a rating of the organisation for 2023",
    ],
    [
      "localRules.1.minutes.regular: 2025-01-01 – 2025-06-30",
      "-",
      "cần ngày nằm ngoài thời gian của bản ghi thứ 2, từ ngày 01/01/2025 đến ngày 30/6/2025",
      "expected a day outside those of record 2, 1 January 2025 to 30 June 2025",
    ],
    [
      "localRules.1.scoreSheet: 2025-01-01 – …",
      "-",
      "cần ngày nằm ngoài thời gian của bản ghi thứ 2, từ ngày 01/01/2025",
      "expected a day outside those of record 2, from 1 January 2025 on",
    ],
    ["switches.0", "-", "cần chỉ bản ghi thứ 1", "expected only that of record 1"],
  ])("says in words what a symbol stands for: %s, %s", (expected, received, vi, en) => {
    const symbols = { ...issue, path: [], expected, received };
    expect(issueText(symbols, "vi")).toContain(`; ${vi}. →`);
    expect(issueText(symbols, "en")).toContain(`; ${en}. →`);
  });

  it("says of what was not given that it is missing, and no more", () => {
    const { issues = [] } = parseRecords("organisation", [{ id: "b1", kind: "branch", armedForces: false }]);
    expect(issues.map((one) => issueText(one, "vi"))).toEqual([
      "0.name: thiếu trường dữ liệu; cần chữ. → bổ sung: mục này bắt buộc phải có",
    ]);
  });

  const every = { code: "not-a-count", remedy: "add-key", expected: "1", received: "2", path: [] } as const;
  const compound = (table: object): readonly string[] => Object.keys(table).filter((one) => one.includes("-"));

  it.each(compound(issueWords))("the fault %s is told in words, in both languages", (code) => {
    const [vi, en] = (["vi", "en"] as const).map((one) => issueText({ ...every, code: code as IssueCode }, one));
    expect([vi, en].join()).not.toContain(code);
    expect(vi?.split(";")[0]).toMatch(/[^\p{ASCII}]/u);
    expect(en?.split(";")[0]).toMatch(/^[\p{ASCII}]+$/u);
  });

  it.each(compound(remedyWords))("the remedy %s is told in words, in both languages", (remedy) => {
    const [vi, en] = (["vi", "en"] as const).map((one) => issueText({ ...every, remedy: remedy as RemedyCode }, one));
    expect([vi, en].join()).not.toContain(remedy);
    expect(vi?.split("→")[1]).toMatch(/[^\p{ASCII}]/u);
    expect(en?.split("→")[1]).not.toBe(vi?.split("→")[1]);
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

describe("issues that are alike", () => {
  const rows = (kinds: readonly string[]): string =>
    ["Mã;Tên;Loại hình", ...kinds.map((kind, index) => `X${index};Chi bộ ${index};${kind}`)].join("\n");
  const told = (kinds: readonly string[], language: "vi" | "en"): readonly string[] => {
    const { issues = [] } = readRegister({ files: [{ name: "a.csv", text: rows(kinds) }] });
    return issuesText(issues, language).split("\n");
  };

  it("stand in one line, with the first rows and how many more there are", () => {
    const [line, ...others] = told(Array<string>(20).fill("tổ dân cư"), "vi");
    expect(line).toMatch(/^a\.csv, dòng 2, 3, 4, 5, 6 và 15 chỗ khác, cột "Loại hình": /);
    expect(others).toEqual([]);
    expect(told(Array<string>(7).fill("tổ dân cư"), "en")[0]).toMatch(
      /^a\.csv, line 2, 3, 4, 5, 6 and 2 more, column /,
    );
  });

  it("tell what was received, the first of it where it differs, and one stands as ever", () => {
    expect(told(["branhc", "chi bộ", "brnch", "branhc"], "en")).toEqual([
      expect.stringMatching(/^a\.csv, line 2, 4, 5, column "Loại hình": .* received "branhc" .*, "brnch" [^,]*$/),
    ]);
    expect(told(["chi bo a", "chi bo b", "chi bo c", "chi bo d"], "vi")).toHaveLength(1);
    expect(issuesText([], "en")).toBe("");
    const one = { ...issue, path: [2, "offical"] } as const;
    expect(issuesText([one], "vi")).toBe(issueText(one, "vi"));
  });

  it("of records that come from no file are counted after the first", () => {
    const alike = [0, 3, 4].map((index) => ({ ...issue, path: [index, "offical"] }) as const);
    expect(issuesText(alike, "en")).toBe(
      "0.offical and 2 more: key that the record does not have; expected official, received 3. → rename or remove the key",
    );
  });

  it.each([
    [3, "received 1, 2, 3."],
    [4, "received 1, 2, 3, …."],
    [9, "received 1, 2, 3, …."],
  ])("of %i different values tell the first three", (count, received) => {
    const alike = Array.from({ length: count }, (_, index) => ({
      ...issue,
      path: [index, "offical"],
      received: String(index + 1),
    }));
    expect(issuesText(alike, "en")).toContain(received);
  });

  it.each([
    ["!= sessions.0.id", "another than that of record 1"],
    ["!= register.sessions.4.id", "another than that of record 5"],
    ["= ratings.2", "that of record 3"],
    ["a list of 3", "a list of 3"],
    ["> 2024-12-31 = counts.0.on", "after 31 December 2024"],
    ["<= 1000", "at most 1,000"],
    ["Mã | ID", '"ID"'],
    ['"2024-12-31"', "31 December 2024"],
    ["-", null],
  ] as const)("tell what %s asks for: %s", (expected, told) => {
    const text = issueText({ ...issue, code: "wrong-type", path: [], expected }, "en");
    expect(text).toBe(`wrong type; ${told === null ? "" : `expected ${told}, `}received 3. → rename or remove the key`);
  });

  it("are refused where one is none", () => {
    expect(() => issuesText("x" as never, "vi")).toThrow(TypeError);
    expect(() => issuesText([{ ...issue, path: [], code: "nope" as never }], "vi")).toThrow(
      /^issuesText: code is "nope"/,
    );
  });
});
