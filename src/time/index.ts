export {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  lastDayOfMonth,
  type Weekday,
  weekdayOf,
} from "./arithmetic.ts";
export { type CalendarDate, calendarDate, calendarDateOf, isCalendarDate } from "./calendar-date.ts";
export {
  type CalendarMonth,
  type CalendarQuarter,
  calendarMonth,
  firstDayOfMonth,
  isCalendarMonth,
  isCalendarQuarter,
  monthIndex,
  monthOf,
  monthsBetween,
  monthsOfQuarter,
  quarterOf,
  quartersBetween,
  yearOf,
} from "./calendar-month.ts";
export { type Lapse, lastDayInForce } from "./lapse.ts";
export { monthPeriod, type Period, periodOf, quarterPeriod, requirePeriod, yearPeriod } from "./period.ts";
export { requireDay, requireMonth, requireQuarter } from "./require-day.ts";
export { entryOn, isWithin, type Span, type TimelineFault, timelineFaults } from "./timeline.ts";
