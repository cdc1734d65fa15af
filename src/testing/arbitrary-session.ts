import fc from "fast-check";
import { requireText } from "../guard/index.ts";
import { type BranchSession, branchSession } from "../meeting/index.ts";
import type { Period } from "../time/index.ts";
import { arbitraryDayWithin } from "./arbitrary-date.ts";

const few = fc.nat({ max: 3 });
const usually = fc.integer({ min: 0, max: 19 }).map((number) => number > 0);

/** What is drawn for a session; the counts that rest on others are computed from it. */
const drawn = fc.record({
  isPrescribed: fc.boolean(),
  kind: fc.constantFrom("regular", "regular", "thematic", "combined"),
  form: fc.constantFrom("plenary", "plenary", "plenary", "online", "party-groups"),
  minutes: fc.oneof(fc.integer({ min: 60, max: 180 }), fc.constantFrom(89, 90, 119, 120)),
  // At least as many as the transferees, who are not on the roll.
  present: fc.integer({ min: 3, max: 60 }),
  excused: few,
  unexcused: fc.constantFrom(0, 0, 0, 1, 2),
  exempt: few,
  temporarilyExempt: few,
  suspended: few,
  specialDuty: few,
  awayOnTransfer: few,
  transfereesIn: few,
  excusedBefore: few,
  partyGroups: fc.nat({ max: 5 }),
  cannotMeetPercent: fc.nat({ max: 100 }),
  approved: fc.boolean(),
  rated: fc.constantFrom("good", "fair", "average", "poor", "not-rated"),
});

const criteria = fc.record({
  prepared: usually,
  contentFull: usually,
  orderKept: usually,
  wellChaired: usually,
  manySpoke: usually,
  minutesKept: usually,
  principlesKept: usually,
  resultsLed: usually,
});

/**
 * Makes sessions of one branch in a period, with every fact known and counts that hold together.
 *
 * @param organisationId - The id of the branch.
 * @param period - The period.
 * @returns The arbitrary of sessions.
 * @throws TypeError when the id is no text or the period none, RangeError when the period has a day that is none or ends
 * before it begins.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { arbitrarySession } from "chibo/testing";
 * import { yearPeriod } from "chibo/time";
 *
 * const sessions = fc.sample(arbitrarySession("b1", yearPeriod(2025)), 20);
 * sessions.every(({ organisationId, roll }) => organisationId === "b1" && roll !== null); // => true
 * ```
 */
export function arbitrarySession(organisationId: string, period: Period): fc.Arbitrary<BranchSession> {
  requireText("arbitrarySession", "the id of the branch", organisationId);
  return fc
    .tuple(arbitraryDayWithin(period), drawn, criteria)
    .map(([heldOn, { isPrescribed, excused, unexcused, excusedBefore, cannotMeetPercent, ...known }, met]) => {
      const { present, exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer, transfereesIn } = known;
      const required = present + excused + unexcused;
      const together = required + temporarilyExempt + specialDuty + awayOnTransfer - transfereesIn;
      return branchSession({
        id: `${organisationId}-${heldOn}`,
        organisationId,
        heldOn,
        prescribedOn: isPrescribed ? heldOn : "none-prescribed",
        ...known,
        roll: together + exempt + suspended,
        absentWithoutReason: unexcused,
        longestExcusedRun: excused === 0 ? 0 : excusedBefore + 1,
        absences: Array.from({ length: excused + unexcused }, (_, index) => {
          return { member: `m${index + 1}`, excused: index < excused };
        }),
        cannotMeet: Math.floor((together * cannotMeetPercent) / 100),
        ...met,
      });
    });
}

/**
 * Makes lists of sessions of one branch in a period, as {@link arbitrarySession} makes them, at most one a day and in any
 * order.
 *
 * @param organisationId - The id of the branch.
 * @param period - The period.
 * @returns The arbitrary of lists of sessions.
 * @throws TypeError when the id is no text or the period none, RangeError when the period has a day that is none or ends
 * before it begins.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { checkSessions, meetingBranch } from "chibo/meeting";
 * import { arbitrarySessions } from "chibo/testing";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const lists = fc.sample(arbitrarySessions("b1", yearPeriod(2025)), 20);
 * lists.flatMap((sessions) => checkSessions(sessions, [branch])); // => []
 * ```
 */
export function arbitrarySessions(organisationId: string, period: Period): fc.Arbitrary<readonly BranchSession[]> {
  return fc.uniqueArray(arbitrarySession(organisationId, period), { selector: ({ heldOn }) => heldOn });
}
