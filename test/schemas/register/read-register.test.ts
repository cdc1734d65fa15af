import { describe, expect, it } from "vitest";
import { type RegisterFile, readRegister } from "../../../src/schemas/register/index.ts";
import { issueText } from "../../../src/text/index.ts";

const organisations: RegisterFile = {
  name: "to-chuc.csv",
  text: [
    "Mã;Tên;Loại hình;Trực thuộc;Nơi đặt;Ngày thống kê;Chính thức;Dự bị;Số tổ đảng",
    "X1;Đảng bộ xã 01;đảng bộ xã;;;;;;",
    "X1-01;Chi bộ thôn 01;chi bộ;X1;thôn;31/12/2024;1.030;2;3",
    "X1-01;;;;;31/12/2025;31;2;3",
  ].join("\r\n"),
};

function told(files: readonly RegisterFile[]): readonly unknown[] {
  return (readRegister({ files }).issues ?? []).map(({ code, place }) => [
    code,
    place?.line ?? null,
    place?.column ?? null,
  ]);
}

describe("readRegister", () => {
  it("reads a table as a spreadsheet writes it, its rows of one id as counts", () => {
    const { value, files } = readRegister({ files: [organisations] });
    const [commune, branch] = value?.records.organisations ?? [];
    expect(commune).toMatchObject({ id: "X1", kind: "commune", armedForces: false, counts: [] });
    expect(branch).toMatchObject({ id: "X1-01", setting: "village", parentId: "X1" });
    expect(branch?.counts.map(({ on, official }) => [on, official])).toEqual([
      ["2024-12-31", 1030],
      ["2025-12-31", 31],
    ]);
    expect(files).toEqual([{ name: "to-chuc.csv", kind: "organisations", rows: 3, emptyRows: 0 }]);
  });

  it.each([
    [
      "a title, sep= and empty rows",
      "sep=;\nDanh sách tổ chức đảng\n\nSTT;Mã;Tên;Loại hình\n;;;\n1;A;Chi bộ 01;Chi Bộ\n;;;",
    ],
    ["tabs and CR", "Mã\tTên\tLoại hình\rA\tChi bộ 01\tchi bo\r"],
    ["commas, codes and quotes", 'id,name,kind\n"A","Chi bộ 01","branch"'],
    ["letters taken apart", "Mã;Tên;Loại hình\nA;Chi bộ 01;chi bộ".normalize("NFD")],
  ])("reads %s", (_, text) => {
    const { value, issues } = readRegister({ files: [{ name: "a.csv", text }] });
    expect(issues).toBe(undefined);
    expect(value?.records.organisations[0]).toMatchObject({ id: "A", name: "Chi bộ 01", kind: "branch" });
  });

  it("tells of every fault by file, line and column, in both languages", () => {
    const text = "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Số có mặt\nX1-01;3/3/2025;thường kỳ;30 ng";
    const [issue, ...others] = readRegister({ files: [organisations, { name: "sinh-hoat.csv", text }] }).issues ?? [];
    expect(others).toEqual([]);
    expect(issue && issueText(issue, "vi")).toBe(
      'sinh-hoat.csv, dòng 2, cột "Số có mặt": cần số nguyên từ 0 trở lên, nhận được "30 ng" (5 ký tự)',
    );
    expect(issue && issueText(issue, "en")).toBe(
      'sinh-hoat.csv, line 2, column "Số có mặt": expected a whole number from 0 up, received "30 ng" (5 characters)',
    );
  });

  it("hides no fault behind another", () => {
    const text = [
      "Mã;Tên;Loại hình;Lực lượng vũ trang;Ngày bắt đầu;Họ và tên;Loai hinh;Ngày thống kê;Chính thức",
      "A;Chi bé sè 1;chi bộ;có;12/31/2025;x;;;",
      'B;"Chi bộ 02;chi bộ',
      "C;Chi bộ 03;chi hội;cờ;1/7/2025;;;;3.81681E+13",
      "D;Chi bộ 04;chi bộ;không",
      "3.81681E+13;Chi bộ 05;chi bộ;0;;;;;5",
      "F;Chi bộ 06;chi bộ;true?;;;;31/12/2025;12.00",
      "F;Chi bộ 66;;;;;;31/12/2026;12.000",
    ].join("\n");
    const faults = told([{ name: "a.csv", text }]).map((fault) => JSON.stringify(fault));
    expect(faults.toSorted()).toEqual(
      [
        ["heading-twice", 1, "Loai hinh"],
        ["identifies-a-person", 1, "Họ và tên"],
        ["legacy-encoding", 2, "Tên"],
        ["not-a-calendar-date", 2, "Ngày bắt đầu"],
        ["broken-quotes", 3, null],
        ["wrong-type", 4, "Lực lượng vũ trang"],
        ["not-listed", 4, "Loại hình"],
        ["rounded-number", 4, "Chính thức"],
        ["uneven-row", 5, null],
        ["missing-key", 6, "Ngày thống kê"],
        ["rounded-number", 6, "Mã"],
        ["wrong-type", 7, "Lực lượng vũ trang"],
        ["not-a-count", 7, "Chính thức"],
        ["rows-disagree", 8, "Tên"],
      ]
        .map((fault) => JSON.stringify(fault))
        .toSorted(),
    );
  });

  it("repeats nothing that could speak of a person", () => {
    const secret = "Nguyễn Văn A 0912345678";
    const text = `Mã;Tên;Loại hình;Chính thức;Ngày thống kê;Ghi chú\nA;Chi bộ;${secret};${secret};0912345678;${secret}`;
    const { issues } = readRegister({ files: [{ name: "a.csv", text }] });
    expect(issues?.length).toBe(4);
    expect(JSON.stringify(issues)).not.toMatch(/Nguyễn|0912/);
  });

  it.each([
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${organisations.text}`), undefined],
    ["UTF-16 with a mark", utf16(`\uFEFF${organisations.text}`), undefined],
    ["UTF-16 without", utf16(String(organisations.text)), ["legacy-encoding", "UTF-16"]],
    [
      "TCVN3",
      Uint8Array.from("Mã;Tên\n1;Chi bé th«n §«ng", (sign) => sign.charCodeAt(0)),
      ["legacy-encoding", "TCVN3"],
    ],
    ["VNI", Uint8Array.from("id;name\n1;Chi boä soá 1", (sign) => sign.charCodeAt(0)), ["legacy-encoding", "VNI"]],
    ["no encoding", Uint8Array.of(0x41, 0xff, 0x41), ["legacy-encoding", "?"]],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04), ["not-a-table", "XLSX"]],
    ["a page", new TextEncoder().encode("<html><table>"), ["not-a-table", "HTML"]],
    ["nothing", new Uint8Array(), ["not-a-table", "-"]],
    ["a foreign table", new TextEncoder().encode("a;b\n1;2"), ["unknown-table", "…"]],
  ])("of %s", (_, bytes, expected) => {
    const [issue] = readRegister({ files: [{ name: "a.csv", bytes }] }).issues ?? [];
    expect(issue && [issue.code, issue.received]).toEqual(expected);
  });

  it("reads JSON, and ends on what is too deep or no JSON", () => {
    const rows = [{ id: "A", name: "Chi bộ", kind: "branch", armedForces: false }];
    const one = (value: unknown, kind?: "organisations"): unknown => {
      const read = readRegister({ files: [{ name: "a.json", text: JSON.stringify(value), kind }] });
      return read.issues?.map(({ code }) => code) ?? read.value?.records.organisations.length;
    };
    expect(one({ organisations: rows })).toBe(1);
    expect(one(rows, "organisations")).toBe(1);
    expect(one(rows)).toEqual(["unknown-table"]);
    expect(one({ organisation: rows, sessions: 1 })).toEqual(["unknown-key", "wrong-type"]);
    const deep = `${"[".repeat(100_000)}"\\"]"${"]".repeat(100_000)}`;
    expect(told([{ name: "a.json", text: deep }])).toEqual([["too-deep", null, null]]);
    expect(told([{ name: "a.json", text: '["\\"]' }])).toEqual([["not-json", null, null]]);
  });

  it("refuses to be misused", () => {
    const misuse =
      (files: unknown): unknown =>
      () =>
        readRegister({ files } as never);
    expect(misuse([{ name: "a" }])).toThrow("readRegister: files[0] needs its content");
    expect(misuse([{ name: "a", text: "x", kind: "session" }])).toThrow('did you mean "sessions"');
    expect(misuse([{ nam: "a" }])).toThrow('did you mean "name"');
    expect(misuse("a")).toThrow(TypeError);
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
}
