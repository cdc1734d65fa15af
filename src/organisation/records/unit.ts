import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "./kind.ts";

/**
 * What a rule must know of an organisation to tell which model of structure it is under: its kind, and the day on which it
 * switched to the model of 208-QĐ/TW. The kind was decided and recorded; it is never computed from size.
 */
export interface Unit {
  /** The recorded kind (loại hình). */
  readonly kind: OrganisationKind;
  /** The recorded day of the switch to the three-level model of 208-QĐ/TW; `null` when none is recorded. */
  readonly switchedOn: CalendarDate | null;
}

/** Every member of a unit, for the functions that read one. */
export const unitFields: Fields<Unit> = { kind: { type: organisationKinds, required: true }, switchedOn: "day" };

/**
 * Makes a unit (đơn vị): a kind of organisation, and its switch to 208-QĐ/TW.
 *
 * Required is `kind`. Absent `switchedOn` means that no switch is recorded.
 *
 * @param given - What is known of the unit.
 * @returns The unit, whole.
 * @throws TypeError for an unknown or a missing key or a wrong word, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { unit } from "chibo/organisation";
 *
 * unit({ kind: "branch" }).switchedOn; // => null
 * ```
 */
export function unit(given: Given<Unit, "kind">): Unit {
  return build("unit", unitFields, given);
}
