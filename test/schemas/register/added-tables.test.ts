import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../src/register/index.ts";
import { readRegister, registerFiles } from "../../../src/schemas/index.ts";

const organisations = "Mã;Tên;Loại hình;Ý kiến cấp có thẩm quyền\nA;Chi bộ 01;chi bộ;\nB;Chi bộ 02;chi bộ;không";
const heads = "Chi bộ;Nội dung xin ý kiến;Cấp có ý kiến;Ngày có ý kiến;Ý kiến";
const asked = "A;chi bộ trên 30 đảng viên;cấp ủy cấp trên hai cấp";

function read(consents: string, first = organisations): ReturnType<typeof readRegister> {
  return readRegister({
    files: [
      { name: "y-kien.csv", text: `${heads}\n${consents}` },
      { name: "to-chuc.csv", text: first },
    ],
  });
}

function told(consents: string, first = organisations): readonly unknown[] {
  return (read(consents, first).issues ?? []).map(({ code, place }) => [code, place?.file, place?.line, place?.column]);
}

describe("consents have a table of their own", () => {
  it("whose rows go to the organisations that they name, before or after these were read", () => {
    const { value } = read(`A;section;Secretariat;;given\n${asked};1/2/2024;không đồng ý\n${asked};20/12/2024;đồng ý`);
    expect(value?.records.organisations.map(({ id, consents }) => [id, consents])).toEqual([
      [
        "A",
        [
          { subject: "section", giver: "secretariat", answeredOn: null, answer: "given" },
          { subject: "large-branch", giver: "committee-two-levels-up", answeredOn: "2024-02-01", answer: "refused" },
          { subject: "large-branch", giver: "committee-two-levels-up", answeredOn: "2024-12-20", answer: "given" },
        ],
      ],
      ["B", []],
    ]);
  });

  it("and adds to what JSON says of an organisation", () => {
    const consent = { subject: "section", giver: "secretariat", answeredOn: null, answer: "given" };
    const one = { id: "A", name: "Chi bộ 01", kind: "branch", armedForces: false, consents: [consent] };
    const json = JSON.stringify({ organisations: [one] });
    const more = `${asked};20/12/2024;đồng ý`;
    expect(read(more, json).value?.records.organisations[0]?.consents).toHaveLength(2);
    const broken = JSON.stringify({ organisations: [{ ...one, consents: [{ ...consent, answer: "x" }] }] });
    expect(told(`${asked};31/2/2024;đồng ý`, broken)).toEqual([
      ["not-a-calendar-date", "y-kien.csv", 2, "Ngày có ý kiến"],
      ["not-listed", "to-chuc.csv", 1, null],
    ]);
  });

  it.each([
    ["there are no organisations at all", "{}", []],
    ["one of them is no record", JSON.stringify({ organisations: [null, "A"] }), ["wrong-type", "wrong-type"]],
  ] as const)("and belong to nobody where %s", (_, json, others) => {
    const { issues } = read(`${asked};20/12/2024;đồng ý`, json);
    expect((issues ?? []).map(({ code }) => code).toSorted()).toEqual(["unknown-organisation", ...others]);
  });

  it.each([
    ["an organisation that is not there", "Z;section;Secretariat;;given", [["unknown-organisation", 2, "Chi bộ"]]],
    ["no organisation", ";section;Secretariat;;given", [["missing-key", 2, "Chi bộ"]]],
    ["no answer", "A;section;Secretariat;;", [["missing-key", 2, "Ý kiến"]]],
    ["a word that is none", "A;section;nobody;;given", [["not-listed", 2, "Cấp có ý kiến"]]],
    [
      "the same answer twice",
      "A;section;Secretariat;1/1/2024;given\nA;section;Secretariat;1/1/2024;given",
      [["duplicate-record", 3, null]],
    ],
  ] as const)("%s", (_, rows, expected) => {
    expect(told(rows).map((one) => (one as readonly unknown[]).toSpliced(1, 1))).toEqual(expected);
  });

  it("no column for the organisation: told of the heading, and of each row", () => {
    const { issues = [] } = readRegister({
      files: [
        { name: "to-chuc.csv", text: organisations },
        {
          name: "y-kien.csv",
          kind: "consents",
          text: "Nội dung xin ý kiến;Cấp có ý kiến;Ý kiến\nsection;Secretariat;given",
        },
      ],
    });
    expect(issues.map(({ code, path, place }) => [code, path[0], place?.line, place?.column])).toEqual([
      ["missing-key", "organisations", 1, null],
      ["missing-key", "organisations", 2, null],
    ]);
  });

  it("and are written as such", () => {
    const consents = [{ subject: "section", giver: "secretariat", answeredOn: "2024-01-02", answer: "given" }] as const;
    const branch = { id: "A", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
    const register = buildRegister({
      organisations: [
        { ...branch, consents },
        { ...branch, id: "B", consents: [] },
        { ...branch, id: "C" },
      ],
    }).value;
    const files = register === undefined ? [] : registerFiles(register, { cells: "exact" });
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ["to-chuc.csv", "organisations"],
      ["y-kien-dong-y.csv", "consents"],
    ]);
    expect(files[1]?.text.split("\r\n")[1]).toBe("A;đảng bộ bộ phận;Ban Bí thư;02/01/2024;đồng ý");
    expect(readRegister({ files }).value?.records).toEqual(register?.records);
  });
});

describe("a total is held against its parts", () => {
  const counted = (cells: string): readonly unknown[] =>
    told(
      asked.replace(/.*/, ""),
      `Mã;Tên;Loại hình;Ngày thống kê;Tổng số đảng viên;Chính thức;Dự bị\nA;x;chi bộ;1/1/2025;${cells}`,
    );
  it.each([
    ["33;31;2", []],
    [";31;2", []],
    ["33;31;1", [["parts-do-not-add-up", "to-chuc.csv", 2, "Tổng số đảng viên"]]],
    ["33;;", [["undivided-members", "to-chuc.csv", 2, "Tổng số đảng viên"]]],
    ["33;31;", [["undivided-members", "to-chuc.csv", 2, "Tổng số đảng viên"]]],
    ["33;31;x1", [["not-a-count", "to-chuc.csv", 2, "Dự bị"]]],
    ["3x;31;2", [["not-a-count", "to-chuc.csv", 2, "Tổng số đảng viên"]]],
  ] as const)("%s", (cells, expected) => {
    expect(counted(cells)).toEqual(expected);
  });
});
