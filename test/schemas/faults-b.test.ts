import { describe, expect, it } from "vitest";
import { branchSession } from "../../src/meeting/index.ts";
import { assignment, visit } from "../../src/organisation/index.ts";
import type { Issue } from "../../src/outcome/index.ts";
import { buildRegister } from "../../src/register/index.ts";
import { parseNestedOrganisations, parseRecord, parseRecords, readRegister } from "../../src/schemas/index.ts";
import { duesPayer } from "../../src/stipend/index.ts";
import { issueText } from "../../src/text/index.ts";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
const headed = "Mã;Tên;Loại hình";

/** What is said of a table: code, line, column. */
function told(text: string): readonly unknown[] {
  const { issues = [] } = readRegister({ files: [{ name: "a.csv", text }] });
  return issues.map(({ code, place }) => [code, place?.line, place?.column]);
}

/** The first organisation that a table gives. */
function first(text: string): unknown {
  return readRegister({ files: [{ name: "a.csv", text }] }).value?.records.organisations[0];
}

function codes(read: { readonly issues?: readonly { readonly code: string }[] | undefined }): readonly string[] {
  return (read.issues ?? []).map(({ code }) => code);
}

/** What each door says of an organisation: the register's, of JSON and of a table, and that of records. */
function atEveryDoor(name: string): readonly unknown[] {
  const json = { name: "a.json", text: JSON.stringify({ organisations: [{ ...branch, name }] }) };
  return [
    codes(parseRecord("organisation", { ...branch, name })),
    codes(parseNestedOrganisations([{ ...branch, name }])),
    codes(readRegister({ files: [json] })),
  ];
}

describe("B.1 nothing is lost or changed without a word", () => {
  it("B.1 lone CR", () => expect(first(`${headed}\rA;Chi bộ 01;chi bộ\r`)).toMatchObject({ id: "A" }));
  it("B.1 a page in place of a table", () => expect(told("<html>")[0]).toEqual(["not-a-table", null, null]));
  it("B.1 headings equal after folding", () =>
    expect(told(`${headed};TÊN\nA;x;chi bộ;y`)).toEqual([["heading-twice", 1, "TÊN"]]));
  it("B.1 headings that differ by digits stay apart", () =>
    expect(told(`${headed};Official 2024;Official 2025\nA;x;chi bộ;1;2`)).toEqual([
      ["unknown-key", 1, "Official 2024"],
      ["unknown-key", 1, "Official 2025"],
    ]));
  it("B.1 id1 is not id", () => expect(told(`${headed};id1\nA;x;chi bộ;B`)).toEqual([["unknown-key", 1, "id1"]]));
  it("B.1 1.000 and 12.000 are a thousand and twelve thousand", () =>
    expect(first(`${headed};Ngày thống kê;Chính thức;Dự bị\nA;x;chi bộ;1/1/2025;12.000;1.000`)).toMatchObject({
      counts: [{ official: 12_000, probationary: 1000 }],
    }));
  it.each(["cờ", "true?", "1 có"])("B.1 %s is no yes", (cell) =>
    expect(told(`${headed};Con dấu riêng\nA;x;chi bộ;${cell}`)).toEqual([["wrong-type", 2, "Con dấu riêng"]]),
  );
});

describe("B.2 Vietnamese tables and the habits of spreadsheets", () => {
  it("B.2 headings and kinds in Vietnamese", () => {
    const heads = "Mã;Tên;Loại hình;Trực thuộc;Chính thức;Dự bị;Lực lượng vũ trang;Ngày thống kê";
    expect(first(`${heads}\nA;Đảng bộ 01;Đảng bộ cơ sở;;31;2;không;1/7/2025`)).toMatchObject({
      kind: "grassroots-organisation",
      counts: [{ on: "2025-07-01", official: 31 }],
    });
  });
  it.each([
    ["a title row", `Danh sách\n${headed}\nA;x;Chi bộ`],
    ["sep=;", `sep=;\n${headed}\nA;x;Chi bộ`],
    ["rows of ;;;", `${headed}\n;;;\nA;x;Chi bộ\n;;;`],
    ["tabs", `${headed}\nA;x;Chi bộ`.replaceAll(";", "\t")],
  ])("B.2 %s", (_, text) => expect(first(text)).toMatchObject({ id: "A", kind: "branch" }));
  it("B.2 3.81681E+13 is told", () =>
    expect(told(`${headed}\n3.81681E+13;x;chi bộ`)[0]).toEqual(["rounded-number", 2, "Mã"]));
});

