import type { StepCode } from "../index.ts";
import * as en from "./en/index.ts";
import * as vi from "./vi/index.ts";

/** The languages in which the library speaks. */
export type Language = "vi" | "en";

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: vi.words, en: en.words };
const steps: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: vi.steps, en: en.steps };

/**
 * The word for a code of the library. A text that is no code, such as a label of the caller's own, comes back as it is.
 *
 * @example
 * ```ts
 * word("official-text", "vi"); // => "đã đọc văn bản"
 * word("Chi bộ 01", "en"); // => "Chi bộ 01"
 * ```
 */
export function word(code: string, language: Language): string {
  return words[language][code] ?? code;
}

/**
 * What does this condition ask, in words?
 *
 * @throws RangeError when no rule of the library has such a condition.
 *
 * @example
 * ```ts
 * stepPhrase("no-rule.at-all", "en"); // throws RangeError
 * ```
 */
export function stepPhrase(code: StepCode, language: Language): string {
  const phrase = steps[language][code];
  if (phrase === undefined) throw new RangeError(`Expected the code of a condition, received "${code}".`);
  return phrase;
}
