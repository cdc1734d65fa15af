import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarHead, calendarText } from "../../src/ical/index.ts";
import { type CalendarUnit, meetingsOwed, type PrescribedDay, prescribedDays } from "../../src/meeting/index.ts";

const [first] = prescribedDays["hau-giang"] as readonly [PrescribedDay];
const branch: CalendarUnit = {
  id: "b1",
  kind: "branch",
  switchedOn: null,
  official: 8,
  delegatedPowers: false,
  inPilot: null,
  workingRules: [],
  firstDay: null,
  lastDay: null,
  prescribed: [{ ...first, lastDay: null, dayOfMonth: 3 }],
};
const { meetings } = meetingsOwed(branch, "2027-01-01", "2027-03-31", []);
const head: CalendarHead = {
  name: "Lịch sinh hoạt",
  language: "vi",
  titles: { b1: "Chi bộ 01; tổ 2, khu 3" },
  note: "DỮ LIỆU MINH HỌA",
  writtenOn: "2026-11-22",
};

/** Read back by another library than the one that wrote it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const stamp = String(component.getFirstPropertyValue("dtstamp"));
    const [start, end] = [event.startDate, event.endDate];
    return { ...{ uid: event.uid, summary: event.summary, note: event.description }, start, end, stamp };
  });
}

describe("a calendar of owed meetings", () => {
  const events = readBack(calendarText(meetings, head));

  it("holds one event a meeting, on whole days", () => {
    expect(events.map(({ start, end }) => [String(start), String(end)])).toEqual([
      ["2027-01-04", "2027-01-05"],
      ["2027-02-03", "2027-02-04"],
      ["2027-03-03", "2027-03-04"],
      ["2027-01-01", "2027-04-01"],
    ]);
    expect(events.every(({ start, end }) => start.isDate && end.isDate)).toBe(true);
  });

  it("keeps names, marks and signs of their own", () => {
    expect(events[0]).toMatchObject({
      uid: "b1-members-regular-2027-01-01",
      summary: "Chi bộ 01; tổ 2, khu 3: thường kỳ (toàn thể đảng viên)",
      note: "DỮ LIỆU MINH HỌA",
      stamp: "2026-11-22T00:00:00Z",
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("speaks English, says nothing it was not given, and names a unit without a title by its id", () => {
    const [event] = readBack(calendarText(meetings.slice(0, 1), { ...head, language: "en", titles: {}, note: null }));
    expect(event).toMatchObject({ summary: "b1: regular (all members)", note: null });
  });

  it("is the same whenever it is written", () => {
    expect(calendarText(meetings, head)).toBe(calendarText(meetings, head));
    expect(calendarText([], head)).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("carries no time of day and no time zone", () => {
    expect(calendarText(meetings, head)).not.toMatch(/DTSTART(?!;VALUE=DATE:\d{8}\r)|TZID|TIMEZONE/);
  });
});
