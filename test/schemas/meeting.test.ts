import { describe, expect, it } from "vitest";
import { checkScoreSheet, scoreSheets } from "../../src/index.ts";
import { parseRecords } from "../../src/schemas/index.ts";

describe("a score sheet at the door", () => {
  it("is read from JSON as it stands", () => {
    const read = parseRecords("scoreSheet", JSON.parse(JSON.stringify(scoreSheets)));
    expect(read).toEqual({ kind: "accepted", value: scoreSheets });
  });

  it("lacks nothing but what may be absent", () => {
    const own = { ...scoreSheets[1], items: undefined, gate: undefined, year: undefined, lastDay: undefined };
    const read = parseRecords("scoreSheet", [own]);
    expect(read).toMatchObject({ kind: "accepted", value: [{ items: null, gate: null, year: null, lastDay: null }] });
  });

  it("is refused with every issue and its path", () => {
    const own = { ...scoreSheets[0], bands: [{ class: "best", from: -1, below: null }], speed: 5 };
    const read = parseRecords("scoreSheet", [own]);
    const issues = read.kind === "refused" ? read.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "not-a-count 0.bands.0.from",
      "not-listed 0.bands.0.class",
      "unknown-key 0.speed",
    ]);
  });

  it("ends after it begins", () => {
    const read = parseRecords("scoreSheet", [{ ...scoreSheets[0], lastDay: "2020-01-01" }]);
    expect(read).toMatchObject({ kind: "refused", issues: [{ code: "ends-before-it-begins", path: [0, "lastDay"] }] });
  });

  it("is then added up", () => {
    const read = parseRecords("scoreSheet", [{ ...scoreSheets[0], total: 90 }]);
    const sheets = read.kind === "accepted" ? read.value : [];
    expect(sheets.flatMap(checkScoreSheet)).toMatchObject([{ code: "parts-do-not-add-up", path: ["total"] }]);
  });
});
