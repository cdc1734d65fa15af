import type { Organisation, OrganisationKind } from "../../organisation/index.ts";
import { mergeRatingSummaries, type RatingSummary, type RecordedClass, summaryOfCounts } from "../../rating/index.ts";
import { type Period, requirePeriod } from "../../time/index.ts";
import { type Indexed, indexedOf, positionOf, recordOn, recordsAt } from "../indexed.ts";
import type { OrganisationRating } from "../records/organisation-rating.ts";
import type { Register } from "../register.ts";
import { childrenAt, treeOn } from "../tree.ts";
import { completeSpans } from "./completeness.ts";
import type { DerivedCount, DerivedFrom } from "./derived.ts";

/** The kinds that are not rated: parts of a branch, and bodies whose members are rated at home. */
const unrated: ReadonlySet<OrganisationKind> = /* @__PURE__ */ new Set([
  "party-group",
  "temporary-branch",
  "national-assembly-group",
]);

/** Tells whether an organisation is of a kind that is not rated as a body. */
export function isUnrated({ kind }: Pick<Organisation, "kind">): boolean {
  return unrated.has(kind);
}

/** How the organisations directly below another one were rated in a period, as decided and recorded. */
export interface RatedBelow {
  /** The organisations directly below on the last day of the period. */
  readonly below: number;
  /** How many were decided to be of each class; a class that is left out was decided of none. */
  readonly classes: Readonly<Partial<Record<RecordedClass, number>>>;
  /** How many are not rated, as recorded. */
  readonly notRated: number;
  /** Those whose class is not decided, or of which no rating is at hand. */
  readonly undecided: readonly string[];
  /** The ratings that were counted. */
  readonly derivedFrom: readonly DerivedFrom[];
}

/**
 * Derives how the organisations directly below another one were rated in a period (kết quả xếp loại của tổ chức trực thuộc):
 * the decided classes. What no decision settles is undecided, and never a class.
 *
 * @param register - The register.
 * @param id - The id of the upper organisation.
 * @param period - The period, as the ratings have it.
 * @returns The counts by class, and who is undecided.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, ratedBelow } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { name: "Chi bộ", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const organisations = [commune, { ...branch, id: "b1" }, { ...branch, id: "b2" }];
 * const decision = { class: "good", decidedBy: "x1", decidedOn: "2025-12-20" } as const;
 * const ratings = [{ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }];
 * const built = buildRegister({ organisations, ratings });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { classes, undecided } = ratedBelow(built.value, "x1", yearPeriod(2025));
 * [classes, undecided]; // => [{ good: 1 }, ["b2"]]
 * ```
 */
export function ratedBelow(register: Register, id: string, period: Period): RatedBelow {
  const [indexed, position] = askedOf("ratedBelow", register, id, period);
  const classes: Partial<Record<RecordedClass, number>> = {};
  const undecided: string[] = [];
  const derivedFrom: DerivedFrom[] = [];
  let notRated = 0;
  const below = ratedChildren(indexed, position, period);
  for (const child of below) {
    const organisationId = indexed.hierarchy.organisations[child]?.id as string;
    const rating = ratingOf(indexed, child, period);
    const decided = rating?.subject.decision?.class;
    if (decided !== undefined) classes[decided] = (classes[decided] ?? 0) + 1;
    else if (isLeftOut(indexed, child, rating, period)) notRated += 1;
    else undecided.push(organisationId);
    if (rating !== undefined) derivedFrom.push({ list: "ratings", organisationId });
  }
  return { below: below.length, classes, notRated, undecided, derivedFrom };
}

/** Not rated as recorded, or without a rating where all ratings are at hand. */
function isLeftOut(
  register: Indexed,
  position: number,
  rating: OrganisationRating | undefined,
  period: Period,
): boolean {
  if (rating !== undefined) return rating.subject.duty !== "to-be-rated";
  return isCompleteAt(register, position, "ratings", period);
}

/** Whether all ratings of a period are at hand of the organisation at a position. */
export function isCompleteAt(
  register: Indexed,
  position: number,
  list: "ratings" | "memberRatings",
  period: Period,
): boolean {
  const [first, ...others] = completeSpans(register, position, list, period);
  return others.length === 0 && first?.firstDay === period.firstDay && first.lastDay === period.lastDay;
}

/** How the members of an organisation and of those below it were rated in a period. */
export interface MemberRatingsBelow {
  /** Whether the ratings of all are at hand, or only those counted. */
  readonly kind: "known" | "at-least";
  /** The members by class. A page shows no figure of a summary that is too small to show. */
  readonly members: RatingSummary;
  /** The ratings that were added up. */
  readonly derivedFrom: readonly DerivedFrom[];
  /** The organisations whose members' ratings are not at hand. */
  readonly notKnown: readonly string[];
}

