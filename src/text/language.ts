import { requireWord } from "../guard/index.ts";

/** The languages in which the library speaks: Vietnamese and English. */
export type Language = "vi" | "en";

const languages: readonly Language[] = ["vi", "en"];

/**
 * Refuses what is no language of the library.
 *
 * @param caller - The function that was called.
 * @param value - The argument.
 * @throws TypeError when the value is no text, RangeError when it is another language.
 */
export function requireLanguage(caller: string, value: unknown): asserts value is Language {
  requireWord(caller, "the language", value, languages);
}
