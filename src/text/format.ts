import type { Fraction, Vnd } from "../money/index.ts";
import type { Scalar } from "../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, isCalendarDate, isCalendarMonth } from "../time/index.ts";
import { type Language, noPhrases, type Phrases, word } from "./phrases.ts";

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A number with its thousands set apart: by a point in Vietnamese, by a comma in English.
 *
 * @example
 * ```ts
 * numberText(1800000, "vi"); // => "1.800.000"
 * numberText(1800000, "en"); // => "1,800,000"
 * ```
 */
export function numberText(number: number, language: Language): string {
  const [units = "", decimals] = String(Math.abs(number)).split(".");
  const [apart, point] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, apart);
  return `${number < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : point + decimals}`;
}

/**
 * An amount of money in words: `468.000 đồng`.
 *
 * @example
 * ```ts
 * dongText(vnd(468_000), "vi"); // => "468.000 đồng"
 * dongText(vnd(468_000), "en"); // => "468,000 đồng"
 * ```
 */
export function dongText(amount: Vnd, language: Language): string {
  return `${numberText(amount, language)} đồng`;
}

/**
 * A share as a percentage with so many decimals, rounded half up from the exact fraction. A share of nothing is a dash.
 *
 * @throws RangeError when the part is negative or the counts are not whole.
 *
 * @example
 * ```ts
 * percentText({ part: 97, whole: 100 }, 1, "vi"); // => "97,0 %"
 * percentText({ part: 46, whole: 150 }, 1, "en"); // => "30.7%"
 * percentText({ part: 0, whole: 0 }, 1, "en"); // => "-"
 * ```
 */
export function percentText({ part, whole }: Fraction, digits: number, language: Language): string {
  if (whole === 0) return "-";
  const scale = 10n ** BigInt(digits);
  const scaled = (BigInt(part) * 200n * scale + BigInt(whole)) / (2n * BigInt(whole));
  const units = numberText(Number(scaled / scale), language);
  const decimals = digits === 0 ? "" : String(scaled % scale).padStart(digits, "0");
  const point = digits === 0 ? "" : language === "vi" ? "," : ".";
  return `${units}${point}${decimals}${language === "vi" ? " %" : "%"}`;
}

/**
 * A day as it is written in the language: `01/7/2025`, `1 July 2025`. In Vietnamese papers the day has two digits, and
 * of the months only January and February do.
 *
 * @example
 * ```ts
 * dateText("2025-07-01", "vi"); // => "01/7/2025"
 * dateText("2026-02-03", "vi"); // => "03/02/2026"
 * dateText("2025-07-01", "en"); // => "1 July 2025"
 * ```
 */
export function dateText(date: CalendarDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
  return `${day}/${vietnameseMonth(month)}/${year}`;
}

/**
 * A month as it is written in the language: `tháng 7/2024`, `July 2024`.
 *
 * @example
 * ```ts
 * monthText("2024-07", "vi"); // => "tháng 7/2024"
 * monthText("2024-07", "en"); // => "July 2024"
 * ```
 */
export function monthText(month: CalendarMonth, language: Language): string {
  const [year = "", number = ""] = month.split("-");
  if (language === "en") return `${englishMonths[Number(number) - 1]} ${year}`;
  return `tháng ${vietnameseMonth(number)}/${year}`;
}

/**
 * A value of a step in words.
 *
 * @param own - The words of the caller's own.
 *
 * @example
 * ```ts
 * scalarText({ part: 18, whole: 20 }, "vi"); // => "18/20 (90,0 %)"
 * scalarText({ atLeast: 31 }, "en"); // => "at least 31"
 * scalarText(true, "vi"); // => "có"
 * scalarText(null, "en"); // => "unknown"
 * ```
 */
export function scalarText(
  value: Scalar | readonly string[] | null,
  language: Language,
  own: Phrases = noPhrases,
): string {
  if (value === null) return word("unknown", language);
  if (typeof value === "boolean") return word(value ? "yes" : "no", language);
  if (typeof value === "number") return numberText(value, language);
  if (isCalendarDate(value)) return dateText(value, language);
  if (isCalendarMonth(value)) return monthText(value, language);
  if (typeof value === "string") return word(value, language, own);
  if ("part" in value) return shareText(value, language);
  if ("atLeast" in value) return `${word("atLeast", language)} ${numberText(value.atLeast, language)}`;
  return value.map((one) => word(one, language, own)).join(", ");
}

function shareText(share: Fraction, language: Language): string {
  const percent = percentText(share, 1, language);
  return share.whole === 100 ? percent : `${share.part}/${share.whole} (${percent})`;
}

function vietnameseMonth(month: string): string {
  return month < "03" ? month : String(Number(month));
}
