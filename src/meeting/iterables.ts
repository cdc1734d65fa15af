import { shown } from "../guard/index.ts";

/** Refuses what cannot be gone through one by one; a text is no list of records. */
export function requireIterable(caller: string, name: string, value: unknown): asserts value is Iterable<unknown> {
  if (typeof value === "object" && value !== null && Symbol.iterator in value) return;
  throw new TypeError(`${caller}: ${name} are ${shown(value)}; give a list or another iterable`);
}

/** What an iterable holds, as a list. */
export function listOf<Value>(caller: string, name: string, values: Iterable<Value>): readonly Value[] {
  requireIterable(caller, name, values);
  return Array.isArray(values) ? values : [...values];
}
