import type { Decided } from "../../outcome/index.ts";
import type { RatingClass } from "../records/rating-class.ts";

// What a rule of rating may answer; each is one constant for all rules.

/** Hoàn thành xuất sắc nhiệm vụ. */
export const excellent: Decided<RatingClass> = { kind: "assessed", value: "excellent" };
/** Hoàn thành tốt nhiệm vụ. */
export const good: Decided<RatingClass> = { kind: "assessed", value: "good" };
/** Hoàn thành nhiệm vụ. */
export const completed: Decided<RatingClass> = { kind: "assessed", value: "completed" };
/** Không hoàn thành nhiệm vụ. */
export const notCompleted: Decided<RatingClass> = { kind: "assessed", value: "not-completed" };
/** A gap of the text: no class has all its conditions met, and none of the cases of the lowest class is given. */
export const noClassFits: Decided<RatingClass> = {
  kind: "undetermined",
  reason: "no-class-fits",
  decidedBy: "rating-authority",
};
/** The authority may decide otherwise and answers for it. */
export const discretion: Decided<RatingClass> = {
  kind: "undetermined",
  reason: "discretion",
  decidedBy: "rating-authority",
};
/** The sentence that would settle it was not read. */
export const textNotRead: Decided<RatingClass> = {
  kind: "undetermined",
  reason: "text-not-read",
  decidedBy: "rating-authority",
};
