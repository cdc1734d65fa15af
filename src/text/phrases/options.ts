import { requireOptions, requireRecord } from "../../guard/index.ts";
import { type Language, requireLanguage } from "../language.ts";

/**
 * Words that a caller brings along for codes that the library does not know, such as those of a province's own policy:
 * plain data, given to every function that prints. See {@link phrasesOf}.
 */
export interface Phrases {
  /** The words for codes, by language. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** What conditions ask, by language and step code. */
  readonly steps: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** The numbers of documents as they are printed, by their keys. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** What a text is written with. */
export interface TextOptions {
  /** The words of the caller's own; those of the library go before them. */
  readonly phrases?: Phrases | undefined;
}

/** No words of the caller's own. */
export const noPhrases: Phrases = { words: { vi: {}, en: {} }, steps: { vi: {}, en: {} }, numbers: {} };

/**
 * Checks the language and the options of a function that prints.
 *
 * @param caller - The function that was called.
 * @param language - The language.
 * @param options - The options.
 * @param others - The keys of the options beside `phrases`.
 * @returns The words of the caller's own.
 * @throws TypeError for options or phrases of another form, RangeError for another language.
 */
export function phrasesIn(
  caller: string,
  language: unknown,
  options: TextOptions,
  others: readonly string[] = [],
): Phrases {
  requireLanguage(caller, language);
  requireOptions(caller, options, ["phrases", ...others]);
  const { phrases = noPhrases } = options;
  if (phrases !== noPhrases) requirePhrases(caller, phrases);
  return phrases;
}

function requirePhrases(caller: string, phrases: unknown): void {
  requireRecord(caller, "phrases", phrases);
  const { words, steps, numbers } = phrases as Partial<Phrases>;
  for (const [name, tables] of Object.entries({ words, steps })) {
    requireRecord(caller, `phrases.${name}`, tables);
    requireRecord(caller, `phrases.${name}.vi`, tables.vi);
    requireRecord(caller, `phrases.${name}.en`, tables.en);
  }
  requireRecord(caller, "phrases.numbers", numbers);
}
