import { type Outcome, type Readers, type ReadingCode, type Rule, rule } from "../../outcome/index.ts";
import { addDays, addMonths, type CalendarDate, monthsBetween } from "../../time/index.ts";
import { assessWithin } from "../powers/assess-within.ts";
import { procedureSpans, temporaryExemptionLaw, temporaryTransferLaw } from "./procedures.law.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

/** A member's time away. `null` means not known. */
export interface TimeAway {
  /** The first day away. */
  readonly firstDay: CalendarDate | null;
  /** The last day away. */
  readonly lastDay: CalendarDate | null;
  /** Whether the member is away to study in the country. */
  readonly isStudy: boolean | null;
}

const readers: Readers<TimeAway> = {
  firstDay: (facts) => facts.firstDay,
  lastDay: (facts) => facts.lastDay,
  isStudy: (facts) => facts.isStudy,
};

/**
 * Is a member who is away for this long introduced to temporary activity elsewhere (sinh hoạt tạm thời)? From three months to
 * less than a year, for studies in the country up to two years (294-QĐ/TW 6.3.2). Months are calendar months.
 *
 * @example
 * ```ts
 * const away = { firstDay: "2025-09-01", isStudy: false };
 * judge(temporaryTransferRule, { ...away, lastDay: "2025-11-30" }).value; // => "fits"
 * judge(temporaryTransferRule, { ...away, lastDay: "2026-08-31" }).value; // => "breach"
 * judge(temporaryTransferRule, { ...away, lastDay: "2026-08-31", isStudy: true }).value; // => "fits"
 * ```
 */
export const temporaryTransferRule: Rule<TimeAway, StructureAnswer> = /* @__PURE__ */ rule(
  "temporaryTransfer",
  { readers, law: temporaryTransferLaw },
  {
    conditions: {
      atLeast3Months: { number: { from: ["firstDay", "lastDay"], by: wholeMonths } },
      isStudy: { flag: "isStudy" },
      underAYear: { number: { from: ["firstDay", "lastDay"], by: wholeMonths } },
      atMostTwoYears: { number: { from: ["firstDay", "lastDay"], by: startedMonths } },
    },
    decide: [
      { when: { not: "atLeast3Months" }, then: breach },
      { when: { any: ["underAYear", { all: ["isStudy", "atMostTwoYears"] }] }, then: fits },
    ],
    otherwise: breach,
  },
);

/**
 * May a member who is away for this long be exempt from activities for a time (tạm miễn)? For less than twelve months
 * (06-HD/TW 10.3).
 *
 * @example
 * ```ts
 * const away = { firstDay: "2025-09-01", isStudy: false };
 * judge(temporaryExemptionRule, { ...away, lastDay: "2026-08-30" }).value; // => "fits"
 * judge(temporaryExemptionRule, { ...away, lastDay: "2026-08-31" }).value; // => "breach"
 * ```
 */
export const temporaryExemptionRule: Rule<TimeAway, StructureAnswer> = /* @__PURE__ */ rule(
  "temporaryExemption",
  { readers, law: temporaryExemptionLaw },
  {
    conditions: { underAYear: { number: { from: ["firstDay", "lastDay"], by: wholeMonths } } },
    decide: [{ when: "underAYear", then: fits }],
    otherwise: breach,
  },
);

/**
 * Is a member who is away for this long introduced to temporary activity elsewhere, on this day? The explained answer of
 * {@link temporaryTransferRule}; the text before 1 July 2025 was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const away = { switchedOn: null, firstDay: "2025-09-01", lastDay: "2026-02-28", isStudy: null };
 * assessTemporaryTransfer(away, "2025-09-01").value; // => "fits"
 * assessTemporaryTransfer({ ...away, lastDay: "2026-09-30" }, "2025-09-01").missing; // => ["isStudy"]
 * ```
 */
export function assessTemporaryTransfer(
  facts: TimeAway & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(temporaryTransferRule, procedureSpans.temporaryTransfer, facts, on, named);
}

/**
 * May a member who is away for this long be exempt for a time, on this day? The explained answer of
 * {@link temporaryExemptionRule}; the text before 9 June 2025 was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const away = { switchedOn: null, firstDay: "2025-09-01", lastDay: "2026-02-28", isStudy: false };
 * assessTemporaryExemption(away, "2025-09-01").value; // => "fits"
 * assessTemporaryExemption(away, "2025-06-08").kind; // => "not-in-force"
 * ```
 */
export function assessTemporaryExemption(
  facts: TimeAway & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(temporaryExemptionRule, procedureSpans.temporaryExemption, facts, on, named);
}

/** The months that are over by the end of the last day away. */
function wholeMonths({ firstDay, lastDay }: TimeAway): number | null {
  return firstDay === null || lastDay === null ? null : monthsUntil(firstDay, addDays(lastDay, 1));
}

/** The same, a month that has begun taken for a whole one. */
function startedMonths({ firstDay, lastDay }: TimeAway): number | null {
  if (firstDay === null || lastDay === null) return null;
  const back = addDays(lastDay, 1);
  const months = monthsUntil(firstDay, back);
  return addMonths(firstDay, months) === back ? months : months + 1;
}

/** The calendar months from one day that are over at the beginning of another. */
function monthsUntil(firstDay: CalendarDate, back: CalendarDate): number {
  const months = monthsBetween(firstDay, back).length - 1;
  return addMonths(firstDay, months) <= back ? months : months - 1;
}
