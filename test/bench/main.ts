import { benchLookup, benchPeriods } from "./dates.ts";
import { benchLongIds, benchRecordsOfTheDoor, benchShortIds, benchStructure } from "./hierarchy.ts";
import type { Measured } from "./measure.ts";
import { benchMeetings } from "./meetings.ts";
import { benchRating } from "./rating.ts";
import { benchStipends } from "./stipends.ts";

// Times drift between processes; the ratios within one do not. Read the ratios.

print("Month and quarter of a day", benchPeriods());
print("Base salary of a day", benchLookup());
print("Tree of 264,073 organisations, ids of 8 characters", benchShortIds());
print("Tree of 264,073 organisations, ids of 20 characters", benchLongIds());
print("Tree of 264,073 organisations, ids of 20 characters, from the door", benchRecordsOfTheDoor());
print("Structure of 264,073 organisations", benchStructure());
print("Meeting year of a branch, 16 sessions", benchMeetings());
print("Stipend of a holder, 300,000 lines", benchStipends());
print("Rating of a member, Article 11", await benchRating());

/** Prints each way to do a job against the slowest. */
function print(job: string, measured: readonly Measured[]): void {
  const slowest = Math.max(...measured.map(({ nanoseconds }) => nanoseconds));
  console.log(`\n${job}`);
  for (const { name, nanoseconds } of measured) {
    const ratio = (slowest / nanoseconds).toFixed(1).padStart(9);
    console.log(`${ratio}x ${Math.round(nanoseconds).toLocaleString("en").padStart(10)} ns  ${name}`);
  }
}
