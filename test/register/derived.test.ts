import { describe, expect, it } from "vitest";
import { organisationYear } from "../../src/rating/index.ts";
import {
  completenessOf,
  countDifferences,
  disciplinedBelow,
  isCompleteAsAbove,
  memberRatingsBelow,
  membersOn,
  parentKindOn,
  type Register,
  ratedBelow,
  territoryOf,
  unitOn,
} from "../../src/register/index.ts";
import { commune, one, organisations, registerOf, two, year } from "./places.ts";

const province = { id: "p1", name: "Đảng bộ tỉnh 01", kind: "province", armedForces: false } as const;
const on = "2025-12-31";

function counted(official: number | null, probationary: number | null = null) {
  return { counts: [{ on: "2025-06-30", official, probationary }] } as const;
}

describe("the kind above", () => {
  it("is that of the organisation above on the day, and says whose record it is", () => {
    const register = registerOf({ organisations });
    expect(parentKindOn(register, "b1", on)).toEqual({
      value: "commune",
      derivedFrom: [{ list: "organisations", organisationId: "x1" }],
    });
    expect(parentKindOn(register, "x1", on)).toEqual({ value: null, derivedFrom: [] });
  });

  it("is not known before the day from which the organisation is under another, nor once that has ended", () => {
    const register = registerOf({
      organisations: [
        { ...commune, lastDay: "2026-06-30" },
        { ...one, parentSince: "2025-07-01", lastDay: "2026-06-30" },
      ],
    });
    expect(parentKindOn(register, "b1", "2025-06-30").value).toBeNull();
    expect(parentKindOn(register, "b1", "2025-07-01").value).toBe("commune");
    expect(parentKindOn(register, "b1", "2026-07-01").value).toBeNull();
  });

  it("is what it was before a change, and what it is after it", () => {
    const register = registerOf({
      organisations: [province, { ...commune, parentId: "p1" }, one],
      changes: [
        { act: "transfer", on: "2025-07-01", id: "b1", to: "p1" },
        { act: "upgrade", on: "2025-03-01", id: "x1", kind: "upper-grassroots" },
      ],
    });
    const kinds = ["2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01"] as const;
    expect(kinds.map((day) => parentKindOn(register, "b1", day).value)).toEqual([
      "commune",
      "upper-grassroots",
      "upper-grassroots",
      "province",
    ]);
  });
});

describe("the province", () => {
  const register = registerOf({
    organisations: [{ ...commune, territory: "hoa-binh" }, one, { ...two, territory: "vinh-phuc" }, province],
  });

  it("is its own, or that of the nearest organisation above that records one", () => {
    expect(territoryOf(register, "b1", on)).toEqual({
      value: "hoa-binh",
      derivedFrom: [{ list: "organisations", organisationId: "x1" }],
    });
    expect(territoryOf(register, "b2", on).value).toBe("vinh-phuc");
  });

  it("is not known where none does", () => {
    expect(territoryOf(register, "p1", on)).toEqual({ value: null, derivedFrom: [] });
  });
});

describe("the unit", () => {
  const register = registerOf({
    organisations: [province, { ...commune, parentId: "p1" }, one, { ...two, switchedOn: "2026-09-01" }],
    switches: [{ organisationId: "x1", on: "2026-10-01" }],
  });

  it("has its own switch, or that of the subtree it is in", () => {
    expect(unitOn(register, "b2", on)).toEqual({
      kind: "branch",
      switchedOn: "2026-09-01",
      derivedFrom: [{ list: "organisations", organisationId: "b2" }],
    });
    expect(unitOn(register, "b1", on)).toEqual({
      kind: "branch",
      switchedOn: "2026-10-01",
      derivedFrom: [{ list: "switches", organisationId: "x1" }],
    });
    expect(unitOn(register, "x1", on).switchedOn).toBe("2026-10-01");
  });

  it("has none where none is recorded", () => {
    expect(unitOn(register, "p1", on)).toEqual({ kind: "province", switchedOn: null, derivedFrom: [] });
    expect(unitOn(registerOf({ organisations }), "b1", on).switchedOn).toBeNull();
  });

  it("has the kind of the day", () => {
    const changed = registerOf({
      organisations,
      changes: [{ act: "upgrade", on: "2025-07-01", id: "b1", kind: "grassroots-branch" }],
    });
    expect(unitOn(changed, "b1", "2025-06-30").kind).toBe("branch");
    expect(unitOn(changed, "b1", "2025-07-01").kind).toBe("grassroots-branch");
  });
});

