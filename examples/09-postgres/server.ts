// Debian's PostgreSQL in a folder of its own, on loopback, gone when the program ends.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const installed = "/usr/lib/postgresql";

/** A database server that is running. */
export interface Server {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Stops it and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** Starts a server; `null` where PostgreSQL is not installed. */
export async function startServer(): Promise<Server | null> {
  if (!existsSync(installed)) return null;
  const bin = join(installed, readdirSync(installed).sort().at(-1) ?? "", "bin");
  const owner = ownerOfServer();
  const folder = mkdtempSync(join(tmpdir(), "chibo-postgres-"));
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const options = { cwd: folder, ...(owner ?? {}) };
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "chibo", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...options, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off"];
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...settings], {
    ...options,
    stdio: "ignore",
  });
  await untilReady(join(bin, "pg_isready"), port);
  return {
    connection: { host: "127.0.0.1", port, user: "chibo", database: "postgres" },
    stop: () => stopped(server, folder),
  };
}

/** PostgreSQL refuses to run as root: there it runs as its own user. */
function ownerOfServer(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilReady(isReady: string, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      execFileSync(isReady, ["-h", "127.0.0.1", "-p", String(port)], { stdio: "pipe" });
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error("PostgreSQL did not start within ten seconds.");
}

async function stopped(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill("SIGQUIT");
    await once(server, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
}
