import { nearestOf, shown } from "../../guard/index.ts";

/** What looks like a number or a day: short, of digits and the signs between them. */
const digits = /^[-+]?\d[\d.,/:-]{0,18}$/;

/** What looks like the id of an organisation: signs of a code, and not the digits of a telephone or an identity card. */
const code = /^(?!\d{9,10}$|\d{12}$)[A-Za-z0-9][\w.:/-]{0,39}$/;

/**
 * Tells what was received in an issue, and repeats no text that could speak of a person: a text stands only where it looks
 * like a number or a day, or is near one of the words that may stand there; any other is told by its length.
 */
export function receivedText(value: unknown, words: readonly string[] = []): string {
  if (typeof value !== "string" || value === "") return shown(value);
  if (digits.test(value) || nearestOf(value, words) !== null) return shown(value);
  return hiddenText(value);
}

/** Tells the id of an organisation where it looks like one; any other text is told by its length. */
export function receivedId(value: unknown): string {
  return typeof value === "string" && code.test(value) ? shown(value) : hiddenText(value);
}

/** Tells only of what sort and size a value is. */
export function hiddenText(value: unknown): string {
  if (typeof value === "string") return `"…" (${value.length})`;
  return typeof value === "number" || typeof value === "boolean" ? typeof value : shown(value);
}
