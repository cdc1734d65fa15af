// Reviews a year of the whole Party in one stream, at growing shares of it, each in a process of its own:
//   npm run bench:nation -- [--shares 0.125,0.25,0.5,1] [--seed 1] [--json figures.json]
// What it prints is for docs/scale.md. Times drift between machines; the growth from share to share does not.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildRegister, reviewStream } from "chibo";
import { yearPeriod } from "chibo/time";
import { nation } from "./nation.ts";

/** What one share took. */
interface Figures {
  readonly share: number;
  readonly organisations: number;
  readonly sessions: number;
  readonly holders: number;
  /** Processor time of making the records, of building the register and of the review, in seconds. */
  readonly making: number;
  readonly building: number;
  readonly reviewing: number;
  /** The most memory that the process held, in MB. */
  readonly peak: number;
}

const { values } = parseArgs({
  options: {
    shares: { type: "string", default: "0.125,0.25,0.5,1" },
    seed: { type: "string", default: "1" },
    json: { type: "string", default: "" },
    one: { type: "string", default: "" },
  },
});
const seed = Number(values.seed);

if (values.one !== "") console.log(JSON.stringify(await figuresOf(Number(values.one))));
else tell(values.shares.split(",").map(measured));

/** Runs one share in a process of its own, so that its memory is its own. */
function measured(share: string): Figures {
  const [, program = ""] = process.argv;
  const words = [...process.execArgv, "--max-old-space-size=1400", program, "--one", share, "--seed", values.seed];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

async function figuresOf(share: number): Promise<Figures> {
  const made = nation({ share, seed });
  const period = yearPeriod(2025);
  const complete = (["sessions", "posts", "ratings", "memberRatings"] as const).map((of) => ({
    organisationId: "centre",
    of,
    ...period,
  }));
  const building = timer();
  const organisations = [...made.organisations()];
  const built = buildRegister({ organisations, ratings: [...made.ratings()], complete });
  if (built.kind === "refused") throw new TypeError(`The nation does not hold together: ${built.issues[0]?.code}.`);
  const took = building();
  const reviewing = timer();
  const streams = { sessions: made.sessions(), holders: made.holders(), memberYears: made.memberYears() };
  const { read, issues } = await reviewStream(built.value, streams, period);
  if (issues.length > 0) throw new TypeError(`The nation has issues: ${issues[0]?.code}.`);
  const reviewed = reviewing();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const making = timer();
  for (const list of [made.sessions(), made.holders(), made.memberYears()]) for (const _ of list);
  return {
    share,
    organisations: organisations.length,
    sessions: read.sessions,
    holders: read.holders,
    making: making(),
    building: took,
    reviewing: reviewed,
    peak,
  };
}

/** Starts a clock of processor time; asked, it gives the seconds since. */
function timer(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 10_000) / 100;
  };
}

function tell(all: readonly Figures[]): void {
  console.log(
    "| share | bodies | sessions | holders | building | reviewing | of which making records | µs a record | peak |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const { share, organisations, sessions, holders, making, building, reviewing, peak } of all) {
    const records = sessions + holders;
    const each = (((reviewing - making) / records) * 1_000_000).toFixed(1);
    const counts = [organisations, sessions, holders].map((count) => count.toLocaleString("en"));
    const seconds = [building, reviewing, making].map((time) => `${time.toFixed(1)} s`);
    console.log(`| ${[share, ...counts, ...seconds, each, `${peak.toLocaleString("en")} MB`].join(" | ")} |`);
  }
  if (values.json !== "") writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
