import { describe, expect, it } from "vitest";
import { prescribedDayIn } from "../../src/meeting/index.ts";
import {
  branchesOf,
  directive50Rules,
  localRules,
  localRulesOn,
  prescribedDaysOf,
  type RegisterGiven,
  scoreSheetOn,
  sessionsOf,
} from "../../src/register/index.ts";
import { type CalendarDate, monthOf } from "../../src/time/index.ts";
import { commune, one, organisations, registerOf, source, two } from "./places.ts";

const province = { id: "p1", name: "Đảng bộ tỉnh 01", kind: "province", armedForces: false } as const;
const all = [province, { ...commune, parentId: "p1" }, one, two];
const rules = { organisationId: "x1", firstDay: "2025-03-01", ...source } as const;
const least = (value: number) => ({ operator: ">=", value }) as const;

function rulesOf(records: Omit<RegisterGiven, "organisations">, given: RegisterGiven["organisations"] = all) {
  const [branch] = branchesOf(registerOf({ organisations: given, ...records }), "2025-12-31");
  return branch?.localRules.map(({ firstDay, lastDay, minutes, smallBranchMinutes }) => [
    firstDay,
    lastDay,
    minutes.regular?.value ?? null,
    smallBranchMinutes?.regular?.value ?? null,
  ]);
}

