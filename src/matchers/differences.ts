import { shown } from "../guard/index.ts";

/** One place in which a value is not what was expected of it. */
export interface Difference {
  /** Where: the keys and places from the outside in, joined by points; empty for the value itself. */
  readonly path: string;
  /** What was expected there, in words. */
  readonly expected: string;
  /** What was received there, in words. */
  readonly received: string;
}

/** A matcher inside an expected value, such as `expect.any(Number)`. */
interface AsymmetricMatcher {
  readonly asymmetricMatch: (value: unknown) => boolean;
}

/**
 * Lists the places in which a value is not what was expected: of a record only the expected keys count, lists are equal
 * in length and member by member.
 *
 * @param received - The value.
 * @param expected - What is expected of it; may hold asymmetric matchers of the test runner.
 * @param path - Where the value stands.
 * @returns The differences; none when the value has all that is expected.
 */
export function differencesOf(received: unknown, expected: unknown, path = ""): readonly Difference[] {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(received) ? [] : [difference(path, expected, received)];
  if (Array.isArray(expected)) return inList(received, expected, path);
  if (isRecord(expected)) return inRecord(received, expected, path);
  return received === expected || Object.is(received, expected) ? [] : [difference(path, expected, received)];
}

/**
 * Takes out of a value what was expected of it, so that a runner shows only what was compared.
 *
 * @param received - The value.
 * @param expected - What is expected of it.
 * @returns The value with the expected keys alone, at any depth.
 */
export function comparedPart(received: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(received)) {
    return received.map((one, index) => (index < expected.length ? comparedPart(one, expected[index]) : one));
  }
  if (!isRecord(expected) || !isRecord(received) || isAsymmetric(expected)) return received;
  const keys = Object.keys(expected).filter((key) => Object.hasOwn(received, key));
  return Object.fromEntries(keys.map((key) => [key, comparedPart(received[key], expected[key])]));
}

function inList(received: unknown, expected: readonly unknown[], path: string): readonly Difference[] {
  if (!Array.isArray(received) || received.length !== expected.length) return [difference(path, expected, received)];
  return expected.flatMap((one, index) => differencesOf(received[index], one, joined(path, String(index))));
}

function inRecord(received: unknown, expected: Readonly<Record<string, unknown>>, path: string): readonly Difference[] {
  if (!isRecord(received)) return [difference(path, expected, received)];
  return Object.keys(expected).flatMap((key) => differencesOf(received[key], expected[key], joined(path, key)));
}

function difference(path: string, expected: unknown, received: unknown): Difference {
  return { path, expected: isAsymmetric(expected) ? String(expected) : shown(expected), received: shown(received) };
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  return isRecord(value) && typeof value["asymmetricMatch"] === "function";
}
