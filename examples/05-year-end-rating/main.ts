// The year-end rating of an invented commune, rated whole under 124-QĐ/TW and under 366-QĐ/TW: who changes class and why, who
// gets which class and what each would need for a better one, the cap on the highest class by either base, and what two
// decisions leave open. Writes ratings.html into the folder given by --out (this folder's "out" when left out).
import {
  type ExcellenceGroup,
  type Outcome,
  type RatedRegister,
  rateAll,
  ratingIn,
  redoAfter,
  type Step,
  waysTo,
} from "chibo";
import {
  capExcellent,
  type RatingClass,
  type RatingSummary,
  type RecordedClass,
  ratingChange,
  ratingClasses,
  ratingRuleBookOn,
  ratingShare,
  summaryOfCounts,
} from "chibo/rating";
import { factText, numberText, percentText, stepText, valueText, word } from "chibo/text";
import { yearPeriod } from "chibo/time";
import { language, write } from "../shared/cli.ts";
import { heads } from "./heads.ts";
import { type BranchClass, type CapRow, ratingPage } from "./rating-page.ts";
import { readings, registerWith, titleOf, years } from "./records.ts";

const notice = word("illustrative", language);
const books = years.map(({ decidedOn }) => word(ratingRuleBookOn(decidedOn)?.code ?? "", language));
const register = registerWith([]);
const [before, after] = [rate(years[0]), rate(years[1])];
const ids = after.organisations.filter(({ basis }) => basis === "facts").map(({ organisationId }) => organisationId);

console.log(`${heads.place}\n${notice}\n\n${heads.changes}`);
for (const id of ids) printChange(id);

console.log(`\n${heads.classes}`);
for (const id of ids) printClass(id);

console.log(`\n${heads.cap}`);
for (const [index, rated] of [before, after].entries()) {
  for (const group of rated.groups) printCap(group, books[index] ?? "");
}
for (const group of after.groups) printSplit(group);

console.log(`\n${heads.decisions}`);
printDecisions(["01", "02"]);

console.log(`\n${heads.summary}`);
const ofBranches = [before.summary.organisations, after.summary.organisations];
const ofMembers = [before, after].flatMap(({ summary }) => (summary.members === null ? [] : [summary.members]));
printSummaries(heads.branches, ofBranches);
printSummaries(heads.members, ofMembers);
for (const { organisationId, counts } of register.records.memberRatings.slice(-1)) {
  console.log(`  ${heads.members}, ${titleOf(organisationId)}: ${lineOf(summaryOfCounts(counts))}`);
}
for (const id of ids.slice(5, 6)) printWayUp(id);

const bars = [...barsOf(heads.branches, ofBranches), ...barsOf(heads.members, ofMembers)];
write(
  import.meta.dirname,
  "ratings.html",
  ratingPage(heads.place, bars, { branches: ids.map(branchClass), caps: [before, after].flatMap(capsOf) }),
);
console.log(`\n${heads.written} ratings.html\n\n${notice}\n${word("disclaimer", language)}`);

function rate({ year, decidedOn }: (typeof years)[number], of = register): RatedRegister {
  const group = "same-superior-same-kind";
  return rateAll(of, yearPeriod(year), { decidedOn, excellenceShare: "ordinary", group, readings });
}

function printChange(id: string): void {
  const classes = [before, after].map((rated) => classIn(rated, id));
  if (classes[0] === classes[1]) return;
  const answers = [before, after].map((rated, index) => `${books[index]}: ${answerIn(rated, id)}`);
  console.log(`  ${titleOf(id)}: ${answers.join("; ")}`);
  for (const step of whyLower(id, classes)) console.log(`    - ${stepText(step, language)}`);
}

/** The class of a branch; where the cap may leave no place, the class to which it would fall as well. */
function printClass(id: string): void {
  const row = after.organisations.find(({ organisationId }) => organisationId === id);
  const range = [row?.highest, row?.lowest].map((one) => word(one ?? "class-open", language));
  console.log(`  ${titleOf(id)}: ${[...new Set(range)].join(" / ")}`);
  for (const step of lackingIn(id)) console.log(`    - ${stepText(step, language)}`);
}

function lackingIn(id: string): readonly Step[] {
  const better = betterThan(classIn(after, id));
  return better === null ? [] : waysTo(after, id, better).unmet;
}

function betterThan(one: RecordedClass | null): RatingClass | null {
  return ratingClasses[rankOf(one) - 1] ?? null;
}

