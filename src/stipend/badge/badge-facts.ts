import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** A form of discipline of a member (hình thức kỷ luật) that defers a badge: khiển trách, cảnh cáo, cách chức. */
export type DeferringDiscipline = "reprimand" | "warning" | "removal";

/** A decision of discipline. */
export interface BadgeDiscipline {
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** The form. */
  readonly form: DeferringDiscipline;
}

/** What a member's badges depend on. */
export interface BadgeFacts {
  /** The day from which years of membership count (tuổi Đảng), interruptions left out. */
  readonly partyAgeFrom: CalendarDate;
  /** Whether the member is gravely ill (bệnh nặng); `null` when not known. */
  readonly gravelyIll: boolean | null;
  /** Whether the member has died (từ trần) and the badge would be given after death; `null` when not known. */
  readonly deceased: boolean | null;
  /** The decisions of discipline, in any order, none for nobody disciplined; `null` when not known. */
  readonly disciplines: readonly BadgeDiscipline[] | null;
}

const badgeDisciplineFields: Fields<BadgeDiscipline> = {
  on: { type: "day", required: true },
  form: { type: ["reprimand", "warning", "removal"], required: true },
};

/** Every fact that badges depend on. */
export const badgeFactsFields: Fields<BadgeFacts> = {
  partyAgeFrom: { type: "day", required: true },
  gravelyIll: "flag",
  deceased: "flag",
  disciplines: { list: { record: badgeDisciplineFields } },
};

/**
 * Makes the facts that a member's badges depend on (tuổi Đảng, bệnh nặng, kỷ luật).
 *
 * Required is `partyAgeFrom`, the day on which the decision of admission was signed (06-HD/TW 5.3); of what is absent it is
 * not known.
 *
 * @param given - What is known of the member.
 * @returns The facts, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { badgeFacts } from "chibo/stipend";
 *
 * badgeFacts({ partyAgeFrom: "1986-04-30" }).gravelyIll; // => null
 * badgeFacts({ partyAgeFrom: "1986-04-30", disciplines: [] }).disciplines; // => []
 * ```
 */
export function badgeFacts(given: Given<BadgeFacts, "partyAgeFrom">): BadgeFacts {
  return build("badgeFacts", badgeFactsFields, given);
}
