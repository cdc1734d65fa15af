import { defineConfig } from "vitest/config";

/** The suites that hold the rules, for `npm run mutation`: once, in one zone, without what needs the built package. */
export default defineConfig({
  test: {
    include: ["test/{cases,outcome,organisation,meeting,stipend,rating,programme}/**/*.test.ts"],
    env: { TZ: "UTC" },
    pool: "threads",
    // Nothing here has state of its own: the modules are loaded once for all files.
    isolate: false,
  },
});
