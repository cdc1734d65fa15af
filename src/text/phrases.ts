import type { StepCode } from "../outcome/index.ts";
import * as en from "./en/index.ts";
import * as vi from "./vi/index.ts";

/** The languages in which the library speaks. */
export type Language = "vi" | "en";

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: vi.words, en: en.words };
const steps: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: vi.steps, en: en.steps };

/**
 * Words that a caller brings along for codes that the library does not know, such as those of a province's own policy:
 * plain data, handed to every function that tells something. See {@link phrasesOf}.
 */
export interface Phrases {
  /** The words for codes, by language. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** What conditions ask, by language and step code. */
  readonly steps: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** The numbers of documents as they are printed, by their keys. */
  readonly numbers: Readonly<Record<string, string>>;
}

/**
 * No words of the caller's own.
 *
 * @example
 * ```ts
 * noPhrases.numbers; // => {}
 * ```
 */
export const noPhrases: Phrases = { words: { vi: {}, en: {} }, steps: { vi: {}, en: {} }, numbers: {} };

/**
 * The word for a code of the library, else of the caller's own. A text that is no code comes back as it is.
 *
 * @param own - The words of the caller's own.
 *
 * @example
 * ```ts
 * word("official-text", "vi"); // => "đã đọc văn bản"
 * word("Chi bộ 01", "en"); // => "Chi bộ 01"
 * ```
 */
export function word(code: string, language: Language, own: Phrases = noPhrases): string {
  return words[language][code] ?? own.words[language][code] ?? code;
}

/**
 * What does this condition ask, in words? A condition of a policy or programme of the caller's own for which no words
 * are brought along comes back as its code.
 *
 * @param own - The words of the caller's own.
 *
 * @example
 * ```ts
 * stepPhrase("largeBranch.moreThan30", "en"); // => "has more than 30 members (official and probationary)"
 * stepPhrase("ourPolicy.atLeast40", "en"); // => "ourPolicy.atLeast40"
 * ```
 */
export function stepPhrase(code: StepCode, language: Language, own: Phrases = noPhrases): string {
  return steps[language][code] ?? own.steps[language][code] ?? code;
}
