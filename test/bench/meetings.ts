// The meeting year of branches with 16 sessions each: months and quarters held and held properly, attendance and rating.
// The usual way keeps a Map of branches with a Set of months, and asks date-fns for months and quarters. The sessions come
// out of JSON, as an office has them: by branch, and by day as a register lists them.

import {
  type BranchSession,
  improperMeetings,
  type MeetingBranch,
  meetingBranch,
  summariseMeetings,
} from "chibo/meeting";
import { sampleSession } from "chibo/testing";
import { yearPeriod } from "chibo/time";
import { getMonth, getQuarter, parseISO } from "date-fns";
import { fromJson, type Measured, measure } from "./measure.ts";

const year = 2024;
const period = yearPeriod(year);

function branchesOf(count: number): readonly MeetingBranch[] {
  return Array.from({ length: count }, (_, index) => {
    return meetingBranch({ id: `branch-${index}`, kind: "branch" });
  });
}

/** Twelve regular and four thematic sessions of each branch, in the order of their days: one in 61 is too short. */
function sessionsOf(branches: readonly MeetingBranch[]): readonly BranchSession[] {
  let serial = 0;
  return branches.flatMap(({ id }) =>
    Array.from({ length: 16 }, (_, index): BranchSession => {
      const isThematic = index % 4 === 3;
      const month = isThematic ? ((index + 1) / 4) * 3 : index - Math.floor(index / 4) + 1;
      serial += 1;
      return {
        ...sampleSession,
        id: `session-${serial}`,
        organisationId: id,
        heldOn: `${year}-${String(month).padStart(2, "0")}-${isThematic ? "20" : "03"}` as BranchSession["heldOn"],
        prescribedOn: "none-prescribed",
        kind: isThematic ? "thematic" : "regular",
        minutes: serial % 61 === 0 ? 60 : 95,
        roll: 27,
        exempt: 1,
        present: 24 + (serial % 3),
      };
    }),
  );
}

const criteria = [
  "prepared",
  "contentFull",
  "orderKept",
  "wellChaired",
  "manySpoke",
  "minutesKept",
  "principlesKept",
  "resultsLed",
] as const;

interface UsualYear {
  present: number;
  required: number;
  readonly held: Set<number>;
  readonly proper: Set<number>;
  readonly quartersHeld: Set<number>;
  readonly quartersProper: Set<number>;
}

function usuallyRequired(session: BranchSession): number {
  return (session.roll ?? 0) - (session.exempt ?? 0) - (session.suspended ?? 0);
}

function isUsuallyProper(session: BranchSession): boolean {
  const required = usuallyRequired(session);
  const isAttended = (session.present ?? 0) / required > 0.85 && session.absentWithoutReason === 0;
  return (
    isAttended && isLong(session) && (session.longestExcusedRun ?? 0) <= 3 && criteria.every((one) => session[one])
  );
}

function isLong({ kind, minutes }: BranchSession): boolean {
  return kind === "thematic" || (minutes ?? 0) >= (kind === "combined" ? 120 : 90);
}

/** The code that offices write today: the same numbers in ifs, dates through date-fns. */
function usualWay(branches: readonly MeetingBranch[], sessions: readonly BranchSession[]): readonly number[] {
  const years = new Map<string, UsualYear>();
  for (const { id } of branches) {
    years.set(id, {
      present: 0,
      required: 0,
      held: new Set(),
      proper: new Set(),
      quartersHeld: new Set(),
      quartersProper: new Set(),
    });
  }
  for (const session of sessions) {
    const own = years.get(session.organisationId);
    const date = parseISO(session.heldOn);
    if (own !== undefined && date.getFullYear() === year) note(own, session, date);
  }
  const all = [...years.values()];
  const sum = (count: (one: UsualYear) => number): number => all.reduce((total, one) => total + count(one), 0);
  return [
    ...(["held", "proper", "quartersHeld", "quartersProper"] as const).map((key) => sum((one) => one[key].size)),
    sum((one) => one.present),
    sum((one) => one.required),
  ];
}

function note(own: UsualYear, session: BranchSession, date: Date): void {
  const isProper = isUsuallyProper(session);
  own.present += session.present ?? 0;
  own.required += usuallyRequired(session);
  if (session.kind !== "thematic") {
    own.held.add(getMonth(date));
    if (isProper) own.proper.add(getMonth(date));
  }
  if (session.kind !== "regular") {
    own.quartersHeld.add(getQuarter(date));
    if (isProper) own.quartersProper.add(getQuarter(date));
  }
}

function ours(branches: readonly MeetingBranch[], sessions: readonly BranchSession[]): readonly number[] {
  const { counts, attendance } = summariseMeetings(branches, sessions, period);
  return [
    ...(["months-held", "months-proper", "quarters-held", "quarters-proper"] as const).map((code) => counts[code].met),
    attendance.reduce((sum, one) => sum + one.present, 0),
    attendance.reduce((sum, one) => sum + one.required * one.sessions, 0),
  ];
}

function explained(branches: readonly MeetingBranch[], sessions: readonly BranchSession[]): number {
  let steps = 0;
  for (const { whyProper } of improperMeetings(branches, sessions, period)) steps += whyProper.steps.length;
  return steps;
}

/** How long does the year of one branch take, in nanoseconds? Both ways must count the same. */
export function benchMeetings(): readonly Measured[] {
  const branches = branchesOf(20_000);
  const sessions = fromJson(sessionsOf(branches));
  const byDay = fromJson([...sessions].sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1)));
  const [one, other] = [usualWay(branches, sessions), ours(branches, byDay)];
  if (String(one) !== String(other)) throw new Error(`Expected the same counts, received ${one} and ${other}.`);
  const count = branches.length;
  return measure([
    { name: "summariseMeetings", count, run: () => ours(branches, sessions).length },
    { name: "Map of Sets and date-fns", count, run: () => usualWay(branches, sessions).length },
    { name: "improperMeetings: all judged, what fails explained", count, run: () => explained(branches, sessions) },
    { name: "summariseMeetings, by day", count, run: () => ours(branches, byDay).length },
    { name: "Map of Sets and date-fns, by day", count, run: () => usualWay(branches, byDay).length },
  ]);
}
