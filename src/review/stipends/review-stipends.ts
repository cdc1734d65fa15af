import { type Vnd, vnd } from "../../money/index.ts";
import type { OrganisationKind } from "../../organisation/index.ts";
import type { Outcome } from "../../outcome/index.ts";
import {
  assessStipend,
  type Holder,
  mergedTerritories,
  type PayrollTotal,
  type PostRole,
  type Stipend,
  type StipendOptions,
  type StipendPolicy,
} from "../../stipend/index.ts";
import { type CalendarMonth, monthsIn, type Period } from "../../time/index.ts";
import { type PointTally, pointTally, readingTally, type SharedPoint } from "../shared-point.ts";
import { type Alikeness, alikeness } from "./alike-holders.ts";
import { answersIn, type MonthAnswer, type OpenAnswer, reasonKey } from "./month-answers.ts";

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
  /** How many more holders there are, beyond the 1,000 sorts of posts that are listed. */
  readonly holdersNotListed: number;
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
  /** What is due, at the first month and at each change: the first 1,000. */
  readonly changes: readonly StipendChange[];
  /** How many times more something else became due to a holder, beyond the changes that are listed. */
  readonly changesNotListed: number;
  /** The lines over all months that the law leaves open or that lack facts; they are in no sum. */
  readonly notAssessed: number;
  /**
   * The provinces of posts for which no policy of their own was among those asked. A post in them of which nothing is due is due
   * nothing by the policies of the whole country; what the province itself pays is not known.
   */
  readonly provincesWithoutPolicy: readonly string[];
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

