import type { CalendarDate } from "../../time/index.ts";

/** The kinds of Party organisation (loại hình tổ chức đảng) that the library knows, by code. */
export type OrganisationKind =
  | "central"
  | "central-direct"
  | "province"
  | "district"
  | "bloc"
  | "commune"
  | "upper-grassroots"
  | "grassroots-organisation"
  | "grassroots-branch"
  | "section"
  | "subordinate-organisation"
  | "branch"
  | "party-group"
  | "temporary-branch"
  | "overseas-provisional-branch"
  | "national-assembly-group";

/**
 * What a rule must know of an organisation to tell which model it is under: its kind, and the day on which it switched
 * to the model of 208-QĐ/TW. That kind was decided and recorded; it is never computed from size.
 */
export interface Unit {
  /** The recorded kind. */
  readonly kind: OrganisationKind;
  /** The recorded day of the switch to the three-level model of 208-QĐ/TW; `null` when none is recorded. */
  readonly switchedOn: CalendarDate | null;
}
