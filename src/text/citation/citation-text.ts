import { groupBy, requireRecord, requireText, shown } from "../../guard/index.ts";
import type { Citation, DocumentKey } from "../../law/index.ts";
import { isCalendarDate } from "../../time/index.ts";
import { words as english } from "../en/citation.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { words as vietnamese } from "../vi/citation.ts";
import { namedDocument } from "./document-name.ts";

/**
 * Writes where the law says it (căn cứ), as officials do: the point, the clause, the article, then the type and the
 * number of the document. The day of a document stands beside its number where several documents have that number, or
 * where the library does not know it. A document of a policy of the caller's own goes by its key, unless its number is
 * brought along.
 *
 * @param citation - The document and the place in it.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The citation in words.
 * @throws TypeError when the citation is no record of two texts or an option is unknown, RangeError when the document is
 * no key or there is no such language.
 *
 * @example
 * ```ts
 * import { citationText } from "chibo/text";
 *
 * const charter = { document: "DIEU-LE@2011-01-19", provision: "24.2" } as const;
 * citationText(charter, "vi"); // => "khoản 2, Điều 24, Điều lệ Đảng"
 * citationText(charter, "en"); // => "Party Charter, article 24(2)"
 * citationText({ document: "314-NQ-HDND@2023-12-08", provision: "a, b" }, "vi"); // => "Nghị quyết 314/NQ-HĐND, điểm a, b"
 * ```
 */
export function citationText(citation: Citation, language: Language, options: TextOptions = {}): string {
  requireCitation("citationText", citation);
  return citedText(citation, language, phrasesIn("citationText", language, options));
}

/** Refuses what is no citation. */
export function requireCitation(caller: string, value: unknown): asserts value is Citation {
  requireRecord(caller, "the citation", value);
  const { document, provision } = value as Partial<Citation>;
  requireText(caller, "document", document);
  requireText(caller, "provision", provision);
  if (isCalendarDate(document.slice(document.lastIndexOf("@") + 1))) return;
  throw new RangeError(
    `${caller}: document is ${shown(document)}; give a key with its day, such as "294-QD-TW@2025-05-26"`,
  );
}

/** The citation, without checks. */
export function citedText({ document, provision }: Citation, language: Language, own: Phrases): string {
  return placesText(document, [provision], language, own);
}

/** Several places in one document, each once. */
export function placesText(
  document: DocumentKey,
  provisions: readonly string[],
  language: Language,
  own: Phrases,
): string {
  const { name, hasArticles } = namedDocument(document, language, own);
  const { articleText, sectionText, lettersText } = language === "vi" ? vietnamese : english;
  const told = new Set(provisions.flatMap((provision) => (isLetters(provision) ? provision.split(", ") : [provision])));
  if (told.has("whole") || told.has("toàn văn")) return name;
  if (told.has("not-known")) return `${name} (${wordOf("not-known", language)})`;
  if ([...told].every(isLetters)) return `${name}, ${lettersText([...told])}`;
  const places = gathered([...told].map(hasArticles ? articleText : sectionText)).join("; ");
  return language === "vi" ? `${places}, ${name}` : `${name}, ${places}`;
}

/** Points of one section, and clauses of one article, stand together: `điểm 3.1, 3.2, mục II`. */
function gathered(places: readonly string[]): readonly string[] {
  const parted = places.map((place) => {
    const [, noun = place, number = "", rest = ""] = /^(điểm|khoản) (\S+)(, .+)$/u.exec(place) ?? [];
    return { noun, number, rest };
  });
  const groups = groupBy(parted, ({ noun, rest }) => `${noun}${rest}`);
  return [...groups.values()].map((alike) => {
    const [{ noun, rest }] = alike;
    const numbers = alike.map(({ number }) => number).join(", ");
    return numbers === "" ? noun : `${noun} ${numbers}${rest}`;
  });
}

function isLetters(provision: string): boolean {
  return /^[a-zđ](?:, [a-zđ])*$/u.test(provision);
}