describe("B.3 the place, and all faults of structure at once", () => {
  it("B.3 quotes, widths and cells by line and column", () =>
    expect(told(`${headed};Vùng\nA;"x;chi bộ;I\nB;y;chi bộ\nC;z;chi bộ;IX`)).toEqual([
      ["broken-quotes", 2, null],
      ["uneven-row", 3, null],
      ["not-listed", 4, "Vùng"],
    ]));
});

describe("B.4 every issue at once", () => {
  it("B.4 checks across fields beside wrong types", () => {
    const counts = [
      { on: "2025-12-31", official: 1, probationary: 1, statedMembers: 3, partyGroups: "x" },
      { on: "2024-12-31" },
    ];
    const read = parseRecord("organisation", {
      ...branch,
      name: 3,
      firstDay: "2025-02-01",
      lastDay: "2025-01-01",
      counts,
    });
    expect([...codes(read)].sort()).toEqual([
      "ends-before-it-begins",
      "out-of-order",
      "parts-do-not-add-up",
      "wrong-type",
      "wrong-type",
    ]);
    expect(codes(parseRecord("memberYear", { subject: "member", done: 3, tasks: 2, late: "x" }))).toEqual([
      "wrong-type",
      "more-than-the-whole",
    ]);
    expect(
      codes(parseRecord("disciplineEvent", { violatedOn: "2025-02-01", decidedOn: "2025-01-01", form: 3 })),
    ).toContain("ends-before-it-begins");
  });
  it("B.4 an act that is none hides nothing else", () => {
    const change = { act: "mergee", on: "2025-02-30", ids: [1], inot: "b" };
    const { issues = [] } = parseRecord("structureChange", change);
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["not-listed", "act"],
      ["not-a-calendar-date", "on"],
      ["wrong-type", "ids.0"],
      ["unknown-key", "inot"],
    ]);
  });
  it("B.4 no list and no record are told once", () => {
    expect(codes(parseRecord("organisation", { ...branch, counts: "x" }))).toEqual(["wrong-type"]);
    expect(codes(parseRecord("organisation", { ...branch, counts: { a: 1 } }))).toEqual(["wrong-type"]);
    expect(codes(parseRecord("organisation", { ...branch, counts: [null, 3] }))).toEqual(["wrong-type", "wrong-type"]);
  });
});

describe("B.6 nobody's data come out again", () => {
  it.each([
    ...["Họ và tên", "soCCCD", "Số ĐT", "dob", "Email cá nhân", "Tên đảng viên", "HỌ TÊN", "ho_ten", "CMTND", "e-mail"],
    ...["date of birth", "Ðịa chỉ", "nơi ở", "Zalo", "số BHXH", "mã số thuế", "số tài khoản", "TenDangVien"],
  ])("B.6 %s", (key) => {
    const read = parseRecord("holder", { key: "p1", posts: [], [key]: "0912345678" });
    expect(codes(read)).toEqual(["identifies-a-person"]);
    expect(JSON.stringify(read)).not.toContain("0912345678");
  });
});

