import { type Issue, shown } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { Organisation } from "./organisation.ts";

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
    if (position !== -1 && walkOf[position] === walk) issues.push(...circleFrom(records, parents, position));
  }
  return issues;
}

function circleFrom(records: readonly Organisation[], parents: Int32Array, start: number): readonly Issue[] {
  const issues: Issue[] = [];
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
  return issues;
}

/** Adds an issue for each contradiction among the days of a record, and between them and those of the parent. */
export function addDateIssues(
  record: Organisation,
  parent: Organisation | undefined,
  position: number,
  issues: Issue[],
): void {
  const { firstDay, lastDay, parentSince } = record;
  if (isBefore(lastDay, firstDay)) issues.push(misdated(position, "ends-before-it-begins", "lastDay", ">=", record));
  if (isBefore(parentSince, firstDay)) issues.push(misdated(position, "outside-the-life", "parentSince", ">=", record));
  if (parent === undefined) return;
  const key = parentSince === null ? "firstDay" : "parentSince";
  if (isBefore(record[key], parent.firstDay)) {
    issues.push(misdated(position, "outside-the-parent", key, ">=", record, parent));
  }
  if (parent.lastDay !== null && (lastDay === null || parent.lastDay < lastDay)) {
    issues.push(misdated(position, "outside-the-parent", "lastDay", "<=", record, parent));
  }
}

function isBefore(day: CalendarDate | null, other: CalendarDate | null): boolean {
  return day !== null && other !== null && day < other;
}

function misdated(
  position: number,
  code: Issue["code"],
  key: "firstDay" | "lastDay" | "parentSince",
  operator: ">=" | "<=",
  record: Organisation,
  within: Organisation = record,
): Issue {
  const bound = operator === ">=" ? within.firstDay : within.lastDay;
  return {
    code,
    path: [position, key],
    expected: `${operator} ${bound}`,
    received: shown(record[key]),
    remedy: "correct-the-dates",
  };
}
