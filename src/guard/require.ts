import { nearestOf } from "./nearest.ts";

const longest = 60;

/**
 * Shows a value from outside in a few words, whatever its size or depth.
 *
 * @param value - Any value.
 * @returns The value as text, shortened; lists and objects only by their kind and size.
 *
 * @example
 * ```ts
 * import { shown } from "chibo/rules";
 *
 * shown("2025-02-30"); // => "\"2025-02-30\""
 * shown([1, 2]); // => "a list of 2"
 * shown(null); // => "null"
 * ```
 */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * Refuses what is no plain record where one must stand.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no object, or is a list.
 */
export function requireRecord(caller: string, name: string, value: unknown): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`${caller}: ${name} is ${shown(value)}; give an object`);
}

/**
 * Refuses what is no list where one must stand.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no array.
 */
export function requireList(caller: string, name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a list`);
}

/**
 * Refuses what is no text, or an empty one.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no text, or has no letter.
 */
export function requireText(caller: string, name: string, value: unknown): asserts value is string {
  if (typeof value === "string" && value.trim() !== "") return;
  throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a text`);
}

/**
 * Refuses what is no whole number from 0 up.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no number, RangeError when it is negative, broken or not finite.
 */
export function requireCount(caller: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a number`);
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a whole number from 0 up`);
}

/**
 * Refuses a word that is not one of those that may stand there, and names the nearest.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @param words - The words that may stand there.
 * @throws TypeError when the value is no text, RangeError when it is another word.
 */
export function requireWord<Word extends string>(
  caller: string,
  name: string,
  value: unknown,
  words: readonly Word[],
): asserts value is Word {
  if (typeof value !== "string") throw new TypeError(`${caller}: ${name} is ${shown(value)}; give ${oneOf(words)}`);
  if (!(words as readonly string[]).includes(value)) {
    throw new RangeError(`${caller}: ${name} is ${shown(value)}; ${meant(value, words)}`);
  }
}

/**
 * Refuses keys that a record or a set of options does not have, and names the nearest.
 *
 * @param caller - The function that was called.
 * @param value - The record or the options.
 * @param keys - The keys that it may have.
 * @throws TypeError when there is another key.
 */
export function requireKnownKeys(caller: string, value: object, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw new TypeError(`${caller} has no ${shown(key)}; ${meant(key, keys)}`);
  }
}

/** What to write instead: the nearest word, or the list of all. */
export function meant(text: string, words: readonly string[]): string {
  const nearest = nearestOf(text, words);
  return nearest === null ? `give ${oneOf(words)}` : `did you mean ${JSON.stringify(nearest)}?`;
}

function oneOf(words: readonly string[]): string {
  return words.map((word) => JSON.stringify(word)).join(", ");
}
