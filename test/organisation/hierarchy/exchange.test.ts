import { describe, expect, it } from "vitest";
import {
  buildForest,
  checkNames,
  flatOrganisations,
  formatOrganisationCode,
  type Hierarchy,
  mermaidText,
  nestedOrganisations,
  type Organisation,
  parseOrganisationCode,
  searchKey,
} from "../../../src/organisation/index.ts";
import type { Checked } from "../../../src/outcome/index.ts";
import { type CountedFacts, countedOrganisation } from "../../kit/counted-organisation.ts";

function record(id: string, parentId: string | null, facts: CountedFacts = {}): Organisation {
  return countedOrganisation({ id, parentId, ...facts });
}

const built = (records: readonly Organisation[]): Hierarchy =>
  (buildForest(records) as Extract<Checked<Hierarchy>, { kind: "accepted" }>).value;

describe("nested records", () => {
  const records = [
    record("b", null),
    record("a", null),
    record("a1", "a", { official: 5 }),
    record("a1x", "a1"),
    record("a2", "a"),
  ];

  it("come back flat with nothing lost", () => {
    const nested = nestedOrganisations(built(records));
    expect(nested.map(({ id, children }) => [id, children.length])).toEqual([
      ["b", 0],
      ["a", 2],
    ]);
    expect(flatOrganisations(JSON.parse(JSON.stringify(nested)))).toEqual(records);
  });

  it("may be nested deeply", () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => record(`${index}`, index === 0 ? null : `${index - 1}`));
    expect(flatOrganisations(nestedOrganisations(built(chain)))).toHaveLength(50_000);
  });
});

describe("a Mermaid chart", () => {
  const records = [record("a", null, { name: 'Đảng bộ "A" #1 <b>`x`' }), record("b", "a"), record("c", "b")];

  it("shows all, or one with those under it, whatever is in a name", () => {
    expect(mermaidText(built(records)).split("\n")).toEqual([
      "flowchart TD",
      '  n0["Đảng bộ #quot;A#quot; #35;1 #lt;b#gt;#96;x#96;"]',
      '  n1["Hồ sơ b"]',
      '  n2["Hồ sơ c"]',
      "  n0 --> n1",
      "  n1 --> n2",
    ]);
    expect(mermaidText(built(records), "b").split("\n")).toEqual([
      "flowchart TD",
      '  n0["Hồ sơ b"]',
      '  n1["Hồ sơ c"]',
      "  n0 --> n1",
    ]);
    expect(() => mermaidText(built(records), "x")).toThrow(RangeError);
  });
});

describe("an organisation code (hierarchy.md 11)", () => {
  it.each([
    ["38.168.053.000.001", ["38", "168", "053", null, "001"]],
    [" 38168053000001 ", ["38", "168", "053", null, "001"]],
    ["01.000.000.000.000", ["01", null, null, null, null]],
  ])("%s", (text, parts) => {
    expect(parseOrganisationCode(text)).toEqual(parts);
    expect(formatOrganisationCode(parts as never).replaceAll(".", "")).toBe(text.trim().replaceAll(".", ""));
  });

  it.each(["38.168.053.000", "38.168053.000.001", "3.168.053.000.001", "ab.168.053.000.001", ""])(
    "is not %j",
    (text) => {
      expect(parseOrganisationCode(text)).toBeNull();
    },
  );
});

describe("names", () => {
  it("are found without marks, however they were typed", () => {
    for (const text of ["Đảng uỷ Hoà", "ĐẢNG ỦY HÒA", "Đảng ủy Hòa".normalize("NFD"), "  đảng   uỷ hoà "]) {
      expect(searchKey(text)).toBe("dang uy hoa");
    }
    for (const text of ["\u0110ảng", "\u00D0ảng", "\u0111ẢNG", "\u00F0ảng"]) expect(searchKey(text)).toBe("dang");
    for (const text of ["Cư M'gar", "Cư M’gar", "cư m‘gar", "Cư M`gar"]) expect(searchKey(text)).toBe("cu m'gar");
    const alike = [
      ["Mỹ", "Mĩ"],
      ["kỷ luật", "kĩ luật"],
      ["Tỷ", "tỉ"],
      ["y tế", "i tế"],
      ["Lý Sơn", "Lí Sơn"],
    ] as const;
    for (const [one, other] of alike) expect(searchKey(one)).toBe(searchKey(other));
    for (const [one, other] of [
      ["tay", "tai"],
      ["ủy", "ủi"],
      ["Quỳ", "Quì Châu"],
    ] as const) {
      expect(searchKey(one)).not.toBe(searchKey(other));
    }
  });

  it("of siblings are told apart, unless they do not exist at one time", () => {
    const clashes = (records: readonly Organisation[]) => checkNames(built(records)).map(({ path }) => path.join("."));
    const one = record("01", null, { name: "Chi bộ Hòa Bình" });
    const other = record("02", null, { name: "chi bộ  Hoà Bình" });
    expect(clashes([one, other, { ...one, id: "03" }])).toEqual(["1.name", "2.name"]);
    expect(clashes([one, { ...other, name: "Chi bộ Hoa Bình" }])).toEqual([]);
    expect(clashes([one, { ...other, parentId: "01" }])).toEqual([]);
    expect(
      clashes([
        { ...one, lastDay: "2025-06-30" },
        { ...other, firstDay: "2025-07-01" },
      ]),
    ).toEqual([]);
    expect(
      clashes([
        { ...one, firstDay: "2025-07-01" },
        { ...other, lastDay: "2025-06-30" },
      ]),
    ).toEqual([]);
    expect(
      clashes([
        { ...one, lastDay: "2025-07-01" },
        { ...other, firstDay: "2025-07-01" },
      ]),
    ).toEqual(["1.name"]);
  });
});
