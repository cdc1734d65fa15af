import { describe, expect, it } from "vitest";
import { type RegisterFile, readRegister } from "../../../src/schemas/register/index.ts";
import { gathering, placesIn } from "../../../src/schemas/register/sources.ts";
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

  it("tells a code that stands twice with both ways out: a code of its own, or one row for each count", () => {
    const text = [
      "Mã;Tên;Loại hình;Ngày thống kê;Chính thức;Dự bị",
      "A;Chi bộ 01;chi bộ;31/12/2024;5;0",
      "A;Chi bộ 02;chi bộ;31/12/2024;7;0",
    ].join("\n");
    const [issue] = readRegister({ files: [{ name: "a.csv", text }] }).issues ?? [];
    expect(issue && issueText(issue, "vi")).toBe(
      'a.csv, dòng 3, cột "Tên": mã này đã có ở dòng trước, và dòng đó ghi khác. → nếu là đối tượng khác thì ghi mã riêng; nếu vẫn là một thì mỗi dòng sau chỉ thêm số liệu của một ngày hoặc một chức danh: ghi giống dòng đầu, hoặc để trống ô này',
    );
    expect(issue && issueText(issue, "en")).toBe(
      'a.csv, line 3, column "Tên": this code stands in an earlier row, which says otherwise. → if it is another, give it a code of its own; if it is the same, each further row adds the counts of a day or a post: write what the first row says, or leave this cell empty',
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
    ["UTF-16 with a mark, big end first", swapped(utf16(`\uFEFF${organisations.text}`)), undefined],
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
    expect(told([{ name: "a.json", text: '["\\"]' }])).toEqual([["not-json", 1, null]]);
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
    expect(() => readRegister({ files: [], territories: [1] } as never)).toThrow(/^readRegister: territories is 1;/);
  });
});

describe("a text of which each second sign is empty", () => {
  it("was UTF-16", () => {
    const text = [...String(organisations.text)].join("\0");
    expect(readRegister({ files: [{ name: "a.csv", text }] }).issues).toEqual([
      {
        code: "legacy-encoding",
        path: [],
        expected: "UTF-8",
        received: "UTF-16",
        remedy: "save-as-utf-8",
        place: { file: "a.csv", line: null, column: null },
      },
    ]);
  });
});

describe("what is too long", () => {
  const rows = (name: string): RegisterFile => ({ name: "a.csv", text: `Mã;Tên;Loại hình\nA;${name};chi bộ` });

  it("is a cell of more than 1,000 signs, before its letters are put together", () => {
    const { value } = readRegister({ files: [rows("ắ".repeat(1000))] });
    expect(value?.records.organisations[0]?.name).toBe("ắ".repeat(1000));
    expect(readRegister({ files: [rows("ắ".repeat(334).normalize("NFD"))] }).issues).toEqual([
      {
        code: "too-long",
        path: ["organisations"],
        expected: "<= 1000",
        received: '"…" (1002)',
        remedy: "shorten-the-text",
        place: { file: "a.csv", line: 2, column: "Tên" },
      },
    ]);
  });

  it("is a heading of more than 1,000 signs, which is neither read nor repeated", () => {
    const text = `Mã;Tên;Loại hình;${"-".repeat(998)}Vùng\nA;Chi bộ 01;chi bộ;I`;
    expect(readRegister({ files: [{ name: "a.csv", text }] }).issues).toEqual([
      {
        code: "too-long",
        path: ["organisations"],
        expected: "<= 1000",
        received: '"…" (1002)',
        remedy: "shorten-the-text",
        place: { file: "a.csv", line: 1, column: null },
      },
    ]);
    const short = readRegister({ files: [{ name: "a.csv", text: text.replace("--", "") }] });
    expect(short.value?.records.organisations[0]?.region).toBe("I");
  });

  it("is told in both languages", () => {
    const [issue] = readRegister({ files: [rows("a".repeat(1001))] }).issues ?? [];
    expect(issue && issueText(issue, "vi")).toBe(
      'a.csv, dòng 2, cột "Tên": nội dung quá dài; cần không quá 1.000, nhận được "…" (1001 ký tự). → rút ngắn nội dung',
    );
    expect(issue && issueText(issue, "en")).toBe(
      'a.csv, line 2, column "Tên": too long; expected at most 1,000, received "…" (1001 characters). → shorten the text',
    );
  });
});

