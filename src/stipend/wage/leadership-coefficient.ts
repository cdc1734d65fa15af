import { requireRecord, requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, undetermined } from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay, type Span } from "../../time/index.ts";
import { countingStep } from "./base-salary.ts";
import { leadershipCoefficientLaws } from "./leadership-coefficient.law.ts";

/**
 * A place with leadership posts of the Party: a province or a city of class I directly under the Centre, a city of class I, II
 * or III in a province, an inner district of Hà Nội or Hồ Chí Minh City, another district; or Hà Nội and Hồ Chí Minh City
 * themselves (đô thị loại đặc biệt), of which no row was seen.
 */
export type LeadershipPlace = keyof typeof leadershipCoefficientLaws | "special-city";

/** A leadership post that has an allowance: the secretary or a deputy secretary. */
export type LeadershipRole = "secretary" | "deputy-secretary";

/** A leadership post (chức vụ lãnh đạo). */
export interface LeadershipPost {
  /** Where it is. */
  readonly place: LeadershipPlace;
  /** What it is. */
  readonly role: LeadershipRole;
}

type Level = Span & Sourced & Readonly<Record<LeadershipRole, Coefficient>>;

const caller = "leadershipCoefficientOn";
const roles: readonly LeadershipRole[] = ["secretary", "deputy-secretary"];

/**
 * Looks up the coefficient of the leadership allowance (hệ số phụ cấp chức vụ) of a secretary or deputy secretary, by
 * 128-QĐ/TW of 2004 as amended in 2009. It goes into the salary of which {@link partyWorkAllowance} is a share.
 *
 * What counted before 2010 was not read, nor what cities of the special class have. Posts of districts are history since 1 July
 * 2025: `not-in-force`. What communes have since 2026 was not found.
 *
 * @param post - The place and the role.
 * @param on - The day the pay is for.
 * @returns The coefficient, with its source.
 * @throws TypeError or RangeError when the place or the role is none, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { leadershipCoefficientOn } from "chibo/stipend";
 *
 * leadershipCoefficientOn({ place: "rural-district", role: "secretary" }, "2024-08-01").value; // => "0.8"
 * leadershipCoefficientOn({ place: "rural-district", role: "secretary" }, "2025-07-01").kind; // => "not-in-force"
 * leadershipCoefficientOn({ place: "special-city", role: "secretary" }, "2024-08-01").reason; // => "text-not-read"
 * ```
 */
export function leadershipCoefficientOn(post: LeadershipPost, on: CalendarDate): Outcome<Coefficient> {
  requireRecord(caller, "the post", post);
  const { place, role } = post;
  requireWord(caller, "place", place, ["special-city", ...Object.keys(leadershipCoefficientLaws)]);
  requireWord(caller, "role", role, roles);
  requireDay(caller, on);
  const levels: readonly Level[] = place === "special-city" ? [] : leadershipCoefficientLaws[place];
  const level = entryAt(levels, on);
  if (level !== null) {
    const step = countingStep("leadershipCoefficient.counts", { ...level, value: level[role] }, on);
    return assessed(level[role], { on, steps: [step], because: [step.code] });
  }
  const [first] = levels;
  const grounds = { on, steps: [], because: [] };
  return first === undefined || on < first.firstDay
    ? undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, grounds)
    : notInForce({ firstDay: first.firstDay, lastDay: (levels.at(-1) as Level).lastDay }, grounds);
}