/** The caps of a year as the page shows them. */
function capsOf({ groups }: RatedRegister, index: number): readonly CapRow[] {
  return groups.map(({ meeting, good, allowedAtLeast }) => ({
    title: books[index] ?? "",
    meeting: meeting.map(titleOf),
    good,
    allowed: (["strict-base", "broad-base"] as const).map((base) => under(allowedAtLeast, base) ?? null),
  }));
}

function printCap({ meeting, good, allowedAtLeast }: ExcellenceGroup, book: string): void {
  console.log(`  ${book}: ${meeting.length} ${heads.meets}, ${word("good", language)} ${good}`);
  for (const base of ["strict-base", "broad-base"] as const) {
    console.log(`    ${word(base, language)}: ${heads.may} ${valueText(under(allowedAtLeast, base), language)}`);
  }
}

/** The number that holds under a reading: the same for both where they agree. */
function under(allowed: Outcome<number>, base: "strict-base" | "broad-base"): number | undefined {
  return allowed.value ?? allowed.readings?.find(({ code }) => code === base)?.value;
}

/** Who is within the cap by points, and who of equal points stands at its edge. */
function printSplit({ group, meeting, good }: ExcellenceGroup): void {
  const candidates = meeting.map((id) => ({ key: titleOf(id), points: scoreOf(id) }));
  const base = ["strict-base"] as const;
  const { value: split } = capExcellent({ group, candidates, good }, after.decidedOn, {
    share: "ordinary",
    readings: base,
  });
  if (split === undefined) return;
  console.log(`    ${heads.chosen}: ${split.excellent.join(", ")}`);
  console.log(`    ${heads.tied}: ${split.tied.join(", ")} (${heads.places}: ${split.placesForTied})`);
}

function scoreOf(id: string): number | null {
  const rating = register.records.ratings.find(({ organisationId }) => organisationId === id);
  return rating?.subject.facts?.score ?? null;
}

/** What decisions settle, what they leave to the authority, and what would have to be done again without the first. */
function printDecisions(decided: readonly string[]): void {
  const rated = rate(years[1], registerWith(decided));
  for (const { decided: settled, meeting, allowedAtLeast } of rated.groups) {
    console.log(`  ${heads.decided}: ${settled.map(titleOf).join(", ")}`);
    console.log(`  ${heads.mayFall}: ${meeting.map(titleOf).join(", ")}`);
    for (const base of ["strict-base", "broad-base"] as const) {
      const left = (under(allowedAtLeast, base) ?? 0) - settled.length;
      console.log(`    ${word(base, language)}: ${heads.places} ${valueText(left, language)}`);
    }
  }
  for (const id of decided.slice(0, 1)) {
    const { organisations } = redoAfter(rated, id);
    console.log(`  ${titleOf(id)}, ${heads.redo}: ${organisations.map(titleOf).join(", ")}`);
  }
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

function printWayUp(id: string): void {
  const { unmet, ways } = waysTo(after, id, "excellent");
  console.log(`\n${titleOf(id)}: ${heads.up} ${word("excellent", language)}`);
  for (const step of unmet) console.log(`  - ${stepText(step, language)}`);
  for (const { fact, from, to } of ways.flat()) {
    console.log(`  → ${factText(fact, language)}: ${valueText(from, language)} → ${valueText(to, language)}`);
  }
}

function classIn(rated: RatedRegister, id: string): RecordedClass | null {
  return ratingIn(rated, id).class;
}

function answerIn(rated: RatedRegister, id: string): string {
  const { outcome } = ratingIn(rated, id);
  return word(outcome?.value ?? outcome?.reason ?? outcome?.kind ?? "", language);
}

/** What bars the higher of two classes under the regulation that gives the lower one, or none. */
function whyLower(id: string, classes: readonly (RecordedClass | null)[]): readonly Step[] {
  const ranks = classes.map((one) => (one === null ? ratingClasses.length : rankOf(one)));
  const isFirst = (ranks[0] ?? 0) > (ranks[1] ?? 0);
  const target = ratingClasses[Math.min(...ranks)];
  return target === undefined ? [] : waysTo(isFirst ? before : after, id, target).unmet;
}

function rankOf(one: RecordedClass | null): number {
  return (ratingClasses as readonly (RecordedClass | null)[]).indexOf(one);
}

function branchClass(id: string): BranchClass {
  const { outcome } = ratingIn(after, id);
  const because = outcome?.steps.filter(({ code }) => outcome.because.includes(code)) ?? [];
  return {
    title: titleOf(id),
    classes: [before, after].map((rated) => answerIn(rated, id)),
    why: because.map((step) => stepText(step, language)),
    lacking: lackingIn(id).map((step) => stepText(step, language)),
  };
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
  return summaries.map((summary, index) => ({ title: `${title}, ${years[index]?.year}`, summary }));
}
