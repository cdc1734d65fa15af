import { shown } from "../../guard/index.ts";
import type { Issue } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";

/** One issue for each record whose id an earlier record has. */
export function duplicateIssues(records: readonly Organisation[]): readonly Issue[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, position): readonly Issue[] => {
    const isNew = !seen.has(id);
    seen.add(id);
    if (isNew) return [];
    const path = [position, "id"];
    return [{ code: "duplicate-id", path, expected: "an unused id", received: shown(id), remedy: "give-unique-ids" }];
  });
}

/** One issue for each member of each circle, in the order of the circle. No recursion: a chain may be of any length. */
export function cycleIssues(records: readonly Organisation[], parents: Int32Array): readonly Issue[] {
  const walkOf = new Int32Array(records.length);
  const issues: Issue[] = [];
  for (let start = 0; start < records.length; start += 1) {
    const walk = start + 1;
    let position = start;
    while (position !== -1 && walkOf[position] === 0) {
      walkOf[position] = walk;
      position = parents[position] as number;
    }
    // A walk that comes back to itself has found a new circle, and stands on one of its members.
    if (position !== -1 && walkOf[position] === walk) addCircle(records, parents, position, issues);
  }
  return issues;
}

function addCircle(records: readonly Organisation[], parents: Int32Array, start: number, issues: Issue[]): void {
  let position = start;
  do {
    const { id, parentId } = records[position] as Organisation;
    const received = `${shown(id)} → ${shown(parentId)}`;
    const path = [position, "parentId"];
    issues.push({
      code: "cycle",
      path,
      expected: "a parent outside its own circle",
      received,
      remedy: "break-the-cycle",
    });
    position = parents[position] as number;
  } while (position !== start);
}

/** The days of the records that could contradict each other, column by column. */
export interface Days {
  readonly firstDay: (CalendarDate | null)[];
  readonly lastDay: (CalendarDate | null)[];
  readonly parentSince: (CalendarDate | null)[];
}

/** Adds an issue for each contradiction among the days of a record, and between them and those of the parent. */
export function addDateIssues(days: Days, parents: Int32Array, issues: Issue[]): void {
  for (let position = 0; position < parents.length; position += 1) {
    const parent = parents[position] as number;
    addLifeIssues(days, position, issues);
    if (parent !== -1) addNestingIssues(days, position, parent, issues);
  }
}

function addLifeIssues({ firstDay, lastDay, parentSince }: Days, position: number, issues: Issue[]): void {
  const first = firstDay[position] as CalendarDate | null;
  const last = lastDay[position] as CalendarDate | null;
  const since = parentSince[position] as CalendarDate | null;
  if (isBefore(last, first)) issues.push(misdated("ends-before-it-begins", [position, "lastDay"], `>= ${first}`, last));
  if (isBefore(since, first))
    issues.push(misdated("outside-the-life", [position, "parentSince"], `>= ${first}`, since));
}

function addNestingIssues(
  { firstDay, lastDay, parentSince }: Days,
  position: number,
  parent: number,
  issues: Issue[],
): void {
  const key = parentSince[position] === null ? "firstDay" : "parentSince";
  const linkedOn = (parentSince[position] ?? firstDay[position]) as CalendarDate | null;
  const last = lastDay[position] as CalendarDate | null;
  const parentFirst = firstDay[parent] as CalendarDate | null;
  const parentLast = lastDay[parent] as CalendarDate | null;
  if (isBefore(linkedOn, parentFirst)) {
    issues.push(misdated("outside-the-parent", [position, key], `>= ${parentFirst}`, linkedOn));
  }
  if (parentLast !== null && (last === null || parentLast < last)) {
    issues.push(misdated("outside-the-parent", [position, "lastDay"], `<= ${parentLast}`, last));
  }
}

function isBefore(day: CalendarDate | null, other: CalendarDate | null): boolean {
  return day !== null && other !== null && day < other;
}

function misdated(code: Issue["code"], path: Issue["path"], expected: string, received: CalendarDate | null): Issue {
  return { code, path, expected, received: shown(received), remedy: "correct-the-dates" };
}
