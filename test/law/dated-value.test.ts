import { describe, expect, it } from "vitest";
import {
  changesInSeries,
  documentOf,
  documents,
  evidenceGrades,
  isAtLeast,
  type LegalSeries,
  valueOn,
  weakestEvidence,
} from "../../src/law/index.ts";

const source = {
  citation: { document: "00-QD-XX@2020-01-01", provision: "1" },
  evidence: "official-text",
  verifiedOn: "2026-11-22",
} as const;

const rate: LegalSeries<number> = {
  code: "rate",
  values: [
    { firstDay: "2020-01-01", lastDay: "2020-12-31", value: 3, ...source },
    { firstDay: "2021-01-01", lastDay: null, value: 5, ...source },
  ],
};
const size: LegalSeries<number> = {
  code: "size",
  values: [
    { firstDay: "2020-07-01", lastDay: "2020-12-31", value: 30, ...source },
    { firstDay: "2021-01-01", lastDay: null, value: 31, ...source },
  ],
};

describe("valueOn", () => {
  it("gives the value of the day with its law, and none where there is none", () => {
    expect(valueOn(rate, "2020-12-31")).toEqual(rate.values[0]);
    expect(valueOn(rate, "2021-01-01")?.value).toBe(5);
    expect(valueOn(rate, "2019-12-31")).toBeNull();
  });
});

describe("changesInSeries", () => {
  it("lists what begins after the first day and up to the last, in the order of the days", () => {
    const { citation } = source;
    expect(changesInSeries([size, rate], "2019-12-31", "2021-01-01")).toEqual([
      { code: "rate", on: "2020-01-01", from: null, to: 3, citation },
      { code: "size", on: "2020-07-01", from: null, to: 30, citation },
      { code: "size", on: "2021-01-01", from: 30, to: 31, citation },
      { code: "rate", on: "2021-01-01", from: 3, to: 5, citation },
    ]);
  });

  it("leaves out what began on the first day, and what begins after the last", () => {
    expect(changesInSeries([rate], "2020-01-01", "2020-12-31")).toEqual([]);
  });
});

describe("evidence", () => {
  it("ranks the grades from the best to the weakest", () => {
    const pairs = evidenceGrades.map((one) => evidenceGrades.map((other) => isAtLeast(one, other)));
    expect(pairs).toEqual([
      [true, true, true, true],
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
    ]);
  });

  it("finds the weakest", () => {
    expect(weakestEvidence([])).toBe("official-text");
    expect(weakestEvidence(["corroborated", "unverified", "single-source"])).toBe("unverified");
  });
});

describe("documentOf", () => {
  it.each(documents.map((document) => [document.key, document] as const))("finds %s", (key, document) => {
    expect(documentOf(key)).toBe(document);
  });

  it("throws for a key that is not registered", () => {
    expect(() => documentOf("999-QD-TW@2025-05-26")).toThrow(
      new RangeError('Expected the key of a registered document, received "999-QD-TW@2025-05-26".'),
    );
  });
});
