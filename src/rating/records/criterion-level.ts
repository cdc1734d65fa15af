/** The level of a criterion (mức của tiêu chí): xuất sắc, tốt, trung bình, kém. */
export type CriterionLevel = "level-excellent" | "level-good" | "level-average" | "level-poor";

/** The levels, best first. */
export const criterionLevels: readonly CriterionLevel[] = [
  "level-excellent",
  "level-good",
  "level-average",
  "level-poor",
];
