import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { runProgram } from "../kit/run-program.ts";

const folder = () => mkdtempSync(join(tmpdir(), "chibo-"));

describe("a spreadsheet in, a spreadsheet out", () => {
  it.each([
    ["vi", "Phụ cấp", "tháng 7/2024"],
    ["en", "Stipends", "July 2024"],
  ])("reads its own workbook and writes what it found (%s)", async (lang, sheet, july) => {
    const out = folder();
    const { status, stderr } = runProgram("12-spreadsheet/main.ts", "--lang", lang, "--out", out);
    expect([status, stderr]).toEqual([0, ""]);
    const sheets = await readWorkbook(join(out, "review.xlsx"));
    const stipends = sheets.find((one) => one.sheet === sheet)?.data ?? [];
    const ofJuly = stipends.filter(([month]) => String(month).toLowerCase() === july.toLowerCase());
    expect(ofJuly.map(([, , items, total]) => [items, total])).toEqual([
      [8, 3_978_000],
      [6, 2_808_000],
    ]);
    expect(JSON.stringify(sheets)).not.toMatch(/undefined|\[object/);
  });

  it("keeps a day of the spreadsheet the same day, and names the sheet, the row and the column of what is wrong", async () => {
    const out = folder();
    const heading = ["Mã", "Tên", "Loại hình", "Lực lượng vũ trang", "Ngày bắt đầu"];
    const rows = [
      ["b1", "Chi bộ 01", "chi bộ", "không", new Date(Date.UTC(2025, 6, 1))],
      ["b2", "Chi bộ 02", "chi bo thon xom", "không", new Date(Date.UTC(2025, 6, 1))],
    ];
    const cells = [heading, ...rows].map((row) =>
      row.map((value) => (value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : { value })),
    );
    const path = join(out, "to-chuc.xlsx");
    await writeWorkbook([{ sheet: "to-chuc", data: cells as never }]).toFile(path);
    const { status, stderr } = runProgram("12-spreadsheet/main.ts", "--in", path, "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain('to-chuc, dòng 3, cột "Loại hình"');
    expect(stderr).not.toContain("Ngày bắt đầu");
  });
});
