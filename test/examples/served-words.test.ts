import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { codesIn, foreignIn } from "../kit/foreign-words.ts";
import { runProgram } from "../kit/run-program.ts";
import { type Started, startExample } from "../kit/start-example.ts";

// What the examples with servers, threads and workbooks say to people, in both languages; the form of 13 is read in a browser.
vi.setConfig({ testTimeout: 180_000 });

const isRequired = process.env["CHIBO_SERVERS"] === "required";

/** What each is run with, and what must be installed for it. */
const programs: readonly (readonly [program: string, args: readonly string[], needs: string | null])[] = [
  ["08-http-service", ["--port", "x"], null],
  ["09-postgres", [], "/usr/lib/postgresql"],
  ["09-postgres", ["--stop-after", "1000"], "/usr/lib/postgresql"],
  ["10-queue", [], "/usr/bin/redis-server"],
  ["11-workers", ["--provinces", "2", "--threads", "2"], null],
  ["11-workers", ["--threads", "0"], null],
  ["12-spreadsheet", ["--from", "2024"], null],
];

describe.each(programs)("%s %j", (name, args, needs) => {
  const isThere = needs === null || existsSync(needs) || isRequired;
  const told = (...further: readonly string[]): string => {
    const { stdout, stderr } = runProgram(`${name}/main.ts`, ...args, ...further);
    return `${stdout}${stderr}`;
  };

  it.runIf(isThere)("says nothing in English when it speaks Vietnamese, and no code", () => {
    expectVietnamese(told());
  });

  // The service has a language for each request, and none of its own.
  it.runIf(isThere && name !== "08-http-service")("says no code in English", () => {
    expectEnglish(told("--lang", "en"));
  });
});

describe("the workbook of 12-spreadsheet", () => {
  const sheetsIn = async (language: string): Promise<string> => {
    const out = mkdtempSync(join(tmpdir(), "chibo-"));
    const { status, stderr } = runProgram("12-spreadsheet/main.ts", "--lang", language, "--out", out);
    expect([status, stderr]).toEqual([0, ""]);
    const sheets = await readWorkbook(join(out, "review.xlsx"));
    return sheets.flatMap(({ sheet, data }) => [sheet, ...data.map((row) => row.join(" | "))]).join("\n");
  };

  it("says nothing in English when it is in Vietnamese, and no code", async () => {
    expectVietnamese(await sheetsIn("vi"));
  });

  it("says no code in English", async () => {
    expectEnglish(await sheetsIn("en"));
  });
});

describe("the answers of 08-http-service", () => {
  let started: Started;
  beforeAll(async () => {
    started = await startExample("08-http-service/main.ts", "--port", "0");
  });
  afterAll(() => started.stop());

  const ask = async (path: string, language: string, body?: string): Promise<unknown> => {
    const address = started.firstLine.replace("/openapi.json", "");
    const method = body === undefined ? {} : { method: "POST", body };
    return (await fetch(`${address}${path}${path.includes("?") ? "&" : "?"}lang=${language}`, method)).json();
  };

  /** Everything that is meant for people: titles, questions, descriptions, texts and errors. */
  const saidIn = async (language: string): Promise<string> => {
    const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false };
    const session = { id: "s1", organisationId: "b9", heldOn: "2025-03-03", kind: "regular" };
    const year = "/reviews?from=2025-01-01&to=2025-12-31";
    const answers = [
      await ask("/openapi.json", language),
      await ask("/questions", language),
      await ask("/questions/memberRating?on=2026-06-30", language, '{ "subject": "member", "score": 45 }'),
      await ask("/questions/memberRating?on=2026-06-30", language, '{ "subject": "member", "score": -1, "done": "x" }'),
      await ask("/questions/memberRating?on=2026-06-30", language, "{"),
      await ask("/questions/memberRating?on=2026-6-30", language, "{}"),
      await ask("/questions/0?on=2026-06-30", language, "{}"),
      await ask("/reviews?from=2025-12-31&to=2025-01-01", language, "{}"),
      await ask(year, language, JSON.stringify({ organisations: [branch] })),
      await ask(year, language, JSON.stringify({ organisations: [branch], sessions: [session] })),
    ];
    return answers.flatMap(forPeople).join("\n");
  };

  it("say nothing in English when they are asked for in Vietnamese, and no code", async () => {
    const text = await saidIn("vi");
    expect(text.split("\n").length).toBeGreaterThan(100);
    expectVietnamese(text);
  });

  it("say no code in English", async () => {
    expectEnglish(await saidIn("en"));
  });
});

/** What is written for people; the schemas of the records say each fact in both languages, side by side. */
const written = ["title", "question", "summary", "description", "text", "error"];

/** The values of the keys that are written for people, at any depth. */
function forPeople(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(forPeople);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === "string" && written.includes(key) ? [member] : key === "schemas" ? [] : forPeople(member),
  );
}

function expectVietnamese(text: string): void {
  // Names of files, of options and of parameters stand as they are typed, and so do the keys of a record that an issue is about.
  const plain = text.replace(/\S+\.(?:xlsx|json)|--[a-z-]+|"(?:on|from|to)"|^[\w.]+:/gm, " ");
  expect(plain.trim()).not.toBe("");
  expect(foreignIn(plain)).toEqual([]);
  expect(codesIn(plain)).toEqual([]);
  expect(plain).toBe(plain.normalize("NFC"));
}

function expectEnglish(text: string): void {
  expect(text.trim()).not.toBe("");
  expect(codesIn(text)).toEqual([]);
}
