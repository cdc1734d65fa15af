import { requireOptions, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  assessed,
  assessReadings,
  insufficientFacts,
  type Outcome,
  type ReadingCode,
  type ReadingOptions,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { groundsOf } from "../applied-step.ts";
import { settledReadings } from "../records/asked.ts";
import { type AwardYear, newestYears } from "./award-year.ts";
import { awardForms, awardGates, ratingAwards, streakOverNewNames } from "./rating-awards.law.ts";

/**
 * What is awarded: a branch under a grassroots organisation (chi bộ trực thuộc), a grassroots organisation or branch
 * (tổ chức cơ sở đảng), a member.
 */
export type AwardedKind = keyof typeof ratingAwards;

/** An award that is open, for the committee to decide on. The stipends price it by recipient, form and giver. */
export interface RatingAward extends Sourced {
  /** The code of the award. */
  readonly code: string;
  /** How many consecutive years it asks for. */
  readonly years: number;
  /** Who is commended. */
  readonly recipient: AwardedKind;
  /** The form: giấy khen, bằng khen, cờ. */
  readonly form: "certificate" | "commendation" | "flag";
  /** Who gives it. */
  readonly giver: "grassroots-committee" | "standing-committee-above-grassroots" | "provincial-standing-committee";
  /** Who gives it instead: a grassroots branch (chi bộ cơ sở) to its own member; absent where nobody else does. */
  readonly otherGiver?: "grassroots-branch";
}

/** What {@link assessAwards} and {@link assessAwardStreak} are asked. */
export interface AwardOptions extends ReadingOptions {
  /** Who is awarded. */
  readonly recipient: AwardedKind;
}

const points = { code: "awardStreak", points: { carriesOver: streakOverNewNames } } as const;

/**
 * Explains how many years running, up to the last of these, open an award (số năm liền). A year counts when it has the top
 * class of its time, and for organisations when it was chosen among the best (tiêu biểu). A gap ends the run. By 06-HD/TW,
 * section 19, and the rule-books before.
 *
 * Readings: `streak-carries-over` or `streak-starts-anew` (over 2017 and 2018, when the classes got other names).
 *
 * @param years - The rating years in any order, each once.
 * @param on - The day the question is about.
 * @param options - Who is awarded, and the readings that the caller has settled.
 * @returns The number of years, or what is not known of the year that would go on with the run.
 * @throws TypeError when a year is of a wrong form; RangeError when the day is no day of the calendar, a year comes twice,
 * a word is unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessAwardStreak, awardYear } from "chibo/rating";
 *
 * const years = [2021, 2022, 2023, 2024, 2025].map((year) => awardYear({ year, class: "excellent", chosen: true }));
 * assessAwardStreak(years, "2026-02-03", { recipient: "branch" }).value; // => 5
 * const goodIn2023 = years.with(2, awardYear({ year: 2023, class: "good" }));
 * assessAwardStreak(goodIn2023, "2026-02-03", { recipient: "branch" }).value; // => 2
 * ```
 */
export function assessAwardStreak(
  years: readonly AwardYear[],
  on: CalendarDate,
  options: AwardOptions,
): Outcome<number> {
  const { newest, recipient, readings } = asked("assessAwardStreak", years, on, options);
  return assessReadings(points, { on, readings }, (all) => streakUnder(newest, recipient, on, all));
}

/**
 * Explains which awards are open to this member or organisation (khen thưởng định kỳ): those of one year and of five
 * consecutive years, by 06-HD/TW, section 19; the committee decides. Before 9 June 2025 the forms were not read.
 *
 * @param years - The rating years in any order, each once.
 * @param on - The day on which the award is decided.
 * @param options - Who is awarded, and the readings that the caller has settled, as for {@link assessAwardStreak}.
 * @returns The awards, the nearest first, or what is not known.
 * @throws TypeError when a year is of a wrong form; RangeError when the day is no day of the calendar, a year comes twice,
 * a word is unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessAwards, awardYear } from "chibo/rating";
 *
 * const years = [2021, 2022, 2023, 2024, 2025].map((year) => awardYear({ year, class: "excellent", chosen: true }));
 * const awards = assessAwards(years, "2026-02-03", { recipient: "branch" }).value;
 * awards?.map((award) => award.code); // => ["branch-year", "branch-five-years", "branch-five-years-provincial"]
 * awards?.[1]?.giver; // => "standing-committee-above-grassroots"
 * assessAwards(years, "2025-06-08", { recipient: "branch" }).reason; // => "text-not-read"
 * ```
 */
export function assessAwards(
  years: readonly AwardYear[],
  on: CalendarDate,
  options: AwardOptions,
): Outcome<readonly RatingAward[]> {
  const { newest, recipient, readings } = asked("assessAwards", years, on, options);
  return assessReadings(points, { on, readings }, (all) => {
    const streak = streakUnder(newest, recipient, on, all);
    if (streak.kind !== "assessed") return streak as Outcome<never>;
    const awards: readonly Omit<RatingAward, "recipient">[] = ratingAwards[recipient];
    const reached = awards.filter((award) => award.years <= streak.value);
    const open = reached.map((award): RatingAward => ({ ...award, recipient }));
    if (open.length === 0) return assessed(open, streak);
    const forms = entryAt(awardForms, on);
    if (forms !== null) return assessed(open, groundsOf(on, [...streak.steps, formsStep(forms, on)]));
    return undetermined({ reason: "text-not-read", decidedBy: "rating-authority", readings: [] }, streak);
  });
}

interface Asked {
  readonly newest: readonly AwardYear[];
  readonly recipient: AwardedKind;
  readonly readings: readonly ReadingCode[];
}

function asked(caller: string, years: unknown, on: unknown, options: AwardOptions): Asked {
  const newest = newestYears(caller, years);
  requireDay(caller, on);
  requireOptions(caller, options, ["recipient", "readings"]);
  const { recipient } = options;
  requireWord(caller, "recipient", recipient, Object.keys(ratingAwards) as AwardedKind[]);
  return { newest, recipient, readings: settledReadings(caller, options, ["recipient", "readings"]) };
}

function streakUnder(
  newest: readonly AwardYear[],
  recipient: AwardedKind,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<number> {
  const carriesOver = readings.includes(streakOverNewNames.readings.met);
  const gates = newest.map((one, index) => {
    const isNext = one.year === (newest[0] as AwardYear).year - index;
    const isCut = !carriesOver && index > 0 && one.year === streakOverNewNames.lastYearBefore;
    return isNext && !isCut ? opensAward(recipient, one) : false;
  });
  const end = gates.findIndex((opens) => opens !== true);
  const streak = end === -1 ? gates.length : end;
  const grounds = groundsOf(on, [streakStep(streak, newest[0])]);
  return gates[streak] === null
    ? insufficientFacts([`years.${(newest[streak] as AwardYear).year}`], grounds)
    : assessed(streak, grounds);
}

/** Whether the year counts; `null` when that is not known. */
function opensAward(kind: AwardedKind, { year, class: own, chosen }: AwardYear): boolean | null {
  const gate = gateOf(year);
  if (gate === undefined) return false;
  const isTop = own === null ? null : own === (kind === "member" ? gate.member : gate.organisation);
  const isChosen = kind === "member" || chosen;
  if (isTop === false || isChosen === false) return false;
  return isTop === null || isChosen === null ? null : true;
}

function gateOf(year: number): (typeof awardGates)[number] | undefined {
  return awardGates.find((one) => one.firstYear <= year && (one.lastYear === null || year <= one.lastYear));
}

function formsStep({ firstDay, citation, evidence }: (typeof awardForms)[number], on: CalendarDate): Step {
  return {
    code: "awardForms.inForce",
    result: "met",
    actual: on,
    operator: ">=",
    expected: firstDay,
    citation,
    evidence,
  };
}

function streakStep(streak: number, newest: AwardYear | undefined): Step {
  const { citation, evidence } = gateOf(newest?.year ?? 0) ?? awardForms[0];
  const result = streak > 0 ? "met" : "not-met";
  return { code: "awardStreak.years", result, actual: streak, operator: ">=", expected: 1, citation, evidence };
}
