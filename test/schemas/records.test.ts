import { describe, expect, it } from "vitest";
import { unknownSession } from "../../src/meeting/index.ts";
import { unknownOrganisation } from "../../src/organisation/index.ts";
import type { Checked } from "../../src/outcome/index.ts";
import { parseJson, parseRecord, parseRecords, pickRecord } from "../../src/schemas/index.ts";

const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false };
const session = { id: "s1", branchId: "b1", heldOn: "2024-05-03", kind: "regular", form: "plenary" };

function issuesOf(checked: Checked<unknown>): readonly string[] {
  if (checked.kind === "accepted") return [];
  return checked.issues.map(
    (one) => `${one.path.join(".")}: ${one.code} (${one.expected}; ${one.received}) ${one.remedy}`,
  );
}

describe("a record at the door", () => {
  it("reads an absent optional key as not known", () => {
    const expected = { ...unknownOrganisation, ...branch };
    expect(parseRecord("organisation", branch)).toEqual({ kind: "accepted", value: expected });
    const known = { ...unknownSession, ...session };
    expect(parseRecord("branchSession", session)).toEqual({ kind: "accepted", value: known });
  });

  it("takes the ASCII Vietnamese code of a kind, and composes names", () => {
    const read = parseRecord("organisation", { ...branch, kind: "chi-bo", name: "Chi bộ 01".normalize("NFD") });
    expect(read).toMatchObject({ kind: "accepted", value: { kind: "branch", name: "Chi bộ 01" } });
  });

  it.each([
    ["a misspelt key", { ...branch, offical: 3 }, "offical: unknown-key (official; 3) rename-or-remove-key"],
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
    ["a negative count", { ...branch, official: -1 }, "official: not-a-count (>= 0; -1) write-whole-count"],
    [
      "a fraction of a person",
      { ...branch, official: 2.5 },
      "official: not-a-count (0, 1, 2, …; 2.5) write-whole-count",
    ],
    [
      "no number at all",
      { ...branch, official: Number.NaN },
      "official: not-a-count (0, 1, 2, …; NaN) write-whole-count",
    ],
    ["a number in quotes", { ...branch, official: "3" }, 'official: wrong-type (number; "3") write-this-type'],
    ["an unknown kind", { ...branch, kind: "CB" }, /kind: not-listed \(central, .*; "CB"\) choose-from-list/],
    [
      "no kind",
      { id: "b1", name: "Chi bộ 01", armedForces: false },
      /kind: missing-key \(central, .*; undefined\) add-key-or-null/,
    ],
    ["no name", { ...branch, name: "" }, 'name: too-short (>= 1; "") write-this-type'],
    [
      "no answer on the armed forces",
      { id: "b1", name: "Chi bộ 01", kind: "branch" },
      "armedForces: missing-key (boolean; undefined) add-key-or-null",
    ],
    [
      "one undivided count",
      { ...branch, members: 31 },
      "members: undivided-members (official, probationary; 31) split-official-and-probationary",
    ],
    [
      "an undivided count in Vietnamese",
      { ...branch, "số đảng viên": 31 },
      "số đảng viên: undivided-members (official, probationary; 31) split-official-and-probationary",
    ],
    [
      "parts that miss the total",
      { ...branch, official: 29, probationary: 1, statedMembers: 31 },
      "statedMembers: parts-do-not-add-up (official + probationary = 29 + 1; 31) correct-the-counts",
    ],
    [
      "an end before the beginning",
      { ...branch, firstDay: "2025-07-01", lastDay: "2025-06-30" },
      'lastDay: ends-before-it-begins (>= 2025-07-01; "2025-06-30") correct-the-dates',
    ],
    [
      "an unknown key inside",
      { ...branch, consents: [{ subject: "large-branch", giver: "secretariat", answer: "given", no: 1 }] },
      "consents.0.no: unknown-key (-; 1) rename-or-remove-key",
    ],
    ["no record", null, ": wrong-type (object; null) write-this-type"],
  ])("refuses %s", (_, record, issue) => {
    const issues = issuesOf(parseRecord("organisation", record));
    expect(issues).toHaveLength(1);
    if (typeof issue === "string") expect(issues[0]).toBe(issue);
    else expect(issues[0]).toMatch(issue);
  });

  it("keeps no stated total", () => {
    const read = parseRecord("organisation", { ...branch, official: 30, probationary: 1, statedMembers: 31 });
    expect(read).toMatchObject({ kind: "accepted" });
    expect(read.kind === "accepted" && "statedMembers" in read.value).toBe(false);
  });

  it.each(["hoTen", "họ tên", "name", "CCCD", "dateOfBirth", "phone", "address", "cardNumber", "số thẻ"])(
    "refuses %s on a person, and does not repeat what it holds",
    (key) => {
      const holder = { key: "p1", posts: [], [key]: "somebody" };
      expect(issuesOf(parseRecord("postHolder", holder))).toEqual([
        `${key}: identifies-a-person (key; …) remove-personal-data`,
      ]);
    },
  );

  it("refuses a month written 2024-13 and a document without a day", () => {
    expect(issuesOf(parseRecord("branchSession", { ...session, forMonth: "2024-13" }))).toEqual([
      'forMonth: not-a-calendar-month (YYYY-MM; "2024-13") write-iso-month',
    ]);
    const pay = [{ from: "state-budget", document: "33/2023" }];
    expect(issuesOf(parseRecord("postHolder", { key: "p1", posts: [], otherPay: pay }))[0]).toMatch(
      /otherPay\.0\.document: wrong-type/,
    );
  });

  it("refuses a prescribed day that is neither a day nor none", () => {
    expect(issuesOf(parseRecord("branchSession", { ...session, prescribedOn: "soon" }))[0]).toMatch(/^prescribedOn: /);
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
    const subject = { standing: "to-be-rated", facts: { subject: "cell" } };
    expect(issuesOf(parseRecord("ratedSubject", subject))[0]).toMatch(/^facts\.subject: not-listed \(member, /);
  });
});

describe("many records", () => {
  it("come back with every issue of every record", () => {
    const records = [{ ...branch, offical: 3 }, branch, { ...branch, official: -1, firstDay: "2025-02-30" }];
    expect(issuesOf(parseRecords("organisation", records)).map((issue) => issue.split(":")[0])).toEqual([
      "0.offical",
      "2.firstDay",
      "2.official",
    ]);
  });

  it("are a list", () => {
    expect(issuesOf(parseRecords("organisation", branch))).toEqual([": wrong-type (list; object) write-this-type"]);
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
    expect(issuesOf(parseJson("[1"))).toEqual([": not-json (JSON; 2 characters) write-valid-json"]);
  });

  it("nested 100,000 deep is an issue and no stack overflow", () => {
    const deep = `${'{"posts":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const parsed = parseJson(deep);
    expect(parsed.kind).toBe("accepted");
    const issues = issuesOf(parseRecord("postHolder", parsed.kind === "accepted" ? parsed.value : null));
    expect(issues).toEqual([
      "key: missing-key (string; undefined) add-key-or-null",
      "posts: wrong-type (array; an object) write-this-type",
    ]);
  });
});
