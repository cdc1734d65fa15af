// Runs every example that test/docs/examples.test.ts has written out, in one process of its own, against the built
// package as a user has it. Prints what each promised and what came, and then calls every function that an example called
// again, with each argument left out or swapped for another: what comes must be an answer, or an error that helps.
import { readdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const folder = new URL(process.argv[2]);
const results = [];
const calls = new Map();

globalThis.example = {
  value(text, actual, expected) {
    const [is, wanted] = [actual(), expected()];
    const isKept = isDeepStrictEqual(plain(is), plain(wanted));
    current.promises.push({ text, isKept, actual: isKept ? "" : shownOf(is) });
  },
  throws(text, actual, error) {
    let thrown = "nothing";
    try {
      actual();
    } catch (caught) {
      thrown = caught.name;
    }
    current.promises.push({ text, isKept: thrown === error, actual: thrown });
  },
  watched(name, original) {
    if (!calls.has(name)) calls.set(name, { original, argumentLists: [] });
    if (typeof original !== "function") return original;
    return (...given) => {
      const { argumentLists } = calls.get(name);
      if (argumentLists.length < 6) argumentLists.push(given);
      return original(...given);
    };
  },
};

let current;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".mjs"))
  .sort()) {
  current = { file, promises: [], error: null };
  results.push(current);
  try {
    await import(new URL(file, folder).href);
  } catch (error) {
    current.error = String(error?.stack ?? error).slice(0, 800);
  }
}

const strangers = [
  undefined,
  null,
  "x",
  "",
  0,
  -1,
  Number.NaN,
  true,
  [],
  {},
  [null],
  [{}],
  { unheardOf: 1 },
  () => null,
];
const complaints = [];
for (const [name, { original, argumentLists }] of calls) {
  if (typeof original !== "function" || name.startsWith("chibo/testing arbitrary")) continue;
  for (const given of argumentLists.slice(0, 3)) await tryStrangers(name, original, given);
}
writeFileSync(process.argv[3], JSON.stringify({ results, called: [...calls.keys()], complaints }));

async function tryStrangers(name, original, given) {
  const lists = [[], ...given.flatMap((_, index) => strangers.map((one) => given.with(index, one)))];
  for (let index = 1; index < given.length; index += 1) {
    lists.push(given.with(index, given[index - 1]).with(index - 1, given[index]));
  }
  for (const list of lists) {
    const complaint = await complaintAbout(original, list);
    if (complaint !== null) complaints.push(`${name}(${list.map(shownOf).join(", ")}): ${complaint}`);
  }
}

/** `null` where the call gave an answer, or an error that names what is wrong. */
async function complaintAbout(original, list) {
  try {
    await original(...list);
    return null;
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) return `threw ${error?.name}: ${error?.message}`;
    const isInner =
      /Cannot (read|set|convert|destructure|use|create|mix)|is not (a function|iterable|a constructor|an object|extensible)|reading '|Invalid (time value|array length)|Reduce of empty|call stack|circular structure/i;
    return isInner.test(error.message) ? `threw ${error.message}` : null;
  }
}

/** What survives JSON, so that a frozen record equals one that is not; what JSON does not know stays. */
function plain(value) {
  return value;
}

function shownOf(value) {
  if (typeof value === "function") return "() => …";
  try {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 400 ? `${text.slice(0, 400)}…` : text;
  } catch {
    return String(value);
  }
}
