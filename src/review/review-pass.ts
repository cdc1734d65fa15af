import type { BranchSession, MeetingBranch } from "../meeting/index.ts";
import type { OrganisationKind } from "../organisation/index.ts";
import type { AssessedProgramme } from "../programme/index.ts";
import { mergeRatingSummaries, type RatingSummary, summaryOfCounts } from "../rating/index.ts";
import { branchesOf, type CompletedList, indexedOf, type MemberRatings, type Register } from "../register/index.ts";
import type { Holder } from "../stipend/index.ts";
import { type CalendarDate, type Period, yearOf, yearPeriod } from "../time/index.ts";
import { type MeetingReview, type ReviewedSessions, reviewedSessions } from "./meetings/review-meetings.ts";
import { comparedRolls, type RollDifference } from "./meetings/roll-differences.ts";
import { type NotComplete, notCompleteOf, type Withdrawn } from "./not-complete.ts";
import { reviewProgrammes } from "./programmes/review-programmes.ts";
import { type PeriodRatings, reviewRatings, spanKey } from "./ratings/review-ratings.ts";
import type { ReviewTerms } from "./review-options.ts";
import type { SharedPoint } from "./shared-point.ts";
import { type StipendReview, stipendPass } from "./stipends/review-stipends.ts";
import { type StructureReview, structureOf } from "./structure/review-structure.ts";

