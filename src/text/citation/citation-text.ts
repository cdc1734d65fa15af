import { groupBy, requireRecord, requireText, shown } from "../../guard/index.ts";
import { type Citation, type DocumentKey, type Place, type PlaceStep, placesIn } from "../../law/index.ts";
import { isCalendarDate } from "../../time/index.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { documentName, wordsIn } from "./document-name.ts";

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
 * citationText(charter, "en"); // => "Article 24, clause 2, Party Charter"
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

/** Several places in one document, each once. Points that lie directly in the document stand after its name. */
export function placesText(
  document: DocumentKey,
  provisions: readonly string[],
  language: Language,
  own: Phrases,
): string {
  const name = documentName(document, language, own);
  const places = provisions.flatMap((provision) => placesIn({ document, provision }));
  if (places.some(({ kind }) => kind === "whole")) return name;
  const known = places.filter(isSaid);
  if (known.length < places.length) return `${name} (${wordOf("not-known", language)})`;
  const told = gathered(known, language).join("; ");
  return known.every(isPoint) ? `${name}, ${told}` : `${told}, ${name}`;
}

/** A place that is said in words. */
type SaidPlace = Exclude<Place, { readonly kind: "whole" | "not-known" }>;

function isSaid(place: Place): place is SaidPlace {
  return place.kind !== "whole" && place.kind !== "not-known";
}

function isPoint(place: SaidPlace): boolean {
  return place.kind === "numbered" && place.steps[0]?.part === "point";
}

/** Points of one section, and clauses of one article, stand together: `điểm 3.1, 3.2, mục II`. */
function gathered(places: readonly SaidPlace[], language: Language): readonly string[] {
  const groups = groupBy(places, (place) => (place.kind === "numbered" ? outside(place.steps) : JSON.stringify(place)));
  return [...groups.values()].map((alike) => placeText(alike, language));
}

function outside(steps: readonly PlaceStep[]): string {
  return JSON.stringify([steps.slice(0, -1), steps.at(-1)?.part]);
}

/** Places of one sort in one part of the text: in Vietnamese from the inside out, in English from the outside in. */
function placeText(alike: readonly [SaidPlace, ...SaidPlace[]], language: Language): string {
  const { namedPlaces, partText } = wordsIn(language);
  const [place] = alike;
  if (place.kind === "named") return namedPlaces[place.name];
  if (place.kind === "own-words") return place.text;
  const last = new Set((alike as readonly (typeof place)[]).flatMap(({ steps }) => steps.slice(-1)).map(numberOf));
  const parts = place.steps.map(({ part, number }, at) =>
    partText(part, at === place.steps.length - 1 ? [...last] : [number]),
  );
  return (language === "vi" ? parts.reverse() : parts).join(", ");
}

function numberOf({ number }: PlaceStep): string {
  return number;
}
