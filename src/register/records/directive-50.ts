import { directive50Day } from "./directive-50.law.ts";
import { type LocalRules, localRules } from "./local-rules.ts";

/**
 * Makes the local rules by which branches meet on the 3rd of the month, or within the first week where that is a day off or in
 * a special case (Chỉ thị 50-CT/TW ngày 23/7/2025). The directive was not read, and is no default: a register names it, for an
 * organisation and everything below it.
 *
 * @param organisationId - The organisation at the top.
 * @returns The record, from the day of the directive on, known from a single source.
 * @throws TypeError when the id is no text.
 *
 * @example
 * ```ts
 * import { buildRegister, directive50Rules, sessionsOf } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const session = { organisationId: "b1", kind: "regular" } as const;
 * const sessions = [
 *   { ...session, id: "s1", heldOn: "2025-10-03" },
 *   { ...session, id: "s2", heldOn: "2026-01-05" },
 *   { ...session, id: "s3", heldOn: "2026-02-05" },
 * ] as const;
 * const built = buildRegister({ organisations: [branch], sessions, localRules: [directive50Rules("b1")] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const found = sessionsOf(built.value);
 * found.map(({ prescribedOn }) => prescribedOn); // => ["2025-10-03", "2026-01-05", null]
 * ```
 */
export function directive50Rules(organisationId: string): LocalRules {
  const { citation, evidence, verifiedOn, firstDay, lastDay } = directive50Day;
  const source = { citation, evidence, verifiedOn };
  return localRules({ organisationId, firstDay, lastDay, ...source, prescribedDay: directive50Day });
}
