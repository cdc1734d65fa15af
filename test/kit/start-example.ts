import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const root = new URL("../../", import.meta.url).pathname;

/** A program of the examples that goes on running, such as a service. */
export interface Started {
  /** The first line that it printed. */
  readonly firstLine: string;
  readonly stop: () => Promise<void>;
}

/** Starts a program of the examples as a user does, against the built package, and waits for its first line. */
export async function startExample(program: string, ...args: readonly string[]): Promise<Started> {
  const all = ["--import", "tsx", `examples/${program}`, ...args];
  const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
  const child = spawn(process.execPath, all, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const errors: string[] = [];
  child.stderr.on("data", (text) => errors.push(String(text)));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`It ended early. ${errors.join("")}`)));
  // Once the first line is there, its end is no failure.
  ended.catch(() => undefined);
  const [firstLine] = (await Promise.race([once(lines, "line"), ended])) as [string];
  return { firstLine, stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, "exit");
}
