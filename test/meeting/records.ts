import { type BranchSession, type MeetingBranch, meetingBranch } from "../../src/meeting/index.ts";
import { sampleSession } from "../../src/testing/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

/** A branch that has always existed, under central rules only. */
export const branch: MeetingBranch = meetingBranch({ id: "b1", kind: "branch" });

const unknownGroups = { absences: null, partyGroups: null, cannotMeet: null, approved: null } as const;

/** A regular session of 22 members, 2 of them exempt, at which everything was in order. */
export function session(heldOn: CalendarDate, changes: Partial<BranchSession> = {}): BranchSession {
  return {
    ...sampleSession,
    id: `s-${heldOn}`,
    organisationId: "b1",
    heldOn,
    ...unknownGroups,
    prescribedOn: "none-prescribed",
    roll: 22,
    exempt: 2,
    present: 20,
    longestExcusedRun: 0,
    ...changes,
  };
}
