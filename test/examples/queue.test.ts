import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";

const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
const isRequired = process.env["CHIBO_SERVERS"] === "required";

describe.skipIf(!existsSync("/usr/bin/redis-server") && !isRequired)("a review behind a queue", () => {
  it("loses and doubles nothing when a worker is killed midway", () => {
    const program = ["--import", "tsx", "examples/10-queue/main.ts", "--lang", "en"];
    const text = execFileSync(process.execPath, program, { env, encoding: "utf8" });
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
