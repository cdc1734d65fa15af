import { requireText } from "../../guard/index.ts";
import type { FactPath } from "../../outcome/index.ts";
import { factWords as english } from "../en/facts/index.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { said, type Table } from "../phrases/tables.ts";
import { factWords as vietnamese } from "../vi/facts/index.ts";

/**
 * Names a fact in words, as `missing` of an outcome and the ways of `whatWouldItTake` tell it (thông tin, dữ liệu): its
 * last part, and before it which one of several it belongs to.
 *
 * @param path - The name of the fact, with dots where it lies inside another.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The fact in words; a name that the library does not know comes back as it is.
 * @throws TypeError when the path is no text or an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { factText } from "chibo/text";
 *
 * factText("committeeMembers", "vi"); // => "số cấp ủy viên"
 * factText("posts.0.organisation.official", "en"); // => "post 1: official members"
 * ```
 */
export function factText(path: FactPath, language: Language, options: TextOptions = {}): string {
  requireText("factText", "the path", path);
  return factIn(path, language, phrasesIn("factText", language, options));
}

/** The fact in words, without checks. */
export function factIn(path: FactPath, language: Language, own: Phrases): string {
  const parts = path.split(".");
  const last = parts.findLastIndex((part) => !isNumber(part));
  if (last === -1) return path;
  const inside = parts.slice(0, last).flatMap((part, at) => {
    const number = parts[at + 1] as string;
    return isNumber(number) ? [`${factName(`${part}[]`, language, own)} ${Number(number) + 1}`] : [];
  });
  const number = parts[last + 1];
  const name = nameIn(parts[last - 1], parts[last] as string, language, own);
  return [...inside, number === undefined ? name : `${name} ${ordinalOf(number)}`].join(": ");
}

/** A fact that has the name of another is told by what it lies inside. */
function nameIn(outer: string | undefined, name: string, language: Language, own: Phrases): string {
  return said(factsIn(language), `${outer}.${name}`) ?? factName(name, language, own);
}

/** The name of one fact. A code of the library, such as an indicator, goes by its word. */
export function factName(name: string, language: Language, own: Phrases): string {
  return said(factsIn(language), name) ?? wordOf(name, language, own);
}

function factsIn(language: Language): Table {
  return language === "vi" ? vietnamese : english;
}

/** A year stands as it is; a position counts from one. */
function ordinalOf(number: string): string {
  return number.length === 4 ? number : String(Number(number) + 1);
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
