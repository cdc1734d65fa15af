import { describe, expect, it } from "vitest";
import { type MembershipTermCode, membershipTerm } from "../../../src/organisation/index.ts";

const switched = { switchedOn: "2026-10-01" } as const;

// regime-208, 6 and 7: what two or more independent secondary texts agree in.
describe("what is known of membership under 208-QĐ/TW", () => {
  it.each<readonly [MembershipTermCode, "<=" | ">=" | "is", number | string, string | null]>([
    ["leastAge", ">=", 18, "years"],
    ["greatestAge", "<=", 60, "years"],
    ["schooling", "is", "lower-secondary", null],
    ["introducer", ">=", 12, "months"],
    ["certificate", "<=", 60, "months"],
    ["ceremony", "<=", 30, "working-days"],
    ["announcement", "is", "next-meeting", null],
    ["partyAge", "is", "admission-decision", null],
    ["otherBallots", "is", "raised-card", null],
    ["readmission", ">=", 36, "months"],
    ["readmissionAfterRecord", ">=", 60, "months"],
    ["neglect", ">=", 3, "months"],
    ["belowStandard", ">=", 2, "years"],
    ["transferStart", "<=", 60, "working-days"],
    ["countedWhileAway", "is", "at-home", null],
    ["badgeInterval", "is", 5, "years"],
    ["firstBadge", ">=", 30, "years"],
    ["lastBadge", "<=", 95, "years"],
  ])("%s: %s %s %s from the switch on, unverified", (code, operator, value, unit) => {
    expect(membershipTerm(code, switched, { on: "2026-10-01" })).toMatchObject({
      kind: "assessed",
      value: { operator, value, unit },
      evidence: "unverified",
    });
    expect(membershipTerm(code, switched, { on: "2026-09-30" }).reason).toBe("text-not-read");
    expect(membershipTerm(code, { switchedOn: null }, { on: "2026-10-01" })).toMatchObject({
      reason: "regime-not-recorded",
      readings: [{ code: "model-208", value: { value } }],
    });
    expect(membershipTerm(code, switched, { on: "2026-07-25" })).toMatchObject({
      kind: "not-in-force",
      firstDay: "2026-07-26",
    });
  });

  it.each<MembershipTermCode>([
    "admissionBallot",
    "committeeShare",
    "recognition",
    "lateRecognition",
    "complaint",
    "transferPapers",
    "earlyBadge",
  ])("%s: one text alone is a lead, and no answer", (code) => {
    expect(membershipTerm(code, switched, { on: "2026-10-01" })).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
      readings: [],
    });
  });
});
