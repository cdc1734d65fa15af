// The sessions of twelve invented branches in 2025, made up by rule so that they are the same on every machine.
import {
  type BranchSession,
  type BranchSessionGiven,
  branchSession,
  type MeetingBranch,
  type MeetingUnit,
  meetingBranch,
  meetingUnit,
  prescribedDay,
  prescribedDayIn,
} from "chibo/meeting";
import { calendarMonth } from "chibo/time";

const branchNumbers = Array.from({ length: 12 }, (_, index) => index + 1);
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const two = (number: number): string => String(number).padStart(2, "0");

/** The commune committee fixes the 3rd of the month. */
const third = prescribedDay({
  firstDay: "2025-01-01",
  dayOfMonth: 3,
  shift: "next-working-day",
  citation: { document: "01-NQ-DU@2025-01-01", provision: "1" },
  evidence: "unverified",
  verifiedOn: "2026-11-22",
});

/** The branches whose meetings are assessed. */
export const branches: readonly MeetingBranch[] = branchNumbers.map((number) =>
  meetingBranch({ id: `b${two(number)}`, kind: "branch" }),
);

/** The same branches as units that owe meetings; every third has a committee of its own. */
export const units: readonly MeetingUnit[] = branches.map(({ id }, index) => {
  const official = index % 3 === 0 ? 12 : 7;
  return meetingUnit({ id, kind: "branch", counts: [{ on: "2025-01-01", official }], prescribed: [third] });
});

/** The names under which the branches are shown. */
export const titles: Readonly<Record<string, string>> = Object.fromEntries(
  branches.map(({ id }) => [id, `Chi bộ ${id.slice(1)}`]),
);

/** What went otherwise than it should, by branch and month. */
const deviations: Readonly<Record<string, Partial<BranchSessionGiven>>> = {
  "5-11": { minutes: 75 },
  "7-4": { heldOn: "2025-04-10" },
  "9-5": { present: 17 },
  "11-7": { form: "online", cannotMeet: 14 },
  "2-2": { absentWithoutReason: 1, present: 19 },
};

/** Branch 03 did not meet in August; branch 08 held no thematic session in the second quarter. */
export const sessions: readonly BranchSession[] = branchNumbers.flatMap((branch) =>
  months.flatMap((month) => (branch === 3 && month === 8 ? [] : [sessionOf(branch, month)])),
);

function sessionOf(branch: number, month: number): BranchSession {
  const isCombined = month % 3 === 0 && !(branch === 8 && month === 6);
  const day = prescribedDayIn([third], calendarMonth(`2025-${two(month)}`), { holidays: [] });
  return branchSession({
    id: `s-${two(branch)}-${two(month)}`,
    organisationId: `b${two(branch)}`,
    heldOn: day ?? "2025-01-03",
    prescribedOn: day,
    kind: isCombined ? "combined" : "regular",
    minutes: isCombined ? 125 : 95,
    roll: 22,
    exempt: 2,
    temporarilyExempt: 0,
    suspended: 0,
    specialDuty: 0,
    awayOnTransfer: 0,
    transfereesIn: 0,
    present: 18 + ((branch + month) % 3),
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
