import { stringify } from "csv-stringify/sync";
import { requireMembers } from "../facts/index.ts";
import { requireList } from "../guard/index.ts";
import { type Organisation, type OrganisationCount, organisationFields } from "../organisation/index.ts";
import { countColumns, ownColumns } from "./csv-columns.ts";

/** A stated total is held against the counts when it is read, and is no part of them. */
const written = countColumns.filter(({ column }) => column !== "statedMembers");

/**
 * Writes organisations as CSV text, from which {@link parseOrganisationCsv} reads the same again: one row for each
 * organisation with its first count, and one of its id and the count alone for every further count. What is not known is an
 * empty cell; consents stand as JSON in theirs.
 *
 * @param organisations - The organisations.
 * @returns The text, with commas and headings.
 * @throws TypeError when the argument is no list of records.
 *
 * @example
 * ```ts
 * import { organisation } from "chibo/organisation";
 * import { organisationCsv, parseOrganisationCsv } from "chibo/schemas";
 *
 * const counts = [{ on: "2025-12-31", official: 12 }] as const;
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, counts });
 * organisationCsv([one]).startsWith("id,name,kind,"); // => true
 * parseOrganisationCsv(organisationCsv([one])).value; // => [one]
 * ```
 */
export function organisationCsv(organisations: readonly Organisation[]): string {
  requireList("organisationCsv", "the organisations", organisations);
  return stringify([[...ownColumns, ...written.map(({ column }) => column)], ...organisations.flatMap(rowsOf)], {
    quoted_match: /\r/,
  });
}

function rowsOf(organisation: Organisation): readonly (readonly string[])[] {
  requireMembers("organisationCsv", "an organisation", organisationFields, organisation);
  const [first, ...further] = organisation.counts;
  const own = ownColumns.map((key) => cellOf(organisation[key]));
  const idAlone = ownColumns.map((key) => (key === "id" ? organisation.id : ""));
  return [[...own, ...countCells(first)], ...further.map((count) => [...idAlone, ...countCells(count)])];
}

function countCells(count: OrganisationCount | undefined): readonly string[] {
  return written.map(({ member }) => cellOf(count?.[member] ?? null));
}

function cellOf(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
