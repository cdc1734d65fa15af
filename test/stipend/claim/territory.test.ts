import { describe, expect, it } from "vitest";
import { assessStipend, judgeStipend, payroll, shippedPolicies, stipendPolicy } from "../../../src/stipend/index.ts";
import { hoaBinh314 } from "../../../src/stipend/policies/hoa-binh-314.law.ts";
import { militia } from "../../kit/fixture-policies.ts";
import { commune, holding, hospital, post } from "../../kit/stipend-holder.ts";

const policies = shippedPolicies;
const at = (territory: string | null, key = "p1") => holding([post("secretary", hospital)], { territory, key });

describe("the province of a holder", () => {
  it.each(["hoabinh", "Hòa Bình", "HOA-BINH", "constructor"])("that names none is not known: %s", (territory) => {
    for (const month of ["2024-07", "2025-08"] as const) {
      const outcome = assessStipend(at(territory), month, { policies });
      expect(outcome).toMatchObject({ kind: "insufficient-facts", missing: ["territory"] });
      expect(outcome).toEqual(assessStipend(at(null), month, { policies }));
      expect(judgeStipend(at(territory), month, { policies }).kind).toBe("insufficient-facts");
    }
    expect(payroll([at(territory)], "2024-07", { policies })).toMatchObject({ insufficient: 1, total: 0 });
  });

  it("that names none matters only where a policy of a province could pay", () => {
    const member = holding([post("committee-member", commune)], { territory: "hoabinh" });
    expect(judgeStipend(member, "2024-07", { policies })).toMatchObject({
      kind: "assessed",
      value: { total: 702_000 },
    });
  });

  it("after a merger asks for the old area, and not for one of another province", () => {
    expect(judgeStipend(at("phu-tho"), "2025-06", { policies })).toMatchObject({ value: { total: 0 } });
    expect(assessStipend(at("phu-tho"), "2025-07", { policies })).toMatchObject({ missing: ["territory"] });
    expect(payroll([at("phu-tho"), at("phu-tho", "p2")], "2025-07", { policies })).toMatchObject({ insufficient: 2 });
    expect(judgeStipend(at("vinh-phuc"), "2025-07", { policies })).toMatchObject({ value: { total: 0 } });
    expect(judgeStipend(at("ha-noi"), "2025-07", { policies })).toMatchObject({ value: { total: 0 } });
  });

  it("may be a code of the caller's own, which its policies name, in force or not", () => {
    const own = { ...militia, code: "own", territory: "our-province" };
    const later = stipendPolicy({ ...own, versions: [{ ...own.versions[0], firstDay: "2030-01-01" }] });
    expect(judgeStipend(at("our-province"), "2024-07", { policies: [...policies, later] })).toMatchObject({
      kind: "assessed",
      value: { total: 0 },
    });
    const [version] = hoaBinh314.versions;
    const wider = stipendPolicy({
      ...hoaBinh314,
      code: "wider",
      versions: [{ ...version, extendedTo: ["area-9"] }],
    } as unknown as Parameters<typeof stipendPolicy>[0]);
    expect(judgeStipend(at("area-9"), "2024-07", { policies: [wider] })).toMatchObject({ value: { total: 585_000 } });
  });
});

describe("a person who comes twice", () => {
  const remedy = /holders\[1\] has the key of one before; give each person once, with all posts/;

  it("is refused in a payroll, and no key is told", () => {
    const twice = [at("hoa-binh"), at("hoa-binh")];
    expect(() => payroll(twice, "2024-07", { policies })).toThrow(RangeError);
    expect(() => payroll(twice, "2024-07", { policies })).toThrow(remedy);
    expect(() => payroll(twice, "2024-07", { policies })).not.toThrow(/p1/);
    expect(payroll([at("hoa-binh"), at("hoa-binh", "p2")], "2024-07", { policies }).total).toBe(1_170_000);
  });
});
