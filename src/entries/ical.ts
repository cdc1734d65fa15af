export { type CalendarOptions, calendarText } from "../ical/index.ts";
