import { type Vnd, vnd } from "../../money/index.ts";
import type { OrganisationKind } from "../../organisation/index.ts";
import { decidingSteps, type Outcome, type Verdict } from "../../outcome/index.ts";
import {
  assessStipend,
  type Holder,
  type Payroll,
  type PayrollTotal,
  type PostRole,
  payroll,
  type Stipend,
  type StipendOptions,
} from "../../stipend/index.ts";
import { type CalendarMonth, monthOf, monthsIn, type Period } from "../../time/index.ts";
import { type PointTally, pointTally, pointTermsOf, readingTally, type SharedPoint } from "../shared-point.ts";

/** A month from which posts are due another amount, or have another answer, than before. */
export interface StipendChange {
  /** The month. */
  readonly month: CalendarMonth;
  /** The posts with the same answer for the same reasons. */
  readonly posts: readonly {
    /** The id of the organisation of the first post of the holder. */
    readonly organisationId: string;
    /** The kind of the organisation; `null` when not known. */
    readonly kind: OrganisationKind | null;
    /** The roles of the holder's posts. */
    readonly roles: readonly (PostRole | null)[];
    /** How many holders they are. */
    readonly holders: number;
  }[];
  /** What is due from that month on to each of them, explained for the first. */
  readonly outcome: Outcome<Stipend>;
}

/** Posts of one sort in one organisation, without telling whose they are. */
export type PostsAlike = StipendChange["posts"][number];

/** What the posts cost in a period (kinh phí phụ cấp, hỗ trợ). */
export interface StipendReview extends Period {
  /** How many holders of posts there are. */
  readonly holders: number;
  /** The sum over all months. */
  readonly total: Vnd;
  /** The sums by payer. */
  readonly byPayer: readonly PayrollTotal[];
  /** The sums by organisation. */
  readonly byOrganisation: readonly PayrollTotal[];
  /** The sums month by month. */
  readonly months: readonly {
    /** The month. */
    readonly month: CalendarMonth;
    /** The sum. */
    readonly total: Vnd;
    /** The sums by payer. */
    readonly byPayer: readonly PayrollTotal[];
  }[];
  /** What is due, at the first month and at each change. */
  readonly changes: readonly StipendChange[];
  /** The lines over all months that the law leaves open or that lack facts; they are in no sum. */
  readonly notAssessed: number;
}

/** The stipends of many holders, added up part by part. Of the holders nothing is kept. */
export interface StipendPass {
  /** Adds holders, each with all its posts. */
  readonly add: (holders: readonly Holder[]) => void;
  /** What came of it. */
  readonly result: () => StipendReview;
  /** The points that are open. */
  readonly points: () => readonly SharedPoint[];
}

/** Makes a pass over the stipends of a period. */
export function stipendPass({ firstDay, lastDay }: Period, options: StipendOptions): StipendPass {
  const run: Run = {
    options,
    months: monthsIn({ firstDay, lastDay }).map((month) => ({
      month,
      total: 0,
      byPayer: new Map(),
      changes: new Map(),
    })),
    lawChanges: new Set(
      options.policies.flatMap(({ versions }) => versions.map((version) => monthOf(version.firstDay))),
    ),
    byPayer: new Map(),
    byOrganisation: new Map(),
    points: pointTally(),
    counts: { holders: 0, total: 0, notAssessed: 0 },
  };
  return {
    add: (holders) => addHolders(run, holders),
    result: () => ({
      firstDay,
      lastDay,
      holders: run.counts.holders,
      total: vnd(run.counts.total),
      byPayer: totalsOf(run.byPayer),
      byOrganisation: totalsOf(run.byOrganisation),
      months: run.months.map(({ month, total, byPayer }) => ({ month, total: vnd(total), byPayer: totalsOf(byPayer) })),
      changes: run.months.flatMap(({ changes }) => [...changes.values()].map(changeOf)),
      notAssessed: run.counts.notAssessed,
    }),
    points: () => run.points.points(),
  };
}

type Sums = Map<string, { items: number; total: number }>;

/** What is added up of one month. */
interface MonthSum {
  readonly month: CalendarMonth;
  total: number;
  readonly byPayer: Sums;
  readonly changes: Map<string, Change>;
}

/** Posts that are due the same for the same reasons from the same month. */
interface Change {
  readonly month: CalendarMonth;
  readonly outcome: Outcome<Stipend>;
  readonly posts: Map<string, { -readonly [Key in keyof PostsAlike]: PostsAlike[Key] }>;
}

