import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

function run(language: string): { readonly text: string; readonly calendar: string; readonly page: string } {
  const out = mkdtempSync(join(tmpdir(), "chibo-"));
  const program = ["--tsconfig", "examples/tsconfig.json", "examples/03-meeting-calendar/main.ts"];
  const text = execFileSync("node_modules/.bin/tsx", [...program, "--lang", language, "--out", out], {
    cwd: root,
    encoding: "utf8",
  });
  const [calendar, page] = ["calendar.ics", "year.html"].map((file) => readFileSync(join(out, file), "utf8"));
  return { text, calendar: calendar ?? "", page: page ?? "" };
}

describe("the calendar of a commune's branches", () => {
  it.each([
    ["vi", "DỮ LIỆU MINH HỌA", "Chi bộ 03, 2025-08: không sinh hoạt", "99,3 %"],
    ["en", "ILLUSTRATIVE DATA", "Chi bộ 03, 2025-08: not held", "99.3%"],
  ])("speaks %s, marked as made up at head and foot, each finding with its law", (language, mark, missing, share) => {
    const { text, calendar, page } = run(language);
    expect(text.match(new RegExp(mark, "g"))).toHaveLength(2);
    expect(page.match(new RegExp(mark, "g"))).toHaveLength(2);
    for (const part of [missing, share]) expect(text).toContain(part);
    const reasons = text.split("\n").filter((line) => line.startsWith("    - "));
    expect(reasons.length).toBeGreaterThan(4);
    for (const line of reasons) expect(line).toMatch(/\[.+\(.+\), .+; .+\]$/);
    expect(text + calendar + page).not.toMatch(/undefined|\[object|NaN/);
  });

  it("writes a calendar that another library reads, each event marked as made up", () => {
    const { calendar } = run("vi");
    const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
    // Twelve branches, three months and a quarter each; four of them have a committee.
    expect(events).toHaveLength(12 * 4 + 4 * 3);
    for (const event of events) expect(event.getFirstPropertyValue("description")).toMatch(/^DỮ LIỆU MINH HỌA/);
    const starts = events.map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(starts.filter((start) => start === "2026-01-05")).toHaveLength(12);
  });

  it("draws the year on a page that needs no other file, the same each time", () => {
    const { page } = run("vi");
    expect(page).toBe(run("vi").page);
    expect(page).toContain("<svg");
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/(?!www\.w3\.org)/);
  });
});
