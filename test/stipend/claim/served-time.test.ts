import { describe, expect, it } from "vitest";
import {
  isHeldIn,
  keptUntil,
  periodPaid,
  type ServedTime,
  servedTime,
  timeTogether,
  touch,
} from "../../../src/stipend/claim/served-time.ts";
import type { Post, StipendPolicy } from "../../../src/stipend/index.ts";
import type { CalendarDate, Period } from "../../../src/time/index.ts";
import { militia, source } from "../../kit/fixture-policies.ts";
import { commune, post } from "../../kit/stipend-holder.ts";

const july: Period = { firstDay: "2024-07-01", lastDay: "2024-07-31" };
const whole: ServedTime = { share: null, tenure: "held", performed: true };
const days = (part: number): ServedTime => ({ ...whole, share: { part, whole: 31 } });
const held = (firstDay: CalendarDate, lastDay: CalendarDate | null = null, known: Partial<Post> = {}): Post =>
  post("secretary", commune, { firstDay, lastDay, notPerformed: [], ...known });
const under = (change: Partial<StipendPolicy>, one: Post, period = july) =>
  servedTime(one, { policy: { ...militia, ...change }, period });

describe("the days that a payment is for", () => {
  it.each([
    ["monthly", "2024-08", "2024-08-01", "2024-08-31"],
    ["once", "2024-08", "2024-08-01", "2024-08-31"],
    ["quarterly", "2024-08", "2024-07-01", "2024-09-30"],
    ["yearly", "2024-08", "2024-01-01", "2024-12-31"],
  ] as const)("%s, of %s: %s to %s", (frequency, month, firstDay, lastDay) => {
    expect(periodPaid(frequency, month)).toEqual({ firstDay, lastDay });
  });
});

describe("the days of a post within July 2024", () => {
  const cases: readonly (readonly [CalendarDate, CalendarDate | null, ServedTime | null])[] = [
    ["2024-07-01", null, whole],
    ["2024-06-30", null, whole],
    ["2024-07-02", null, days(30)],
    ["2024-07-31", null, days(1)],
    ["2024-08-01", null, null],
    ["2020-01-01", "2024-07-31", whole],
    ["2020-01-01", "2024-08-01", whole],
    ["2020-01-01", "2024-07-30", days(30)],
    ["2020-01-01", "2024-07-01", days(1)],
    ["2020-01-01", "2024-06-30", null],
    ["2024-07-05", "2024-07-05", days(1)],
  ];

  it.each(cases)("%s to %s", (firstDay, lastDay, expected) => {
    const one = held(firstDay, lastDay);
    expect(isHeldIn(one, july)).toBe(expected !== null);
    expect(under({}, one)).toEqual(expected);
    // A rule on time that does not matter changes nothing.
    expect(under({ whenIdle: { fromMonths: 1, ...source } }, one)).toEqual(expected);
  });

  it("are worked on as far as a policy without a rule on work asks", () => {
    expect(under({}, held("2024-07-02", null, { notPerformed: null }))).toEqual(days(30));
    expect(under({}, held("2024-07-02", null, { notPerformed: [july] }))).toEqual(days(30));
  });

  it("are whole where the post begins in them, if it is paid once", () => {
    const once = (firstDay: CalendarDate) => under({ frequency: "once" }, held(firstDay));
    expect(["2024-06-30", "2024-07-01", "2024-07-31", "2024-08-01"].map((day) => once(day as CalendarDate))).toEqual([
      null,
      whole,
      whole,
      null,
    ]);
  });
});

