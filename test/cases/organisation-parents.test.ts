import { describe, expect, it } from "vitest";
import { allowedChildren, allowedParents, type OrganisationKind } from "../../src/organisation/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

type Row = readonly [kind: OrganisationKind, on: CalendarDate, parents: readonly OrganisationKind[], document: string];

const charter = "DIEU-LE@2011-01-19";
const rule294 = "294-QD-TW@2025-05-26";
const rule208 = "208-QD-TW@2026-07-26";

const upperOf2024: readonly OrganisationKind[] = [
  "district",
  "bloc",
  "upper-grassroots",
  "province",
  "grassroots-organisation",
];
const upperOf2025: readonly OrganisationKind[] = [
  "commune",
  "upper-grassroots",
  "province",
  "central-direct",
  "grassroots-organisation",
];

const oneModel: readonly Row[] = [
  ["central", "2024-01-01", [], charter],
  ["province", "2024-01-01", ["central"], charter],
  ["district", "2025-06-30", ["province", "central-direct"], charter],
  ["bloc", "2025-02-28", ["province", "central-direct"], charter],
  ["grassroots-organisation", "2025-02-28", upperOf2024, charter],
  // The blocs ended in February 2025: nothing stands under one any more.
  ["grassroots-organisation", "2025-06-30", upperOf2024.filter((kind) => kind !== "bloc"), charter],
  ["grassroots-branch", "2018-05-28", upperOf2024, charter],
  ["section", "2025-06-30", ["grassroots-organisation"], charter],
  ["branch", "2025-06-30", ["grassroots-organisation", "section"], charter],
  ["party-group", "2025-06-30", ["branch", "grassroots-branch"], charter],
  ["commune", "2025-07-01", ["province"], rule294],
  ["upper-grassroots", "2025-07-01", ["province", "central-direct"], rule294],
  ["grassroots-organisation", "2025-07-01", upperOf2025, rule294],
  ["grassroots-branch", "2026-01-10", upperOf2025, rule294],
  ["section", "2025-07-01", ["grassroots-organisation"], rule294],
  ["branch", "2025-07-01", ["grassroots-organisation", "section", "commune", "upper-grassroots"], rule294],
  ["party-group", "2025-07-01", ["branch", "grassroots-branch"], rule294],
  ["national-assembly-group", "2025-07-01", ["central-direct"], rule294],
  ["branch", "2026-07-25", ["grassroots-organisation", "section", "commune", "upper-grassroots"], rule294],
];

describe("allowedParents while one model holds", () => {
  it.each(oneModel)("%s on %s", (kind, on, value, document) => {
    const outcome = allowedParents({ kind, switchedOn: null }, on);
    expect(outcome).toMatchObject({ kind: "assessed", value });
    expect(outcome.steps.map((step) => step.citation.document)).toContain(document);
  });

  it("is known from one source once 20-QĐ/TW is issued", () => {
    expect(allowedParents({ kind: "branch", switchedOn: null }, "2026-04-07").evidence).toBe("official-text");
    expect(allowedParents({ kind: "branch", switchedOn: null }, "2026-04-08").evidence).toBe("single-source");
  });

  it.each([
    ["district", "2025-07-01", null, null, "2025-06-30"],
    ["bloc", "2025-03-01", null, null, "2025-02-28"],
    ["commune", "2025-06-30", null, "2025-07-01", null],
    ["subordinate-organisation", "2026-07-25", null, "2026-07-26", null],
    ["subordinate-organisation", "2026-08-01", "2026-09-30", "2026-09-30", null],
    ["commune", "2026-09-30", "2026-09-30", "2025-07-01", "2026-09-29"],
    ["grassroots-branch", "2026-09-30", "2026-09-30", null, "2026-09-29"],
  ] as const)("%s on %s, switched on %s, is not in force", (kind, on, switchedOn, firstDay, lastDay) => {
    const outcome = allowedParents({ kind, switchedOn }, on);
    expect(outcome).toMatchObject({ kind: "not-in-force", firstDay, lastDay });
    expect(outcome.because).toContain("kind.inForce");
    expect(allowedChildren({ kind, switchedOn }, on)).toMatchObject({ kind: "not-in-force", firstDay, lastDay });
  });

  it.each(["temporary-branch", "overseas-provisional-branch"] as const)("no rule is known for a %s", (kind) => {
    const outcome = allowedParents({ kind, switchedOn: null }, "2025-12-31");
    expect(outcome).toMatchObject({ kind: "out-of-scope", reason: "no-rule-known" });
  });
});

