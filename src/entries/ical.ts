export * from "../ical/index.ts";