describe("members", () => {
  it("are the organisation's own count, or what those below add up to", () => {
    const register = registerOf({
      organisations: [
        province,
        { ...commune, parentId: "p1" },
        { ...one, ...counted(30, 2) },
        { ...two, ...counted(20, 1) },
      ],
    });
    expect(membersOn(register, "p1", on).official).toEqual({
      kind: "known",
      count: 50,
      derivedFrom: [
        { list: "organisations", organisationId: "b1" },
        { list: "organisations", organisationId: "b2" },
      ],
      notKnown: [],
    });
    expect(membersOn(register, "b1", on).probationary.count).toBe(2);
    expect(membersOn(register, "b1", "2025-06-29").official).toMatchObject({ kind: "at-least", notKnown: ["b1"] });
  });

  it("are at least so many where one below is not counted, and never zero for it", () => {
    const register = registerOf({ organisations: [commune, { ...one, ...counted(30) }, two] });
    expect(membersOn(register, "x1", on).official).toMatchObject({ kind: "at-least", count: 30, notKnown: ["b2"] });
    expect(membersOn(register, "x1", on).probationary).toMatchObject({
      kind: "at-least",
      count: 0,
      notKnown: ["b1", "b2"],
    });
  });

  it("come from the nearest that is counted: a count above is not asked again below", () => {
    const register = registerOf({
      organisations: [province, { ...commune, parentId: "p1", ...counted(60) }, { ...one, ...counted(30) }, two],
    });
    expect(membersOn(register, "p1", on).official).toMatchObject({ kind: "known", count: 60 });
  });

  it("leave out who has a home elsewhere, and who does not exist on the day", () => {
    const register = registerOf({
      organisations: [
        commune,
        { ...one, ...counted(30) },
        { ...two, kind: "temporary-branch", ...counted(9) },
        { ...two, id: "b3", lastDay: "2024-12-31", ...counted(7) },
      ],
    });
    expect(membersOn(register, "x1", on).official).toMatchObject({ kind: "known", count: 30 });
    expect(membersOn(register, "b2", on).official.count).toBe(9);
  });

  it("are as the structure was on the day", () => {
    const register = registerOf({
      organisations: [commune, { ...commune, id: "x2" }, { ...one, ...counted(30) }, { ...two, ...counted(20) }],
      changes: [{ act: "transfer", on: "2025-10-01", id: "b2", to: "x2" }],
    });
    expect(membersOn(register, "x1", "2025-09-30").official.count).toBe(50);
    expect(membersOn(register, "x1", "2025-10-01").official.count).toBe(30);
    expect(membersOn(register, "x2", "2025-10-01").official.count).toBe(20);
  });

  it("that differ from those below are told, and only where all below is known", () => {
    const register = registerOf({
      organisations: [
        { ...province, ...counted(51, 9) },
        { ...commune, parentId: "p1", ...counted(50) },
        { ...one, ...counted(30) },
        { ...two, ...counted(21, 3) },
      ],
    });
    expect(countDifferences(register, on)).toEqual([
      { organisationId: "p1", member: "official", own: 51, below: 50 },
      { organisationId: "x1", member: "official", own: 50, below: 51 },
    ]);
    expect(countDifferences(register, "2025-01-01")).toEqual([]);
  });
});

