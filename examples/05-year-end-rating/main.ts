// The year-end rating of an invented commune under 124-QĐ/TW and under 366-QĐ/TW: who changes class and why, the cap on
// the highest class by either base, the summary, and a way up for one branch. Writes ratings.html into the folder given by
// --out (this folder's "out" when left out).
import type { Step } from "chibo";
import {
  assessClass,
  capExcellent,
  judgeClass,
  mergeRatingSummaries,
  type OrganisationYear,
  type RatingClass,
  type RatingFacts,
  type RatingSummary,
  ratedSubject,
  ratingChange,
  ratingClasses,
  ratingRuleBookOn,
  ratingShare,
  stepsToClass,
  summariseRatings,
} from "chibo/rating";
import { factText, numberText, percentText, stepText, valueText, word } from "chibo/text";
import type { CalendarDate } from "chibo/time";
import { language, write } from "../shared/cli.ts";
import { heads } from "./heads.ts";
import { ratingPage } from "./rating-page.ts";
import { type Branch, branches } from "./records.ts";

const before: CalendarDate = "2024-12-20";
const after: CalendarDate = "2025-12-20";
const days = [before, after];
/** How the authority of this commune reads the gaps of Article 11; the cap is shown under both of its bases. */
const readings = ["band-as-floor"] as const;

const notice = word("illustrative", language);
const books = days.map((day) => word(ratingRuleBookOn(day)?.code ?? "", language));
const titleOf = ({ title }: Branch): string => title[language];

console.log(`${heads.place}\n${notice}\n\n${heads.changes}`);
for (const branch of branches) printChange(branch);

console.log(`\n${heads.cap}`);
for (const [index, day] of days.entries()) printCap(day, books[index] ?? "");
printSplit();

console.log(`\n${heads.summary}`);
const ofBranches = days.map((day) =>
  summaryOf(
    "organisation",
    branches.map(({ facts }) => facts),
    day,
  ),
);
const ofMembers = days.map((day) =>
  mergeRatingSummaries(branches.map(({ members }) => summaryOf("member", members, day))),
);
printSummaries(heads.branches, ofBranches);
printSummaries(heads.members, ofMembers);
for (const branch of branches.slice(-1)) {
  console.log(`  ${heads.members}, ${titleOf(branch)}: ${lineOf(summaryOf("member", branch.members, after))}`);
}
for (const branch of branches.slice(5, 6)) printWayUp(branch);

const bars = [...barsOf(heads.branches, ofBranches), ...barsOf(heads.members, ofMembers)];
write(import.meta.dirname, "ratings.html", ratingPage(heads.place, bars));
console.log(`\n${heads.written} ratings.html\n\n${notice}\n${word("disclaimer", language)}`);

function printChange(branch: Branch): void {
  const classes = days.map((day) => classOf(branch.facts, day));
  if (classes[0] === classes[1]) return;
  const answers = days.map((day, index) => `${books[index]}: ${answerOf(branch.facts, day)}`);
  console.log(`  ${titleOf(branch)}: ${answers.join("; ")}`);
  for (const step of whyLower(branch.facts, classes)) console.log(`    - ${stepText(step, language)}`);
}

function printCap(day: CalendarDate, book: string): void {
  const candidates = having("excellent", day).length;
  const good = having("good", day).length;
  console.log(`  ${book}: ${candidates} ${heads.meets}, ${word("good", language)} ${good}`);
  for (const base of ["strict-base", "broad-base"] as const) {
    const pool = { group: "branches", candidates, good };
    const { value } = capExcellent(pool, day, { share: "ordinary", readings: [base] });
    console.log(`    ${word(base, language)}: ${heads.may} ${valueText(value?.allowed, language)}`);
  }
}

/** Who is within the cap, and who of equal points stands at its edge. */
function printSplit(): void {
  const candidates = having("excellent", after).map((branch) => ({ key: titleOf(branch), points: branch.facts.score }));
  const pool = { group: "branches", candidates, good: having("good", after).length };
  const { value: split } = capExcellent(pool, after, { share: "ordinary", readings: ["strict-base"] });
  if (split === undefined) return;
  console.log(`    ${heads.chosen}: ${split.excellent.join(", ")}`);
  console.log(`    ${heads.tied}: ${split.tied.join(", ")} (${heads.places}: ${split.placesForTied})`);
}

function printSummaries(title: string, summaries: readonly RatingSummary[]): void {
  console.log(`  ${title}`);
  for (const [index, summary] of summaries.entries()) console.log(`    ${books[index]}: ${lineOf(summary)}`);
  const [first, second] = summaries;
  if (first === undefined || second === undefined) return;
  const { difference } = ratingChange(first, second, { of: "good-or-better", base: "rated" });
  const points = difference === null ? 0 : Math.round((difference.part * 1000) / difference.whole) / 10;
  console.log(`    ${word("good-or-better", language)}: ${numberText(points, language)} ${heads.points}`);
}

function printWayUp(branch: Branch): void {
  const { unmet, ways } = stepsToClass(branch.facts, after, { target: "excellent", readings });
  console.log(`\n${titleOf(branch)}: ${heads.up} ${word("excellent", language)}`);
  for (const step of unmet) console.log(`  - ${stepText(step, language)}`);
  for (const { fact, from, to } of ways.flat()) {
    console.log(`  → ${factText(fact, language)}: ${valueText(from, language)} → ${valueText(to, language)}`);
  }
}

function classOf(facts: RatingFacts, day: CalendarDate): RatingClass | null {
  return judgeClass(facts, day, { readings }).value ?? null;
}

function answerOf(facts: RatingFacts, day: CalendarDate): string {
  const { value, reason, kind } = assessClass(facts, day, { readings });
  return word(value ?? reason ?? kind, language);
}

function having(wanted: RatingClass, day: CalendarDate): readonly Branch[] {
  return branches.filter(({ facts }) => classOf(facts, day) === wanted);
}

/** What bars the higher of two classes under the regulation that gives the lower one, or none. */
function whyLower(facts: OrganisationYear, classes: readonly (RatingClass | null)[]): readonly Step[] {
  const ranks = classes.map((one) => (one === null ? ratingClasses.length : ratingClasses.indexOf(one)));
  const lower = (ranks[0] ?? 0) > (ranks[1] ?? 0) ? 0 : 1;
  const target = classes[1 - lower] ?? null;
  return target === null ? [] : stepsToClass(facts, days[lower] ?? after, { target, readings }).unmet;
}

function summaryOf(kind: "member" | "organisation", all: readonly RatingFacts[], day: CalendarDate): RatingSummary {
  return summariseRatings(
    all.map((facts) => ratedSubject({ facts })),
    day,
    { kind, readings },
  );
}

function lineOf(summary: RatingSummary): string {
  if (summary.isTooSmallToShow) return heads.small;
  const shares = ratingClasses.map((one) => {
    const share = ratingShare(summary, { of: one, base: "rated" });
    return `${word(one, language)} ${share.part} (${percentText(share, language)})`;
  });
  const open = summary.notRated["class-open"];
  return `${word("rated", language)} ${summary.rated}: ${shares.join(", ")}; ${word("class-open", language)} ${open}`;
}

function barsOf(title: string, summaries: readonly RatingSummary[]) {
  return summaries.map((summary, index) => ({ title: `${title}, ${index + 2024}`, summary }));
}
