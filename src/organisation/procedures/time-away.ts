import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Readers, type Rule, rule } from "../../outcome/index.ts";
import { addDays, addMonths, type CalendarDate, monthsIn } from "../../time/index.ts";
import { allowed, notAllowed, type Permission, type RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { temporaryExemptionLaw, temporaryTransferLaw } from "./procedures.law.ts";

/** A member's time away. `null` means not known. */
export interface TimeAway extends Pick<Unit, "switchedOn"> {
  /** The first day away. */
  readonly firstDay: CalendarDate | null;
  /** The last day away. */
  readonly lastDay: CalendarDate | null;
  /** Whether the member is away to study in the country. */
  readonly isStudy: boolean | null;
}

/** Every member of a time away, for its builder and its readers. */
export const timeAwayFields: Fields<TimeAway> = {
  switchedOn: "day",
  firstDay: "day",
  lastDay: "day",
  isStudy: "flag",
};

/**
 * Makes the record of a member's time away (thời gian đi xa nơi sinh hoạt).
 *
 * @param given - Any of its members; none is required. What is left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The time away, whole.
 * @throws TypeError for an unknown key or a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { timeAway } from "chibo/organisation";
 *
 * timeAway({ firstDay: "2025-09-01", lastDay: "2026-02-28" }).isStudy; // => null
 * ```
 */
export function timeAway(given: Given<TimeAway>): TimeAway {
  return build("timeAway", timeAwayFields, given);
}

const readers: Readers<RuleFacts<TimeAway>> = {
  firstDay: (facts) => facts.firstDay,
  lastDay: (facts) => facts.lastDay,
  isStudy: (facts) => facts.isStudy,
};

const wholeMonthsAway = { number: { from: ["firstDay", "lastDay"], by: wholeMonths } } as const;

/**
 * Judges whether a member who is away may be introduced to temporary activity elsewhere (sinh hoạt tạm thời): from three
 * months to less than a year, for studies in the country up to two years (294-QĐ/TW 6.3.2). Months are calendar months.
 *
 * @example
 * ```ts
 * import { timeAway } from "chibo/organisation";
 * import { judge, temporaryTransferRule } from "chibo/rules";
 *
 * const away = timeAway({ firstDay: "2025-09-01", lastDay: "2025-11-30", isStudy: false });
 * judge(temporaryTransferRule, away).value; // => "allowed"
 * judge(temporaryTransferRule, { ...away, lastDay: "2026-08-31" }).value; // => "not-allowed"
 * judge(temporaryTransferRule, { ...away, lastDay: "2026-08-31", isStudy: true }).value; // => "allowed"
 * ```
 */
export const temporaryTransferRule: Rule<RuleFacts<TimeAway>, Permission> = /* @__PURE__ */ rule(
  "temporaryTransfer",
  { readers, law: temporaryTransferLaw, fields: timeAwayFields },
  {
    conditions: {
      atLeast3Months: wholeMonthsAway,
      isStudy: { flag: "isStudy" },
      underAYear: wholeMonthsAway,
      atMostTwoYears: { number: { from: ["firstDay", "lastDay"], by: startedMonths } },
    },
    decide: [
      { when: { not: "atLeast3Months" }, then: notAllowed },
      { when: { any: ["underAYear", { all: ["isStudy", "atMostTwoYears"] }] }, then: allowed },
    ],
    otherwise: notAllowed,
  },
);

/**
 * Judges whether a member who is away may be exempt from activities for a time (tạm miễn sinh hoạt): for less than twelve
 * months (06-HD/TW 10.3).
 *
 * @example
 * ```ts
 * import { timeAway } from "chibo/organisation";
 * import { judge, temporaryExemptionRule } from "chibo/rules";
 *
 * const away = timeAway({ firstDay: "2025-09-01", lastDay: "2026-08-30" });
 * judge(temporaryExemptionRule, away).value; // => "allowed"
 * judge(temporaryExemptionRule, { ...away, lastDay: "2026-08-31" }).value; // => "not-allowed"
 * ```
 */
export const temporaryExemptionRule: Rule<RuleFacts<TimeAway>, Permission> = /* @__PURE__ */ rule(
  "temporaryExemption",
  { readers, law: temporaryExemptionLaw, fields: timeAwayFields },
  {
    conditions: { underAYear: wholeMonthsAway },
    decide: [{ when: "underAYear", then: allowed }],
    otherwise: notAllowed,
  },
);

type Days = Pick<TimeAway, "firstDay" | "lastDay">;

/** The months that are over by the end of the last day away. */
function wholeMonths({ firstDay, lastDay }: Days): number | null {
  return firstDay === null || lastDay === null ? null : monthsUntil(firstDay, addDays(lastDay, 1));
}

/** The same, a month that has begun taken for a whole one. */
function startedMonths({ firstDay, lastDay }: Days): number | null {
  if (firstDay === null || lastDay === null) return null;
  const back = addDays(lastDay, 1);
  const months = monthsUntil(firstDay, back);
  return addMonths(firstDay, months) === back ? months : months + 1;
}

/** The calendar months from one day that are over at the beginning of another. */
function monthsUntil(firstDay: CalendarDate, back: CalendarDate): number {
  const months = monthsIn({ firstDay, lastDay: back }).length - 1;
  return addMonths(firstDay, months) <= back ? months : months - 1;
}
