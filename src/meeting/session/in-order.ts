import type { BranchSession } from "./session.ts";

/** The same sessions in the order of their days, as they are when they already are. */
export function inOrder(sessions: readonly BranchSession[]): readonly BranchSession[] {
  // Each is held against the one before; reading before the first of an array would be slow.
  let before = sessions[0] as BranchSession;
  for (const session of sessions) {
    if (!isBefore(before, session)) return sorted(sessions);
    before = session;
  }
  return sessions;
}

function sorted(sessions: readonly BranchSession[]): readonly BranchSession[] {
  return [...sessions].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

function isBefore(one: BranchSession, other: BranchSession): boolean {
  return one.heldOn < other.heldOn || (one.heldOn === other.heldOn && one.id <= other.id);
}
