import type { Verdict } from "../../outcome/index.ts";
import type { RecordedClass } from "../../rating/index.ts";
import type { OpenRating, OpenReading } from "./rated-register.ts";

/** What the text leaves open among these answers: each point once. */
export function openPointsOf(verdicts: readonly Verdict<RecordedClass>[]): readonly OpenRating[] {
  return joinedPoints(verdicts.flatMap((verdict) => (verdict.kind === "undetermined" ? [pointOf(verdict)] : [])));
}

function pointOf({
  reason,
  decidedBy,
  readings,
}: Extract<Verdict<RecordedClass>, { kind: "undetermined" }>): OpenRating {
  const counted = readings.map(({ code, value }): OpenReading => ({ code, classes: { [value]: 1 } }));
  return { reason, decidedBy, organisations: 1, readings: counted };
}

/** Adds up points that are the same: the reason, who decides, and the readings. Their order is that of the words. */
export function joinedPoints(points: Iterable<OpenRating>): readonly OpenRating[] {
  const joined = new Map<string, OpenRating>();
  for (const point of points) {
    const key = [point.reason, point.decidedBy, ...point.readings.map(({ code }) => code)].join(" ");
    const known = joined.get(key);
    joined.set(key, known === undefined ? point : sumOf(known, point));
  }
  return [...joined.keys()].sort().map((key) => joined.get(key) as OpenRating);
}

function sumOf(one: OpenRating, other: OpenRating): OpenRating {
  const readings = one.readings.map(({ code, classes }, place) => {
    return { code, classes: added(classes, (other.readings[place] as OpenReading).classes) };
  });
  return { ...one, organisations: one.organisations + other.organisations, readings };
}

function added(one: OpenReading["classes"], other: OpenReading["classes"]): OpenReading["classes"] {
  const sums: Partial<Record<RecordedClass, number>> = { ...one };
  for (const [name, count] of Object.entries(other) as [RecordedClass, number][]) {
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
