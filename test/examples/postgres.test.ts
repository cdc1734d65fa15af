import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runProgram } from "../kit/run-program.ts";

const program = "09-postgres/main.ts";
const isRequired = process.env["CHIBO_SERVERS"] === "required";

describe.skipIf(!existsSync("/usr/lib/postgresql") && !isRequired)("a register in PostgreSQL", () => {
  it("is reviewed from a cursor as from its file, and its findings are asked by SQL", () => {
    const { stdout: text } = runProgram(program);
    expect(text).toContain("buổi sinh hoạt: 3311 đã đọc, 0 không dùng được\n");
    expect(text).toContain("người giữ chức danh: 38 đã đọc, 0 không dùng được\n");
    expect(text).toContain("Tổng chi: 550.704.000 đồng");
    expect(text).toContain("Chi bộ 003: chưa đúng quy định: sinh hoạt chuyên đề (quý I/2020) - 34");
  });

  it("says how far it came when the database goes away, counts what it read once, and fails", () => {
    const { stdout, status } = runProgram(program, "--lang", "en", "--stop-after", "1000");
    expect(stdout).toContain("sessions: 1000 read, 0 not usable - the source broke off");
    expect(stdout).toContain("holders of posts: 0 read, 0 not usable - the source broke off");
    expect(status).toBe(1);
  });
});
