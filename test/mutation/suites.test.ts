import { it } from "vitest";
import { projectFiles } from "../kit/project-files.ts";

// One file for all suites: most of a rule is made as its module is loaded, so each mutant of it loads all modules anew, and
// should do so once. MUTATION_ROOM names one room, whose suites are then the only ones; MUTATION_SUITES names suites by the
// beginning of their paths, where fewer will do.
const room = process.env["MUTATION_ROOM"] ?? "(?:organisation|meeting|stipend|rating|programme)";
const suite = new RegExp(`^test/(?:${room}/.*|cases/${room}-[^/]*|property/${room}(?:-[^/]*)?)\\.test\\.ts$`);

const few = process.env["MUTATION_SUITES"]?.split(",");
const isAsked = (path: string): boolean => suite.test(path) && (few?.some((start) => path.startsWith(start)) ?? true);

for (const path of projectFiles.filter(isAsked)) {
  try {
    await import(`../../${path}`);
  } catch (error) {
    // Stryker takes a file that does not load for one without tests, and its mutant for one that survived.
    it(`loads ${path}`, () => {
      throw error;
    });
  }
}
