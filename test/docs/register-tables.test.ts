import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { registerTables } from "../tools/register-tables.ts";

describe("the pages of the tables of input", () => {
  it.each(Object.entries(registerTables()))("%s says what the tables say", (path, text) => {
    expect(textOf(path)).toBe(text);
  });
});
