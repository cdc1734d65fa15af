// What the records of the three places have in common.
import type { BranchSessionGiven } from "chibo/meeting";
import {
  type Holder,
  holder,
  type PaidOrganisation,
  type PaidOrganisationGiven,
  type PostGiven,
  paidOrganisation,
} from "chibo/stipend";

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

/** An organisation of which everything is known that stipends depend on. */
export function paid(known: PaidOrganisationGiven): PaidOrganisation {
  return paidOrganisation({
    setting: "other",
    autonomy: "not-applicable",
    decidedLevel: "not-recorded",
    armedForces: false,
    ...known,
  });
}

/** A holder of these posts, who is paid for each of them nothing else unless it says so. */
export function holderOf(key: string, territory: string, posts: readonly Omit<PostGiven, "firstDay">[]): Holder {
  const since2019 = posts.map((post) => ({ firstDay: "2019-01-01", pay: [], ...post }) as const);
  return holder({ key, territory, posts: since2019, otherPay: [] });
}
