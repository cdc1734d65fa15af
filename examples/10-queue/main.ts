// Works the places of a district out in several worker processes behind a queue, kills one of them in the middle, and merges.
//   npx tsx examples/10-queue/main.ts [--lang en]
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Queue, QueueEvents } from "bullmq";
import { dongText, type Language, numberText, word } from "chibo/text";
import { languageOption, oneOf, readArguments, refuse } from "../shared/arguments.ts";
import { merged, type PlaceResult, places, workOut } from "./place.ts";
import { type RedisServer, startRedis } from "./redis.ts";

const values = readArguments({ lang: languageOption });
const language: Language = oneOf("lang", values.lang, ["vi", "en"]);

const heads = {
  vi: {
    places: "Địa bàn",
    lost: "Tiến trình bị ngắt giữa chừng",
    retried: "Địa bàn làm lại",
    sessions: "Buổi sinh hoạt",
    due: "Phụ cấp tháng cuối",
    same: "Khớp với kết quả của một tiến trình",
    yes: "có",
    no: "không",
  },
  en: {
    places: "Places",
    lost: "Workers lost midway",
    retried: "Places done again",
    sessions: "Sessions",
    due: "Stipends of the last month",
    same: "Same as one process alone",
    yes: "yes",
    no: "no",
  },
}[language];

const server =
  (await startRedis()) ??
  refuse({
    vi: "Chưa cài Redis: apt-get install redis-server",
    en: "Redis is not installed: apt-get install redis-server",
  });
try {
  await run(server);
} finally {
  await server.stop();
}

async function run({ connection }: RedisServer): Promise<void> {
  const queue = new Queue<{ readonly place: string }, PlaceResult>("places", { connection });
  const events = new QueueEvents("places", { connection });
  await events.waitUntilReady();
  let retried = 0;
  events.on("stalled", () => {
    retried += 1;
  });
  const results = resultsOf(events);
  // The place is the id of its job: handed in twice, it is still one, and so is its result.
  await queue.addBulk(places.map((place) => ({ name: "work-out", data: { place }, opts: { jobId: place } })));
  const dying = startWorker(connection, ["--die"]);
  await once(dying, "exit");
  const workers = [startWorker(connection, []), startWorker(connection, [])];
  const all = merged(await results);
  await Promise.all(workers.map(stop));
  tell(all, { lost: dying.signalCode === "SIGKILL" ? 1 : 0, retried });
  await Promise.all([events.close(), queue.close()]);
}

/** The result of every place, once all are there; a place that no worker could work out ends the program. */
function resultsOf(events: QueueEvents): Promise<readonly PlaceResult[]> {
  const found = new Map<string, PlaceResult>();
  return new Promise((resolve, reject) => {
    events.on("failed", ({ jobId, failedReason }) => reject(new Error(`${jobId}: ${failedReason}`)));
    events.on("completed", ({ jobId, returnvalue }) => {
      found.set(jobId, returnvalue as unknown as PlaceResult);
      if (found.size === places.length) resolve(places.map((place) => found.get(place) as PlaceResult));
    });
  });
}

function startWorker({ host, port }: RedisServer["connection"], further: readonly string[]): ChildProcess {
  const program = new URL("worker.ts", import.meta.url).pathname;
  const words = ["--host", host, "--port", String(port), ...further];
  return spawn(process.execPath, [...process.execArgv, program, ...words], { stdio: ["ignore", "inherit", "inherit"] });
}

async function stop(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill();
  await once(worker, "exit");
}

function tell(all: PlaceResult, { lost, retried }: { readonly lost: number; readonly retried: number }): void {
  const alone = merged(places.map(workOut));
  const isSame = JSON.stringify(all) === JSON.stringify(alone);
  console.log(`${heads.places}: ${places.length}`);
  console.log(`${heads.lost}: ${lost}`);
  console.log(`${heads.retried}: ${retried}`);
  console.log(`${heads.sessions}: ${numberText(all.meetings.sessions, language)}`);
  console.log(`${heads.due}: ${dongText(all.payroll.total, language)}`);
  for (const { code, total } of all.payroll.byPayer)
    console.log(`  ${word(code, language)}: ${dongText(total, language)}`);
  console.log(`${heads.same}: ${isSame ? heads.yes : heads.no}`);
  if (!isSame) process.exitCode = 1;
}
