import { type Organisation, type OrganisationKind, unknownOrganisation } from "../organisation/index.ts";

/**
 * An invented commune (xã) from 1 July 2025 on, with nothing amiss in its structure: its committee, a grassroots
 * organisation of two branches, a grassroots branch, and the branch of a village.
 *
 * @example
 * ```ts
 * sampleOrganisations.map(({ id }) => id);
 * // => ["commune", "agencies", "branch-01", "branch-02", "school", "branch-03"]
 * checkStructure(buildHierarchy(sampleOrganisations).value, "2025-12-31"); // => []
 * ```
 */
export const sampleOrganisations: readonly Organisation[] = [
  organisation({
    id: "commune",
    name: "Đảng bộ xã 01",
    kind: "commune",
    official: 72,
    probationary: 2,
    committeeMembers: 15,
    standingMembers: 5,
    setting: "residential",
  }),
  organisation({
    id: "agencies",
    name: "Đảng bộ cơ sở 01",
    kind: "grassroots-organisation",
    parentId: "commune",
    official: 32,
    probationary: 1,
    committeeMembers: 5,
    setting: "agency",
  }),
  organisation({
    id: "branch-01",
    name: "Chi bộ 01",
    kind: "branch",
    parentId: "agencies",
    official: 20,
    probationary: 1,
    committeeMembers: 3,
    setting: "agency",
  }),
  organisation({
    id: "branch-02",
    name: "Chi bộ 02",
    kind: "branch",
    parentId: "agencies",
    official: 12,
    probationary: 0,
    committeeMembers: 3,
    setting: "agency",
  }),
  organisation({
    id: "school",
    name: "Chi bộ cơ sở 02",
    kind: "grassroots-branch",
    parentId: "commune",
    official: 14,
    probationary: 0,
    committeeMembers: 3,
    setting: "public-service",
  }),
  organisation({
    id: "branch-03",
    name: "Chi bộ 03",
    kind: "branch",
    parentId: "commune",
    official: 26,
    probationary: 1,
    committeeMembers: 3,
    partyGroups: 3,
    setting: "residential",
  }),
];

function organisation(
  known: Partial<Organisation> & { readonly id: string; readonly name: string; readonly kind: OrganisationKind },
): Organisation {
  return {
    ...unknownOrganisation,
    firstDay: "2025-07-01",
    partyGroups: 0,
    standingMembers: 0,
    delegatedPowers: false,
    consents: [],
    ...known,
  };
}
