import type { CalendarDate } from "../../time/index.ts";
import type { Consent } from "./consent.ts";
import type { Unit } from "./unit.ts";

/**
 * Where an organisation works (loại hình cơ sở): a village or residential group (thôn, tổ dân phố), an agency, a
 * public-service unit such as a school or health station, a firm, or abroad.
 */
export type OrganisationSetting = "residential" | "agency" | "public-service" | "enterprise" | "abroad";

/**
 * The record of one Party organisation (tổ chức đảng): counts, never people. Every key is present; `null` means not
 * known, unless the member says otherwise.
 */
export interface Organisation extends Unit {
  /** The identifier, unique in the hierarchy. */
  readonly id: string;
  /** The display name. The kind is never inferred from it. */
  readonly name: string;
  /** The identifier of the organisation above; `null` for a root of the records at hand. */
  readonly parentId: string | null;
  /** The first day under that organisation; `null` when it has stood there from its own first day. */
  readonly parentSince: CalendarDate | null;
  /** The first day of the organisation. */
  readonly firstDay: CalendarDate | null;
  /** The last day of the organisation; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
  /**
   * The number of official members (đảng viên chính thức) whose home organisation this is; for a temporary-activity branch,
   * of those on temporary transfer in it.
   */
  readonly official: number | null;
  /** The number of probationary members (đảng viên dự bị) whose home organisation this is. */
  readonly probationary: number | null;
  /** The number of party groups (tổ đảng) it is divided into. */
  readonly partyGroups: number | null;
  /** The number of members of its committee (cấp ủy, chi ủy); 0 when it has none. */
  readonly committeeMembers: number | null;
  /** The number of members of its standing committee (ban thường vụ); 0 when it has none. */
  readonly standingMembers: number | null;
  /** Where it works. */
  readonly setting: OrganisationSetting | null;
  /** Whether it belongs to the army, the police or the border guard, whose structure has rules of its own. */
  readonly armedForces: boolean;
  /** Whether it holds delegated powers of the level above the grassroots (giao quyền cấp trên cơ sở). */
  readonly delegatedPowers: boolean | null;
  /** The recorded answers of higher bodies; an empty list when none was asked or answered, `null` when not recorded. */
  readonly consents: readonly Consent[] | null;
}

/**
 * A record of which nothing is known yet but that it is not of the armed forces: what forms and imports start from.
 *
 * @example
 * ```ts
 * const branch = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * branch.official; // => null
 * ```
 */
export const unknownOrganisation: Omit<Organisation, "id" | "name" | "kind"> = {
  parentId: null,
  parentSince: null,
  firstDay: null,
  lastDay: null,
  switchedOn: null,
  official: null,
  probationary: null,
  partyGroups: null,
  committeeMembers: null,
  standingMembers: null,
  setting: null,
  armedForces: false,
  delegatedPowers: null,
  consents: null,
};
