import type { ExcellenceCandidate } from "./excellence-pool.ts";

/**
 * How many of a group may be rated excellent, and who. Each list keeps the order of the pool; no tie is broken by it. Where
 * only the number of candidates was given, nobody can be named: the lists are empty, and `placesForTied` says how many
 * places they share when not all fit.
 */
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
 * Splits the candidates at the number allowed. A candidate is in when there is a place even if all unknown points are
 * higher, and out when the known ones fill all. One walk over the different points, best first.
 */
export function splitOf(candidates: readonly ExcellenceCandidate[] | number, allowed: number): ExcellenceSplit {
  if (typeof candidates === "number") {
    return { allowed, excellent: [], tied: [], placesForTied: allowed < candidates ? allowed : 0, good: [] };
  }
  const places = placesByPoints(candidates, allowed);
  const keysAt = (place: Place): readonly string[] =>
    candidates.filter(({ points }) => places.get(points) === place).map(({ key }) => key);
  const excellent = keysAt("excellent");
  const tied = keysAt("tied");
  return {
    allowed,
    excellent,
    tied,
    placesForTied: allowed - excellent.length,
    good: keysAt("good"),
  };
}

type Place = "excellent" | "tied" | "good";

function placesByPoints(
  candidates: readonly ExcellenceCandidate[],
  allowed: number,
): ReadonlyMap<number | null, Place> {
  const counts = new Map<number | null, number>();
  for (const { points } of candidates) counts.set(points, (counts.get(points) ?? 0) + 1);
  const unknown = counts.get(null) ?? 0;
  const known = [...counts].filter(([points]) => points !== null) as [number, number][];
  const places = new Map<number | null, Place>([[null, placeOf(0, candidates.length, allowed)]]);
  let above = 0;
  for (const [points, count] of known.sort(([one], [other]) => other - one)) {
    places.set(points, placeOf(above, above + count + unknown, allowed));
    above += count;
  }
  return places;
}

/** The place of those with so many certainly above them, and so many at most with or above them. */
function placeOf(above: number, atLeast: number, allowed: number): Place {
  if (atLeast <= allowed) return "excellent";
  return above >= allowed ? "good" : "tied";
}
