import { mapOutcome, type Outcome, type ReadingCode } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { type ExcellenceShare, excellentAllowed } from "./excellence-cap.ts";

/** One that meets all conditions of "excellent". */
export interface ExcellenceCandidate {
  /** The opaque key of the subject. */
  readonly key: string;
  /** The points that put the candidates in order; `null` when not known. */
  readonly points: number | null;
}

/** A group of similar position, role, function and task, formed by the rating authority, after classification. */
export interface ExcellencePool {
  /** The name of the group; for members until October 2023 the grass-roots organisation. */
  readonly group: string;
  /** Those that meet "excellent". */
  readonly candidates: readonly ExcellenceCandidate[];
  /** How many meet "good" and no more. */
  readonly good: number;
}

/** Who may be rated excellent in a group. Each list keeps the order of the pool; no tie is broken by it. */
export interface ExcellenceSplit {
  /** How many may be rated excellent. */
  readonly allowed: number;
  /** The keys of those within the number. */
  readonly excellent: readonly string[];
  /** The keys of those with equal points at the edge, more than there are places for; the authority chooses. */
  readonly tied: readonly string[];
  /** How many places the tied ones share. */
  readonly placesForTied: number;
  /** The keys of those that fall to good. */
  readonly good: readonly string[];
}

/**
 * Who of this group may be rated excellent, and who falls to good? Candidates are taken by their points. Equal points at
 * the edge come back as a tied set, for the authority: no text says how to choose. While the points of a candidate are
 * not known and not all fit, all are tied.
 *
 * @param pool - The group, classified.
 * @param share - The share that the authority applies.
 * @param on - The day on which the ratings are decided.
 * @param named - The readings that the caller has settled, as for {@link excellentAllowed}.
 * @throws RangeError when both readings are named.
 *
 * @example
 * ```ts
 * const candidates = [{ key: "a", points: 95 }, { key: "b", points: 91 }, { key: "c", points: 91 }];
 * const outcome = capExcellent({ group: "branch-01", candidates, good: 10 }, "ordinary", "2025-12-15");
 * outcome.value; // => { allowed: 2, excellent: ["a"], tied: ["b", "c"], placesForTied: 1, good: [] }
 * ```
 */
export function capExcellent(
  pool: ExcellencePool,
  share: ExcellenceShare,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<ExcellenceSplit> {
  const allowed = excellentAllowed(pool.candidates.length, pool.good, share, on, named);
  return mapOutcome(allowed, (places) => split(pool.candidates, places));
}

/** A candidate is in when there is a place even if all unknown points are higher, and out when the known ones fill all. */
function split(candidates: readonly ExcellenceCandidate[], allowed: number): ExcellenceSplit {
  const counts = countByPoints(candidates);
  const unknown = counts.get(null) ?? 0;
  const countIf = (counted: (points: number) => boolean): number =>
    [...counts].reduce((sum, [points, count]) => (points !== null && counted(points) ? sum + count : sum), 0);
  const places = new Map(
    [...counts.keys()].map((own) => {
      const above = own === null ? 0 : countIf((points) => points > own);
      const atLeast = own === null ? candidates.length : countIf((points) => points >= own) + unknown;
      if (atLeast <= allowed) return [own, "excellent"];
      return [own, above >= allowed ? "good" : "tied"];
    }),
  );
  const keysAt = (place: string): readonly string[] =>
    candidates.filter(({ points }) => places.get(points) === place).map(({ key }) => key);
  const excellent = keysAt("excellent");
  const tied = keysAt("tied");
  const placesForTied = tied.length === 0 ? 0 : allowed - excellent.length;
  return { allowed, excellent, tied, placesForTied, good: keysAt("good") };
}

function countByPoints(candidates: readonly ExcellenceCandidate[]): ReadonlyMap<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const { points } of candidates) counts.set(points, (counts.get(points) ?? 0) + 1);
  return counts;
}