describe("ratings below", () => {
  const decision = { decidedBy: "x1", decidedOn: "2025-12-20" } as const;
  const decided = (organisationId: string, rating: "good" | "excellent", disciplined: boolean | null = null) => ({
    organisationId,
    ...year,
    subject: { facts: organisationYear({ disciplined }), decision: { ...decision, class: rating } },
  });
  const group = { ...two, id: "g1", kind: "party-group", parentId: "b1" } as const;
  const below = [
    ...organisations,
    { ...two, id: "b3" },
    { ...two, id: "b4" },
    group,
    { ...group, id: "g2", parentId: "x1" },
  ];

  it("count the decided classes directly below, and leave the rest undecided", () => {
    const register = registerOf({
      organisations: below,
      ratings: [
        decided("b1", "excellent"),
        decided("b2", "good"),
        { organisationId: "b3", ...year, subject: { duty: "newly-formed" } },
      ],
    });
    expect(ratedBelow(register, "x1", year)).toEqual({
      below: 4,
      classes: { excellent: 1, good: 1 },
      notRated: 1,
      undecided: ["b4"],
      derivedFrom: ["b1", "b2", "b3"].map((organisationId) => ({ list: "ratings", organisationId })),
    });
    expect(ratedBelow(register, "x1", { ...year, firstDay: "2025-07-01" }).undecided).toHaveLength(4);
  });

  it("know that an organisation has no rating only where all ratings are at hand", () => {
    const records = { organisations: below, ratings: [decided("b1", "good")] };
    const complete = [{ organisationId: "x1", of: "ratings", ...year }] as const;
    expect(ratedBelow(registerOf({ ...records, complete }), "x1", year)).toMatchObject({ notRated: 3, undecided: [] });
    const half = [{ ...complete[0], lastDay: "2025-06-30" }] as const;
    expect(ratedBelow(registerOf({ ...records, complete: half }), "x1", year).undecided).toHaveLength(3);
  });

  it("count the disciplined by the facts, known or at least", () => {
    const ratings = [decided("b1", "good", true), decided("b2", "good", false)];
    const found = disciplinedBelow(registerOf({ organisations: below, ratings }), "x1", year);
    expect(found).toMatchObject({ units: 4, disciplined: { kind: "at-least", count: 1, notKnown: ["b3", "b4"] } });
    const all = disciplinedBelow(registerOf({ organisations, ratings }), "x1", year);
    expect(all).toMatchObject({ units: 2, disciplined: { kind: "known", count: 1 } });
  });

  it("add up those of members, and say whose are not at hand", () => {
    const members = (organisationId: string, good: number) => ({
      organisationId,
      ...year,
      counts: { kind: "member", classes: { good } } as const,
    });
    const opened = ["b1", "b2"].map((organisationId) => ({ organisationId, ...year, subject: {} }));
    const records = { organisations: below, ratings: opened, memberRatings: [members("b1", 20), members("b2", 3)] };
    const found = memberRatingsBelow(registerOf(records), "x1", year);
    expect(found).toMatchObject({ kind: "at-least", notKnown: ["b3", "b4"] });
    expect(found.members.rated).toBe(23);
    const complete = [{ organisationId: "x1", of: "memberRatings", ...year }] as const;
    expect(memberRatingsBelow(registerOf({ ...records, complete }), "x1", year).kind).toBe("known");
  });
});

