import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runExample, withItsLaw } from "../kit/run-example.ts";
import { runProgram } from "../kit/run-program.ts";

// Each runs whole programs, several of them one after the other.
vi.setConfig({ testTimeout: 180_000 });

const program = "01-year-review/main.ts";
const records = ["lam-binh", "tuyen-quang-office", "hoa-binh"];

function recordsAsShipped(): readonly string[] {
  const folder = new URL("../../examples/01-year-review/records/", import.meta.url);
  return records.map((name) => readFileSync(new URL(`${name}.json`, folder), "utf8"));
}

/** The figures of the articles, as they are printed in either language. */
const figures = {
  vi: {
    mark: "DỮ LIỆU MINH HỌA",
    shares: ["100,0% (100/100)", "97,0% (97/100)", "89,0% (89/100)", "90,0% (9/10)", "93,2% (52.505/56.321)"],
    amounts: ["450.000 đồng", "360.000 đồng", "0,25 × 2.340.000 đồng = 585.000 đồng", "468.000 đồng"],
    nothing: "không được hưởng",
  },
  en: {
    mark: "ILLUSTRATIVE DATA",
    shares: ["100.0% (100/100)", "97.0% (97/100)", "89.0% (89/100)", "90.0% (9/10)", "93.2% (52,505/56,321)"],
    amounts: ["450,000 đồng", "360,000 đồng", "0.25 × 2,340,000 đồng = 585,000 đồng", "468,000 đồng"],
    nothing: "is due nothing",
  },
} as const;

