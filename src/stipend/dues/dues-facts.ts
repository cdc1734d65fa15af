import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Region, regions } from "../../organisation/index.ts";

/**
 * The groups of payers that the rules on dues tell apart (nhóm đối tượng đóng đảng phí): members with a salary that counts
 * for insurance, with a sickness or maternity benefit, with a pension, students, and others below or from the age of
 * retirement (tuổi nghỉ hưu).
 */
export type DuesGroup =
  | "salaried"
  | "on-sick-or-maternity-leave"
  | "pensioner"
  | "student"
  | "other-below-retirement-age"
  | "other-at-retirement-age";

/** The words for a group of payers. */
export const duesGroups: readonly DuesGroup[] = [
  "salaried",
  "on-sick-or-maternity-leave",
  "pensioner",
  "student",
  "other-below-retirement-age",
  "other-at-retirement-age",
];

/** What a member's dues depend on. Official and probationary members (đảng viên dự bị) owe the same. */
export interface DuesFacts {
  /** The group of payers that the member belongs to; `null` when not known. */
  readonly group: DuesGroup | null;
  /** The salary, benefit or pension that the rate is taken from, in đồng; `null` when not known. */
  readonly income: number | null;
  /** The region of the minimum wage in which the branch lies; `null` when not known. */
  readonly region: Region | null;
}

/** Every fact that dues depend on. */
export const duesFactsFields: Fields<DuesFacts> = { group: duesGroups, income: "count", region: regions };

/**
 * Makes the facts that a member's dues depend on (đảng phí). No key is required; the absence of a key means not known.
 *
 * @param given - What is known of the member.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for an income below 0.
 *
 * @example
 * ```ts
 * import { duesFacts } from "chibo/stipend";
 *
 * duesFacts({ group: "student" }); // => { group: "student", income: null, region: null }
 * ```
 */
export function duesFacts(given: Given<DuesFacts>): DuesFacts {
  return build("duesFacts", duesFactsFields, given);
}
