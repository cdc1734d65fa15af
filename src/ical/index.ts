export type { CalendarOptions } from "./calendar-options.ts";
export { calendarText } from "./calendar-text.ts";
