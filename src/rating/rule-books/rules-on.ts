import type { Rule } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import type { CollectiveYear } from "../records/collective-year.ts";
import type { LeaderYear } from "../records/leader-year.ts";
import type { MemberYear } from "../records/member-year.ts";
import type { OrganisationYear } from "../records/organisation-year.ts";
import type { RatingClass } from "../records/rating-class.ts";
import type { RatingFacts } from "../records/rating-facts.ts";
import { qd124CollectiveRule, qd124OrganisationRule } from "./124/qd-124-bodies.ts";
import { qd124LeaderRule, qd124MemberRule } from "./124/qd-124-persons.ts";
import { hd21CollectiveRule, hd21MemberRule } from "./132/hd-21.ts";
import { hd21OrganisationRule } from "./132/hd-21-organisation.ts";
import { qd89LeaderRule } from "./132/qd-89-leader.ts";
import { qd366CollectiveRule, qd366OrganisationRule } from "./366/qd-366-bodies.ts";
import { qd366LeaderRule, qd366MemberRule } from "./366/qd-366-persons.ts";
import { bookOn, type RatingRuleBookCode } from "./rule-book.ts";

type RulesByBook<Facts> = { readonly [Code in RatingRuleBookCode]?: Rule<Facts, RatingClass> };

// The rules by who is rated and by rule-book; one that is not here is not known.
const memberRules: RulesByBook<MemberYear> = { R2019: hd21MemberRule, R2023: qd124MemberRule, R2025: qd366MemberRule };
const leaderRules: RulesByBook<LeaderYear> = {
  R2018: qd89LeaderRule,
  R2019: qd89LeaderRule,
  R2023: qd124LeaderRule,
  R2025: qd366LeaderRule,
};
const collectiveRules: RulesByBook<CollectiveYear> = {
  R2019: hd21CollectiveRule,
  R2023: qd124CollectiveRule,
  R2025: qd366CollectiveRule,
};
const organisationRules: RulesByBook<OrganisationYear> = {
  R2019: hd21OrganisationRule,
  R2023: qd124OrganisationRule,
  R2025: qd366OrganisationRule,
};
/** The rules by who is rated and by rule-book. */
export function ratingRulesByBook(): typeof rules {
  return rules;
}

const rules = {
  member: memberRules,
  leader: leaderRules,
  "leading-collective": collectiveRules,
  organisation: organisationRules,
} as const;

/**
 * Looks up the rule by which a member is rated when the rating is decided on this day (quy định xếp loại đảng viên).
 *
 * @param on - The day on which the rating is decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { memberRatingRuleOn } from "chibo/rules";
 *
 * memberRatingRuleOn("2025-12-15")?.code; // => "qd366Member"
 * memberRatingRuleOn("2018-12-15"); // => null
 * ```
 */
export function memberRatingRuleOn(on: CalendarDate): Rule<MemberYear, RatingClass> | null {
  requireDay("memberRatingRuleOn", on);
  return ruleIn(memberRules, on);
}

/**
 * Looks up the rule by which a leader is rated when the rating is decided on this day (quy định xếp loại cá nhân lãnh đạo,
 * quản lý).
 *
 * @param on - The day on which the rating is decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { leaderRatingRuleOn } from "chibo/rules";
 *
 * leaderRatingRuleOn("2018-12-15")?.code; // => "qd89Leader"
 * ```
 */
export function leaderRatingRuleOn(on: CalendarDate): Rule<LeaderYear, RatingClass> | null {
  requireDay("leaderRatingRuleOn", on);
  return ruleIn(leaderRules, on);
}

/**
 * Looks up the rule by which a leading collective is rated when the rating is decided on this day (quy định xếp loại tập
 * thể lãnh đạo, quản lý).
 *
 * @param on - The day on which the rating is decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { collectiveRatingRuleOn } from "chibo/rules";
 *
 * collectiveRatingRuleOn("2024-12-15")?.code; // => "qd124Collective"
 * ```
 */
export function collectiveRatingRuleOn(on: CalendarDate): Rule<CollectiveYear, RatingClass> | null {
  requireDay("collectiveRatingRuleOn", on);
  return ruleIn(collectiveRules, on);
}

/**
 * Looks up the rule by which a Party organisation is rated when the rating is decided on this day (quy định xếp loại tổ
 * chức đảng).
 *
 * @param on - The day on which the rating is decided.
 * @returns The rule; `null` where none is known.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { organisationRatingRuleOn } from "chibo/rules";
 *
 * organisationRatingRuleOn("2021-12-15")?.code; // => "hd21Organisation"
 * ```
 */
export function organisationRatingRuleOn(on: CalendarDate): Rule<OrganisationYear, RatingClass> | null {
  requireDay("organisationRatingRuleOn", on);
  return ruleIn(organisationRules, on);
}

/** The rule for facts about this subject on a day that was checked before; `null` where none is known. */
export function ruleFor(subject: RatingFacts["subject"], on: CalendarDate): Rule<RatingFacts, RatingClass> | null {
  // The table pairs each subject with rules on its own facts, which an index by it cannot tell the compiler.
  return ruleIn(rules[subject] as RulesByBook<RatingFacts>, on);
}

function ruleIn<Facts>(byBook: RulesByBook<Facts>, on: CalendarDate): Rule<Facts, RatingClass> | null {
  const book = bookOn(on);
  return book === null ? null : (byBook[book.code] ?? null);
}
