import type { CalendarDate } from "../../time/index.ts";
import type { Links } from "../hierarchy/hierarchy.ts";
import type { Consent } from "../records/consent.ts";
import { isAlive } from "../records/exists-on.ts";
import type { Organisation } from "../records/organisation.ts";
import { countsAsOf } from "../records/organisation-count.ts";
import type { StructureFacts } from "./structure-facts.ts";

/** Facts that are read into, time and again. */
export type FactsInHand = { -readonly [Fact in keyof StructureFacts]: StructureFacts[Fact] };

/** Reads the facts of the organisation at this position on this day, under the one that is above it then. */
export function readFacts(
  facts: FactsInHand,
  links: Links,
  position: number,
  parent: Organisation | undefined,
  on: CalendarDate,
): void {
  const { counts, setting, consents } = links.organisations[position] as Organisation;
  const count = countsAsOf(counts, on);
  facts.official = count.official;
  facts.probationary = count.probationary;
  facts.partyGroups = count.partyGroups ?? recordedGroups(links, position, on);
  facts.committeeMembers = count.committeeMembers;
  facts.standingMembers = count.standingMembers;
  facts.parentKind = parent?.kind ?? null;
  facts.parentDelegatedPowers = parent?.delegatedPowers ?? null;
  facts.setting = setting;
  facts.consents = answeredBy(consents, on);
}

/** The number of party groups that have records of their own; `null` when none has. */
function recordedGroups(
  { organisations, childrenStart, children }: Links,
  position: number,
  on: CalendarDate,
): number | null {
  let count = 0;
  const end = childrenStart[position + 1] as number;
  for (let index = childrenStart[position] as number; index < end; index += 1) {
    const organisation = organisations[children[index] as number] as Organisation;
    if (organisation.kind === "party-group" && isAlive(organisation, on)) count += 1;
  }
  return count === 0 ? null : count;
}

const noConsents: readonly Consent[] = [];

/** The consents answered up to the day; where there are none, the one list that stands for that. */
function answeredBy(consents: readonly Consent[] | null, on: CalendarDate): readonly Consent[] | null {
  if (consents === null) return null;
  if (consents.length === 0) return noConsents;
  return consents.filter(({ answeredOn }) => answeredOn !== null && answeredOn <= on);
}
