/** How many letters may differ for a word to count as meant, and how many of its first letters tell a word. */
const mostDifferences = 2;
const fewestLetters = 4;

/**
 * Finds the word that was probably meant: the one with the fewest differing letters, if they are few; else the first that
 * begins as the text does.
 *
 * @param text - What was written.
 * @param words - The words that may stand there.
 * @returns The nearest word; `null` when none is near.
 */
export function nearestOf(text: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.min(mostDifferences, Math.floor(text.length / 2)) + 1;
  for (const word of words) {
    const differences = differencesBetween(text.toLowerCase(), word.toLowerCase(), fewest);
    if (differences < fewest) {
      best = word;
      fewest = differences;
    }
  }
  return best ?? beginningOf(text.toLowerCase(), words);
}

function beginningOf(text: string, words: readonly string[]): string | null {
  if (text.length < fewestLetters) return null;
  return words.find((word) => word.toLowerCase().startsWith(text)) ?? null;
}

/** The letters to change, add or drop; at least `limit` as soon as it cannot be fewer. */
function differencesBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] as number) + Number(one[at - 1] !== other[to - 1]);
      next.push(Math.min(changed, (row[to] as number) + 1, (next[to - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
