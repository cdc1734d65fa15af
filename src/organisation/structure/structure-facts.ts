import type { Readers } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type Consent, type ConsentSubject, lastAnswer } from "../records/consent.ts";
import type { Hierarchy } from "../hierarchy/hierarchy.ts";
import type { Organisation, OrganisationSetting } from "../records/organisation.ts";
import type { OrganisationKind } from "../records/unit.ts";

/** What the rules of structure ask of one organisation on one day. `null` means not known. */
export interface StructureFacts {
  /** The kind of the organisation above; `null` for a root of the records at hand. */
  readonly parentKind: OrganisationKind | null;
  /** Whether the organisation above holds delegated powers of the level above the grassroots. */
  readonly parentDelegatedPowers: boolean | null;
  /** The number of official members. */
  readonly official: number | null;
  /** The number of probationary members. */
  readonly probationary: number | null;
  /** The number of party groups. */
  readonly partyGroups: number | null;
  /** The number of members of the committee; 0 when there is none. */
  readonly committeeMembers: number | null;
  /** The number of members of the standing committee; 0 when there is none. */
  readonly standingMembers: number | null;
  /** Where the organisation works. */
  readonly setting: OrganisationSetting | null;
  /** The recorded answers of higher bodies up to the day. */
  readonly consents: readonly Consent[] | null;
}

/** Facts of structure of which none is known. */
export const unknownStructureFacts: StructureFacts = {
  parentKind: null,
  parentDelegatedPowers: null,
  official: null,
  probationary: null,
  partyGroups: null,
  committeeMembers: null,
  standingMembers: null,
  setting: null,
  consents: null,
};

/** One reader for each fact of structure. */
export const structureReaders: Readers<StructureFacts> = {
  parentKind: (facts) => facts.parentKind,
  parentDelegatedPowers: (facts) => facts.parentDelegatedPowers,
  official: (facts) => facts.official,
  probationary: (facts) => facts.probationary,
  partyGroups: (facts) => facts.partyGroups,
  committeeMembers: (facts) => facts.committeeMembers,
  standingMembers: (facts) => facts.standingMembers,
  setting: (facts) => facts.setting,
  consents: (facts) => facts.consents,
};

/** Facts that are read into, time and again. */
export type FactsInHand = { -readonly [Fact in keyof StructureFacts]: StructureFacts[Fact] };

/** Reads the facts of the organisation at this position on this day. */
export function readFacts(
  facts: FactsInHand,
  hierarchy: Hierarchy,
  position: number,
  parent: Organisation | undefined,
  on: CalendarDate,
): void {
  const organisation = hierarchy.organisations[position] as Organisation;
  facts.parentKind = parent?.kind ?? null;
  facts.parentDelegatedPowers = parent?.delegatedPowers ?? null;
  facts.official = organisation.official;
  facts.probationary = organisation.probationary;
  facts.partyGroups = organisation.partyGroups ?? recordedGroups(hierarchy, position, on);
  facts.committeeMembers = organisation.committeeMembers;
  facts.standingMembers = organisation.standingMembers;
  facts.setting = organisation.setting;
  facts.consents = answeredBy(organisation.consents, on);
}

/** Whether two organisations are alike in every fact of structure. Consents count as alike only where they are the same list. */
export function isAlike(one: StructureFacts, other: StructureFacts): boolean {
  return (
    one.official === other.official &&
    one.probationary === other.probationary &&
    one.partyGroups === other.partyGroups &&
    one.committeeMembers === other.committeeMembers &&
    one.standingMembers === other.standingMembers &&
    one.parentKind === other.parentKind &&
    one.parentDelegatedPowers === other.parentDelegatedPowers &&
    one.setting === other.setting &&
    one.consents === other.consents
  );
}

/** Whether the organisation exists on the day. An unknown first day is taken to lie before it. */
export function existsOn({ firstDay, lastDay }: Organisation, on: CalendarDate): boolean {
  return (firstDay === null || firstDay <= on) && (lastDay === null || on <= lastDay);
}

/** Whether the last recorded answer about this subject is the given one; `null` when there is no record. */
export function isLastAnswer(
  { consents }: StructureFacts,
  subject: ConsentSubject,
  answer: Consent["answer"],
): boolean | null {
  const last = lastAnswer(consents, subject);
  return last === null ? null : last === answer;
}

/** The number of party groups that have records of their own; `null` when none has. */
function recordedGroups(
  { organisations, childrenStart, children }: Hierarchy,
  position: number,
  on: CalendarDate,
): number | null {
  let count = 0;
  const end = childrenStart[position + 1] as number;
  for (let index = childrenStart[position] as number; index < end; index += 1) {
    const organisation = organisations[children[index] as number] as Organisation;
    if (organisation.kind === "party-group" && existsOn(organisation, on)) count += 1;
  }
  return count === 0 ? null : count;
}

const noConsents: readonly Consent[] = [];

/** The consents answered up to the day; where there are none, the one list that stands for that. */
function answeredBy(consents: readonly Consent[] | null, on: CalendarDate): readonly Consent[] | null {
  if (consents === null) return null;
  if (consents.length === 0) return noConsents;
  return consents.filter(({ answeredOn }) => answeredOn === null || answeredOn <= on);
}
