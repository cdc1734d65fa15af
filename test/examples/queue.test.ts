import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runProgram } from "../kit/run-program.ts";

const isRequired = process.env["CHIBO_SERVERS"] === "required";

describe.skipIf(!existsSync("/usr/bin/redis-server") && !isRequired)("a review behind a queue", () => {
  it("loses and doubles nothing when a worker is killed midway", () => {
    const { stdout: text, status } = runProgram("10-queue/main.ts", "--lang", "en");
    expect(status).toBe(0);
    expect(text.split("\n").slice(0, 4)).toEqual([
      "Places: 11",
      "Workers lost midway: 1",
      "Places done again: 1",
      "Sessions: 3,311",
    ]);
    expect(text).toContain("Stipends of the last month: 16,688,000 đồng");
    expect(text).toContain("Same as one process alone: yes");
  });
});
