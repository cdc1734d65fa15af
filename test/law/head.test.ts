import { describe, expect, it } from "vitest";
import { provisions } from "../../src/law/index.ts";

const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

describe("a law table under a head", () => {
  const law = provisions(head, {
    score90: { at: "11.1", operator: ">=", value: 90 },
    nested: [{ firstDay: "2025-08-30", lastDay: null, rows: { own: { at: "2", in: "42-HD-BTCTW@2025-10-28" } } }],
    weak: { at: "3", evidence: "unverified", verifiedOn: "2026-11-26" },
  });

  it("has its source at every row that says where it stands", () => {
    expect(law.score90).toEqual({
      operator: ">=",
      value: 90,
      citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    });
    expect(law.nested[0].rows.own.citation).toEqual({ document: "42-HD-BTCTW@2025-10-28", provision: "2" });
    expect(law.weak).toMatchObject({ evidence: "unverified", verifiedOn: "2026-11-26" });
  });

  it("is frozen all through", () => {
    expect([law, law.score90, law.score90.citation, law.nested, law.nested[0].rows].every(Object.isFrozen)).toBe(true);
  });

  it("is not made of nothing", () => {
    expect(() => provisions(undefined as never, {})).toThrow(
      new TypeError("provisions: the head is undefined; give an object"),
    );
    expect(() => provisions(head, null)).toThrow(new TypeError("provisions: the table is null; give an object"));
  });
});
