import { type RatingNode, ratingsToRedo } from "../../rating/index.ts";
import { keptOf } from "./kept.ts";
import type { RatedRegister } from "./rated-register.ts";
import { type Run, recordAt } from "./run.ts";

/** What must be done again when a rating is annulled. */
export interface RatingsToRedo {
  /** The ids of the bodies to be rated again, in the order in which they are rated; the annulled one is not among them. */
  readonly organisations: readonly string[];
  /** The groups in which the share of excellent ratings is to be counted again, that of the annulled one first. */
  readonly groups: readonly string[];
}

/**
 * Lists what must be done again when the rating of a body is annulled (hủy kết quả, xếp loại lại): every rating above that was
 * built on it, and the count of excellent ratings in their groups. By 366-QĐ/TW, Art. 15.
 *
 * @param rated - What `rateAll` returned.
 * @param organisationId - The id of the body whose rating is annulled.
 * @returns The bodies and the groups.
 * @throws TypeError when the first argument is no rated register or the id no text, RangeError when no body of the id is rated.
 *
 * @example
 * ```ts
 * import { buildRegister, rateAll, redoAfter } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const decision = { class: "excellent", decidedBy: "x1", decidedOn: "2025-12-18" } as const;
 * const built = buildRegister({
 *   organisations: [commune, branch],
 *   ratings: [{ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }],
 * });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const rated = rateAll(built.value, yearPeriod(2025), {
 *   decidedOn: "2025-12-20", excellenceShare: "ordinary", group: "same-superior-same-kind",
 * });
 * redoAfter(rated, "b1"); // => { organisations: ["x1"], groups: ["x1 branch"] }
 * ```
 */
export function redoAfter(rated: RatedRegister, organisationId: string): RatingsToRedo {
  const [run, position] = keptOf("redoAfter", rated, organisationId);
  const path = upwards(run, position);
  const redone = ratingsToRedo(
    path.map((at) => nodeAt(run, at)),
    organisationId,
  );
  const organisations = redone.map(({ key }) => key);
  const groups = path.flatMap((at) => run.groupOf[at] ?? []);
  return { organisations, groups: [...new Set(groups)] };
}

/** The position of a body, and those above it up to one that is not rated: nothing is built on what it does not have. */
function upwards({ tree, answers }: Run, position: number): readonly number[] {
  const path = [position];
  for (let at = tree.parents[position] as number; at !== -1; at = tree.parents[at] as number) {
    if (answers[at] === undefined || answers[at]?.basis === "not-rated") break;
    path.push(at);
  }
  return path;
}

function nodeAt(run: Run, position: number): RatingNode {
  const { id } = recordAt(run, position);
  const above = run.tree.parents[position] as number;
  const parentId = above === -1 ? null : recordAt(run, above).id;
  return { key: id, kind: "organisation", organisationId: id, parentId };
}
