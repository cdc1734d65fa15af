import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/programme/index.ts";
import { buildRegister, type Register, type RegisterGiven } from "../../src/register/index.ts";
import { review, summariseReview } from "../../src/review/index.ts";
import { yearPeriod } from "../../src/time/index.ts";

const year = yearPeriod(2024);
const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", parentId: "x1", armedForces: false } as const;
const complete = [{ organisationId: "x1", of: "sessions", ...year }] as const;

describe("a meeting made up for in a later month", () => {
  const session = { organisationId: "b1", kind: "regular", forMonth: "2024-02" } as const;

  it("is missing in its month, and the first session that makes up for it is named", () => {
    const register = registerOf({
      organisations: [commune, branch],
      sessions: [
        { ...session, id: "s2", heldOn: "2024-04-20" },
        { ...session, id: "s1", heldOn: "2024-03-10" },
        { ...session, id: "s3", heldOn: "2024-05-05", forMonth: "2023-11" },
      ],
      complete,
    });
    const [whole] = review(register, year).meetings;
    expect(whole?.madeUp).toEqual([{ organisationId: "b1", period: "2024-02", on: "2024-03-10" }]);
  });
});

describe("days on which a body does not exist", () => {
  const since = { firstDay: "2024-07-01" } as const;
  it.each([
    ["from the middle of the year, all at hand since", { ...commune, ...since }, since, []],
    [
      "from the middle of the year, at hand from later on",
      { ...commune, ...since },
      { firstDay: "2024-08-01" },
      [["2024-07-01", "2024-07-31"]],
    ],
    ["to the middle of the year", { ...commune, lastDay: "2024-06-30" }, { lastDay: "2024-06-30" }, []],
    ["ended before", { ...commune, firstDay: "2020-01-01", lastDay: "2023-12-31" }, {}, []],
  ] as const)("have no records that could be missing: %s", (_, body, span, expected) => {
    const at = { ...complete[0], ...span };
    const own = { ...branch, firstDay: "firstDay" in body ? body.firstDay : null };
    const lived = { ...own, lastDay: "lastDay" in body ? body.lastDay : null };
    const register = registerOf({ organisations: [body, lived], complete: [at] });
    const sessions = review(register, year).notComplete.filter((one) => one.of === "sessions");
    expect(sessions.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual(expected);
  });
});

describe("a target whose results are not said to be all at hand", () => {
  const target = {
    ...{ at: "whole", code: "admissions", indicator: "admissions", unit: "members", deadline: "2024-12-31" },
    ...{ document: "16-DA-TU@2020-01-03", evidence: "single-source", verifiedOn: "2026-11-22", standing: "reported" },
  } as const;
  const programme = (operator: ">=" | ">" | "<" | "<=", value: number): Programme =>
    ({
      ...{ code: "any", document: "16-DA-TU@2020-01-03", firstDay: "2024-01-01", lastDay: "2024-12-31" },
      ...{ evidence: "single-source", verifiedOn: "2026-11-22" },
      targets: [
        {
          ...target,
          operator,
          value,
          citation: { document: "16-DA-TU@2020-01-03", provision: "whole" },
        },
      ],
    }) as unknown as Programme;
  const results = [
    { code: "admissions", organisationId: "b1", on: "2024-05-19", count: 5 },
    { code: "admissions", organisationId: "b1", on: "2023-05-19", count: 50 },
  ] as const;

  it.each([
    // What is at hand is enough where more of it changes nothing: 5 admitted in the year.
    [">=", 5, true],
    [">=", 6, false],
    [">", 5, false],
    [">", 4, true],
    ["<", 5, true],
    ["<", 6, false],
    ["<=", 4, true],
    ["<=", 5, false],
  ] as const)("%s %i: known is %s", (operator, value, isKnown) => {
    const register = registerOf({ organisations: [commune, branch], results });
    const [asked] = review(register, year, { programmes: [programme(operator, value)] }).programmes;
    expect(asked?.targets[0]?.outcome.kind === "assessed").toBe(isKnown);
  });

  it("all at hand, none recorded: none was achieved", () => {
    const all = [{ organisationId: "x1", of: "results", ...year }] as const;
    const register = registerOf({ organisations: [commune, branch], complete: all });
    const [asked] = review(register, year, { programmes: [programme(">=", 1)] }).programmes;
    expect(asked?.targets[0]?.outcome.value?.measured).toBe(0);
  });
});

describe("a summary", () => {
  it("tells of a count that differs from the sum below, and of a consent that does not count", () => {
    const counts = [{ on: "2024-01-01", official: 31, probationary: 0 }] as const;
    const register = registerOf({
      organisations: [
        { ...commune, counts: [{ on: "2024-01-01", official: 40, probationary: 0 }] },
        {
          ...branch,
          setting: "village",
          counts,
          consents: [{ subject: "large-branch", giver: "grassroots-committee", answer: "given" }] as never,
        },
      ],
    });
    const sorts = summariseReview(review(register, year)).bodies.flatMap(({ attention }) =>
      attention.map(({ sort }) => sort),
    );
    expect(sorts).toContain("count-differs");
    expect(sorts).toContain("consent-not-counted");
  });

  it("of a place without branches has no indicators of meetings", () => {
    const { branches, meetings } = summariseReview(review(registerOf({ organisations: [commune] }), year));
    expect(branches).toEqual({ all: 0, inOrder: 0 });
    expect(meetings.every(({ denominator }) => denominator === 0)).toBe(true);
  });
});

function registerOf(records: RegisterGiven): Register {
  const built = buildRegister(records);
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues));
  return built.value;
}
