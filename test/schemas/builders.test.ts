import { describe, expect, it } from "vitest";
import type { Fields } from "../../src/facts/index.ts";
import * as meeting from "../../src/meeting/index.ts";
import * as organisation from "../../src/organisation/index.ts";
import * as rating from "../../src/rating/index.ts";
import * as register from "../../src/register/index.ts";
import { parseRecord, type RecordKind, recordKinds } from "../../src/schemas/index.ts";
import * as stipend from "../../src/stipend/index.ts";
import { factKinds } from "../kit/fact-kinds.ts";

/** What a kind of record is compared with: the builder, its members, and the least that it is given. */
type Subject = readonly [kind: RecordKind, build: (given: never) => object, fields: Fields<never>, least: object];

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false };
const year = { organisationId: "b1", firstDay: "2025-01-01", lastDay: "2025-12-31" };

const subjects = [
  ["organisation", organisation.organisation, organisation.organisationFields, branch],
  ["congress", organisation.congress, organisation.congressFields, { organisationId: "b1", heldOn: "2025-05-01" }],
  ["term", organisation.term, organisation.termFields, { kind: "branch" }],
  ["leadingBody", organisation.leadingBody, organisation.leadingBodyFields, { organisationId: "b1", kind: "branch" }],
  ["membersByStatus", organisation.membersByStatus, organisation.membersByStatusFields, { organisationId: "b1" }],
  [
    "assignment",
    organisation.assignment,
    organisation.assignmentFields,
    { followerKey: "k1", organisationId: "b1", firstDay: "2025-01-01" },
  ],
  [
    "assignmentTerms",
    organisation.assignmentTerms,
    organisation.assignmentTermsFields,
    { kinds: ["branch"], mostPerMember: 3 },
  ],
  [
    "visit",
    organisation.visit,
    organisation.visitFields,
    { followerKey: "k1", organisationId: "b1", heldOn: "2025-02-03" },
  ],
  [
    "plannedInspection",
    organisation.plannedInspection,
    organisation.plannedInspectionFields,
    { organisationId: "b1", dueBy: "2025-06-30" },
  ],
  [
    "inspection",
    organisation.inspection,
    organisation.inspectionFields,
    { organisationId: "b1", heldOn: "2025-06-30" },
  ],
  [
    "branchSession",
    meeting.branchSession,
    meeting.branchSessionFields,
    { id: "s1", organisationId: "b1", heldOn: "2025-05-03", kind: "regular" },
  ],
  ["meetingBranch", meeting.meetingBranch, meeting.meetingBranchFields, { id: "b1", kind: "branch" }],
  ["thematicTopic", meeting.thematicTopic, meeting.thematicTopicFields, { organisationId: "b1", heldOn: "2024-03-20" }],
  [
    "scoreSheet",
    meeting.scoreSheet,
    meeting.scoreSheetFields,
    {
      code: "x",
      firstDay: "2026-01-01",
      citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
      total: 100,
      bands: [],
    },
  ],
  ["holder", stipend.holder, stipend.holderFields, { key: "p1", posts: [] }],
  ["memberYear", rating.memberYear, rating.memberYearFields, {}],
  ["leaderYear", rating.leaderYear, rating.leaderYearFields, {}],
  ["collectiveYear", rating.collectiveYear, rating.collectiveYearFields, {}],
  ["organisationYear", rating.organisationYear, rating.organisationYearFields, {}],
  ["memberDuty", rating.memberDuty, rating.memberDutyFields, {}],
  ["bodyDuty", rating.bodyDuty, rating.bodyDutyFields, {}],
  [
    "disciplineEvent",
    rating.disciplineEvent,
    rating.disciplineEventFields,
    { form: "warning", decidedOn: "2025-11-15" },
  ],
  ["ratedSubject", rating.ratedSubject, rating.ratedSubjectFields, {}],
  ["organisationRating", register.organisationRating, register.organisationRatingFields, { ...year, subject: {} }],
  [
    "memberRatings",
    register.memberRatings,
    register.memberRatingsFields,
    { ...year, counts: { kind: "member", classes: {} } },
  ],
  [
    "taskResult",
    register.taskResult,
    register.taskResultFields,
    { code: "admissions", organisationId: "b1", on: "2025-05-19", count: 1 },
  ],
] as unknown as readonly Subject[];

/** Kinds of several forms: their own tests read whole ones. */
const others: readonly RecordKind[] = ["structureChange", "stipendPolicy", ...factKinds];

describe("what is read is what the builder of the kind makes", () => {
  it("of every kind", () => {
    expect([...subjects.map(([kind]) => kind), ...others].sort()).toEqual([...recordKinds].sort());
  });

  it.each(subjects)("%s: key by key, in the same order", (kind, build, fields, least) => {
    const built = build(least as never);
    const { value } = parseRecord(kind, JSON.parse(JSON.stringify(least)));
    expect(value).toEqual(built);
    expect(Object.keys(value as object)).toEqual(Object.keys(built));
    expect(new Set(Object.keys(built))).toEqual(new Set(Object.keys(fields)));
    expect(parseRecord(kind, JSON.parse(JSON.stringify(built))).value).toEqual(built);
  });

  it.each(subjects)("%s: with the same keys required", (kind, _, fields) => {
    const missing = (parseRecord(kind, {}).issues ?? []).map(({ code, path, remedy }) => [
      code,
      remedy,
      path.join("."),
    ]);
    const required = Object.entries(fields).filter(
      ([, field]) => typeof field === "object" && "required" in (field as object),
    );
    expect(missing).toEqual(expect.arrayContaining(required.map(([key]) => ["missing-key", "add-key", key])));
    expect(missing).toHaveLength(required.length);
  });
});

describe("the views of an organisation", () => {
  const counts = [{ on: "2024-01-01", official: 60, probationary: 2 }] as const;

  it("in a post is what its builder makes", () => {
    const given = { id: "o1", kind: "branch", counts } as const;
    const posts = [{ organisation: given, firstDay: "2022-01-01" }];
    const [read] = parseRecord("holder", { key: "p1", posts }).value?.posts ?? [];
    expect(read?.organisation).toEqual(stipend.paidOrganisation(given));
    expect(Object.keys(read?.organisation ?? {})).toEqual(Object.keys(stipend.paidOrganisation(given)));
    expect(read).toEqual(stipend.post({ organisation: given, firstDay: "2022-01-01" }));
  });

  it("is refused with counts out of order", () => {
    const organisation = { id: "o1", counts: [...counts, ...counts] };
    const posts = [{ organisation, firstDay: "2022-01-01" }];
    expect(parseRecord("holder", { key: "p1", posts }).issues).toMatchObject([
      { code: "out-of-order", path: ["posts", 0, "organisation", "counts", 1, "on"] },
    ]);
  });
});
