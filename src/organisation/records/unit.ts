import type { CalendarDate } from "../../time/index.ts";
import type { OrganisationKind } from "./kind.ts";

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
