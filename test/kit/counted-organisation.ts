import { type Organisation, type OrganisationCount, organisation } from "../../src/organisation/index.ts";

/** What a test says of an organisation: its facts, and numbers that were counted before any day it asks about. */
export type CountedFacts = Partial<Omit<Organisation, "counts">> & Partial<Omit<OrganisationCount, "on">>;

/** The record of a branch, or of whatever the facts say, counted once long ago. */
export function countedOrganisation(facts: CountedFacts): Organisation {
  const { official, probationary, partyGroups, committeeMembers, standingMembers, households, ...others } = facts;
  const numbers = { official, probationary, partyGroups, committeeMembers, standingMembers, households };
  const isCounted = Object.values(numbers).some((number) => number !== undefined);
  return organisation({
    id: "01",
    name: `Hồ sơ ${facts.id ?? "01"}`,
    kind: "branch",
    armedForces: false,
    ...others,
    counts: isCounted ? [{ on: "2000-01-01", ...numbers }] : [],
  });
}
