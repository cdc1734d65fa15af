// The day of the month on which branches meet, where a province fixes one, and the days before and after a session that
// HD 42-HD/BTCTW speaks of.

/** Hậu Giang: the 1st of the month, from March 2023; a Saturday, Sunday or holiday moves it to the next day. */
// The province was merged on 1 July 2025; whether the day was kept is not known.
export const hauGiangMeetingDay = {
  firstDay: "2023-03-01",
  lastDay: "2025-06-30",
  dayOfMonth: 1,
  shift: "next-working-day",
  citation: { document: "747-CV-TU@2023-02-24", provision: "toàn văn" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** The first day of the weekend, Saturday, by its ISO number. */
export const weekendBegins = 6;

/** How many days lie between a session and what goes before and after it. */
export const sessionDeadlineLaws = [
  {
    firstDay: "2025-10-28",
    lastDay: null,
    papers: {
      operator: ">=",
      value: 1,
      citation: { document: "42-HD-BTCTW@2025-10-28", provision: "chuẩn bị sinh hoạt" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    report: {
      operator: "<=",
      value: 2,
      citation: { document: "42-HD-BTCTW@2025-10-28", provision: "sau sinh hoạt" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
  },
] as const;
