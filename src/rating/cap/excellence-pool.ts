import { build, type Fields, type Given, knownFacts } from "../../facts/index.ts";

/** Somebody or something that meets all conditions of "excellent". */
export interface ExcellenceCandidate {
  /** The opaque key of the subject. */
  readonly key: string;
  /** The points that put the candidates in order; `null` when not known. */
  readonly points: number | null;
}

/** A group of similar position, role, function and task, formed by the rating authority, after classification. */
export interface ExcellencePool {
  /** The name of the group; for members until October 2023 the grassroots organisation. */
  readonly group: string;
  /** Those that meet "excellent", one by one, or only their number. */
  readonly candidates: readonly ExcellenceCandidate[] | number;
  /** How many meet "good" and no more. */
  readonly good: number;
}

/** What each member of a candidate may be. */
export const excellenceCandidateFields: Fields<ExcellenceCandidate> = {
  key: { type: "text", required: true },
  points: "number",
};

/** What each member of a pool may be. */
export const excellencePoolFields: Fields<ExcellencePool> = {
  group: { type: "text", required: true },
  candidates: { type: { either: ["count", { list: { record: excellenceCandidateFields } }] }, required: true },
  good: { type: "count", required: true },
};

/**
 * Makes the record of one that meets all conditions of "excellent" (đủ điều kiện hoàn thành xuất sắc). Its `key` is
 * required; without `points` its place among the others is not known.
 *
 * @param given - The key and the points.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type.
 *
 * @example
 * ```ts
 * import { excellenceCandidate } from "chibo/rating";
 *
 * excellenceCandidate({ key: "branch-01" }).points; // => null
 * ```
 */
export function excellenceCandidate(given: Given<ExcellenceCandidate, "key">): ExcellenceCandidate {
  return build("excellenceCandidate", excellenceCandidateFields, given);
}

/**
 * Makes the record of a group among which the share of excellent ratings is worked out (nhóm đối tượng có vị trí, vai trò,
 * chức năng, nhiệm vụ tương đồng). All its keys are required; `candidates` may be a list or only a number.
 *
 * @param given - The name of the group, those that meet "excellent", and how many meet "good".
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a count below 0 or a
 * key of a candidate that comes twice.
 *
 * @example
 * ```ts
 * import { capExcellent, excellencePool } from "chibo/rating";
 *
 * const pool = excellencePool({ group: "commune-01", candidates: 2, good: 40 });
 * capExcellent(pool, "2025-12-15", { share: "ordinary" }).value?.allowed; // => 2
 * ```
 */
export function excellencePool(given: Given<ExcellencePool, keyof ExcellencePool>): ExcellencePool {
  return poolBy(build, "excellencePool", given);
}

/** The pool that a function was given, checked: wider records serve as well. */
export function poolOf(caller: string, given: unknown): ExcellencePool {
  return poolBy(knownFacts, caller, given);
}

/** Reads a pool and each of its candidates; keys of candidates that come twice are refused. */
function poolBy(read: typeof build, caller: string, given: unknown): ExcellencePool {
  const listed = (given as { readonly candidates?: unknown } | null | undefined)?.candidates;
  if (!Array.isArray(listed)) return read(caller, excellencePoolFields, given);
  const { group, good } = read(caller, excellencePoolFields, { ...(given as object), candidates: 0 });
  const candidates = listed.map((one, index) =>
    read(`${caller}: candidates[${index}]`, excellenceCandidateFields, one),
  );
  const seen = new Set<string>();
  for (const { key } of candidates) {
    if (seen.has(key)) throw new RangeError(`${caller}: two candidates have one key; give each a key of its own`);
    seen.add(key);
  }
  return { group, candidates, good };
}