describe("records that do not hold together", () => {
  it("are told by their place in the files, file by file and line by line", () => {
    const sessions =
      "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt\nX9;3/3/2025;thường kỳ\nX1-01;;thường kỳ\nX1;4/3/2025;thường kỳ";
    const rated = "X1;1/1/2025;31/12/2025;phải xếp loại";
    const ratings = ["Mã tổ chức;Từ ngày;Đến ngày;Diện xếp loại", rated, rated].join("\n");
    const counts =
      "Mã;Tên;Loại hình;Ngày thống kê;Tỉnh\nX1;Đảng bộ xã 01;đảng bộ xã;;\n" +
      "X1-01;Chi bộ thôn 01;chi bộ;31/12/2025;Xứ Lạ\nX1-01;;;31/12/2024;";
    const { issues } = readRegister({
      files: [
        { name: "sinh-hoat.csv", text: sessions },
        { name: "to-chuc.csv", text: counts },
        { name: "xep-loai.csv", text: ratings },
        { name: "ket-qua.json", text: '{"results":[{"organisationId":"X9","code":"a","on":"2025-01-01","count":1}]}' },
      ],
    });
    expect(issues?.map(({ code, place }) => [code, place?.file, place?.line, place?.column])).toEqual([
      ["unknown-organisation", "sinh-hoat.csv", 2, "Chi bộ"],
      ["missing-key", "sinh-hoat.csv", 3, "Ngày sinh hoạt"],
      ["not-a-branch", "sinh-hoat.csv", 4, "Chi bộ"],
      ["unknown-territory", "to-chuc.csv", 3, "Tỉnh"],
      ["out-of-order", "to-chuc.csv", 4, "Ngày thống kê"],
      ["duplicate-record", "xep-loai.csv", 3, null],
      ["unknown-organisation", "ket-qua.json", 1, null],
    ]);
  });

  it("that have no line stand in the order of the files, those of one name as they were handed in", () => {
    const { issues = [] } = readRegister({
      files: [
        { name: "b.json", text: "[1]" },
        { name: "a.csv", text: "x;y" },
        { name: "a.csv", bytes: Uint8Array.of(0) },
      ],
    });
    expect(issues.map(({ code, place }) => [place?.file, place?.line, code])).toEqual([
      ["b.json", null, "unknown-table"],
      ["a.csv", null, "unknown-table"],
      ["a.csv", null, "legacy-encoding"],
    ]);
  });

  it("have no place where none was gathered", () => {
    expect(placesIn(gathering())("sessions", 0, ["heldOn"])).toBe(null);
  });

  it("may name a province of one's own", () => {
    const file: RegisterFile = { name: "a.csv", text: "Mã;Tên;Loại hình;Tỉnh\nA;Chi bộ 01;chi bộ;Xứ Lạ" };
    expect(told([file])).toEqual([["unknown-territory", 2, "Tỉnh"]]);
    const read = readRegister({ files: [file], territories: ["xu-la"] });
    expect(read.value?.records.organisations[0]?.territory).toBe("xu-la");
  });
});

