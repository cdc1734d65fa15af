// The meetings of a commune's branches: the calendar of the next quarter, what became of last year, and the year as a
// page. Writes calendar.ics and year.html into the folder given by --out (this folder's "out" when left out).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decidingSteps, type Issue } from "chibo";
import { calendarText } from "chibo/ical";
import {
  assessMeetings,
  type BranchAssessment,
  type BranchSession,
  checkSessions,
  meetingIndicators,
  meetingsOwed,
  nextOwed,
  remindersOn,
  summariseMeetings,
} from "chibo/meeting";
import { parseRecords } from "chibo/schemas";
import { dateText, issueText, type Language, numberText, percentText, stepText, word } from "chibo/text";
import { quarterPeriod, yearPeriod } from "chibo/time";
import { branches, rawSessions, titles, units } from "./records.ts";
import { yearPage } from "./year-page.ts";

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "vi" },
    out: { type: "string", default: join(import.meta.dirname, "out") },
  },
});
if (values.lang !== "vi" && values.lang !== "en") {
  console.error(`Expected --lang vi or --lang en, received ${values.lang}.`);
  process.exit(2);
}
const language: Language = values.lang;
const today = "2025-12-31";
const holidays = ["2026-01-01"] as const;
const year = yearPeriod(2025);

const heads = {
  vi: {
    place: "Đảng ủy xã minh họa",
    calendar: "Lịch sinh hoạt quý I năm 2026",
    next: "Kỳ sinh hoạt tiếp theo",
    reminders: "Nhắc việc ngày",
    assessment: "Đánh giá năm 2025",
    findings: "Các tháng, quý chưa đúng quy định và lý do",
    year: "Sinh hoạt thường kỳ các tháng năm 2025",
    written: "Đã ghi",
  },
  en: {
    place: "An illustrative commune",
    calendar: "Meetings of the first quarter of 2026",
    next: "Next meeting",
    reminders: "Reminders of",
    assessment: "The year 2025",
    findings: "Months and quarters not held properly, and why",
    year: "Regular meetings, month by month, 2025",
    written: "Written",
  },
}[language];

const notice = word("illustrative", language);
const sessions = sessionsRead();

console.log(`${heads.place}\n${notice}\n`);

const owed = units.flatMap((unit) => meetingsOwed(unit, quarterPeriod("2026-Q1"), { holidays }).meetings);
console.log(`${heads.calendar}: ${owed.length}`);
for (const unit of units.slice(0, 1)) {
  for (const { body, meeting, dueOn, lastDay } of nextOwed(unit, today, { holidays })) {
    const sort = `${word(`duty.${meeting}`, language)} (${word(`duty.${body}`, language)})`;
    console.log(`  ${heads.next}, ${titles[unit.id]}: ${sort}, ${dateText(dueOn ?? lastDay, language)}`);
  }
}
const paperDay = "2026-01-04";
const papers = remindersOn(owed, paperDay);
console.log(`  ${heads.reminders} ${dateText(paperDay, language)}: ${papers.length} × ${word("papers-due", language)}`);

console.log(`\n${heads.assessment}`);
const summary = summariseMeetings(branches, sessions, year);
for (const { code, numerator, denominator, lowest, highest } of meetingIndicators(summary)) {
  const [low, high] = [percentText(lowest, language), percentText(highest, language)];
  const [part, whole] = [numerator, denominator].map((count) => numberText(count, language));
  const counts = code === "attendance-mean" ? "" : ` (${part}/${whole})`;
  console.log(`  ${word(code, language)}: ${low === high ? low : `${low} - ${high}`}${counts}`);
}

console.log(`\n${heads.findings}`);
const assessments = branches.map((branch) => assessMeetings(branch, sessions, year));
for (const assessment of assessments) for (const line of findingsOf(assessment)) console.log(line);

const rows = assessments.map(({ branchId, months }) => ({ title: titles[branchId] ?? branchId, months }));
const calendar = {
  name: heads.calendar,
  language,
  domain: "xa-minh-hoa.example",
  titles,
  note: notice,
  writtenOn: today,
} as const;
write("calendar.ics", calendarText(owed, calendar));
write("year.html", yearPage(`${heads.place}: ${heads.year}`, rows, language));
console.log(`${notice}\n${word("disclaimer", language)}`);

/** Every month and quarter that was owed and not held properly, with the steps that decided. */
function findingsOf({ branchId, months, quarters }: BranchAssessment): readonly string[] {
  return [...months, ...quarters].flatMap(({ period, state, proper, whyProper }) => {
    if (proper === "met" || whyProper === null) return [];
    const reasons = decidingSteps(whyProper).filter(({ result }) => result !== "met");
    const title = `  ${titles[branchId]}, ${period}: ${word(`period.${state}`, language)}`;
    return [title, ...reasons.map((step) => `    - ${stepText(step, language)}`)];
  });
}

/** The sessions as records; those that do not hold together end the program, with every issue. */
function sessionsRead(): readonly BranchSession[] {
  const read = parseRecords("branchSession", rawSessions);
  const issues: readonly Issue[] = read.kind === "accepted" ? checkSessions(read.value, branches) : read.issues;
  if (read.kind === "accepted" && issues.length === 0) return read.value;
  for (const issue of issues) console.error(issueText(issue, language));
  process.exit(1);
}

function write(file: string, text: string): void {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, file), text);
  console.log(`\n${heads.written} ${file}`);
}
