import {
  monthOf,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  requirePeriod,
  yearOf,
  yearPeriod,
} from "../../time/index.ts";
import { type Language, requireLanguage } from "../language.ts";
import { dateText, monthText, quarterText } from "./day-text.ts";

/**
 * Writes a period (thời gian từ ngày … đến ngày …) in words; a whole year, quarter or month goes by its name.
 *
 * @param period - The period.
 * @param language - The language.
 * @returns The period in words.
 * @throws TypeError when the period is no record of two days, RangeError when one is no day, they are swapped, or there
 * is no such language.
 *
 * @example
 * ```ts
 * import { periodText } from "chibo/text";
 * import { periodOf, quarterPeriod, yearPeriod } from "chibo/time";
 *
 * periodText(yearPeriod(2025), "vi"); // => "năm 2025"
 * periodText(quarterPeriod("2025-Q2"), "vi"); // => "quý II/2025"
 * periodText(periodOf("2020-01-01", "2022-09-30"), "vi"); // => "từ ngày 01/01/2020 đến ngày 30/9/2022"
 * ```
 */
export function periodText(period: Period, language: Language): string {
  requirePeriod("periodText", period);
  requireLanguage("periodText", language);
  return spanText(period, language);
}

/** The same for a record that has more than the two days. */
export function spanText({ firstDay, lastDay }: Period, language: Language): string {
  const [year, quarter, month] = [yearOf(firstDay), quarterOf(firstDay), monthOf(firstDay)];
  const isWhole = (whole: Period): boolean => whole.firstDay === firstDay && whole.lastDay === lastDay;
  if (isWhole(yearPeriod(year))) return language === "vi" ? `năm ${year}` : String(year);
  if (isWhole(quarterPeriod(quarter))) return quarterText(quarter, language);
  if (isWhole(monthPeriod(month))) return monthText(month, language);
  const [first, last] = [dateText(firstDay, language), dateText(lastDay, language)];
  return language === "vi" ? `từ ngày ${first} đến ngày ${last}` : `${first} to ${last}`;
}
