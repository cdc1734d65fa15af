import { describe, expect, it } from "vitest";
import {
  buildRegister,
  hierarchyOf,
  prescribedDaysOf,
  scoreSheetOn,
  sessionsOf,
  termsOf,
} from "../../src/register/index.ts";
import { commune, issuesOf, one, organisations, registerOf, two } from "./places.ts";

const session = { id: "s1", organisationId: "b1", heldOn: "2024-03-03", kind: "regular" } as const;
const upgrade = { act: "upgrade", on: "2025-07-01", id: "b1", kind: "grassroots-organisation" } as const;

describe("a session", () => {
  it("may be of what was a branch before a change", () => {
    expect(issuesOf({ organisations, sessions: [session], changes: [upgrade] })).toEqual([]);
  });

  it("is not of what never was a branch", () => {
    expect(issuesOf({ organisations, sessions: [{ ...session, organisationId: "x1" }], changes: [upgrade] })).toEqual([
      "sessions.0.organisationId: not-a-branch → choose-a-branch",
    ]);
  });
});

describe("a post", () => {
  const ended = { ...one, lastDay: "2024-12-31" } as const;
  const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;
  const held = (lastDay: string | null) => ({ key: "p1", posts: [{ ...post, lastDay }], otherPay: [] });

  it.each([
    ["2025-06-30", ["holders.0.posts.0.lastDay: outside-the-life → correct-the-dates"]],
    [null, ["holders.0.posts.0.lastDay: outside-the-life → correct-the-dates"]],
    ["2024-12-31", []],
  ])("ends with its organisation: %s", (lastDay, issues) => {
    expect(issuesOf({ organisations: [commune, ended, two], holders: [held(lastDay)] })).toEqual(issues);
  });

  it("of a holder that cannot be read does not hide the next holder", () => {
    expect(
      issuesOf({
        organisations,
        holders: [7, { ...held(null), key: "p2", posts: [{ ...post, organisationId: "zz" }] }],
      }),
    ).toEqual([
      expect.stringMatching(/^holders\.0/),
      "holders.1.posts.0.organisationId: unknown-organisation → add-or-correct-organisation",
    ]);
  });
});

describe("changes beside records that do not hold together", () => {
  it("leave the issue with the record", () => {
    expect(
      issuesOf({ organisations: [...organisations, { ...one, id: "b9", parentId: "zz" }], changes: [upgrade] }),
    ).toEqual(["organisations.3.parentId: unknown-parent → add-or-correct-parent"]);
  });

  it.each([
    ["a place that is none", { act: "divide", on: "2025-07-01", id: "b1", created: [], placed: { b2: 3 } }],
    ["a list for places", { act: "divide", on: "2025-07-01", id: "b1", created: [], placed: [] }],
    ["nothing for places", { act: "divide", on: "2025-07-01", id: "b1", created: [], placed: null }],
  ])("are refused for %s", (_, change) => {
    expect(issuesOf({ organisations, changes: [change] })).toContain("changes.0.placed: wrong-type → write-this-type");
  });

  it("place each organisation below one that is divided", () => {
    const created = ["x2", "x3"].map((id) => ({ ...commune, id }));
    const divided = (placed: object) =>
      issuesOf({ organisations, changes: [{ act: "divide", on: "2025-07-01", id: "x1", created, placed }] });
    expect(divided({ b1: "x2", b2: "x3" })).toEqual([]);
    expect(divided({ b1: "x2" })).toEqual(["changes.0.placed: child-not-placed → place-the-children"]);
    expect(divided({ b1: "x2", b2: " " })).toContain("changes.0.placed: wrong-type → write-this-type");
  });

  it("may leave the places out where nothing is placed", () => {
    const issues = issuesOf({ organisations, changes: [{ act: "divide", on: "2025-07-01", id: "b1", created: [] }] });
    expect(issues.filter((issue) => issue.includes("placed: wrong-type"))).toEqual([]);
  });
});

