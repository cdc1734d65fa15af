import { isDeepStrictEqual } from "node:util";
import { knownWords } from "./known-words.ts";
import { type Path, placesIn, placeText, withValue } from "./places.ts";
import type { RecordedFunction } from "./recorded-calls.ts";

/** A bad argument that was not refused, or that was refused without help. */
export interface Hole {
  readonly name: string;
  readonly place: string;
  readonly sort: Sort;
  readonly given: string;
  /** What came of it. */
  readonly came: string;
}

export type Sort = "day" | "month" | "quarter" | "number" | "flag" | "word";

const noDays = ["2024-6-30", "2025-02-30", "01/07/2025", "", undefined, new Date(0)];

const bad: Readonly<Record<Sort, readonly unknown[]>> = {
  day: noDays,
  month: noDays,
  quarter: noDays,
  number: [Number.NaN, -1, 1.5, "3"],
  flag: ["true", 1],
  word: ["constructor", "__proto__", "no-such-word", 3],
};

/** Calls the function again with each of these values made bad, and gives what was not refused. */
export async function holesOf(
  recorded: RecordedFunction,
  isEntered: (maker: string) => boolean,
): Promise<readonly Hole[]> {
  const holes: Hole[] = [];
  const tried = new Set<string>();
  for (const given of recorded.calls) {
    for (const { path, value } of placesIn(given, isEntered)) {
      const sort = sortOf(path, value);
      const key = `${placeText(path)} ${sort}`;
      if (sort === null || tried.has(key)) continue;
      tried.add(key);
      if (await isRead(recorded, given, path)) holes.push(...(await holesAt(recorded, given, path, sort)));
    }
  }
  return holes;
}

async function holesAt(
  recorded: RecordedFunction,
  given: readonly unknown[],
  path: Path,
  sort: Sort,
): Promise<readonly Hole[]> {
  const holes: Hole[] = [];
  for (const value of bad[sort]) {
    const came = await whatComes(recorded, given, { path, value });
    if (came !== null) holes.push({ name: recorded.name, place: placeText(path), sort, given: textOf(value), came });
  }
  return holes;
}

function sortOf(path: Path, value: unknown): Sort | null {
  // An id is any text.
  if (path.at(-1) === "id") return null;
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  if (typeof value !== "string") return null;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "day";
  if (/^\d{4}-\d\d$/.test(value)) return "month";
  if (/^\d{4}-Q\d$/.test(value)) return "quarter";
  return knownWords.has(value) ? "word" : null;
}

/** Whether the function looks at this value at all: what it never reads cannot mislead it. */
async function isRead(recorded: RecordedFunction, given: readonly unknown[], path: Path): Promise<boolean> {
  const key = path.at(-1) as string | number;
  const holder = path.slice(0, -1);
  if (holder.length === 0) return true;
  let isLookedAt = false;
  const whole = holder.reduce<unknown>((inside, one) => (inside as Record<string | number, unknown>)[one], given);
  const watched: object = Array.isArray(whole) ? [...whole] : { ...(whole as object) };
  const value = (whole as Record<string | number, unknown>)[key];
  Object.defineProperty(watched, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      isLookedAt = true;
      return value;
    },
  });
  await answerOf(recorded, withValue(given, holder, watched));
  return isLookedAt;
}

interface Swap {
  readonly path: Path;
  readonly value: unknown;
}

/** `null` where the value is refused, or where `undefined` reads as what is not known or not there. */
async function whatComes(
  recorded: RecordedFunction,
  given: readonly unknown[],
  { path, value }: Swap,
): Promise<string | null> {
  const answer = await answerOf(recorded, withValue(given, path, value));
  if (answer instanceof Error) return faultOf(answer);
  // A call that was refused before is refused still.
  if (refusals(answer).length > 0) return null;
  if (path.length === 1 || (value !== undefined && !readsWhatMatters.test(recorded.name))) return "answered";
  const asNull = await answerOf(recorded, withValue(given, path, null));
  return isDeepStrictEqual(asJson(answer), asJson(asNull)) ? null : "answered, and not as for null";
}

/** What comes of a call: the answer, or the error. */
export async function answerOf({ original }: RecordedFunction, given: readonly unknown[]): Promise<unknown> {
  try {
    return await original(...given);
  } catch (error) {
    return error instanceof Error ? error : new Error(`threw ${String(error)}`);
  }
}

/** Functions over many, and the quick forms: they look at the facts that decide, and at no other. */
const readsWhatMatters =
  / (?:judge\w*|payroll|comparePolicies|whatWouldItTake|whyNot|stepsToClass|improperMeetings|summariseMeetings)$/;

const innerError =
  /Cannot (read|set|convert|destructure|use|create|mix)|is not (a function|iterable|a constructor|an object|extensible)|reading '|Invalid (time value|array length)|Reduce of empty|call stack|circular structure/i;

/** `null` for a TypeError or RangeError that says what to write instead. */
export function faultOf(error: Error): string | null {
  const isOurs = error instanceof TypeError || error instanceof RangeError;
  if (!isOurs || innerError.test(error.message)) return `threw ${error.name}: ${error.message}`;
  return error.message.includes(";") ? null : `refused without a remedy: ${error.message}`;
}

/** Every issue in what a function gave back. */
function refusals(value: unknown, depth = 0): readonly unknown[] {
  if (typeof value !== "object" || value === null || depth > 4) return [];
  if ("code" in value && "remedy" in value) return [value];
  return Object.values(value).flatMap((inside) => refusals(inside, depth + 1));
}

function asJson(value: unknown): string {
  return value instanceof Error ? value.message : (JSON.stringify(value) ?? "undefined");
}

function textOf(value: unknown): string {
  return value instanceof Date ? "a Date" : (JSON.stringify(value) ?? "undefined").replace("null", "NaN");
}
