import { describe, expect, it } from "vitest";
import { isAlike, type StructureFacts, unknownStructureFacts } from "../../src/organisation/structure/structure-facts.ts";

describe("facts of structure", () => {
  const known: StructureFacts = {
    parentKind: "commune",
    parentDelegatedPowers: false,
    official: 9,
    probationary: 1,
    partyGroups: 2,
    committeeMembers: 3,
    standingMembers: 0,
    setting: "agency",
    consents: [],
  };

  it("are alike where every one of them is", () => {
    expect(isAlike(known, { ...known })).toBe(true);
  });

  // An organisation alike to another is not asked again: a fact left out of the comparison would give it the other's answer.
  it.each(Object.keys(unknownStructureFacts) as (keyof StructureFacts)[])("differ where %s does", (fact) => {
    expect(isAlike(known, { ...known, [fact]: null })).toBe(false);
  });
});
