/** The marks of the five tones, apart from their letters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A heading by its letters and digits alone: without regard to capitals, marks, blanks and signs. */
export function foldedHeading(heading: string): string {
  return unmarked(heading).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A word with its marks, without regard to capitals, to the letter that bears the tone, and to blanks or hyphens. */
export function foldedWord(word: string): string {
  const parts = word
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s_-]+/);
  return parts
    .filter((part) => part !== "")
    .map((part) => part.replace(tones, "") + (part.match(tones) ?? []).join(""))
    .join(" ");
}

/** A word without marks, as it is written where there is no Vietnamese keyboard. */
export function unmarked(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase();
}