describe("B.7 neither crash nor hang", () => {
  it("B.7 a key that is empty", () => {
    const change = { act: "divide", on: "2025-01-01", id: "a", created: [], placed: { "": "x" } };
    expect(codes(parseRecord("structureChange", change))).toEqual(["too-short"]);
  });
  it("B.7 __proto__ among counts", () => {
    const counts = JSON.parse('{"kind":"member","classes":{"__proto__":3}}');
    const rated = { organisationId: "b1", firstDay: "2024-01-01", lastDay: "2024-12-31", counts };
    expect(codes(parseRecord("memberRatings", rated))).toEqual(["unknown-key"]);
  });
  it("B.7 __proto__ in a record", () => {
    const read = parseRecord("organisation", JSON.parse(`{"__proto__":1,${JSON.stringify(branch).slice(1)}`));
    expect(codes(read)).toEqual(["unknown-key"]);
  });
  it("B.7 conditions nested 3,000 deep, and in themselves", () => {
    let when: unknown = "a";
    for (let depth = 0; depth < 3000; depth += 1) when = { not: when };
    expect(codes(parseRecords("stipendPolicy", [{ versions: [{ groups: [{ when }] }] }]))).toEqual(["too-deep"]);
    const self: Record<string, unknown> = {};
    self["not"] = self;
    expect(codes(parseRecord("stipendPolicy", { versions: [self] }))).toEqual(["too-deep"]);
  });
  it("B.7 organisations nested 10,000 deep", () => {
    let tree: object = branch;
    for (let depth = 0; depth < 10_000; depth += 1) tree = { ...branch, children: [tree] };
    expect(codes(parseNestedOrganisations([tree]))).toEqual(["too-deep"]);
  });
  it("B.7 130,000 equal ids", () => {
    const organisations = Array.from({ length: 130_000 }, () => branch);
    const read = readRegister({ files: [{ name: "a.json", text: JSON.stringify({ organisations }) }] });
    expect([read.issues?.length, read.notListed]).toEqual([1000, 128_999]);
  }, 60_000);
  it("B.7 400,000 marks on a letter", () =>
    expect(atEveryDoor(`a${"\u0301\u0323".repeat(200_000)}`)).toEqual([["too-long"], ["too-long"], ["too-long"]]));
});

describe("B.8 texts that cannot be read", () => {
  it.each([
    ["blank", " ", "too-short"],
    ["a letter of no width", "a\u200bb", "unprintable-text"],
    ["NUL", "a\0b", "unprintable-text"],
    ["a mark of direction", "a\u202eb", "unprintable-text"],
    ["half a letter", "a\ud800", "unprintable-text"],
    ["a letter that was lost", "a\ufffd", "unprintable-text"],
  ])("B.8 %s", (_, name, code) => expect(atEveryDoor(name)).toEqual([[code], [code], [code]]));
  it.each(["Chi bé sè 1", "Chi boä soá 1", "Chi bo^. so^' 1"])("B.8 %s is of another encoding", (name) =>
    expect(atEveryDoor(name)).toEqual([["legacy-encoding"], ["legacy-encoding"], ["legacy-encoding"]]),
  );
  it("B.8 a text of more than 1,000 signs", () =>
    expect(atEveryDoor("x".repeat(1001))).toEqual([["too-long"], ["too-long"], ["too-long"]]));
  it.each(["as signs", "as escapes \\\\u"])("B.8 letters apart, %s, are put together in JSON", (name) => {
    const text = JSON.stringify({ organisations: [{ ...branch, name: "Chi bộ 01".normalize("NFD") }] });
    const escaped = name.includes("\\") ? text.replaceAll("\u0323", "\\u0323") : text;
    const read = readRegister({ files: [{ name: "a.json", text: escaped }] });
    expect(read.value?.records.organisations[0]?.name).toBe("Chi bộ 01");
  });
});

/** The code of each issue, its remedy, and what was expected and received. */
function advice(read: { readonly issues?: readonly Issue[] | undefined }): readonly unknown[] {
  return (read.issues ?? []).map(({ code, expected, received, remedy }) => [code, expected, received, remedy]);
}

