import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { conditions as englishConditions, words as englishWords } from "../../src/text/en/index.ts";
import { conditions as vietnameseConditions, words as vietnameseWords } from "../../src/text/vi/index.ts";
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

/**
 * Those that ask a server or a browser are read by tests of their own; one of them has both languages in one program, others
 * print a table of numbers in words of their own.
 */
const readElsewhere = ["08-http-service", "09-postgres", "10-queue", "11-workers", "12-spreadsheet", "13-web-form"];

const english = textsOf(englishWords, englishConditions);
const vietnamese = textsOf(vietnameseWords, vietnameseConditions);

/** Words of four letters and more that the library says in English and never in Vietnamese. */
const foreign = new Set([...tokensOf(english)].filter((one) => one.length > 3 && !tokensOf(vietnamese).has(one)));

/** Codes of the library that no text says as a word: `not-met`, `largeBranch.moreThan30`; "year-end" is plain English. */
const codes = [englishWords, englishConditions]
  .flatMap((table) => Object.keys(table))
  .filter(
    (code) =>
      code !== "year-end" && /[-.]|[a-z][A-Z]/.test(code) && !english.includes(code) && !vietnamese.includes(code),
  );

describe.each(Object.entries(programs))("%s", (name, { args, pages }) => {
  it("says nothing in English when it speaks Vietnamese, and no code", () => {
    const text = allOf(runExample(`${name}/main.ts`, "--lang", "vi", ...args), pages);
    expect([...tokensOf(text)].filter((one) => foreign.has(one))).toEqual([]);
    expect(codes.filter((code) => saysCode(text, code))).toEqual([]);
    expect(text).toBe(text.normalize("NFC"));
  });

  it("says no code in English", () => {
    const text = allOf(runExample(`${name}/main.ts`, "--lang", "en", ...args), pages);
    expect(codes.filter((code) => saysCode(text, code))).toEqual([]);
  });
});

it("every example is among them", () => {
  const folders = readdirSync(new URL("../../examples/", import.meta.url), { withFileTypes: true });
  const numbered = folders.flatMap((one) => (one.isDirectory() && /^\d\d-/.test(one.name) ? [one.name] : []));
  expect(numbered.sort()).toEqual([...Object.keys(programs), ...readElsewhere]);
});

function textsOf(...tables: readonly Readonly<Record<string, string>>[]): string {
  return tables.flatMap((table) => Object.values(table)).join("\n");
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function allOf({ text, written }: Ran, pages: readonly string[]): string {
  const shown = pages.map((page) =>
    written(page)
      .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<[^>]*>/g, " ")
      .replace(/^(?!SUMMARY|DESCRIPTION|NAME|X-WR-CALNAME)[A-Z-]+[:;].*$/gm, " ")
      .replace(/^[A-Z-]+:/gm, " "),
  );
  return [text.replace(/\S+\.(html|txt|ics)/g, " "), ...shown].join("\n");
}

function saysCode(text: string, code: string): boolean {
  const at = text.indexOf(code);
  if (at === -1) return false;
  return [text[at - 1] ?? " ", text[at + code.length] ?? " "].every((sign) => !/[\p{L}\p{N}.-]/u.test(sign));
}
