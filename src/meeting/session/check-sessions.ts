import { requireList, shown, tellsAPerson } from "../../guard/index.ts";
import type { Issue, IssueCode, RemedyCode } from "../../outcome/index.ts";
import { monthOf } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import { leftOnRoll, mostLeftOnRoll } from "./attendance.ts";
import { type MeetingBranch, requireBranch } from "./meeting-branch.ts";
import { type BranchSession, requireWholeSession } from "./session.ts";

/**
 * Checks whether sessions hold together, each in itself and with the branches that are said to have held them: ids, days
 * within the life of the branch, counts that add up, lists of absences that agree with them. Counts not known are not held
 * against anything.
 *
 * @param sessions - The sessions, in any order.
 * @param branches - The branches that may have held them.
 * @returns Every issue, with the position of its session; none when they hold together.
 * @throws TypeError for an argument that is no such list, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { branchSession, checkSessions, meetingBranch } from "chibo/meeting";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch", firstDay: "2024-05-01" });
 * const session = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-04-03", kind: "regular" });
 * checkSessions([session], [branch]).map(({ code, path }) => [code, path]); // => [["outside-the-life", [0, "heldOn"]]]
 * ```
 */
export function checkSessions(sessions: readonly BranchSession[], branches: Iterable<MeetingBranch>): readonly Issue[] {
  requireList("checkSessions", "the sessions", sessions);
  for (const session of sessions) requireWholeSession("checkSessions", session);
  const listed = listOf("checkSessions", "the branches", branches);
  for (const branch of listed) requireBranch("checkSessions", branch);
  const byId = new Map(listed.map((branch) => [branch.id, branch]));
  const ids = new Set<string>();
  return sessions.flatMap((session, index) => {
    const isRepeated = ids.has(session.id);
    ids.add(session.id);
    const faults = [
      ...(isRepeated ? [fault("duplicate-id", "id", "a new id", session.id, "give-unique-ids")] : []),
      ...branchFaults(session, byId.get(session.organisationId)),
      ...namedMembers(session),
      ...sessionFaults(session),
    ];
    return faults.map((one) => ({ ...one, path: [index, ...one.path] }));
  });
}

/** A key that may tell who the member is, is not repeated. */
function namedMembers({ absences }: BranchSession): readonly Issue[] {
  return (absences ?? []).flatMap(({ member }, index): readonly Issue[] => {
    if (!tellsAPerson(member)) return [];
    const path = ["absences", index, "member"];
    return [{ code: "identifies-a-person", path, expected: "key", received: "…", remedy: "write-an-opaque-key" }];
  });
}

/** What is wrong with a session in itself: its month, its counts, its list of absences. */
export function sessionFaults(session: BranchSession): readonly Issue[] {
  return [...monthFaults(session), ...countFaults(session), ...absenceFaults(session)];
}

function branchFaults({ organisationId, heldOn }: BranchSession, branch: MeetingBranch | undefined): readonly Issue[] {
  if (branch === undefined) {
    return [fault("unknown-parent", "organisationId", "the id of a branch", organisationId, "add-or-correct-parent")];
  }
  const { firstDay, lastDay } = branch;
  const isTooEarly = firstDay != null && heldOn < firstDay;
  const isTooLate = lastDay != null && lastDay < heldOn;
  if (!isTooEarly && !isTooLate) return [];
  const expected = isTooEarly ? `>= ${firstDay}` : `<= ${lastDay}`;
  return [fault("outside-the-life", "heldOn", expected, heldOn, "correct-the-dates")];
}

/** A session may make up for an earlier month, never for one that has not begun. */
function monthFaults({ heldOn, forMonth }: BranchSession): readonly Issue[] {
  const month = monthOf(heldOn);
  if (forMonth == null || forMonth <= month) return [];
  return [fault("ends-before-it-begins", "forMonth", `<= ${month}`, forMonth, "correct-the-dates")];
}

function countFaults(session: BranchSession): readonly Issue[] {
  const { roll, exempt, suspended, cannotMeet, present, absentWithoutReason } = session;
  const required = mostLeftOnRoll(session);
  const together = roll == null ? null : roll - (exempt ?? 0) - (suspended ?? 0);
  const away = required === null || present == null ? null : Math.max(required - present, 0);
  return [
    ...(required !== null && required < 0 ? [fault("parts-do-not-add-up", "roll", ">= 0", required, counts)] : []),
    ...moreThan("present", present, required),
    ...moreThan("absentWithoutReason", absentWithoutReason, away),
    ...moreThan("cannotMeet", cannotMeet, together),
  ];
}

/** The list of absences, where one is kept, agrees with the counts. */
function absenceFaults(session: BranchSession): readonly Issue[] {
  const { absences, absentWithoutReason, present } = session;
  if (absences == null) return [];
  const required = leftOnRoll(session);
  const away = required === null || present == null ? null : required - present;
  const unexcused = absences.filter(({ excused }) => !excused).length;
  const members = new Set(absences.map(({ member }) => member)).size;
  return [
    ...(members < absences.length
      ? [fault("duplicate-id", "absences", String(members), absences.length, "give-unique-ids")]
      : []),
    ...unequal("absences", absences.length, away),
    ...unequal("absentWithoutReason", absentWithoutReason, unexcused),
  ];
}

const counts = "correct-the-counts";

function moreThan(key: string, part: number | null, whole: number | null): readonly Issue[] {
  if (part == null || whole === null || part <= whole) return [];
  return [fault("more-than-the-whole", key, `<= ${whole}`, part, counts)];
}

function unequal(key: string, count: number | null, expected: number | null): readonly Issue[] {
  if (count == null || expected === null || count === expected) return [];
  return [fault("parts-do-not-add-up", key, String(expected), count, counts)];
}

function fault(code: IssueCode, key: string, expected: string, received: unknown, remedy: RemedyCode): Issue {
  return { code, path: [key], expected, received: shown(received), remedy };
}
