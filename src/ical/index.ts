export { type CalendarHead, calendarText } from "./calendar-text.ts";
