import { knownWords } from "./known-words.ts";
import { type Place, placesIn, withValue } from "./places.ts";
import { oneOf, type Random } from "./random.ts";
import { madeBy } from "./recorded-calls.ts";

const words = [...knownWords];
const days = ["2024-02-29", "2025-06-30", "2025-07-01", "2026-04-08", "2026-07-26", "2026-11-27", "1999-12-31"];
const wrong = [undefined, null, Number.NaN, -1, 1.5, "3", "", "constructor", "__proto__", "2024-6-30", true, [], {}];

/** The same arguments with a few values changed at random: to others that may stand there, and to some that may not. */
export function mutated(
  given: readonly unknown[],
  random: Random,
  isEntered: (maker: string) => boolean,
): readonly unknown[] {
  let changed = given;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const places = placesIn(changed, isEntered);
    if (places.length === 0) return changed;
    const place = oneOf(random, places);
    const isOwn = typeof place.value === "object" && place.value !== null && !isEntered(madeBy(place.value) ?? "");
    changed = withValue(changed, place.path, isOwn ? oneOf(random, wrong) : another(place, random));
  }
  return changed;
}

function another({ value }: Place, random: Random): unknown {
  if (random() < 0.2) return oneOf(random, wrong);
  if (random() < 0.2) return null;
  if (typeof value === "number") return oneOf(random, [0, 1, value - 1, value + 1, value * 2, 30, 9]);
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return anotherText(value, random);
  if (Array.isArray(value)) return anotherList(value, random);
  return typeof value === "object" && value !== null ? anotherRecord(value, random) : value;
}

function anotherText(value: string, random: Random): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return oneOf(random, days);
  if (/^\d{4}-\d\d$/.test(value)) return oneOf(random, days).slice(0, 7);
  if (knownWords.has(value)) return oneOf(random, words);
  return oneOf(random, [value, `${value}1`, "01", "Chi bộ 01"]);
}

function anotherList(list: readonly unknown[], random: Random): readonly unknown[] {
  const at = Math.floor(random() * list.length);
  return oneOf(random, [
    [],
    list.toReversed(),
    list.filter((_, index) => index !== at),
    list.length === 0 ? list : [...list, list[at]],
  ]);
}

function anotherRecord(record: object, random: Random): object {
  const keys = Object.keys(record);
  const gone = oneOf(random, keys);
  const kept = keys.filter((key) => key !== gone).map((key) => [key, (record as Record<string, unknown>)[key]]);
  return oneOf(random, [Object.fromEntries(kept), { ...record, unheardOf: 1 }, record]);
}
