import { describe, expect, it } from "vitest";
import {
  type MeetingUnit,
  meetingsOwed,
  meetingUnit,
  nextOwed,
  type PrescribedDay,
  postponedDay,
  prescribedDayIn,
  prescribedDays,
  remindersOn,
  sessionDeadlines,
} from "../../src/meeting/index.ts";
import { addDays, type CalendarDate, type CalendarMonth, monthPeriod, quarterPeriod } from "../../src/time/index.ts";

const hauGiang = prescribedDays["hau-giang"];
const counted = (official: number | null) => [{ on: "2020-01-01", official }] as const;
const branch: MeetingUnit = meetingUnit({ id: "b1", kind: "branch", delegatedPowers: false, counts: counted(8) });
const nine: MeetingUnit = meetingUnit({ id: "b1", kind: "branch", delegatedPowers: false, counts: counted(9) });
const uncounted: MeetingUnit = meetingUnit({ id: "b1", kind: "branch", delegatedPowers: false });
const none = { holidays: [] };

const monthDays = (month: CalendarMonth): readonly CalendarDate[] => {
  const { firstDay, lastDay } = monthPeriod(month);
  return Array.from({ length: Number(lastDay.slice(8)) }, (_, index) => addDays(firstDay, index));
};

// CV 747-CV/TU of Hậu Giang: the 1st of the month; Saturdays, Sundays and holidays move it to the next day.
describe("the prescribed day of a month", () => {
  it.each([
    ["2023-03", [], "2023-03-01"],
    ["2023-04", [], "2023-04-03"],
    ["2023-10", [], "2023-10-02"],
    ["2023-05", ["2023-05-01"], "2023-05-02"],
    ["2023-05", [], "2023-05-01"],
    ["2023-09", ["2023-09-01", "2023-09-04"], "2023-09-05"],
    ["2023-02", [], null],
    ["2025-06", [], "2025-06-02"],
    ["2025-07", [], null],
  ] as const)("%s with the holidays %j is %s", (month, holidays, expected) => {
    expect(prescribedDayIn(hauGiang, month, { holidays })).toBe(expected);
  });

  it("stays where it does not shift, and within its month", () => {
    const [first] = hauGiang as readonly [PrescribedDay];
    const fixed: PrescribedDay = { ...first, dayOfMonth: 31, shift: "none" };
    const months: readonly CalendarMonth[] = ["2024-02", "2024-04", "2024-08"];
    const days = months.map((month) => prescribedDayIn([fixed], month, none));
    expect(days).toEqual(["2024-02-29", "2024-04-30", "2024-08-31"]);
  });

  it("never shifts out of its month: where it has no working day left, to the last one before", () => {
    const [first] = hauGiang as readonly [PrescribedDay];
    const on = (dayOfMonth: number, month: CalendarMonth, holidays: readonly CalendarDate[] = []) =>
      prescribedDayIn([{ ...first, firstDay: "2022-01-01", lastDay: null, dayOfMonth }], month, { holidays });
    expect(on(30, "2025-11")).toBe("2025-11-28");
    expect(on(30, "2025-12")).toBe("2025-12-30");
    expect(on(31, "2025-05")).toBe("2025-05-30");
    expect(on(31, "2025-05", ["2025-05-30", "2025-05-29"])).toBe("2025-05-28");
    expect(on(29, "2025-11", ["2025-11-28"])).toBe("2025-11-27");
    const february = monthDays("2026-02");
    expect(on(20, "2026-02", february)).toBe("2026-02-01");
    for (const month of ["2025-01", "2025-02", "2025-08", "2025-11", "2026-02", "2026-05"] as const) {
      for (let day = 1; day <= 31; day += 1) expect(on(day, month)?.slice(0, 7), `${month} ${day}`).toBe(month);
    }
  });

  it("is moved by urgent work to the next working day", () => {
    expect(postponedDay("2023-03-01", none)).toBe("2023-03-02");
    expect(postponedDay("2023-04-28", { holidays: ["2023-05-01", "2023-05-02"] })).toBe("2023-05-03");
  });
});

const told = (unit: MeetingUnit, firstDay: CalendarDate, lastDay: CalendarDate) =>
  meetingsOwed(unit, { firstDay, lastDay }, none).meetings.map(
    (one) => `${one.body} ${one.meeting} ${one.times}: ${one.firstDay} to ${one.lastDay}, ${one.dueOn ?? "any day"}`,
  );

