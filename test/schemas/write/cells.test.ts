import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/schemas/index.ts";
import { cellOf } from "../../../src/schemas/register/write/cell-writers.ts";

const cell = (type: unknown, value: unknown, language: "vi" | "en") => cellOf({ type } as never, value, language);

describe("a cell", () => {
  it.each<[unknown, unknown, string | null, string | null]>([
    ["text", "Chi bộ 01", "Chi bộ 01", "Chi bộ 01"],
    ["text", " Chi bộ 01", null, null],
    ["text", "Chi bộ\n01", null, null],
    ["text", "", null, null],
    ["text", 7, null, null],
    ["indicator", "admissions", "kết nạp đảng viên", "admissions"],
    ["indicator", "hoc-tap-nghi-quyet", "hoc-tap-nghi-quyet", "hoc-tap-nghi-quyet"],
    ["indicator", "kết nạp đảng viên", null, null],
    ["indicator", " study", null, null],
    ["province", "hoa-binh", "hoa-binh", "hoa-binh"],
    ["province", " ", null, null],
    ["count", 1200, "1200", "1200"],
    ["day", "2025-07-01", "01/07/2025", "2025-07-01"],
    ["month", "2025-07", "07/2025", "2025-07"],
    ["flag", true, "có", "yes"],
    ["flag", false, "không", "no"],
    ["coefficient", "0.25", "0,25", "0.25"],
    ["coefficient", "x", null, null],
    ["nothing", [], "không", "no"],
    ["nothing", [1], null, null],
    ["pay", [], "không", "no"],
    ["pay", [{ from: "elsewhere", document: null }], null, null],
    ["pay", [{ from: "state-budget", document: "169-QD-TW@2008-06-24" }], null, null],
    ["day-or-none", "none-prescribed", "không quy định", "none prescribed"],
    ["day-or-none", "2025-07-01", "01/07/2025", "2025-07-01"],
    [[["good", "tốt", "good one"]], "good", "tốt", "good one"],
    [[["good", "tốt", "good one"]], "bad", null, null],
    ["count", null, "", ""],
    ["count", undefined, "", ""],
  ])("of a %s with %j", (type, value, vi, en) => {
    expect([cell(type, value, "vi"), cell(type, value, "en")]).toEqual([vi, en]);
  });

  it("names who pays, of several each", () => {
    const pay = (["state-budget", "social-insurance"] as const).map((from) => ({ from, document: null }));
    for (const language of ["vi", "en"] as const) {
      const both = cell("pay", pay, language) ?? "";
      expect(both.split(" + ")).toEqual(pay.map((one) => cell("pay", [one], language)));
    }
  });
});

describe("records from JSON", () => {
  it("may lack one, or bring along what is no key of its own", () => {
    const text =
      '{"organisations":[null,{"__proto__":{"a":1},"id":"b1","name":"Chi bo\\u0302\\u0323 01","kind":"branch","armedForces":false}]}';
    const read = readRegister({ files: [{ name: "a.json", text }] });
    expect((read.issues ?? []).map(({ path, code }) => [path[1], code])).toContainEqual([0, "wrong-type"]);
  });
});
