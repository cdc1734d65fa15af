// The year-end rating of an invented commune under 124-QĐ/TW and under 366-QĐ/TW: who changes class and why, the cap on
// the highest class by either base, the summary, and a way up for one branch. Writes ratings.html into the folder given by
// --out (this folder's "out" when left out).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Outcome, Step } from "chibo";
import {
  capExcellent,
  classify,
  excellentAllowed,
  judgeClass,
  mergeRatingSummaries,
  type OrganisationYear,
  type RatingClass,
  type RatingFacts,
  type RatingSummary,
  ratingChange,
  ratingClasses,
  ratingRuleBookOn,
  ratingShare,
  stepsToClass,
  summariseRatings,
} from "chibo/rating";
import { parseRecords, type RecordKind, type RecordTypes } from "chibo/schemas";
import { issueText, type Language, numberText, percentText, stepText, valueText, word } from "chibo/text";
import type { CalendarDate } from "chibo/time";
import { ratingPage } from "./rating-page.ts";
import { rawBranches } from "./records.ts";

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
const before: CalendarDate = "2024-12-20";
const after: CalendarDate = "2025-12-20";
const days = [before, after];
/** How the authority of this commune reads the gaps of Article 11; the cap is shown under both of its bases. */
const named = ["band-as-floor"] as const;

const heads = {
  vi: {
    place: "Đảng ủy xã minh họa: xếp loại cuối năm",
    changes: "Chi bộ đổi mức xếp loại giữa hai quy định, và vì sao",
    cap: "Giới hạn tỷ lệ hoàn thành xuất sắc",
    meets: "đủ điều kiện",
    may: "được xếp",
    chosen: "trong giới hạn",
    tied: "bằng điểm, cấp có thẩm quyền chọn",
    places: "suất",
    summary: "Tổng hợp",
    of: "trên số được xếp loại",
    points: "điểm phần trăm",
    small: "nhóm dưới 5 người, không công bố",
    up: "còn thiếu gì để đạt",
    written: "Đã ghi",
    branches: "Chi bộ",
    members: "Đảng viên",
  },
  en: {
    place: "An illustrative commune: the year-end rating",
    changes: "Branches whose class differs between the two regulations, and why",
    cap: "The cap on excellent",
    meets: "meet the conditions",
    may: "may be rated",
    chosen: "within the cap",
    tied: "equal points, for the authority to choose",
    places: "places",
    summary: "Summary",
    of: "of those rated",
    points: "percentage points",
    small: "a group of fewer than five persons is not shown",
    up: "what it lacks for",
    written: "Written",
    branches: "Branches",
    members: "Members",
  },
}[language];

const notice = word("illustrative", language);
const branches = rawBranches.map((raw) => ({
  title: raw.title[language],
  facts: read("organisationYear", [raw.facts])[0] as OrganisationYear,
  members: read("memberYear", raw.members),
}));
const books = days.map((day) => word(ratingRuleBookOn(day)?.code ?? "", language));

console.log(`${heads.place}\n${notice}\n\n${heads.changes}`);
for (const { title, facts } of branches) {
  const classes = days.map((day) => classOf(facts, day));
  if (classes[0] === classes[1]) continue;
  const answers = days.map((day, index) => `${books[index]}: ${answerOf(classify(facts, day, named))}`);
  console.log(`  ${title}: ${answers.join("; ")}`);
  for (const step of whyLower(facts, classes)) console.log(`    - ${stepText(step, language)}`);
}

console.log(`\n${heads.cap}`);
for (const [index, day] of days.entries()) {
  const excellent = having("excellent", day).length;
  const good = having("good", day).length;
  console.log(`  ${books[index]}: ${excellent} ${heads.meets}, ${word("good", language)} ${good}`);
  for (const base of ["strict-base", "broad-base"] as const) {
    const allowed = excellentAllowed(excellent, good, "ordinary", day, [base]);
    console.log(`    ${word(base, language)}: ${heads.may} ${answerOf(allowed)}`);
  }
}
const candidates = having("excellent", after).map(({ title, facts }) => ({ key: title, points: facts.score }));
const good = having("good", after).length;
const split = capExcellent({ group: "branches", candidates, good }, "ordinary", after, ["strict-base"]);
if (split.kind === "assessed") {
  const { excellent, tied, placesForTied } = split.value;
  console.log(`    ${heads.chosen}: ${excellent.join(", ")}`);
  console.log(`    ${heads.tied}: ${tied.join(", ")} (${heads.places}: ${placesForTied})`);
}

