import { describe, expect, it } from "vitest";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { reviewStructure } from "../../src/review/index.ts";
import { accepted } from "./places.ts";

const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false, consents: [] } as const;
const branchOf = (id: string, official: number) => ({
  id,
  name: `Chi bộ ${id}`,
  kind: "branch" as const,
  parentId: "x1",
  armedForces: false,
  consents: [],
  counts: [
    {
      on: "2024-01-01" as const,
      official,
      probationary: 0,
      partyGroups: 0,
      committeeMembers: official < 9 ? 0 : 3,
      standingMembers: 0,
    },
  ],
});
const registered = (records: Partial<RegisterGiven>) =>
  accepted(
    buildRegister({ organisations: [commune, branchOf("b1", 2), branchOf("b2", 2), branchOf("b3", 9)], ...records }),
  );

describe("reviewStructure", () => {
  it("says an open point once for all bodies, with what each model would find", () => {
    const found = reviewStructure(registered({}), "2026-11-26");
    const switched = found.openPoints.filter(({ reason }) => reason === "regime-not-recorded");
    expect(switched).toHaveLength(1);
    expect(switched[0]?.record).toBe("switchedOn");
    expect(switched[0]?.readings.map(({ code }) => code)).toEqual(["model-294", "model-208"]);
    for (const { found: counts } of switched[0]?.readings ?? []) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
    }
  });

  it("gives the findings under a reading that is named, as a recorded switch of the subtree does", () => {
    const named = reviewStructure(registered({}), "2026-11-26", { readings: ["model-294"] });
    expect(named.openPoints.map(({ reason }) => reason)).not.toContain("regime-not-recorded");
    expect(named.findings.map(({ organisationId }) => organisationId)).toEqual(expect.arrayContaining(["b1", "b2"]));
    const switched = reviewStructure(
      registered({ switches: [{ organisationId: "x1", on: "2026-10-01" }] }),
      "2026-11-26",
    );
    expect(switched.openPoints.map(({ reason }) => reason)).not.toContain("regime-not-recorded");
  });

  it("holds the count of a parent against those below, and fills in one that is missing", () => {
    const organisations = [
      { ...commune, counts: [{ on: "2024-01-01" as const, official: 14, probationary: 0 }] },
      branchOf("b1", 4),
      branchOf("b2", 9),
    ];
    const { countDifferences } = reviewStructure(registered({ organisations }), "2024-06-30");
    expect(countDifferences).toEqual([{ organisationId: "x1", member: "official", own: 14, below: 13 }]);
    const top = { ...commune, kind: "grassroots-organisation" as const, setting: "other" as const };
    const found = reviewStructure(
      registered({ organisations: [top, branchOf("b1", 4), branchOf("b2", 9)] }),
      "2024-06-30",
    );
    expect(found.findings.map(({ rule, organisationId }) => [rule, organisationId])).toContainEqual([
      "smallOrganisation",
      "x1",
    ]);
  });

  it("counts a consent with a day, of the body that the rule names, and lists the others", () => {
    const top = { ...commune, kind: "grassroots-organisation" as const, setting: "other" as const };
    const consent = {
      subject: "small-grassroots-organisation",
      giver: "direct-superior-committee",
      answer: "given",
    } as const;
    const reviewed = (given: object) => {
      const organisations = [{ ...top, consents: [{ ...consent, ...given }] }, branchOf("b1", 4)];
      const { findings, consentDoubts } = reviewStructure(
        registered({ organisations: organisations as never }),
        "2024-06-30",
      );
      const needed = findings.some(({ rule, finding }) => rule === "smallOrganisation" && finding === "needs-consent");
      return [needed, consentDoubts.map(({ fault }) => fault)];
    };
    expect(reviewed({ answeredOn: "2024-01-02" })).toEqual([false, []]);
    expect(reviewed({})).toEqual([true, ["without-day"]]);
    expect(reviewed({ answeredOn: "2024-01-02", giver: "politburo" })).toEqual([true, ["other-body"]]);
  });

  it("asks leading bodies too", () => {
    const body = { organisationId: "b3", members: 3, deputies: 2, standingMembers: 0 } as const;
    const { openPoints, findings } = reviewStructure(registered({ leadingBodies: [body] }), "2025-12-31");
    const rules = [
      ...findings.map(({ rule }) => rule),
      ...openPoints.flatMap(({ open }) => open.map(({ rule }) => rule)),
    ];
    expect(rules).toContain("branchLeaders");
  });

  it("refuses what is no register, day or option", () => {
    expect(() => reviewStructure({} as never, "2024-01-01")).toThrow("reviewStructure: the register");
    expect(() => reviewStructure(registered({}), "2024-1-1" as never)).toThrow(RangeError);
    expect(() => reviewStructure(registered({}), "2024-01-01", { reading: [] } as never)).toThrow(TypeError);
  });
});
