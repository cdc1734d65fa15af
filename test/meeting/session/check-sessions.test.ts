import { describe, expect, it } from "vitest";
import { type BranchSession, checkSessions } from "../../../src/meeting/index.ts";
import { branch, session } from "../records.ts";

const day = "2024-05-03";
const issuesOf = (changes: Partial<BranchSession>, of = branch) =>
  checkSessions([session(day, changes)], [of]).map(
    ({ code, path, expected }) => `${code} ${path.join(".")} ${expected}`,
  );

/** A roll of 22 and nobody on transfer here; who else is taken out of it is not known. */
const blank: Partial<BranchSession> = {
  roll: 22,
  exempt: null,
  temporarilyExempt: null,
  suspended: null,
  specialDuty: null,
  awayOnTransfer: null,
  transfereesIn: 0,
  present: null,
};

describe("sessions at the door", () => {
  it.each<readonly [string, Partial<BranchSession>, readonly string[]]>([
    ["one that holds together", {}, []],
    ["present as many as required", { present: 20 }, []],
    ["present more than required", { present: 21 }, ["more-than-the-whole 0.present <= 20"]],
    ["as many present as on the roll, the others not known", { ...blank, present: 22 }, []],
    ["more present than on the roll", { ...blank, present: 23 }, ["more-than-the-whole 0.present <= 22"]],
    ["more present than are left of it", { ...blank, exempt: 2, present: 21 }, ["more-than-the-whole 0.present <= 20"]],
    ["perhaps some on transfer here", { ...blank, transfereesIn: null, present: 23 }, []],
    ["some on transfer here", { ...blank, transfereesIn: 1, present: 23 }, []],
    [
      "more exempt than on the roll, the others not known",
      { ...blank, exempt: 23 },
      ["parts-do-not-add-up 0.roll >= 0"],
    ],
    [
      "more absent without reason than did not come, the others not known",
      { ...blank, present: 18, absentWithoutReason: 5 },
      ["more-than-the-whole 0.absentWithoutReason <= 4"],
    ],
    ["absent without reason as many as did not come", { present: 18, absentWithoutReason: 2 }, []],
    [
      "absent without reason more than did not come",
      { present: 18, absentWithoutReason: 3 },
      ["more-than-the-whole 0.absentWithoutReason <= 2"],
    ],
    ["more exempt than on the roll", { roll: 1, present: null }, ["parts-do-not-add-up 0.roll >= 0"]],
    ["all of them exempt", { roll: 2, present: 0 }, []],
    ["as many who cannot meet as members", { cannotMeet: 20 }, []],
    ["more who cannot meet than members", { cannotMeet: 21 }, ["more-than-the-whole 0.cannotMeet <= 20"]],
    [
      "more who cannot meet than known",
      { cannotMeet: 23, exempt: null, suspended: null },
      ["more-than-the-whole 0.cannotMeet <= 22"],
    ],
    ["absent without reason, and not known how many came", { present: null, absentWithoutReason: 30 }, []],
    [
      "two members absent, each once",
      {
        present: 18,
        absences: [
          { member: "m1", excused: true },
          { member: "m2", excused: true },
        ],
      },
      [],
    ],
    ["counts not known", { roll: null, cannotMeet: 30, present: 30, absentWithoutReason: 30 }, []],
    ["making up for an earlier month", { forMonth: "2024-04" }, []],
    ["for a month that has not begun", { forMonth: "2024-06" }, ["ends-before-it-begins 0.forMonth <= 2024-05"]],
    [
      "of a branch that is not listed",
      { organisationId: "b2" },
      ["unknown-parent 0.organisationId the id of a branch"],
    ],
    [
      "a list of absences that agrees",
      { present: 19, absentWithoutReason: 1, absences: [{ member: "m", excused: false }] },
      [],
    ],
    [
      "a list of absences that does not",
      { present: 18, absentWithoutReason: 1, absences: [{ member: "m", excused: true }] },
      ["parts-do-not-add-up 0.absences 2", "parts-do-not-add-up 0.absentWithoutReason 0"],
    ],
    [
      "a member absent twice",
      {
        present: 18,
        absences: [
          { member: "m", excused: true },
          { member: "m", excused: true },
        ],
      },
      ["duplicate-id 0.absences 1"],
    ],
    ["a list of absences and no count", { present: null, absentWithoutReason: null, absences: [] }, []],
    ["a list of absences and no roll", { roll: null, absences: [] }, []],
  ])("%s", (_, changes, expected) => {
    expect(issuesOf(changes)).toEqual(expected);
  });

  it("lie within the life of the branch", () => {
    expect(issuesOf({}, { ...branch, firstDay: day, lastDay: day })).toEqual([]);
    expect(issuesOf({}, { ...branch, firstDay: "2024-05-04" })).toEqual(["outside-the-life 0.heldOn >= 2024-05-04"]);
    expect(issuesOf({}, { ...branch, lastDay: "2024-05-02" })).toEqual(["outside-the-life 0.heldOn <= 2024-05-02"]);
  });

  it("have ids of their own", () => {
    const issues = checkSessions([session(day), session(day)], [branch]);
    expect(issues).toEqual([
      {
        code: "duplicate-id",
        path: [1, "id"],
        expected: "a new id",
        received: '"s-2024-05-03"',
        remedy: "give-unique-ids",
      },
    ]);
  });

  it("never name a member: where a key may tell who it is, only its place is told", () => {
    const absences = ["m1", "Nguyễn Văn A", "012345678901"].map((member) => ({ member, excused: true }));
    const issue = { code: "identifies-a-person", expected: "key", received: "…", remedy: "write-an-opaque-key" };
    expect(checkSessions([session(day), { ...session("2024-06-03"), present: 17, absences }], [branch])).toEqual([
      { ...issue, path: [1, "absences", 1, "member"] },
      { ...issue, path: [1, "absences", 2, "member"] },
    ]);
  });

  it("are told what is wrong with them, whole", () => {
    const whole = (changes: Partial<BranchSession>, of = branch) => checkSessions([session(day, changes)], [of]);
    const dates = { received: `"${day}"`, remedy: "correct-the-dates" };
    const counts = { remedy: "correct-the-counts" };
    expect(whole({ organisationId: "b2" })).toEqual([
      {
        code: "unknown-parent",
        path: [0, "organisationId"],
        expected: "the id of a branch",
        received: '"b2"',
        remedy: "add-or-correct-parent",
      },
    ]);
    expect(whole({}, { ...branch, firstDay: "2024-05-04" })).toEqual([
      { code: "outside-the-life", path: [0, "heldOn"], expected: ">= 2024-05-04", ...dates },
    ]);
    expect(whole({ forMonth: "2024-06" })).toEqual([
      { ...dates, code: "ends-before-it-begins", path: [0, "forMonth"], expected: "<= 2024-05", received: '"2024-06"' },
    ]);
    expect(whole({ present: 21 })).toEqual([
      { code: "more-than-the-whole", path: [0, "present"], expected: "<= 20", received: "21", ...counts },
    ]);
    expect(whole({ roll: 1, present: null })).toEqual([
      { code: "parts-do-not-add-up", path: [0, "roll"], expected: ">= 0", received: "-1", ...counts },
    ]);
    expect(whole({ present: 18, absences: [{ member: "m", excused: true }] })).toEqual([
      { code: "parts-do-not-add-up", path: [0, "absences"], expected: "2", received: "1", ...counts },
    ]);
    const twice = { member: "m", excused: true };
    expect(whole({ present: 18, absences: [twice, twice] })).toEqual([
      { code: "duplicate-id", path: [0, "absences"], expected: "1", received: "2", remedy: "give-unique-ids" },
    ]);
  });
});
