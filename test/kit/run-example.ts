import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../../", import.meta.url).pathname;
const tsx = "node_modules/.bin/tsx";

/** What a program printed, and where it wrote its files. */
export interface Ran {
  readonly text: string;
  /** The folder of its files. */
  readonly folder: string;
  /** Reads a file that the program wrote. */
  readonly written: (file: string) => string;
}

/** Runs a program of the examples as a user does, against the built package. */
export function runExample(program: string, ...args: readonly string[]): Ran {
  const out = mkdtempSync(join(tmpdir(), "chibo-"));
  const all = ["--tsconfig", "examples/tsconfig.json", `examples/${program}`, ...args, "--out", out];
  const text = execFileSync(tsx, all, { cwd: root, encoding: "utf8", maxBuffer: 1e8, stdio: "pipe" });
  return { text, folder: out, written: (file) => readFileSync(join(out, file), "utf8") };
}

/** A line that tells a condition ends with its law, and with how well that is known. */
export const withItsLaw: RegExp = / - .+ \(.+\)$/;
