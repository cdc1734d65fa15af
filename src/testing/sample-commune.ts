import { type Organisation, type OrganisationCountGiven, organisation } from "../organisation/index.ts";

/** What is alike in every organisation of the commune. */
const alike = {
  firstDay: "2025-07-01",
  armedForces: false,
  delegatedPowers: false,
  consents: [],
} as const;

/**
 * An invented commune (xã) from 1 July 2025 on, with nothing amiss in its structure: its committee, a grassroots
 * organisation of two branches, a grassroots branch, and the branch of a village; each counted on its first day.
 *
 * @example
 * ```ts
 * import { buildHierarchy } from "chibo/organisation";
 * import { sampleOrganisations } from "chibo/testing";
 *
 * sampleOrganisations.map(({ id }) => id);
 * // => ["commune", "agencies", "branch-01", "branch-02", "school", "branch-03"]
 * buildHierarchy(sampleOrganisations).kind; // => "accepted"
 * ```
 */
export const sampleOrganisations: readonly Organisation[] = /* @__PURE__ */ sampleCommune();

function sampleCommune(): readonly Organisation[] {
  return [
    organisation({
      ...alike,
      id: "commune",
      name: "Đảng bộ xã 01",
      kind: "commune",
      counts: [counted({ official: 72, probationary: 2, committeeMembers: 15, standingMembers: 5 })],
    }),
    organisation({
      ...alike,
      id: "agencies",
      name: "Đảng bộ cơ sở 01",
      kind: "grassroots-organisation",
      parentId: "commune",
      setting: "agency",
      counts: [counted({ official: 32, probationary: 1, committeeMembers: 5 })],
    }),
    organisation({
      ...alike,
      id: "branch-01",
      name: "Chi bộ 01",
      kind: "branch",
      parentId: "agencies",
      setting: "agency",
      counts: [counted({ official: 20, probationary: 1, committeeMembers: 3 })],
    }),
    organisation({
      ...alike,
      id: "branch-02",
      name: "Chi bộ 02",
      kind: "branch",
      parentId: "agencies",
      setting: "agency",
      counts: [counted({ official: 12, probationary: 0, committeeMembers: 3 })],
    }),
    organisation({
      ...alike,
      id: "school",
      name: "Chi bộ cơ sở 02",
      kind: "grassroots-branch",
      parentId: "commune",
      setting: "public-service",
      counts: [counted({ official: 14, probationary: 0, committeeMembers: 3 })],
    }),
    organisation({
      ...alike,
      id: "branch-03",
      name: "Chi bộ 03",
      kind: "branch",
      parentId: "commune",
      setting: "village",
      counts: [counted({ official: 26, probationary: 1, committeeMembers: 3, partyGroups: 3 })],
    }),
  ];
}

/** A count of the first day; without party groups and a standing committee unless it says so. */
function counted(numbers: Omit<OrganisationCountGiven, "on">): OrganisationCountGiven {
  return { on: "2025-07-01", partyGroups: 0, standingMembers: 0, ...numbers };
}
