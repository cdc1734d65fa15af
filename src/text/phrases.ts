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
 * What does this condition ask, in words? A condition of a policy or programme of the caller's own comes back as its
 * code.
 *
 * @example
 * ```ts
 * stepPhrase("largeBranch.moreThan30", "en"); // => "has more than 30 members (official and probationary)"
 * stepPhrase("ourPolicy.atLeast40", "en"); // => "ourPolicy.atLeast40"
 * ```
 */
export function stepPhrase(code: StepCode, language: Language): string {
  return steps[language][code] ?? code;
}
