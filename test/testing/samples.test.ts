import { expect, it } from "vitest";
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
  ["postHolder", [sampleHolder]],
  ["memberYear", [sampleMemberYear]],
];

it.each(samples)("the sample %s is accepted at the door and kept as it is", (kind, records) => {
  expect(parseRecords(kind, records)).toEqual({ kind: "accepted", value: records });
});
