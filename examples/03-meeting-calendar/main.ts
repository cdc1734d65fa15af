// The meetings of a commune's branches: the calendar of the next quarter, what became of last year, and the year as a
// page. Writes calendar.ics and year.html into the folder given by --out (this folder's "out" when left out).
import { branchesOf, decidingSteps, prescribedDaysOf, sessionsOf } from "chibo";
import { calendarText } from "chibo/ical";
import {
  assessMeetings,
  type BranchAssessment,
  type MeetingIndicator,
  meetingIndicators,
  meetingsOwed,
  meetingUnit,
  nextOwed,
  remindersOn,
  summariseMeetings,
} from "chibo/meeting";
import { dateText, numberText, percentText, stepText, valueText, word } from "chibo/text";
import { quarterPeriod, yearPeriod } from "chibo/time";
import { language, write } from "../shared/cli.ts";
import { heads } from "./heads.ts";
import { register } from "./records.ts";
import { yearPage } from "./year-page.ts";

const today = "2025-12-31";
const paperDay = "2026-01-04";
const holidays = ["2026-01-01"] as const;
const year = yearPeriod(2025);
const notice = word("illustrative", language);

const branches = branchesOf(register, year);
const sessions = sessionsOf(register, year, { holidays: [] });
const titles = Object.fromEntries(register.hierarchy.organisations.map(({ id, name }) => [id, name]));
// What each branch owes depends on its kind, its members and the day that is fixed for it: all from the register.
const units = register.hierarchy.organisations
  .filter(({ kind }) => kind === "branch")
  .map(({ id, kind, counts }) => meetingUnit({ id, kind, counts, prescribed: prescribedDaysOf(register, id) }));

console.log(`${heads.place}\n${notice}\n`);
const owed = units.flatMap((unit) => meetingsOwed(unit, quarterPeriod("2026-Q1"), { holidays }).meetings);
console.log(`${heads.calendar}: ${owed.length}`);
for (const unit of units.slice(0, 1)) {
  for (const { body, meeting, dueOn, lastDay } of nextOwed(unit, today, { holidays })) {
    const sort = `${word(meeting, language, { of: "duty" })} (${word(body, language, { of: "duty" })})`;
    console.log(`  ${heads.next}, ${titles[unit.id]}: ${sort}, ${dateText(dueOn ?? lastDay, language)}`);
  }
}
const papers = remindersOn(owed, paperDay);
console.log(`  ${heads.reminders} ${dateText(paperDay, language)}: ${papers.length} × ${word("papers-due", language)}`);

console.log(`\n${heads.assessment}`);
for (const indicator of meetingIndicators(summariseMeetings(branches, sessions, year))) printIndicator(indicator);

console.log(`\n${heads.findings}`);
const assessments = branches.map((branch) => {
  const own = sessions.filter(({ organisationId }) => organisationId === branch.id);
  return assessMeetings(branch, own, year);
});
for (const assessment of assessments) printFindings(assessment);

const head = {
  name: heads.calendar,
  language,
  domain: "xa-minh-hoa.example",
  writtenOn: today,
  titles,
  note: notice,
} as const;
save("calendar.ics", calendarText(owed, head));
const rows = assessments.map(({ organisationId, months }) => ({
  title: titles[organisationId] ?? organisationId,
  months,
}));
save("year.html", yearPage(`${heads.place}: ${heads.year}`, rows));
console.log(`${notice}\n${word("disclaimer", language)}`);

function printIndicator({ code, numerator, denominator, lowest, highest }: MeetingIndicator): void {
  const [low, high] = [percentText(lowest, language), percentText(highest, language)];
  const counts = `${numberText(numerator, language)}/${numberText(denominator, language)}`;
  const share = low === high ? low : `${low} - ${high}`;
  console.log(`  ${word(code, language)}: ${share}${code === "attendance-mean" ? "" : ` (${counts})`}`);
}

/** Every month and quarter that was owed and not held properly, with the conditions that decided. */
function printFindings({ organisationId, months, quarters }: BranchAssessment): void {
  for (const { period, state, proper, whyProper } of [...months, ...quarters]) {
    if (proper === "met" || whyProper === null) continue;
    const found = state === "held" && proper === "not-met" ? heads.improper : word(state, language, { of: "period" });
    console.log(`  ${titles[organisationId]}, ${valueText(period, language)}: ${found}`);
    const reasons = decidingSteps(whyProper).filter(({ result }) => result !== "met");
    for (const step of reasons) console.log(`    - ${stepText(step, language)}`);
  }
}

function save(file: string, text: string): void {
  write(import.meta.dirname, file, text);
  console.log(`\n${heads.written} ${file}`);
}
