import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** A body that a programme (chương trình kiểm tra) wants inspected by a day. */
export interface PlannedInspection {
  /** The body. */
  readonly organisationId: string;
  /** The last day to inspect it. */
  readonly dueBy: CalendarDate;
}

/** An inspection (cuộc kiểm tra) that was held. */
export interface Inspection {
  /** The body that was inspected. */
  readonly organisationId: string;
  /** The day. */
  readonly heldOn: CalendarDate;
}

/** The members of a planned inspection. */
export const plannedInspectionFields: Fields<PlannedInspection> = {
  organisationId: { type: "text", required: true },
  dueBy: { type: "day", required: true },
};

/** The members of an inspection. */
export const inspectionFields: Fields<Inspection> = {
  organisationId: { type: "text", required: true },
  heldOn: { type: "day", required: true },
};

/**
 * Makes the record of an inspection that a programme wants (chương trình kiểm tra).
 *
 * @param given - The body and the last day to inspect it, both required.
 * @returns The planned inspection.
 * @throws TypeError for an unknown or a missing key; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { plannedInspection } from "chibo/organisation";
 *
 * plannedInspection({ organisationId: "01", dueBy: "2025-06-30" }).dueBy; // => "2025-06-30"
 * ```
 */
export function plannedInspection(given: Given<PlannedInspection, keyof PlannedInspection>): PlannedInspection {
  return build("plannedInspection", plannedInspectionFields, given);
}

/**
 * Makes the record of an inspection (cuộc kiểm tra) that was held.
 *
 * @param given - The body and the day, both required.
 * @returns The inspection.
 * @throws TypeError for an unknown or a missing key; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { inspection } from "chibo/organisation";
 *
 * inspection({ organisationId: "01", heldOn: "2025-07-02" }).heldOn; // => "2025-07-02"
 * ```
 */
export function inspection(given: Given<Inspection, keyof Inspection>): Inspection {
  return build("inspection", inspectionFields, given);
}
