import { requireList, requireWord } from "../guard/index.ts";

/**
 * How well a statement of law is known, best first.
 *
 * - `official-text`: read in the text of the document.
 * - `corroborated`: two independent sources agree, the text itself was not read.
 * - `single-source`: one source says so.
 * - `unverified`: from memory or inference; not to be relied on.
 */
export type Evidence = "official-text" | "corroborated" | "single-source" | "unverified";

/**
 * The four grades of evidence, best first.
 *
 * @example
 * ```ts
 * import { evidenceGrades } from "chibo/law";
 *
 * evidenceGrades[0]; // => "official-text"
 * ```
 */
export const evidenceGrades: readonly Evidence[] = ["official-text", "corroborated", "single-source", "unverified"];

/**
 * Finds the weakest of several grades. An answer is known no better than the weakest condition that decided it.
 *
 * @param grades - The grades.
 * @returns The weakest; the best grade where there are none.
 * @throws TypeError when it is no list of grades, RangeError when one is no grade.
 *
 * @example
 * ```ts
 * import { weakestEvidence } from "chibo/law";
 *
 * weakestEvidence(["official-text", "single-source", "corroborated"]); // => "single-source"
 * weakestEvidence([]); // => "official-text"
 * ```
 */
export function weakestEvidence(grades: readonly Evidence[]): Evidence {
  requireList("weakestEvidence", "grades", grades);
  return grades.reduce<Evidence>((weakest, grade) => (isAtLeast(weakest, grade) ? grade : weakest), "official-text");
}

/**
 * Tells whether a statement is known at least as well as a grade says.
 *
 * @param evidence - How well the statement is known.
 * @param grade - The grade asked for.
 * @returns Whether it is as good or better.
 * @throws TypeError when one is no text, RangeError when one is no grade.
 *
 * @example
 * ```ts
 * import { isAtLeast } from "chibo/law";
 *
 * isAtLeast("corroborated", "single-source"); // => true
 * isAtLeast("single-source", "corroborated"); // => false
 * ```
 */
export function isAtLeast(evidence: Evidence, grade: Evidence): boolean {
  requireWord("isAtLeast", "the evidence", evidence, evidenceGrades);
  requireWord("isAtLeast", "the grade", grade, evidenceGrades);
  return evidenceGrades.indexOf(evidence) <= evidenceGrades.indexOf(grade);
}