describe("a value in a record", () => {
  const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" } as const;

  it.each([
    [90, []],
    [89.5, []],
    ["90", ["ratings.0.subject.facts.score: wrong-type → write-this-type"]],
    [-1, ["ratings.0.subject.facts.score: not-a-count → correct-the-counts"]],
  ])("a score of %j", (score, issues) => {
    const ratings = [{ organisationId: "b1", ...year, subject: { facts: { subject: "organisation", score } } }];
    expect(issuesOf({ organisations, ratings })).toEqual(issues);
  });

  it.each([
    ["secretary", []],
    ["own:to-truong-to-dan-pho", []],
    ["own:", ["holders.0.posts.0.role: not-listed → choose-from-list"]],
    ["to-truong", ["holders.0.posts.0.role: not-listed → choose-from-list"]],
  ])("a post of %s", (role, issues) => {
    const posts = [{ organisationId: "b1", role, firstDay: "2022-01-01", pay: [] }];
    expect(issuesOf({ organisations, holders: [{ key: "p1", posts, otherPay: [] }] })).toEqual(issues);
  });
});

describe("assignments of one follower", () => {
  const assignment = { followerKey: "k1", organisationId: "b1" } as const;
  const overlapsOf = (...days: readonly (readonly [string, string | null])[]) =>
    issuesOf({ organisations, assignments: days.map(([firstDay, lastDay]) => ({ ...assignment, firstDay, lastDay })) });
  const overlap = (index: number) => `assignments.${index}.firstDay: overlap → correct-the-dates`;

  it("overlap what has no end", () => {
    expect(overlapsOf(["2025-01-01", null], ["2025-06-01", "2025-07-01"])).toEqual([overlap(1)]);
  });

  it("overlap the one that lasts longest, whatever lies between", () => {
    expect(overlapsOf(["2025-01-01", "2025-12-31"], ["2025-02-01", "2025-03-01"], ["2025-11-01", null])).toEqual([
      overlap(1),
      overlap(2),
    ]);
    expect(overlapsOf(["2025-01-01", "2025-03-31"], ["2025-02-01", "2025-06-30"], ["2025-05-01", null])).toEqual([
      overlap(1),
      overlap(2),
    ]);
  });

  it("may follow each other", () => {
    expect(overlapsOf(["2025-04-01", null], ["2025-01-01", "2025-03-31"])).toEqual([]);
  });
});

describe("what is asked of many days", () => {
  const register = registerOf({
    organisations,
    terms: [
      { organisationId: "x1", startedOn: "2020-06-01" },
      { organisationId: "x1", startedOn: null },
      { organisationId: "b1", startedOn: null },
    ],
  });

  it("is the same however many were asked before", () => {
    const ask = () => [hierarchyOf(register, "2024-01-15"), termsOf(register, "2024-01-15")];
    const first = ask();
    for (const month of ["01", "02", "03", "04", "05", "06"] as const) termsOf(register, `2024-${month}-01`);
    expect(ask()).toEqual(first);
  });

  it("has no prescribed day without local rules", () => {
    expect(prescribedDaysOf(register, "b1")).toEqual([]);
    expect(sessionsOf(register)).toEqual([]);
    expect(scoreSheetOn(register, "b1", "2024-01-01")).toEqual({ value: null, derivedFrom: [] });
  });

  it("counts a term that is known to have begun after one without a day", () => {
    const terms = [
      { organisationId: "b1", startedOn: null },
      { organisationId: "b1", startedOn: "2021-06-01" },
    ] as const;
    expect(termsOf(registerOf({ organisations, terms }), "2024-01-01").map((term) => term.startedOn)).toEqual([
      "2021-06-01",
    ]);
  });

  it("counts the term that began last, before one without a day", () => {
    expect(termsOf(register, "2024-01-01").map((term) => term.startedOn)).toEqual(["2020-06-01", null]);
  });
});

it("nothing but records makes a register", () => {
  expect(buildRegister({ organisations }).kind).toBe("accepted");
});