/** What a review calls an organisation: enough to name it and to find its place. */
export interface ReviewedOrganisation {
  /** The id. */
  readonly id: string;
  /** The name. */
  readonly name: string;
  /** The kind. */
  readonly kind: OrganisationKind;
  /** The id of the organisation above; `null` for a root. */
  readonly parentId: string | null;
  /** The last day; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
}

/** What there is to say about one place over one period (bản tổng hợp của một địa bàn). No person is named in it. */
export interface Review extends Period {
  /** The organisations of the period, and others that were rated, to name those that are spoken of by their ids. */
  readonly organisations: readonly ReviewedOrganisation[];
  /** The structure on the last day. */
  readonly structure: Omit<StructureReview, "openPoints">;
  /** The meetings over the whole period, then over each full calendar year in it. */
  readonly meetings: readonly MeetingReview[];
  /** Where sessions of the period give another roll than the register counts. */
  readonly rollDifferences: readonly RollDifference[];
  /** The stipends month by month. */
  readonly stipends: StipendReview;
  /** The ratings of each period that the records hold. */
  readonly ratings: readonly PeriodRatings[];
  /** The programmes, target by target, on the last day. */
  readonly programmes: readonly AssessedProgramme[];
  /** What is open, each point once for all the bodies that share it, part by part. */
  readonly openPoints: readonly SharedPoint[];
  /** Where it is not known whether all records are at hand. */
  readonly notComplete: readonly NotComplete[];
}

/** A review that takes what is counted by millions as it comes. */
export interface ReviewPass {
  /** Notes one session. */
  readonly session: (session: BranchSession) => void;
  /** Adds holders, each with all its posts. */
  readonly holders: (holders: readonly Holder[]) => void;
  /** Adds the ratings of the members of one organisation and period. */
  readonly members: (ratings: MemberRatings) => void;
  /**
   * Takes back that all records of a list are at hand, of these organisations or of all (`null`): some are missing after
   * all, and what has no record is not known.
   */
  readonly withdraw: (list: CompletedList, ids: readonly string[] | null) => void;
  /** The review. To be called once. */
  readonly result: () => Review;
}

/** Begins the review of a register. */
export function reviewPass(register: Register, period: Period, terms: ReviewTerms): ReviewPass {
  const { firstDay, lastDay } = period;
  const { policies, readings } = terms;
  const branches: WithdrawableBranch[] = branchesOf(register, period).map((branch) => ({ ...branch }));
  const spans = [{ firstDay, lastDay }, ...fullYears(period)];
  const prescribed = register.records.localRules.flatMap(({ prescribedDay }) => prescribedDay ?? []);
  const meetings = spans.map((span) => reviewedSessions(branches, span, prescribed));
  const rolls = comparedRolls(indexedOf("review", register), period);
  const stipends = stipendPass(period, { policies, readings });
  const members = new Map<string, RatingSummary[]>();
  const addMembers = (one: MemberRatings): void => {
    if (one.counts.kind !== "member") return;
    const summary = summaryOfCounts(one.counts);
    const known = members.get(spanKey(one));
    // One sum per period is kept, however many organisations there are.
    members.set(spanKey(one), [known === undefined ? summary : mergeRatingSummaries([...known, summary])]);
  };
  for (const one of register.records.memberRatings) addMembers(one);
  const withdrawn: Withdrawn = new Map();
  return {
    session: (session) => {
      for (const one of meetings) one.note(session);
      rolls.note(session);
    },
    holders: stipends.add,
    members: addMembers,
    withdraw: (list, ids) => {
      withdrawFrom(withdrawn, list, ids);
    },
    result: () => {
      withdrawSessions(branches, withdrawn.get("sessions"));
      const structure = structureOf(register, lastDay, readings);
      const met = meetings.map((one) => one.result());
      const rated = reviewRatings(register, members, { on: lastDay, share: terms.share, readings });
      const notComplete = notCompleteOf(register, listsOf(branches.length, terms), { firstDay, lastDay }, withdrawn);
      return {
        firstDay,
        lastDay,
        organisations: organisationsOf(register, { firstDay, lastDay }),
        structure: withoutPoints(structure),
        meetings: met,
        rollDifferences: rolls.result(),
        stipends: stipends.result(),
        ratings: rated.ratings,
        programmes: programmesOf(register, period, terms, met, rated.ratings, notComplete),
        openPoints: [
          ...structure.openPoints,
          ...(meetings[0] as ReviewedSessions).points(),
          ...stipends.points(),
          ...rated.points,
        ],
        notComplete,
      };
    },
  };
}

/** A branch of which it may still turn out that not all sessions are at hand; the board asks at the end. */
type WithdrawableBranch = Omit<MeetingBranch, "completeIn"> & { completeIn: MeetingBranch["completeIn"] };

function withdrawFrom(withdrawn: Withdrawn, list: CompletedList, ids: readonly string[] | null): void {
  const known = withdrawn.get(list);
  if (ids === null || known === null) withdrawn.set(list, null);
  else if (known === undefined) withdrawn.set(list, new Set(ids));
  else for (const id of ids) known.add(id);
}

function withdrawSessions(branches: readonly WithdrawableBranch[], ids: Set<string> | null | undefined): void {
  if (ids === undefined) return;
  for (const branch of branches) if (ids === null || ids.has(branch.id)) branch.completeIn = [];
}

/** Those that existed on a day of the period, and those that a rating speaks of. */
function organisationsOf({ hierarchy, records }: Register, period: Period): readonly ReviewedOrganisation[] {
  const rated = new Set(records.ratings.map(({ organisationId }) => organisationId));
  return hierarchy.organisations.flatMap(({ id, name, kind, parentId, firstDay, lastDay }) => {
    const isOfPeriod = (firstDay ?? "") <= period.lastDay && period.firstDay <= (lastDay ?? period.lastDay);
    return isOfPeriod || rated.has(id) ? [{ id, name, kind, parentId, lastDay }] : [];
  });
}

function withoutPoints({ findings, countDifferences, consentDoubts }: StructureReview): Review["structure"] {
  return { findings, countDifferences, consentDoubts };
}

/** The lists that the review rests on. */
function listsOf(branches: number, { programmes }: ReviewTerms): readonly CompletedList[] {
  return [
    ...(branches > 0 ? (["sessions"] as const) : []),
    "posts",
    "ratings",
    "memberRatings",
    ...(programmes.length > 0 ? (["results"] as const) : []),
  ];
}

function programmesOf(
  register: Register,
  period: Period,
  { programmes }: ReviewTerms,
  meetings: readonly MeetingReview[],
  ratings: readonly PeriodRatings[],
  notComplete: readonly NotComplete[],
): readonly AssessedProgramme[] {
  const { indicators } = meetings[0] as MeetingReview;
  const open = new Set(notComplete.map(({ of }) => of));
  return reviewProgrammes(programmes, period, {
    indicators,
    ratings,
    results: register.records.results,
    notComplete: open,
  });
}

/** The full calendar years within a period that is more than one of them. */
function fullYears({ firstDay, lastDay }: Period): readonly Period[] {
  const years: Period[] = [];
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) {
    const span = yearPeriod(year);
    const isWithin = firstDay <= span.firstDay && span.lastDay <= lastDay;
    const isAll = firstDay === span.firstDay && lastDay === span.lastDay;
    if (isWithin && !isAll) years.push(span);
  }
  return years;
}
