// Each job of the library beside its peers or the same by hand, all in one process:
//   npm run bench -- [--json figures.json]
// Times drift between processes; the ratios within one do not. Read the ratios.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchLookup, benchPeriods } from "./dates.ts";
import { benchLongIds, benchRecordsOfTheDoor, benchShortIds, benchStructure } from "./hierarchy.ts";
import type { Measured } from "./measure.ts";
import { benchMeetings } from "./meetings.ts";
import { benchRating } from "./rating.ts";
import { benchExplained, benchMoney, benchReviews } from "./reviews.ts";
import { benchStipends } from "./stipends.ts";

const { values } = parseArgs({ options: { json: { type: "string", default: "" } } });
const all: { readonly job: string; readonly measured: readonly Measured[] }[] = [];

tell("Month and quarter of a day", benchPeriods());
tell("Base salary of a day", benchLookup());
tell("Coefficient times base salary", benchMoney());
tell("Tree of 264,073 organisations, ids of 8 characters", benchShortIds());
tell("Tree of 264,073 organisations, ids of 20 characters", benchLongIds());
tell("Tree of 264,073 organisations, ids of 20 characters, from the door", benchRecordsOfTheDoor());
tell("Structure of 264,073 organisations", benchStructure());
tell("Meeting year of a branch, 16 sessions", benchMeetings());
tell("Stipend of a holder, 300,000 lines", benchStipends());
tell("One explained stipend", benchExplained());
tell("Rating of a member, Article 11", await benchRating());
tell("A whole review", benchReviews());
if (values.json !== "") writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);

/** Prints each way to do a job against the slowest, as Markdown. */
function tell(job: string, measured: readonly Measured[]): void {
  all.push({ job, measured });
  const slowest = Math.max(...measured.map(({ nanoseconds }) => nanoseconds));
  console.log(`\n| ${job} | median | spread | times the slowest |\n|---|---:|---:|---:|`);
  for (const { name, nanoseconds, spread } of measured) {
    const cells = [name, timeText(nanoseconds), `${Math.round(spread * 100)} %`, (slowest / nanoseconds).toFixed(1)];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function timeText(nanoseconds: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toLocaleString("en", { maximumFractionDigits: 1 })} ms`;
  return `${Math.round(nanoseconds).toLocaleString("en")} ns`;
}
