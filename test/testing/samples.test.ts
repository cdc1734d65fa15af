import { expect, it } from "vitest";
import { buildHierarchy, reviewHierarchy } from "../../src/organisation/index.ts";
import { parseRecords, type RecordKind } from "../../src/schemas/index.ts";
import {
  sampleBranch,
  sampleHolder,
  sampleMemberYear,
  sampleOrganisations,
  sampleSession,
} from "../../src/testing/index.ts";

const samples: readonly (readonly [RecordKind, readonly object[]])[] = [
  ["organisation", sampleOrganisations],
  ["meetingBranch", [sampleBranch]],
  ["branchSession", [sampleSession]],
  ["holder", [sampleHolder]],
  ["memberYear", [sampleMemberYear]],
];

it.each(samples)("the sample %s is accepted and kept as it is", (kind, records) => {
  expect(parseRecords(kind, records)).toEqual({ kind: "accepted", value: records });
});

it("the sample commune has nothing amiss in its structure", () => {
  const { value: hierarchy } = buildHierarchy(sampleOrganisations);
  expect(hierarchy && reviewHierarchy(hierarchy, "2025-12-31")).toEqual([]);
});
