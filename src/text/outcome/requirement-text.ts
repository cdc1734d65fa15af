import type { Step } from "../../outcome/index.ts";
import { words as english } from "../en/operators.ts";
import type { Language } from "../language.ts";
import type { Phrases } from "../phrases/options.ts";
import { words as vietnamese } from "../vi/operators.ts";
import { boundIn, isBounded } from "./bound-text.ts";
import { valueIn } from "./value-text.ts";

/** What the law asks in a step, with its operator as a word: `từ 50 trở lên`, `chi bộ hoặc đảng bộ cơ sở`. */
export function requirementText({ operator, expected }: Step, language: Language, own: Phrases): string {
  const isWord = operator === "one-of" || operator === "is" || operator === "read-as";
  if (!isWord && isBounded(expected)) return boundIn(operator, expected, language);
  const words: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  return words.map((word) => valueIn(word, language, own)).join((language === "vi" ? vietnamese : english).or);
}
