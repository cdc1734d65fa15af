import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { lawTables } from "../tools/law-tables.ts";

describe("the tables of law", () => {
  it.each(Object.entries(lawTables()))("%s say what the law files say", (path, text) => {
    expect(textOf(path)).toBe(text);
  });
});
