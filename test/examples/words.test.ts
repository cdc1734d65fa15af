import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { codesIn, foreignIn } from "../kit/foreign-words.ts";
import { type Ran, runExample } from "../kit/run-example.ts";

// Each runs whole programs, several of them one after the other.
vi.setConfig({ testTimeout: 180_000 });

/** What each example is run with so that it prints everything that it can say, and which pages it writes in one language. */
const programs: Readonly<Record<string, { readonly args: readonly string[]; readonly pages: readonly string[] }>> = {
  "01-year-review": { args: ["--full"], pages: [] },
  "02-two-tier-reform": { args: [], pages: [] },
  "03-meeting-calendar": { args: [], pages: ["year.html", "calendar.ics"] },
  "04-resolution-budget": { args: [], pages: ["budget.html"] },
  "05-year-end-rating": { args: [], pages: ["ratings.html"] },
  "06-ask-a-rule": { args: [], pages: [] },
};

/** Those that ask a server, threads, a workbook or a browser are read where they are started: served-words, and the browser. */
const readElsewhere = ["08-http-service", "09-postgres", "10-queue", "11-workers", "12-spreadsheet", "13-web-form"];

describe.each(Object.entries(programs))("%s", (name, { args, pages }) => {
  it("says nothing in English when it speaks Vietnamese, and no code", () => {
    const text = allOf(runExample(`${name}/main.ts`, "--lang", "vi", ...args), pages);
    expect(foreignIn(text)).toEqual([]);
    expect(codesIn(text)).toEqual([]);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("says no code in English", () => {
    const text = allOf(runExample(`${name}/main.ts`, "--lang", "en", ...args), pages);
    expect(codesIn(text)).toEqual([]);
  });
});

it("every example is among them", () => {
  const folders = readdirSync(new URL("../../examples/", import.meta.url), { withFileTypes: true });
  const numbered = folders.flatMap((one) => (one.isDirectory() && /^\d\d-/.test(one.name) ? [one.name] : []));
  expect(numbered.sort()).toEqual([...Object.keys(programs), ...readElsewhere]);
});

function allOf({ text, written }: Ran, pages: readonly string[]): string {
  const shown = pages.map((page) =>
    written(page)
      .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<[^>]*>/g, " ")
      .replace(/^(?!SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME)[A-Z-]+[:;].*$/gm, " ")
      .replace(/^[A-Z-]+:/gm, " "),
  );
  return [text.replace(/\S+\.(html|txt|ics)/g, " "), ...shown].join("\n");
}
