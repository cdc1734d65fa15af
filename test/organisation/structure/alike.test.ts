import { describe, expect, it } from "vitest";
import {
  buildForest,
  type Organisation,
  reviewHierarchy,
  type StructureFacts,
} from "../../../src/organisation/index.ts";
import { type Alike, alikeIn, alikeInCounts, noneAlike } from "../../../src/organisation/structure/alike.ts";
import { type CountedFacts, countedOrganisation } from "../../kit/counted-organisation.ts";

const counts = { official: 9, probationary: 1, partyGroups: 2, committeeMembers: 3, standingMembers: 0 };

describe("organisations alike in their counts", () => {
  it("are told apart by each of them, by what is not known, and by 0", () => {
    const root: Alike<string> = noneAlike();
    const all = [
      counts,
      ...Object.keys(counts).flatMap((key) => [7, 0, null].map((one) => ({ ...counts, [key]: one }))),
    ];
    const places = all.map((one) => alikeInCounts(root, one));
    const different = new Set(all.map((one) => JSON.stringify(one)));
    expect(new Set(places).size).toBe(different.size);
    expect(alikeInCounts(root, { ...counts })).toBe(
      alikeIn(alikeIn(root, 10 * 2 ** 15 + 2), 3 * 2 ** 20 + 4 * 2 ** 10 + 1),
    );
  });

  it.each(Object.keys(counts))("are not looked up where %s is larger than a place may hold", (key) => {
    const large = { ...counts, [key]: 2 ** 45 };
    expect(alikeInCounts(noneAlike(), large)).toBeNull();
  });
});

describe("counts that are looked up as one number", () => {
  it.each([
    ["probationary", 32_766],
    ["committeeMembers", 1022],
    ["standingMembers", 1022],
  ])("hold %s up to %i, and no more", (key, most) => {
    expect(alikeInCounts(noneAlike(), { ...counts, [key]: most })).not.toBeNull();
    expect(alikeInCounts(noneAlike(), { ...counts, [key]: most + 1 })).toBeNull();
  });
});

describe("a review of organisations that differ in one fact", () => {
  const branch: CountedFacts = {
    ...{ official: 30, probationary: 1, partyGroups: 2, committeeMembers: 3, standingMembers: 0 },
    ...{ setting: "agency", consents: [] },
  };
  const others: readonly (readonly [keyof StructureFacts, CountedFacts])[] = [
    ["official", { official: 20 }],
    ["probationary", { probationary: 0 }],
    ["partyGroups", { partyGroups: 0 }],
    ["committeeMembers", { committeeMembers: 0 }],
    ["consents", { consents: null }],
    ["parentKind", { parentId: null }],
  ];

  const found = (records: readonly Organisation[], id: string): readonly string[] => {
    const built = buildForest(records);
    if (built.kind === "refused") throw new Error(JSON.stringify(built.issues));
    const findings = reviewHierarchy(built.value, "2025-12-31").filter(({ organisationId }) => organisationId === id);
    return findings.map(({ rule, finding }) => `${rule} ${finding}`);
  };

  it.each(others)("asks the one anew that differs in %s", (_, facts) => {
    const above = countedOrganisation({ id: "top", kind: "grassroots-organisation" });
    const one = countedOrganisation({ ...branch, id: "one", parentId: "top" });
    const other = countedOrganisation({ ...branch, id: "other", parentId: "top", ...facts });
    expect(found([above, one, other], "one")).toEqual(found([above, one], "one"));
    expect(found([above, one, other], "other")).toEqual(found([above, other], "other"));
    expect(found([above, one, other], "other")).not.toEqual(found([above, one], "one"));
  });
});
