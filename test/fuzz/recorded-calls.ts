import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { examples, program } from "../docs/examples.ts";

/** A function of the package, and what the examples gave it. */
export interface RecordedFunction {
  /** The entry and the name, such as `chibo/time addDays`. */
  readonly name: string;
  readonly original: (...given: readonly unknown[]) => unknown;
  readonly calls: readonly (readonly unknown[])[];
}

const mostCalls = 8;

/**
 * Runs every example of the comments, the README and the guides against the built package, and gives each function that
 * they called with what they gave it. What a function of the package returned is remembered in `madeBy`.
 */
export async function recordedCalls(folder: string): Promise<readonly RecordedFunction[]> {
  const place = resolve(folder);
  // Samples of an example are the same each time.
  fc.configureGlobal({ seed: 2026 });
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const runnable = examples.filter(({ code }) => !/from "(?:vitest|@jest\/globals)"/.test(code));
  for (const [index, example] of runnable.entries()) {
    writeFileSync(join(place, `${String(index).padStart(4, "0")}.mjs`), program(example));
  }
  const functions = new Map<string, RecordedFunction & { readonly calls: (readonly unknown[])[] }>();
  Object.assign(globalThis, {
    example: {
      value: (_: string, actual: () => unknown) => void actual(),
      throws: (_: string, actual: () => unknown) => {
        try {
          actual();
        } catch {
          // As the example says.
        }
      },
      watched: (name: string, original: RecordedFunction["original"]) => {
        if (typeof original !== "function") {
          ship(name, original);
          return original;
        }
        const known = functions.get(name) ?? { name, original, calls: [] };
        functions.set(name, known);
        return (...given: readonly unknown[]) => {
          const result = original(...given);
          remember(name, result, given);
          // A call that is refused says nothing about what the function takes.
          if (known.calls.length < mostCalls) known.calls.push(given);
          return result;
        };
      },
    },
  });
  for (const file of readdirSync(place).sort()) {
    // Whether an example runs to its end is for test/docs/examples.test.ts; here its calls count.
    await import(pathToFileURL(join(place, file)).href).catch(() => undefined);
  }
  return [...functions.values()];
}

const makers = new WeakMap<object, string>();

/** Which function of the package made this very object, alone or as the value of a checked result. */
export function madeBy(value: object): string | undefined {
  return makers.get(value);
}

/** What the package ships is not the caller's, at any depth. */
function ship(name: string, value: unknown): void {
  if (typeof value !== "object" || value === null || makers.has(value)) return;
  makers.set(value, `shipped ${name}`);
  for (const inside of Object.values(value)) ship(name, inside);
}

function remember(name: string, result: unknown, given: readonly unknown[]): void {
  if (result instanceof Promise) {
    void result.then((settled) => remember(name, settled, given)).catch(() => undefined);
    return;
  }
  const callers = new Set<object>();
  gather(given, callers);
  note(name, result, callers);
}

/** Everything inside is made by the function too, but for what the caller handed in. */
function note(name: string, result: unknown, callers: ReadonlySet<object>): void {
  if (typeof result !== "object" || result === null || makers.has(result) || callers.has(result)) return;
  makers.set(result, name);
  for (const inside of Object.values(result)) note(name, inside, callers);
}

function gather(value: unknown, found: Set<object>): void {
  if (typeof value !== "object" || value === null || found.has(value)) return;
  found.add(value);
  for (const inside of Object.values(value)) gather(inside, found);
}
