import { requireOptions, requireWord, shown } from "../../guard/index.ts";
import type { Organisation } from "../../organisation/index.ts";
import { type ReadingCode, type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import type { ExcellenceShare } from "../../rating/index.ts";
import { indexedOf, type Register } from "../../register/index.ts";
import { type CalendarDate, type Period, requireDay, requirePeriod } from "../../time/index.ts";
import { emptyTally, type GroupTally } from "./excellence-group.ts";
import type { Kept } from "./kept.ts";
import { rateEach } from "./rate-each.ts";
import type { RatedRegister } from "./rated-register.ts";
import { ratedRows } from "./rated-rows.ts";
import { type Run, recordAt, runOf } from "./run.ts";
import { summaryOfRun } from "./summarise-run.ts";

/**
 * How the groups are formed among which the share of excellent ratings is counted: the bodies of one kind under one superior,
 * or the name of the group of each body; `null` for one whose group is not known, as that of a body without a superior.
 */
export type RatingGrouping = "same-superior-same-kind" | ((organisation: Organisation) => string | null);

/** What {@link rateAll} is asked. */
export interface RateAllOptions extends ReadingOptions {
  /** The day by which recorded decisions count, and on which what is not decided yet is decided. */
  readonly decidedOn: CalendarDate;
  /** The share of excellent ratings that the authority applies: one for all groups, or that of each group. */
  readonly excellenceShare: ExcellenceShare | ((group: string) => ExcellenceShare);
  /** How the groups are formed among which it is counted. */
  readonly group: RatingGrouping;
}

interface Terms extends RateAllOptions {
  readonly readings: readonly ReadingCode[];
}

const optionKeys: readonly (keyof RateAllOptions)[] = ["decidedOn", "excellenceShare", "group", "readings"];
const shares: readonly ExcellenceShare[] = ["ordinary", "outstanding"];

/**
 * Rates everything in a register for a period (xếp loại toàn bộ tổ chức đảng cuối năm): a commune, a province or the nation,
 * each body after those below it. By 21-HD/BTCTW II, 124-QĐ/TW Art. 12, or 366-QĐ/TW Art. 11 with 43-HD/BTCTW, whichever holds
 * on the day of the decision.
 *
 * A recorded decision settles; facts that point elsewhere are a doubt, and never an overrule. What the facts of a body say of
 * those below it and leave open is filled from the register: how the members of a branch and the bodies directly below an
 * organisation are rated, how many of these there are and were disciplined. What is recorded stays, and is a doubt where the
 * records below contradict it.
 *
 * A class that is open enters the facts above as a bound, never as a guess: where every class that it may have gives the same
 * above, that is the answer. So does one that meets "excellent" where the cap may leave no place. The cap tells how many of
 * each group may be excellent and who meets the conditions, never who is chosen.
 *
 * Rated are the bodies that exist on the last day of the period, and those that ended before with a rating for it, each by its
 * ratings for just this period. Party groups and bodies of members who are rated at home are left out.
 *
 * @param register - The register.
 * @param period - The period, as the ratings have it.
 * @param options - `decidedOn`: the day by which decisions count and on which the rest is decided. `excellenceShare`: the share
 * of excellent ratings. `group`: among whom it is counted. `readings`: those that the caller has settled, as for `assessClass`
 * and `capExcellent`.
 * @returns The classes, the groups, the doubts and the counts; {@link ratingIn} explains each class on demand.
 * @throws TypeError when it is no register, or options are missing or of another form; RangeError when a day is none, the day
 * of the decision lies before the period, a word or a reading is unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { buildRegister, rateAll } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { name: "Chi bộ", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const decision = { class: "good", decidedBy: "x1", decidedOn: "2025-12-18" } as const;
 * const built = buildRegister({
 *   organisations: [commune, { ...branch, id: "b1" }, { ...branch, id: "b2" }],
 *   ratings: [{ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }],
 * });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const rated = rateAll(built.value, yearPeriod(2025), {
 *   decidedOn: "2025-12-20", excellenceShare: "ordinary", group: "same-superior-same-kind",
 * });
 * rated.organisations.map((one) => [one.organisationId, one.basis, one.class]);
 * // => [["b1", "decision", "good"], ["b2", "no-record", null], ["x1", "no-record", null]]
 * rated.summary.organisations.rated; // => 1
 * ```
 */
export function rateAll(register: Register, period: Period, options: RateAllOptions): RatedRegister {
  const indexed = indexedOf("rateAll", register);
  requirePeriod("rateAll", period);
  const { decidedOn, excellenceShare, group, readings } = termsOf(period, options);
  const { firstDay, lastDay } = period;
  const laid = runOf(indexed, { period: { firstDay, lastDay }, decidedOn, settled: { readings } });
  const run: Run = { ...laid, ...groupsOf(laid, excellenceShare, group) };
  const doubts = rateEach(run);
  const organisations = ratedRows(run);
  const groups = [...run.groups.values()].flatMap(({ result }) =>
    result === null || result.organisations === 0 ? [] : [result],
  );
  const summary = summaryOfRun(run, { groups, doubts });
  const rated: Omit<Kept, keyof RatedRegister> = { run };
  return { firstDay, lastDay, decidedOn, organisations, groups, doubts, summary, ...rated } as unknown as RatedRegister;
}

function termsOf({ firstDay }: Period, options: RateAllOptions): Terms {
  requireOptions("rateAll", options, optionKeys);
  const { decidedOn, excellenceShare, group, readings = [] } = options;
  requireDay("rateAll", decidedOn, "decidedOn");
  if (decidedOn < firstDay) {
    throw new RangeError(`rateAll: decidedOn is ${decidedOn}, before the period; give the day on which it is decided`);
  }
  if (typeof excellenceShare !== "function") requireWord("rateAll", "excellenceShare", excellenceShare, shares);
  if (typeof group !== "function") requireWord("rateAll", "group", group, ["same-superior-same-kind"]);
  requireReadings("rateAll", readings);
  return { decidedOn, excellenceShare, group, readings };
}

function groupsOf(
  run: ReturnType<typeof runOf>,
  excellenceShare: RateAllOptions["excellenceShare"],
  grouping: RatingGrouping,
): Pick<Run, "groups" | "groupOf"> {
  const groups = new Map<string, GroupTally>();
  const groupOf: (string | null)[] = new Array(run.answers.length).fill(null);
  for (const position of run.order) {
    const name = nameOfGroup(run, position, grouping);
    if (name === null) continue;
    groupOf[position] = name;
    const tally = groups.get(name) ?? emptyTally(name, shareOf(excellenceShare, name));
    tally.waitsFor += 1;
    groups.set(name, tally);
  }
  return { groups, groupOf };
}

function nameOfGroup(run: ReturnType<typeof runOf>, position: number, grouping: RatingGrouping): string | null {
  const organisation = recordAt(run, position);
  if (typeof grouping === "function") {
    const name: unknown = grouping(organisation);
    if (name === null || typeof name === "string") return name;
    throw new TypeError(`rateAll: group gave ${shown(name)}; give the name of a group, or null`);
  }
  const superior = run.register.hierarchy.organisations[run.tree.parents[position] as number];
  return superior === undefined ? null : `${superior.id} ${organisation.kind}`;
}

function shareOf(given: RateAllOptions["excellenceShare"], group: string): ExcellenceShare {
  if (typeof given !== "function") return given;
  const share: unknown = given(group);
  requireWord("rateAll", "the share of a group", share, shares);
  return share;
}
