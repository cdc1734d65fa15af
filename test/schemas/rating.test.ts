import { describe, expect, it } from "vitest";
import { collectiveYear, leaderYear, memberYear, organisationYear } from "../../src/rating/index.ts";
import { parseRecords, type RecordKind } from "../../src/schemas/index.ts";
import { leader, leaderOf2021, memberOf2024, organisationOf2024 } from "../kit/rating-facts.ts";

const issues = (kind: RecordKind, record: object) => {
  const read = parseRecords(kind, [record]);
  return read.kind === "refused" ? read.issues.map(({ code, path, expected }) => [code, path.at(-1), expected]) : [];
};

describe("the records of rating", () => {
  it.each([
    ["leaderYear", leader],
    ["leaderYear", leaderOf2021],
    ["memberYear", memberOf2024],
    ["organisationYear", organisationOf2024],
  ] as const)("read a %s as it stands", (kind, record) => {
    expect(parseRecords(kind, [record])).toEqual({ kind: "accepted", value: [record] });
  });

  it.each([
    ["leaderYear", leaderYear({})],
    ["memberYear", memberYear({})],
    ["collectiveYear", collectiveYear({})],
    ["organisationYear", organisationYear({})],
  ] as const)("read what a %s leaves out as not known", (kind, unknown) => {
    expect(parseRecords(kind, [{}])).toEqual({ kind: "accepted", value: [unknown] });
    const { subject } = unknown;
    expect(parseRecords("ratedSubject", [{ facts: { subject } }]).value?.[0]?.facts).toEqual(unknown);
  });

  it("refuse a subject that is of another kind, or not told among several", () => {
    expect(issues("memberYear", { subject: "leader" })).toEqual([["not-listed", "subject", "member"]]);
    expect(issues("ratedSubject", { facts: { score: 92 } })).toEqual([
      ["missing-key", "subject", "member, leader, leading-collective, organisation"],
    ]);
  });

  it.each([
    ["leaderYear", { subject: "leader", unitTasks: 10, unitDone: 11 }, "unitDone", "unitDone <= unitTasks = 10"],
    [
      "leaderYear",
      { subject: "leader", confidenceVotes: 0, lowConfidenceVotes: 1 },
      "lowConfidenceVotes",
      "lowConfidenceVotes <= confidenceVotes = 0",
    ],
    [
      "leaderYear",
      { subject: "leader", unitsInCharge: 2, unitsNotCompleted: 3 },
      "unitsNotCompleted",
      "unitsNotCompleted <= unitsInCharge = 2",
    ],
    [
      "organisationYear",
      { subject: "organisation", units: 2, unitsDisciplined: 3 },
      "unitsDisciplined",
      "unitsDisciplined <= units = 2",
    ],
  ] as const)("refuse a %s with a part above its whole", (kind, record, field, expected) => {
    expect(issues(kind, record)).toEqual([["more-than-the-whole", field, expected]]);
  });

  it("read who is asked about, and a discipline", () => {
    expect(parseRecords("memberDuty", [{ subject: "member", exempt: true }])).toMatchObject({ kind: "accepted" });
    expect(parseRecords("bodyDuty", [{ subject: "body", formedOn: "2025-07-01" }])).toMatchObject({
      kind: "accepted",
    });
    const event = { form: "warning", decidedOn: "2025-11-15" };
    expect(parseRecords("disciplineEvent", [{ ...event, violatedOn: "2025-11-15" }])).toMatchObject({
      value: [{ unitAtAct: null, alreadyCounted: null }],
    });
    expect(parseRecords("disciplineEvent", [event])).toMatchObject({ kind: "accepted" });
    expect(issues("disciplineEvent", { ...event, violatedOn: "2025-11-16" })).toEqual([
      ["ends-before-it-begins", "violatedOn", "<= 2025-11-15"],
    ]);
  });
});
