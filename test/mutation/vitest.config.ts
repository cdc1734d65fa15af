import { defineConfig } from "vitest/config";

/** The suites that hold the rules, for `npm run mutation`: once, in one zone, without what needs the built package. */
export default defineConfig({
  test: { include: ["test/mutation/suites.test.ts"], env: { TZ: "UTC" }, pool: "threads", testTimeout: 60_000 },
});
