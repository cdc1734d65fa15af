// A worker thread: reviews the provinces that it is handed, one after the other.
import { parentPort } from "node:worker_threads";
import { buildRegister, reviewStream } from "chibo";
import { yearPeriod } from "chibo/time";
import { holdersOf, organisationsOf, sessionsOf } from "./province.ts";
import { totalsOf } from "./totals.ts";

parentPort?.on("message", async (province: number) => {
  const organisations = organisationsOf(province);
  const of = { organisationId: `p${province}`, of: "sessions" } as const;
  const built = buildRegister({ organisations, complete: [{ ...of, firstDay: "2024-01-01", lastDay: "2024-12-31" }] });
  if (built.kind === "refused") throw new Error(`Province ${province}: ${built.issues[0]?.code}.`);
  const streams = { sessions: sessionsOf(province), holders: holdersOf(province) };
  parentPort?.postMessage(totalsOf(await reviewStream(built.value, streams, yearPeriod(2024))));
});
