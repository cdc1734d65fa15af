import { checkSessions, type MeetingBranch } from "../meeting/index.ts";
import { buildForest, checkStructure, type Finding, type Organisation } from "../organisation/index.ts";
import type { Checked } from "../outcome/index.ts";
import type { AssessedProgramme } from "../programme/index.ts";
import type { Period } from "../time/index.ts";
import { type CalendarDate, calendarDate, yearOf } from "../time/index.ts";
import type { ReviewRecords, ReviewTerms } from "./records.ts";
import { type MeetingReview, reviewMeetings } from "./review-meetings.ts";
import { reviewProgrammes } from "./review-programmes.ts";
import { type PeriodRatings, reviewRatings } from "./review-ratings.ts";
import { reviewStipends, type StipendReview } from "./review-stipends.ts";

/** What there is to say about one place over one period. */
export interface Review extends Period {
  /** The organisations by id, as they were handed in. */
  readonly organisations: readonly Organisation[];
  /** What there is to see about the structure on the last day. */
  readonly structure: readonly Finding[];
  /** The meetings over the whole period, then over each full calendar year in it. */
  readonly meetings: readonly MeetingReview[];
  /** The stipends month by month. */
  readonly stipends: StipendReview;
  /** The ratings of each period that the records hold. */
  readonly ratings: readonly PeriodRatings[];
  /** The programmes, target by target, on the last day. */
  readonly programmes: readonly AssessedProgramme[];
}

/**
 * How did this place do over this period: its structure, its meetings, its stipends, its ratings, its programmes? Each
 * part as of its own days, each finding with its law. The organisations may have several roots. Records that do not hold
 * together come back with every issue.
 *
 * @example
 * ```ts
 * const records = { organisations: [], sessions: [], holders: [], ratings: [], memberRatings: [], results: [] };
 * const terms = { policies: [], programmes: [], excellenceShare: "ordinary", readings: [] };
 * review(records, { firstDay: "2024-01-01", lastDay: "2024-12-31" }, terms).value.structure; // => []
 * ```
 */
export function review(records: ReviewRecords, period: Period, terms: ReviewTerms): Checked<Review> {
  const { firstDay, lastDay } = period;
  const hierarchy = buildForest(records.organisations);
  const branches = records.organisations.flatMap(branchOf);
  const sessionIssues = checkSessions(records.sessions, branches);
  if (hierarchy.kind === "refused") return { kind: "refused", issues: [...hierarchy.issues, ...sessionIssues] };
  if (sessionIssues.length > 0) return { kind: "refused", issues: sessionIssues };
  const whole = reviewMeetings(branches, records.sessions, period);
  const years = fullYears(period).map((year) => reviewMeetings(branches, records.sessions, year));
  const { excellenceShare, readings } = terms;
  const ratings = reviewRatings(records.ratings, records.memberRatings, excellenceShare, lastDay, readings);
  return {
    kind: "accepted",
    value: {
      firstDay,
      lastDay,
      organisations: records.organisations,
      structure: checkStructure(hierarchy.value, lastDay, readings),
      meetings: [whole, ...years],
      stipends: reviewStipends(records.holders, period, terms.policies, readings),
      ratings,
      programmes: reviewProgrammes(terms.programmes, period, whole.indicators, ratings, records.results),
    },
  };
}

/**
 * The {@link review} of one calendar year.
 *
 * @throws RangeError when the year is not a whole number of four digits.
 *
 * @example
 * ```ts
 * const records = { organisations: [], sessions: [], holders: [], ratings: [], memberRatings: [], results: [] };
 * const terms = { policies: [], programmes: [], excellenceShare: "ordinary", readings: [] };
 * reviewYear(records, 2024, terms).value.lastDay; // => "2024-12-31"
 * ```
 */
export function reviewYear(records: ReviewRecords, year: number, terms: ReviewTerms): Checked<Review> {
  return review(records, yearSpan(year), terms);
}

function branchOf({ id, kind, firstDay, lastDay }: Organisation): readonly MeetingBranch[] {
  const isBranch = kind === "branch" || kind === "grassroots-branch";
  return isBranch ? [{ id, kind, firstDay, lastDay, localRules: [] }] : [];
}

/** The full calendar years within a period that is more than one of them. */
function fullYears({ firstDay, lastDay }: Period): readonly Period[] {
  const years: Period[] = [];
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) {
    const span = yearSpan(year);
    if (firstDay <= span.firstDay && span.lastDay <= lastDay) years.push(span);
  }
  return years.length === 1 && firstDay === years[0]?.firstDay && lastDay === years[0].lastDay ? [] : years;
}

function yearSpan(year: number): { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate } {
  return { firstDay: calendarDate(`${year}-01-01`), lastDay: calendarDate(`${year}-12-31`) };
}
