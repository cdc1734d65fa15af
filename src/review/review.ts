import { requireList, requireOptions, requireWord } from "../guard/index.ts";
import { checkSessions, type MeetingBranch } from "../meeting/index.ts";
import { buildForest, type Finding, type Organisation, reviewHierarchy } from "../organisation/index.ts";
import { type Checked, type ReadingOptions, requireReadings } from "../outcome/index.ts";
import type { AssessedProgramme, Programme } from "../programme/index.ts";
import type { ExcellenceShare } from "../rating/index.ts";
import { type StipendPolicy, shippedPolicies } from "../stipend/index.ts";
import { type Period, requirePeriod, yearOf, yearPeriod } from "../time/index.ts";
import { wholeRecords } from "./check-records.ts";
import type { ReviewRecords } from "./records.ts";
import { type MeetingReview, reviewMeetings } from "./review-meetings.ts";
import { reviewProgrammes } from "./review-programmes.ts";
import { type PeriodRatings, reviewRatings } from "./review-ratings.ts";
import { reviewStipends, type StipendReview } from "./review-stipends.ts";

/** By what a place is reviewed. */
export interface ReviewOptions extends ReadingOptions {
  /** The stipend policies asked about; those that the library ships when left out. */
  readonly policies?: readonly StipendPolicy[] | undefined;
  /** The programmes to hold the results against; none when left out. */
  readonly programmes?: readonly Programme[] | undefined;
  /** The share of excellent ratings that the rating authority applies; the cap is not asked about when left out. */
  readonly excellenceShare?: ExcellenceShare | undefined;
}

/** What there is to say about one place over one period (bản tổng hợp của một địa bàn). */
export interface Review extends Period {
  /** The organisations, as they were handed in. */
  readonly organisations: readonly Organisation[];
  /** The findings about the structure on the last day. */
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

const optionKeys: readonly (keyof ReviewOptions)[] = ["policies", "programmes", "excellenceShare", "readings"];
const shares: readonly ExcellenceShare[] = ["ordinary", "outstanding"];

/**
 * Reviews a place over a period (tổng hợp, rà soát một địa bàn): its structure, its meetings, its stipends, its ratings,
 * its programmes. Each part is as of its own days, each finding has its law. The organisations may have several roots.
 *
 * @param records - The records of the place.
 * @param period - The period.
 * @param options - The policies and programmes asked about, the share of excellent ratings, and the readings that the
 * caller has settled.
 * @returns The review; records that do not hold together come back with every issue.
 * @throws TypeError for records, options or a fact of a wrong form, RangeError for a day that is none or a word that is not
 * in its list.
 *
 * @example
 * ```ts
 * import { review } from "chibo";
 * import { organisation } from "chibo/organisation";
 * import { yearPeriod } from "chibo/time";
 *
 * const counts = [{ on: "2024-01-01", official: 2 }] as const;
 * const branch = organisation({ id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, counts });
 * const found = review({ organisations: [branch] }, yearPeriod(2024));
 * found.value?.structure[0]?.rule; // => "branchSize"
 * found.value?.stipends.total; // => 0
 * ```
 */
export function review(records: ReviewRecords, period: Period, options: ReviewOptions = {}): Checked<Review> {
  const whole = wholeRecords(records);
  requirePeriod("review", period);
  const { policies, programmes, share, readings } = termsOf(options);
  const { organisations, sessions, holders, results } = whole;
  const { firstDay, lastDay } = period;
  const hierarchy = buildForest(organisations);
  const branches = organisations.flatMap(branchOf);
  const sessionIssues = checkSessions(sessions, branches);
  if (hierarchy.kind === "refused") return { kind: "refused", issues: [...hierarchy.issues, ...sessionIssues] };
  if (sessionIssues.length > 0) return { kind: "refused", issues: sessionIssues };
  const overall = reviewMeetings(branches, sessions, period);
  const years = fullYears(period).map((year) => reviewMeetings(branches, sessions, year));
  const ratings = reviewRatings(whole.ratings, whole.memberRatings, { on: lastDay, share, readings });
  const { indicators } = overall;
  return {
    kind: "accepted",
    value: {
      firstDay,
      lastDay,
      organisations,
      structure: reviewHierarchy(hierarchy.value, lastDay, { readings }),
      meetings: [overall, ...years],
      stipends: reviewStipends(holders, period, { policies, readings }),
      ratings,
      programmes: reviewProgrammes(programmes, period, { indicators, ratings, results }),
    },
  };
}

function termsOf(options: ReviewOptions) {
  requireOptions("review", options, optionKeys);
  const { policies = shippedPolicies, programmes = [], excellenceShare: share = null, readings = [] } = options;
  requireList("review", "policies", policies);
  requireList("review", "programmes", programmes);
  if (share !== null) requireWord("review", "excellenceShare", share, shares);
  requireReadings("review", readings);
  return { policies, programmes, share, readings };
}

function branchOf({ id, kind, firstDay, lastDay }: Organisation): readonly MeetingBranch[] {
  const isBranch = kind === "branch" || kind === "grassroots-branch";
  return isBranch ? [{ id, kind, firstDay, lastDay, localRules: [] }] : [];
}

/** The full calendar years within a period that is more than one of them. */
function fullYears({ firstDay, lastDay }: Period): readonly Period[] {
  const years: Period[] = [];
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) {
    const span = yearPeriod(year);
    if (firstDay <= span.firstDay && span.lastDay <= lastDay) years.push(span);
  }
  return years.length === 1 && firstDay === years[0]?.firstDay && lastDay === years[0].lastDay ? [] : years;
}
