// A worker of the queue, in a process of its own. With --die it is killed in the middle of its second place, as a machine may be.
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "bullmq";
import { readArguments } from "../shared/arguments.ts";
import { type PlaceResult, workOut } from "./place.ts";

const { host, port, die } = readArguments({
  host: { type: "string", default: "", says: { vi: "máy có Redis", en: "the host of Redis" } },
  port: { type: "string", default: "", says: { vi: "cổng của Redis", en: "the port of Redis" } },
  die: { type: "boolean", default: false, says: { vi: "bị ngắt giữa chừng", en: "is killed midway" } },
});

/** How long a job may go without a sign of life before another worker takes it, in milliseconds. */
const lockDuration = 1000;

let taken = 0;
const worker = new Worker<{ readonly place: string }, PlaceResult>(
  "places",
  async ({ data: { place } }) => {
    taken += 1;
    const result = workOut(place);
    if (die && taken === 2) process.kill(process.pid, "SIGKILL");
    // So that every worker gets a share of these small places.
    await pause(100);
    return result;
  },
  { connection: { host, port: Number(port), maxRetriesPerRequest: null }, lockDuration, stalledInterval: lockDuration },
);

process.on("SIGTERM", async () => {
  await worker.close();
  process.exit(0);
});
