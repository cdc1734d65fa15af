import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../src/register/index.ts";
import { changesFor } from "../../../src/review/index.ts";

const alike = { kind: "grassroots-organisation", armedForces: false } as const;

describe("a change for those that hold delegated powers", () => {
  const built = buildRegister({
    organisations: [
      { ...alike, id: "has", name: "Đảng bộ cơ sở 01", delegatedPowers: true },
      { ...alike, id: "hasNot", name: "Đảng bộ cơ sở 02", delegatedPowers: false },
      { ...alike, id: "notKnown", name: "Đảng bộ cơ sở 03" },
    ],
  });
  const day = { firstDay: "2025-07-01", lastDay: "2025-07-01" } as const;

  it.each(["structure.delegatedParent", "meeting.delegatedCommittee"])(
    "%s passes over who has none, and counts who may",
    (code) => {
      if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
      const found = changesFor(built.value, day).find(({ change }) => change.code === code);
      expect(found).toMatchObject({ organisations: ["has", "notKnown"], posts: 0, unsettled: 1 });
    },
  );

  it("leaves other changes to all", () => {
    if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
    const others = changesFor(built.value, day).filter(({ change }) => !change.code.includes(".delegated"));
    expect(others.length).toBeGreaterThan(0);
    for (const { organisations } of others) expect(organisations).toContain("hasNot");
  });
});
