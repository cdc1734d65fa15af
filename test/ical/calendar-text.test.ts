import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { type CalendarOptions, calendarText } from "../../src/ical/index.ts";
import type { OwedMeeting } from "../../src/meeting/index.ts";

const regular = (month: string, day: string, last: string): OwedMeeting =>
  ({
    unitId: "b1",
    body: "members",
    meeting: "regular",
    times: 1,
    firstDay: `${month}-01`,
    lastDay: `${month}-${last}`,
    dueOn: `${month}-${day}`,
  }) as OwedMeeting;
const thematic: OwedMeeting = {
  ...{ unitId: "b1", body: "members", meeting: "thematic", times: 1 },
  ...{ firstDay: "2027-01-01", lastDay: "2027-03-31", dueOn: null },
};
const meetings = [regular("2027-01", "04", "31"), regular("2027-02", "03", "28"), thematic];
const options: CalendarOptions = {
  name: "Lịch sinh hoạt",
  language: "vi",
  domain: "xa01.example.vn",
  writtenOn: "2026-11-22",
  titles: { b1: "Chi bộ 01; tổ 2, khu 3" },
  note: "DỮ LIỆU MINH HỌA",
};

/** Read back by another library than the one that wrote it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const stamp = String(component.getFirstPropertyValue("dtstamp"));
    const [start, end] = [event.startDate, event.endDate];
    return { ...{ uid: event.uid, summary: event.summary, note: event.description }, start, end, stamp };
  });
  return { name: calendar.getFirstPropertyValue("x-wr-calname"), events };
}

describe("a calendar of owed meetings", () => {
  const { name, events } = readBack(calendarText(meetings, options));

  it("holds one event a meeting, on its day; where none is prescribed, on the last one", () => {
    expect(events.map(({ start, end }) => [String(start), String(end)])).toEqual([
      ["2027-01-04", "2027-01-05"],
      ["2027-02-03", "2027-02-04"],
      ["2027-03-31", "2027-04-01"],
    ]);
    expect(events.every(({ start, end }) => start.isDate && end.isDate)).toBe(true);
  });

  it("keeps names, marks and signs of their own", () => {
    expect(name).toBe("Lịch sinh hoạt");
    expect(events[0]).toMatchObject({
      uid: "2027-01-01-members-regular-b1@xa01.example.vn",
      summary: "Chi bộ 01; tổ 2, khu 3: thường kỳ (toàn thể đảng viên)",
      note: "DỮ LIỆU MINH HỌA",
      stamp: "2026-11-22T00:00:00Z",
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("says of a meeting without a day in which quarter it is owed", () => {
    expect(events[2]?.summary).toBe(
      "Chi bộ 01; tổ 2, khu 3: chuyên đề (toàn thể đảng viên) - ngày cuối của kỳ phải sinh hoạt: quý I/2027",
    );
  });

  it("speaks English, says nothing it was not given, and names a unit without a title by its id", () => {
    const { titles: _, note: __, ...rest } = options;
    const [event] = readBack(calendarText(meetings.slice(0, 1), { ...rest, language: "en" })).events;
    expect(event).toMatchObject({ summary: "b1: regular (all members)", note: null });
  });

  it("is the same whenever it is written", () => {
    const texts = ["2020-01-01T00:00:00Z", "2031-12-31T23:59:59Z"].map((instant) => {
      vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
      return calendarText(meetings, options);
    });
    vi.useRealTimers();
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toMatch(/DTSTAMP:(?!20261122)|CREATED|LAST-MODIFIED/);
    expect(calendarText([], options)).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("carries no time of day and no time zone", () => {
    expect(calendarText(meetings, options)).not.toMatch(/DTSTART(?!;VALUE=DATE:\d{8}\r)|TZID|TIMEZONE/);
  });
});

describe("ids and names from outside", () => {
  const injected = "b1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x";
  const first = regular("2027-01", "04", "31");

  it("add no line and no event", () => {
    const bad = { ...options, name: `Lịch, A; B\r\nX-EVIL:1`, titles: {}, note: "một\r\nX-EVIL:2" };
    const text = calendarText([{ ...first, unitId: injected }], bad);
    expect(text).not.toMatch(/^(?:X-EVIL|SUMMARY:x)/m);
    expect(text).toContain("\r\nX-WR-CALNAME:Lịch\\, A\\; B\\nX-EVIL:1\r\n");
    const { events } = readBack(text);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ note: "một\nX-EVIL:2" });
    expect(events[0]?.uid).toMatch(/^2027-01-01-members-regular-b1_d__a_END_3a_VEVENT/);
  });

  it.each(["a,b", "a;b", "a\\b", "a b", "Đ1", "a_b", "\u0000", "😀"])("of %j stay apart and readable", (unitId) => {
    const [event] = readBack(calendarText([{ ...first, unitId }], { ...options, titles: {} })).events;
    expect(event?.uid).toMatch(/^2027-01-01-members-regular-[\w.-]+@xa01\.example\.vn$/);
    expect(event?.summary.startsWith(unitId === "\u0000" ? "\uFFFD:" : `${unitId}:`)).toBe(true);
  });

  it("give identifiers of their own in each place", () => {
    const uid = (domain: string, unitId: string): string | undefined =>
      readBack(calendarText([{ ...first, unitId }], { ...options, domain })).events[0]?.uid;
    expect(uid("xa01.example.vn", "b1")).not.toBe(uid("xa02.example.vn", "b1"));
    expect(uid("xa01.example.vn", "a b")).not.toBe(uid("xa01.example.vn", "a_20_b"));
  });

  it("that are names of object members are no titles", () => {
    const [event] = readBack(calendarText([{ ...first, unitId: "constructor" }], options)).events;
    expect(event?.summary.startsWith("constructor: ")).toBe(true);
  });
});

describe("calendarText refuses", () => {
  const call = (changed: object) => () => calendarText(meetings, { ...options, ...changed } as CalendarOptions);

  it.each([
    [{ writtenOn: undefined }, RangeError, "writtenOn undefined is no day"],
    [{ writtenOn: "2026-11-2" }, RangeError, 'write "2026-11-02"'],
    [{ domain: undefined }, TypeError, "domain is undefined; give a text"],
    [{ domain: "a\r\nb" }, RangeError, "give a domain of yours"],
    [{ language: "fr" }, RangeError, 'language is "fr"'],
    [{ name: "" }, TypeError, "name"],
    [{ titles: { b1: 1 } }, TypeError, 'titles["b1"]'],
    [{ title: {} }, TypeError, 'did you mean "titles"?'],
  ])("%j", (changed, error, message) => {
    expect(call(changed)).toThrow(error);
    expect(call(changed)).toThrow(message);
  });

  it("a meeting that comes twice, which a calendar program would show once", () => {
    expect(() => calendarText([...meetings, thematic], options)).toThrow(RangeError);
    expect(() => calendarText([...meetings, thematic], options)).toThrow("meetings[3] is one before it again");
    expect(() => calendarText([thematic, { ...thematic, body: "committee" }], options)).not.toThrow();
  });

  it("what are no meetings, and options in their place", () => {
    expect(() => calendarText({} as never, options)).toThrow("calendarText: the meetings");
    expect(() => calendarText(meetings, undefined as never)).toThrow("calendarText: the options");
    expect(() => calendarText([{ ...thematic, dueOn: undefined } as never], options)).toThrow("meetings[0].dueOn");
    expect(() => calendarText([null as never], options)).toThrow("meetings[0]");
  });
});