describe("the meetings owed", () => {
  it("by a branch: each month and each quarter, on the prescribed day where there is one", () => {
    expect(told({ ...branch, prescribed: hauGiang }, "2023-02-01", "2023-06-30")).toEqual([
      "members regular 1: 2023-02-01 to 2023-02-28, any day",
      "members regular 1: 2023-03-01 to 2023-03-31, 2023-03-01",
      "members regular 1: 2023-04-01 to 2023-04-30, 2023-04-03",
      "members regular 1: 2023-05-01 to 2023-05-31, 2023-05-01",
      "members regular 1: 2023-06-01 to 2023-06-30, 2023-06-01",
      "members thematic 1: 2023-04-01 to 2023-06-30, any day",
    ]);
  });

  it("by a committee of nine official members and up, on no prescribed day", () => {
    expect(told({ ...nine, prescribed: hauGiang }, "2023-04-01", "2023-04-30")).toEqual([
      "members regular 1: 2023-04-01 to 2023-04-30, 2023-04-03",
      "committee regular 1: 2023-04-01 to 2023-04-30, any day",
    ]);
  });

  it("by a grassroots organisation: its plenary twice a year", () => {
    expect(told({ ...branch, kind: "grassroots-organisation" }, "2024-01-01", "2024-12-31")).toContain(
      "members plenary 2: 2024-01-01 to 2024-12-31, any day",
    );
    expect(told({ ...branch, kind: "grassroots-organisation" }, "2024-02-01", "2024-12-31").join()).not.toMatch(
      /plenary/,
    );
  });

  it("by the Centre and a province: half-years and quarters", () => {
    expect(told({ ...branch, kind: "central" }, "2024-01-01", "2024-12-31")).toEqual([
      "committee regular 1: 2024-01-01 to 2024-06-30, any day",
      "committee regular 1: 2024-07-01 to 2024-12-31, any day",
    ]);
    expect(told({ ...branch, kind: "province" }, "2024-01-01", "2024-06-30")).toHaveLength(2);
  });

  it("only within the life of the unit", () => {
    expect(told({ ...branch, firstDay: "2024-02-10", lastDay: "2024-04-29" }, "2024-01-01", "2024-06-30")).toEqual([
      "members regular 1: 2024-03-01 to 2024-03-31, any day",
    ]);
    expect(told({ ...branch, firstDay: "2024-02-01", lastDay: "2024-02-29" }, "2024-01-01", "2024-06-30")).toHaveLength(
      1,
    );
  });

  it("only those of months and quarters that lie wholly within the days", () => {
    expect(told(branch, "2024-04-02", "2024-06-29")).toEqual(["members regular 1: 2024-05-01 to 2024-05-31, any day"]);
    expect(told(branch, "2024-04-01", "2024-06-30")).toHaveLength(4);
  });

  it("names the duties that are open instead of dropping them", () => {
    const commune: MeetingUnit = { ...branch, kind: "commune" };
    const { meetings, open } = meetingsOwed(commune, quarterPeriod("2025-Q3"), none);
    expect(meetings).toEqual([]);
    expect(open).toMatchObject([
      { body: "committee", frequency: { kind: "undetermined", decidedBy: "own-working-rules" } },
      { body: "standing-committee", frequency: { kind: "undetermined", decidedBy: "own-working-rules" } },
    ]);
    expect(meetingsOwed(uncounted, monthPeriod("2024-01"), none).open).toMatchObject([
      { body: "committee", frequency: { kind: "insufficient-facts" } },
    ]);
  });
});

describe("the next meeting", () => {
  it.each([
    ["2023-04-03", "2023-04-03"],
    ["2023-04-04", "2023-05-01"],
    ["2023-12-02", "2024-01-01"],
  ] as const)("asked on %s is due on %s", (on, expected) => {
    const next = nextOwed({ ...branch, prescribed: hauGiang }, on, none);
    expect(next.map(({ meeting }) => meeting).sort()).toEqual(["regular", "thematic"]);
    expect(next.find(({ meeting }) => meeting === "regular")?.dueOn).toBe(expected);
  });

  it("without a prescribed day is owed to the end of its month", () => {
    expect(nextOwed(branch, "2024-02-29", none)[0]?.lastDay).toBe("2024-02-29");
    expect(nextOwed(branch, "2024-03-01", none)[0]?.lastDay).toBe("2024-03-31");
  });
});

describe("the deadlines of a session (HD 42-HD/BTCTW)", () => {
  it("are one day before and two days after", () => {
    const outcome = sessionDeadlines("2025-10-28");
    expect(outcome).toMatchObject({
      kind: "assessed",
      value: { papersBy: "2025-10-27", reportBy: "2025-10-30" },
      evidence: "single-source",
    });
    expect(outcome.steps.map(({ actual, operator }) => [actual, operator])).toEqual([
      [1, ">="],
      [2, "<="],
    ]);
  });

  it("are not known before", () => {
    expect(sessionDeadlines("2025-10-27")).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force" });
  });
});

describe("the reminders of a day", () => {
  const [first] = hauGiang as readonly [PrescribedDay];
  const third: PrescribedDay = { ...first, lastDay: null, dayOfMonth: 3 };
  const { meetings } = meetingsOwed({ ...branch, prescribed: [third] }, quarterPeriod("2026-Q4"), none);
  const codes = (day: CalendarDate, of = meetings) => remindersOn(of, day).map(({ code }) => code);

  it("are of the papers, the meeting and its report", () => {
    const days = ["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"] as const;
    expect(days.map((day) => codes(day))).toEqual([["papers-due"], ["meeting-due"], [], ["report-due"]]);
  });

  it("are of the end of the period where no day is prescribed", () => {
    expect(codes("2026-12-31")).toEqual(["period-ends"]);
    expect(codes("2026-12-30")).toEqual([]);
  });

  it("are of the meeting alone before HD 42", () => {
    const earlier = meetingsOwed({ ...branch, prescribed: hauGiang }, monthPeriod("2023-03"), none).meetings;
    expect(["2023-02-28", "2023-03-01", "2023-03-03"].map((day) => codes(day as CalendarDate, earlier))).toEqual([
      [],
      ["meeting-due"],
      [],
    ]);
  });
});
