import type { DocumentKey } from "../law/index.ts";
import type { ReasonCode } from "../outcome/index.ts";

/** What a matcher gives back to the test runner, as vitest and jest take it. */
export interface MatcherResult {
  /** Whether what was received is what was expected. */
  readonly pass: boolean;
  /** Writes why the test fails, for a test that expects it or one that expects it not. */
  readonly message: () => string;
  /** The part of the received value that was compared, for the runner to show the difference. */
  readonly actual?: unknown;
  /** The expected value. */
  readonly expected?: unknown;
}

/**
 * What may be expected of a value: of a record any of its keys, of a list every member, of anything else the same.
 *
 * @typeParam Value - The value of the answer.
 */
export type Expected<Value> = Value extends number
  ? number
  : Value extends string | boolean | null
    ? Value
    : Value extends readonly (infer One)[]
      ? readonly Expected<One>[]
      : Value extends object
        ? { readonly [Key in keyof Value]?: Expected<Value[Key]> }
        : Value;

/**
 * What may be expected of the value of an answer; anything where the received value is not known to be one.
 *
 * @typeParam Received - The type of the answer that the test received.
 */
export type ExpectedOf<Received> = [Received] extends [{ readonly kind: string }] ? ValueExpected<Received> : unknown;

type ValueExpected<Answer> = Answer extends { readonly kind: "assessed"; readonly value: infer Value }
  ? Expected<Value>
  : never;

/**
 * The matchers as methods of `expect`, for the types of a test runner. vitest (3.2 and later) has them as soon as
 * `chibo/matchers` is imported. For jest, say so once in a declaration file:
 * `declare module "expect" { interface Matchers<R extends void | Promise<void>, T> extends ChiboMatchers<R, T> {} }`.
 *
 * @typeParam Result - What the methods of the runner return.
 * @typeParam Received - The type of the answer that the test received.
 *
 * @example
 * ```ts
 * import { type ChiboMatchers, toBeAssessed } from "chibo/matchers";
 * import { judgeClass, memberYear } from "chibo/rating";
 * import { expect, test } from "vitest";
 *
 * expect.extend({ toBeAssessed });
 *
 * test("a low score is not completed", () => {
 *   const year = memberYear({ score: 40, selfDetectedAndRepaired: false });
 *   const check: ChiboMatchers = expect(judgeClass(year, "2025-12-15"));
 *   check.toBeAssessed("not-completed");
 * });
 * ```
 */
export interface ChiboMatchers<Result = void, Received = unknown> {
  /** Checks that the answer is assessed, and that its value has what is expected of it. */
  toBeAssessed(value?: ExpectedOf<Received>): Result;
  /** Checks that the answer is undetermined, and for this reason. */
  toBeUndetermined(reason?: ReasonCode): Result;
  /** Checks that the answer rests on this document, and on this provision of it. */
  toCite(document: DocumentKey, provision?: string): Result;
}

// biome-ignore lint/suspicious/noTsIgnore: an expected error would itself be one where vitest is installed.
/** @ts-ignore TS2664: a project without vitest has no such module, and needs none. */
declare module "vitest" {
  interface Matchers<T> extends ChiboMatchers<void, T> {}
}
