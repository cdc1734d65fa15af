import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMembers, homeMembers, type MembersByStatus } from "../../src/organisation/index.ts";

const count = fc.option(fc.nat({ max: 40 }), { freq: 12 });
const members: fc.Arbitrary<MembersByStatus> = fc.record({
  organisationId: fc.constant("01"),
  switchedOn: fc.constant(null),
  countedOn: fc.constant(null),
  officialHere: count,
  officialAway: count,
  officialExempt: count,
  officialTemporarilyExempt: count,
  officialSuspended: count,
  probationaryHere: count,
  probationaryUndecided: count,
  probationaryAway: count,
  officialGuests: count,
  probationaryGuests: count,
  residenceContacts: count,
});
const on = "2025-12-31";

function valued(outcome: ReturnType<typeof countMembers>): number | null {
  return outcome.kind === "assessed" ? outcome.value : null;
}

describe("members by status", () => {
  it("count towards thresholds as the two counts of the organisation do", () => {
    fc.assert(
      fc.property(members, (some) => {
        const { official, probationary } = homeMembers(some);
        expect(valued(countMembers(some, on, { threshold: "formation" }))).toBe(official);
        const all = official === null || probationary === null ? null : official + probationary;
        expect(valued(countMembers(some, on, { threshold: "smallOrganisation" }))).toBe(all);
        expect(valued(countMembers(some, on, { threshold: "temporaryBranch" }))).toBe(some.officialGuests);
      }),
    );
  });

  it("count the same at home when one of them leaves on temporary transfer, whoever comes", () => {
    fc.assert(
      fc.property(members, count, (some, guests) => {
        const { officialHere, officialAway } = some;
        if (officialHere === null || officialAway === null || officialHere === 0) return;
        const left = {
          ...some,
          officialHere: officialHere - 1,
          officialAway: officialAway + 1,
          officialGuests: guests,
        };
        expect(homeMembers(left)).toEqual(homeMembers(some));
      }),
    );
  });

  it("lack only what is counted", () => {
    fc.assert(
      fc.property(members, (some) => {
        const outcome = countMembers(some, on, { threshold: "partyGroups" });
        const missing = outcome.kind === "insufficient-facts" ? outcome.missing : [];
        for (const name of missing) expect(some[name as keyof MembersByStatus]).toBeNull();
        const learnt = { ...some, ...Object.fromEntries(missing.map((name) => [name, 0])) };
        expect(countMembers(learnt, on, { threshold: "partyGroups" }).kind).toBe("assessed");
      }),
    );
  });
});
