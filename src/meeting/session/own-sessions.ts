import { shown } from "../../guard/index.ts";
import type { BranchSession } from "./session.ts";

/**
 * Refuses sessions that are not all of one branch, and a session that is given twice: a slip in an id would make a meeting
 * that was held a missing one.
 *
 * @param caller - The function that was called.
 * @param sessions - The sessions.
 * @param branchId - The id of the branch.
 * @throws RangeError for a session of another branch, or one that is given twice.
 */
export function requireOwnSessions(caller: string, sessions: readonly BranchSession[], branchId: string): void {
  const ids = new Set<string>();
  for (const { id, organisationId } of sessions) {
    if (organisationId !== branchId) {
      const found = `organisationId of the session ${shown(id)} is ${shown(organisationId)}`;
      throw new RangeError(`${caller}: ${found}; give the sessions of ${shown(branchId)} only`);
    }
    if (ids.has(id)) throw givenTwice(caller, id);
    ids.add(id);
  }
}

/** The error for a session that is given twice. */
export function givenTwice(caller: string, id: string): RangeError {
  return new RangeError(
    `${caller}: the session ${shown(id)} is given twice; give each session once, with an id of its own`,
  );
}
