import { type BranchSession, branchSession, type MeetingBranch, meetingBranch } from "../meeting/index.ts";

/**
 * The branch "Chi bộ 01" of {@link sampleOrganisations}, as the assessment of meetings takes it.
 *
 * @example
 * ```ts
 * import { checkSessions } from "chibo/meeting";
 * import { sampleBranch, sampleSession } from "chibo/testing";
 *
 * checkSessions([sampleSession], [sampleBranch]); // => []
 * ```
 */
export const sampleBranch: MeetingBranch = /* @__PURE__ */ meetingBranch({
  id: "branch-01",
  kind: "branch",
  firstDay: "2025-07-01",
});

/**
 * A regular session of {@link sampleBranch} on the third of September 2025, at which everything was in order.
 *
 * @example
 * ```ts
 * import { judgeSession } from "chibo/meeting";
 * import { sampleSession } from "chibo/testing";
 *
 * judgeSession(sampleSession).value; // => "proper"
 * judgeSession({ ...sampleSession, minutes: 89 }).value; // => "not-proper"
 * ```
 */
export const sampleSession: BranchSession = /* @__PURE__ */ branchSession({
  id: "branch-01-2025-09-03",
  organisationId: "branch-01",
  heldOn: "2025-09-03",
  kind: "regular",
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
});
