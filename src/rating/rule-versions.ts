import type { RuleOutline, RuleVersion } from "../outcome/index.ts";
import { dutyRulesByBook } from "./rated-or-not/assess-rating-duty.ts";
import { hd27OrganisationRule } from "./rule-books/27/hd-27-organisation.ts";
import type { RatingRuleBookCode } from "./rule-books/rule-book.ts";
import { ratingRuleBooks } from "./rule-books/rule-books.law.ts";
import { ratingRulesByBook } from "./rule-books/rules-on.ts";

/** A question on ratings that a rule answers. */
export type RatingQuestion =
  | "memberDuty"
  | "bodyDuty"
  | "memberRating"
  | "leaderRating"
  | "collectiveRating"
  | "organisationRating";

type ByBook = { readonly [Code in RatingRuleBookCode]?: RuleOutline };

/** Lists every rule on ratings, with the days of its rule-book. */
export function ratingRuleVersions(): readonly RuleVersion<RatingQuestion>[] {
  const { member, leader, organisation, ...others } = ratingRulesByBook();
  const duties = dutyRulesByBook();
  return [
    ...versions("memberDuty", duties.member),
    ...versions("bodyDuty", duties.body),
    ...versions("memberRating", member),
    ...versions("leaderRating", leader),
    ...versions("collectiveRating", others["leading-collective"]),
    ...versions("organisationRating", { R2014: hd27OrganisationRule, ...organisation }),
  ];
}

function versions(question: RatingQuestion, byBook: ByBook): readonly RuleVersion<RatingQuestion>[] {
  return ratingRuleBooks.flatMap(({ code, firstDay, lastDay }) => {
    const rule = byBook[code];
    return rule === undefined ? [] : [{ question, model: null, firstDay, lastDay, rule }];
  });
}
