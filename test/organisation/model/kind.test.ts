import { describe, expect, it } from "vitest";
import { kindLawOf, kindsOn, organisationKinds, parseKind, tiersOn } from "../../../src/organisation/index.ts";

describe("kinds of organisation", () => {
  it.each([
    ["2025-02-28", "bloc", true],
    ["2025-03-01", "bloc", false],
    ["2025-06-30", "district", true],
    ["2025-07-01", "district", false],
    ["2025-06-30", "commune", false],
    ["2025-07-01", "commune", true],
    ["2025-06-30", "national-assembly-group", false],
    ["2025-07-01", "national-assembly-group", true],
    ["2026-07-25", "subordinate-organisation", false],
    ["2026-07-26", "subordinate-organisation", true],
    ["2026-07-26", "grassroots-branch", true],
    ["2005-01-01", "branch", true],
  ] as const)("on %s, %s exists: %s", (on, kind, expected) => {
    expect(kindsOn(on).includes(kind)).toBe(expected);
  });

  it("are sixteen, each with its law", () => {
    expect(organisationKinds).toHaveLength(16);
    for (const kind of organisationKinds) expect(kindLawOf(kind).citation.document).not.toBe("");
  });

  it("are read from their codes and their Vietnamese names in ASCII, each from two different texts", () => {
    for (const kind of organisationKinds) expect(parseKind(kind)).toBe(kind);
    expect(parseKind("to-dang")).toBe("party-group");
    expect(parseKind("chi-bo")).toBe("branch");
    expect(parseKind("dang-bo-truc-thuoc-co-so")).toBe("subordinate-organisation");
  });

  it.each(["CB", "CBCS", "ĐBCS", "BTC", "HT", "", "Chi bộ", "toString"])("never guesses at %j", (text) => {
    expect(parseKind(text)).toBeNull();
  });
});

describe("tiers", () => {
  it.each([
    ["2025-06-30", ["central", "province", "district", "grassroots"], "corroborated"],
    ["2025-07-01", ["central", "province", "commune"], "official-text"],
    ["2026-04-07", ["central", "province", "commune"], "official-text"],
    ["2026-04-08", ["central", "province", "commune"], "single-source"],
    ["2026-07-25", ["central", "province", "commune"], "single-source"],
  ] as const)("on %s", (on, value, evidence) => {
    expect(tiersOn(on)).toMatchObject({ kind: "assessed", value, evidence });
  });

  it("are shown under both models from 26 July 2026", () => {
    expect(tiersOn("2026-07-26")).toMatchObject({
      kind: "undetermined",
      reason: "regime-not-recorded",
      readings: [
        { code: "model-208", value: ["central", "province", "grassroots"] },
        { code: "model-294", value: ["central", "province", "commune"] },
      ],
    });
    expect(tiersOn("2026-07-26", { readings: ["model-294"] })).toMatchObject({
      value: ["central", "province", "commune"],
    });
  });

  it("are not known before the Charter of 2011", () => {
    expect(tiersOn("2011-01-18")).toMatchObject({ kind: "out-of-scope", reason: "no-rule-known" });
  });
});
