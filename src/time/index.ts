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
  isCalendarMonth,
  isCalendarQuarter,
} from "./calendar-month.ts";
export { monthPeriod, quarterPeriod, yearPeriod } from "./calendar-periods.ts";
export { type Lapse, lastDayInForce } from "./lapse.ts";
export {
  firstDayOfMonth,
  monthIndex,
  monthIndexAt,
  monthOf,
  monthsIn,
  monthsOfQuarter,
  quarterOf,
  quartersIn,
  yearOf,
} from "./months.ts";
export { type Period, periodOf, requirePeriod } from "./period.ts";
export { requireDay, requireMonth, requireQuarter } from "./require-day.ts";
export {
  entryAt,
  entryOn,
  holdsOn,
  isWithin,
  requireSpan,
  type Span,
  type TimelineFault,
  timelineFaults,
} from "./timeline.ts";
