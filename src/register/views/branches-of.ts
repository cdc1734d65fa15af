import type { MeetingBranch } from "../../meeting/index.ts";
import { isAlive, type Organisation } from "../../organisation/index.ts";
import { type CalendarDate, type Period, requireDay, requirePeriod } from "../../time/index.ts";
import { earlierOf, laterOf } from "../days.ts";
import { completeSpans } from "../derived/completeness.ts";
import { type Indexed, indexedOf, recordOn } from "../indexed.ts";
import { meetingRulesReader } from "../local-timeline.ts";
import type { Register } from "../register.ts";

/**
 * Lists the branches as the meeting rules read them (chi bộ): those that exist on a day, or on any day of a period, each with
 * the local rules for it and the days of which all its sessions are at hand.
 *
 * @param register - The register.
 * @param when - The day or the period.
 * @returns The branches, in the order of the records; branches under the same local rules share one list of them.
 * @throws TypeError when it is no register, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { branchesOf, buildRegister, sessionsOf } from "chibo";
 * import { judgeMeetings } from "chibo/meeting";
 * import { monthPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const session = { id: "s1", organisationId: "b1", heldOn: "2025-03-03", kind: "regular" } as const;
 * const built = buildRegister({ organisations: [branch], sessions: [session] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const march = monthPeriod("2025-03");
 * const [found] = branchesOf(built.value, march);
 * const own = sessionsOf(built.value, march).filter(({ organisationId }) => organisationId === found?.id);
 * const judged = found === undefined ? null : judgeMeetings(found, own, march);
 * judged?.months.map(({ state }) => state); // => ["held"]
 * ```
 */
export function branchesOf(register: Register, when: CalendarDate | Period): readonly MeetingBranch[] {
  const indexed = indexedOf("branchesOf", register);
  const period = periodOfQuestion("branchesOf", when);
  const localRulesOf = meetingRulesReader(indexed);
  const bounds = completeBounds(indexed);
  const branches: MeetingBranch[] = [];
  const { organisations } = indexed.hierarchy;
  for (let position = 0; position < organisations.length; position += 1) {
    const { id, firstDay, lastDay } = organisations[position] as Organisation;
    const kind = branchKindIn(indexed, position, period);
    if (kind === null) continue;
    branches.push({
      id,
      kind,
      firstDay,
      lastDay,
      localRules: localRulesOf(position),
      completeIn: bounds === null ? noSpans : completeSpans(indexed, position, "sessions", bounds),
    });
  }
  return branches;
}

const noSpans: readonly Period[] = [];

/** The days from the first to the last on which the sessions of anybody were declared complete. */
function completeBounds({ records: { complete } }: Indexed): Period | null {
  let bounds: Period | null = null;
  for (const { of, firstDay, lastDay } of complete) {
    if (of !== "sessions") continue;
    const before: Period = bounds ?? { firstDay, lastDay };
    bounds = { firstDay: earlierOf(before.firstDay, firstDay), lastDay: laterOf(before.lastDay, lastDay) };
  }
  return bounds;
}

/** A day is a period of one day. */
function periodOfQuestion(caller: string, when: CalendarDate | Period): Period {
  if (typeof when === "object" && when !== null) {
    requirePeriod(caller, when);
    return when;
  }
  requireDay(caller, when);
  return { firstDay: when, lastDay: when };
}

/** The kind of a branch on its last day within the period; `null` for what is no branch, or does not exist in it. */
function branchKindIn(register: Indexed, position: number, period: Period): MeetingBranch["kind"] | null {
  const last = register.hierarchy.organisations[position] as Organisation;
  const on = last.lastDay !== null && last.lastDay < period.lastDay ? last.lastDay : period.lastDay;
  if (on < period.firstDay || !isAlive(last, on)) return null;
  const { kind } = recordOn(register, position, on);
  return kind === "branch" || kind === "grassroots-branch" ? kind : null;
}
