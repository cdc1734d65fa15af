/**
 * The forms of discipline (hình thức kỷ luật) of a member: khiển trách, cảnh cáo, cách chức, khai trừ; and the one form
 * that only an organisation has: giải tán.
 */
export type DisciplineForm = "reprimand" | "warning" | "removal" | "expulsion" | "dissolution";

/** The forms, the lightest first. */
export const disciplineForms: readonly DisciplineForm[] = [
  "reprimand",
  "warning",
  "removal",
  "expulsion",
  "dissolution",
];