/**
 * Derives how the members of an organisation and of everything below it were rated in a period (kết quả xếp loại đảng viên):
 * its own counts, or else those of the organisations below it added up.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param period - The period, as the ratings have it.
 * @returns The counts, and the organisations that lack theirs.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, memberRatingsBelow } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const year = { organisationId: "b1", ...yearPeriod(2025) };
 * const counts = { kind: "member", classes: { excellent: 4, good: 20 } } as const;
 * const built = buildRegister({
 *   organisations: [branch],
 *   ratings: [{ ...year, subject: {} }],
 *   memberRatings: [{ ...year, counts }],
 * });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const found = memberRatingsBelow(built.value, "b1", yearPeriod(2025));
 * [found.kind, found.members.rated]; // => ["known", 24]
 * ```
 */
export function memberRatingsBelow(register: Register, id: string, period: Period): MemberRatingsBelow {
  const [indexed, position] = askedOf("memberRatingsBelow", register, id, period);
  const own = recordsAt(indexed, "memberRatings");
  const summaries: RatingSummary[] = [summaryOfCounts({ kind: "member", classes: {} })];
  const derivedFrom: DerivedFrom[] = [];
  const notKnown: string[] = [];
  const waiting = [position];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const organisationId = indexed.hierarchy.organisations[at]?.id as string;
    const record = own.get(at)?.find((one) => isOf(one, period) && one.counts.kind === "member");
    if (record !== undefined) {
      summaries.push(summaryOfCounts(record.counts));
      derivedFrom.push({ list: "memberRatings", organisationId });
      continue;
    }
    const below = ratedChildren(indexed, at, period);
    if (below.length === 0 && !isCompleteAt(indexed, at, "memberRatings", period)) notKnown.push(organisationId);
    for (let index = below.length - 1; index >= 0; index -= 1) waiting.push(below[index] as number);
  }
  const kind = notKnown.length === 0 ? "known" : "at-least";
  return { kind, members: mergeRatingSummaries(summaries), derivedFrom, notKnown };
}

/** The organisations directly below another one, and how many of them were disciplined in a period. */
export interface DisciplinedBelow {
  /** The organisations directly below on the last day of the period. */
  readonly units: number;
  /** How many of them were disciplined, by the facts of their ratings. */
  readonly disciplined: DerivedCount;
}

/**
 * Derives how many of the organisations directly below another one were disciplined in a period (tổ chức trực thuộc bị kỷ
 * luật), from the facts of their ratings.
 *
 * @param register - The register.
 * @param id - The id of the upper organisation.
 * @param period - The period, as the ratings have it.
 * @returns The number, known or at least.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, disciplinedBelow } from "chibo";
 * import { organisationYear } from "chibo/rating";
 * import { yearPeriod } from "chibo/time";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const facts = organisationYear({ disciplined: false });
 * const ratings = [{ organisationId: "b1", ...yearPeriod(2025), subject: { facts } }];
 * const built = buildRegister({ organisations: [commune, branch], ratings });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const { units, disciplined } = disciplinedBelow(built.value, "x1", yearPeriod(2025));
 * [units, disciplined.kind, disciplined.count]; // => [1, "known", 0]
 * ```
 */
export function disciplinedBelow(register: Register, id: string, period: Period): DisciplinedBelow {
  const [indexed, position] = askedOf("disciplinedBelow", register, id, period);
  const derivedFrom: DerivedFrom[] = [];
  const notKnown: string[] = [];
  let count = 0;
  const below = ratedChildren(indexed, position, period);
  for (const child of below) {
    const organisationId = indexed.hierarchy.organisations[child]?.id as string;
    const facts = ratingOf(indexed, child, period)?.subject.facts;
    const disciplined = facts?.subject === "organisation" ? facts.disciplined : null;
    if (disciplined === null) notKnown.push(organisationId);
    else {
      count += Number(disciplined);
      derivedFrom.push({ list: "ratings", organisationId });
    }
  }
  const kind = notKnown.length === 0 ? "known" : "at-least";
  return { units: below.length, disciplined: { kind, count, derivedFrom, notKnown } };
}

function askedOf(caller: string, register: Register, id: string, period: Period): [Indexed, number] {
  const indexed = indexedOf(caller, register);
  const position = positionOf(caller, indexed, id);
  requirePeriod(caller, period);
  return [indexed, position];
}

function ratedChildren(register: Indexed, position: number, { lastDay }: Period): readonly number[] {
  const children = childrenAt(treeOn(register, lastDay), position);
  return [...children].filter((child) => !isUnrated(recordOn(register, child, lastDay)));
}

/** The rating of the organisation at a position for just this period. */
export function ratingOf(register: Indexed, position: number, period: Period): OrganisationRating | undefined {
  return recordsAt(register, "ratings")
    .get(position)
    ?.find((rating) => isOf(rating, period));
}

function isOf(record: Period, { firstDay, lastDay }: Period): boolean {
  return record.firstDay === firstDay && record.lastDay === lastDay;
}
