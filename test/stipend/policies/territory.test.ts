import { describe, expect, it } from "vitest";
import { binhDuong25, mergedTerritories, type StipendPolicy, unmergedTerritories } from "../../../src/stipend/index.ts";
import { isTerritory, mergedIntoOn, mergerPoint, territoryMeant } from "../../../src/stipend/policies/territory.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

// Resolution 202/2025/QH15 merged the provinces on 1 July 2025.

describe("whether a policy holds after the merger of its province", () => {
  const point = {
    readings: { met: "kept-after-merger", notMet: "ended-with-merger" },
    decidedBy: "people-council",
    citation: { document: "202-2025-QH15@2025-06-12", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  };
  const [version] = binhDuong25.versions;
  const { citation, evidence, verifiedOn } = version;

  it.each<[string, Partial<StipendPolicy>, CalendarDate, CalendarDate, object | null]>([
    ["on the last day of the province is not open", {}, "2024-01-01", "2025-06-30", null],
    ["on the first day after it is open", {}, "2024-01-01", "2025-07-01", point],
    ["of a version that begins on the last day is open", {}, "2025-06-30", "2025-07-01", point],
    ["of a version of the new council is not open", {}, "2025-07-01", "2025-07-01", null],
    [
      "is not open where a row says that it was kept",
      { keptAfterMerger: { citation, evidence, verifiedOn } },
      "2024-01-01",
      "2025-07-01",
      null,
    ],
    ["is not open of a province that was not merged", { territory: "son-la" }, "2024-01-01", "2025-07-01", null],
    ["is open of one whose name lives on", { territory: "gia-lai" }, "2024-01-01", "2025-07-01", point],
  ])("%s", (_, change, firstDay, on, expected) => {
    expect(mergerPoint({ ...binhDuong25, ...change }, { ...version, firstDay }, on)).toEqual(expected);
  });
});

describe("the province that an area belongs to", () => {
  it.each<[string, CalendarDate, string | null]>([
    ["hoa-binh", "2025-06-30", null],
    ["hoa-binh", "2025-07-01", "phu-tho"],
    ["vinh-phuc", "2025-07-01", "phu-tho"],
    ["phu-tho", "2025-07-01", "phu-tho"],
    ["binh-duong", "2025-07-01", "ho-chi-minh-city"],
    ["son-la", "2025-07-01", null],
    ["our-province", "2025-07-01", null],
  ])("%s on %s: %s", (territory, on, expected) => {
    expect(mergedIntoOn(territory, on)).toBe(expected);
  });
});

describe("a code", () => {
  it("names a province of today or of before the mergers", () => {
    const codes = [...unmergedTerritories.codes, ...mergedTerritories.flatMap((one) => one.codes)];
    expect(codes.filter((code) => !isTerritory(code))).toEqual([]);
    expect(["national", "our-province", ""].filter(isTerritory)).toEqual([]);
  });

  it.each([
    ["Đà  Nẵng", "da-nang"],
    ["ĐÀ_NẴNG", "da-nang"],
    ["Đắk Lắk", "dak-lak"],
    ["Hà\tNội", "ha-noi"],
    [" hue ", "hue"],
    [" ha-ni ", "ha-noi"],
    ["Bà Rịa  Vũng   Tàu", "ba-ria-vung-tau"],
    ["BA_RIA__VUNG_TAU", "ba-ria-vung-tau"],
    ["Đồg Thp", "dong-thap"],
    ["our-province", null],
    ["hue", null],
  ])("%j means %s", (code, meant) => {
    expect(territoryMeant(code)).toBe(meant);
  });
});
