import { requireIterable } from "../guard/index.ts";

/** What an iterable holds, as a list. */
export function listOf<Value>(caller: string, name: string, values: Iterable<Value>): readonly Value[] {
  requireIterable(caller, name, values);
  return Array.isArray(values) ? values : [...values];
}
