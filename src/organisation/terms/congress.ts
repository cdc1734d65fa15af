import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** A congress (đại hội) that was held. */
export interface Congress {
  /** The organisation whose congress it was. */
  readonly organisationId: string;
  /** The day on which it was held. */
  readonly heldOn: CalendarDate;
}

/** The members of a congress. */
export const congressFields: Fields<Congress> = {
  organisationId: { type: "text", required: true },
  heldOn: { type: "day", required: true },
};

/**
 * Makes the record of a congress (đại hội) that was held.
 *
 * @param given - The organisation and the day, both required.
 * @returns The congress.
 * @throws TypeError for an unknown or a missing key; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { congress } from "chibo/organisation";
 *
 * congress({ organisationId: "01", heldOn: "2025-08-01" }).heldOn; // => "2025-08-01"
 * ```
 */
export function congress(given: Given<Congress, "organisationId" | "heldOn">): Congress {
  return build("congress", congressFields, given);
}
