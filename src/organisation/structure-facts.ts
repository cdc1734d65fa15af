import type { Readers } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { type Consent, type ConsentSubject, lastAnswer } from "./consent.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { childPositions } from "./navigate.ts";
import type { Organisation, OrganisationSetting } from "./organisation.ts";
import type { OrganisationKind } from "./unit.ts";

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

/** The facts of the organisation at this position on this day. */
export function factsAt(
  hierarchy: Hierarchy,
  position: number,
  organisation: Organisation,
  parent: Organisation | undefined,
  on: CalendarDate,
): StructureFacts {
  return {
    parentKind: parent?.kind ?? null,
    parentDelegatedPowers: parent?.delegatedPowers ?? null,
    official: organisation.official,
    probationary: organisation.probationary,
    partyGroups: organisation.partyGroups ?? recordedGroups(hierarchy, position, on),
    committeeMembers: organisation.committeeMembers,
    standingMembers: organisation.standingMembers,
    setting: organisation.setting,
    consents: answeredBy(organisation.consents, on),
  };
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
function recordedGroups(hierarchy: Hierarchy, position: number, on: CalendarDate): number | null {
  let count = 0;
  for (const child of childPositions(hierarchy, position)) {
    const organisation = hierarchy.organisations[child];
    if (organisation?.kind === "party-group" && existsOn(organisation, on)) count += 1;
  }
  return count === 0 ? null : count;
}

function answeredBy(consents: readonly Consent[] | null, on: CalendarDate): readonly Consent[] | null {
  const isLater = ({ answeredOn }: Consent): boolean => answeredOn !== null && on < answeredOn;
  return consents?.some(isLater) ? consents.filter((consent) => !isLater(consent)) : consents;
}
