import { writeFileSync } from "node:fs";
import { holesOf } from "./bad-arguments.ts";
import { isRecordMaker, takesAnswers } from "./makers.ts";
import { recordedCalls } from "./recorded-calls.ts";

// For test/property/bad-arguments.test.ts: writes down which functions the examples call, and what each of them did not refuse.
const functions = await recordedCalls(".cache/bad-arguments");
const holes = [];
for (const recorded of functions) {
  holes.push(...(await holesOf(recorded, takesAnswers(recorded.name) ? () => false : isRecordMaker)));
}
const called = functions.filter(({ calls }) => calls.length > 0).map(({ name }) => name);
writeFileSync(process.argv[2] as string, JSON.stringify({ called, holes }));
