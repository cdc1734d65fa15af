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

  it("refuses a day that is none, and what is no series", () => {
    expect(() => valueOn(rate, "2020-6-30")).toThrow(
      new RangeError('valueOn: "2020-6-30" is no day; write "2020-06-30" or use calendarDate()'),
    );
    expect(() => valueOn(undefined as never, "2020-06-30")).toThrow(
      new TypeError("valueOn: the series is undefined; give an object"),
    );
  });
});

describe("changesInSeries", () => {
  it("lists what begins from the first day to the last, in the order of the days", () => {
    const { citation, evidence } = source;
    const known = { changed: ["value"], citation, evidence };
    const before = { citation, evidence };
    expect(changesInSeries([size, rate], { firstDay: "2020-01-01", lastDay: "2021-01-01" })).toEqual([
      { code: "rate", on: "2020-01-01", from: null, to: 3, before: null, ...known },
      { code: "size", on: "2020-07-01", from: null, to: 30, before: null, ...known },
      { code: "size", on: "2021-01-01", from: 30, to: 31, before, ...known },
      { code: "rate", on: "2021-01-01", from: 3, to: 5, before, ...known },
    ]);
  });

  it("leaves out what began before the first day, and what begins after the last", () => {
    expect(changesInSeries([rate], { firstDay: "2020-01-02", lastDay: "2020-12-31" })).toEqual([]);
  });

  it("refuses what is no list of series, and what is no period", () => {
    const year = { firstDay: "2020-01-01", lastDay: "2020-12-31" } as const;
    expect(() => changesInSeries(undefined as never, year)).toThrow(
      new TypeError("changesInSeries: the series is undefined; give a list"),
    );
    expect(() => changesInSeries([rate, {} as never], year)).toThrow(
      new TypeError("changesInSeries: the series 1: values is undefined; give a list"),
    );
    expect(() => changesInSeries([rate], undefined as never)).toThrow(TypeError);
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

  it("refuses a grade that is none", () => {
    expect(() => weakestEvidence(["single-sorce" as never])).toThrow(
      new RangeError('isAtLeast: the grade is "single-sorce"; did you mean "single-source"?'),
    );
    expect(() => weakestEvidence(undefined as never)).toThrow(TypeError);
    expect(() => isAtLeast(undefined as never, "unverified")).toThrow(TypeError);
  });
});

describe("documentOf", () => {
  it.each(documents.map((document) => [document.key, document] as const))("finds %s", (key, document) => {
    expect(documentOf(key)).toBe(document);
  });

  it("throws for a key that is not registered, with the key that was meant", () => {
    expect(() => documentOf("293-QD-TW@2025-05-26")).toThrow(
      new RangeError(
        'documentOf: "293-QD-TW@2025-05-26" is no document of the register; did you mean "294-QD-TW@2025-05-26"?',
      ),
    );
    expect(() => documentOf(undefined as never)).toThrow(
      new RangeError('documentOf: undefined is no document of the register; give a key such as "294-QD-TW@2025-05-26"'),
    );
  });
});
