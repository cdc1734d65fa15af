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
  const found: RuleVersion<RatingQuestion>[] = [];
  for (const { code, firstDay, lastDay } of ratingRuleBooks) {
    const rule = byBook[code];
    if (rule === undefined) continue;
    const before = found.at(-1);
    // A rule that a rule-book takes over from the one before holds on through both.
    if (before?.rule === rule) found.splice(-1, 1, { ...before, lastDay });
    else found.push({ question, model: null, firstDay, lastDay, rule });
  }
  return found;
}
