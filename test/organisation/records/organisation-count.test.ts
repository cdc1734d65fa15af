import { describe, expect, it } from "vitest";
import { countsOn, type OrganisationCountGiven, organisation } from "../../../src/organisation/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

const counts: readonly OrganisationCountGiven[] = [
  { on: "2024-01-01", official: 60, probationary: 2, partyGroups: 4 },
  { on: "2024-07-01", households: 210 },
  { on: "2025-01-01", official: 58, committeeMembers: 0 },
];
const village = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, counts });

type Row = readonly [on: CalendarDate, official: number | null, probationary: number | null, households: number | null];

describe("counts as of a day", () => {
  // A row of households hides no members; a number that is not counted again holds.
  it.each<Row>([
    ["2023-12-31", null, null, null],
    ["2024-01-01", 60, 2, null],
    ["2024-06-30", 60, 2, null],
    ["2024-07-01", 60, 2, 210],
    ["2024-12-31", 60, 2, 210],
    ["2025-01-01", 58, 2, 210],
    ["2030-01-01", 58, 2, 210],
  ])("on %s", (on, official, probationary, households) => {
    expect(countsOn(village, on)).toMatchObject({ on, official, probationary, households });
  });

  it("take each number by itself, and 0 for a count", () => {
    expect(countsOn(village, "2025-06-30")).toEqual({
      on: "2025-06-30",
      official: 58,
      probationary: 2,
      partyGroups: 4,
      committeeMembers: 0,
      standingMembers: null,
      households: 210,
    });
    expect(countsOn(village, "2024-12-31").committeeMembers).toBeNull();
  });

  it("leave the record as it is", () => {
    const before = JSON.stringify(village);
    countsOn(village, "2025-06-30");
    expect(JSON.stringify(village)).toBe(before);
  });

  it("refuse what is no organisation and no day", () => {
    expect(() => countsOn(undefined as never, "2025-01-01")).toThrow("countsOn: the organisation is undefined");
    expect(() => countsOn({} as never, "2025-01-01")).toThrow("countsOn: counts is undefined; give a list");
    expect(() => countsOn(village, "2025-1-1")).toThrow(/countsOn: .*"2025-01-01"/);
  });
});
