import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { documents } from "../../src/law/index.ts";
import { projectFiles } from "../kit/project-files.ts";
import { lawReport, reportArguments } from "../tools/law-report.ts";
import { reportRows } from "../tools/law-report-rows.ts";
import { wordsIn } from "../tools/law-report-values.ts";
import { statements } from "./law-files.ts";

const all = reportRows({ document: null, day: null });
/** A code where words should stand: camel case, or words joined by hyphens. */
const code = /[a-z][A-Z]|[a-z]-[a-z]|undefined|\[object/u;

describe("the report for a reviewer of law", () => {
  it("holds every statement of every law table, once", () => {
    expect(all.length).toBe(statements.length);
    expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
  });

  it("says in Vietnamese what is provided and its value", () => {
    const wanting = all.filter(
      ({ sentence, value }) => sentence === "" || value === "" || code.test(sentence) || code.test(value),
    );
    // What is wanting gets its words in test/tools/law-report-words.ts.
    expect(wanting.map(({ place, sentence, value }) => `${place}: ${sentence}: ${value}`)).toEqual([]);
  });

  it("names the place, the grade, the days and the page of each", () => {
    const wanting = all.filter((row) => [row.citation, row.grade, row.days, row.sources].some((cell) => cell === ""));
    expect(wanting).toEqual([]);
  });

  it("finds a case for each, in a file that stands", () => {
    expect(all.filter(({ cases }) => cases === "chưa có").map(({ place }) => place)).toEqual([]);
    const named = new Set(all.flatMap(({ cases }) => cases.split("; ").map((one) => one.replace(/:\d+$/, ""))));
    expect([...named].filter((path) => !projectFiles.includes(path))).toEqual([]);
  });

  it("finds a threshold by the case that cites it", () => {
    const small = all.find(({ place }) => place.endsWith("smallOrganisationLaw fewerThan30"));
    expect(small).toMatchObject({
      sentence: "có dưới 30 đảng viên (chính thức và dự bị)",
      value: "dưới 30",
      citation: "khoản 5, Điều 21, Điều lệ Đảng",
      grade: "đã đọc văn bản",
    });
    expect(small?.cases).toContain("test/cases/organisation-structure.test.ts:");
  });

  it("is of a document by its number or its key", () => {
    const byNumber = reportRows({ document: "366-QĐ/TW", day: null });
    expect(byNumber).toEqual(reportRows({ document: "366-QD-TW@2025-08-30", day: null }));
    expect(byNumber.length).toBeGreaterThan(80);
    expect(byNumber.every(({ citation }) => citation.includes("366-QĐ/TW"))).toBe(true);
    expect(() => reportRows({ document: "999-QĐ/TW", day: null })).toThrow("no document of the register");
    for (const { number } of documents) expect(() => reportRows({ document: number, day: null })).not.toThrow();
  });

  it("is of a day by the days of each provision", () => {
    const salaries = (day: string) =>
      reportRows({ document: null, day: day as never }).filter(({ place }) => place.includes("baseSalarySeries"));
    expect(salaries("2026-06-30").map(({ value }) => value)).toEqual(["2.340.000 đồng"]);
    expect(salaries("2026-07-01").map(({ value }) => value)).toEqual(["2.530.000 đồng"]);
    expect(reportRows({ document: "366-QĐ/TW", day: "2025-08-29" })).toEqual([]);
  });
});

describe("the words of the report", () => {
  it("are for the same tables, places and values in both languages", () => {
    const { en, vi } = wordsIn;
    for (const kind of Object.keys(en) as (keyof typeof en)[]) {
      expect(Object.keys(en[kind]).sort(), kind).toEqual(Object.keys(vi[kind]).sort());
    }
  });
});

describe("the report as a table to mark", () => {
  const request = { document: "366-QĐ/TW", day: null } as const;

  it("in CSV, as a spreadsheet reads it", () => {
    const text = lawReport(request, "csv");
    const [head, ...rows] = parse(text, { bom: true, delimiter: ";" }) as readonly string[][];
    expect(head?.slice(-2)).toEqual(["Kết luận (đúng, sai, chưa rõ)", "Ý kiến"]);
    expect(rows).toHaveLength(reportRows(request).length);
    expect(rows.every((row) => row.at(-1) === "" && row.at(-2) === "")).toBe(true);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("in Markdown, a row a line", () => {
    const lines = lawReport({ ...request, day: "2026-11-27" }, "markdown").split("\n");
    expect(lines[0]).toMatch(/^# Rà soát pháp lý: 366-QĐ\/TW, .+: ngày 2026-11-27$/);
    const rows = lines.filter((line) => line.startsWith("| ")).map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(rows)).toEqual(new Set([12]));
    expect(lawReport({ document: null, day: "2026-11-27" }, "markdown")).toMatch(/^# Rà soát pháp lý: ngày/);
  });

  it.each([
    [["--document", "366-QĐ/TW"], { request, format: "markdown", out: null }],
    [
      ["--day", "2026-11-27", "--format", "csv", "--out", "a.csv"],
      { request: { document: null, day: "2026-11-27" }, format: "csv", out: "a.csv" },
    ],
  ])("is asked for by %j", (args, asked) => {
    expect(reportArguments(args)).toEqual(asked);
  });

  it.each([
    [[], "give --document NUMBER, --day YYYY-MM-DD, or both"],
    [["--day", "27/11/2026"], "27/11/2026"],
    [["--document", "366-QĐ/TW", "--format", "pdf"], "give markdown or csv"],
    [["--province", "Hòa Bình"], "--province"],
  ])("refuses %j", (args, message) => {
    expect(() => reportArguments(args)).toThrow(message);
  });
});
