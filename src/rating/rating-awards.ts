import type { Sourced } from "../law/index.ts";
import {
  assessed,
  assessReadings,
  insufficientFacts,
  type Outcome,
  type ReadingCode,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { awardForms, awardGates, ratingAwards, streakOverNewNames } from "./rating-awards.law.ts";
import type { RecordedClass } from "./rating-class.ts";

/**
 * What is awarded: a branch under a grass-roots organisation (chi bộ trực thuộc), a grass-roots organisation or branch
 * (tổ chức cơ sở đảng), a member.
 */
export type AwardedKind = keyof typeof ratingAwards;

/** One rating year of whoever may be awarded. */
export interface AwardYear {
  /** The rating year. */
  readonly year: number;
  /** The class decided; `null` when not known. */
  readonly class: RecordedClass | null;
  /** Whether it was chosen among the best of its class (tiêu biểu); for a member it does not matter. */
  readonly chosen: boolean | null;
}

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
}

/**
 * How many years running, up to the last of these, open an award (số năm liền)? A year counts when it has the top class of
 * its time, and for organisations when it was chosen among the best (tiêu biểu). A gap ends the run.
 *
 * Readings: `streak-carries-over` or `streak-starts-anew` (over 2017 and 2018, when the classes got other names).
 *
 * @param on - The day the question is about.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings are named.
 *
 * @example
 * ```ts
 * const years = [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, class: "excellent", chosen: true }));
 * awardStreak("branch", years, "2026-02-03").value; // => 5
 * const with2023 = years.map((one) => (one.year === 2023 ? { ...one, class: "good" } : one));
 * awardStreak("branch", with2023, "2026-02-03").value; // => 2
 * ```
 */
export function awardStreak(
  kind: AwardedKind,
  years: readonly AwardYear[],
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<number> {
  const newest = [...years].sort((one, other) => other.year - one.year);
  return assessReadings(
    { code: "awardStreak", points: { carriesOver: streakOverNewNames } },
    { on, readings: named },
    (all) => {
      const carriesOver = all.includes(streakOverNewNames.readings.met);
      const gates = newest.map((one, index) => {
        const isNext = newest[0] === undefined || one.year === newest[0].year - index;
        const isCut = !carriesOver && index > 0 && one.year === streakOverNewNames.lastYearBefore;
        return isNext && !isCut ? opensAward(kind, one) : false;
      });
      const end = gates.findIndex((opens) => opens !== true);
      const streak = end === -1 ? gates.length : end;
      const step = streakStep(streak, newest[0]);
      const grounds = { on, steps: [step], because: [step.code] };
      return gates[streak] === null
        ? insufficientFacts([`years.${newest[streak]?.year}`], grounds)
        : assessed(streak, grounds);
    },
  );
}

/**
 * Which awards are open to this member or organisation (khen thưởng định kỳ)? Those of one year and of five consecutive
 * years; the committee decides. Before 9 June 2025 the forms were not read.
 *
 * @param on - The day on which the award is decided.
 * @param named - The readings that the caller has settled, as for {@link awardStreak}.
 * @throws RangeError when both readings are named.
 *
 * @example
 * ```ts
 * const years = [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, class: "excellent", chosen: true }));
 * const awards = assessAwards("branch", years, "2026-02-03").value;
 * awards.map((award) => award.code); // => ["branch-year", "branch-five-years", "branch-five-years-provincial"]
 * awards[1].giver; // => "standing-committee-above-grassroots"
 * partyAwardMoney(awards[1], "2026-02-03").value; // => 3510000
 * assessAwards("branch", years, "2025-06-08").reason; // => "text-not-read"
 * ```
 */
export function assessAwards(
  kind: AwardedKind,
  years: readonly AwardYear[],
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<readonly RatingAward[]> {
  return assessReadings(
    { code: "awardStreak", points: { carriesOver: streakOverNewNames } },
    { on, readings: named },
    (all) => {
      const streak = awardStreak(kind, years, on, all);
      if (streak.kind !== "assessed") return streak as Outcome<never>;
      const awards: readonly Omit<RatingAward, "recipient">[] = ratingAwards[kind];
      const reached = awards.filter((award) => award.years <= streak.value);
      const open = reached.map((award): RatingAward => ({ ...award, recipient: kind }));
      if (open.length === 0 || on >= awardForms.firstDay) return assessed(open, streak);
      return undetermined({ reason: "text-not-read", decidedBy: "rating-authority", readings: [] }, streak);
    },
  );
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

function streakStep(streak: number, newest: AwardYear | undefined): Step {
  const { citation, evidence } = gateOf(newest?.year ?? 0) ?? awardForms;
  const result = streak > 0 ? "met" : "not-met";
  return { code: "awardStreak.years", result, actual: streak, operator: ">=", expected: 1, citation, evidence };
}