console.log(`\n${heads.summary}`);
const ofBranches = days.map((day) =>
  summariseRatings(
    "organisation",
    branches.map(({ facts }) => subjectOf(facts)),
    day,
    named,
  ),
);
const ofMembers = days.map((day) => {
  const each = branches.map(({ members }) => summariseRatings("member", members.map(subjectOf), day, named));
  return mergeRatingSummaries(each);
});
for (const [title, summaries] of [
  [heads.branches, ofBranches],
  [heads.members, ofMembers],
] as const) {
  console.log(`  ${title}`);
  summaries.forEach((summary, index) => {
    console.log(`    ${books[index]}: ${lineOf(summary)}`);
  });
  const [first, second] = summaries as [RatingSummary, RatingSummary];
  const { points } = ratingChange(first, second, "good-or-better", "rated", 1);
  console.log(`    ${word("good-or-better", language)}: ${numberText(points ?? 0, language)} ${heads.points}`);
}
const smallest = branches.at(-1);
if (smallest !== undefined) {
  console.log(
    `  ${heads.members}, ${smallest.title}: ${lineOf(summariseRatings("member", smallest.members.map(subjectOf), after, named))}`,
  );
}

const close = branches[5];
if (close !== undefined) {
  const steps = stepsToClass(close.facts, after, "excellent", named);
  console.log(`\n${close.title}: ${heads.up} ${word("excellent", language)}`);
  for (const step of steps.unmet) console.log(`  - ${stepText(step, language)}`);
  for (const { fact, from, to } of steps.ways.flat()) console.log(`  → ${fact}: ${String(from)} → ${String(to)}`);
}

const bars = [...ofBranches.entries()].map(([index, summary]) => ({
  title: `${heads.branches}, ${index + 2024}`,
  summary,
}));
const memberBars = [...ofMembers.entries()].map(([index, summary]) => ({
  title: `${heads.members}, ${index + 2024}`,
  summary,
}));
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "ratings.html"), ratingPage(heads.place, [...bars, ...memberBars], language));
console.log(`\n${heads.written} ratings.html\n\n${notice}\n${word("disclaimer", language)}`);

function classOf(facts: RatingFacts, day: CalendarDate): RatingClass | null {
  const verdict = judgeClass(facts, day, named);
  return verdict.kind === "assessed" ? verdict.value : null;
}

function having(wanted: RatingClass, day: CalendarDate): readonly (typeof branches)[number][] {
  return branches.filter(({ facts }) => classOf(facts, day) === wanted);
}

/** What bars the higher of two classes under the regulation that gives the lower one, or none. */
function whyLower(facts: OrganisationYear, classes: readonly (RatingClass | null)[]): readonly Step[] {
  const ranks = classes.map((one) => (one === null ? ratingClasses.length : ratingClasses.indexOf(one)));
  const lower = (ranks[0] ?? 0) > (ranks[1] ?? 0) ? 0 : 1;
  const higher = classes[1 - lower] ?? null;
  return higher === null ? [] : stepsToClass(facts, days[lower] ?? after, higher, named).unmet;
}

function subjectOf(facts: RatingFacts) {
  return { standing: "to-be-rated", facts, decision: null } as const;
}

function lineOf(summary: RatingSummary): string {
  if (summary.isTooSmallToShow) return heads.small;
  const shares = (["excellent", "good", "completed", "not-completed"] as const).map((one) => {
    const share = ratingShare(summary, one, "rated", 1);
    return `${word(one, language)} ${share.part} (${percentText(share, language)})`;
  });
  const open = summary.notRated["class-open"];
  return `${word("rated", language)} ${summary.rated}: ${shares.join(", ")}; ${word("class-open", language)} ${open}`;
}

function answerOf(outcome: Outcome<RatingClass | number>): string {
  if (outcome.kind === "assessed") return valueText(outcome.value, language);
  return word("reason" in outcome ? outcome.reason : outcome.kind, language);
}

/** The records of one kind; those that do not hold together end the program, with every issue. */
function read<Kind extends RecordKind>(kind: Kind, input: readonly unknown[]): readonly RecordTypes[Kind][] {
  const checked = parseRecords(kind, input);
  if (checked.kind === "accepted") return checked.value;
  for (const issue of checked.issues) console.error(issueText(issue, language));
  process.exit(1);
}
