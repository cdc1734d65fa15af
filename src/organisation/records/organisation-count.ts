import { type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireList, requireRecord } from "../../guard/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";

/** What was counted of an organisation on a day. `null` means not counted then, or not known. */
export interface OrganisationCount {
  /** The day of the count; each number holds until it is counted again. */
  readonly on: CalendarDate;
  /**
   * The official members (đảng viên chính thức) whose home organisation this is; for a temporary-activity branch, those on
   * temporary transfer in it.
   */
  readonly official: number | null;
  /** The probationary members (đảng viên dự bị) whose home organisation this is. */
  readonly probationary: number | null;
  /** The party groups (tổ đảng) that it is divided into. */
  readonly partyGroups: number | null;
  /** The members of its committee (cấp ủy, chi ủy); 0 when it has none. */
  readonly committeeMembers: number | null;
  /** The members of its standing committee (ban thường vụ); 0 when it has none. */
  readonly standingMembers: number | null;
  /** The households (số hộ) of its village or residential group. */
  readonly households: number | null;
}

/** A count of which the numbers that were not counted are absent. */
export interface OrganisationCountGiven extends Given<OrganisationCount, "on"> {}

/** Every member of a count, for the builders and readers of organisations. */
export const organisationCountFields: Fields<OrganisationCount> = {
  on: { type: "day", required: true },
  official: "count",
  probationary: "count",
  partyGroups: "count",
  committeeMembers: "count",
  standingMembers: { type: "count", partOf: "committeeMembers" },
  households: "count",
};

/**
 * Reads the counts (số liệu thống kê) of an organisation as of a day, number by number: of each the last one counted on the
 * day or before it. A row that counts households only hides no members.
 *
 * @param organisation - The organisation, or any view of it with its counts in the order of their days.
 * @param on - The day.
 * @returns The counts as of the day, dated with it; `null` where nothing was counted by then.
 * @throws TypeError when the organisation has no list of counts, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { countsOn, organisation } from "chibo/organisation";
 *
 * const village = organisation({
 *   id: "01",
 *   name: "Chi bộ thôn 01",
 *   kind: "branch",
 *   armedForces: false,
 *   counts: [
 *     { on: "2024-01-01", official: 30, probationary: 2 },
 *     { on: "2025-01-01", households: 210 },
 *   ],
 * });
 * countsOn(village, "2025-06-30").official; // => 30
 * countsOn(village, "2024-06-30").households; // => null
 * ```
 */
export function countsOn(
  organisation: { readonly counts: readonly OrganisationCount[] },
  on: CalendarDate,
): OrganisationCount {
  requireRecord("countsOn", "the organisation", organisation);
  requireList("countsOn", "counts", organisation.counts);
  for (const count of organisation.counts) requireMembers("countsOn", "a count", organisationCountFields, count);
  requireDay("countsOn", on);
  return { ...countsAsOf(organisation.counts, on), on };
}

/**
 * The counts as of a day, of a list and a day that are known to be such. Where one row says all of it, that is the row itself,
 * dated as it is.
 */
export function countsAsOf(counts: readonly OrganisationCount[], on: CalendarDate): OrganisationCount {
  let found: OrganisationCount | null = null;
  for (const count of counts) {
    if (count.on > on) break;
    found = found === null ? count : later(found, count);
  }
  return found ?? nothingCounted(on);
}

/** The later count, with what it does not count from the earlier. */
function later(earlier: OrganisationCount, count: OrganisationCount): OrganisationCount {
  return {
    on: count.on,
    official: count.official ?? earlier.official,
    probationary: count.probationary ?? earlier.probationary,
    partyGroups: count.partyGroups ?? earlier.partyGroups,
    committeeMembers: count.committeeMembers ?? earlier.committeeMembers,
    standingMembers: count.standingMembers ?? earlier.standingMembers,
    households: count.households ?? earlier.households,
  };
}

/** A count of the day with no number. */
export function nothingCounted(on: CalendarDate): OrganisationCount {
  return {
    on,
    official: null,
    probationary: null,
    partyGroups: null,
    committeeMembers: null,
    standingMembers: null,
    households: null,
  };
}
