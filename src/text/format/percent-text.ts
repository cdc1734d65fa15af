import { requireCount, requireOptions, requireRecord } from "../../guard/index.ts";
import type { Fraction } from "../../money/index.ts";
import { type Language, requireLanguage } from "../language.ts";
import { numberText } from "./number-text.ts";

/** How {@link percentText} rounds. */
export interface PercentTextOptions {
  /** The number of decimals; 1 when left out. */
  readonly digits?: number | undefined;
}

/** No figure of a report has more decimals. */
const mostDigits = 12;

/**
 * Writes a share as a percentage (tỷ lệ phần trăm), rounded half up from the exact fraction. A share of nothing is a dash.
 *
 * @param share - The part and the whole, both whole numbers from 0 up.
 * @param language - The language.
 * @param options - The number of decimals.
 * @returns The percentage as it is printed in that language.
 * @throws TypeError when the share is no record of two numbers or an option is unknown, RangeError when a count is
 * negative or broken, the decimals are more than 12, or there is no such language.
 *
 * @example
 * ```ts
 * import { percentText } from "chibo/text";
 *
 * percentText({ part: 97, whole: 100 }, "vi"); // => "97,0%"
 * percentText({ part: 46, whole: 150 }, "en", { digits: 2 }); // => "30.67%"
 * percentText({ part: 0, whole: 0 }, "en"); // => "-"
 * ```
 */
export function percentText(share: Fraction, language: Language, options: PercentTextOptions = {}): string {
  requireRecord("percentText", "the share", share);
  requireCount("percentText", "part", share.part);
  requireCount("percentText", "whole", share.whole);
  requireLanguage("percentText", language);
  requireOptions("percentText", options, ["digits"]);
  const { digits = 1 } = options;
  requireCount("percentText", "digits", digits);
  if (digits > mostDigits) throw new RangeError(`percentText: digits is ${digits}; give at most ${mostDigits}`);
  return written(share, digits, language);
}

function written({ part, whole }: Fraction, digits: number, language: Language): string {
  if (whole === 0) return "-";
  const scale = 10n ** BigInt(digits);
  const scaled = (BigInt(part) * 200n * scale + BigInt(whole)) / (2n * BigInt(whole));
  const units = numberText(Number(scaled / scale), language);
  const decimals = digits === 0 ? "" : String(scaled % scale).padStart(digits, "0");
  const point = digits === 0 ? "" : language === "vi" ? "," : ".";
  return `${units}${point}${decimals}%`;
}
