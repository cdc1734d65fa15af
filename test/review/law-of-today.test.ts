import { describe, expect, it } from "vitest";
import { isAtLeast } from "../../src/law/index.ts";
import { buildRegister, type RegisterGiven } from "../../src/register/index.ts";
import { reviewStructure } from "../../src/review/index.ts";
import { accepted } from "./places.ts";

// A commune as of 26 November 2026 (regime-208, rulings 10): after a recorded switch every answer has its grade, and none is a
// breach; without one, what the models differ in is one open point with the counts of both.
const on = "2026-11-26";
const counted = (official: number, committeeMembers: number) =>
  [{ on: "2026-10-01", official, probationary: 0, partyGroups: 0, committeeMembers, standingMembers: 0 }] as const;
const alike = { armedForces: false, consents: [] } as const;
const branch = (id: string, official: number) =>
  ({
    ...alike,
    id,
    name: `Chi bộ ${id}`,
    kind: "branch",
    parentId: "x1",
    setting: "village",
    counts: counted(official, official < 9 ? 0 : 3),
  }) as const;
const branches = [branch("01", 2), branch("02", 8), branch("03", 9), branch("04", 31), branch("05", 168)];
const leader = (organisationId: string, members: number) =>
  ({
    organisationId,
    members,
    standingMembers: 0,
    deputies: 1,
    deputyFromCommittee: true,
    hasInspectionCommission: false,
  }) as const;

function reviewed(kind: "commune" | "grassroots-organisation", records: Partial<RegisterGiven>) {
  const commune = { ...alike, id: "x1", name: "Đảng bộ xã 01", kind, setting: "other" } as const;
  const leaders = [leader("03", 7), leader("04", 8)];
  const register = accepted(
    buildRegister({ organisations: [commune, ...branches], leadingBodies: leaders, ...records } as RegisterGiven),
  );
  return reviewStructure(register, on);
}

describe("a review of today", () => {
  it("answers for a commune whose switch is recorded once, each finding with its grade, none a breach", () => {
    const { findings, openPoints } = reviewed("grassroots-organisation", {
      switches: [{ organisationId: "x1", on: "2026-10-01" }],
    });
    expect(openPoints.map(({ reason }) => reason)).not.toContain("regime-not-recorded");
    const told = findings.map(({ organisationId, rule, finding }) => `${organisationId} ${rule}: ${finding}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "01 branchSize: review",
        "04 largeBranch: needs-consent",
        "05 largeBranch: needs-consent",
        "04 branchLeaders: review",
      ]),
    );
    for (const { finding, outcome } of findings) {
      expect(finding).not.toBe("breach");
      if (outcome.kind === "assessed") expect(isAtLeast("single-source", outcome.evidence)).toBe(true);
    }
    const open = findings.filter(({ outcome }) => outcome.kind !== "assessed");
    expect(open).toEqual([]);
  });

  it("says once what differs for a commune whose switch is not recorded, with the counts of both models", () => {
    const { findings, openPoints } = reviewed("commune", {});
    const open = openPoints.filter(({ reason }) => reason === "regime-not-recorded");
    expect(open).toHaveLength(1);
    expect(open[0]?.organisationIds.length).toBeGreaterThan(1);
    expect(open[0]?.readings.map(({ code }) => code).toSorted()).toEqual(["model-208", "model-294"]);
    for (const { found } of open[0]?.readings ?? []) {
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
    }
    expect(findings.map(({ finding }) => finding)).not.toContain("breach");
  });
});
