import { defineConfig } from "vitest/config";

const zones = ["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles", "Pacific/Apia"];

/** The suites in which a day could shift run in four time zones; the others run once. */
export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      thresholds: { 100: true },
      reportsDirectory: "coverage",
      reporter: ["text-summary", "json-summary"],
    },
    reporters: ["default", ["json", { outputFile: "coverage/results.json" }]],
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: zone,
          root: ".",
          include: [
            "test/{time,law,money,outcome,organisation,meeting,stipend,rating,programme,register,review,changes,text,schemas,ical,cases}/**/*.test.ts",
          ],
          env: { TZ: zone },
          pool: "forks" as const,
          // Nothing here has state of its own: the modules are loaded once for all files of a zone.
          isolate: false,
        },
      })),
      {
        test: {
          name: "once",
          root: ".",
          include: ["test/{guard,facts,rules,property,docs,package,examples,testing,matchers}/**/*.test.ts"],
          pool: "forks" as const,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          root: ".",
          include: ["test/browser/**/*.test.ts"],
          pool: "forks" as const,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "types",
          root: ".",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
    ],
  },
});
