import {
  type Consent,
  countsAsOf,
  type Hierarchy,
  linkedForest,
  linksOf,
  type Organisation,
  type OrganisationCount,
} from "../../organisation/index.ts";
import { hierarchyOf, membersOn, type Register } from "../../register/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/**
 * The organisations of a day as the rules of structure are asked about them: an organisation that counts no members itself has
 * what those below it add up to, where all of that is known.
 *
 * @param register - The register.
 * @param on - The day.
 * @returns The hierarchy of the day.
 */
export function structureViewOf(register: Register, on: CalendarDate): Hierarchy {
  const hierarchy = hierarchyOf(register, on);
  const { childrenStart } = linksOf("reviewStructure", hierarchy);
  return replaced(hierarchy, (organisation, position) => {
    const hasChildren = childrenStart[position] !== childrenStart[position + 1];
    return hasChildren ? withMembers(register, organisation, on) : organisation;
  });
}

function withMembers(register: Register, organisation: Organisation, on: CalendarDate): Organisation {
  const asOf = countsAsOf(organisation.counts, on);
  if (asOf.official !== null && asOf.probationary !== null) return organisation;
  const { official, probationary } = membersOn(register, organisation.id, on);
  if (official.kind !== "known" || probationary.kind !== "known") return organisation;
  const { partyGroups, committeeMembers, standingMembers, households } = asOf;
  const bodies = { partyGroups, committeeMembers, standingMembers, households };
  const row: OrganisationCount = { on, official: official.count, probationary: probationary.count, ...bodies };
  return { ...organisation, counts: [...organisation.counts.filter((count) => count.on < on), row] };
}

/** The same organisations with other lists of consents; the very same hierarchy where none becomes another. */
export function withConsents(
  hierarchy: Hierarchy,
  consentsOf: (organisation: Organisation, consents: readonly Consent[]) => readonly Consent[],
): Hierarchy {
  return replaced(hierarchy, (organisation) => {
    const { consents } = organisation;
    if (consents === null || consents.length === 0) return organisation;
    const others = consentsOf(organisation, consents);
    return others === consents ? organisation : { ...organisation, consents: others };
  });
}

function replaced(
  hierarchy: Hierarchy,
  other: (organisation: Organisation, position: number) => Organisation,
): Hierarchy {
  const { organisations } = hierarchy;
  let changed: Organisation[] | null = null;
  for (let position = 0; position < organisations.length; position += 1) {
    const organisation = organisations[position] as Organisation;
    const next = other(organisation, position);
    if (next === organisation && changed === null) continue;
    changed ??= organisations.slice(0, position);
    changed.push(next);
  }
  return changed === null ? hierarchy : linkedForest(changed);
}
