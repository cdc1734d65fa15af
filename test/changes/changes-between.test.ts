import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/changes/index.ts";
import { changesInSeries, type LegalSeries } from "../../src/law/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const codes = (firstDay: CalendarDate, lastDay: CalendarDate): readonly string[] =>
  changesBetween({ firstDay, lastDay }).map(({ code, on }) => `${on} ${code}`);

describe("what changes in the law", () => {
  it("on 1 July 2025: the model, the districts and the rates of meetings", () => {
    const changes = changesBetween({ firstDay: "2025-07-01", lastDay: "2025-07-01" });
    expect(changes.every(({ on }) => on === "2025-07-01")).toBe(true);
    expect(changes).toContainEqual({
      code: "structure-model",
      on: "2025-07-01",
      from: "four-level-without-blocs",
      to: "model-294",
      citation: { document: "294-QD-TW@2025-05-26", provision: "10.1" },
    });
    expect(changes.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "kind.district",
        "kind.commune",
        "meeting.districtCommittee",
        "meeting.communeCommittee",
      ]),
    );
    expect(changes.find(({ code }) => code === "kind.district")).toMatchObject({ from: "district", to: null });
    expect(changes.find(({ code }) => code === "kind.commune")).toMatchObject({ from: null, to: "commune" });
  });

  it("in the autumn of 2025: the rule-book, its guidance, the cap, the criteria of sessions", () => {
    expect(codes("2025-08-30", "2025-10-31")).toEqual(
      expect.arrayContaining([
        "2025-08-30 rating-rule-book",
        "2025-08-30 excellence-cap",
        "2025-10-28 properSession.attendance",
        "2025-10-31 rating-guidance",
      ]),
    );
  });

  it("on the first day of the period, on the last, and on no day beside", () => {
    expect(codes("2026-07-01", "2026-07-01")).toEqual(["2026-07-01 base-salary"]);
    expect(codes("2026-06-30", "2026-07-01")).toContain("2026-07-01 base-salary");
    expect(codes("2026-07-01", "2026-07-02")).toContain("2026-07-01 base-salary");
    expect(codes("2026-07-02", "2026-07-03")).not.toContain("2026-07-01 base-salary");
    expect(codes("2026-06-29", "2026-06-30")).not.toContain("2026-07-01 base-salary");
    expect(codes("2025-06-30", "2025-07-01").filter((code) => code.endsWith(" kind.commune"))).toEqual([
      "2025-07-01 kind.commune",
    ]);
  });

  it("comes in the order of the days", () => {
    const days = changesBetween({ firstDay: "1990-01-01", lastDay: "2026-11-22" }).map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(40);
  });

  it("is not asked backwards", () => {
    const backwards = { firstDay: "2025-07-01", lastDay: "2025-06-30" } as const;
    expect(() => changesBetween(backwards)).toThrow(RangeError);
    expect(() => changesBetween({ ...backwards, lastDay: "2025-6-30" })).toThrow(RangeError);
    expect(() => changesBetween("2025-07-01" as never)).toThrow(TypeError);
  });

  it("ends where a series ends, and is nothing where a series is empty", () => {
    const source = {
      citation: { document: "DIEU-LE@2011-01-19", provision: "1" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    } as const;
    const ended: LegalSeries = {
      code: "ended",
      values: [{ firstDay: "2020-01-01", lastDay: "2020-12-31", value: 1, ...source }],
    };
    const changes = changesInSeries([ended, { code: "empty", values: [] }], {
      firstDay: "2019-01-01",
      lastDay: "2022-01-01",
    });
    expect(changes.map(({ on, from, to }) => [on, from, to])).toEqual([
      ["2020-01-01", null, 1],
      ["2021-01-01", 1, null],
    ]);
  });
});
