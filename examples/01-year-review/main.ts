// The year's review of three places from the raw records beside this file, or of a folder of one's own: one screen, a page
// and the full text.
//
//   npm start                the three places, on one screen
//   npm start -- --help      what else there is
//
// Ends with code 1 when records do not hold together, with 2 when it was called wrongly.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Issue, review, summariseReview } from "chibo";
import { issuesText, reviewText, summaryText, word } from "chibo/text";
import { periodOf } from "chibo/time";
import { refuse } from "../shared/arguments.ts";
import { reviewPage } from "../shared/review-page/review-page.ts";
import { branch, data, form, language, out, parts, template, year } from "./options.ts";
import { filesIn, ownPlace, writeTemplates } from "./own-folder.ts";
import type { Place } from "./place.ts";
import { threePlaces } from "./places.ts";
import { whereToRead } from "./where-to-read.ts";
import { within } from "./within.ts";

const isOwn = data !== null;
const notice = isOwn ? null : word("illustrative", language);
const says = {
  vi: {
    page: "Trang tổng hợp",
    full: "Toàn văn",
    reading: "Đang đọc hồ sơ và tổng hợp",
    writing: "Đang ghi trang",
    note: "dữ liệu minh họa",
    unread: "Không đọc các tệp không phải .csv hay .json (hãy lưu lại dạng CSV UTF-8)",
  },
  en: {
    page: "Page",
    full: "Full text",
    reading: "Reading and reviewing",
    writing: "Writing the page",
    note: "illustrative data",
    unread: "Not read, as neither .csv nor .json (save it as CSV UTF-8)",
  },
}[language];

// Whoever reads may have read enough: `npm start -- --full | head`.
process.stdout.on("error", () => process.exit());
if (template !== null) {
  console.log(writeTemplates(template, language).join("\n"));
  process.exit();
}

const found: Place[] = [];
for (const place of given()) {
  if (!("title" in place)) failOn(place);
  const asked = branch === null ? place : partOf(place, branch);
  if (asked !== null) found.push(asked);
}
if (found.length === 0) {
  refuse({ vi: `Không có tổ chức nào có mã ${branch}.`, en: `No organisation has the id ${branch}.` });
}

if (form.isJson) console.log(JSON.stringify(found.map(dataOf), null, 2));
else print();

function* given(): Generator<Place | readonly Issue[], void, undefined> {
  if (data === null) {
    progress(says.reading);
    yield* threePlaces();
    return;
  }
  const { tables, unread } = filesIn(data);
  if (unread.length > 0) console.error(`${says.unread}: ${unread.join(", ")}`);
  progress(says.reading);
  yield ownPlace(data, tables, year);
}

function print(): void {
  const text = found.map(fullText).join("\n");
  if (form.isFull) console.log(text);
  else console.log(found.map(summaryOf).join("\n\n"));
  if (notice !== null && !form.isFull) console.log(`\n${notice}`);
  // A part is printed alone: the page and the text of the whole stay as they are.
  if (branch !== null || parts !== null) {
    progress("");
    return;
  }
  // Beside the data, in a folder of its own: what is written must not be read as data the next time.
  const folder = out ?? (data === null ? join(import.meta.dirname, "out") : join(data, "tong-hop"));
  mkdirSync(folder, { recursive: true });
  progress(says.writing);
  const page = save(folder, "review.html", reviewPage(found, { language, records: isOwn ? "own" : "illustrative" }));
  const whole = save(folder, "review.txt", `${text}\n${word("disclaimer", language)}\n`);
  progress("");
  console.log(`\n${says.page}: ${page}\n${says.full}: ${whole}\n${word("disclaimer", language)}`);
}

function summaryOf({ title, review: reviewed }: Place): string {
  const note = notice === null ? {} : { note: says.note };
  return summaryText(summariseReview(reviewed), language, { title: title[language], ...note });
}

function fullText({ title, note, review: reviewed }: Place): string {
  const told = reviewText(reviewed, language, parts === null ? {} : { parts });
  const head = [title[language], notice, note[language]].filter((line) => line !== null);
  return `${"=".repeat(100)}\n${head.join("\n")}\n\n${told}\n\n${whereToRead(told, language)}\n${notice === null ? "" : `\n${notice}\n`}`;
}

function dataOf({ id, title, review: reviewed }: Place) {
  return {
    id,
    title: title[language],
    ...(form.isFull ? { review: reviewed } : { summary: summariseReview(reviewed) }),
  };
}

/** The part of a place that stands under one organisation; `null` where it has none of that id. */
function partOf(place: Place, id: string): Place | null {
  const { firstDay, lastDay, structure } = place.review;
  const part = within(place.register, id, lastDay);
  if (part === null) return null;
  const { programmes: _, ...options } = place.options;
  const register = part.register.kind === "accepted" ? part.register.value : failOn(part.register.issues);
  const reviewed = review(register, periodOf(firstDay, lastDay), options);
  // What the whole place finds of its structure stands: a part does not know what is around it.
  const findings = structure.findings.filter(({ organisationId }) => part.ids.has(organisationId));
  return { ...place, register, options, review: { ...reviewed, structure: { ...reviewed.structure, findings } } };
}

function failOn(issues: readonly Issue[]): never {
  progress("");
  console.error(issuesText(issues, language));
  process.exit(1);
}

function save(folder: string, file: string, text: string): string {
  const path = join(folder, file);
  writeFileSync(path, text);
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

/** Tells what is going on, on a terminal only, on one line that the next replaces. */
function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what}${what === "" ? "" : " …"}`);
}
