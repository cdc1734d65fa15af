import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { openLawPages } from "../tools/open-law.ts";

describe("the pages on the law of today and on what is open", () => {
  it.each(Object.entries(openLawPages()))("%s says what the library answers (npm run open-law)", (path, text) => {
    expect(textOf(path)).toBe(text);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});
