import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { nextStepsGuide } from "../tools/next-steps-guide.ts";

describe("the guide to open answers", () => {
  it.each(Object.entries(nextStepsGuide()))("%s has a row for every reason, as the table has it", (path, text) => {
    expect(textOf(path)).toBe(text);
  });
});
