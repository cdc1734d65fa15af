import { describe, expect, it } from "vitest";
import { organisation } from "../../../src/organisation/index.ts";
import { holder, paidHolder, paidOrganisation, payroll, post, shippedPolicies } from "../../../src/stipend/index.ts";

describe("the builders of a holder", () => {
  it("refuse a post that ends before it begins", () => {
    const branch = paidOrganisation({ id: "b1", counts: [] });
    const days = { firstDay: "2022-01-01", lastDay: "2021-12-31" } as const;
    expect(() => post({ organisation: branch, role: "secretary", ...days })).toThrow(RangeError);
  });

  it("write every key, those left out as not known", () => {
    const branch = paidOrganisation({ id: "b1", counts: [{ on: "2024-01-01", official: 60 }] });
    expect(branch).toEqual({
      id: "b1",
      kind: null,
      parentKind: null,
      setting: null,
      autonomy: null,
      decidedLevel: null,
      ownSeal: null,
      armedForces: null,
      securityKey: null,
      borderOrIsland: null,
      onceLargeVillage: null,
      villageType: null,
      region: null,
      counts: [
        {
          on: "2024-01-01",
          official: 60,
          probationary: null,
          partyGroups: null,
          committeeMembers: null,
          standingMembers: null,
          households: null,
        },
      ],
    });
    const role = post({ organisation: branch, firstDay: "2022-01-01" });
    expect(role).toEqual({
      organisation: branch,
      role: null,
      firstDay: "2022-01-01",
      lastDay: null,
      ended: null,
      notPerformed: null,
      pay: null,
      salary: null,
    });
    expect(holder({ key: "p1", posts: [role], badgeYears: undefined })).toEqual({
      key: "p1",
      territory: null,
      posts: [role],
      otherPay: null,
      badgeYears: null,
      healthInsured: null,
      qualification: null,
    });
  });

  it("fill what lies inside", () => {
    const inside = {
      organisation: { id: "b1" },
      firstDay: "2022-01-01",
      pay: [{ from: "other" }],
      salary: { grade: "2.34" },
      notPerformed: [{ firstDay: "2024-01-01" }],
    } as const;
    expect(holder({ key: "p1", posts: [inside] }).posts[0]).toMatchObject({
      organisation: { id: "b1", counts: [] },
      pay: [{ from: "other", document: null }],
      salary: { grade: "2.34", leadership: "0", beyondFrame: "0" },
      notPerformed: [{ firstDay: "2024-01-01", lastDay: null }],
    });
    expect(paidHolder({ holder: { key: "p1", posts: [] }, months: [] }).holder.otherPay).toBeNull();
  });

  it("take a view of the one organisation", () => {
    const whole = organisation({ id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, setting: "agency" });
    const view = { ...whole, parentKind: "commune" } as const;
    expect(post({ organisation: paidOrganisation(pick(view)), firstDay: "2024-01-01" }).organisation).toMatchObject({
      kind: "branch",
      parentKind: "commune",
      setting: "agency",
    });
  });

  it("name a misspelt key and a word that is near", () => {
    expect(() => holder({ key: "p1", post: [] } as never)).toThrow('holder: "posts" is missing');
    expect(() => holder({ key: "p1", posts: [], teritory: "x" } as never)).toThrow('did you mean "territory"?');
    expect(() => post({ organisation: { id: "b1" }, firstDay: "2024-01-01", role: "secretry" as never })).toThrow(
      'role is "secretry"; did you mean "secretary"?',
    );
    expect(() => paidOrganisation({ id: "b1", kind: "brunch" as never })).toThrow('did you mean "branch"?');
  });

  it("refuse a key with a space, without printing it, and an empty one", () => {
    expect(() => holder({ key: "Nguyễn Văn A", posts: [] })).toThrow(
      new RangeError("holder: key has a space, or digits as of a card or telephone; give an opaque key, never a name"),
    );
    expect(() => holder({ key: " ", posts: [] })).toThrow(/^holder: key is " "; give a text$/);
    const empty = { ...holder({ key: "p1", posts: [] }), key: "" };
    expect(() => payroll([empty], "2024-01", { policies: shippedPolicies })).toThrow(
      /holders\[0\]: key is ""; give a text/,
    );
  });

  it.each([
    ["hoabinh", "hoa-binh"],
    ["Hòa Bình", "hoa-binh"],
    ["HOA-BINH", "hoa-binh"],
    ["Đắk Lắk", "dak-lak"],
    ["ha_noi", "ha-noi"],
    ["hoa-bing", "hoa-binh"],
  ])("refuse a province wrongly written, and name the one that is meant: %s", (territory, meant) => {
    expect(() => holder({ key: "p1", territory, posts: [] })).toThrow(
      new RangeError(`holder: territory is "${territory}"; did you mean "${meant}"?`),
    );
  });

  it.each(["hoa-binh", "phu-tho", "ha-noi", "our-province"])(
    "take a province, and a code of the caller's own: %s",
    (territory) => {
      expect(holder({ key: "p1", territory, posts: [] }).territory).toBe(territory);
    },
  );
});

function pick<View extends object>(view: View) {
  const { name, parentId, parentSince, firstDay, lastDay, switchedOn, territory, delegatedPowers, consents, ...rest } =
    view as unknown as Record<string, unknown>;
  return rest as unknown as Parameters<typeof paidOrganisation>[0];
}
