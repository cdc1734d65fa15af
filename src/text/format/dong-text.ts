import type { Vnd } from "../../money/index.ts";
import { type Language, requireLanguage } from "../language.ts";
import { numberText, requireNumber } from "./number-text.ts";

/**
 * Writes an amount of money in words (số tiền): `468.000 đồng`.
 *
 * @param amount - The amount, in whole đồng.
 * @param language - The language.
 * @returns The amount as it is printed in that language.
 * @throws TypeError when the amount is no number, RangeError when it is not finite or there is no such language.
 *
 * @example
 * ```ts
 * import { vnd } from "chibo";
 * import { dongText } from "chibo/text";
 *
 * dongText(vnd(468_000), "vi"); // => "468.000 đồng"
 * dongText(vnd(468_000), "en"); // => "468,000 đồng"
 * ```
 */
export function dongText(amount: Vnd, language: Language): string {
  requireNumber("dongText", "the amount", amount);
  requireLanguage("dongText", language);
  return `${numberText(amount, language)} đồng`;
}