/** Makes a pass over the stipends of a period. Holders who are alike are asked once, for all months in which nothing turns. */
export function stipendPass({ firstDay, lastDay }: Period, options: StipendOptions): StipendPass {
  const months = monthsIn({ firstDay, lastDay });
  const answersOf = answersIn(months, options);
  const run: Run = {
    options,
    months: months.map((month) => ({ month, total: 0, byPayer: new Map(), changes: new Map(), told: new Map() })),
    keys: alikeness(options.policies, { firstDay, lastDay }),
    answersOf,
    known: new Map(),
    tallies: new WeakMap(),
    byPayer: new Map(),
    byOrganisation: new Map(),
    points: pointTally(),
    provinces: new Set(),
    counts: { holders: 0, total: 0, notAssessed: 0, changes: 0, changesNotListed: 0 },
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
      changesNotListed: run.counts.changesNotListed,
      notAssessed: run.counts.notAssessed,
      provincesWithoutPolicy: [...run.provinces].filter((code) => !hasPolicy(options.policies, code)),
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
  /** The changes by their reasons. */
  readonly changes: Map<string, Change>;
  /** The changes by the holders that they were told of; no more than {@link mostKnown}. */
  readonly told: Map<string, Change>;
}

/** Posts that are due the same for the same reasons from the same month. */
interface Change {
  readonly month: CalendarMonth;
  readonly outcome: Outcome<Stipend>;
  readonly posts: Map<string, { -readonly [Key in keyof PostsAlike]: PostsAlike[Key] }>;
  holdersNotListed: number;
}

interface Run {
  readonly options: StipendOptions;
  readonly months: readonly MonthSum[];
  /** By what holders are alike. */
  readonly keys: Alikeness;
  /** What holders are due, month by month. */
  readonly answersOf: (holders: readonly Holder[]) => readonly (readonly MonthAnswer[])[];
  /** What is known already of each sort of holders; no more than {@link mostKnown}. */
  readonly known: Map<string, readonly MonthAnswer[]>;
  /** Where each open answer is counted. */
  readonly tallies: WeakMap<OpenAnswer, ReturnType<typeof openTally>>;
  readonly byPayer: Sums;
  readonly byOrganisation: Sums;
  readonly points: PointTally;
  /** The provinces of the posts. */
  readonly provinces: Set<string>;
  readonly counts: { holders: number; total: number; notAssessed: number; changes: number; changesNotListed: number };
}

/** How many sorts of holders are remembered, so that memory does not grow with them. */
const mostKnown = 10_000;
/** How many changes are listed, and how many sorts of posts with each. */
const mostListed = 1000;

function addHolders(run: Run, holders: readonly Holder[]): void {
  run.counts.holders += holders.length;
  const keys = holders.map(run.keys.sort);
  learn(run, holders, keys);
  for (const [index, holder] of holders.entries()) {
    const answers = run.known.get(keys[index] as string) as readonly MonthAnswer[];
    const one: OneHolder = { holder, exact: null };
    if (holder.territory !== null) run.provinces.add(holder.territory);
    for (const [place, sum] of run.months.entries()) addAnswer(run, sum, one, answers[place] as MonthAnswer);
  }
}

/** Whether a policy is of the province, or of one of which it became a part or that became a part of it. */
function hasPolicy(policies: readonly StipendPolicy[], province: string): boolean {
  const alike = mergedTerritories.find(({ codes, mergedInto }) => mergedInto === province || codes.includes(province));
  const codes = alike === undefined ? [province] : [...alike.codes, alike.mergedInto];
  return policies.some(({ territory, versions }) =>
    [territory, ...versions.flatMap(({ extendedTo }) => extendedTo)].some((one) => codes.includes(one)),
  );
}

/** A holder who is being added, and the text of the exact facts once it was asked for. */
interface OneHolder {
  readonly holder: Holder;
  exact: string | null;
}

/** Asks about the first of each sort of holders that is not known yet. */
function learn({ known, answersOf }: Run, holders: readonly Holder[], keys: readonly string[]): void {
  if (known.size > mostKnown) known.clear();
  const news = new Map<string, Holder>();
  for (const [index, key] of keys.entries()) {
    if (!known.has(key) && !news.has(key)) news.set(key, holders[index] as Holder);
  }
  const answers = answersOf([...news.values()]);
  for (const [index, key] of [...news.keys()].entries()) known.set(key, answers[index] as readonly MonthAnswer[]);
}

function addAnswer(run: Run, sum: MonthSum, one: OneHolder, { items, open, isNews }: MonthAnswer): void {
  const { holder } = one;
  for (const { payer, post, amount } of items) {
    sum.total += amount;
    run.counts.total += amount;
    addTo(sum.byPayer, payer, amount);
    addTo(run.byPayer, payer, amount);
    addTo(run.byOrganisation, (holder.posts[post] as Holder["posts"][number]).organisation.id, amount);
  }
  if (open !== null) {
    run.counts.notAssessed += 1;
    addOpen(run, holder, open);
  }
  if (isNews) addChange(run, sum, one);
}

function addTo(sums: Sums, code: string, amount: number): void {
  const sum = sums.get(code) ?? { items: 0, total: 0 };
  if (sum.items === 0) sums.set(code, sum);
  sum.items += 1;
  sum.total += amount;
}

function totalsOf(sums: Sums): readonly PayrollTotal[] {
  return [...sums].map(([code, { items, total }]) => ({ code, items, total: vnd(total) }));
}

function addChange(run: Run, sum: MonthSum, one: OneHolder): void {
  const { holder } = one;
  const [first] = holder.posts;
  if (first === undefined) return;
  const change = changeFor(run, sum, one);
  if (change === null) {
    run.counts.changesNotListed += 1;
    return;
  }
  const roles = holder.posts.map(({ role }) => role);
  const { id, kind } = first.organisation;
  const key = JSON.stringify([id, roles]);
  const alike = change.posts.get(key);
  if (alike !== undefined) alike.holders += 1;
  else if (change.posts.size >= mostListed) change.holdersNotListed += 1;
  else change.posts.set(key, { organisationId: id, kind, roles, holders: 1 });
}

/** The change that a holder belongs to; `null` where it would be one more than are listed. */
function changeFor({ options, keys, counts }: Run, { month, changes, told }: MonthSum, one: OneHolder): Change | null {
  const { holder } = one;
  one.exact ??= keys.exact(holder);
  const key = one.exact;
  const known = told.get(key);
  if (known !== undefined) return known;
  if (counts.changes >= mostListed) return null;
  const outcome = assessStipend(holder, month, options);
  const reasons = reasonKey(outcome);
  const change = changes.get(reasons) ?? { month, outcome, posts: new Map(), holdersNotListed: 0 };
  if (change.posts.size === 0) counts.changes += 1;
  changes.set(reasons, change);
  if (told.size < mostKnown) told.set(key, change);
  return change;
}

function changeOf({ month, outcome, posts, holdersNotListed }: Change): StipendChange {
  return { month, outcome, posts: [...posts.values()].map((alike) => ({ ...alike })), holdersNotListed };
}

/** One month of one holder is one open question of each organisation of its posts. */
function addOpen({ points, tallies }: Run, { posts }: Holder, open: OpenAnswer): void {
  const tally = tallies.get(open) ?? openTally(points, open);
  tallies.set(open, tally);
  for (const { organisation } of posts) tally.point.organisationIds.add(organisation.id);
  tally.point.open.add(null, open.kind);
  for (const { found, total } of tally.readings) found.add(null, total > 0 ? "paid" : "unpaid", { total });
}

/** Where an open answer is counted: its point, and what each reading would find there. */
function openTally(points: PointTally, { terms, readings }: OpenAnswer) {
  const point = points.of(terms);
  return {
    point,
    readings: readings.map(({ code, value }) => ({ found: readingTally(point, code), total: value.total })),
  };
}