describe("allowedParents once a switch to 208-QĐ/TW is possible", () => {
  it("shows both models of a branch whose switch is not recorded", () => {
    expect(allowedParents({ kind: "branch", switchedOn: null }, "2026-07-26")).toMatchObject({
      kind: "undetermined",
      reason: "regime-not-recorded",
      decidedBy: "provincial-committee",
      evidence: "single-source",
      readings: [
        { code: "model-208", value: ["grassroots-organisation", "subordinate-organisation"] },
        { code: "model-294", value: ["grassroots-organisation", "section", "commune", "upper-grassroots"] },
      ],
    });
  });

  it("shows the one model that knows the kind", () => {
    expect(allowedParents({ kind: "commune", switchedOn: null }, "2026-10-01")).toMatchObject({
      reason: "regime-not-recorded",
      readings: [{ code: "model-294", value: ["province"] }],
    });
    expect(allowedParents({ kind: "subordinate-organisation", switchedOn: null }, "2026-10-01")).toMatchObject({
      reason: "regime-not-recorded",
      readings: [{ code: "model-208", value: ["grassroots-organisation"] }],
    });
  });

  it("answers where both models agree", () => {
    expect(allowedParents({ kind: "province", switchedOn: null }, "2026-10-01")).toMatchObject({
      kind: "assessed",
      value: ["central"],
      evidence: "single-source",
    });
  });

  it("answers under the model that the caller names", () => {
    expect(
      allowedParents({ kind: "branch", switchedOn: null }, "2026-10-01", { readings: ["model-208"] }),
    ).toMatchObject({
      kind: "assessed",
      value: ["grassroots-organisation", "subordinate-organisation"],
    });
    expect(
      allowedParents({ kind: "section", switchedOn: null }, "2026-10-01", { readings: ["model-208"] }),
    ).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
    });
  });

  it.each([
    ["grassroots-organisation", ["province"]],
    ["branch", ["grassroots-organisation", "subordinate-organisation"]],
    ["subordinate-organisation", ["grassroots-organisation"]],
    ["party-group", ["branch"]],
  ] as const)("%s after its recorded switch", (kind, value) => {
    const outcome = allowedParents({ kind, switchedOn: "2026-09-30" }, "2026-09-30");
    expect(outcome).toMatchObject({ kind: "assessed", value, evidence: "single-source" });
    expect(outcome.steps.map((step) => step.citation.document)).toContain(rule208);
  });

  it("stays under 294-QĐ/TW until the recorded day", () => {
    const branch = { kind: "branch", switchedOn: "2026-09-30" } as const;
    expect(allowedParents(branch, "2026-09-29")).toMatchObject({ value: expect.arrayContaining(["commune"]) });
  });

  it.each(["section", "upper-grassroots", "temporary-branch"] as const)("leaves a switched %s open", (kind) => {
    expect(allowedParents({ kind, switchedOn: "2026-09-30" }, "2026-10-01")).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
    });
  });
});

describe("allowedChildren", () => {
  it.each([
    ["section", "2025-07-01", ["branch"]],
    ["commune", "2025-07-01", ["grassroots-organisation", "grassroots-branch", "branch"]],
    ["branch", "2025-07-01", ["party-group"]],
    ["party-group", "2025-07-01", []],
    ["district", "2025-06-30", ["grassroots-organisation", "grassroots-branch"]],
    ["central", "2025-07-01", ["central-direct", "province"]],
  ] as const)("of a %s on %s", (kind, on, value) => {
    expect(allowedChildren({ kind, switchedOn: null }, on)).toMatchObject({ kind: "assessed", value });
  });

  it("of a switched commune, now a grassroots organisation", () => {
    const commune = { kind: "grassroots-organisation", switchedOn: "2026-09-30" } as const;
    expect(allowedChildren(commune, "2026-10-01")).toMatchObject({ value: ["subordinate-organisation", "branch"] });
  });
});
