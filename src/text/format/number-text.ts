import { shown } from "../../guard/index.ts";
import { type Language, requireLanguage } from "../language.ts";

/**
 * Writes a number with its thousands set apart: by a point in Vietnamese, by a comma in English.
 *
 * @param number - The number.
 * @param language - The language.
 * @returns The number as it is printed in that language.
 * @throws TypeError when the value is no number, RangeError when it is not finite, too large or too small to be written
 * out, or when there is no such language.
 *
 * @example
 * ```ts
 * import { numberText } from "chibo/text";
 *
 * numberText(1800000, "vi"); // => "1.800.000"
 * numberText(1800000, "en"); // => "1,800,000"
 * ```
 */
export function numberText(number: number, language: Language): string {
  requireNumber("numberText", "the number", number);
  requireLanguage("numberText", language);
  const text = String(Math.abs(number));
  if (text.includes("e")) {
    throw new RangeError(`numberText: the number is ${shown(number)}; give one that can be written out in digits`);
  }
  const [units = "", decimals] = text.split(".");
  const [apart, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, apart);
  return `${number < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : point + decimals}`;
}

/**
 * Refuses what is no finite number.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument.
 * @throws TypeError when the value is no number, RangeError when it is not finite.
 */
export function requireNumber(caller: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== "number") throw new TypeError(`${caller}: ${name} is ${shown(value)}; give a number`);
  if (!Number.isFinite(value)) throw new RangeError(`${caller}: ${name} is ${shown(value)}; give a finite number`);
}
