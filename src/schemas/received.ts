import { nearestOf, shown } from "../guard/index.ts";

/** What looks like a number or a day: short, of digits and the signs between them. */
const digits = /^[-+]?\d[\d.,/:-]{0,18}$/;

/**
 * Tells what was received in an issue, and repeats no text that could speak of a person: a number, yes or no stand as they
 * are; a text only where it looks like a number or a day, or is near one of the words that may stand there; any other is told
 * by its length.
 *
 * @param value - What was received.
 * @param words - The words that may stand there.
 * @returns The value, or its length or size.
 */
export function receivedText(value: unknown, words: readonly string[] = []): string {
  if (typeof value !== "string" || value === "") return shown(value);
  if (digits.test(value) || nearestOf(value, words) !== null) return shown(value);
  return hiddenText(value);
}

/**
 * Tells only of what sort and size a value is.
 *
 * @param value - What was received.
 * @returns A text by its length, a number, yes or no as such, a list by its size.
 */
export function hiddenText(value: unknown): string {
  if (typeof value === "string") return `"…" (${value.length})`;
  if (typeof value === "number" || typeof value === "boolean") return typeof value;
  return shown(value);
}