describe("B.5 remedies lead to what is right", () => {
  it("B.5 a key that must be given is asked for as itself, not as null", () => {
    const { armedForces: _, ...rest } = branch;
    const added = ["missing-key", "boolean", "undefined", "add-key"];
    const typed = ["wrong-type", "boolean", "null", "write-this-type"];
    expect(advice(parseRecord("organisation", rest))).toEqual([added]);
    expect(advice(parseRecord("organisation", { ...branch, armedForces: null }))).toEqual([typed]);
    expect(advice(buildRegister({ organisations: [rest as never] }))).toEqual([added.with(1, "-")]);
    expect(advice(buildRegister({ organisations: [{ ...branch, armedForces: null as never }] }))).toEqual([typed]);
    const { issues = [] } = parseRecord("stipendPolicy", {});
    const partMonth = issues.find(({ path }) => path.join() === "partMonth");
    expect(partMonth && issueText(partMonth, "en")).toBe("partMonth: missing key. → add the key: it must be given");
  });
  it("B.5 the unknown branch of a session is told as an organisation, not as a parent", () => {
    const sessions = [{ id: "s1", organisationId: "zz", kind: "regular", heldOn: "2025-01-03" } as const];
    expect(advice(buildRegister({ organisations: [branch], sessions }))).toEqual([
      ["unknown-organisation", "organisations[].id", '"zz"', "add-or-correct-organisation"],
    ]);
  });
  it("B.5 an id that is used is told in words", () => {
    const { issues = [] } = buildRegister({ organisations: [branch, branch] });
    expect(issues.map((issue) => issueText(issue, "vi").split(" → ")[0])).toEqual([
      'organisations.1.id: mã trùng; cần khác với bản ghi thứ 1, nhận được "b1".',
    ]);
  });
  it("B.5 a slip in a role is answered with the roles", () => {
    const post = { role: "secretery", organisationId: "b1", firstDay: "2024-01-01" };
    const { issues = [] } = buildRegister({
      organisations: [branch],
      holders: [{ key: "p1", posts: [post as never] }],
    });
    expect(issues.map((issue) => issueText(issue, "en"))).toEqual([
      'holders.0.posts.0.role: not on the list; expected secretary or another of 14 words, received "secretery". → choose a value from the list',
    ]);
  });
  it("B.5 a number too large to count is no part above its whole", () => {
    const counts = [{ on: "2025-01-01", official: 1e21, probationary: 1 }] as const;
    const told = [["not-a-count", "0, 1, 2, …", "1e+21", "write-whole-count"]];
    expect(advice(parseRecord("organisation", { ...branch, counts }))).toEqual(told);
    expect(advice(buildRegister({ organisations: [{ ...branch, counts }] }))).toEqual(told);
  });
});

describe("B.6 at the door of a register", () => {
  const withKey = (key: string): Parameters<typeof buildRegister>[0] => ({
    organisations: [branch],
    holders: [{ key: "p1", posts: [], [key]: "0912345678" }],
  });
  it.each(["Họ và tên", "soCCCD", "Số ĐT", "dob", "TenDangVien", "name"])("B.6 %s", (key) => {
    for (const read of [
      buildRegister(withKey(key)),
      readRegister({ files: [{ name: "a.json", text: JSON.stringify(withKey(key)) }] }),
    ]) {
      expect(codes(read)).toEqual(["identifies-a-person"]);
      expect(JSON.stringify(read)).not.toContain("0912345678");
    }
  });
  it("B.6 a known key in other letters is told as such, an undivided number apart", () => {
    const one = { ...branch, ArmedForces: true, members: 33, counts: [{ on: "2025-01-01", "Số đảng viên": 33 }] };
    const undivided = ["undivided-members", "official, probationary", "number", "split-official-and-probationary"];
    expect(advice(buildRegister({ organisations: [one as never] }))).toEqual([
      undivided,
      undivided,
      ["unknown-key", "armedForces", "boolean", "rename-or-remove-key"],
    ]);
  });
  it("B.6 what stands in the column of provinces is repeated only where it is nearly one", () => {
    const text = "Mã;Tên;Loại hình;Tỉnh\nA;x;chi bộ;Hoà Bih\nB;y;chi bộ;Nguyễn Văn A 0912345678";
    const read = readRegister({ files: [{ name: "a.csv", text }] });
    expect(advice(read).map((row) => (row as readonly string[]).slice(0, 3))).toEqual([
      ["unknown-territory", "hoa-binh", '"hoa-bih"'],
      ["unknown-territory", "phu-tho, …", '"…" (23)'],
    ]);
  });
});

