import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

// Every function of the built package, called with the examples' arguments changed at random, in four zones and three locales.
// For longer runs: npm run fuzz -- --minutes 30 --seed 7.
it("finds nothing in a short run", { timeout: 300_000 }, () => {
  const given = ["--import", "tsx", "test/fuzz/fuzz.ts", "--batches", "4", "--seed", "2026"];
  let said: string;
  try {
    said = execFileSync("node", given, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    said = String((error as { readonly stdout?: unknown }).stdout);
  }
  expect(said.trim()).toBe("fuzz: 8000 calls from seed 2026, 0 violations");
});
