import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRegister, type Register, type RegisterGiven, recordsOf } from "../../../src/register/index.ts";
import { readRegister, registerFiles, templateFiles } from "../../../src/schemas/index.ts";
import { arbitraryOrganisations, arbitrarySession } from "../../../src/testing/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";

const languages = ["vi", "en"] as const;
const forms = ["spreadsheet", "exact"] as const;
const ways = languages.flatMap((language) => forms.map((cells) => ({ language, cells })));

describe("a register written and read again", () => {
  it.each(ways)("is the same: the three places of the main job, $language, $cells", (way) => {
    for (const place of ["lam-binh", "tuyen-quang-office", "hoa-binh"]) {
      const url = new URL(`../../../examples/01-year-review/records/${place}.json`, import.meta.url);
      const { firstDay: _, lastDay: __, ...records } = JSON.parse(readFileSync(url, "utf8"));
      const register = registerOf(records);
      const read = readRegister({ files: registerFiles(register, way) });
      expect(read.issues).toBeUndefined();
      expect(read.value && recordsOf(read.value)).toEqual(recordsOf(register));
    }
  });

  it.each(ways)("is the same whatever its organisations, sessions and names, $language, $cells", (way) => {
    const name = fc.oneof(
      fc.constantFrom(
        "=1+1",
        "'=1",
        "''-x",
        "@a",
        "-5",
        "+84",
        `"kép"`,
        "a;b,c\tb",
        "Cư M'gar",
        "Cư M’gar",
        "Ðảng",
        "Đảng",
        "đ",
      ),
      fc.string({ minLength: 1, maxLength: 30 }),
    );
    fc.assert(
      fc.property(arbitraryOrganisations("2025-12-31"), fc.array(name, { minLength: 1 }), (organisations, names) => {
        const named = organisations.map((one, index) => ({ ...one, name: names[index % names.length] ?? one.name }));
        const built = buildRegister({ organisations: named });
        if (built.kind === "refused") return;
        const read = readRegister({ files: registerFiles(built.value, way) });
        expect(read.issues).toBeUndefined();
        expect(read.value && recordsOf(read.value)).toEqual(recordsOf(built.value));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(ways)("is the same whatever its sessions, $language, $cells", (way) => {
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
    fc.assert(
      fc.property(fc.array(arbitrarySession("b1", yearPeriod(2025)), { maxLength: 5 }), (sessions) => {
        const own = sessions.map((session, index) => ({ ...session, id: `s${index}`, organisationId: "b1" }));
        const built = buildRegister({ organisations: [branch], sessions: own });
        if (built.kind === "refused") return;
        const read = readRegister({ files: registerFiles(built.value, way) });
        expect(read.issues).toBeUndefined();
        expect(read.value && recordsOf(read.value)).toEqual(recordsOf(built.value));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("leaves away lists without records, and tells each kind", () => {
    const files = registerFiles(
      registerOf({ organisations: [{ id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false }] }),
    );
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([["to-chuc.csv", "organisations"]]);
  });
});

describe("a real-sized list", () => {
  // 34 provinces, 3,321 communes; names with both apostrophes, Ð and Đ, quotes and the signs that part cells. Codes of
  // communes are used again from province to province, so that each bears that of its province before it.
  const names = [
    "Cư M'gar",
    "Cư M’gar",
    "Ea H’leo",
    "Ðăk Hà",
    "Đắk Hà",
    'Xã "Mới"',
    "A; B",
    "A, B",
    "Mỹ Tho",
    "Mĩ Tho",
  ];
  const provinces = Array.from({ length: 34 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`);
  const organisations = [
    ...provinces.map((id) => ({ id, name: `Đảng bộ tỉnh ${id}`, kind: "province" as const, armedForces: false })),
    ...Array.from({ length: 3321 }, (_, index) => {
      const parentId = provinces[index % provinces.length] as string;
      const code = String(Math.floor(index / provinces.length) + 1).padStart(5, "0");
      const name = `Đảng bộ xã ${names[index % names.length]}`;
      return { id: `${parentId}-${code}`, name, kind: "commune" as const, parentId, armedForces: false };
    }),
  ];

  it.each(ways)("goes out and in without loss, $language, $cells", (way) => {
    const register = registerOf({ organisations });
    const [file, ...more] = registerFiles(register, way);
    expect(more).toEqual([]);
    const read = readRegister({ files: [{ name: "a.csv", bytes: new TextEncoder().encode(file?.text) }] });
    expect(read.issues).toBeUndefined();
    expect(read.value && recordsOf(read.value)).toEqual(recordsOf(register));
  });

  it("whose codes are used again says how to tell them apart", () => {
    const [, ...communes] = organisations.filter(({ kind }) => kind === "commune").slice(0, 40);
    const again = communes.map((one) => ({ ...one, id: one.id.slice(4), parentId: undefined }));
    const read = readRegister({ files: [{ name: "xa.json", text: JSON.stringify({ organisations: again }) }] });
    expect(read.issues?.map(({ code, remedy }) => [code, remedy])[0]).toEqual(["duplicate-id", "give-unique-ids"]);
  });
});

describe("a list of which a record says what no table can", () => {
  const top = { id: "X1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
  const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "X1", armedForces: false } as const;

  it.each([
    [
      "a consent",
      { organisations: [{ ...top, consents: [{ of: "large-branch", by: "province", on: "2025-07-01" }] }] },
    ],
    ["a name of two lines", { organisations: [{ ...top, name: "Đảng bộ\nxã 01" }] }],
    ["an id that a spreadsheet would round", { organisations: [{ ...top, id: "1E5" }] }],
    [
      "a change of the structure",
      {
        organisations: [top, branch],
        changes: [{ act: "dissolve", on: "2025-07-01", decision: null, id: "b1", childrenTo: null }],
      },
    ],
  ] as unknown as readonly (readonly [string, RegisterGiven])[])(
    "%s goes into JSON, and is read again",
    (_, records) => {
      const built = buildRegister(records);
      if (built.kind === "refused") return;
      const files = registerFiles(built.value);
      expect(files.some(({ name }) => name.endsWith(".json"))).toBe(true);
      const read = readRegister({ files });
      expect(read.value && recordsOf(read.value)).toEqual(recordsOf(built.value));
    },
  );
});

describe("cells made safe for spreadsheets", () => {
  const register = registerOf({
    organisations: ["=cmd", "+1", "-1", "@x", "'=y"].map((name, index) => ({
      id: `b${index}`,
      name,
      kind: "branch",
      armedForces: false,
    })),
  });

  it.each([
    ["spreadsheet", ["'=cmd", "'+1", "'-1", "'@x", "''=y"]],
    ["exact", ["=cmd", "+1", "-1", "@x", "''=y"]],
  ] as const)("%s: what begins with a sign that is reckoned", (cells, expected) => {
    const [file] = registerFiles(register, { cells });
    const rows = (file?.text ?? "").split("\r\n").slice(1, -1);
    expect(rows.map((row) => row.split(";")[1])).toEqual(expected);
    expect(file?.text.startsWith("\uFEFF")).toBe(cells === "spreadsheet");
  });
});

describe("templates", () => {
  it.each(languages)("are read as they are: %s", (language) => {
    const files = templateFiles({ language });
    const read = readRegister({ files });
    expect(read.issues).toBeUndefined();
    expect(read.files.every(({ rows }) => rows > 0)).toBe(true);
    // By their headings alone too.
    expect(readRegister({ files: files.map(({ name, text }) => ({ name, text })) }).kind).toBe("accepted");
  });

  it("are tables, one for each kind, that a spreadsheet opens", () => {
    const files = templateFiles();
    expect(files.filter(({ name, text }) => !name.endsWith(".csv") || !text.startsWith("\uFEFF"))).toEqual([]);
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(files.length);
  });
});

describe("misuse", () => {
  const register = registerOf({ organisations: [{ id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false }] });

  it.each([
    [() => registerFiles(undefined as never), TypeError],
    [() => registerFiles(register, { language: "fr" as never }), RangeError],
    [() => registerFiles(register, { cells: "csv" as never }), RangeError],
    [() => registerFiles(register, { lang: "vi" } as never), TypeError],
    [() => templateFiles({ language: "fr" as never }), RangeError],
    [() => templateFiles({ lang: "vi" } as never), TypeError],
  ])("is refused: %s", (call, error) => {
    expect(call).toThrow(error);
  });
});

function registerOf(records: RegisterGiven): Register {
  const built = buildRegister(records);
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
  return built.value;
}
