import {
  assess,
  judge,
  type NotInForce,
  notInForce,
  type Outcome,
  type OutOfScope,
  outOfScope,
  type ReadingCode,
  type Rule,
  type Verdict,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { art11CollectiveRule } from "./art-11-collective.ts";
import { art11LeaderRule } from "./art-11-leader.ts";
import { art11MemberRule } from "./art-11-member.ts";
import { art11OrganisationRule } from "./art-11-organisation.ts";
import type { CollectiveYear } from "./collective-year.ts";
import { hd21CollectiveRule } from "./hd-21-collective.ts";
import { hd21MemberRule } from "./hd-21-member.ts";
import { hd21OrganisationRule } from "./hd-21-organisation.ts";
import type { LeaderYear } from "./leader-year.ts";
import type { MemberYear } from "./member-year.ts";
import type { OrganisationYear } from "./organisation-year.ts";
import { qd89LeaderRule } from "./qd-89-leader.ts";
import { qd124CollectiveRule } from "./qd-124-collective.ts";
import { qd124LeaderRule } from "./qd-124-leader.ts";
import { qd124MemberRule } from "./qd-124-member.ts";
import { qd124OrganisationRule } from "./qd-124-organisation.ts";
import type { RatingClass } from "./rating-class.ts";
import { type RatingRuleBookCode, ratingRuleBookOn } from "./rule-book.ts";
import { ratingRuleBooks } from "./rule-books.law.ts";

/** What is known of whoever is rated, by `subject`. */
export type RatingFacts = MemberYear | LeaderYear | CollectiveYear | OrganisationYear;

type FactsAbout<Subject> = Extract<RatingFacts, { readonly subject: Subject }>;

/** The rules by who is rated and by rule-book; one that is not here is not known. */
const rules: {
  readonly [Subject in RatingFacts["subject"]]: {
    readonly [Code in RatingRuleBookCode]?: Rule<FactsAbout<Subject>, RatingClass>;
  };
} = {
  member: { R2019: hd21MemberRule, R2023: qd124MemberRule, R2025: art11MemberRule },
  leader: { R2018: qd89LeaderRule, R2019: qd89LeaderRule, R2023: qd124LeaderRule, R2025: art11LeaderRule },
  "leading-collective": { R2019: hd21CollectiveRule, R2023: qd124CollectiveRule, R2025: art11CollectiveRule },
  organisation: { R2019: hd21OrganisationRule, R2023: qd124OrganisationRule, R2025: art11OrganisationRule },
};

/**
 * Which class do these facts give (xếp loại chất lượng), by the rule-book in force on the day of the decision, and why?
 *
 * "Excellent" means that its conditions are met; {@link capExcellent} tells how many may have it. Where the text has a
 * gap, or leaves the matter to the rating authority, the outcome is `undetermined`, with the class under each reading;
 * it is never a guess. A rule-book known by name only is `out-of-scope`; a day before the first one, `not-in-force`.
 *
 * Readings: `band-as-floor` or `literal-band` (does a score above the band of a class bar that class),
 * `listed-when-concluded` or `listed-when-disciplined` (when does a prohibited act or a breach of example-setting count),
 * `one-missed-target` or `all-missed-targets` (of the five basic targets), `way-out-covers-all` or
 * `way-out-covers-triggers` (does the way out lift a score under 50 too), `on-time-for-excellent` or `on-time-not-asked`
 * (of a leader, for "excellent").
 *
 * @param on - The day on which the rating is decided.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const tasks = { tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 3 };
 * const conduct = { degenerationConcluded: false, dutyViolationDisciplined: false, listedViolation: "none" };
 * const facts = { ...unknownMemberYear, score: 92, ...tasks, ...conduct, selfDetectedAndRepaired: false };
 * classify(facts, "2025-12-15").readings; // => [{ code: "band-as-floor", value: "good" }]
 * classify(facts, "2025-12-15", ["band-as-floor"]).value; // => "good"
 * classify({ ...facts, beyond: 6 }, "2025-12-15").value; // => "excellent"
 * classify(facts, "2018-12-15").reason; // => "no-rule-known"
 * ```
 */
export function classify(
  facts: RatingFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<RatingClass> {
  const rule = ruleOn(facts, on);
  if (rule !== null) return assess(rule, facts, { on, readings: named });
  const found = noRuleOn(on);
  const grounds = { on, steps: [], because: [] };
  return found.kind === "not-in-force" ? notInForce(found, grounds) : outOfScope(found.reason, grounds);
}

/**
 * Which class do these facts give? The quick form of {@link classify}, for everything that runs over many.
 *
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const facts = { ...unknownMemberYear, score: 45, selfDetectedAndRepaired: false };
 * judgeClass(facts, "2025-12-15").value; // => "not-completed"
 * judgeClass(facts, "2008-10-09").kind; // => "not-in-force"
 * ```
 */
export function judgeClass(
  facts: RatingFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Verdict<RatingClass> {
  const rule = ruleOn(facts, on);
  return rule === null ? noRuleOn(on) : judge(rule, facts, { readings: named });
}

/** The rule for these facts on the day; `null` where none is known. */
export function ruleOn(facts: RatingFacts, on: CalendarDate): Rule<RatingFacts, RatingClass> | null {
  const book = ratingRuleBookOn(on);
  if (book === null) return null;
  // The table pairs each subject with rules on its own facts, which an index by `facts.subject` cannot tell the compiler.
  return (rules[facts.subject][book.code] ?? null) as Rule<RatingFacts, RatingClass> | null;
}

/** The answer on a day for which no rule is known. */
export function noRuleOn(on: CalendarDate): Extract<Verdict<never>, NotInForce | OutOfScope> {
  const book = ratingRuleBookOn(on);
  if (book !== null) return { kind: "out-of-scope", reason: "no-rule-known", citation: book.citation };
  return { kind: "not-in-force", firstDay: ratingRuleBooks[0].firstDay, lastDay: null, citation: null };
}
