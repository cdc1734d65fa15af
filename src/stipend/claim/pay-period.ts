import {
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  firstDayOfMonth,
  lastDayOfMonth,
  monthsOfQuarter,
  quarterOf,
  yearOf,
} from "../../time/index.ts";
import type { PaymentFrequency } from "../format/policy-terms.ts";
import type { PayPeriod } from "./served.ts";

/** The days that a policy of this frequency pays for at once, around a month. It pays in the last month of them. */
export function payPeriodOf(frequency: PaymentFrequency, month: CalendarMonth): PayPeriod {
  if (frequency === "quarterly") {
    const [first, , last] = monthsOfQuarter(quarterOf(firstDayOfMonth(month)));
    return between(firstDayOfMonth(first), lastDayOfMonth(last));
  }
  if (frequency === "yearly") return between(`${yearOf(month)}-01-01`, `${yearOf(month)}-12-31`);
  return between(firstDayOfMonth(month), lastDayOfMonth(month));
}

function between(firstDay: CalendarDate, lastDay: CalendarDate): PayPeriod {
  return { firstDay, lastDay, days: daysBetween(firstDay, lastDay) + 1 };
}
