// What the records of the three places have in common.
import { type CompletedList, type CompleteRecords, type HolderRecord, holderRecord, type PostRecordGiven } from "chibo";
import type { BranchSessionGiven } from "chibo/meeting";
import type { OrganisationGiven } from "chibo/organisation";
import type { Period } from "chibo/time";

/** A number in two digits. */
export const two = (number: number): string => String(number).padStart(2, "0");

/** A number in three digits. */
export const three = (number: number): string => String(number).padStart(3, "0");

/** The numbers from 1 up. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A session at which everything was in order. */
export const inOrder = {
  prescribedOn: "none-prescribed",
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  absentWithoutReason: 0,
  longestExcusedRun: 1,
  prepared: true,
  contentFull: true,
  orderKept: true,
  wellChaired: true,
  manySpoke: true,
  minutesKept: true,
  principlesKept: true,
  resultsLed: true,
  rated: "good",
} as const satisfies Partial<BranchSessionGiven>;

/** What is alike in all of these organisations, as far as stipends depend on it. */
export const ordinary = {
  armedForces: false,
  consents: [],
  autonomy: "not-applicable",
  decidedLevel: "not-recorded",
} as const satisfies Partial<OrganisationGiven>;

/** A holder of these posts, who is paid for each of them nothing else unless it says so. */
export function holderOf(key: string, posts: readonly Omit<PostRecordGiven, "firstDay">[]): HolderRecord {
  const since2019 = posts.map((post) => ({ firstDay: "2019-01-01", pay: [], ...post }) as const);
  return holderRecord({ key, posts: since2019, otherPay: [] });
}

/** That all records of these kinds are at hand, for an organisation and everything below it. */
export function allOf(
  organisationId: string,
  lists: readonly CompletedList[],
  period: Period,
): readonly CompleteRecords[] {
  return lists.map((of) => ({ organisationId, of, ...period }));
}
