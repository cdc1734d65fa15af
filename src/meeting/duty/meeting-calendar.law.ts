import { provisions } from "../../law/index.ts";

// The day of the month on which branches meet, where a province fixes one, and the days before and after a session that
// HD 42-HD/BTCTW speaks of.

const cv747Head = { document: "747-CV-TU@2023-02-24", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const hd42Head = { document: "42-HD-BTCTW@2025-10-28", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/** Hậu Giang: the 1st of the month, from March 2023; a Saturday, Sunday or holiday moves it to the next day. */
// The province was merged on 1 July 2025; whether the day was kept is not known.
export const hauGiangMeetingDay = /* @__PURE__ */ provisions(cv747Head, {
  firstDay: "2023-03-01",
  lastDay: "2025-06-30",
  dayOfMonth: 1,
  shift: "next-working-day",
  at: "whole",
});

/** The first day of the weekend, Saturday, by its ISO number. */
export const weekendBegins = 6;

/** How many days lie between a session and what goes before and after it. */
export const sessionDeadlineLaws = /* @__PURE__ */ provisions(hd42Head, [
  {
    firstDay: "2025-10-28",
    lastDay: null,
    papers: { at: "meeting-preparation", operator: ">=", value: 1 },
    report: { at: "after-meeting", operator: "<=", value: 2 },
  },
]);
