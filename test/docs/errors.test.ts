import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { errorsGuide } from "../tools/errors-guide.ts";

describe("the catalogue of errors", () => {
  it.each(Object.entries(errorsGuide()))(
    "%s has a row for every issue and remedy, in the words of the library",
    (path, text) => {
      expect(textOf(path)).toBe(text);
    },
  );
});
