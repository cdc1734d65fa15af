import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import {
  type Consent,
  type ConsentGiven,
  type ConsentSubject,
  consentFields,
  lastAnswer,
  requireOneAnswer,
} from "../records/consent.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { OrganisationCount } from "../records/organisation-count.ts";
import { type Setting, settings } from "../records/setting.ts";
import { consentGivers } from "./structure.law.ts";

/**
 * What the rules of structure ask of one organisation on one day: its counts as of the day, and what else its record holds.
 * `null` means not known.
 */
export interface StructureFacts extends Omit<OrganisationCount, "on" | "households"> {
  /** The kind of the organisation above; `null` for a root of the records at hand. */
  readonly parentKind: OrganisationKind | null;
  /** Whether the organisation above holds delegated powers of the level above the grassroots. */
  readonly parentDelegatedPowers: boolean | null;
  /** Where the organisation works. */
  readonly setting: Setting | null;
  /** The recorded answers of higher bodies up to the day; `null` when not recorded. */
  readonly consents: readonly Consent[] | null;
}

/** What {@link structureFacts} is given: any of the facts. */
export interface StructureFactsGiven extends Given<Omit<StructureFacts, "consents">> {
  /** The recorded answers of higher bodies up to the day; absent when not recorded. */
  readonly consents?: readonly ConsentGiven[] | null | undefined;
}

/** Every fact of structure, for its builder and its readers. */
export const structureFactsFields: Fields<StructureFacts> = {
  official: "count",
  probationary: "count",
  partyGroups: "count",
  committeeMembers: "count",
  standingMembers: { type: "count", partOf: "committeeMembers" },
  parentKind: organisationKinds,
  parentDelegatedPowers: "flag",
  setting: settings,
  consents: { list: { record: consentFields } },
};

/**
 * Makes the facts of structure of one organisation on one day (cơ cấu tổ chức).
 *
 * No key is required. An absent `parentKind` means a root of the records at hand, absent `consents` are not recorded, and
 * every other absent key is not known.
 *
 * @param given - What is known of the organisation.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a number below 0.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 *
 * const facts = structureFacts({ parentKind: "grassroots-organisation", official: 31, probationary: 2 });
 * facts.committeeMembers; // => null
 * ```
 */
export function structureFacts(given: StructureFactsGiven): StructureFacts {
  const made = build<StructureFacts>("structureFacts", structureFactsFields, given);
  requireOneAnswer("structureFacts", made.consents);
  return made;
}

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

/**
 * Whether the last recorded answer about this subject is the given one; `null` when there is no record. Only an answer of the
 * body that the rule names counts, and only with its day.
 */
export function isLastAnswer(
  { consents }: StructureFacts,
  subject: ConsentSubject,
  answer: Consent["answer"],
): boolean | null {
  const last = lastAnswer(consents, subject, consentGivers[subject]);
  return last === null ? null : last === answer;
}