describe("a post that is kept for six months", () => {
  const afterPost = {
    months: 6,
    endedBy: ["reorganised"],
    endedWithin: { firstDay: "2024-01-01", lastDay: "2024-12-31" },
    ...source,
  } as const;
  const kept = (lastDay: CalendarDate | null, ended: Post["ended"]) =>
    under({ afterPost }, held("2020-01-01", lastDay, { ended }));

  it.each<[CalendarDate | null, Post["ended"], ServedTime | null]>([
    [null, null, whole],
    ["2024-07-31", null, whole],
    // What ended in the month counts by itself, if it is known how; else it may be kept for the rest of it.
    ["2024-07-30", "reorganised", whole],
    ["2024-07-30", "term-over", days(30)],
    ["2024-07-30", null, { ...whole, tenure: null }],
    ["2024-07-01", "reorganised", whole],
    ["2024-06-30", "reorganised", { ...whole, tenure: "reorganised" }],
    ["2024-06-30", "term-over", null],
    ["2024-06-30", null, { ...whole, tenure: null }],
    ["2024-01-15", "reorganised", { ...days(15), tenure: "reorganised" }],
    ["2024-01-01", "reorganised", { ...days(1), tenure: "reorganised" }],
    ["2023-12-31", "reorganised", null],
    ["2023-12-31", null, null],
  ])("ended on %s, %s", (lastDay, ended, expected) => {
    expect(kept(lastDay, ended)).toEqual(expected);
  });

  it.each<[CalendarDate, CalendarDate]>([
    ["2024-06-30", "2024-12-31"],
    ["2024-07-01", "2025-01-01"],
    ["2024-08-31", "2025-02-28"],
    ["2023-08-31", "2024-02-29"],
  ])("that ended on %s is kept until %s", (lastDay, until) => {
    expect(keptUntil(lastDay, afterPost)).toBe(until);
  });
});

describe("work that is not done for a month", () => {
  const idle = (notPerformed: Post["notPerformed"]) =>
    under({ whenIdle: { fromMonths: 1, ...source } }, held("2020-01-01", null, { notPerformed }));

  it.each<[string, Post["notPerformed"], ServedTime]>([
    ["is not known", null, { ...whole, performed: null }],
    ["none", [], whole],
    ["the month", [july], { share: { part: 0, whole: 31 }, tenure: "held", performed: false }],
    ["all but its last day", [{ firstDay: "2024-06-01", lastDay: "2024-07-30" }], days(1)],
    ["a month before it", [{ firstDay: "2024-06-01", lastDay: "2024-06-30" }], whole],
    ["a month that ended days before it", [{ firstDay: "2024-05-01", lastDay: "2024-06-15" }], whole],
    ["a month that begins days after it", [{ firstDay: "2024-08-05", lastDay: "2024-09-15" }], whole],
  ])("%s", (_, spans, expected) => {
    expect(idle(spans)).toEqual(expected);
  });
});

describe("the time of a post held several times", () => {
  const spell = (part: number | null, tenure: string | null, performed: boolean | null): ServedTime => ({
    share: part === null ? null : { part, whole: 31 },
    tenure,
    performed,
  });

  it.each<[string, ServedTime | null, ServedTime | null, ServedTime | null]>([
    ["neither counts", null, null, null],
    ["the first counts alone", spell(10, "held", true), null, spell(10, "held", true)],
    ["the second counts alone", null, spell(10, "held", true), spell(10, "held", true)],
    ["the days of both", spell(10, "held", true), spell(20, "held", true), spell(30, "held", true)],
    ["the whole month", spell(10, "held", true), spell(21, "held", true), spell(null, "held", true)],
    ["one is the whole", spell(null, "held", true), spell(3, "held", true), spell(null, "held", true)],
    ["the other is the whole", spell(3, "held", true), spell(null, "held", true), spell(null, "held", true)],
    ["the last tenure", spell(3, "moved", true), spell(4, "held", true), spell(7, "held", true)],
    ["work in one", spell(3, "held", false), spell(4, "held", true), spell(7, "held", true)],
    ["work in the other", spell(3, "held", true), spell(4, "held", false), spell(7, "held", true)],
    ["work in neither", spell(3, "held", false), spell(4, "held", false), spell(7, "held", false)],
    ["work not known in one", spell(3, "held", null), spell(4, "held", true), spell(7, "held", null)],
    ["work not known in the other", spell(3, "held", true), spell(4, "held", null), spell(7, "held", null)],
  ])("%s", (_, one, other, expected) => {
    expect(timeTogether([one, other])).toEqual(expected);
  });
});

describe("a span that goes on", () => {
  it.each<[CalendarDate | null, CalendarDate, boolean]>([
    [null, "2024-07-01", true],
    ["2024-06-28", "2024-06-28", true],
    ["2024-06-28", "2024-06-27", true],
    ["2024-06-28", "2024-06-29", true],
    ["2024-06-28", "2024-06-30", false],
  ])("to %s, and on %s: %s", (lastDay, firstDay, expected) => {
    expect(touch(lastDay, firstDay)).toBe(expected);
  });
});
