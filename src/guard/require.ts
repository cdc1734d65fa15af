import { nearestOf } from "./nearest.ts";

/** How much of a value is shown, and how many of the words that may stand in its place. */
const longest = 60;
const mostWords = 12;

/**
 * Shows a value from outside in a few words, whatever its size or depth.
 *
 * @param value - Any value.
 * @returns The value as text, shortened; lists and objects only by their kind and size.
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

/** Refuses what cannot be gone through one by one; a text is no list of records. */
export function requireIterable(caller: string, name: string, value: unknown): asserts value is Iterable<unknown> {
  if (typeof value === "object" && value !== null && Symbol.iterator in value) return;
  throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a list or another iterable`);
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
 * Refuses what is no function where one must stand.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no function.
 */
export function requireFunction(caller: string, name: string, value: unknown): void {
  if (typeof value !== "function") throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a function`);
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
 * Refuses what is no whole number.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no number, RangeError when it is broken or not finite.
 */
export function requireWhole(caller: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a number`);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a whole number`);
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
  // Not Object.keys: nothing is allocated, for bulk functions check each record.
  for (const key in value) {
    if (!keys.includes(key)) throw unknownKey(caller, key, keys);
  }
}

/**
 * Refuses options that are no record, or that have a key the function does not know.
 *
 * @param caller - The function that was called.
 * @param value - The options.
 * @param keys - The keys that they may have.
 * @throws TypeError when the options are no object, or when there is another key.
 */
export function requireOptions(caller: string, value: unknown, keys: readonly string[]): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${caller}: the options are ${shown(value)}; give an object with ${keys.join(", ")}`);
  }
  requireKnownKeys(caller, value, keys);
}

/** A caller that ends in what several things are called: `buildRegister: the records`. */
const plural = /: the \w+s$/;

/**
 * Makes the error for a key that a record does not have.
 *
 * @param caller - The function that was called.
 * @param key - The key that was written.
 * @param keys - The keys that there are.
 * @returns The error, with the nearest key or all of them.
 */
export function unknownKey(caller: string, key: string, keys: readonly string[]): TypeError {
  const nearest = nearestOf(key, keys);
  const [pronoun, has] = plural.test(caller) ? ["they", "have"] : ["it", "has"];
  const remedy = nearest === null ? `${pronoun} ${has} ${keys.join(", ")}` : `did you mean ${shown(nearest)}?`;
  return new TypeError(`${caller} ${has} no ${shown(key)}; ${remedy}`);
}

/**
 * Says what to write instead of a word: the nearest, or some of those that there are.
 *
 * @param text - The word that was written.
 * @param words - The words that may stand there.
 * @returns The remedy, for the end of an error.
 */
export function meant(text: string, words: readonly string[]): string {
  const nearest = nearestOf(text, words);
  return nearest === null ? `give ${oneOf(words)}` : `did you mean ${shown(nearest)}?`;
}

function oneOf(words: readonly string[]): string {
  const some = words.slice(0, mostWords).map(shown).join(", ");
  return words.length > mostWords ? `${some} or another of ${words.length} words` : some;
}
