import { build, type Fields, type Given, knownFacts } from "../../facts/index.ts";
import { requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Checked, Issue } from "../../outcome/index.ts";
import { ratingSheets } from "./rating-sheet.law.ts";

/** The score sheets by whom they are for: Annexes 1 to 5 of 366-QĐ/TW. */
export type RatingSheetKind = keyof typeof ratingSheets;

/** What the annex asks of one criterion. What follows where it is not met is a local decision on points. */
export interface RatingSheetAsk extends Sourced {
  /** The criterion of the general group. */
  readonly criterion: string;
  /** That shortcomings were repaired, or that there was no discipline over ethics (vi phạm đạo đức, lối sống). */
  readonly asks: "shortcomings-repaired" | "no-ethics-discipline";
  /** The least share of the shortcomings; `null` where none is asked for. */
  readonly share: Fraction | null;
  /** The years over which there was no discipline; `null` where none are named. */
  readonly years: number | null;
}

/** What the annex fixes: the points of the two groups and, where read, their criteria. */
export interface RatingSheet extends Sourced {
  /** The points of the general group (nhóm tiêu chí chung). */
  readonly general: number;
  /** The points of the group of task results (nhóm tiêu chí kết quả nhiệm vụ). */
  readonly tasks: number;
  /** The criteria of the general group, in the order of the annex; `null` where they were not read. */
  readonly criteria: readonly string[] | null;
  /** The criteria of task results, in the order of the annex; `null` where they depend on the bloc or were not read. */
  readonly taskCriteria: readonly string[] | null;
  /** The blocs of work (khối) by which the criteria of task results differ; `null` where there are none or they were not read. */
  readonly taskBlocs: readonly string[] | null;
  /** What the annex asks of single criteria. */
  readonly asks: readonly RatingSheetAsk[];
}

/** One line of a filled sheet; how many points it may have is a local decision. */
export interface RatingSheetLine {
  /** The code or the name of the criterion. */
  readonly code: string;
  /** The most points that the local rules give it. */
  readonly most: number;
  /** The points given. */
  readonly points: number;
}

/** A filled sheet (phiếu tự chấm điểm). */
export interface FilledRatingSheet {
  /** The lines of the general group. */
  readonly general: readonly RatingSheetLine[];
  /** The lines of the group of task results. */
  readonly tasks: readonly RatingSheetLine[];
}

/** The points of a sheet. */
export interface RatingScore {
  /** The points of the general group. */
  readonly general: number;
  /** The points of the task results. */
  readonly tasks: number;
  /** Both together, of 100: the `score` of the facts. */
  readonly score: number;
}

/** What each member of a line may be. Points below 0 are an issue, to be listed with the others. */
const ratingSheetLineFields: Fields<RatingSheetLine> = {
  code: { type: "text", required: true },
  most: { type: "signed", required: true },
  points: { type: "signed", required: true },
};

/** What each member of a filled sheet may be. */
export const filledRatingSheetFields: Fields<FilledRatingSheet> = {
  general: { type: { list: { record: ratingSheetLineFields } }, required: true },
  tasks: { type: { list: { record: ratingSheetLineFields } }, required: true },
};

/**
 * Makes the record of a filled score sheet (phiếu tự chấm điểm). Both groups are required, and in each line its `code`, its
 * most points and the points given.
 *
 * @param given - The lines of the two groups.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type.
 *
 * @example
 * ```ts
 * import { checkRatingSheet, filledRatingSheet } from "chibo/rating";
 *
 * const filled = filledRatingSheet({
 *   general: [{ code: "politics", most: 20, points: 18.5 }, { code: "unity", most: 10, points: 9 }],
 *   tasks: [{ code: "own-duty", most: 70, points: 63.5 }],
 * });
 * checkRatingSheet("leader", filled).value?.score; // => 91
 * ```
 */
export function filledRatingSheet(given: Given<FilledRatingSheet, keyof FilledRatingSheet>): FilledRatingSheet {
  return build("filledRatingSheet", filledRatingSheetFields, given);
}

