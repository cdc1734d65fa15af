import { describe, expect, it } from "vitest";
import { partyAgeFrom } from "../../../src/organisation/index.ts";

const signed = "2025-05-20";

describe("Party age counts from the day of the decision to admit", () => {
  it.each([
    ["2025-06-08", null, "text-not-read", "official-text"],
    ["2025-06-09", null, signed, "official-text"],
    ["2026-05-18", null, signed, "official-text"],
    ["2026-05-19", null, signed, "single-source"],
    ["2026-07-26", null, signed, "unverified"],
    ["2026-09-30", "2026-10-01", signed, "single-source"],
    ["2026-10-01", "2026-10-01", signed, "unverified"],
  ] as const)("%s, switched on %s: %s, %s (06-HD/TW 5.3)", (on, switchedOn, expected, evidence) => {
    const outcome = partyAgeFrom(signed, on, { switchedOn });
    expect(outcome.kind === "assessed" ? outcome.value : outcome.reason).toBe(expected);
    expect(outcome.evidence).toBe(evidence);
  });

  it("names where it stands", () => {
    expect(partyAgeFrom(signed, "2025-07-01").steps.at(-1)).toMatchObject({
      code: "membership.partyAge",
      citation: { document: "06-HD-TW@2025-06-09", provision: "5.3" },
    });
  });

  it("refuses what is no day and no option", () => {
    expect(() => partyAgeFrom("20/05/2025" as never, "2025-07-01")).toThrow(RangeError);
    expect(() => partyAgeFrom(signed, "2025-07-01", { switchedOn: "2026" as never })).toThrow(RangeError);
    expect(() => partyAgeFrom(signed, "2025-07-01", { day: 1 } as never)).toThrow(TypeError);
    expect(() => partyAgeFrom(signed, "2025-07-01", null as never)).toThrow(TypeError);
  });
});
