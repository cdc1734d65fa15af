/**
 * How well a statement of law is known, best first.
 *
 * - `official-text`: read in the text of the document.
 * - `corroborated`: two independent sources agree, the text itself was not read.
 * - `single-source`: one source says so.
 * - `unverified`: from memory or inference; not to be relied on.
 */
export type Evidence = "official-text" | "corroborated" | "single-source" | "unverified";

/** The four grades of evidence, best first. */
export const evidenceGrades: readonly Evidence[] = ["official-text", "corroborated", "single-source", "unverified"];

/**
 * Which is the weakest of these grades? An answer is known no better than the weakest condition that decided it.
 *
 * @example
 * ```ts
 * weakestEvidence(["official-text", "single-source", "corroborated"]); // => "single-source"
 * weakestEvidence([]); // => "official-text"
 * ```
 */
export function weakestEvidence(grades: readonly Evidence[]): Evidence {
  return grades.reduce<Evidence>((weakest, grade) => (isAtLeast(weakest, grade) ? grade : weakest), "official-text");
}

/**
 * Is a statement known at least this well?
 *
 * @example
 * ```ts
 * isAtLeast("corroborated", "single-source"); // => true
 * isAtLeast("single-source", "corroborated"); // => false
 * ```
 */
export function isAtLeast(evidence: Evidence, grade: Evidence): boolean {
  return evidenceGrades.indexOf(evidence) <= evidenceGrades.indexOf(grade);
}
