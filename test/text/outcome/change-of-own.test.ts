import { describe, expect, it } from "vitest";
import type { LegalChange } from "../../../src/law/index.ts";
import { provinceName } from "../../../src/text/format/province-name.ts";
import { legalChangeText } from "../../../src/text/index.ts";

const change = (code: string, from: unknown, to: unknown): LegalChange =>
  ({
    code,
    on: "2025-07-01",
    from,
    to,
    changed: ["value"],
    before: null,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "official-text",
  }) as never;
const paying = (...rates: readonly object[]) => ({ groups: rates.map((rate) => ({ then: { kind: "pays", rate } })) });
const fixed = (dong: number) => ({ kind: "fixed", dong });
const share = (coefficient: string) => ({ kind: "of-base-salary", coefficient });

describe("a change of a policy", () => {
  it("tells its amounts, in đồng and as coefficients, the highest first", () => {
    const text = legalChangeText(
      change("policy.own", null, paying(share("0.2"), fixed(600_000), share("0.25"), share("0.2"))),
      "vi",
    );
    expect(text).toContain("0,25; 0,2");
    expect(text).toContain("600.000 đồng");
  });

  it("tells amounts in đồng alone", () => {
    const text = legalChangeText(change("policy.own", paying(fixed(500_000)), paying(fixed(600_000))), "vi");
    expect(text).toContain("500.000 đồng");
    expect(text).toContain("600.000 đồng");
    expect(legalChangeText(change("policy.own", paying({ kind: "fixed", dong: 500_000 }), null), "en")).toContain(
      "500,000",
    );
  });

  it("passes over a group that is paid nothing", () => {
    const none = { groups: [{ then: { kind: "excluded" } }, ...paying(fixed(600_000)).groups] };
    expect(legalChangeText(change("policy.own", null, none), "vi")).toContain("600.000 đồng");
  });
});

it("a change of provinces may begin or end with none", () => {
  expect(legalChangeText(change("province.phu-tho", null, ["phu-tho"]), "vi")).toContain("Phú Thọ");
  expect(legalChangeText(change("province.phu-tho", ["hoa-binh", "phu-tho"], null), "vi")).toContain(
    "Hòa Bình, Phú Thọ",
  );
});

it("a province of the caller's own is told by its code", () => {
  expect([provinceName("our-province"), provinceName("constructor")]).toEqual(["our-province", "constructor"]);
  expect(provinceName("hoa-binh")).toBe("Hòa Bình");
});