describe("local rules", () => {
  it("give their source to each provision that names none", () => {
    const made = localRules({
      ...rules,
      minutes: { regular: least(90), thematic: { ...least(60), evidence: "official-text" } },
      smallBranchMembers: { operator: "<", value: 10 },
      partyGroups: { hasGroups: least(1), approved: {} },
      prescribedDay: { dayOfMonth: 3, shift: "none" },
      awardWindows: [{ firstDay: "06-01", lastDay: "09-30", awardedOn: "09-02" }],
      scoreSheet: "hd-42",
    });
    expect(made.minutes.regular).toEqual({ ...source, ...least(90) });
    expect(made.minutes.thematic?.evidence).toBe("official-text");
    expect(made.partyGroups?.approved).toEqual(source);
    expect(made.prescribedDay).toMatchObject({ firstDay: "2025-03-01", lastDay: null, ...source });
    expect(made.awardWindows[0]).toMatchObject(source);
    expect(registerOf({ organisations, localRules: [made] }).records.localRules[0]).toBe(made);
  });

  it("hold for everything below, from their first day to their last", () => {
    expect(rulesOf({ localRules: [{ ...rules, lastDay: "2025-09-30", minutes: { regular: least(90) } }] })).toEqual([
      ["2025-03-01", "2025-09-30", 90, null],
    ]);
    expect(rulesOf({ localRules: [{ ...rules, organisationId: "b2", minutes: { regular: least(90) } }] })).toEqual([]);
  });

  it("of several levels: the strictest minutes count, so that a lower body loosens nothing", () => {
    const above = { ...rules, organisationId: "p1", firstDay: "2025-01-01", minutes: { regular: least(100) } } as const;
    expect(rulesOf({ localRules: [above, { ...rules, minutes: { regular: least(60) } }] })).toEqual([
      ["2025-01-01", null, 100, null],
    ]);
    expect(rulesOf({ localRules: [above, { ...rules, minutes: { regular: least(120) } }] })).toEqual([
      ["2025-01-01", "2025-02-28", 100, null],
      ["2025-03-01", null, 120, null],
    ]);
  });

  it("hold only while the organisation is below", () => {
    const moved = {
      changes: [{ act: "transfer", on: "2025-06-01", id: "b1", to: "p1" }],
      localRules: [{ ...rules, minutes: { regular: least(90) } }],
    } as const;
    expect(rulesOf(moved)).toEqual([["2025-03-01", "2025-05-31", 90, null]]);
  });

  it("for small branches hold for those that are known to be small", () => {
    const small = {
      ...rules,
      smallBranchMinutes: { regular: least(45) },
      smallBranchMembers: { operator: "<", value: 10 },
    } as const;
    const counts = [
      { on: "2025-01-01", official: 8, probationary: 1 },
      { on: "2025-07-01", official: 10, probationary: 1 },
    ] as const;
    const counted = [province, { ...commune, parentId: "p1" }, { ...one, counts }, two];
    expect(rulesOf({ localRules: [small] }, counted)).toEqual([["2025-03-01", "2025-06-30", null, 45]]);
    expect(rulesOf({ localRules: [small] })).toEqual([]);
  });

  it.each([
    ["<", 9, false],
    ["<", 10, true],
    ["<=", 8, false],
    ["<=", 9, true],
    [">", 9, false],
    [">", 8, true],
    [">=", 10, false],
    [">=", 9, true],
  ] as const)("take a branch of nine members as one of %s %i members: %s", (operator, value, isSmall) => {
    const small = { ...rules, smallBranchMinutes: { regular: least(45) }, smallBranchMembers: { operator, value } };
    const counts = [{ on: "2025-01-01", official: 8, probationary: 1 }] as const;
    const counted = [province, { ...commune, parentId: "p1" }, { ...one, counts }, two];
    expect(rulesOf({ localRules: [small] }, counted)).toEqual(isSmall ? [["2025-03-01", null, null, 45]] : []);
  });

  it.each([
    [">", ">="],
    [">=", ">"],
  ] as const)("of two levels that name the same minutes: more than they counts (%s above, %s below)", (high, low) => {
    const minutes = (operator: ">" | ">=") => ({ regular: { operator, value: 90 } });
    const [branch] = branchesOf(
      registerOf({
        organisations: all,
        localRules: [
          { ...rules, organisationId: "p1", minutes: minutes(high) },
          { ...rules, minutes: minutes(low) },
        ],
      }),
      "2025-12-31",
    );
    expect(branch?.localRules.map(({ minutes: { regular } }) => regular?.operator)).toEqual([">"]);
  });

  it("that name a branch as small hold for it alone", () => {
    const named = { ...rules, organisationId: "b1", smallBranchMinutes: { regular: least(45) } } as const;
    expect(rulesOf({ localRules: [named] })).toEqual([["2025-03-01", null, null, 45]]);
    expect(rulesOf({ localRules: [{ ...named, organisationId: "x1" }] })).toEqual([]);
  });

  it("are listed as of a day, the nearest first", () => {
    const register = registerOf({
      organisations: all,
      localRules: [
        { ...rules, organisationId: "p1", minutes: { regular: least(90) } },
        { ...rules, minutes: { regular: least(100) } },
      ],
    });
    expect(localRulesOn(register, "b1", "2025-12-31").map(({ organisationId }) => organisationId)).toEqual([
      "x1",
      "p1",
    ]);
    expect(localRulesOn(register, "b1", "2025-02-28")).toEqual([]);
  });

  it("fix the day of meetings: of several the nearest counts", () => {
    const register = registerOf({
      organisations: all,
      localRules: [
        { ...rules, organisationId: "p1", firstDay: "2025-01-01", prescribedDay: { dayOfMonth: 1, shift: "none" } },
        { ...rules, lastDay: "2025-08-31", prescribedDay: { dayOfMonth: 5, shift: "next-working-day" } },
      ],
    });
    const days = prescribedDaysOf(register, "b1").map(({ firstDay, lastDay, dayOfMonth }) => [
      firstDay,
      lastDay,
      dayOfMonth,
    ]);
    expect(days).toEqual([
      ["2025-01-01", "2025-02-28", 1],
      ["2025-03-01", "2025-08-31", 5],
      ["2025-09-01", null, 1],
    ]);
    expect(prescribedDaysOf(registerOf({ organisations }), "b1")).toEqual([]);
  });

  it("fix one day throughout, whatever else turns in the meantime", () => {
    const register = registerOf({
      organisations: all,
      localRules: [
        { ...rules, firstDay: "2025-01-01", prescribedDay: { dayOfMonth: 5, shift: "none" } },
        { ...rules, minutes: { regular: least(90) } },
      ],
    });
    expect(
      prescribedDaysOf(register, "b1").map(({ firstDay, lastDay, dayOfMonth }) => [firstDay, lastDay, dayOfMonth]),
    ).toEqual([["2025-01-01", null, 5]]);
  });

  it("say which day was prescribed for a session that records none", () => {
    const session = { organisationId: "b1", kind: "regular" } as const;
    const days = ["2025-10-03", "2025-10-05", "2025-10-09", "2026-01-01", "2026-01-02", "2026-02-28"] as const;
    const sessions = [
      ...days.map((heldOn) => ({ ...session, id: heldOn, heldOn })),
      { ...session, id: "recorded", heldOn: "2025-10-04", prescribedOn: "2025-10-04" } as const,
      { ...session, id: "thematic", heldOn: "2025-10-04", kind: "thematic" } as const,
      { ...session, id: "before", heldOn: "2025-02-04" } as const,
      { ...session, id: "elsewhere", heldOn: "2025-10-04", organisationId: "b2" } as const,
    ];
    const own = { organisationId: "b1", ...source } as const;
    const localRules = [
      { ...own, firstDay: "2025-03-01", lastDay: "2025-12-31", prescribedDay: { dayOfMonth: 3, shift: "none" } },
      { ...own, firstDay: "2026-01-01", prescribedDay: { dayOfMonth: 31, shift: "next-working-day" } },
    ] as const;
    const register = registerOf({ organisations: all, sessions, localRules });
    const prescribed = (holidays?: readonly CalendarDate[]) =>
      sessionsOf(register, undefined, { holidays }).map(({ prescribedOn }) => prescribedOn);
    const third = "2025-10-03";
    expect(prescribed()).toEqual([third, third, third, null, null, null, "2025-10-04", null, null, null]);
    const shifted = prescribedDaysOf(register, "b1").slice(1);
    expect(prescribed([]).slice(3, 6)).toEqual(
      days.slice(3).map((heldOn) => prescribedDayIn(shifted, monthOf(heldOn), { holidays: [] })),
    );
    expect(() => sessionsOf(register, undefined, { holiday: [] } as never)).toThrow(/"holidays"/);
  });

  it("allow a window: on the fixed day, else within it where that was a day off, else the cause is not known", () => {
    const session = { organisationId: "b1", kind: "regular" } as const;
    // The 3rd of October 2025 is a Friday, that of January 2026 a Saturday.
    const days = ["2025-10-03", "2025-10-05", "2025-10-08", "2026-01-05", "2026-01-12"] as const;
    const sessions = days.map((heldOn) => ({ ...session, id: heldOn, heldOn }));
    const register = registerOf({ organisations: all, sessions, localRules: [directive50Rules("x1")] });
    const prescribed = (holidays?: readonly CalendarDate[]) =>
      sessionsOf(register, undefined, { holidays }).map(({ prescribedOn }) => prescribedOn);
    const [third, inside, outside] = ["2025-10-03", null, "2025-10-03"];
    expect(prescribed()).toEqual([third, inside, outside, "2026-01-05", "2026-01-03"]);
    expect(prescribed(["2025-10-03"])).toEqual([third, "2025-10-05", outside, "2026-01-05", "2026-01-03"]);
    expect(prescribedDaysOf(register, "b1")[0]).not.toHaveProperty("window");
  });

  it("name the sheet of sessions: the nearest, shipped or one's own", () => {
    const sheet = {
      code: "our-ward",
      total: 100,
      bands: [
        { class: "good", from: 90 },
        { class: "poor", from: 0, below: 90 },
      ],
    } as const;
    const register = registerOf({
      organisations: all,
      localRules: [
        { ...rules, organisationId: "p1", scoreSheet: "hd-42" },
        { ...rules, organisationId: "b1", scoreSheet: sheet as never },
      ],
    });
    expect(scoreSheetOn(register, "b2", "2025-12-31")).toMatchObject({
      value: { code: "hd-42" },
      derivedFrom: [{ list: "localRules", organisationId: "p1" }],
    });
    expect(scoreSheetOn(register, "b1", "2025-12-31").value?.code).toBe("our-ward");
    expect(scoreSheetOn(register, "b1", "2025-02-28")).toEqual({ value: null, derivedFrom: [] });
  });
});
