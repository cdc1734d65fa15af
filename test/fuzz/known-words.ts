import { words } from "../../src/text/vi/index.ts";

/** Every code of the library: what has a word, without the list that the word belongs to. */
export const knownWords: ReadonlySet<string> = new Set(
  Object.keys(words).map((key) => key.slice(key.indexOf(".") + 1)),
);
