import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";

// In the calls of the executed examples each day, month, quarter, number, yes or no and word - alone or anywhere inside a
// record - is made bad. No function is listed by hand: those that the package exports are found, and called as in its examples.

interface Hole {
  readonly name: string;
  readonly place: string;
  readonly sort: "day" | "month" | "quarter" | "number" | "flag" | "word";
  readonly given: string;
  readonly came: string;
}

let called: readonly string[] = [];
let holes: readonly Hole[] = [];

beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  const report = resolve(".cache/bad-arguments.json");
  execFileSync("node", ["--import", "tsx", "test/fuzz/run-bad-arguments.ts", report], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  ({ called, holes } = JSON.parse(readFileSync(report, "utf8")));
}, 300_000);

/** What may answer all the same, and why. */
const exceptions: readonly { readonly why: string; readonly is: (hole: Hole) => boolean }[] = [
  { why: "asks just that", is: ({ name }) => / is[A-Z]\w*$/.test(name) },
  { why: "its answer says what is wrong", is: ({ name }) => / (?:timelineFaults|parseKind)$/.test(name) },
  { why: "leaves members out, and looks at none", is: ({ name }) => name.endsWith(" pickRecord") },
  {
    why: "facts of a caller's own rule are any number, where it does not describe them",
    is: ({ name, given }) => /^chibo\/rules (?:assess|judge|whatWouldItTake|whyNot)$/.test(name) && given === "1.5",
  },
  { why: "gives back the entry itself", is: ({ name, given }) => name.endsWith(" entryOn") && given === "undefined" },
  {
    why: "prints whatever value there is",
    is: ({ name }) => /^chibo\/text (?:dongText|numberText|valueText|waysText|word)$/.test(name),
  },
  { why: "compares what it is given with an answer", is: ({ name }) => name.startsWith("chibo/matchers ") },
  { why: "makes data for tests of any facts", is: ({ name }) => name.startsWith("chibo/testing ") },
  {
    why: "money may be owed back, days and months be counted backwards, an instant lie before 1970",
    is: ({ name, given }) => / (?:vnd|sumVnd|addDays|addMonths|calendarDateOf)$/.test(name) && /^-?1/.test(given),
  },
  {
    why: "a measure, a score, a mark or a bound of marks need not be whole",
    is: ({ name, place, given }) =>
      given === "1.5" &&
      (/score|points|most|maximum|from|below|total|marks|plus|value|part|whole/i.test(place) ||
        / (?:marks|checkMarks|scoreMeeting|checkRatingSheet|assessProgramme)$/.test(name)),
  },
  {
    why: "what is added to a bound of marks may be taken from it",
    is: ({ place, given }) => place.endsWith(".plus") && given === "-1",
  },
  {
    why: "is checked by checkScoreSheet, checkRatingSheet and checkPolicy, which list what is wrong",
    is: ({ name, place, given }) =>
      (given === "-1" && name.endsWith(" filledRatingSheet")) ||
      (place.endsWith(".when") && name.endsWith(" stipendPolicy")) ||
      place.includes("gate.fullMarks") ||
      (/ checkMarks$/.test(name) && place.startsWith("0.")),
  },
  {
    why: "a code of the caller's own",
    is: ({ place }) => /(?:^|\.)(?:code|indicator|unit|decidedBy|met|notMet)$/.test(place),
  },
  {
    why: "a place in a document of the caller's own is a text, not a word of a list",
    is: ({ place, sort }) => place.endsWith("citation.provision") && sort === "word",
  },
  {
    why: "a province that is none is not known (domain of the holder)",
    is: ({ place }) => place.endsWith("territory"),
  },
  {
    why: "calendars name bodies and meetings by any code",
    is: ({ name, sort }) => name.endsWith(" calendarText") && sort === "word",
  },
  {
    why: "a law table holds whatever its author writes; timelineFaults tells what is wrong with dated values",
    is: ({ name, sort }) => name === "chibo/rules provisions" && sort === "day",
  },
  {
    why: "authors of rules give codes, values and evidence of their own",
    is: ({ name, sort }) =>
      /^chibo\/rules (?:rule|provisions|assessReadings|undetermined|outOfScope|insufficientFacts|assessed)$/.test(
        name,
      ) &&
      (sort === "word" || sort === "number" || sort === "flag"),
  },
];

it("is refused by every function, with a remedy", () => {
  const left = holes.filter((hole) => !exceptions.some(({ is }) => is(hole)));
  expect(left.map(({ name, place, given, came }) => `${name}: ${given} as ${place} ${came}`)).toEqual([]);
});

it("needs every exception", () => {
  expect(exceptions.filter(({ is }) => !holes.some(is)).map(({ why }) => why)).toEqual([]);
});

it("is tried on every function that the package exports", async () => {
  const manifest = JSON.parse(textOf("package.json"));
  const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith(".json"));
  const missing: string[] = [];
  for (const path of entries) {
    const file = pathToFileURL(resolve(manifest.exports[path].import.default)).href;
    const module = path === "." ? "chibo" : `chibo${path.slice(1)}`;
    for (const [name, value] of Object.entries(await import(file))) {
      if (typeof value === "function" && !called.includes(`${module} ${name}`)) missing.push(`${module} ${name}`);
    }
  }
  expect(missing).toEqual([]);
});
