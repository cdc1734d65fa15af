import { describe, expect, it } from "vitest";
import {
  applyChanges,
  congressWindow,
  hierarchyOn,
  leadingBody,
  membersByStatus,
  missedMonths,
  organisation,
  recordsOn,
  reviewAssignments,
  reviewInspections,
  reviewLeadingBodies,
  term,
} from "../../src/organisation/index.ts";
import {
  jsonSchemaOf,
  parseRecord,
  parseRecords,
  pickRecord,
  type RecordKind,
  type RecordTypes,
  recordKinds,
} from "../../src/schemas/index.ts";

const created = { id: "b3", name: "Chi bộ 03", kind: "branch", armedForces: false } as const;
const dated = { on: "2025-07-01", decision: "12-QĐ/ĐU" };

const changes = {
  found: { act: "found", ...dated, created },
  merge: { act: "merge", ...dated, ids: ["b2"], into: "b1" },
  consolidate: { act: "consolidate", ...dated, ids: ["b1", "b2"], created },
  divide: { act: "divide", ...dated, id: "b1", created: [created, { ...created, id: "b4" }], placed: { g1: "b3" } },
  transfer: { act: "transfer", ...dated, id: "b1", to: "x" },
  dissolve: { act: "dissolve", ...dated, id: "b1", childrenTo: null },
  disband: { act: "disband", ...dated, id: "b1", childrenTo: "b2" },
  end: { act: "end", ...dated, id: "b1", childrenTo: null },
  upgrade: { act: "upgrade", ...dated, id: "b1", kind: "grassroots-branch" },
  switch: { act: "switch", ...dated, id: "b1", kind: "branch" },
} as const;

const follow = { followerKey: "k1", organisationId: "b1", firstDay: "2025-01-01", lastDay: null };
const visit = { followerKey: "k1", organisationId: "b1", heldOn: "2025-02-03" };

/** One whole record of each kind: it is read as it stands. */
const whole = {
  term: term({ kind: "branch", startedOn: "2025-09-15", isFirst: false, inPilot: true }),
  leadingBody: leadingBody({ organisationId: "b1", kind: "branch", members: 7, standingMembers: 0 }),
  membersByStatus: membersByStatus({ organisationId: "b1", countedOn: "2025-12-31", officialHere: 20 }),
  assignment: follow,
  assignmentTerms: { kinds: ["branch", "grassroots-branch"], mostPerMember: 3 },
  visit,
  plannedInspection: { organisationId: "b1", dueBy: "2025-06-30" },
  inspection: { organisationId: "b1", heldOn: "2025-07-02" },
  congress: { organisationId: "b1", heldOn: "2020-05-01" },
} as const;

/** A record with no more than it must have, and what is read of it. */
const least = {
  term: [{ kind: "chi-bo" }, term({ kind: "branch" })],
  leadingBody: [
    { organisationId: "b1", kind: "dang-bo-co-so" },
    leadingBody({ organisationId: "b1", kind: "grassroots-organisation" }),
  ],
  membersByStatus: [{ organisationId: "b1" }, membersByStatus({ organisationId: "b1" })],
  assignment: [{ followerKey: "k1", organisationId: "b1", firstDay: "2025-01-01" }, follow],
  structureChange: [
    { act: "found", on: "2025-07-01", created },
    { ...changes.found, decision: null, created: organisation(created) },
  ],
} as const;

function issuesOf(kind: RecordKind, record: unknown): readonly string[] {
  const read = parseRecord(kind, record);
  if (read.kind === "accepted") return [];
  return read.issues.map(
    (one) => `${one.path.join(".")}: ${one.code} (${one.expected}; ${one.received}) ${one.remedy}`,
  );
}

