import { spawnSync } from "node:child_process";

const root = new URL("../../", import.meta.url).pathname;

/** What became of a program. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs a program of the examples against the built package, whatever its end. */
export function runProgram(program: string, ...args: readonly string[]): Ended {
  const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
  const all = ["--import", "tsx", `examples/${program}`, ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, all, { cwd: root, env, encoding: "utf8" });
  return { stdout, stderr, status };
}