describe("a table with faults of its own", () => {
  it("that lacks a column is told as what it is, and which column it lacks", () => {
    const text = "Mã;Tên;Trực thuộc;Ngày thống kê;Chính thức;Số cấp ủy viên\nX1;Đảng bộ xã 01;;1/1/2025;31;9";
    const { issues = [], files } = readRegister({ files: [{ name: "a.csv", text }] });
    expect(files.map(({ kind }) => kind)).toEqual(["organisations"]);
    expect(issues.map((issue) => issueText(issue, "vi"))).toEqual([
      'a.csv, dòng 1: thiếu trường dữ liệu; cần "Loại hình". → thêm cột này vào bảng',
    ]);
  });

  it("tells a column that must be there, once", () => {
    const file: RegisterFile = { name: "a.csv", text: "Mã tổ chức;Ngày dự\nX1-01;3/3/2025" };
    const { issues } = readRegister({ files: [organisations, file] });
    expect(issues).toEqual([
      {
        code: "missing-key",
        path: ["visits"],
        expected: "Mã người theo dõi | Follower",
        received: "-",
        remedy: "add-the-column",
        place: { file: "a.csv", line: 1, column: null },
      },
    ]);
  });

  it("tells once that counts stand without their day, and asks for none where nothing is counted", () => {
    const heads = "Mã;Tên;Loại hình;Trực thuộc;Chính thức;Dự bị";
    const top = "X1;Đảng bộ phường;đảng bộ thị trấn;;;";
    const counted = `${heads}\n${top}\nA;Chi bộ 01;chi bộ;X1;20;1\nB;Chi bộ 02;chi bộ;X1;21;0`;
    const told = (readRegister({ files: [{ name: "a.csv", text: counted }] }).issues ?? []).map((one) =>
      issueText(one, "vi"),
    );
    expect(told).toEqual(['a.csv, dòng 1: thiếu trường dữ liệu; cần "Ngày thống kê". → thêm cột này vào bảng']);
    const { value } = readRegister({ files: [{ name: "a.csv", text: `${heads}\n${top}` }] });
    expect(value?.records.organisations.map(({ kind, counts }) => [kind, counts])).toEqual([["commune", []]]);
  });

  it("passes over a title with a mark that does not match", () => {
    const text = 'Danh sách "2025\nMã;Tên;Loại hình\nA;Chi bộ 01;chi bộ';
    const { value, files } = readRegister({ files: [{ name: "a.csv", text }] });
    expect(value?.records.organisations).toHaveLength(1);
    expect(files).toEqual([{ name: "a.csv", kind: "organisations", rows: 1, emptyRows: 0 }]);
  });

  it("may have empty cells beyond its headings, and no others", () => {
    const head = "Mã;Tên;Loại hình\nA;Chi bộ 01;chi bộ";
    expect(told([{ name: "a.csv", text: `${head};;` }])).toEqual([]);
    const { issues } = readRegister({ files: [{ name: "a.csv", text: `${head};;x` }] });
    expect(issues?.map(({ code, expected, received }) => [code, expected, received])).toEqual([
      ["uneven-row", "3", "5"],
    ]);
  });

  it("may say later what its first row of an organisation leaves out", () => {
    const text = "Mã;Tên;Loại hình;Nơi đặt;Ngày thống kê\nA;Chi bộ 01;chi bộ;;31/12/2024\nA;;;thôn;31/12/2025";
    const { value } = readRegister({ files: [{ name: "a.csv", text }] });
    expect(value?.records.organisations[0]).toMatchObject({ name: "Chi bộ 01", setting: "village" });
    expect(value?.records.organisations[0]?.counts.map(({ on }) => on)).toEqual(["2024-12-31", "2025-12-31"]);
  });

  it("is refused where its headings fit several kinds alike, or not the one that was named", () => {
    expect(told([{ name: "a.csv", text: "Mã tổ chức;Từ ngày\nA;1/1/2025" }])).toEqual([["unknown-table", null, null]]);
    expect(told([{ name: "a.csv", text: "a;b\n1;2", kind: "terms" }])).toEqual([["unknown-table", null, null]]);
  });

  it("of JSON names no list where none is near", () => {
    const { issues } = readRegister({ files: [{ name: "a.json", text: '{"xyz":[]}' }] });
    expect(issues?.map(({ code, expected }) => [code, expected])).toEqual([["unknown-key", "-"]]);
  });
});

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, index) => bytes[index % 2 === 0 ? index + 1 : index - 1] as number);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
}
