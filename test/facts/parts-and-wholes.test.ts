import { describe, expect, it } from "vitest";
import { build, type Fields } from "../../src/facts/index.ts";
import { branchSession, onlineFacts, rollCounts, voteFacts } from "../../src/meeting/index.ts";
import { attendanceCountsFields } from "../../src/meeting/session/attendance.ts";
import { branchSessionFields } from "../../src/meeting/session/session.ts";
import { votingBodyFields } from "../../src/meeting/vote/voting-body.ts";
import { leadingBodyFields } from "../../src/organisation/leading-body/leading-body.ts";
import { organisationCountFields } from "../../src/organisation/records/organisation-count.ts";
import { structureFactsFields } from "../../src/organisation/structure/structure-facts.ts";
import { assessClass, collectiveYear, leaderYear, memberYear, organisationYear } from "../../src/rating/index.ts";
import { collectiveYearFields } from "../../src/rating/records/collective-year.ts";
import { leaderYearFields } from "../../src/rating/records/leader-year.ts";
import { memberYearFields } from "../../src/rating/records/member-year.ts";
import { organisationYearFields } from "../../src/rating/records/organisation-year.ts";

const described: Readonly<Record<string, object>> = {
  attendanceCountsFields,
  branchSessionFields,
  collectiveYearFields,
  leaderYearFields,
  leadingBodyFields,
  memberYearFields,
  organisationCountFields,
  organisationYearFields,
  structureFactsFields,
  votingBodyFields,
};
const parts = Object.entries(described).flatMap(([name, fields]) =>
  Object.entries(fields as Fields).flatMap(([key, field]) =>
    typeof field === "object" && "partOf" in field
      ? [{ name, fields: fields as Fields, key, whole: field.partOf }]
      : [],
  ),
);

describe("a part and its whole", () => {
  it.each(parts)("$name: $key is part of $whole, and not more", ({ fields, key, whole }) => {
    const only = { [key]: fields[key], [whole]: fields[whole] } as Fields;
    expect(fields[whole]).toBeDefined();
    expect(build("record", only, { [key]: 5, [whole]: 5 })).toEqual({ [key]: 5, [whole]: 5 });
    expect(build("record", only, { [key]: 6 })).toEqual({ [key]: 6, [whole]: null });
    expect(() => build("record", only, { [key]: 6, [whole]: 5 })).toThrow(
      new RangeError(`record: ${key} is 6, more than ${whole}, which is 5; correct one of them`),
    );
  });

  it("is held together wherever facts are made into a record", () => {
    expect(() => memberYear({ tasks: 20, done: 21 })).toThrow(/^memberYear: done is 21, more than tasks, which is 20/);
    expect(() => onlineFacts({ members: 20, cannotMeet: 21 })).toThrow(/^onlineFacts: cannotMeet is 21/);
    expect(() => voteFacts({ matter: "resolution", official: 20, suspended: 21 })).toThrow(/^voteFacts: suspended/);
  });

  it("is refused by a question in its own words, without the name of a rule", () => {
    const facts = { ...memberYear({ score: 92, tasks: 20 }), done: 21 };
    expect(() => assessClass(facts, "2025-12-15")).toThrow(
      new RangeError("done is 21, more than tasks, which is 20; correct one of them"),
    );
    expect(() => assessClass({ ...facts, done: "20" } as never, "2025-12-15")).toThrow(/^done is "20"; give/);
  });
});

describe("a score", () => {
  it.each([memberYear, leaderYear, collectiveYear, organisationYear])("of %o is of a hundred points", (builder) => {
    expect(builder({ score: 100 }).score).toBe(100);
    expect(() => builder({ score: -1 })).toThrow(`${builder.name}: score is -1; give a number from 0 up`);
    expect(() => builder({ score: 100.5 })).toThrow(
      new RangeError(`${builder.name}: score is 100.5; give a number from 0 to 100`),
    );
  });
});

describe("the counts of a session", () => {
  const none = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
  const session = { id: "s1", organisationId: "b1", heldOn: "2024-05-03", kind: "regular" } as const;
  const builders = {
    rollCounts,
    branchSession: (counts: object) => branchSession({ ...session, ...counts }),
  };

  it.each(Object.entries(builders))("are held together by %s", (name, builder) => {
    const counts = { ...none, roll: 22, exempt: 2 };
    expect(builder({ ...counts, present: 20 })).toMatchObject({ present: 20 });
    expect(builder({ ...counts, transfereesIn: 3, present: 23 })).toMatchObject({ present: 23 });
    expect(builder({ roll: 22, present: 30 })).toMatchObject({ present: 30 });
    expect(builder({ ...counts })).toMatchObject({ present: null });
    expect(builder({ roll: 22, transfereesIn: 1, present: 23 })).toMatchObject({ present: 23 });
    expect(() => builder({ roll: 22, transfereesIn: 1, present: 24 })).toThrow(
      new RangeError(
        `${name}: present is 24, but of a roll of 22, at most 23 members had to come; correct one of the counts`,
      ),
    );
    expect(() => builder({ ...counts, present: 21 })).toThrow(
      new RangeError(`${name}: present is 21, but of a roll of 22, 20 members had to come; correct one of the counts`),
    );
    expect(() => builder({ ...counts, exempt: 12, specialDuty: 11 })).toThrow(
      new RangeError(
        `${name}: of a roll of 22, -1 members had to come; correct the counts that are taken out of the roll`,
      ),
    );
  });
});

describe("a record of which nothing is known", () => {
  it("is an object, and nothing else without keys", () => {
    expect(memberYear({})).toMatchObject({ subject: "member", score: null });
    expect(memberYear(Object.create(null))).toMatchObject({ score: null });
    for (const [kind, given] of [
      ["Date", new Date(0)],
      ["Map", new Map([["score", 92]])],
      ["Uint8Array", new Uint8Array()],
    ] as const) {
      expect(() => memberYear(given as never)).toThrow(
        new TypeError(`memberYear: the argument is a ${kind}; give an object with the keys`),
      );
    }
    expect(() => memberYear([] as never)).toThrow(
      new TypeError("memberYear: the argument is a list of 0; give an object"),
    );
  });
});
