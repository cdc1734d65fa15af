import { requireText } from "../../guard/index.ts";
import type { FactPath } from "../../outcome/index.ts";
import { factWords as english } from "../en/facts/index.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { said } from "../phrases/tables.ts";
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
  const name = factName(parts[last] ?? path, language, own);
  const inside = parts.slice(0, Math.max(last, 0)).flatMap((part, at, all) => {
    const number = all[at + 1];
    return number !== undefined && isNumber(number)
      ? [`${factName(`${part}[]`, language, own)} ${Number(number) + 1}`]
      : [];
  });
  const number = parts[last + 1];
  const told = number === undefined ? name : `${name} ${ordinalOf(number)}`;
  return [...inside, told].join(": ");
}

/** The name of one fact. A code of the library, such as an indicator, goes by its word. */
export function factName(name: string, language: Language, own: Phrases): string {
  return said(language === "vi" ? vietnamese : english, name) ?? wordOf(name, language, own);
}

/** A year stands as it is; a position counts from one. */
function ordinalOf(number: string): string {
  return number.length === 4 ? number : String(Number(number) + 1);
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
