import type { Fields } from "../../facts/index.ts";
import { requireRecord, requireWord } from "../../guard/index.ts";
import { type CollectiveYear, collectiveYearFields } from "./collective-year.ts";
import { type LeaderYear, leaderYearFields } from "./leader-year.ts";
import { type MemberYear, memberYearFields } from "./member-year.ts";
import { type OrganisationYear, organisationYearFields } from "./organisation-year.ts";
import { ratedKinds } from "./rating-class.ts";

/** The facts of whoever is rated, told apart by `subject`. */
export type RatingFacts = MemberYear | LeaderYear | CollectiveYear | OrganisationYear;

const fieldsBySubject = {
  member: memberYearFields,
  leader: leaderYearFields,
  "leading-collective": collectiveYearFields,
  organisation: organisationYearFields,
} as const;

/** What each fact about this subject may be. */
export function fieldsOf(subject: RatingFacts["subject"]): Fields<RatingFacts> {
  return fieldsBySubject[subject] as Fields<RatingFacts>;
}

/**
 * Refuses what is no record of facts about somebody who is rated. What the facts themselves may be is for the rule.
 *
 * @param caller - The function that was called.
 * @param facts - The argument.
 * @throws TypeError when it is no record, RangeError when its `subject` is another word.
 */
export function requireRatingFacts(caller: string, facts: unknown): asserts facts is RatingFacts {
  requireRecord(caller, "facts", facts);
  requireWord(caller, "facts.subject", (facts as { readonly subject?: unknown }).subject, ratedKinds);
}
