// Lâm Bình, 1 January 2020 to 30 September 2022: a regular meeting each month, a thematic one each quarter.
import { type BranchSession, type BranchSessionGiven, branchSession } from "chibo/meeting";
import { type CalendarMonth, calendarDate, monthsIn } from "chibo/time";
import { exemptOf, requiredOf } from "./lam-binh-organisations.ts";
import { inOrder, three, two, upTo } from "./shared.ts";

type Shortcomings = Readonly<Record<string, Partial<BranchSessionGiven>>>;

/** What kept a meeting from being proper, and where: three branches by the regular one, eleven by the thematic one. */
const regularShortcomings: Shortcomings = {
  "17 2020-05": { contentFull: false },
  "42 2021-08": { minutes: 80 },
  "88 2022-02": { absentWithoutReason: 1 },
};
const thematicShortcomings: Shortcomings = {
  "3 2020-03": { contentFull: false },
  "12 2020-06": { prepared: false },
  "21 2020-12": { contentFull: false },
  "35 2021-03": { manySpoke: false },
  "44 2021-03": { resultsLed: false },
  "53 2021-06": { contentFull: false },
  "66 2021-09": { resultsLed: false },
  "71 2021-12": { contentFull: false },
  "79 2022-03": { wellChaired: false },
  "90 2022-06": { resultsLed: false },
  "97 2022-09": { contentFull: false },
};

const months = monthsIn({ firstDay: "2020-01-01", lastDay: "2022-09-30" });
const absentOf = (branch: number, month: number): number => (requiredOf(branch) >= 20 && month % 4 !== 0 ? 2 : 1);

/** The sessions of the hundred branches. */
export const sessions: readonly BranchSession[] = upTo(100).flatMap((branch) =>
  months.flatMap((month, index) => sessionsOfMonth(branch, month, index)),
);

/** In the last month of a quarter the thematic meeting follows the regular one in the same session. */
function sessionsOfMonth(branch: number, month: CalendarMonth, index: number): readonly BranchSession[] {
  const required = requiredOf(branch);
  const id = `${three(branch)}-${month}`;
  const shared = {
    ...inOrder,
    id,
    organisationId: `branch-${three(branch)}`,
    heldOn: calendarDate(`${month}-${two(3 + (branch % 3))}`),
    kind: "regular",
    minutes: 95,
    exempt: exemptOf(branch),
    present: required - absentOf(branch, index),
    rated: (branch + index) % 4 === 0 ? "fair" : "good",
  } as const;
  const regular = branchSession({ ...shared, ...regularShortcomings[`${branch} ${month}`] });
  if (index % 3 !== 2) return [regular];
  const failed = thematicShortcomings[`${branch} ${month}`];
  if (failed === undefined) return [branchSession({ ...regular, kind: "combined", minutes: 125 })];
  return [regular, branchSession({ ...shared, id: `${id}-thematic`, kind: "thematic", minutes: 60, ...failed })];
}
