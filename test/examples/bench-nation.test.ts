import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("the bench of the whole Party", () => {
  it("works on a small share, every record of which holds together", () => {
    const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
    const words = ["--import", "tsx", "test/bench/nation-year.ts", "--shares", "0.0005,0.001"];
    const [, , half, whole] = execFileSync(process.execPath, words, { env, encoding: "utf8" }).split("\n");
    expect(half).toMatch(/^\| 0\.0005 \| 167 \| 1,6\d\d \| 600 \|/);
    expect(whole).toMatch(/^\| 0\.001 \| 299 \| 3,3\d\d \| 1,205 \|/);
  });
});
