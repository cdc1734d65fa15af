import { describe, expect, it } from "vitest";
import {
  type CellReader,
  readCoefficient,
  readCount,
  readDay,
  readFlag,
  readMonth,
  readNothing,
  readText,
  wordReader,
} from "../../../src/schemas/csv/cells.ts";
import { legacyEncodingOf } from "../../../src/schemas/csv/legacy-encoding.ts";
import { readRows } from "../../../src/schemas/csv/rows.ts";

/** The value of a cell, or why it has none. */
function read(reader: CellReader, cell: string): unknown {
  const faults: unknown[] = [];
  const value = reader(cell, (code, _, received) => faults.push([code, received]));
  return faults[0] ?? value;
}

describe("a number", () => {
  it.each([
    ["1200", 1200],
    ["1.200", 1200],
    ["1.800.000", 1_800_000],
    ["0", 0],
    ["12.00", ["not-a-count", '"12.00" (5)']],
    ["-1", ["not-a-count", '"-1" (2)']],
    ["999.999.999.999.999.999", ["not-a-count", '"…" (23)']],
    ["3.81681E+13", ["rounded-number", '"3.81681E+13" (11)']],
    ["0912345678 A", ["not-a-count", '"…" (12)']],
    ["Chi bộ", ["not-a-count", '"…" (6)']],
  ])("%s", (cell, expected) => {
    expect(read(readCount, cell)).toEqual(expected);
  });
});

describe("a day, a month, a coefficient", () => {
  it.each([
    [readDay, "1/7/2025", "2025-07-01"],
    [readDay, "31/12/2025", "2025-12-31"],
    [readDay, "2025-12-31", "2025-12-31"],
    [readDay, "12/31/2025", ["not-a-calendar-date", '"12/31/2025" (10)']],
    [readMonth, "3/2025", "2025-03"],
    [readMonth, "2025-03", "2025-03"],
    [readMonth, "13/2025", ["not-a-calendar-month", '"13/2025" (7)']],
    [readCoefficient, "0,25", "0.25"],
    [readCoefficient, "4.98", "4.98"],
    [readCoefficient, "1.200", ["not-a-coefficient", '"1.200" (5)']],
  ] as const)("%o of %s", (reader, cell, expected) => {
    expect(read(reader, cell)).toEqual(expected);
  });
});

describe("yes and no", () => {
  it.each([
    ["Có", true],
    ["x", true],
    ["1", true],
    ["KHÔNG", false],
    ["no", false],
    ["cờ", ["wrong-type", '"cờ" (2)']],
    ["true?", ["wrong-type", '"true?" (5)']],
    ["1 có", ["wrong-type", '"1 có" (4)']],
    ["Nguyễn Văn A", ["wrong-type", '"…" (12)']],
  ])("%s", (cell, expected) => {
    expect(read(readFlag, cell)).toEqual(expected);
  });

  it("says of a list that it is empty", () => {
    expect(read(readNothing, "không")).toEqual([]);
    expect(read(readNothing, "có")).toEqual(["not-listed", '"…" (2)']);
  });
});

describe("a word", () => {
  const kinds = wordReader([
    ["branch", "chi bộ", "branch"],
    ["house", "hòa thủy", "house"],
  ]);

  it.each([
    ["Chi Bộ", "branch"],
    ["chi-bo", "branch"],
    ["BRANCH", "branch"],
    ["hoà thuỷ", "house"],
    ["chi bô", ["not-listed", '"chi bô" (6)']],
    ["Nguyễn Văn A", ["not-listed", '"…" (12)']],
  ])("%s", (cell, expected) => {
    expect(read(kinds, cell)).toEqual(expected);
  });
});

describe("a text", () => {
  it.each([
    ["Xã Cư M’gar", "Xã Cư M’gar"],
    ["Ðak Nông", "Ðak Nông"],
    ["Müller GmbH", "Müller GmbH"],
    ["Café", "Café"],
    ["Xã Tân Bình", "Xã Tân Bình"],
    ["01", "01"],
    ["1,2E+12", ["rounded-number", '"…" (7)']],
    ["Chi bé sè 1", ["legacy-encoding", "TCVN3"]],
    ["Chi bo^. so^' 1", ["legacy-encoding", "VIQR"]],
  ])("%s", (cell, expected) => {
    expect(read(readText, cell)).toEqual(expected);
  });

  it("in VNI is told by its letters", () => {
    expect(legacyEncodingOf("Ñaûng boä xaõ")).toBe("VNI");
    expect(legacyEncodingOf("§¶ng bé x·")).toBe("TCVN3");
  });

  it("in VIQR is told by one word, whatever sign stands after it", () => {
    expect(legacyEncodingOf("bo^, 1")).toBe("VIQR");
    expect(legacyEncodingOf("bo^. 1")).toBe("VIQR");
    expect(legacyEncodingOf("5^2, 1")).toBe(null);
  });

  it("of signs without letters tells nothing", () => {
    expect(legacyEncodingOf("“01” – 02")).toBe(null);
  });
});

describe("the rows of a table", () => {
  it("go on after one whose quotation marks do not match", () => {
    const rows: unknown[] = [];
    const visitor = { row: (cells: readonly string[]) => rows.push(cells), broken: (line: number) => rows.push(line) };
    readRows('a;b\n"1 ";"x ""y"""\n2;"x\n3;"y\n4;z\n"5\n";z\n6;"never\n7;z', ";", 2, visitor);
    expect(rows).toEqual([["a", "b"], ["1 ", 'x "y"'], 3, 4, ["4", "z"], ["5\n", "z"], 8, ["7", "z"]]);
  });
});
