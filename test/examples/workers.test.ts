import { describe, expect, it } from "vitest";
import { runProgram } from "../kit/run-program.ts";

describe("provinces in worker threads", () => {
  it("come to the same sums with one thread and with two", () => {
    const [one, two] = ["1", "2"].map((threads) =>
      runProgram("11-workers/main.ts", "--provinces", "3", "--threads", threads),
    );
    expect(one?.stdout).toBe(two?.stdout);
    expect(one?.stdout).toContain("Tỉnh: 3\nChi bộ: 1.800\nBuổi sinh hoạt: 21.564\nTháng không sinh hoạt: 36\n");
    expect(one?.stdout).toMatch(/Phụ cấp trong năm: [1-9][\d.]+ đồng/);
    expect(one?.stderr).toBe("");
  });

  it("refuses a number that is none", () => {
    const { status, stderr } = runProgram("11-workers/main.ts", "--threads", "0", "--lang", "en");
    expect([status, stderr]).toEqual([2, "--threads asks for a whole number from 1, received 0.\n"]);
  });
});
