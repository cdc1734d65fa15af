import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { runExample, withItsLaw } from "../kit/run-example.ts";

const program = "03-meeting-calendar/main.ts";

describe("the calendar of a commune's branches", () => {
  it.each([
    ["vi", "DỮ LIỆU MINH HỌA", "Chi bộ 03, tháng 8/2025: không sinh hoạt", "99,3%"],
    ["en", "ILLUSTRATIVE DATA", "Chi bộ 03, August 2025: not held", "99.3%"],
  ])("speaks %s, marked as made up at head and foot, each finding with its law", (language, mark, missing, share) => {
    const { text, written } = runExample(program, "--lang", language);
    const page = written("year.html");
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(2);
    expect(page.match(new RegExp(mark, "g"))).toHaveLength(2);
    for (const part of [missing, share]) expect(text).toContain(part);
    const reasons = text.split("\n").filter((line) => line.startsWith("    - "));
    expect(reasons.length).toBeGreaterThan(4);
    for (const line of reasons) expect(line).toMatch(withItsLaw);
    expect(text + written("calendar.ics") + page).not.toMatch(/undefined|\[object|NaN/);
  });

  it("writes a calendar that another library reads, each event marked as made up", () => {
    const calendar = runExample(program).written("calendar.ics");
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
    // Twelve branches, three months and a quarter each; four of them have a committee.
    expect(events).toHaveLength(12 * 4 + 4 * 3);
    for (const event of events) expect(event.getFirstPropertyValue("description")).toMatch(/^DỮ LIỆU MINH HỌA/);
    const starts = events.map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(starts.filter((start) => start === "2026-01-05")).toHaveLength(12);
  });

  it("draws the year on a page that needs no other file, the same each time", () => {
    const page = runExample(program).written("year.html");
    expect(page).toBe(runExample(program).written("year.html"));
    expect(page.match(/<td class="mark"/g)).toHaveLength(12 * 12);
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });
});
