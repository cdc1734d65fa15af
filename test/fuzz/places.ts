import { madeBy } from "./recorded-calls.ts";

/** Where a value stands in the arguments of a call. */
export type Path = readonly (string | number)[];

/** A value in the arguments of a call. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Every place in these arguments, alone or inside plain records and lists; of a list its first and its last member. What
 * the package itself made is entered only where `isEntered` says so.
 */
export function placesIn(given: readonly unknown[], isEntered: (maker: string) => boolean): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (path.length > 0) places.push({ path, value });
    if (!mayBeEntered(value, isEntered) || seen.has(value)) return;
    seen.add(value);
    for (const key of keysIn(value, path.length === 0)) {
      visit((value as Record<string | number, unknown>)[key], [...path, key]);
    }
  };
  visit(given, []);
  return places;
}

function mayBeEntered(value: unknown, isEntered: (maker: string) => boolean): value is object {
  if (typeof value !== "object" || value === null || !isPlain(value)) return false;
  const maker = madeBy(value);
  return maker === undefined || isEntered(maker);
}

/** The keys of a record, the places of all arguments, and of any other list the first and the last. */
function keysIn(value: object, areArguments: boolean): readonly (string | number)[] {
  if (!Array.isArray(value)) return Object.keys(value);
  const all = [...value.keys()];
  return areArguments ? all : [...new Set([...all.slice(0, 1), ...all.slice(-1)])];
}

/** The same arguments with another value in one place; nothing else is copied than what leads there. */
export function withValue(given: readonly unknown[], path: Path, value: unknown): readonly unknown[] {
  return replaced(given, path, value) as readonly unknown[];
}

function replaced(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inside = replaced((whole as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(whole)) return whole.with(key as number, inside);
  return { ...(whole as object), [key]: inside };
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** A place in words, such as `1.posts.0.firstDay`. */
export function placeText(path: Path): string {
  return path.join(".");
}
