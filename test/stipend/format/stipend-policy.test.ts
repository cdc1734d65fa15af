import { describe, expect, it } from "vitest";
import { checkPolicy, hoaBinh314, shippedPolicies, stipendPolicy } from "../../../src/stipend/index.ts";
import * as provinces from "../../kit/fixture-provinces.ts";

const source = {
  citation: { document: "07-NQ-HDND@2027-01-15", provision: "1" },
  evidence: "official-text",
  verifiedOn: "2027-02-01",
} as const;
const then = { kind: "pays", rate: { kind: "fixed", dong: 100_000 }, payer: "commune-budget" } as const;
const ours = stipendPolicy({
  code: "ours",
  document: "07-NQ-HDND@2027-01-15",
  status: "enacted",
  territory: "our-province",
  concurrency: { family: "ours", paid: "each-post-paid", ...source },
  partMonth: { fullFrom: 15, below: { part: 1, whole: 2 }, ...source },
  versions: [
    {
      firstDay: "2027-02-01",
      conditions: { leader: { fact: "role", oneOf: ["own:leader"], ...source } },
      groups: [{ code: "leader", when: "leader", then, ...source }],
      ...source,
    },
  ],
});

describe("a policy of one's own", () => {
  it("has every key, those left out with their meaning", () => {
    expect(ours).toMatchObject({
      keptAfterMerger: null,
      frequency: "monthly",
      whenIdle: null,
      afterPost: null,
      headCountDay: null,
      insured: null,
      rounding: null,
      words: null,
      documents: [],
      versions: [{ lastDay: null, caps: [], extendedTo: [] }],
    });
    expect(checkPolicy(ours)).toEqual([]);
  });

  it("is frozen in all its depth, and nothing of what was given is", () => {
    expect(Object.isFrozen(ours.versions[0].groups[0]?.then)).toBe(true);
    expect(Object.isFrozen(then)).toBe(false);
  });

  it("is the policy itself where that is whole", () => {
    for (const policy of [...shippedPolicies, ...Object.values(provinces)])
      expect(stipendPolicy(policy)).toEqual(policy);
  });

  it("keeps its words, with none where they are left out", () => {
    const name = { vi: "hỗ trợ", en: null };
    const words = stipendPolicy({ ...hoaBinh314, words: { name } as never }).words;
    expect(words).toEqual({ name, groups: {}, conditions: {}, codes: {} });
  });
});
