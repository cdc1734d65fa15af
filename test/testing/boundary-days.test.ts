import { describe, expect, it } from "vitest";
import { documents, type LegalDocument } from "../../src/law/index.ts";
import { onlineRuleOn } from "../../src/meeting/index.ts";
import { largeBranchRule } from "../../src/organisation/index.ts";
import { assessStipend, baseSalaryOn, baseSalarySeries, hoaBinh314 } from "../../src/stipend/index.ts";
import { boundaryDays, sampleHolder } from "../../src/testing/index.ts";
import { addDays, monthOf, yearPeriod } from "../../src/time/index.ts";

const open = { firstDay: "2025-07-01", lastDay: null } as const;

describe("boundary days", () => {
  it("are those on which the value of a series changes", () => {
    const days = boundaryDays(baseSalarySeries);
    expect(days).toContainEqual({ dayBefore: "2024-06-30", on: "2024-07-01", event: "replaced" });
    for (const { dayBefore, on } of days) {
      expect(addDays(dayBefore, 1)).toBe(on);
      expect(baseSalaryOn(dayBefore).value).not.toBe(baseSalaryOn(on).value);
    }
  });

  it("of a function are the same, and of other years where they are asked for", () => {
    const byDay = boundaryDays((on) => baseSalaryOn(on).value);
    expect(byDay).toEqual(boundaryDays(baseSalarySeries));
    const year = { period: yearPeriod(2024) };
    expect(boundaryDays((on) => baseSalaryOn(on).value, year)).toEqual(boundaryDays(baseSalarySeries, year));
    expect(boundaryDays(baseSalarySeries, { period: yearPeriod(2020) })).toEqual([]);
  });

  it("of a policy are the first day, and the day after the last, of each version", () => {
    const [version] = hoaBinh314.versions;
    expect(boundaryDays(hoaBinh314)[0]).toMatchObject({ on: version.firstDay, event: "begins" });
    for (const { dayBefore, on } of boundaryDays(hoaBinh314)) {
      const kinds = [dayBefore, on].map(
        (day) => assessStipend(sampleHolder, monthOf(day), { policies: [hoaBinh314] }).kind,
      );
      expect(kinds).toContain("not-in-force");
    }
  });

  it("of a rule are those of the documents that it cites", () => {
    const days = boundaryDays(largeBranchRule).map(({ on }) => on);
    expect(days).toContain("2011-01-19");
    const undated = documents.find(({ inForceFrom }) => inForceFrom === null) as LegalDocument;
    const cited = {
      citation: { document: undated.key, provision: "1" },
      evidence: "unverified",
      verifiedOn: "2026-11-22",
    } as const;
    const period = { firstDay: "1990-01-01", lastDay: "2030-12-31" } as const;
    expect(boundaryDays({ law: { cited } }, { period }).map(({ on }) => on)).toContain(undated.issuedOn);
    const unknown = { citation: { document: "07-NQ-HDND@2027-01-15", provision: "1" } } as const;
    const law = { one: { ...unknown, evidence: "unverified", verifiedOn: "2026-11-22" }, none: undefined } as const;
    expect(boundaryDays({ law })).toEqual([]);
  });

  it("of a rule by days are those from which another one holds", () => {
    for (const { dayBefore, on, event } of boundaryDays(onlineRuleOn)) {
      expect(onlineRuleOn(dayBefore)).not.toBe(onlineRuleOn(on));
      expect(event).toBe(onlineRuleOn(dayBefore) === null ? "begins" : onlineRuleOn(on) === null ? "ends" : "replaced");
    }
    expect(boundaryDays(onlineRuleOn)).not.toEqual([]);
  });

  it("of spans tell what begins, what ends and what is replaced", () => {
    const spans = [
      { firstDay: "2020-01-01", lastDay: "2021-12-31" },
      { firstDay: "2022-01-01", lastDay: "2023-06-30" },
      open,
      open,
    ] as const;
    expect(boundaryDays(spans)).toEqual([
      { dayBefore: "2019-12-31", on: "2020-01-01", event: "begins" },
      { dayBefore: "2021-12-31", on: "2022-01-01", event: "replaced" },
      { dayBefore: "2023-06-30", on: "2023-07-01", event: "ends" },
      { dayBefore: "2025-06-30", on: "2025-07-01", event: "begins" },
    ]);
  });

  it.each([undefined, null, 3, "base-salary", {}, { values: 3 }, { versions: null }])("%o has none", (subject) => {
    expect(() => boundaryDays(subject as never)).toThrow(TypeError);
    expect(() => boundaryDays(subject as never)).toThrow(/^boundaryDays: /);
  });

  it("are not told by a day that is none, or by options of another name", () => {
    expect(() => boundaryDays([{ firstDay: "2025-7-1" as never, lastDay: null }])).toThrow(/firstDay "2025-7-1"/);
    expect(() => boundaryDays([{ firstDay: "2025-07-01", lastDay: "2025-02-30" }])).toThrow(/lastDay "2025-02-30"/);
    expect(() => boundaryDays([open], { span: 1 } as never)).toThrow(/did you mean|has no "span"/);
    expect(() => boundaryDays([open], { period: 2025 } as never)).toThrow(TypeError);
  });
});
