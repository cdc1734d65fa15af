import { build, type Fields, type Given } from "../../facts/index.ts";
import {
  autonomies,
  decidedLevels,
  type Organisation,
  type OrganisationCountGiven,
  type OrganisationKind,
  organisationCountFields,
  organisationKinds,
  regions,
  settings,
  villageTypes,
} from "../../organisation/index.ts";

/**
 * What the stipend rules ask of an organisation: a view of its record under the same names, with the kind of the
 * organisation above it, which a register derives.
 */
export interface PaidOrganisation
  extends Pick<
    Organisation,
    | "id"
    | "setting"
    | "autonomy"
    | "decidedLevel"
    | "ownSeal"
    | "securityKey"
    | "borderOrIsland"
    | "onceLargeVillage"
    | "villageType"
    | "region"
    | "counts"
  > {
  /** The recorded kind; `null` when not known. */
  readonly kind: OrganisationKind | null;
  /** The kind of the organisation whose committee is directly above; `null` when not known. */
  readonly parentKind: OrganisationKind | null;
  /** Whether it belongs to the armed forces (lực lượng vũ trang); `null` when not known. */
  readonly armedForces: boolean | null;
}

/** What {@link paidOrganisation} is given: the id, and any of the other keys. */
export interface PaidOrganisationGiven extends Given<Omit<PaidOrganisation, "counts">, "id"> {
  /** What was counted of it, in the order of the days; absent when nothing was. */
  readonly counts?: readonly OrganisationCountGiven[] | undefined;
}

/** Every member of the view, for its builder and its readers. */
export const paidOrganisationFields: Fields<PaidOrganisation> = {
  id: { type: "text", required: true },
  kind: organisationKinds,
  parentKind: organisationKinds,
  setting: settings,
  autonomy: autonomies,
  decidedLevel: decidedLevels,
  ownSeal: "flag",
  armedForces: "flag",
  securityKey: "flag",
  borderOrIsland: "flag",
  onceLargeVillage: "flag",
  villageType: villageTypes,
  region: regions,
  counts: { type: { list: { record: organisationCountFields }, inOrderOf: "on" }, absent: [] },
};

/**
 * Makes what the stipend rules read of an organisation (tổ chức đảng của người hưởng phụ cấp).
 *
 * Required is `id`. Absent `counts` mean that nothing was counted; the absence of any other key means not known.
 *
 * @param given - What is known of the organisation.
 * @returns The view, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, a
 * number below 0, or counts that are not in the order of their days.
 *
 * @example
 * ```ts
 * import { paidOrganisation } from "chibo/stipend";
 *
 * const branch = paidOrganisation({
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   counts: [{ on: "2024-01-01", official: 60, probationary: 2 }],
 * });
 * branch.ownSeal; // => null
 * branch.counts[0]?.households; // => null
 * ```
 */
export function paidOrganisation(given: PaidOrganisationGiven): PaidOrganisation {
  return build("paidOrganisation", paidOrganisationFields, given);
}
