// One register of an invented commune: twelve branches, the day that its committee fixes for their meetings, and their
// sessions in 2025, made up by rule so that they are the same on every machine.
import { buildRegister, prescribedDaysOf, type Register, type RegisterGiven, withRecords } from "chibo";
import { type BranchSession, type BranchSessionGiven, branchSession, prescribedDayIn } from "chibo/meeting";
import { type CalendarDate, calendarMonth, yearPeriod } from "chibo/time";
import { accepted } from "../shared/cli.ts";

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const two = (number: number): string => String(number).padStart(2, "0");

const places: RegisterGiven = {
  organisations: [
    { id: "commune", name: "Đảng bộ xã minh họa", kind: "commune", armedForces: false },
    ...numbers.map(
      (number) =>
        ({
          id: `b${two(number)}`,
          name: `Chi bộ ${two(number)}`,
          kind: "branch",
          parentId: "commune",
          armedForces: false,
          // Every third branch is large enough to elect a committee.
          counts: [{ on: "2025-01-01", official: number % 3 === 1 ? 22 : 8, probationary: 0 }],
        }) as const,
    ),
  ],
  // The commune committee fixes the 3rd of the month.
  localRules: [
    {
      organisationId: "commune",
      firstDay: "2025-01-01",
      citation: { document: "01-NQ-DU@2025-01-01", provision: "1" },
      evidence: "unverified",
      verifiedOn: "2026-11-22",
      prescribedDay: { dayOfMonth: 3, shift: "next-working-day" },
    },
  ],
  complete: [{ organisationId: "commune", of: "sessions", ...yearPeriod(2025) }],
};

/** What went otherwise than it should, by branch and month. */
const deviations: Readonly<Record<string, Partial<BranchSessionGiven>>> = {
  "5-11": { minutes: 75 },
  "7-4": { heldOn: "2025-04-10" },
  "9-5": { present: 5 },
  "11-7": { form: "online", cannotMeet: 6 },
  "2-2": { absentWithoutReason: 1, present: 7 },
};

const planned = accepted(buildRegister(places));

/** The register, sessions included. Branch 03 did not meet in August; branch 08 held no thematic session by June. */
export const register: Register = accepted(
  withRecords(planned, {
    sessions: planned.hierarchy.organisations.flatMap(({ id, kind, counts }) =>
      kind === "branch" ? sessionsOfYear(id, counts[0]?.official ?? 0) : [],
    ),
  }),
);

function sessionsOfYear(id: string, members: number): readonly BranchSession[] {
  const branch = Number(id.slice(1));
  const fixed = prescribedDaysOf(planned, id);
  return numbers
    .filter((month) => !(branch === 3 && month === 8))
    .map((month) => {
      const day = prescribedDayIn(fixed, calendarMonth(`2025-${two(month)}`), { holidays: [] });
      return sessionOf(branch, month, { members, day: day ?? "2025-01-03" });
    });
}

function sessionOf(
  branch: number,
  month: number,
  { members, day }: { readonly members: number; readonly day: CalendarDate },
): BranchSession {
  const isCombined = month % 3 === 0 && !(branch === 8 && month === 6);
  return branchSession({
    id: `s-${two(branch)}-${two(month)}`,
    organisationId: `b${two(branch)}`,
    heldOn: day,
    kind: isCombined ? "combined" : "regular",
    minutes: isCombined ? 125 : 95,
    roll: members,
    exempt: 0,
    temporarilyExempt: 0,
    suspended: 0,
    specialDuty: 0,
    awayOnTransfer: 0,
    transfereesIn: 0,
    // One of twenty-two may be away; one of eight would be more than a tenth.
    present: members < 10 ? members : members - ((branch + month) % 3),
    absentWithoutReason: 0,
    longestExcusedRun: 1,
    prepared: true,
    contentFull: true,
    orderKept: true,
    wellChaired: true,
    manySpoke: true,
    minutesKept: true,
    principlesKept: true,
    resultsLed: true,
    rated: "good",
    ...deviations[`${branch}-${month}`],
  });
}
