import { describe, expect, it } from "vitest";
import { organisation } from "../../src/organisation/index.ts";
import { organisationYear } from "../../src/rating/index.ts";
import {
  buildRegister,
  holderRecord,
  mostIssues,
  type RegisterGiven,
  recordsOf,
  registerLists,
  withChanges,
  withRecords,
} from "../../src/register/index.ts";
import { commune, issuesOf, one, organisations, registerOf, source, two, year } from "./places.ts";

const rating = { organisationId: "b1", ...year, subject: {} } as const;
const counts = { kind: "member", classes: { good: 20 } } as const;
const post = { organisationId: "b1", role: "secretary", firstDay: "2022-01-01", pay: [] } as const;
const result = { code: "members-admitted", organisationId: "b1", on: "2025-05-19", count: 2 } as const;
const assignment = { followerKey: "k1", organisationId: "b1", firstDay: "2025-01-01" } as const;
const session = { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular" } as const;
const rules = { organisationId: "x1", firstDay: "2025-01-01", ...source } as const;
const minutes = { regular: { operator: ">=", value: 90 } } as const;

describe("a register", () => {
  it("is built from records as builders take them, and gives whole records back", () => {
    const register = registerOf({ organisations, holders: [{ key: "p1", posts: [post] }], ratings: [rating] });
    const records = recordsOf(register);
    expect(Object.keys(records)).toEqual(registerLists);
    expect(records.organisations[1]).toEqual(organisation(one));
    expect(records.holders[0]).toEqual(holderRecord({ key: "p1", posts: [post] }));
    expect(records.ratings[0]?.subject).toEqual({ duty: "to-be-rated", facts: null, decision: null });
    expect(records.sessions).toEqual([]);
  });

  it("keeps whole records as they are, and builds the same register from them again", () => {
    const whole = organisations.map((given) => organisation(given));
    const register = registerOf({ organisations: whole, results: [result] });
    expect(register.records.organisations).toBe(whole);
    const again = registerOf(recordsOf(register));
    expect(recordsOf(again)).toEqual(recordsOf(register));
    const stored: RegisterGiven = JSON.parse(JSON.stringify(recordsOf(register)));
    expect(recordsOf(registerOf(stored))).toEqual(recordsOf(register));
  });

  it("takes undefined for not known, in every record", () => {
    const given = { ...one, parentId: undefined, counts: undefined, setting: undefined };
    expect(registerOf({ organisations: [given] }).records.organisations[0]).toEqual(
      organisation({ ...one, parentId: null }),
    );
  });

  it("may have several roots, or none", () => {
    expect(issuesOf({ organisations: [commune, { ...commune, id: "x2" }] })).toEqual([]);
    expect(issuesOf({ organisations: [] })).toEqual([]);
  });

  it("has more records with withRecords, and stays as it was", () => {
    const register = registerOf({ organisations });
    const more = withRecords(register, { results: [result], organisations: [{ ...two, id: "b3" }] });
    expect(more.value?.records.results).toHaveLength(1);
    expect(more.value?.records.organisations).toHaveLength(4);
    expect(register.records.results).toEqual([]);
    expect(withRecords(register, { results: [{ ...result, organisationId: "b9" }] }).issues?.[0]?.code).toBe(
      "unknown-organisation",
    );
  });
});

/** What is wrong between records, each with the one issue that tells it. */
const faults: readonly (readonly [name: string, records: object, issue: string])[] = [
  ["an id twice", { organisations: [...organisations, one] }, "organisations.3.id: duplicate-id → give-unique-ids"],
  [
    "a code used again later",
    {
      organisations: [
        commune,
        { ...one, lastDay: "2025-06-30" },
        { ...one, firstDay: "2025-07-01", name: "Chi bộ khác" },
      ],
    },
    "organisations.2.id: duplicate-id → prefix-the-ids",
  ],
  [
    "a code used again before, in the order of the list",
    {
      organisations: [
        commune,
        { ...one, firstDay: "2025-07-01" },
        { ...one, firstDay: "2020-01-01", lastDay: "2025-06-30", name: "Chi bộ khác" },
      ],
    },
    "organisations.2.id: duplicate-id → prefix-the-ids",
  ],
  [
    "a code used again while the first is there",
    {
      organisations: [
        commune,
        { ...one, firstDay: "2020-01-01" },
        { ...one, firstDay: "2025-07-01", name: "Chi bộ khác" },
      ],
    },
    "organisations.2.id: duplicate-id → give-unique-ids",
  ],
  ["an unknown parent", { organisations: [one] }, "organisations.0.parentId: unknown-parent → add-or-correct-parent"],
  [
    "a circle",
    { organisations: [{ ...commune, parentId: "x1" }] },
    "organisations.0.parentId: cycle → break-the-cycle",
  ],
  [
    "a province that there is not",
    { organisations: [{ ...commune, territory: "phu-tto" }] },
    "organisations.0.territory: unknown-territory → write-the-province-code",
  ],
  [
    "counts out of order",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31" }, { on: "2024-12-31" }] }] },
    "organisations.0.counts.1.on: out-of-order → order-by-day",
  ],
  [
    "two counts of a day",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31" }, { on: "2025-12-31" }] }] },
    "organisations.0.counts.1.on: out-of-order → order-by-day",
  ],
  [
    "a count below 0",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31", official: -1 }] }] },
    "organisations.0.counts.0.official: not-a-count → write-whole-count",
  ],
  [
    "a count of a fraction",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31", households: 1.5 }] }] },
    "organisations.0.counts.0.households: not-a-count → write-whole-count",
  ],
  [
    "a standing committee larger than the committee",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31", committeeMembers: 9, standingMembers: 11 }] }] },
    "organisations.0.counts.0.standingMembers: more-than-the-whole → correct-the-counts",
  ],
  [
    "consents out of order",
    {
      organisations: [
        {
          ...one,
          parentId: null,
          consents: [
            { subject: "section", giver: "grassroots-committee", answeredOn: "2025-05-01", answer: "refused" },
            { subject: "section", giver: "grassroots-committee", answeredOn: "2024-05-01", answer: "given" },
          ],
        },
      ],
    },
    "organisations.0.consents.1.answeredOn: out-of-order → order-by-day",
  ],
  [
    "a consent twice",
    {
      organisations: [
        {
          ...one,
          parentId: null,
          consents: [
            { subject: "section", giver: "grassroots-committee", answeredOn: "2024-05-01", answer: "refused" },
            { subject: "section", giver: "grassroots-committee", answeredOn: "2024-05-01", answer: "given" },
          ],
        },
      ],
    },
    "organisations.0.consents.1: duplicate-record → keep-one-record",
  ],
  [
    "a holder twice",
    {
      organisations,
      holders: [
        { key: "p1", posts: [] },
        { key: "p1", posts: [post] },
      ],
    },
    "holders.1.key: duplicate-record → keep-one-record",
  ],
  [
    "a post in an unknown organisation",
    { organisations, holders: [{ key: "p1", posts: [{ ...post, organisationId: "b9" }] }] },
    "holders.0.posts.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "posts that overlap",
    {
      organisations,
      holders: [
        {
          key: "p1",
          posts: [
            { ...post, lastDay: "2025-06-30" },
            { ...post, firstDay: "2025-06-30" },
          ],
        },
      ],
    },
    "holders.0.posts.1.firstDay: overlap → correct-the-dates",
  ],
  [
    "a post held on and on beside a newer one",
    { organisations, holders: [{ key: "p1", posts: [{ ...post, firstDay: "2025-06-30" }, post] }] },
    "holders.0.posts.0.firstDay: overlap → correct-the-dates",
  ],
  [
    "a post that ends before it begins",
    { organisations, holders: [{ key: "p1", posts: [{ ...post, lastDay: "2021-12-31" }] }] },
    "holders.0.posts.0.lastDay: ends-before-it-begins → correct-the-dates",
  ],
  [
    "a post still held in an organisation that has ended",
    {
      organisations: [commune, { ...one, lastDay: "2025-06-30" }],
      holders: [{ key: "p1", posts: [post] }],
    },
    "holders.0.posts.0.lastDay: outside-the-life → correct-the-dates",
  ],
  [
    "a post before the first day of the organisation",
    {
      organisations: [commune, { ...one, firstDay: "2023-01-01" }],
      holders: [{ key: "p1", posts: [post] }],
    },
    "holders.0.posts.0.firstDay: outside-the-life → correct-the-dates",
  ],
  [
    "spans without work that overlap",
    {
      organisations,
      holders: [
        {
          key: "p1",
          posts: [{ ...post, notPerformed: [{ firstDay: "2023-01-01" }, { firstDay: "2024-01-01" }] }],
        },
      ],
    },
    "holders.0.posts.0.notPerformed.1.firstDay: overlap → correct-the-dates",
  ],
  ["a rating twice", { organisations, ratings: [rating, rating] }, "ratings.1: duplicate-record → keep-one-record"],
  [
    "a rating of an unknown organisation",
    { organisations, ratings: [{ ...rating, organisationId: "b9" }] },
    "ratings.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "a rating for a time before the organisation",
    { organisations: [commune, { ...one, firstDay: "2026-01-01" }], ratings: [rating] },
    "ratings.0.lastDay: outside-the-life → correct-the-dates",
  ],
  [
    "a rating for a time after the organisation",
    { organisations: [commune, { ...one, lastDay: "2024-12-31" }], ratings: [rating] },
    "ratings.0.firstDay: outside-the-life → correct-the-dates",
  ],
  [
    "more tasks done than there were",
    { organisations, ratings: [{ ...rating, subject: { facts: { ...organisationYear({ tasks: 3 }), done: 4 } } }] },
    "ratings.0.subject.facts.done: more-than-the-whole → correct-the-counts",
  ],
  [
    "a score of more than a hundred points",
    { organisations, ratings: [{ ...rating, subject: { facts: { ...organisationYear({}), score: 101 } } }] },
    "ratings.0.subject.facts.score: more-than-the-whole → correct-the-counts",
  ],
  [
    "ratings of members twice",
    {
      organisations,
      ratings: [rating],
      memberRatings: [
        { organisationId: "b1", ...year, counts },
        { organisationId: "b1", ...year, counts },
      ],
    },
    "memberRatings.1: duplicate-record → keep-one-record",
  ],
  [
    "ratings of members for a period that nobody opened",
    { organisations, memberRatings: [{ organisationId: "b1", ...year, counts }] },
    "memberRatings.0.firstDay: unknown-period → add-the-rating",
  ],
  [
    "ratings of members in a class that there is not",
    {
      organisations,
      ratings: [rating],
      memberRatings: [{ organisationId: "b1", ...year, counts: { kind: "member", classes: { best: 1 } } }],
    },
    "memberRatings.0.counts.classes.best: unknown-key → rename-or-remove-key",
  ],
  ["a result twice", { organisations, results: [result, result] }, "results.1: duplicate-record → keep-one-record"],
  [
    "a result of an unknown organisation",
    { organisations, results: [{ ...result, organisationId: "b9" }] },
    "results.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "a result before the organisation",
    { organisations: [commune, { ...one, firstDay: "2026-01-01" }], results: [result] },
    "results.0.on: outside-the-life → correct-the-dates",
  ],
  [
    "a session of an unknown branch",
    { organisations, sessions: [{ ...session, organisationId: "b9" }] },
    "sessions.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "a session of what is no branch",
    { organisations, sessions: [{ ...session, organisationId: "x1" }] },
    "sessions.0.organisationId: not-a-branch → choose-a-branch",
  ],
  [
    "a session before the first day of the branch",
    { organisations: [commune, { ...one, firstDay: "2025-04-01" }], sessions: [session] },
    "sessions.0.heldOn: outside-the-life → correct-the-dates",
  ],
  [
    "a session after the last day of the branch",
    { organisations: [commune, { ...one, lastDay: "2025-02-28" }], sessions: [session] },
    "sessions.0.heldOn: outside-the-life → correct-the-dates",
  ],
  [
    "an id of a session twice",
    { organisations, sessions: [session, { ...session, heldOn: "2025-04-03" }] },
    "sessions.1.id: duplicate-id → give-unique-ids",
  ],
  [
    "more present than required",
    {
      organisations,
      sessions: [
        {
          ...session,
          roll: 20,
          exempt: 0,
          temporarilyExempt: 0,
          suspended: 0,
          specialDuty: 0,
          awayOnTransfer: 0,
          transfereesIn: 0,
          present: 21,
        },
      ],
    },
    "sessions.0.present: more-than-the-whole → correct-the-counts",
  ],
  [
    "a session for a month to come",
    { organisations, sessions: [{ ...session, forMonth: "2025-04" }] },
    "sessions.0.forMonth: ends-before-it-begins → correct-the-dates",
  ],
  [
    "a term twice",
    {
      organisations,
      terms: [
        { organisationId: "b1", startedOn: "2022-03-15" },
        { organisationId: "b1", startedOn: "2022-03-15" },
      ],
    },
    "terms.1.startedOn: duplicate-record → keep-one-record",
  ],
  [
    "a term that ends before it begins",
    { organisations, terms: [{ organisationId: "b1", startedOn: "2022-03-15", endSet: "2021-03-15" }] },
    "terms.0.endSet: ends-before-it-begins → correct-the-dates",
  ],
  [
    "a leading body twice",
    { organisations, leadingBodies: [{ organisationId: "b1" }, { organisationId: "b1" }] },
    "leadingBodies.1.organisationId: duplicate-record → keep-one-record",
  ],
  [
    "a leading body with more standing members than members",
    { organisations, leadingBodies: [{ organisationId: "x1", members: 9, standingMembers: 11 }] },
    "leadingBodies.0.standingMembers: more-than-the-whole → correct-the-counts",
  ],
  [
    "assignments that overlap",
    { organisations, assignments: [assignment, { ...assignment, firstDay: "2025-06-01" }] },
    "assignments.1.firstDay: overlap → correct-the-dates",
  ],
  [
    "a visit twice",
    {
      organisations,
      visits: [
        { followerKey: "k1", organisationId: "b1", heldOn: "2025-02-03" },
        { followerKey: "k1", organisationId: "b1", heldOn: "2025-02-03" },
      ],
    },
    "visits.1: duplicate-record → keep-one-record",
  ],
  [
    "a planned inspection of an unknown organisation",
    { organisations, plannedInspections: [{ organisationId: "b9", dueBy: "2025-06-30" }] },
    "plannedInspections.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "a planned inspection twice",
    {
      organisations,
      plannedInspections: [
        { organisationId: "b1", dueBy: "2025-06-30" },
        { organisationId: "b1", dueBy: "2025-09-30" },
        { organisationId: "b1", dueBy: "2025-06-30" },
      ],
    },
    "plannedInspections.2: duplicate-record → keep-one-record",
  ],
  [
    "an inspection twice",
    {
      organisations,
      inspections: [
        { organisationId: "b1", heldOn: "2025-06-30" },
        { organisationId: "b1", heldOn: "2025-06-30" },
      ],
    },
    "inspections.1: duplicate-record → keep-one-record",
  ],
  [
    "local rules that overlap",
    {
      organisations,
      localRules: [
        { ...rules, minutes },
        { ...rules, firstDay: "2025-06-01", minutes },
      ],
    },
    "localRules.1.firstDay: overlap → correct-the-dates",
  ],
  [
    "a score sheet that there is not",
    { organisations, localRules: [{ ...rules, scoreSheet: "hd-43" }] },
    "localRules.0.scoreSheet: not-listed → choose-from-list",
  ],
  [
    "a fixed day of no month",
    { organisations, localRules: [{ ...rules, prescribedDay: { dayOfMonth: 32, shift: "none" } }] },
    "localRules.0.prescribedDay.dayOfMonth: not-a-count → write-whole-count",
  ],
  [
    "a window that ends before it begins",
    {
      organisations,
      localRules: [{ ...rules, prescribedDay: { dayOfMonth: 3, shift: "none", window: { firstDay: 7, lastDay: 1 } } }],
    },
    "localRules.0.prescribedDay.window.lastDay: not-a-count → write-whole-count",
  ],
  [
    "an award window of no day",
    {
      organisations,
      localRules: [{ ...rules, awardWindows: [{ firstDay: "06-01", lastDay: "09-31", awardedOn: "13-02" }] }],
    },
    "localRules.0.awardWindows.0.awardedOn: not-a-calendar-date → write-iso-date",
  ],
  [
    "records complete for an unknown organisation",
    { organisations, complete: [{ organisationId: "b9", of: "sessions", ...year }] },
    "complete.0.organisationId: unknown-organisation → add-or-correct-organisation",
  ],
  [
    "records complete for days that are swapped",
    {
      organisations,
      complete: [{ organisationId: "b1", of: "sessions", firstDay: "2025-12-31", lastDay: "2025-01-01" }],
    },
    "complete.0.lastDay: ends-before-it-begins → correct-the-dates",
  ],
  [
    "two switches of one organisation",
    {
      organisations,
      switches: [
        { organisationId: "x1", on: "2026-10-01" },
        { organisationId: "x1", on: "2026-11-01" },
      ],
    },
    "switches.1.organisationId: duplicate-record → keep-one-record",
  ],
  [
    "two switches on one path",
    {
      organisations,
      switches: [
        { organisationId: "b1", on: "2026-10-01" },
        { organisationId: "x1", on: "2026-11-01" },
      ],
    },
    "switches.0.organisationId: switched-twice → keep-one-switch",
  ],
  [
    "a change of an organisation that does not exist",
    { organisations, changes: [{ act: "upgrade", on: "2026-01-01", id: "b9", kind: "grassroots-branch" }] },
    "changes.0.id: does-not-exist → correct-the-change",
  ],
  [
    "a change that there is not",
    { organisations, changes: [{ act: "joined", on: "2026-01-01", id: "b1" }] },
    "changes.0.act: not-listed → choose-from-list",
  ],
  [
    "a key that there is not",
    { organisations: [{ ...commune, parent: "x0" }] },
    "organisations.0.parent: unknown-key → rename-or-remove-key",
  ],
  [
    "a key that is missing",
    { organisations: [{ id: "x1", name: "x", kind: "commune" }] },
    "organisations.0.armedForces: missing-key → add-key",
  ],
  [
    "a day that is none",
    { organisations: [{ ...commune, firstDay: "2025-6-1" }] },
    "organisations.0.firstDay: not-a-calendar-date → write-iso-date",
  ],
  [
    "a number as text",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31", official: "30" }] }] },
    "organisations.0.counts.0.official: wrong-type → write-this-type",
  ],
  [
    "a number that is none",
    { organisations: [{ ...commune, counts: [{ on: "2025-12-31", official: Number.NaN }] }] },
    "organisations.0.counts.0.official: not-a-count → write-whole-count",
  ],
  [
    "a word that is none",
    { organisations: [{ ...commune, kind: "commun" }] },
    "organisations.0.kind: not-listed → choose-from-list",
  ],
  [
    "an id with a zero-width space",
    { organisations: [{ ...commune, id: "x\u200B1" }] },
    "organisations.0.id: unprintable-text → write-plain-text",
  ],
  ["an empty id", { organisations: [{ ...commune, id: " " }] }, "organisations.0.id: too-short → write-this-type"],
  ["a record that is none", { organisations: [null] }, "organisations.0: wrong-type → write-this-type"],
];

describe("what is wrong between records is an issue", () => {
  it.each(faults)("%s", (_name, records, issue) => {
    expect(issuesOf(records)).toEqual([issue]);
  });

  it("names both places of rows out of order, and the other record of two that are alike", () => {
    const counts = [{ on: "2025-12-31" }, { on: "2024-12-31" }] as const;
    const built = buildRegister({ organisations: [{ ...commune, counts }], ratings: [] });
    expect(built.issues?.[0]?.expected).toBe("> 2025-12-31 = counts.0.on");
    const twice = buildRegister({ organisations, ratings: [rating, { ...rating, organisationId: "b2" }, rating] });
    expect(twice.issues?.[0]).toMatchObject({ path: ["ratings", 2], expected: "!= ratings.0" });
  });

  it("comes all at once, in the order of the lists and their records, one hiding nothing of another", () => {
    const broken = { ...two, kind: "branche", parentId: "x9", counts: [{ on: "2025-13-01", official: -1 }] };
    expect(
      issuesOf({
        organisations: [commune, broken, { ...one, id: "b3", parentId: "b2" }],
        holders: [{ key: "p1", posts: [{ ...post, organisationId: "b9", role: "boss" }] }],
        results: [
          { ...result, organisationId: "b8", count: -1 },
          { ...result, organisationId: "b2" },
        ],
        switches: [{ organisationId: "b7", on: "2026-10-01" }],
      }),
    ).toEqual([
      "organisations.1.kind: not-listed → choose-from-list",
      "organisations.1.counts.0.on: not-a-calendar-date → write-iso-date",
      "organisations.1.counts.0.official: not-a-count → write-whole-count",
      "holders.0.posts.0.role: not-listed → choose-from-list",
      "holders.0.posts.0.organisationId: unknown-organisation → add-or-correct-organisation",
      "results.0.count: not-a-count → write-whole-count",
      "switches.0.organisationId: unknown-organisation → add-or-correct-organisation",
    ]);
  });

  it("is no issue where posts follow each other, or are of other roles or organisations", () => {
    const posts = [
      { ...post, lastDay: "2025-06-30" },
      { ...post, firstDay: "2025-07-01" },
      { ...post, role: "committee-member" },
      { ...post, organisationId: "b2" },
    ] as const;
    expect(issuesOf({ organisations, holders: [{ key: "p1", posts }] })).toEqual([]);
  });

  it("is no issue where local rules lay down other things, or follow each other", () => {
    const localRules = [
      { ...rules, lastDay: "2025-05-31", minutes },
      { ...rules, firstDay: "2025-06-01", minutes },
      { ...rules, minutes: { thematic: minutes.regular } },
      { ...rules, organisationId: "b1", minutes },
    ] as const;
    expect(issuesOf({ organisations, localRules })).toEqual([]);
  });

  it("takes codes of provinces of one's own", () => {
    const records = { organisations: [{ ...commune, territory: "our-province" }] };
    expect(buildRegister(records).issues?.[0]?.code).toBe("unknown-territory");
    expect(buildRegister(records, { territories: ["our-province"] }).kind).toBe("accepted");
  });

  it("tells no place where nobody knows it", () => {
    const built = buildRegister({ organisations: [one] }, { placeOf: () => null });
    expect(built.issues?.map((issue) => [issue.code, "place" in issue])).toEqual([["unknown-parent", false]]);
  });

  it("tells where a record stands in its file", () => {
    const built = buildRegister(
      { organisations, results: [result, { ...result, on: "19/5/2025" as "2025-05-19" }] },
      { placeOf: (list, index, inward) => ({ file: `${list}.csv`, line: index + 2, column: inward.join(".") }) },
    );
    expect(built.issues).toEqual([
      {
        code: "not-a-calendar-date",
        path: ["results", 1, "on"],
        expected: "YYYY-MM-DD",
        received: '"19/5/2025"',
        remedy: "write-iso-date",
        place: { file: "results.csv", line: 3, column: "on" },
      },
    ]);
  });
});

describe("personal data", () => {
  const secret = "Nguyễn Văn Chánh 012345678901";

  it("is in no issue, wherever it was written", () => {
    const built = buildRegister({
      organisations: [
        { ...commune, kind: secret as "commune", territory: secret },
        { ...one, parentId: secret, name: `${secret}\u0000` },
        { ...two, id: secret },
        { ...two, id: secret },
      ],
      holders: [
        { key: secret, posts: [{ ...post, organisationId: secret, role: secret as "secretary" }] },
        { key: secret, posts: [] },
        { key: "p3", posts: [], fullName: secret } as never,
      ],
      assignments: [
        { ...assignment, followerKey: secret },
        { ...assignment, followerKey: secret },
      ],
      localRules: [{ ...rules, scoreSheet: secret }],
    });
    expect(built.issues?.length).toBeGreaterThan(6);
    expect(JSON.stringify(built.issues)).not.toContain("Chánh");
    expect(JSON.stringify(built.issues)).not.toContain("012345678901");
  });
});

describe("many issues", () => {
  it("are listed up to a number, with the count of the rest", () => {
    const whole = organisation(commune);
    const many = Array.from({ length: 130_000 }, () => whole);
    const built = buildRegister({ organisations: many });
    expect(built.issues).toHaveLength(mostIssues);
    expect(built.notListed).toBe(130_000 - 1 - mostIssues);
  });

  it("of one kind hide none of another", () => {
    const strange = Array.from({ length: 5000 }, (_, index) => ({
      ...result,
      code: `c${index}`,
      organisationId: "b9",
    }));
    const built = buildRegister({
      organisations: [...organisations, { ...two, id: "b3", territory: "nowhere" }],
      results: strange,
      switches: [{ organisationId: "b8", on: "2026-10-01" }],
    });
    const codes = built.issues?.map(({ code, path }) => `${path[0]} ${code}`) ?? [];
    expect(codes).toHaveLength(mostIssues);
    expect(codes[0]).toBe("organisations unknown-territory");
    expect(codes.at(-1)).toBe("switches unknown-organisation");
    expect(built.notListed).toBe(5002 - mostIssues);
  });
});

describe("changes", () => {
  it("are kept in the order of their days, and the records before them stay", () => {
    const register = registerOf({ organisations });
    const changed = withChanges(register, [
      { act: "upgrade", on: "2026-02-01", id: "b1", kind: "grassroots-branch" },
      { act: "found", on: "2026-01-01", created: { ...two, id: "b3" } },
    ]);
    const records = changed.value === undefined ? null : recordsOf(changed.value);
    expect(records?.changes.map(({ act }) => act)).toEqual(["found", "upgrade"]);
    expect(records?.organisations).toEqual(register.records.organisations);
    expect(changed.value?.hierarchy.organisations.map(({ id }) => id)).toEqual(["x1", "b1", "b2", "b3"]);
    expect(records === null ? null : recordsOf(registerOf(records))).toEqual(records);
  });

  it("that leave days that do not nest are told of the record, or of the change that created it", () => {
    expect(
      issuesOf({
        organisations: [commune, { ...one, lastDay: "2026-12-31" }],
        changes: [
          { act: "found", on: "2026-01-01", created: { ...two, id: "b3" } },
          { act: "dissolve", on: "2026-06-01", id: "x1" },
        ],
      }).length,
    ).toBeGreaterThan(0);
  });
});

describe("misuse", () => {
  const refused: readonly (readonly [name: string, call: () => unknown, error: RegExp])[] = [
    ["no records", () => buildRegister(undefined as never), /buildRegister: the records is undefined; give an object/],
    ["no organisations", () => buildRegister({} as never), /buildRegister: organisations is undefined; give a list/],
    ["a list that is none", () => buildRegister({ organisations, results: {} } as never), /results is an object/],
    [
      "a list that there is not",
      () => buildRegister({ organisations, session: [] } as never),
      /did you mean "sessions"/,
    ],
    [
      "an option that there is not",
      () => buildRegister({ organisations }, { teritories: [] } as never),
      /"territories"/,
    ],
    ["no register", () => recordsOf(undefined as never), /recordsOf: the register is undefined/],
    [
      "records in place of a register",
      () => withRecords({ records: {} } as never, { x: [] } as never),
      /the records have no "x"/,
    ],
    ["no changes", () => withChanges(registerOf({ organisations }), undefined as never), /the changes is undefined/],
  ];

  it.each(refused)("%s", (_name, call, error) => {
    expect(call).toThrow(error);
  });
});
