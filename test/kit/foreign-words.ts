import { conditions as englishConditions, words as englishWords } from "../../src/text/en/index.ts";
import { conditions as vietnameseConditions, words as vietnameseWords } from "../../src/text/vi/index.ts";

const english = textsOf(englishWords, englishConditions);
const vietnamese = textsOf(vietnameseWords, vietnameseConditions);
const known = tokensOf(vietnamese);

/** Words of four letters and more that the library says in English and never in Vietnamese. */
const foreign = new Set([...tokensOf(english)].filter((one) => one.length > 3 && !known.has(one)));

/** Codes of the library that no text says as a word: `not-met`, `largeBranch.moreThan30`; "year-end" is plain English. */
const codes = [englishWords, englishConditions]
  .flatMap((table) => Object.keys(table))
  .filter(
    (code) =>
      code !== "year-end" && /[-.]|[a-z][A-Z]/.test(code) && !english.includes(code) && !vietnamese.includes(code),
  );

/** The English words in a Vietnamese text. */
export function foreignIn(text: string): readonly string[] {
  return [...tokensOf(text)].filter((one) => foreign.has(one));
}

/** The codes that a text shows as they are. */
export function codesIn(text: string): readonly string[] {
  return codes.filter((code) => saysCode(text, code));
}

function textsOf(...tables: readonly Readonly<Record<string, string>>[]): string {
  return tables.flatMap((table) => Object.values(table)).join("\n");
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function saysCode(text: string, code: string): boolean {
  const at = text.indexOf(code);
  if (at === -1) return false;
  return [text[at - 1] ?? " ", text[at + code.length] ?? " "].every((sign) => !/[\p{L}\p{N}.-]/u.test(sign));
}
