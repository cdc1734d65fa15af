import { describe, expect, it } from "vitest";
import { changesBetween } from "../../src/changes/index.ts";
import { type ChangedPart, changesInSeries, type LegalSeries } from "../../src/law/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const codes = (firstDay: CalendarDate, lastDay: CalendarDate): readonly string[] =>
  changesBetween({ firstDay, lastDay }).map(({ code, on }) => `${on} ${code}`);

const sortOf = (code: string): string => {
  if (["base-salary"].includes(code)) return "number";
  if (code === "regional-wage") return "wages";
  const [sort = ""] = code.split(".");
  return (
    { policy: "policy", meeting: "rate", properSession: "bound", structure: "conditions", province: "codes" }[sort] ??
    (code === "excellence-cap" ? "shares" : "word")
  );
};

const shapeOf = (value: unknown): string => {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return rateWords.includes(value) ? "rate" : "word";
  if (Array.isArray(value)) return typeof value[0] === "string" ? "codes" : "conditions";
  const keys = Object.keys(value as object);
  const shapes = { I: "wages", groups: "policy", times: "rate", operator: "bound", ordinary: "shares" };
  return Object.entries(shapes).find(([key]) => keys.includes(key))?.[1] ?? "none";
};

const rateWords: readonly string[] = ["when-needed", "set-by-own-rules", "text-silent"];

describe("what changes in the law", () => {
  it("on 1 July 2025: the model, the districts and the rates of meetings", () => {
    const changes = changesBetween({ firstDay: "2025-07-01", lastDay: "2025-07-01" });
    expect(changes.every(({ on }) => on === "2025-07-01")).toBe(true);
    expect(changes).toContainEqual({
      code: "structure-model",
      on: "2025-07-01",
      from: "four-level-without-blocs",
      to: "model-294",
      changed: ["rule", "source"],
      before: { citation: { document: "DIEU-LE@2011-01-19", provision: "10" }, evidence: expect.any(String) },
      evidence: "official-text",
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

  it("lists nothing that stays as it was: what changed is told, and holds", () => {
    const all = changesBetween({ firstDay: "1990-01-01", lastDay: "2030-12-31" });
    for (const { code, on, changed, from, to, before, citation, evidence } of all) {
      const isSame = JSON.stringify(from) === JSON.stringify(to);
      expect(changed.length, `${on} ${code}`).toBeGreaterThan(0);
      expect(new Set(changed).size).toBe(changed.length);
      if (isSame) expect(changed, `${on} ${code}`).toEqual(["source"]);
      if (isSame) expect(before, `${on} ${code}`).not.toEqual({ citation, evidence });
      expect(from === null && to === null, `${on} ${code}`).toBe(false);
    }
    const count = (part: ChangedPart) => all.filter(({ changed }) => changed.includes(part)).length;
    for (const part of ["value", "bound", "rule", "source"] as const) expect(count(part)).toBeGreaterThan(3);
  });

  it("tells by the code what the values are", () => {
    for (const change of changesBetween({ firstDay: "1990-01-01", lastDay: "2030-12-31" })) {
      for (const value of [change.from, change.to]) {
        if (value !== null) expect(sortOf(change.code), change.code).toBe(shapeOf(value));
      }
    }
    const [raised] = changesBetween({ firstDay: "2026-07-01", lastDay: "2026-07-01" });
    if (raised?.code !== "base-salary") throw new TypeError("no base salary");
    const level: number | null = raised.to;
    expect(level).toBe(2_530_000);
  });

  it("gives operators, bounds and evidence", () => {
    const [attendance] = changesBetween({ firstDay: "2025-10-28", lastDay: "2025-10-28" }).filter(
      ({ code }) => code === "properSession.attendance",
    );
    expect(attendance).toMatchObject({
      changed: ["bound", "source"],
      from: { operator: ">", share: { part: 85, whole: 100 } },
      to: { operator: ">=", share: { part: 90, whole: 100 } },
      before: { citation: { document: "12-HD-BTCTW@2018-07-06" }, evidence: "corroborated" },
      citation: { document: "42-HD-BTCTW@2025-10-28" },
      evidence: "single-source",
    });
    const branches = changesBetween({ firstDay: "2026-07-26", lastDay: "2026-07-26" });
    expect(branches.find(({ code }) => code === "meeting.branchRegular")).toMatchObject({
      changed: ["source"],
      before: { evidence: "official-text" },
      evidence: "single-source",
    });
  });

  it("has the mergers of provinces, of which 52 became 23", () => {
    const merged = changesBetween({ firstDay: "2025-07-01", lastDay: "2025-07-01" }).filter(({ code }) =>
      code.startsWith("province."),
    );
    expect(merged).toHaveLength(23);
    expect(merged.flatMap(({ from }) => from as readonly string[])).toHaveLength(52);
    expect(codes("2025-06-01", "2025-06-30").filter((code) => code.includes("province"))).toEqual([]);
    expect(codes("2025-07-02", "2026-12-31").filter((code) => code.includes("province"))).toEqual([]);
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

  it("begins anew after a gap, and has not changed where it was only checked again", () => {
    const source = {
      citation: { document: "DIEU-LE@2011-01-19", provision: "1" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    } as const;
    const entry = (firstDay: CalendarDate, lastDay: CalendarDate | null, value: unknown, known: object = {}) => ({
      ...{ firstDay, lastDay, value, ...source },
      ...known,
    });
    const told = (values: LegalSeries["values"], part?: "bound" | "rule") =>
      changesInSeries([{ code: "x", part, values }], { firstDay: "2020-01-01", lastDay: "2030-12-31" }).map(
        ({ on, changed, from, to }) => [on, changed.join("+"), from, to],
      );
    expect(told([entry("2020-01-01", "2020-06-30", 1), entry("2020-08-01", null, 1)])).toEqual([
      ["2020-01-01", "value", null, 1],
      ["2020-07-01", "value", 1, null],
      ["2020-08-01", "value", null, 1],
    ]);
    const checked = { verifiedOn: "2027-01-01" };
    expect(told([entry("2019-01-01", "2020-06-30", 1), entry("2020-07-01", null, 1, checked)])).toEqual([]);
    const weaker = { evidence: "single-source" };
    expect(told([entry("2019-01-01", "2020-06-30", 1), entry("2020-07-01", null, 1, weaker)])).toEqual([
      ["2020-07-01", "source", 1, 1],
    ]);
    const [one, other] = [
      { bound: 3, ...source },
      { bound: 3, ...source, evidence: "unverified" },
    ];
    expect(told([entry("2019-01-01", "2020-06-30", one), entry("2020-07-01", null, other)], "rule")).toEqual([
      ["2020-07-01", "source", one, other],
    ]);
    expect(told([entry("2019-01-01", "2020-06-30", 3), entry("2020-07-01", null, 4)], "bound")).toEqual([
      ["2020-07-01", "bound", 3, 4],
    ]);
  });
});
