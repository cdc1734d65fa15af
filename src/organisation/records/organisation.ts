import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import {
  type Autonomy,
  autonomies,
  type DecidedLevel,
  decidedLevels,
  type Region,
  regions,
  type VillageType,
  villageTypes,
} from "./circumstances.ts";
import { type Consent, type ConsentGiven, consentFields, requireOneAnswer } from "./consent.ts";
import { organisationKinds } from "./kind.ts";
import { type OrganisationCount, type OrganisationCountGiven, organisationCountFields } from "./organisation-count.ts";
import { type Setting, settings } from "./setting.ts";
import type { Unit } from "./unit.ts";

/**
 * The record of one Party organisation (tổ chức đảng): all that any question asks of one, once. It holds counts, never
 * people. Every key is present; `null` means not known, unless the member says otherwise.
 */
export interface Organisation extends Unit {
  /** The identifier, unique in the hierarchy. */
  readonly id: string;
  /** The display name. The kind is never inferred from it. */
  readonly name: string;
  /** The identifier of the organisation above; `null` for a root of the records at hand. */
  readonly parentId: string | null;
  /** The first day under that organisation; `null` when it has been there from its own first day. */
  readonly parentSince: CalendarDate | null;
  /** The first day of the organisation. */
  readonly firstDay: CalendarDate | null;
  /** The last day of the organisation; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
  /** Where it works. */
  readonly setting: Setting | null;
  /** How far its unit pays its own way. */
  readonly autonomy: Autonomy | null;
  /** Whether it has its own seal (con dấu riêng). */
  readonly ownSeal: boolean | null;
  /** The level that a recorded decision gives its committee. */
  readonly decidedLevel: DecidedLevel | null;
  /** The region of the minimum wage in which it lies. */
  readonly region: Region | null;
  /** The code of the province, as the province was named in its policies: an area keeps it after a merger. */
  readonly territory: string | null;
  /** The type of its village. */
  readonly villageType: VillageType | null;
  /** Whether its commune is classed as key or complex for security (xã trọng điểm, phức tạp). */
  readonly securityKey: boolean | null;
  /** Whether its commune lies on the border or is an island (xã biên giới, hải đảo). */
  readonly borderOrIsland: boolean | null;
  /** Whether a large village became this residential group by urbanisation, and keeps its class. */
  readonly onceLargeVillage: boolean | null;
  /** Whether it belongs to the army, the police or the border guard, whose structure has rules of its own. */
  readonly armedForces: boolean;
  /** Whether it holds delegated powers of the level above the grassroots (giao quyền cấp trên cơ sở). */
  readonly delegatedPowers: boolean | null;
  /** The recorded answers of higher bodies; an empty list when none was asked or answered, `null` when not recorded. */
  readonly consents: readonly Consent[] | null;
  /** What was counted of it, in the order of the days, each day once; an empty list when nothing was. */
  readonly counts: readonly OrganisationCount[];
}

/** What {@link organisation} is given: four required keys, and any of the others. */
export interface OrganisationGiven
  extends Given<Omit<Organisation, "consents" | "counts">, "id" | "name" | "kind" | "armedForces"> {
  /** The recorded answers of higher bodies; absent when not recorded. */
  readonly consents?: readonly ConsentGiven[] | null | undefined;
  /** What was counted of it, in the order of the days; absent when nothing was. */
  readonly counts?: readonly OrganisationCountGiven[] | undefined;
}

/** Every member of an organisation, for its builder and its readers. */
export const organisationFields: Fields<Organisation> = {
  id: { type: "text", required: true },
  name: { type: "text", required: true },
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  parentId: "text",
  parentSince: "day",
  firstDay: "day",
  lastDay: "day",
  setting: settings,
  autonomy: autonomies,
  ownSeal: "flag",
  decidedLevel: decidedLevels,
  region: regions,
  territory: "text",
  villageType: villageTypes,
  securityKey: "flag",
  borderOrIsland: "flag",
  onceLargeVillage: "flag",
  armedForces: { type: "flag", required: true },
  delegatedPowers: "flag",
  consents: { list: { record: consentFields } },
  counts: { type: { list: { record: organisationCountFields }, inOrderOf: "on" }, absent: [] },
};

/**
 * Makes the record of a Party organisation (tổ chức đảng).
 *
 * Required are `id`, `name`, `kind` and `armedForces`. Any other key may be absent, which means: no parent in these records
 * (`parentId`), there from its own first day (`parentSince`), it still exists (`lastDay`), no recorded switch to 208-QĐ/TW
 * (`switchedOn`), nothing counted (`counts`), not recorded (`consents`); of every other key, not known. A number absent from
 * a count was not counted on that day.
 *
 * @param given - What is known of the organisation.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, a
 * number below 0, counts that are not in the order of their days, or two different answers of one body on one day.
 *
 * @example
 * ```ts
 * import { organisation } from "chibo/organisation";
 *
 * const branch = organisation({
 *   id: "01",
 *   name: "Chi bộ thôn 01",
 *   kind: "branch",
 *   armedForces: false,
 *   setting: "village",
 *   counts: [{ on: "2025-12-31", official: 31, probationary: 2 }],
 * });
 * branch.counts[0]?.partyGroups; // => null
 * ```
 */
export function organisation(given: OrganisationGiven): Organisation {
  const made = build<Organisation>("organisation", organisationFields, given);
  requireOneAnswer("organisation", made.consents);
  return made;
}
