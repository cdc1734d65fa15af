import { type BranchSession, type MeetingBranch, unknownSession } from "../meeting/index.ts";

/**
 * The branch "Chi bộ 01" of {@link sampleOrganisations}, as the assessment of meetings takes it.
 *
 * @example
 * ```ts
 * checkSessions([sampleSession], [sampleBranch]); // => []
 * ```
 */
export const sampleBranch: MeetingBranch = {
  id: "branch-01",
  kind: "branch",
  firstDay: "2025-07-01",
  lastDay: null,
  localRules: [],
};

/**
 * A regular session of {@link sampleBranch} on the third of September 2025, at which everything was in order.
 *
 * @example
 * ```ts
 * judgeSession(sampleSession).value; // => true
 * judgeSession({ ...sampleSession, minutes: 89 }).value; // => false
 * ```
 */
export const sampleSession: BranchSession = {
  id: "branch-01-2025-09-03",
  branchId: "branch-01",
  heldOn: "2025-09-03",
  ...unknownSession,
  prescribedOn: "2025-09-03",
  minutes: 95,
  roll: 21,
  exempt: 1,
  temporarilyExempt: 0,
  suspended: 0,
  specialDuty: 0,
  awayOnTransfer: 0,
  transfereesIn: 0,
  present: 19,
  absentWithoutReason: 0,
  longestExcusedRun: 1,
  absences: [{ member: "m1", excused: true }],
  partyGroups: 0,
  cannotMeet: 0,
  approved: false,
  prepared: true,
  contentFull: true,
  orderKept: true,
  wellChaired: true,
  manySpoke: true,
  minutesKept: true,
  principlesKept: true,
  resultsLed: true,
  rated: "good",
};
