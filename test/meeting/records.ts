import { type BranchSession, type CalendarDate, type MeetingBranch, unknownSession } from "../../src/index.ts";

/** A branch that has always existed, under central rules only. */
export const branch: MeetingBranch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };

/** A regular session of 22 members, 2 of them exempt, at which everything was in order. */
export function session(heldOn: CalendarDate, changes: Partial<BranchSession> = {}): BranchSession {
  return {
    id: `s-${heldOn}`,
    branchId: "b1",
    heldOn,
    ...unknownSession,
    prescribedOn: "none-prescribed",
    minutes: 95,
    roll: 22,
    exempt: 2,
    temporarilyExempt: 0,
    suspended: 0,
    specialDuty: 0,
    awayOnTransfer: 0,
    transfereesIn: 0,
    present: 20,
    absentWithoutReason: 0,
    longestExcusedRun: 0,
    prepared: true,
    contentFull: true,
    orderKept: true,
    wellChaired: true,
    manySpoke: true,
    minutesKept: true,
    principlesKept: true,
    resultsLed: true,
    rated: "good",
    ...changes,
  };
}
