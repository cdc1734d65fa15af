import {
  type CalendarDate,
  type CalendarMonth,
  type CalendarQuarter,
  requireDay,
  requireMonth,
  requireQuarter,
} from "../../time/index.ts";
import { type Language, requireLanguage } from "../language.ts";

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
const romanNumbers = ["", "I", "II", "III", "IV"];

/**
 * Writes a day (ngày) as it is written in the language: `01/7/2025`, `1 July 2025`. In Vietnamese papers the day has two
 * digits, and of the months only January and February do.
 *
 * @param date - The day.
 * @param language - The language.
 * @returns The day in words.
 * @throws RangeError when the day is none, or there is no such language.
 *
 * @example
 * ```ts
 * import { dateText } from "chibo/text";
 *
 * dateText("2025-07-01", "vi"); // => "01/7/2025"
 * dateText("2026-02-03", "vi"); // => "03/02/2026"
 * dateText("2025-07-01", "en"); // => "1 July 2025"
 * ```
 */
export function dateText(date: CalendarDate, language: Language): string {
  requireDay("dateText", date);
  requireLanguage("dateText", language);
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
  return `${day}/${vietnameseMonth(month)}/${year}`;
}

/**
 * Writes a month (tháng) as it is written in the language: `tháng 7/2024`, `July 2024`.
 *
 * @param month - The month.
 * @param language - The language.
 * @returns The month in words.
 * @throws RangeError when the month is none, or there is no such language.
 *
 * @example
 * ```ts
 * import { monthText } from "chibo/text";
 *
 * monthText("2024-07", "vi"); // => "tháng 7/2024"
 * monthText("2024-07", "en"); // => "July 2024"
 * ```
 */
export function monthText(month: CalendarMonth, language: Language): string {
  requireMonth("monthText", month);
  requireLanguage("monthText", language);
  const [year = "", number = ""] = month.split("-");
  if (language === "en") return `${englishMonths[Number(number) - 1]} ${year}`;
  return `tháng ${vietnameseMonth(number)}/${year}`;
}

/**
 * Writes a quarter (quý) as it is written in the language: `quý II/2025`, `quarter 2 of 2025`.
 *
 * @param quarter - The quarter.
 * @param language - The language.
 * @returns The quarter in words.
 * @throws RangeError when the quarter is none, or there is no such language.
 *
 * @example
 * ```ts
 * import { quarterText } from "chibo/text";
 *
 * quarterText("2025-Q2", "vi"); // => "quý II/2025"
 * quarterText("2025-Q2", "en"); // => "quarter 2 of 2025"
 * ```
 */
export function quarterText(quarter: CalendarQuarter, language: Language): string {
  requireQuarter("quarterText", quarter);
  requireLanguage("quarterText", language);
  const [year = "", number = ""] = quarter.split("-Q");
  return language === "en" ? `quarter ${number} of ${year}` : `quý ${romanNumbers[Number(number)]}/${year}`;
}

function vietnameseMonth(month: string): string {
  return month < "03" ? month : String(Number(month));
}
