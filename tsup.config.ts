import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

const entries = [
  "chibo",
  "organisation",
  "meeting",
  "stipend",
  "rating",
  "programme",
  "law",
  "time",
  "rules",
  "schemas",
  "text",
  "ical",
  "testing",
  "matchers",
];

export default defineConfig({
  // An object, not an array: a missing file then stops the build instead of being skipped.
  entry: Object.fromEntries(entries.map((entry) => [entry, `src/entries/${entry}.ts`])),
  format: ["esm", "cjs"],
  target: "es2022",
  // tsup 8 injects `baseUrl`, which TypeScript 6 reports as deprecated (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: "6.0", incremental: false } },
  splitting: true,
  // The files are not minified: a stack trace reads without a map, and the package weighs half.
  sourcemap: false,
  clean: true,
  // One JSON Schema for each kind of record, made by the built library itself.
  onSuccess: async () => {
    const { jsonSchemaOf, recordKinds } = await import(new URL("dist/schemas.js", import.meta.url).href);
    mkdirSync("dist/schemas", { recursive: true });
    for (const kind of recordKinds) {
      writeFileSync(`dist/schemas/${kind}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
    }
  },
});
