import { valueOn } from "chibo/law";
import { baseSalarySeries } from "chibo/stipend";
import { addDays, type CalendarDate, monthOf, quarterOf } from "chibo/time";
import { getMonth } from "date-fns/getMonth";
import { getQuarter } from "date-fns/getQuarter";
import { getYear } from "date-fns/getYear";
import { isAfter } from "date-fns/isAfter";
import { parseISO } from "date-fns/parseISO";
import { type Measured, measure } from "./measure.ts";

/** Days spread over 24 years, in no order. */
const days: readonly CalendarDate[] = Array.from({ length: 100_000 }, (_, index) =>
  addDays("2002-01-01", (index * 7919) % 8766),
);
const some = days.slice(0, 10_000);

/** The month and the quarter of a day. */
export function benchPeriods(): readonly Measured[] {
  return measure([
    {
      name: "monthOf and quarterOf",
      count: days.length,
      run: () => total(days, (day) => monthOf(day) + quarterOf(day)),
    },
    {
      name: "date-fns parseISO, getYear, getMonth, getQuarter",
      count: some.length,
      run: () =>
        total(some, (day) => {
          const date = parseISO(day);
          return `${getYear(date)}-${getMonth(date)}${getYear(date)}-Q${getQuarter(date)}`;
        }),
    },
  ]);
}

/** The base salary of a day, of twenty steps. */
export function benchLookup(): readonly Measured[] {
  const memo = new Map<string, number>();
  const newestFirst = [...baseSalarySeries.values].reverse();
  const dated = newestFirst.map(({ firstDay, value }) => ({ firstDay: parseISO(firstDay), value }));
  return measure([
    { name: "valueOn", count: days.length, run: () => sum(days, (day) => valueOn(baseSalarySeries, day)?.value ?? 0) },
    {
      name: "a memo by day over a list, as openfisca has",
      count: days.length,
      run: () =>
        sum(days, (day) => {
          const known = memo.get(day);
          if (known !== undefined) return known;
          const value = newestFirst.find(({ firstDay }) => firstDay <= day)?.value ?? 0;
          memo.set(day, value);
          return value;
        }),
    },
    {
      name: "date-fns parseISO and isAfter over a list",
      count: some.length,
      run: () =>
        sum(some, (day) => {
          const date = parseISO(day);
          return dated.find(({ firstDay }) => !isAfter(firstDay, date))?.value ?? 0;
        }),
    },
  ]);
}

function total(list: readonly CalendarDate[], text: (day: CalendarDate) => string): number {
  return sum(list, (day) => text(day).length);
}

function sum(list: readonly CalendarDate[], value: (day: CalendarDate) => number): number {
  return list.reduce((all, day) => all + value(day), 0);
}
