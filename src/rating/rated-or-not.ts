import { assess, type Outcome, outOfScope, type ReadingCode, type Rule } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { type RatingRuleBookCode, ratingRuleBookOn } from "./rule-book.ts";
import type { BodyStanding, MemberStanding } from "./standing-facts.ts";
import {
  bodyStanding21Rule,
  bodyStanding124Rule,
  bodyStanding366Rule,
  type RatingDuty,
  standing16Rule,
  standing21Rule,
  standing124Rule,
  standing366Rule,
} from "./standing-rules.ts";

/** Who it is asked of: a member, or an organisation or leading collective. */
export type StandingFacts = MemberStanding | BodyStanding;

const ofMembers: { readonly [Code in RatingRuleBookCode]?: Rule<MemberStanding, RatingDuty> } = {
  R2018: standing16Rule,
  R2019: standing21Rule,
  R2023: standing124Rule,
  R2025: standing366Rule,
};

const ofBodies: { readonly [Code in RatingRuleBookCode]?: Rule<BodyStanding, RatingDuty> } = {
  R2019: bodyStanding21Rule,
  R2023: bodyStanding124Rule,
  R2025: bodyStanding366Rule,
};

/**
 * Is this member, organisation or collective reviewed and rated at the end of the period (thuộc diện kiểm điểm, xếp loại)?
 * A member exempt or suspended from Party activity is neither; one admitted less than six calendar months before was
 * reviewed and not rated until October 2023, and is neither since.
 *
 * Readings: `meeting-day` or `year-end`, the day to which the six months are counted.
 *
 * @param on - The day on which the ratings are decided.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings are named.
 *
 * @example
 * ```ts
 * const dates = { admittedOn: "2025-08-10", meetingOn: "2025-12-10", periodLastDay: "2025-12-31" };
 * const member = { subject: "member", exempt: false, suspended: false, ...dates };
 * ratedOrNot(member, "2025-12-20").value; // => "neither"
 * const july = { ...member, admittedOn: "2025-06-20" };
 * ratedOrNot(july, "2025-12-20").readings;
 * // => [{ code: "meeting-day", value: "neither" }, { code: "year-end", value: "rated" }]
 * ratedOrNot(member, "2016-12-20").reason; // => "no-rule-known"
 * ```
 */
export function ratedOrNot(
  facts: StandingFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<RatingDuty> {
  const code = ratingRuleBookOn(on)?.code;
  if (code !== undefined && facts.subject === "member") {
    const rule = ofMembers[code];
    if (rule !== undefined) return assess(rule, facts, { on, readings: named });
  } else if (code !== undefined && facts.subject === "body") {
    const rule = ofBodies[code];
    if (rule !== undefined) return assess(rule, facts, { on, readings: named });
  }
  return outOfScope("no-rule-known", { on, steps: [], because: [] });
}