describe("B.6 a key is opaque, or refused and not repeated", () => {
  const of = (key: string) => {
    const holders = [{ key, posts: [], otherPay: [] }];
    const assignments = [{ followerKey: key, organisationId: "b1", firstDay: "2025-01-01" } as const];
    const visits = [{ followerKey: key, organisationId: "b1", heldOn: "2025-02-03" } as const];
    return [
      parseRecord("holder", holders[0]),
      parseRecord("assignment", assignments[0]),
      parseRecord("visit", visits[0]),
      ...[{ holders }, { assignments }, { visits }].map((lists) =>
        buildRegister({ organisations: [branch], ...lists }),
      ),
    ];
  };
  it.each(["Nguyễn Văn An", "001085012345", "123456789", "0912345678", "+84912345678", "0912.345.678"])(
    "B.6 %s",
    (key) => {
      for (const read of of(key)) {
        expect(advice(read)).toEqual([["identifies-a-person", "key", "…", "write-an-opaque-key"]]);
      }
    },
  );
  it.each(["p1", "CB-017", "12345678", "2024-001-01", "k_0912345678x"])("B.6 %s is one", (key) => {
    for (const read of of(key)) expect(codes(read)).toEqual([]);
  });
  it.each(["Nguyễn Văn An", "001085012345", " p1"])("B.6 %s in a list of absences, and for the builders", (key) => {
    const absences = [{ member: key, excused: true }];
    const held = { id: "s1", organisationId: "b1", heldOn: "2025-02-03", kind: "regular", absences } as const;
    const sessions = buildRegister({ organisations: [branch], sessions: [held] });
    for (const read of [parseRecord("branchSession", held), sessions]) {
      expect(advice(read)).toEqual([["identifies-a-person", "key", "…", "write-an-opaque-key"]]);
    }
    for (const build of [
      () => assignment({ followerKey: key, organisationId: "b1", firstDay: "2025-01-01" }),
      () => visit({ followerKey: key, organisationId: "b1", heldOn: "2025-02-03" }),
      () => duesPayer({ key }),
      () => branchSession(held),
    ]) {
      expect(build).toThrow(
        /^\w+: .* has a space, or digits as of a card or telephone; give an opaque key, never a name$/,
      );
    }
  });
  it("B.6 a number in place of a key is not repeated", () => {
    for (const read of of(123456789 as never)) {
      expect(advice(read)).toEqual([["wrong-type", "string", "number", "write-this-type"]]);
    }
    const call = () => duesPayer({ key: 123456789 as never });
    expect(call).toThrow(new TypeError("duesPayer: key is a number; give a text"));
  });
  it("B.6 in a table the row is told", () => {
    const posts = "Mã ẩn danh;Chi bộ;Chức danh;Từ ngày\nNguyễn Văn An;b1;bí thư;1/1/2025";
    const read = readRegister({
      files: [
        { name: "o.json", text: JSON.stringify({ organisations: [branch] }) },
        { name: "p.csv", text: posts },
      ],
    });
    expect(JSON.stringify(read)).not.toContain("Nguyễn");
    expect(read.issues?.map((issue) => issueText(issue, "vi"))).toEqual([
      'p.csv, dòng 2, cột "Mã ẩn danh": trường dữ liệu nhận diện cá nhân. → ghi mã ẩn danh, không ghi họ tên, số giấy tờ hay số điện thoại',
    ]);
  });
});
