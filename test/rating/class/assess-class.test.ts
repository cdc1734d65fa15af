import { describe, expect, it } from "vitest";
import {
  assessClass,
  assessForcedClass,
  collectiveYear,
  judgeClass,
  leaderYear,
  memberYear,
  organisationYear,
} from "../../../src/rating/index.ts";
import { branchOf2016, branchOf2021, branchOf2025, collective, member } from "../../kit/rating-facts.ts";

describe("classify", () => {
  it("takes the rule-book of the day of the decision", () => {
    expect(assessClass(branchOf2021, "2023-10-03")).toMatchObject({
      value: "excellent",
      steps: [{ citation: { document: "21-HD-BTCTW@2019-10-18" } }, ...Array(19).fill({})],
    });
    expect(assessClass(branchOf2025, "2025-08-30")).toMatchObject({ value: "excellent" });
    expect(assessClass(branchOf2021, "2025-08-30").kind).toBe("insufficient-facts");
  });

  it.each([
    ["a member under 16-HD/BTCTW", member, "2019-10-17"],
    ["a collective under 16-HD/BTCTW", collective, "2019-10-17"],
    ["an organisation under 16-HD/BTCTW", branchOf2021, "2019-10-17"],
  ] as const)("knows no rule for %s", (_, facts, on) => {
    expect(assessClass(facts, on)).toMatchObject({ kind: "out-of-scope", reason: "no-rule-known", on });
    expect(judgeClass(facts, on)).toMatchObject({ kind: "out-of-scope", citation: { provision: "12" } });
  });

  it("knows nothing in force before the first rule-book", () => {
    expect(assessClass(member, "2008-10-09")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2008-10-10",
      lastDay: null,
    });
    expect(judgeClass(member, "2008-10-09")).toMatchObject({ kind: "not-in-force", citation: null });
  });

  it.each([memberYear({}), leaderYear({}), collectiveYear({}), organisationYear({})])(
    "asks for facts when nothing is known of a $subject, under every rule-book that has a rule",
    (facts) => {
      for (const on of ["2021-12-15", "2024-12-15", "2025-12-15"] as const) {
        expect(assessClass(facts, on).kind).toBe("insufficient-facts");
      }
    },
  );

  it("has no rule but forced classes before 2018", () => {
    expect(assessForcedClass(branchOf2016, "2018-03-07")).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
    });
    expect(assessForcedClass(branchOf2016, "2018-03-08")).toMatchObject({
      kind: "out-of-scope",
      reason: "no-rule-known",
    });
    expect(assessClass(branchOf2016, "2018-03-07").kind).toBe("out-of-scope");
  });

  it("names the provision that decided in the quick form", () => {
    expect(judgeClass({ ...member, score: 49 }, "2025-12-15")).toMatchObject({
      value: "not-completed",
      citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    });
  });

  it("refuses both readings of one point", () => {
    expect(() => assessClass(member, "2025-12-15", { readings: ["band-as-floor", "literal-band"] })).toThrow(
      RangeError,
    );
  });
});
