import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { type Checked, checkedCall, disagreement, takenBack, textOf } from "./invariants.ts";
import { isRecordMaker, takesAnswers } from "./makers.ts";
import { mutated } from "./mutate.ts";
import { oneOf, type Random, randomOf } from "./random.ts";
import { type RecordedFunction, recordedCalls } from "./recorded-calls.ts";

// Fuzzes every function of the built package from the calls of the executed examples, in four zones and three locales at
// once: `npm run fuzz -- --minutes 30 --seed 7`. Prints what breaks an invariant; the same seed gives the same calls.

const places = [
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "UTC", LC_ALL: "en_US.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "ar_EG.UTF-8" },
  { TZ: "Pacific/Apia", LC_ALL: "vi_VN.UTF-8" },
] as const;

const callsOfBatch = 500;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "0" },
    batches: { type: "string", default: "4" },
    seed: { type: "string", default: "2026" },
    child: { type: "string" },
  },
});
const seed = Number(values.seed);
const until = Date.now() + Number(values.minutes) * 60_000;
const isGoingOn = (done: number): boolean => done < Number(values.batches) || Date.now() < until;

if (values.child === undefined) await runEverywhere();
else await runHere(values.child);

/** The same calls in a process of each place: what differs from the first is a violation as well. */
async function runEverywhere(): Promise<void> {
  const reports = await Promise.all(places.map((place, index) => reportOf(place, index)));
  const batches = Math.min(...reports.map(({ digests }) => digests.length));
  const violations = new Set(reports.flatMap((report) => report.violations));
  for (let batch = 0; batch < batches; batch += 1) {
    if (new Set(reports.map(({ digests }) => digests[batch])).size > 1) {
      violations.add(`seed ${seed}, batch ${batch}: the answers differ between zones or locales`);
    }
  }
  for (const violation of violations) console.log(violation);
  const calls = reports.reduce((sum, { digests }) => sum + digests.length * callsOfBatch, 0);
  console.log(`fuzz: ${calls} calls from seed ${seed}, ${violations.size} violations`);
  process.exitCode = violations.size > 0 || batches === 0 ? 1 : 0;
}

interface Report {
  readonly digests: readonly string[];
  readonly violations: readonly string[];
}

function reportOf(place: (typeof places)[number], index: number): Promise<Report> {
  const [tsx, script] = [["--import", "tsx"], process.argv[1] as string];
  const child = spawn(process.execPath, [...tsx, script, ...process.argv.slice(2), "--child", String(index)], {
    env: { ...process.env, ...place },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  return new Promise((resolve) => {
    child.on("close", () => {
      const lines = text.split("\n").filter((line) => line !== "");
      const digests = lines.filter((line) => line.startsWith("digest ")).map((line) => line.slice(7));
      resolve({ digests, violations: lines.filter((line) => !line.startsWith("digest ")) });
    });
  });
}

async function runHere(child: string): Promise<void> {
  const log = console.log;
  // What the examples print is not asked for here.
  console.log = () => undefined;
  const functions = (await recordedCalls(`.cache/fuzz/${child}`)).filter(isFuzzed);
  const said = new Set<string>();
  for (let batch = 0; isGoingOn(batch); batch += 1) {
    const digest = createHash("sha256");
    for await (const { where, answer, violations } of batchOf(functions, batch)) {
      digest.update(answer);
      for (const one of violations.filter((violation) => !said.has(`${where.name}: ${violation}`))) {
        said.add(`${where.name}: ${one}`);
        log(`seed ${seed}, batch ${batch}: ${where.name}: ${one.slice(0, 200)} <- ${where.given.slice(0, 600)}`);
      }
    }
    log(`digest ${digest.digest("hex")}`);
  }
}

/** Calls functions at random, with what the examples gave them, changed at random. */
async function* batchOf(
  functions: readonly RecordedFunction[],
  batch: number,
): AsyncGenerator<Checked & { readonly where: { readonly name: string; readonly given: string } }> {
  const random = randomOf(seed + batch * 7919);
  for (let call = 0; call < callsOfBatch; call += 1) {
    const recorded = oneOf(random, functions);
    const isEntered = takesAnswers(recorded.name) ? () => false : isRecordMaker;
    const given = mutated(oneOf(random, recorded.calls), random, isEntered);
    const twin = recorded.name.replace(" assess", " judge");
    const quick = functions.find(({ name }) => name === twin && name !== recorded.name);
    const checked = await everythingOf(recorded, quick, given, random);
    yield { ...checked, where: { name: recorded.name, given: textOf(given) } };
  }
}

/** One call and everything that is held against it. */
async function everythingOf(
  recorded: RecordedFunction,
  quick: RecordedFunction | undefined,
  given: readonly unknown[],
  random: Random,
): Promise<Checked> {
  const { answer, violations } = await checkedCall(recorded, given);
  const others = [
    quick !== undefined ? await disagreement(recorded, quick, given) : null,
    isMonotone(recorded) ? await takenBack(recorded, given, random) : null,
  ];
  return { answer, violations: [...violations, ...others.filter((one) => one !== null)] };
}

/** Of a candidate without points it is known that there are none: the body ranks the equal. */
function isMonotone({ name }: RecordedFunction): boolean {
  return !(takesAnswers(name) || name.endsWith(" capExcellent"));
}

/** Functions that make arbitraries give no data; iterators are used up by the call that was recorded. */
function isFuzzed({ name, calls }: RecordedFunction): boolean {
  return calls.length > 0 && !/ (?:arbitrary\w*|partlyKnown|reviewStream)$/.test(name);
}
