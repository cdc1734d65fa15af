import { describe, expect, it } from "vitest";
import {
  countMembers,
  homeMembers,
  type MemberStatus,
  type MembersByStatus,
  type MemberThreshold,
  membersByStatus,
} from "../../src/organisation/index.ts";
import { stepPhrase, word } from "../../src/text/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const none = membersByStatus({
  organisationId: "01",
  officialHere: 0,
  officialAway: 0,
  officialExempt: 0,
  officialTemporarilyExempt: 0,
  officialSuspended: 0,
  probationaryHere: 0,
  probationaryUndecided: 0,
  probationaryAway: 0,
  officialGuests: 0,
  probationaryGuests: 0,
  residenceContacts: 0,
});
const on = "2025-12-31";
const atHome: MembersByStatus = { ...none, officialHere: 20, probationaryHere: 3 };

function counted(threshold: MemberThreshold, members: MembersByStatus, day: CalendarDate = on): number | null {
  const outcome = countMembers(members, day, { threshold, readings: ["model-294"] });
  return outcome.kind === "assessed" ? outcome.value : null;
}

// hierarchy.md 7, row by row: what one member of the status adds to T1 and T16, to T4 to T7, and how well that is known.
const rows: readonly (readonly [
  citation: string,
  status: MemberStatus,
  official: 0 | 1,
  all: 0 | 1,
  evidence: string,
])[] = [
  ["Charter 21.2", "officialHere", 1, 1, "official-text"],
  ["Charter 3.4, 294 20.3.1", "probationaryHere", 0, 1, "official-text"],
  ["twelve months over, not decided", "probationaryUndecided", 0, 1, "corroborated"],
  ["294 6.3.2, at home", "officialAway", 1, 1, "official-text"],
  ["294 6.3.2, at home", "probationaryAway", 0, 1, "official-text"],
  ["294 6.3.2, at the host", "officialGuests", 0, 0, "official-text"],
  ["294 6.3.2, at the host", "probationaryGuests", 0, 0, "official-text"],
  ["294 7", "officialExempt", 1, 1, "official-text"],
  ["06 10.3.a", "officialTemporarilyExempt", 1, 1, "official-text"],
  ["294 9.3.2, presumed", "officialSuspended", 1, 1, "unverified"],
  ["06 10.3.đ", "residenceContacts", 0, 0, "official-text"],
];