/**
 * Gives what the annex of 366-QĐ/TW fixes for this sheet (mẫu chấm điểm).
 *
 * @param kind - Whom the sheet is for.
 * @returns The points of the two groups and, where read, their criteria, the blocs of work, and what is asked of a criterion.
 * @throws TypeError when the kind is no text, RangeError when it is another word.
 *
 * @example
 * ```ts
 * import { ratingSheetOf } from "chibo/rating";
 *
 * const { general, tasks } = ratingSheetOf("collective");
 * general + tasks; // => 100
 * ratingSheetOf("collective").criteria?.length; // => 6
 * ratingSheetOf("collective").taskBlocs?.length; // => 9
 * ratingSheetOf("central-managed-leader").asks.map(({ share }) => share); // => [{ part: 80, whole: 100 }]
 * ratingSheetOf("leader").asks.map(({ asks, years }) => [asks, years]); // => [["no-ethics-discipline", 5]]
 * ```
 */
export function ratingSheetOf(kind: RatingSheetKind): RatingSheet {
  requireKind("ratingSheetOf", kind);
  return ratingSheets[kind];
}

/**
 * Checks a filled sheet and adds up its points (kiểm tra phiếu chấm điểm), by Art. 10 of 366-QĐ/TW. The most points of the
 * lines of a group must add up to what the annex gives the group, and no line may have more than its most. Points are
 * counted in hundredths, so that 0.1 and 0.2 make 0.3.
 *
 * @param kind - Whom the sheet is for.
 * @param filled - The sheet, made by {@link filledRatingSheet}.
 * @returns The score, or every issue at once.
 * @throws TypeError when the kind is no text or a line of a wrong form, RangeError when the kind is another word.
 *
 * @example
 * ```ts
 * import { checkRatingSheet } from "chibo/rating";
 *
 * const general = [{ code: "politics", most: 20, points: 18.5 }, { code: "unity", most: 10, points: 9 }];
 * const tasks = [{ code: "own-duty", most: 70, points: 63.5 }];
 * checkRatingSheet("leader", { general, tasks }).value; // => { general: 27.5, tasks: 63.5, score: 91 }
 * checkRatingSheet("leader", { general, tasks: [] }).issues?.map((issue) => issue.code); // => ["parts-do-not-add-up"]
 * ```
 */
export function checkRatingSheet(kind: RatingSheetKind, filled: FilledRatingSheet): Checked<RatingScore> {
  requireKind("checkRatingSheet", kind);
  const sheet = ratingSheets[kind];
  const lines = knownFacts("checkRatingSheet", filledRatingSheetFields, filled);
  const issues = (["general", "tasks"] as const).flatMap((group) => issuesOf(group, lines[group], sheet[group]));
  if (issues.length > 0) return { kind: "refused", issues };
  const general = sumOf(lines.general.map(({ points }) => points));
  const tasks = sumOf(lines.tasks.map(({ points }) => points));
  return { kind: "accepted", value: { general, tasks, score: sumOf([general, tasks]) } };
}

function requireKind(caller: string, kind: unknown): asserts kind is RatingSheetKind {
  requireWord(caller, "the kind", kind, Object.keys(ratingSheets) as RatingSheetKind[]);
}

function issuesOf(group: "general" | "tasks", lines: readonly RatingSheetLine[], most: number): readonly Issue[] {
  const total = sumOf(lines.map((line) => line.most));
  const outside = lines.flatMap(({ most, points }, index): readonly Issue[] => {
    if (points >= 0 && points <= most) return [];
    const path = [group, index, "points"];
    const [expected, received] = [`0 - ${most}`, String(points)];
    return [{ code: "more-than-the-whole", path, expected, received, remedy: "correct-the-counts" }];
  });
  if (total === most) return outside;
  const [expected, received] = [String(most), String(total)];
  return [{ code: "parts-do-not-add-up", path: [group], expected, received, remedy: "correct-the-counts" }, ...outside];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + Math.round(number * 100), 0) / 100;
}
