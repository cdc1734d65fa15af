import { groupBy, shown } from "../../guard/index.ts";
import {
  type BranchSession,
  checkScoreSheet,
  type ScoreSheet,
  scoreSheets,
  sessionFaults,
} from "../../meeting/index.ts";
import type { Organisation } from "../../organisation/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import type { CalendarDate, Span } from "../../time/index.ts";
import type { LeadingBodyRecord } from "../records/leading-body-record.ts";
import type { AwardWindow, LocalRules } from "../records/local-rules.ts";
import type { OrganisationRating } from "../records/organisation-rating.ts";
import type { HolderRecord } from "../records/post-record.ts";
import type { TermRecord } from "../records/term-record.ts";

/** What is wrong inside a record, at keys and positions from it inwards. */
export interface InnerFault {
  readonly code: IssueCode;
  readonly at: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
  readonly remedy: RemedyCode;
}

/** Notes what is wrong inside a record. */
export type Note = (fault: InnerFault) => void;

/** A part and its whole, by their keys. */
type Pair = readonly [part: string, whole: string];

const countPairs: readonly Pair[] = [["standingMembers", "committeeMembers"]];

const bodyPairs: readonly Pair[] = [
  ["standingMembers", "members"],
  ["movedAtOnce", "elected"],
];

/** The parts and wholes among the facts of a year, whatever it is that is rated. */
const factPairs: readonly Pair[] = [
  ["done", "tasks"],
  ["late", "done"],
  ["beyond", "done"],
  ["repaired", "shortcomings"],
  ["unitDone", "unitTasks"],
  ["basicTargetsMissed", "basicTargets"],
  ["unitsGood", "unitsInCharge"],
  ["unitsNotCompleted", "unitsInCharge"],
  ["lowConfidenceVotes", "confidenceVotes"],
  ["targetsReached", "targets"],
  ["targetsOnTime", "targetsReached"],
  ["targetsExceeded", "targetsReached"],
  ["dutyCriteriaNotMet", "dutyCriteria"],
  ["membersDisciplined", "members"],
  ["unitsDisciplined", "units"],
];

/** The score of a year is of a hundred points. */
const mostPoints = 100;

/** Holds an organisation against itself: its counts, and the order of the answers of higher bodies. */
export function organisationRules({ counts, consents }: Organisation, note: Note): void {
  for (let index = 0; index < counts.length; index += 1) {
    noteParts(counts[index] as object, countPairs, ["counts", index], note);
  }
  if (consents !== null && consents.length > 1) noteConsents(consents, note);
}

