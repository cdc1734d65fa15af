import { requireText, requireWord } from "../../guard/index.ts";
import type { StepCode } from "../../outcome/index.ts";
import { conditions as englishConditions, words as englishWords } from "../en/index.ts";
import type { Language } from "../language.ts";
import { conditions as vietnameseConditions, words as vietnameseWords } from "../vi/index.ts";
import { noPhrases, type Phrases, phrasesIn, type TextOptions } from "./options.ts";
import { said, type Table } from "./tables.ts";

/**
 * The lists of codes that share words with other lists: what a session is, how it met, its class, the state of a month,
 * a duty to meet, a matter of a vote, the stage of a mark, how a post stands.
 */
export type Vocabulary = "session" | "form" | "sessionClass" | "period" | "duty" | "voteMatter" | "stage" | "post";

/** How {@link word} finds the word for a code. */
export interface WordOptions extends TextOptions {
  /** The list that the code is of, where several lists have a code of that name: `good` of a session and of a year. */
  readonly of?: Vocabulary | undefined;
}

const vocabularies: readonly Vocabulary[] = [
  "session",
  "form",
  "sessionClass",
  "period",
  "duty",
  "voteMatter",
  "stage",
  "post",
];

/**
 * Tells the word for a code of the library, else of the caller's own. A text that is no code comes back as it is.
 *
 * @param code - The code: a class, a kind, a state, a reason, a reading, a role and so on.
 * @param language - The language.
 * @param options - The words of the caller's own, and the list that the code is of.
 * @returns The word.
 * @throws TypeError when the code is no text or an option is unknown, RangeError when there is no such language or list.
 *
 * @example
 * ```ts
 * import { word } from "chibo/text";
 *
 * word("official-text", "vi"); // => "đã đọc văn bản"
 * word("good", "vi"); // => "hoàn thành tốt nhiệm vụ"
 * word("good", "vi", { of: "sessionClass" }); // => "tốt"
 * word("Chi bộ 01", "en"); // => "Chi bộ 01"
 * ```
 */
export function word(code: string, language: Language, options: WordOptions = {}): string {
  requireText("word", "the code", code);
  const own = phrasesIn("word", language, options, ["of"]);
  if (options.of === undefined) return wordOf(code, language, own);
  requireWord("word", "of", options.of, vocabularies);
  return wordIn(options.of, code, language, own);
}

/**
 * Tells in words what a condition asks (điều kiện). A condition of a policy or programme of the caller's own for which no
 * words are brought along comes back as its code.
 *
 * @param code - The code of the condition, as a step carries it.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The condition in words.
 * @throws TypeError when the code is no text or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { stepPhrase } from "chibo/text";
 *
 * stepPhrase("largeBranch.moreThan30", "en"); // => "has more than 30 members (official and probationary)"
 * stepPhrase("ourPolicy.atLeast40", "en"); // => "ourPolicy.atLeast40"
 * ```
 */
export function stepPhrase(code: StepCode, language: Language, options: TextOptions = {}): string {
  requireText("stepPhrase", "the code", code);
  return phraseOf(code, language, phrasesIn("stepPhrase", language, options));
}

/** The word for a code, without checks. */
export function wordOf(code: string, language: Language, own: Phrases = noPhrases): string {
  return said(words(language), code) ?? said(own.words[language], code) ?? code;
}

/** The word for a code of such a list, without checks. */
export function wordIn(list: Vocabulary, code: string, language: Language, own: Phrases = noPhrases): string {
  return said(words(language), `${list}.${code}`) ?? wordOf(code, language, own);
}

/** What a condition asks, without checks. */
export function phraseOf(code: StepCode, language: Language, own: Phrases = noPhrases): string {
  const conditions = language === "vi" ? vietnameseConditions : englishConditions;
  return said(conditions, code) ?? said(own.steps[language], code) ?? code;
}

function words(language: Language): Table {
  return language === "vi" ? vietnameseWords : englishWords;
}
