import type { FactUnit } from "../text/index.ts";

/** The facts by what their numbers count. A number that is not here counts what its name says. */
const factsBy: Readonly<Record<FactUnit, readonly string[]>> = {
  members: [
    "official",
    "probationary",
    "members",
    "membersDisciplined",
    "committeeMembers",
    "standingMembers",
    "roll",
    "present",
    "exempt",
    "temporarilyExempt",
    "suspended",
    "specialDuty",
    "awayOnTransfer",
    "transfereesIn",
    "exemptAbsent",
    "excusedFromCongress",
    "inFavour",
    "absentWithoutReason",
    "cannotMeet",
    "appointedBeyond",
    "setByCongress",
    "elected",
    "movedAtOnce",
    "deputies",
  ],
  points: ["score"],
  tasks: ["tasks", "done", "late", "beyond", "unitTasks", "unitDone"],
  targets: ["targets", "targetsReached", "targetsOnTime", "targetsExceeded", "basicTargets", "basicTargetsMissed"],
  minutes: ["minutes"],
  months: ["longestExcusedRun", "abandoned", "unpaid"],
  years: ["goodYears"],
  votes: ["confidenceVotes", "lowConfidenceVotes", "failedBallots"],
  organisations: ["grassrootsUnits", "formedFrom", "subordinates", "requesting", "represented", "units", "partyGroups"],
  households: ["households"],
};

/** What the number of a fact counts; `null` where its name says it. */
export function unitOf(fact: string): FactUnit | null {
  const found = Object.entries(factsBy).find(([, facts]) => facts.includes(fact));
  return found === undefined ? null : (found[0] as FactUnit);
}