/** Answers stand in the order of their days, each once: those without a day come first. */
function noteConsents(consents: NonNullable<Organisation["consents"]>, note: Note): void {
  const seen = new Map<string, number>();
  let before: CalendarDate | null = null;
  let place = 0;
  for (const [index, { subject, giver, answeredOn }] of consents.entries()) {
    const key = `${subject} ${giver} ${answeredOn}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const expected = `!= consents.${first}`;
      const received = shown(answeredOn);
      note({ code: "duplicate-record", at: ["consents", index], expected, received, remedy: "keep-one-record" });
    } else if (before !== null && (answeredOn === null || answeredOn < before)) {
      const expected = `>= ${before} = consents.${place}.answeredOn`;
      const at = ["consents", index, "answeredOn"];
      note({ code: "out-of-order", at, expected, received: shown(answeredOn), remedy: "order-by-day" });
    }
    seen.set(key, first ?? index);
    if (answeredOn !== null && (before === null || before < answeredOn)) [before, place] = [answeredOn, index];
  }
}

/** Holds a session against itself. */
export function sessionRules(session: BranchSession, note: Note): void {
  for (const { path, ...fault } of sessionFaults(session)) note({ ...fault, at: path });
}

/** Holds a holder against itself: the days of each post, and posts of one organisation and role that overlap. */
export function holderRules({ posts }: HolderRecord, note: Note): void {
  for (let index = 0; index < posts.length; index += 1) {
    const post = posts[index] as HolderRecord["posts"][number];
    noteSpan(post, ["posts", index], note);
    if (post.notPerformed !== null) noteSpans(post.notPerformed, ["posts", index, "notPerformed"], note);
  }
  if (posts.length > 1) noteOverlaps(posts, note);
}

function noteOverlaps(posts: HolderRecord["posts"], note: Note): void {
  const held = groupBy(posts.keys(), (place) => `${posts[place]?.role} ${posts[place]?.organisationId}`);
  for (const places of held.values()) if (places.length > 1) noteOverlapsOf(posts, places, note);
}

/** Posts by their first days: one that begins before an earlier one has ended overlaps with it. */
function noteOverlapsOf(posts: HolderRecord["posts"], places: readonly number[], note: Note): void {
  const spanOf = (place: number): Span => posts[place] as Span;
  const inOrder = [...places].sort((one, other) => compareDays(spanOf(one).firstDay, spanOf(other).firstDay));
  let longest = inOrder[0] as number;
  for (const place of inOrder.slice(1)) {
    const { lastDay } = spanOf(longest);
    const { firstDay } = spanOf(place);
    if (lastDay === null || firstDay <= lastDay) {
      const expected =
        lastDay === null ? `posts.${longest}.lastDay != null` : `> ${lastDay} = posts.${longest}.lastDay`;
      const at = ["posts", place, "firstDay"];
      note({ code: "overlap", at, expected, received: shown(firstDay), remedy: "correct-the-dates" });
    }
    if (lastDay !== null && (spanOf(place).lastDay ?? "9") > lastDay) longest = place;
  }
}

/** Holds the rating of an organisation against itself: its days, and parts of its facts that are larger than the whole. */
export function ratingRules({ subject: { facts }, ...period }: OrganisationRating, note: Note): void {
  noteSpan(period, [], note);
  if (facts === null) return;
  noteParts(facts, factPairs, ["subject", "facts"], note);
  const { score } = facts;
  if (score === null || score <= mostPoints) return;
  note({
    code: "more-than-the-whole",
    at: ["subject", "facts", "score"],
    expected: `<= ${mostPoints}`,
    received: shown(score),
    remedy: "correct-the-counts",
  });
}

/** Holds a leading body against itself. */
export function leadingBodyRules(body: LeadingBodyRecord, note: Note): void {
  noteParts(body, bodyPairs, [], note);
}

/** Holds a term against itself: the end that was set comes after its beginning. */
export function termRules({ startedOn, endSet, parentEndsOn }: TermRecord, note: Note): void {
  for (const [key, end] of Object.entries({ endSet, parentEndsOn })) {
    if (startedOn === null || end === null || startedOn <= end) continue;
    note({
      code: "ends-before-it-begins",
      at: [key],
      expected: `>= ${startedOn}`,
      received: shown(end),
      remedy: "correct-the-dates",
    });
  }
}

/** Holds a record of a span against itself. */
export function spanRules(span: Span, note: Note): void {
  noteSpan(span, [], note);
}

const lastDayOfMonth = 31;
const dayOfYearShape = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Holds local rules against themselves: their days, the fixed day, the sheet, the rounds of awards. */
export function localRulesRules(rules: LocalRules, note: Note): void {
  noteSpan(rules, [], note);
  const { prescribedDay, scoreSheet, awardWindows } = rules;
  if (prescribedDay !== null) {
    noteSpan(prescribedDay, ["prescribedDay"], note);
    const { dayOfMonth, window } = prescribedDay;
    noteDayOfMonth(dayOfMonth, 1, ["prescribedDay", "dayOfMonth"], note);
    if (window !== null) {
      noteDayOfMonth(window.firstDay, 1, ["prescribedDay", "window", "firstDay"], note);
      noteDayOfMonth(window.lastDay, window.firstDay, ["prescribedDay", "window", "lastDay"], note);
    }
  }
  if (scoreSheet !== null) noteSheet(scoreSheet, note);
  for (const [index, window] of awardWindows.entries()) noteWindow(window, index, note);
}

function noteDayOfMonth(day: number, least: number, at: readonly string[], note: Note): void {
  if (day >= least && day <= lastDayOfMonth) return;
  const expected = `${least} … ${lastDayOfMonth}`;
  note({ code: "not-a-count", at, expected, received: shown(day), remedy: "write-whole-count" });
}

function noteSheet(sheet: string | ScoreSheet, note: Note): void {
  if (typeof sheet !== "string") {
    for (const { path, ...fault } of checkScoreSheet(sheet)) note({ ...fault, at: ["scoreSheet", ...path] });
    return;
  }
  const codes = scoreSheets.map(({ code }) => code);
  if (codes.includes(sheet)) return;
  const received = `"…" (${sheet.length})`;
  note({ code: "not-listed", at: ["scoreSheet"], expected: codes.join(", "), received, remedy: "choose-from-list" });
}

function noteWindow({ firstDay, lastDay, awardedOn }: AwardWindow, index: number, note: Note): void {
  for (const [key, day] of Object.entries({ firstDay, lastDay, awardedOn })) {
    if (dayOfYearShape.test(day)) continue;
    const at = ["awardWindows", index, key];
    const received = `"…" (${day.length})`;
    note({ code: "not-a-calendar-date", at, expected: "MM-DD", received, remedy: "write-iso-date" });
  }
}

/** Spans of one thing stand in the order of their days and do not overlap. */
function noteSpans(spans: readonly Span[], at: readonly (string | number)[], note: Note): void {
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Span;
    noteSpan(span, [...at, index], note);
    const before = spans[index - 1];
    if (before === undefined || (before.lastDay !== null && before.lastDay < span.firstDay)) continue;
    const isTurned = span.firstDay < before.firstDay;
    note({
      code: isTurned ? "out-of-order" : "overlap",
      at: [...at, index, "firstDay"],
      expected: `> ${isTurned ? before.firstDay : before.lastDay} = ${at.at(-1)}.${index - 1}`,
      received: shown(span.firstDay),
      remedy: isTurned ? "order-by-day" : "correct-the-dates",
    });
  }
}

function noteSpan({ firstDay, lastDay }: Span, at: readonly (string | number)[], note: Note): void {
  if (lastDay === null || firstDay <= lastDay) return;
  note({
    code: "ends-before-it-begins",
    at: [...at, "lastDay"],
    expected: `>= ${firstDay}`,
    received: shown(lastDay),
    remedy: "correct-the-dates",
  });
}

function noteParts(record: object, pairs: readonly Pair[], at: readonly (string | number)[], note: Note): void {
  const facts = record as Readonly<Record<string, unknown>>;
  for (const [part, whole] of pairs) {
    const [small, large] = [facts[part], facts[whole]];
    if (typeof small !== "number" || typeof large !== "number" || small <= large) continue;
    note({
      code: "more-than-the-whole",
      at: [...at, part],
      expected: `${part} <= ${whole} = ${large}`,
      received: shown(small),
      remedy: "correct-the-counts",
    });
  }
}

function compareDays(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : Number(one > other);
}
