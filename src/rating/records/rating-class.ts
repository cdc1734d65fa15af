/**
 * The four classes of rating (mức xếp loại chất lượng) since 2018, the same for organisations, collectives and persons:
 * hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.
 */
export type RatingClass = "excellent" | "good" | "completed" | "not-completed";

/** The classes of an organisation until 2017: trong sạch vững mạnh, hoàn thành tốt, hoàn thành nhiệm vụ, yếu kém. */
export type EarlierOrganisationClass = "clean-and-strong" | "good" | "completed" | "weak";

/**
 * The classes of a member until 2017: đủ tư cách hoàn thành xuất sắc, hoàn thành tốt, hoàn thành nhiệm vụ, and vi phạm
 * tư cách hoặc không hoàn thành nhiệm vụ.
 */
export type EarlierMemberClass =
  | "qualified-excellent"
  | "qualified-good"
  | "qualified-completed"
  | "unqualified-or-not-completed";

/** The classes of every rule-book, as a recorded decision may state them. */
export type RecordedClass = RatingClass | EarlierOrganisationClass | EarlierMemberClass;

/** The kinds of those rated (đối tượng xếp loại): persons by their post, bodies by what they are. */
export type RatedKind = "member" | "leader" | "leading-collective" | "organisation";

/**
 * Lists the classes since 2018, best first (các mức xếp loại chất lượng).
 *
 * @example
 * ```ts
 * import { ratingClasses } from "chibo/rating";
 *
 * ratingClasses[0]; // => "excellent"
 * ```
 */
export const ratingClasses: readonly RatingClass[] = ["excellent", "good", "completed", "not-completed"];

/** Every class that a decision may state: those since 2018, and those before. */
export const recordedClasses: readonly RecordedClass[] = [
  "excellent",
  "good",
  "completed",
  "not-completed",
  "clean-and-strong",
  "weak",
  "qualified-excellent",
  "qualified-good",
  "qualified-completed",
  "unqualified-or-not-completed",
];

/** Every kind of those rated. */
export const ratedKinds: readonly RatedKind[] = ["member", "leader", "leading-collective", "organisation"];