describe("who counts (hierarchy.md 7)", () => {
  it.each(rows)("%s: one %s adds %i to official members and %i to all", (_, status, official, all, evidence) => {
    const members = { ...none, [status]: 1 };
    const outcomes = (["formation", "smallOrganisation"] as const).map((one) =>
      countMembers(members, on, { threshold: one }),
    );
    expect(outcomes).toMatchObject([{ value: official }, { value: all }]);
    if (official === 1) expect(outcomes[0]?.evidence).toBe(evidence);
    if (all === 1) expect(outcomes[1]?.evidence).toBe(evidence);
    expect(homeMembers(members)).toEqual({ official, probationary: all - official });
  });

  it.each<readonly [MemberThreshold, number]>([
    ["formation", 20],
    ["branchSize", 20],
    ["branchCommittee", 20],
    ["temporaryBranch", 4],
    ["grassrootsBranch", 23],
    ["smallOrganisation", 23],
    ["largeBranch", 23],
    ["partyGroups", 23],
    ["overseasBranch", 23],
    ["upperGrassroots", 23],
    ["delegatedPowers", 23],
    ["pilotPowers", 23],
    ["admissionPowers", 23],
    ["fullTimeStaff", 23],
  ])("%s counts %i of 20 official and 3 probationary members with 4 guests", (threshold, expected) => {
    expect(counted(threshold, { ...atHome, officialGuests: 4, probationaryGuests: 2 })).toBe(expected);
  });

  it("two official members and one away on transfer are three; a guest is none", () => {
    expect(counted("formation", { ...none, officialHere: 2, officialAway: 1 })).toBe(3);
    expect(counted("formation", { ...none, officialHere: 2, officialGuests: 1 })).toBe(2);
    expect(counted("temporaryBranch", { ...none, officialHere: 2, officialGuests: 3 })).toBe(3);
  });

  it("asks for the statuses that are counted, and for no other", () => {
    const members = membersByStatus({ organisationId: "01", probationaryHere: 3 });
    expect(countMembers(members, on, { threshold: "formation" })).toMatchObject({
      kind: "insufficient-facts",
      missing: ["officialHere", "officialAway", "officialExempt", "officialTemporarilyExempt", "officialSuspended"],
    });
    expect(countMembers(members, on, { threshold: "temporaryBranch" })).toMatchObject({ missing: ["officialGuests"] });
    expect(homeMembers(members)).toEqual({ official: null, probationary: null });
    expect(homeMembers({ ...atHome, probationaryAway: null })).toEqual({ official: 20, probationary: null });
  });

  it("tells each status once, counted or not, and which of them decided", () => {
    const outcome = countMembers({ ...atHome, officialAway: 1, officialGuests: 4 }, on, { threshold: "formation" });
    expect(outcome.steps.map(({ code, actual, expected }) => [code, actual, expected]).slice(1)).toEqual([
      ["countingBase.formation", "official", "official"],
      ["memberStatus.officialHere", 20, "counted"],
      ["memberStatus.officialAway", 1, "counted"],
      ["memberStatus.officialExempt", 0, "counted"],
      ["memberStatus.officialTemporarilyExempt", 0, "counted"],
      ["memberStatus.officialSuspended", 0, "counted"],
      ["memberStatus.probationaryHere", 3, "not-counted"],
      ["memberStatus.probationaryUndecided", 0, "not-counted"],
      ["memberStatus.probationaryAway", 0, "not-counted"],
      ["memberStatus.officialGuests", 4, "not-counted"],
      ["memberStatus.probationaryGuests", 0, "not-counted"],
      ["memberStatus.residenceContacts", 0, "not-counted"],
    ]);
    expect(outcome.because).toEqual([
      "structureModel.model-294",
      "countingBase.formation",
      "memberStatus.officialHere",
      "memberStatus.officialAway",
    ]);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  it("takes the same for the days before the text, and says that nobody verified it", () => {
    const away = { ...none, officialHere: 2, officialAway: 1 };
    expect(countMembers(away, "2025-07-01", { threshold: "formation" })).toMatchObject({
      value: 3,
      evidence: "official-text",
    });
    expect(countMembers(away, "2025-06-30", { threshold: "formation" })).toMatchObject({
      value: 3,
      evidence: "unverified",
    });
    expect(countMembers(atHome, "2024-06-30", { threshold: "formation" })).toMatchObject({
      value: 20,
      evidence: "official-text",
    });
    expect(countMembers(atHome, "2011-01-18", { threshold: "formation" }).kind).toBe("out-of-scope");
  });

  it("keeps what rests on the Charter after a switch, and leaves open what rests on 294-QĐ/TW", () => {
    const switched = { ...atHome, switchedOn: "2026-09-30" } as const;
    expect(countMembers(switched, "2026-09-30", { threshold: "formation" })).toMatchObject({
      value: 20,
      evidence: "single-source",
    });
    expect(countMembers(switched, "2026-09-29", { threshold: "partyGroups" })).toMatchObject({ value: 23 });
    expect(countMembers(switched, "2026-09-30", { threshold: "partyGroups" })).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
    });
    expect(countMembers(atHome, "2026-09-30", { threshold: "partyGroups" })).toMatchObject({
      reason: "regime-not-recorded",
      readings: [{ code: "model-294", value: 23 }],
    });
    expect(countMembers(atHome, "2026-09-30", { threshold: "formation" })).toMatchObject({
      kind: "assessed",
      value: 20,
    });
  });

  it.each(["vi", "en"] as const)("has words for each step in %s", (language) => {
    for (const threshold of ["formation", "fullTimeStaff"] as const) {
      for (const { code, expected } of countMembers(none, on, { threshold }).steps.slice(1)) {
        expect(stepPhrase(code, language)).not.toBe(code);
        expect([expected, language === "en" || word(String(expected), "vi") !== expected]).toEqual([expected, true]);
      }
    }
  });
});
