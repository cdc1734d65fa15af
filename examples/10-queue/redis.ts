// Debian's Redis on loopback, in memory alone, gone when the program ends.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const installed = "/usr/bin/redis-server";

/** A Redis that is running. */
export interface RedisServer {
  readonly connection: { readonly host: string; readonly port: number };
  readonly stop: () => Promise<void>;
}

/** Starts Redis; `null` where it is not installed. */
export async function startRedis(): Promise<RedisServer | null> {
  if (!existsSync(installed)) return null;
  const host = "127.0.0.1";
  const port = await freePort(host);
  const settings = ["--bind", host, "--port", String(port), "--save", "", "--appendonly", "no"];
  const server = spawn(installed, settings, { stdio: "ignore" });
  await untilOpen(host, port);
  return {
    connection: { host, port },
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, "exit");
    },
  };
}

async function freePort(host: string): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilOpen(host: string, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = createConnection({ host, port });
    const isOpen = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await pause(50);
  }
  throw new Error("Redis did not start within five seconds.");
}
