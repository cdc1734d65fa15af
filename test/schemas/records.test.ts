import { describe, expect, it } from "vitest";
import { branchSession } from "../../src/meeting/index.ts";
import { organisation } from "../../src/organisation/index.ts";
import type { Checked } from "../../src/outcome/index.ts";
import { jsonSchemaOf, parseJson, parseRecord, parseRecords, pickRecord } from "../../src/schemas/index.ts";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
const counted = (numbers: object) => ({ ...branch, counts: [{ on: "2025-12-31", ...numbers }] });
const session = { id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular" } as const;

function issuesOf(checked: Checked<unknown>): readonly string[] {
  if (checked.kind === "accepted") return [];
  return checked.issues.map(
    (one) => `${one.path.join(".")}: ${one.code} (${one.expected}; ${one.received}) ${one.remedy}`,
  );
}

describe("a record that is read", () => {
  it("reads an absent optional key as not known", () => {
    expect(parseRecord("organisation", branch)).toEqual({ kind: "accepted", value: organisation(branch) });
    expect(parseRecord("branchSession", session)).toEqual({ kind: "accepted", value: branchSession(session) });
  });

  it("takes the ASCII Vietnamese code of a kind, and composes names", () => {
    const read = parseRecord("organisation", { ...branch, kind: "chi-bo", name: "Chi bộ 01".normalize("NFD") });
    expect(read).toMatchObject({ kind: "accepted", value: { kind: "branch", name: "Chi bộ 01" } });
  });

  it.each([
    ["a misspelt key", { ...branch, parentID: 3 }, "parentID: unknown-key (parentId; number) rename-or-remove-key"],
    [
      "a misspelt key of a count",
      counted({ offical: 3 }),
      "counts.0.offical: unknown-key (-; number) rename-or-remove-key",
    ],
    [
      "a count without its day",
      { ...branch, official: 3 },
      "official: unknown-key (counts.0.official; number) rename-or-remove-key",
    ],
    [
      "counts out of the order of their days",
      { ...branch, counts: [{ on: "2025-01-01" }, { on: "2024-01-01" }] },
      'counts.1.on: out-of-order (> 2025-01-01 = counts.0.on; "2024-01-01") order-by-day',
    ],
    [
      "two counts of one day",
      { ...branch, counts: [{ on: "2025-01-01" }, { on: "2025-01-01", official: 3 }] },
      'counts.1.on: out-of-order (> 2025-01-01 = counts.0.on; "2025-01-01") order-by-day',
    ],
    ["no list of counts", { ...branch, counts: null }, "counts: wrong-type (array; null) write-this-type"],
    [
      "a day of a count that is missing",
      { ...branch, counts: [{}] },
      "counts.0.on: missing-key (string; undefined) add-key",
    ],
    [
      "a key in other letters",
      { ...branch, Name: "somebody" },
      'Name: unknown-key (name; "…" (8)) rename-or-remove-key',
    ],
    [
      "a day that does not exist",
      { ...branch, firstDay: "2025-02-30" },
      'firstDay: not-a-calendar-date (YYYY-MM-DD; "2025-02-30") write-iso-date',
    ],
    [
      "a day of the wrong form",
      { ...branch, firstDay: "30/6/2025" },
      'firstDay: not-a-calendar-date (YYYY-MM-DD; "30/6/2025") write-iso-date',
    ],
    ["a negative count", counted({ official: -1 }), "counts.0.official: not-a-count (>= 0; -1) write-whole-count"],
    [
      "a fraction of a person",
      counted({ official: 2.5 }),
      "counts.0.official: not-a-count (0, 1, 2, …; 2.5) write-whole-count",
    ],
    [
      "no number at all",
      counted({ official: Number.NaN }),
      "counts.0.official: not-a-count (0, 1, 2, …; NaN) write-whole-count",
    ],
    ["a number in quotes", counted({ official: "3" }), 'counts.0.official: wrong-type (number; "3") write-this-type'],
    ["too large a count", counted({ official: 1e21 }), /^counts.0.official: not-a-count /],
    ["an unknown kind", { ...branch, kind: "CB" }, /kind: not-listed \(central, .*; "…" \(2\)\) choose-from-list/],
    ["a misspelt kind", { ...branch, kind: "brunch" }, /kind: not-listed \(central, .*; "brunch"\) choose-from-list/],
    ["a number for a name", { ...branch, name: 912_345_678 }, "name: wrong-type (string; number) write-this-type"],
    [
      "a text for a count",
      counted({ official: "somebody" }),
      'counts.0.official: wrong-type (number; "…" (8)) write-this-type',
    ],
    [
      "no kind",
      { id: "b1", name: "Chi bộ 01", armedForces: false },
      /kind: missing-key \(central, .*; undefined\) add-key/,
    ],
    ["no name", { ...branch, name: "" }, 'name: too-short (>= 1; "") write-this-type'],
    [
      "no answer on the armed forces",
      { id: "b1", name: "Chi bộ 01", kind: "branch" },
      "armedForces: missing-key (boolean; undefined) add-key",
    ],
    [
      "one undivided count",
      { ...branch, members: 31 },
      "members: undivided-members (official, probationary; number) split-official-and-probationary",
    ],
    [
      "an undivided count in Vietnamese",
      { ...branch, "số đảng viên": 31 },
      "số đảng viên: undivided-members (official, probationary; number) split-official-and-probationary",
    ],
    [
      "parts that miss the total",
      counted({ official: 29, probationary: 1, statedMembers: 31 }),
      "counts.0.statedMembers: parts-do-not-add-up (official + probationary = 29 + 1; 31) correct-the-counts",
    ],
    [
      "an end before the beginning",
      { ...branch, firstDay: "2025-07-01", lastDay: "2025-06-30" },
      'lastDay: ends-before-it-begins (>= 2025-07-01; "2025-06-30") correct-the-dates',
    ],
    [
      "an unknown key inside",
      { ...branch, consents: [{ subject: "large-branch", giver: "secretariat", answer: "given", no: 1 }] },
      "consents.0.no: unknown-key (-; number) rename-or-remove-key",
    ],
    ["no record", null, ": wrong-type (object; null) write-this-type"],
  ])("refuses %s", (_, record, issue) => {
    const issues = issuesOf(parseRecord("organisation", record));
    expect(issues).toHaveLength(1);
    if (typeof issue === "string") expect(issues[0]).toBe(issue);
    else expect(issues[0]).toMatch(issue);
  });

  it("keeps no stated total", () => {
    const read = parseRecord("organisation", counted({ official: 30, probationary: 1, statedMembers: 31 }));
    expect(read.value?.counts).toEqual([
      {
        on: "2025-12-31",
        official: 30,
        probationary: 1,
        partyGroups: null,
        committeeMembers: null,
        standingMembers: null,
        households: null,
      },
    ]);
  });

  it.each([
    ...["hoTen", "họ tên", "name", "CCCD", "dateOfBirth", "phone", "address", "cardNumber", "số thẻ"],
    ...["Họ và tên", "soCCCD", "Số ĐT", "dob", "Email cá nhân", "Tên đảng viên", "full_name", "memberName", "tel."],
  ])("refuses %s on a person, and does not repeat what it holds", (key) => {
    const holder = { key: "p1", posts: [], [key]: "somebody" };
    expect(issuesOf(parseRecord("holder", holder))).toEqual([
      `${key}: identifies-a-person (key; …) remove-personal-data`,
    ]);
  });

  it("holds a session against itself, as its builder does", () => {
    const known = { temporarilyExempt: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
    const rolled = { ...session, ...known, roll: 5, exempt: 0, suspended: 0, present: null };
    expect(issuesOf(parseRecord("branchSession", { ...rolled, present: 9 }))).toEqual([
      "present: more-than-the-whole (<= 5; 9) correct-the-counts",
    ]);
    expect(issuesOf(parseRecord("branchSession", { ...rolled, exempt: 3, suspended: 3 }))).toEqual([
      "roll: parts-do-not-add-up (>= 0; 5) correct-the-counts",
    ]);
  });

  it("refuses a month written 2024-13 and a document without a day", () => {
    expect(issuesOf(parseRecord("branchSession", { ...session, forMonth: "2024-13" }))).toEqual([
      'forMonth: not-a-calendar-month (YYYY-MM; "2024-13") write-iso-month',
    ]);
    const pay = [{ from: "state-budget", document: "33/2023" }];
    expect(issuesOf(parseRecord("holder", { key: "p1", posts: [], otherPay: pay }))[0]).toMatch(
      /otherPay\.0\.document: wrong-type/,
    );
  });

  it("refuses a prescribed day that is neither a day nor none", () => {
    expect(issuesOf(parseRecord("branchSession", { ...session, prescribedOn: "soon" }))[0]).toMatch(/^prescribedOn: /);
  });

  it.each(["hộ khẩu", "note", "tenure", "ghi chú", "số hộ"])(
    "does not repeat what %s holds, though it is no person's",
    (key) => {
      expect(issuesOf(parseRecord("holder", { key: "p1", posts: [], [key]: "somebody" }))).toEqual([
        `${key}: unknown-key (-; "…" (8)) rename-or-remove-key`,
      ]);
    },
  );

  it("answers a misspelt role with the list of roles", () => {
    const posts = [{ organisation: { id: "o1" }, firstDay: "2024-01-01", role: "secretery" }];
    expect(issuesOf(parseRecord("holder", { key: "p1", posts }))[0]).toMatch(
      /^posts\.0\.role: not-listed \(secretary, .*; "secretery"\) choose-from-list$/,
    );
  });

  it("refuses counts that do not hold together", () => {
    const member = { subject: "member", tasks: 10, done: 8, late: 9, beyond: 3 };
    expect(issuesOf(parseRecord("memberYear", member))).toEqual([
      "late: more-than-the-whole (late <= done = 8; 9) correct-the-counts",
    ]);
  });

  it("refuses a score beyond the hundred points, and a class that no rule-book has", () => {
    expect(issuesOf(parseRecord("memberYear", { subject: "member", score: 101 }))).toEqual([
      "score: more-than-the-whole (<= 100; 101) correct-the-counts",
    ]);
    const counts = { kind: "member", classes: { excelent: 3 } };
    const ratings = { organisationId: "b1", firstDay: "2024-01-01", lastDay: "2024-12-31", counts };
    expect(issuesOf(parseRecord("memberRatings", ratings))).toHaveLength(1);
  });

  it("refuses a subject of no known kind", () => {
    const subject = { duty: "to-be-rated", facts: { subject: "cell" } };
    expect(issuesOf(parseRecord("ratedSubject", subject))[0]).toMatch(/^facts\.subject: not-listed \(member, /);
  });
});

describe("many records", () => {
  it("come back with every issue of every record", () => {
    const records = [{ ...branch, parentID: 3 }, branch, { ...counted({ official: -1 }), firstDay: "2025-02-30" }];
    expect(issuesOf(parseRecords("organisation", records)).map((issue) => issue.split(":")[0])).toEqual([
      "0.parentID",
      "2.firstDay",
      "2.counts.0.official",
    ]);
  });

  it("are a list", () => {
    expect(issuesOf(parseRecords("organisation", branch))).toEqual([": wrong-type (list; an object) write-this-type"]);
    expect(issuesOf(parseRecords("organisation", null))).toEqual([": wrong-type (list; null) write-this-type"]);
  });
});

describe("a row that is wider than the record", () => {
  it("is picked from, and what is left out is listed", () => {
    expect(pickRecord("organisation", { ...branch, created_at: 1, offical: 3 })).toEqual({
      record: branch,
      leftOut: ["created_at", "offical"],
    });
  });
});

describe("JSON", () => {
  it("may begin with a byte order mark", () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ kind: "accepted", value: { a: 1 } });
  });

  it("that does not end is an issue", () => {
    expect(issuesOf(parseJson("[1"))).toEqual([': not-json (JSON; "…" (2)) write-valid-json']);
  });

  it("nested 100,000 deep is an issue and no stack overflow", () => {
    const deep = `${'{"posts":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const parsed = parseJson(deep);
    expect(parsed.kind).toBe("accepted");
    const issues = issuesOf(parseRecord("holder", parsed.value));
    expect(issues).toEqual([": too-deep (<= 64; > 64) flatten-the-records"]);
  });
});

describe("what is no kind of record", () => {
  const calls: readonly (readonly [string, (kind: never) => unknown])[] = [
    ["parseRecords", (kind) => parseRecords(kind, [])],
    ["parseRecord", (kind) => parseRecord(kind, {})],
    ["pickRecord", (kind) => pickRecord(kind, {})],
    ["jsonSchemaOf", (kind) => jsonSchemaOf(kind)],
  ];

  it.each(calls)("is refused by %s, with the kind that was meant", (name, call) => {
    expect(() => call("organization" as never)).toThrow(
      new RangeError(`${name}: the kind is "organization"; did you mean "organisation"?`),
    );
    expect(() => call(undefined as never)).toThrow(TypeError);
  });

  it("nor is a row or a text of another type", () => {
    expect(() => pickRecord("organisation", null as never)).toThrow(TypeError);
    expect(() => parseJson(1 as never)).toThrow(/^parseJson: the text is 1;/);
  });
});

describe("a record with very many unknown keys", () => {
  it("lists a thousand, of every kind some, and tells how many more there are", () => {
    const keys = Object.fromEntries(Array.from({ length: 130_000 }, (_, index) => [`k${index}`, 1]));
    const { issues, notListed } = parseRecords("organisation", [{ ...branch, ...keys, firstDay: "2025-02-30" }]);
    expect([issues?.length, notListed]).toEqual([1000, 129_001]);
    expect(issues?.map(({ code }) => code)).toContain("not-a-calendar-date");
  }, 60_000);
});
