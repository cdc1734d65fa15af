/** A place in records that is looked for: keys and positions from the outside inwards. */
export type JsonPath = readonly (string | number)[];

/** What is looked for below a place, and the numbers of the paths that end there. */
interface Wanted {
  readonly below: Map<string | number, Wanted>;
  readonly ends: number[];
}

/** A text on the way through it. */
interface Walk {
  readonly text: string;
  /** Where the walk has come to; where it could not go on, once it has failed. */
  at: number;
  readonly found: (wanted: Wanted, at: number) => void;
}

const blank = /[ \t\r\n]*/y;
const scalars = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Tells in which line of a JSON text each place begins. A place that is not there, such as a key that is missing, is that of
 * what it is missing in.
 *
 * @param text - The text.
 * @param paths - The places.
 * @returns The line of each, counted from 1.
 */
export function linesInJson(text: string, paths: readonly JsonPath[]): readonly number[] {
  if (paths.length === 0) return [];
  const offsets = paths.map(() => 0);
  const outside = wantedOf(paths);
  const note = ({ below, ends }: Wanted, at: number): void => {
    for (const index of ends) offsets[index] = at;
    for (const inner of below.values()) note(inner, at);
  };
  goThrough({ text, at: 0, found: note }, outside);
  return linesAt(text, offsets);
}

/**
 * Tells in which line a text stops being JSON.
 *
 * @param text - The text, which is not JSON.
 * @returns The line, counted from 1.
 */
export function lineOfFault(text: string): number {
  const walk: Walk = { text, at: 0, found: () => undefined };
  // What follows the value that ends is the fault.
  if (goThrough(walk, wantedOf([]))) pass(walk, blank);
  return linesAt(text, [walk.at])[0] as number;
}

function wantedOf(paths: readonly JsonPath[]): Wanted {
  const outside: Wanted = { below: new Map(), ends: [] };
  for (const [index, path] of paths.entries()) {
    let wanted = outside;
    for (const key of path) {
      const inner = wanted.below.get(key) ?? { below: new Map(), ends: [] };
      wanted.below.set(key, inner);
      wanted = inner;
    }
    wanted.ends.push(index);
  }
  return outside;
}

/** Goes through the value that begins here. Tells whether it is one. */
function goThrough(walk: Walk, wanted: Wanted | null): boolean {
  pass(walk, blank);
  if (wanted !== null) walk.found(wanted, walk.at);
  const sign = walk.text[walk.at];
  if (sign === "{") return goInside(walk, "}", () => goThroughMember(walk, wanted));
  if (sign === '"') return passText(walk) !== null;
  if (sign !== "[") return pass(walk, scalars) !== "";
  let position = -1;
  return goInside(walk, "]", () => {
    position += 1;
    return goThrough(walk, wanted?.below.get(position) ?? null);
  });
}

function goThroughMember(walk: Walk, wanted: Wanted | null): boolean {
  pass(walk, blank);
  const key = passText(walk);
  if (key === null || !goOver(walk, ":")) return false;
  return goThrough(walk, wanted?.below.get(key) ?? null);
}

function goInside(walk: Walk, end: "}" | "]", goThroughOne: () => boolean): boolean {
  walk.at += 1;
  if (goOver(walk, end)) return true;
  do {
    if (!goThroughOne()) return false;
  } while (goOver(walk, ","));
  return goOver(walk, end);
}

function goOver(walk: Walk, sign: string): boolean {
  pass(walk, blank);
  if (walk.text[walk.at] !== sign) return false;
  walk.at += 1;
  return true;
}

/** Passes over what is of this form, and gives it back. */
function pass(walk: Walk, form: RegExp): string {
  form.lastIndex = walk.at;
  const [passed = ""] = form.exec(walk.text) ?? [];
  walk.at += passed.length;
  return passed;
}

/** Passes over a text, and tells what it says; `null` where it is none. */
function passText(walk: Walk): string | null {
  const { text, at } = walk;
  if (text[at] !== '"') return null;
  const end = endOfText(text, at) + 1;
  try {
    const said = JSON.parse(text.slice(at, end)) as string;
    walk.at = end;
    return said;
  } catch {
    return null;
  }
}

/**
 * Tells where a JSON text ends that begins at a place: at its closing quote, or with the whole.
 *
 * @param text - The whole.
 * @param start - The place of the opening quote.
 * @returns The place of the closing one.
 */
export function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let signs = 0;
  while (text[at - 1 - signs] === "\\") signs += 1;
  return signs % 2 === 1;
}

/** The line of each place. */
function linesAt(text: string, offsets: readonly number[]): readonly number[] {
  const lines = new Map<number, number>();
  let line = 1;
  let end = text.indexOf("\n");
  for (const offset of [...offsets].sort((one, other) => one - other)) {
    for (; end !== -1 && end < offset; end = text.indexOf("\n", end + 1)) line += 1;
    lines.set(offset, line);
  }
  return offsets.map((offset) => lines.get(offset) as number);
}
