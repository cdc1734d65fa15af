import { type MemberYear, memberYear } from "../rating/index.ts";

/**
 * The year of a member who meets every condition of the highest class under 366-QĐ/TW.
 *
 * @example
 * ```ts
 * import { judgeClass } from "chibo/rating";
 * import { sampleMemberYear } from "chibo/testing";
 *
 * judgeClass(sampleMemberYear, "2025-12-15").value; // => "excellent"
 * judgeClass({ ...sampleMemberYear, score: 89 }, "2025-12-15").value; // => "good"
 * ```
 */
export const sampleMemberYear: MemberYear = /* @__PURE__ */ memberYear({
  score: 92,
  tasks: 20,
  done: 20,
  late: 0,
  beyond: 6,
  shortcomings: 3,
  repaired: 3,
  degenerationConcluded: false,
  dutyViolationDisciplined: false,
  listedViolation: "none",
  selfDetectedAndRepaired: false,
});
