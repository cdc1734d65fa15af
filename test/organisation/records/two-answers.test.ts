import { describe, expect, it } from "vitest";
import { type ConsentGiven, organisation, structureFacts } from "../../../src/organisation/index.ts";
import { parseRecord } from "../../../src/schemas/index.ts";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
const asked = { subject: "large-branch", giver: "committee-two-levels-up" } as const;
const given = { ...asked, answeredOn: "2024-05-02", answer: "given" } as const;
const refused = { ...given, answer: "refused" } as const;

/** What the builders and the door say of these consents. */
function told(consents: readonly ConsentGiven[]): readonly unknown[] {
  const builders = [() => organisation({ ...branch, consents }), () => structureFacts({ consents })];
  const thrown = builders.map((build) => {
    try {
      build();
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  });
  const { issues = [] } = parseRecord("organisation", { ...branch, consents });
  return [...thrown, issues.map(({ code, path }) => [code, path.join(".")])];
}

describe("two different answers of one body on one day are refused: nobody can say which one counts", () => {
  it.each([
    ["given and refused on one day", [given, refused], 1],
    ["another stands between them", [given, { ...given, giver: "direct-superior-committee" }, refused], 2],
  ] as const)("%s", (_, consents, second) => {
    const fault = `consents[${second}] is another answer than consents[0], of the same body and day; keep one of them`;
    expect(told(consents)).toEqual([
      `organisation: ${fault}`,
      `structureFacts: ${fault}`,
      [["duplicate-record", `consents.${second}`]],
    ]);
  });

  it.each([
    ["on another day", [given, { ...refused, answeredOn: "2024-05-03" }]],
    ["of another body", [given, { ...refused, giver: "direct-superior-committee" }]],
    ["on another subject", [given, { ...refused, subject: "section" }]],
    [
      "without a day, which counts for nothing",
      [
        { ...asked, answer: "given" },
        { ...asked, answer: "refused" },
      ],
    ],
    ["the same answer again", [given, given]],
  ] as const)("not %s", (_, consents) => {
    expect(told(consents)).toEqual([null, null, []]);
  });

  it("what is no list of consents is told once", () => {
    const { issues = [] } = parseRecord("organisation", { ...branch, consents: { 0: given, 1: refused } });
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([["wrong-type", "consents"]]);
  });
});