interface Run {
  readonly options: StipendOptions;
  readonly months: readonly MonthSum[];
  /** The months in which a version of a policy begins. */
  readonly lawChanges: ReadonlySet<CalendarMonth>;
  readonly byPayer: Sums;
  readonly byOrganisation: Sums;
  readonly points: PointTally;
  readonly counts: { holders: number; total: number; notAssessed: number };
}

/** The answer of a holder that was told last. */
interface Answer {
  readonly amount: number | string;
  readonly reasons: string;
}

function addHolders(run: Run, holders: readonly Holder[]): void {
  run.counts.holders += holders.length;
  const told: (Answer | undefined)[] = [];
  for (const sum of run.months) {
    const paid = payroll(holders, sum.month, run.options);
    addTotals(run, sum, paid);
    for (let index = 0; index < holders.length; index += 1) {
      const { answer } = paid.lines[index] as Payroll["lines"][number];
      told[index] = addLine(run, sum, holders[index] as Holder, answer, told[index]);
    }
  }
}

function addTotals(
  run: Run,
  sum: MonthSum,
  { total, byPayer, byOrganisation, undetermined, insufficient }: Payroll,
): void {
  sum.total += total;
  run.counts.total += total;
  run.counts.notAssessed += undetermined + insufficient;
  addTo(sum.byPayer, byPayer);
  addTo(run.byPayer, byPayer);
  addTo(run.byOrganisation, byOrganisation);
}

function addTo(sums: Sums, totals: readonly PayrollTotal[]): void {
  for (const { code, items, total } of totals) {
    const sum = sums.get(code);
    if (sum === undefined) sums.set(code, { items, total });
    else {
      sum.items += items;
      sum.total += total;
    }
  }
}

function totalsOf(sums: Sums): readonly PayrollTotal[] {
  return [...sums].map(([code, { items, total }]) => ({ code, items, total: vnd(total) }));
}

/** Adds what is news about a holder, and what is open; returns what was told of it last. */
function addLine(
  run: Run,
  sum: MonthSum,
  holder: Holder,
  answer: Verdict<Stipend>,
  last: Answer | undefined,
): Answer | undefined {
  const amount = answer.kind === "assessed" ? answer.value.total : answer.kind;
  const isNew = last?.amount !== amount || run.lawChanges.has(sum.month);
  const isOpen = answer.kind === "undetermined" || answer.kind === "insufficient-facts";
  if (!isNew && !isOpen) return last;
  const outcome = assessStipend(holder, sum.month, run.options);
  if (isOpen) addOpen(run.points, holder, outcome);
  if (!isNew) return last;
  const now = { amount, reasons: outcome.because.join(" ") };
  if (isNews(last, now)) addChange(sum, holder, outcome);
  return now;
}

/** Another amount is news; the same for other reasons only where nothing is due: why not has changed. */
function isNews(last: Answer | undefined, now: Answer): boolean {
  return last?.amount !== now.amount || (now.amount === 0 && last.reasons !== now.reasons);
}

function addChange({ month, changes }: MonthSum, { posts }: Holder, outcome: Outcome<Stipend>): void {
  const [first] = posts;
  if (first === undefined) return;
  const reasons = reasonKey(outcome);
  const change: Change = changes.get(reasons) ?? { month, outcome, posts: new Map() };
  changes.set(reasons, change);
  const roles = posts.map(({ role }) => role);
  const { id, kind } = first.organisation;
  const key = JSON.stringify([id, roles]);
  const alike = change.posts.get(key);
  if (alike === undefined) change.posts.set(key, { organisationId: id, kind, roles, holders: 1 });
  else alike.holders += 1;
}

/** Why something is due, or why nothing is. */
function reasonKey(outcome: Outcome<Stipend>): string {
  const reasons =
    outcome.kind === "assessed" && outcome.value.items.length > 0
      ? outcome.value.items.map(({ policy, group, payer, amount }) => [policy, group, payer, amount])
      : [outcome.kind, outcome.missing, decidingSteps(outcome)];
  return JSON.stringify(reasons);
}

function changeOf({ month, outcome, posts }: Change): StipendChange {
  return { month, outcome, posts: [...posts.values()].map((alike) => ({ ...alike })) };
}

/** One month of one holder is one open question of each organisation of its posts. */
function addOpen(points: PointTally, { posts }: Holder, outcome: Outcome<Stipend>): void {
  const terms = pointTermsOf("stipends", outcome);
  if (terms === null) return;
  const point = points.of(terms);
  for (const { organisation } of posts) point.organisationIds.add(organisation.id);
  point.open.add(null, outcome.kind);
  for (const { code, value } of outcome.readings ?? []) {
    readingTally(point, code).add(null, value.total > 0 ? "paid" : "unpaid", 1, value.total);
  }
}