function accepted<Kind extends RecordKind>(kind: Kind, input: unknown): readonly RecordTypes[Kind][] {
  const read = parseRecords(kind, JSON.parse(JSON.stringify(input)));
  if (read.kind === "refused") throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe("records of structure", () => {
  it.each(Object.entries(whole) as [keyof typeof whole, object][])("%s is read as it stands", (kind, record) => {
    expect(accepted(kind, [record])).toEqual([record]);
  });

  it.each(Object.values(changes))("the change $act is read as it stands, what it founds with every key", (change) => {
    const [read] = accepted("structureChange", [change]);
    expect(accepted("structureChange", [read])).toEqual([read]);
    expect(read).toMatchObject(change);
  });

  it.each(Object.entries(least) as [keyof typeof least, readonly [object, object]][])(
    "%s may leave out what is not known",
    (kind, [record, expected]) => {
      expect(accepted(kind, [record])).toEqual([expected]);
    },
  );

  it.each<readonly [string, RecordKind, object, string]>([
    [
      "a misspelt key",
      "term",
      { kind: "branch", startOn: 1 },
      "startOn: unknown-key (startedOn; number) rename-or-remove-key",
    ],
    [
      "a day that does not exist",
      "term",
      { kind: "branch", startedOn: "2025-02-30" },
      'startedOn: not-a-calendar-date (YYYY-MM-DD; "2025-02-30") write-iso-date',
    ],
    [
      "a first term that ends before it begins",
      "term",
      { kind: "branch", startedOn: "2025-07-01", endSet: "2025-06-30" },
      'endSet: ends-before-it-begins (>= 2025-07-01; "2025-06-30") correct-the-dates',
    ],
    [
      "a section whose parent's term ended before",
      "term",
      { kind: "section", startedOn: "2025-07-01", parentEndsOn: "2025-06-30" },
      'parentEndsOn: ends-before-it-begins (>= 2025-07-01; "2025-06-30") correct-the-dates',
    ],
    [
      "a standing committee larger than its committee",
      "leadingBody",
      { organisationId: "b1", kind: "commune", members: 9, standingMembers: 10 },
      "standingMembers: more-than-the-whole (standingMembers <= members = 9; 10) correct-the-counts",
    ],
    [
      "more moved than were elected",
      "leadingBody",
      { organisationId: "b1", kind: "commune", elected: 9, movedAtOnce: 10 },
      "movedAtOnce: more-than-the-whole (movedAtOnce <= elected = 9; 10) correct-the-counts",
    ],
    [
      "half a deputy",
      "leadingBody",
      { organisationId: "b1", kind: "commune", deputies: 1.5 },
      "deputies: not-a-count (0, 1, 2, …; 1.5) write-whole-count",
    ],
    [
      "members in one undivided count",
      "membersByStatus",
      { organisationId: "b1", members: 23 },
      "members: undivided-members (official, probationary; number) split-official-and-probationary",
    ],
    [
      "fewer than no guests",
      "membersByStatus",
      { organisationId: "b1", officialGuests: -1 },
      "officialGuests: not-a-count (>= 0; -1) write-whole-count",
    ],
    [
      "an assignment that ends before it begins",
      "assignment",
      { ...follow, lastDay: "2024-12-31" },
      'lastDay: ends-before-it-begins (>= 2025-01-01; "2024-12-31") correct-the-dates',
    ],
    [
      "an assignment without its first day",
      "assignment",
      { ...follow, firstDay: undefined },
      "firstDay: missing-key (string; undefined) add-key",
    ],
    [
      "terms that want nothing followed",
      "assignmentTerms",
      { kinds: [], mostPerMember: 3 },
      "kinds: too-short (>= 1; a list of 0) write-this-type",
    ],
    [
      "a load below nothing",
      "assignmentTerms",
      { kinds: ["branch"], mostPerMember: -1 },
      "mostPerMember: not-a-count (>= 0; -1) write-whole-count",
    ],
    [
      "a visit on no day",
      "visit",
      { ...visit, heldOn: "03/02/2025" },
      'heldOn: not-a-calendar-date (YYYY-MM-DD; "03/02/2025") write-iso-date',
    ],
    [
      "an inspection of nobody",
      "inspection",
      { organisationId: "", heldOn: "2025-07-02" },
      'organisationId: too-short (>= 1; "") write-this-type',
    ],
    [
      "a plan under a key of inspections",
      "plannedInspection",
      { organisationId: "b1", dueBy: "2025-06-30", duBy: 1 },
      "duBy: unknown-key (dueBy; number) rename-or-remove-key",
    ],
    [
      "a congress on no day",
      "congress",
      { organisationId: "b1", heldOn: null },
      "heldOn: wrong-type (string; null) write-this-type",
    ],
    [
      "a change by no word of the law",
      "structureChange",
      { ...changes.merge, act: "join" },
      'act: not-listed (found, merge, consolidate, divide, transfer, dissolve, disband, end, upgrade, switch; "…" (4)) choose-from-list',
    ],
    [
      "a key of another change",
      "structureChange",
      { ...changes.merge, to: "x" },
      'to: unknown-key (-; "…" (1)) rename-or-remove-key',
    ],
    [
      "an unknown kind",
      "structureChange",
      { ...changes.upgrade, kind: null },
      /^kind: not-listed \(central, .*; null\) choose-from-list$/.source,
    ],
    [
      "a child placed nowhere",
      "structureChange",
      { ...changes.divide, placed: { g1: "" } },
      'placed.g1: too-short (>= 1; "") write-this-type',
    ],
    [
      "an undivided count in what is founded",
      "structureChange",
      { ...changes.found, created: { ...created, members: 31 } },
      "created.members: undivided-members (official, probationary; number) split-official-and-probationary",
    ],
    [
      "an identity in what is founded",
      "structureChange",
      { ...changes.divide, created: [created, { ...created, phone: "somebody" }] },
      "created.1.phone: identifies-a-person (key; …) remove-personal-data",
    ],
  ])("%s is refused", (_, kind, record, issue) => {
    const issues = issuesOf(kind, record);
    expect(issues).toHaveLength(1);
    if (issue.startsWith("^")) expect(issues[0]).toMatch(new RegExp(issue));
    else expect(issues[0]).toBe(issue);
  });

  it.each([...Object.entries(whole), ["structureChange", changes.transfer] as const])(
    "%s with a name, a number or a birthday is refused, and nothing of it repeated",
    (kind, record) => {
      const issues = issuesOf(kind as RecordKind, {
        ...record,
        hoTen: "somebody",
        CCCD: "somebody",
        ngaySinh: "somebody",
      });
      expect(issues).toEqual(
        ["hoTen", "CCCD", "ngaySinh"].map((key) => `${key}: identifies-a-person (key; …) remove-personal-data`),
      );
    },
  );

  it("a wider row of a change is picked from by the keys of all changes", () => {
    expect(pickRecord("structureChange", { ...changes.transfer, created_at: 0 })).toEqual({
      record: changes.transfer,
      leftOut: ["created_at"],
    });
  });
});

describe("what is accepted is what the functions take", () => {
  it("terms and leading bodies", () => {
    const [current] = accepted("term", [{ kind: "branch", startedOn: "2022-03-15" }]);
    expect(current && congressWindow(current, "2024-06-01")).toMatchObject({ value: { dueOn: "2024-09-15" } });
    const known = { deputies: 1, deputyFromCommittee: true, hasInspectionCommission: false };
    const bodies = accepted("leadingBody", [{ ...whole.leadingBody, ...known, members: 8 }]);
    expect(reviewLeadingBodies(bodies, "2025-12-31").map(({ rule, finding }) => [rule, finding])).toEqual([
      ["branchLeaders", "breach"],
    ]);
  });

  it("assignments, visits and inspections", () => {
    const assignments = accepted("assignment", [follow]);
    const [terms] = accepted("assignmentTerms", [whole.assignmentTerms]);
    const organisations = accepted("organisation", [created, { ...created, id: "b1", name: "Chi bộ 01" }]);
    const history = applyChanges(organisations, []);
    if (history.kind === "refused" || terms === undefined) throw new Error("refused");
    const hierarchy = hierarchyOn(history.value, "2025-12-31");
    expect(reviewAssignments(hierarchy, assignments, { on: "2025-12-31", terms }).unfollowed).toEqual(["b3"]);
    const quarter = { firstDay: "2025-01-01", lastDay: "2025-03-31" } as const;
    const missed = missedMonths(assignments, accepted("visit", [visit]), quarter);
    expect(missed.map(({ month }) => month)).toEqual(["2025-01", "2025-03"]);
    const plans = accepted("plannedInspection", [whole.plannedInspection]);
    const held = accepted("inspection", [whole.inspection]);
    expect(reviewInspections(plans, held, "2025-12-31").held).toEqual({ part: 1, whole: 1 });
  });

  it("a history of changes", () => {
    const organisations = accepted("organisation", [
      { ...created, id: "b1", name: "Chi bộ 01", counts: [{ on: "2025-01-01", official: 4, probationary: 0 }] },
      { ...created, id: "b2", name: "Chi bộ 02", counts: [{ on: "2025-01-01", official: 5, probationary: 1 }] },
    ]);
    const history = applyChanges(organisations, accepted("structureChange", [changes.merge]));
    if (history.kind === "refused") throw new Error(JSON.stringify(history.issues));
    expect(recordsOn(history.value, "2025-07-01")).toMatchObject([
      { id: "b1", counts: [{ official: 4 }, { on: "2025-07-01", official: 9, probationary: 1 }] },
    ]);
  });
});

describe("the JSON Schemas of structure", () => {
  it.each([...Object.keys(whole), "structureChange"] as RecordKind[])("%s ships one that is strict", (kind) => {
    expect(recordKinds).toContain(kind);
    const { oneOf, ...schema } = jsonSchemaOf(kind) as { readonly oneOf?: readonly object[] };
    const shapes = oneOf ?? [schema];
    expect(shapes.length).toBe(kind === "structureChange" ? 7 : 1);
    for (const shape of shapes) expect(shape).toMatchObject({ type: "object", additionalProperties: false });
  });
});
