import { describe, expect, it } from "vitest";
import {
  completeRecords,
  holderRecord,
  leadingBodyRecord,
  memberRatings,
  modelSwitch,
  organisationRating,
  postRecord,
  taskResult,
  termRecord,
} from "../../src/register/index.ts";
import { issuesOf, one, organisations, registerOf, source, year } from "./places.ts";

const post = { organisationId: "b1", firstDay: "2022-01-01" } as const;

describe("builders", () => {
  it("fill in what is left out, and make what a register keeps as it is", () => {
    const counts = { kind: "member", classes: { good: 4 } } as const;
    const records = {
      holders: [holderRecord({ key: "p1", posts: [postRecord({ ...post, salary: { grade: "2.34" } })] })],
      ratings: [organisationRating({ organisationId: "b1", ...year, subject: {} })],
      memberRatings: [memberRatings({ organisationId: "b1", ...year, counts })],
      results: [taskResult({ code: "members-admitted", organisationId: "b1", on: "2025-05-19", count: 2 })],
      terms: [termRecord({ organisationId: "b1" })],
      leadingBodies: [leadingBodyRecord({ organisationId: "b1" })],
      complete: [completeRecords({ organisationId: "x1", of: "posts", ...year })],
      switches: [modelSwitch({ organisationId: "x1", on: "2026-10-01" })],
    };
    const kept = registerOf({ organisations, ...records }).records;
    for (const list of Object.keys(records) as (keyof typeof records)[]) expect(kept[list][0]).toBe(records[list][0]);
    expect(kept.holders[0]?.posts[0]?.salary).toEqual({ grade: "2.34", leadership: "0", beyondFrame: "0" });
  });

  it("refuse what is none", () => {
    expect(() => postRecord({ ...post, organisation: "b1" } as never)).toThrow(/postRecord has no "organisation"/);
    expect(() => completeRecords({ organisationId: "b1", of: "post" as "posts", ...year })).toThrow(/"posts"/);
    expect(() =>
      completeRecords({ organisationId: "b1", of: "posts", firstDay: "2026-01-01", lastDay: "2025-01-01" }),
    ).toThrow(RangeError);
  });
});

describe("records of a wrong form", () => {
  const rules = { organisationId: "x1", firstDay: "2025-01-01", ...source } as const;
  const faults: readonly (readonly [name: string, records: object, issues: readonly string[]])[] = [
    [
      "a coefficient that is a number",
      { holders: [{ key: "p1", posts: [{ ...post, salary: { grade: 2.34 } }] }] },
      ["holders.0.posts.0.salary.grade: not-a-coefficient → write-exact-decimal"],
    ],
    [
      "a month that is none, a flag that is a word, a list that is none",
      {
        sessions: [
          {
            id: "s1",
            organisationId: "b1",
            heldOn: "2025-03-03",
            kind: "regular",
            forMonth: "2025-13",
            approved: "x",
            absences: 3,
          },
        ],
      },
      [
        "sessions.0.forMonth: not-a-calendar-month → write-iso-month",
        "sessions.0.absences: wrong-type → write-this-type",
        "sessions.0.approved: wrong-type → write-this-type",
      ],
    ],
    [
      "facts of nobody, and facts that are none",
      {
        ratings: [
          { organisationId: "b1", ...year, subject: { facts: { subject: "place" } } },
          { organisationId: "b2", ...year, subject: { facts: 3 } },
        ],
      },
      [
        "ratings.0.subject.facts.subject: not-listed → choose-from-list",
        "ratings.1.subject.facts: wrong-type → write-this-type",
      ],
    ],
    [
      "a score below 0",
      { ratings: [{ organisationId: "b1", ...year, subject: { facts: { subject: "organisation", score: -1 } } }] },
      ["ratings.0.subject.facts.score: not-a-count → correct-the-counts"],
    ],
    [
      "a text without end",
      { results: [{ code: "x".repeat(1001), organisationId: "b1", on: "2025-01-01", count: 1 }] },
      ["results.0.code: too-long → shorten-the-text"],
    ],
    [
      "a text that is a number",
      { terms: [{ organisationId: 7 }] },
      ["terms.0.organisationId: wrong-type → write-this-type"],
    ],
    [
      "a role of one's own without a name",
      { holders: [{ key: "p1", posts: [{ ...post, role: "own:" }] }] },
      ["holders.0.posts.0.role: not-listed → choose-from-list"],
    ],
    ["rules that are none", { localRules: [7] }, ["localRules.0: wrong-type → write-this-type"]],
    [
      "a sheet that does not hold together",
      {
        localRules: [
          {
            ...rules,
            scoreSheet: {
              code: "own",
              total: 100,
              items: [{ code: "a", maximum: 90 }],
              bands: [{ class: "good", from: 0 }],
            },
          },
        ],
      },
      ["localRules.0.scoreSheet.total: parts-do-not-add-up → correct-the-counts"],
    ],
    [
      "a change without an act, one that is none, and one that places nothing",
      {
        changes: [
          { on: "2026-01-01" },
          7,
          { act: "divide", on: "2026-01-01", id: "b1", created: [], placed: { b2: 7 } },
        ],
      },
      [
        "changes.0.act: missing-key → add-key",
        "changes.1: wrong-type → write-this-type",
        "changes.2.placed: wrong-type → write-this-type",
      ],
    ],
    [
      "spans without work out of order",
      {
        holders: [
          {
            key: "p1",
            posts: [
              {
                ...post,
                notPerformed: [{ firstDay: "2024-01-01", lastDay: "2024-01-31" }, { firstDay: "2023-01-01" }],
              },
            ],
          },
        ],
      },
      ["holders.0.posts.0.notPerformed.1.firstDay: out-of-order → order-by-day"],
    ],
  ];

  it.each(faults)("%s", (_name, records, issues) => {
    expect(issuesOf({ organisations, ...records })).toEqual(issues);
  });

  it("of a change that creates what cannot be are told of the change", () => {
    const created = { ...one, id: "b3", parentId: "x9" };
    expect(issuesOf({ organisations, changes: [{ act: "found", on: "2026-01-01", created }] }).length).toBe(1);
  });
});