describe("complete records", () => {
  const complete = [
    { organisationId: "x1", of: "sessions", firstDay: "2025-01-01", lastDay: "2025-03-31" },
    { organisationId: "b1", of: "sessions", firstDay: "2025-04-01", lastDay: "2025-06-30" },
    { organisationId: "b1", of: "sessions", firstDay: "2025-05-01", lastDay: "2025-05-31" },
    { organisationId: "b1", of: "sessions", firstDay: "2025-10-01", lastDay: "2026-03-31" },
    { organisationId: "b1", of: "posts", ...year },
  ] as const;

  function spans(register: Register, id: string, period = year): readonly string[] {
    return completenessOf(register, id, { list: "sessions", period }).map(
      ({ firstDay, lastDay, state }) => `${firstDay} ${lastDay} ${state}`,
    );
  }

  it("are so for the spans declared of it or of those above it; the rest is not known", () => {
    const register = registerOf({ organisations, complete });
    expect(spans(register, "b1")).toEqual([
      "2025-01-01 2025-06-30 complete",
      "2025-07-01 2025-09-30 not-known",
      "2025-10-01 2025-12-31 complete",
    ]);
    expect(spans(register, "b2")).toEqual(["2025-01-01 2025-03-31 complete", "2025-04-01 2025-12-31 not-known"]);
    expect(spans(registerOf({ organisations }), "b1")).toEqual(["2025-01-01 2025-12-31 not-known"]);
  });

  it("are not so by what was declared of other days", () => {
    const before = { ...complete[0], firstDay: "2024-01-01", lastDay: "2024-12-31" } as const;
    expect(spans(registerOf({ organisations, complete: [before] }), "b1")).toEqual(["2025-01-01 2025-12-31 not-known"]);
  });

  it.each<readonly [string, object, object, boolean]>([
    ["without days", {}, {}, true],
    ["that began before and end after", { firstDay: "2020-01-01" }, { lastDay: "2026-06-30" }, true],
    ["of which the lower ends within", {}, { lastDay: "2025-06-30" }, false],
    ["of which the lower ends on the last day", {}, { lastDay: "2025-12-31" }, true],
    ["of which the lower begins within", {}, { firstDay: "2025-02-01" }, false],
    ["of which the lower came under the upper on the first day", {}, { parentSince: "2025-01-01" }, true],
    ["of which the upper begins within", { firstDay: "2025-02-01" }, { firstDay: "2025-02-01" }, false],
  ])("are as those above for a year, of two %s: %s, %s → %s", (_, above, own, isAsAbove) => {
    const register = registerOf({
      organisations: [
        { ...commune, ...above },
        { ...one, ...own },
      ] as never,
      complete: [],
    });
    expect(isCompleteAsAbove(register, "b1", year)).toBe(isAsAbove);
  });

  it("are those of the organisation above only while it is above", () => {
    const register = registerOf({
      organisations: [commune, { ...one, parentSince: "2025-03-01" }],
      complete: [complete[0]],
    });
    expect(spans(register, "b1")).toEqual([
      "2025-01-01 2025-02-28 not-known",
      "2025-03-01 2025-03-31 complete",
      "2025-04-01 2025-12-31 not-known",
    ]);
    const moved = registerOf({
      organisations: [commune, { ...commune, id: "x2" }, one],
      changes: [{ act: "transfer", on: "2025-02-01", id: "b1", to: "x2" }],
      complete: [complete[0]],
    });
    expect(spans(moved, "b1")).toEqual(["2025-01-01 2025-01-31 complete", "2025-02-01 2025-12-31 not-known"]);
  });
});

describe("misuse", () => {
  const register = registerOf({ organisations });
  const refused: readonly (readonly [name: string, call: () => unknown, error: RegExp])[] = [
    ["no register", () => parentKindOn({} as never, "b1", on), /parentKindOn: the register is not one/],
    ["nothing", () => membersOn(undefined as never, "b1", on), /membersOn: the register is undefined/],
    ["an id that is no text", () => unitOn(register, 1 as never, on), /unitOn: the id is no text/],
    ["an unknown id", () => territoryOf(register, "b9", on), /territoryOf: no organisation has this id/],
    ["a day that is none", () => membersOn(register, "b1", "2025-6-1"), /membersOn: "2025-6-1" is no day/],
    ["a period that is none", () => ratedBelow(register, "x1", { ...year, lastDay: "2024-01-01" }), /swap the days/],
    [
      "a list that there is not",
      () => completenessOf(register, "b1", { list: "session" as never, period: year }),
      /"sessions"/,
    ],
    ["no question", () => completenessOf(register, "b1", undefined as never), /completenessOf/],
    ["no day", () => countDifferences(register, undefined as never), /countDifferences: undefined is no day/],
  ];

  it.each(refused)("%s", (_name, call, error) => {
    expect(call).toThrow(error);
  });
});