describe("the year's review", () => {
  it("is made from records that are the same when they are made again", () => {
    const shipped = recordsAsShipped();
    runExample("01-year-review/make-records.ts");
    expect(recordsAsShipped()).toEqual(shipped);
  });

  it.each(["vi", "en"] as const)("prints in %s, each finding with its law, marked as made up", (language) => {
    const { mark, shares, amounts, nothing } = figures[language];
    const { text } = runExample(program, "--full", "--lang", language);
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(6);
    for (const part of [...shares, ...amounts, nothing, "179"]) expect(text).toContain(part);
    const conditions = text.split("\n").filter((line) => /^ {6}(đúng|không đúng|true|not true): /.test(line));
    expect(conditions.length).toBeGreaterThan(50);
    for (const line of conditions) expect(line).toMatch(withItsLaw);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    // No person's key is printed.
    expect(text).not.toMatch(/\bc-\d\d-\d|village-50-secretary/);
  });

  it.each([
    ["vi", ["duy trì 100/100; đúng quy định: thường kỳ 97/100, chuyên đề 89/100", "550.704.000 đồng, 1.155 lượt chi"]],
    ["en", ["held 100/100; properly: regular 97/100, thematic 89/100", "550,704,000 đồng, 1,155 payments"]],
  ])("prints one screen in %s, and names the page and the full text that it wrote", (language, parts) => {
    const { text, written } = runExample(program, "--lang", language);
    const lines = text.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(figures[language as "vi" | "en"].mark);
    expect(lines.filter((line) => /review\.(html|txt)$/.test(line))).toHaveLength(2);
    expect(written("review.html")).toMatch(/^<!doctype html>/);
    for (const share of figures[language as "vi" | "en"].shares) expect(written("review.txt")).toContain(share);
    expect(text).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it("prints one part, or one organisation and what is below it", () => {
    const meetings = runExample(program, "--lang", "en", "--only", "meetings").text;
    expect(meetings).toContain("97.0% (97/100)");
    expect(meetings).not.toMatch(/450,000 đồng|good or better/);
    const { text } = runExample(program, "--lang", "en", "--branch", "commune-04");
    expect(text).toContain("Chi bộ 031 - branch of more than 30 members");
    expect(text).toContain("100.0% (10/10)");
    expect(text).not.toMatch(/Chi bộ 017|city committee/);
  });

  it("gives the summaries as data, with --full the reviews", () => {
    const summaries = JSON.parse(runExample(program, "--json").text);
    expect(summaries.map(({ id }: { id: string }) => id)).toEqual(records);
    expect(summaries[0].summary.money.total).toBe(550_704_000);
    expect(JSON.parse(runExample(program, "--json", "--full").text)[0].review.meetings[0].branches).toBe(100);
  });

  it.each([
    [
      "vi",
      `Tùy chọn:
  --lang vi|en        ngôn ngữ của kết quả: tiếng Việt hoặc tiếng Anh
  --full              in toàn văn
  --only PHẦN         chỉ in một phần của toàn văn: meetings, stipends, ratings, structure, programmes
  --branch MÃ         chỉ một tổ chức và các tổ chức bên dưới
  --json              in bản tóm tắt dạng JSON; cùng --full là toàn bộ
  --out THƯ-MỤC       nơi ghi trang tổng hợp và toàn văn
  --data THƯ-MỤC      tổng hợp các bảng trong thư mục, ghi kết quả vào THƯ-MỤC/tong-hop
  --year NĂM          năm cần tổng hợp; mặc định là năm gần nhất có dữ liệu
  --template THƯ-MỤC  ghi các bảng mẫu để điền
  --help              in các tùy chọn này
`,
    ],
    [
      "en",
      `Options:
  --lang vi|en       language of the output: Vietnamese or English
  --full             prints the full text
  --only PART        prints one part of the full text alone: meetings, stipends, ratings, structure, programmes
  --branch ID        one organisation and everything below it
  --json             the summaries as JSON; with --full the reviews
  --out FOLDER       where the page and the full text are written
  --data FOLDER      reviews the tables in a folder, and writes to FOLDER/tong-hop
  --year YEAR        the year that is reviewed; by default the last on record
  --template FOLDER  writes tables to fill in
  --help             prints these options
`,
    ],
  ])("prints its options in %s, a line each, and ends well", (language, stdout) => {
    expect(runProgram(program, "--lang", language, "--help")).toEqual({ status: 0, stdout, stderr: "" });
  });

  it.each([
    [["--lang", "fr"], "Cần --lang vi hoặc --lang en, nhận được fr"],
    [["--ful"], "Không có tùy chọn --ful; có phải là --full."],
    [["--ful", "--lang", "en"], "There is no option --ful; did you mean --full?"],
    [["--lang", "en", "--only", "money"], "Expected --only meetings or --only stipends"],
    [["--branch", "b-0"], "Không có tổ chức nào có mã b-0."],
    [["--lang", "en", "--data", "nowhere"], "There is no folder nowhere."],
  ])("refuses %j", (given, told) => {
    expect(failureOf(given)).toEqual([2, expect.stringContaining(told)]);
  });
});

describe("one's own folder", () => {
  const bodies =
    "Mã;Tên;Loại hình;Trực thuộc;Lực lượng vũ trang\nX1;Đảng bộ xã 01;đảng bộ xã;;không\nX1-01;Chi bộ thôn 01;chi bộ;X1;không\n";
  const heading = "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Số có mặt\n";

  it("is reviewed over the year of its last records", () => {
    const folder = folderOf({ "to-chuc.csv": bodies, "sinh-hoat.csv": `${heading}X1-01;3/3/2025;thường kỳ;30\n` });
    const { text, written } = runExample(program, "--data", folder);
    expect(text).toContain("ĐẢNG BỘ XÃ 01  01/01/2025 - 31/12/2025");
    expect(text).not.toContain("MINH HỌA");
    expect(written("review.html")).not.toContain("MINH HỌA");
    expect(runExample(program, "--data", folder, "--year", "2024").text).toContain("31/12/2024");
  });

  it("names what it passes over, and refuses a folder where nothing else is", () => {
    const folder = folderOf({
      "to-chuc.csv": bodies,
      "sinh-hoat.csv": `${heading}X1-01;3/3/2025;thường kỳ;30\n`,
      "sinh-hoat.xlsx": "PK",
      ".DS_Store": "x",
      "~$sinh-hoat.xlsx": "x",
    });
    const out = folderOf({});
    const told = (...args: readonly string[]) => runProgram(program, "--out", out, ...args);
    expect(told("--data", folder)).toMatchObject({
      status: 0,
      stderr: "Không đọc các tệp không phải .csv hay .json (hãy lưu lại dạng CSV UTF-8): sinh-hoat.xlsx\n",
    });
    expect(told("--data", folder, "--lang", "en").stderr).toBe(
      "Not read, as neither .csv nor .json (save it as CSV UTF-8): sinh-hoat.xlsx\n",
    );
    const alone = folderOf({ "sinh-hoat.xlsx": "PK", "to-chuc.xlsx": "PK" });
    expect(told("--data", alone)).toEqual({
      status: 2,
      stdout: "",
      stderr: `Thư mục ${alone} không có tệp .csv hay .json; sinh-hoat.xlsx, to-chuc.xlsx không đọc được: hãy lưu lại dạng CSV UTF-8.\n`,
    });
    expect(told("--data", alone, "--lang", "en").stderr).toBe(
      `There is no file .csv or .json in ${alone}; sinh-hoat.xlsx, to-chuc.xlsx cannot be read: save it as CSV UTF-8.\n`,
    );
    const empty = folderOf({});
    expect(told("--data", empty).stderr).toBe(
      `Thư mục ${empty} không có tệp .csv hay .json; ghi tệp mẫu bằng --template ${empty}.\n`,
    );
  });

  it("is filled in by templates, which are reviewed as they are and never written over", () => {
    const folder = folderOf({});
    const { text } = runExample(program, "--template", folder);
    const names = text.trimEnd().split("\n");
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(readFileSync(name, "utf8")).toContain(";");
    expect(runExample(program, "--data", folder).text).toContain("ĐẢNG BỘ XÃ 01");
    expect(failureOf(["--template", folder])).toEqual([2, expect.stringContaining("hãy chọn thư mục trống")]);
  });

  it("whose records do not hold together is told by file, line and column, with code 1", () => {
    const folder = folderOf({
      "to-chuc.csv": bodies,
      "sinh-hoat.csv": `${heading}X1-01;3/3/2025;thường kỳ;30 ng\nX1-09;3/4/2025;thường kỳ;30\n`,
    });
    const [code, told] = failureOf(["--data", folder]);
    expect(code).toBe(1);
    expect(told).toContain('sinh-hoat.csv, dòng 2, cột "Số có mặt"');
    expect(told).toContain("sinh-hoat.csv, dòng 3");
  });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "chibo-own-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The exit code and what was said, of a run that fails. */
function failureOf(given: readonly string[]): readonly [number | null, string] {
  try {
    runExample(program, ...given);
    return [0, ""];
  } catch (error) {
    const { status, stderr } = error as { status: number | null; stderr: string };
    return [status, stderr];
  }
}
