import type { BranchSession } from "../../meeting/index.ts";
import { monthOf, type Period, requirePeriod } from "../../time/index.ts";
import { indexedOf } from "../indexed.ts";
import type { Register } from "../register.ts";

/**
 * Lists the sessions of a register (buổi sinh hoạt): all of them, or those that were held in a period or make up for a month
 * of it.
 *
 * @param register - The register.
 * @param period - The period; all sessions when left out.
 * @returns The sessions, in the order of the records.
 * @throws TypeError when it is no register, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, sessionsOf } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const session = { organisationId: "b1", kind: "regular" } as const;
 * const sessions = [
 *   { ...session, id: "s1", heldOn: "2024-12-03" },
 *   { ...session, id: "s2", heldOn: "2025-01-03" },
 * ] as const;
 * const built = buildRegister({ organisations: [branch], sessions });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * sessionsOf(built.value, yearPeriod(2025)).map(({ id }) => id); // => ["s2"]
 * sessionsOf(built.value).length; // => 2
 * ```
 */
export function sessionsOf(register: Register, period?: Period): readonly BranchSession[] {
  const { sessions } = indexedOf("sessionsOf", register).records;
  if (period === undefined) return sessions;
  requirePeriod("sessionsOf", period);
  const { firstDay, lastDay } = period;
  const [firstMonth, lastMonth] = [monthOf(firstDay), monthOf(lastDay)];
  return sessions.filter(({ heldOn, forMonth }) => {
    if (firstDay <= heldOn && heldOn <= lastDay) return true;
    return forMonth !== null && firstMonth <= forMonth && forMonth <= lastMonth;
  });
}
