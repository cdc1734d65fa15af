import type { Checked, Issue, IssueCode, IssuePlace } from "../../outcome/index.ts";
import { type RegisterList, registerLists } from "../records/register-records.ts";

/** The most issues that are listed at once; how many more there are is told beside them. */
export const mostIssues = 1000;

/**
 * Tells where a record stands in the file that it was read from, by its list, its position, and the keys and positions from
 * it inwards; `null` where that is not known.
 */
export type PlaceOf = (list: RegisterList, index: number, inward: readonly (string | number)[]) => IssuePlace | null;

/** An issue as it is found: where in its list, and what is wrong there. */
export interface Found extends Omit<Issue, "path"> {
  /** The position in the list, then keys and positions inward. */
  readonly at: readonly (string | number)[];
}

/** The list that an issue is about; `null` where it is about a file of which nothing could be read. */
type IssueList = RegisterList | null;

/** Issues on the way to being listed. Of a fault that many records share no more are kept than can be listed. */
export interface IssueCollector {
  /** Notes an issue of a list. The maker is asked only while there is room. */
  readonly add: (list: IssueList, code: IssueCode, make: () => Omit<Found, "code">) => void;
  /** Whether there are none. */
  readonly isEmpty: () => boolean;
  /** Lists them: in the order of the lists and of their records; where they are too many, some of every kind of fault. */
  readonly refused: (placeOf: PlaceOf | null) => Extract<Checked<never>, { kind: "refused" }>;
}

/** The issues of one code in one list: the first of them, and how many there are. */
interface Group {
  readonly list: IssueList;
  readonly first: Found[];
  count: number;
}

/** Makes a collector without issues. */
export function issueCollector(): IssueCollector {
  const groups = new Map<string, Group>();
  return {
    add: (list, code, make) => {
      const group = groupIn(groups, list, code);
      group.count += 1;
      if (group.first.length < mostIssues) group.first.push({ code, ...make() });
    },
    isEmpty: () => groups.size === 0,
    refused: (placeOf) => refusedOf([...groups.values()], placeOf),
  };
}

function groupIn(groups: Map<string, Group>, list: IssueList, code: IssueCode): Group {
  const key = `${list} ${code}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const made: Group = { list, first: [], count: 0 };
  groups.set(key, made);
  return made;
}

function refusedOf(groups: readonly Group[], placeOf: PlaceOf | null): Extract<Checked<never>, { kind: "refused" }> {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const share = total <= mostIssues ? mostIssues : shareOf(groups);
  const listed = groups.flatMap(({ list, first }) => first.slice(0, share).map((found) => ({ list, found })));
  const issues = listed
    .slice(0, mostIssues)
    .sort((one, other) => rankOf(one.list) - rankOf(other.list) || positionOf(one.found) - positionOf(other.found))
    .map(({ list, found }) => issueOf(list, found, placeOf));
  return total === issues.length
    ? { kind: "refused", issues }
    : { kind: "refused", issues, notListed: total - issues.length };
}

/** How many of each kind of fault can be listed, so that no kind hides another. */
function shareOf(groups: readonly Group[]): number {
  let share = Math.max(1, Math.floor(mostIssues / groups.length));
  // What rare faults leave over goes to the frequent ones.
  while (listedWith(groups, share + 1) <= mostIssues) share += 1;
  return share;
}

function listedWith(groups: readonly Group[], share: number): number {
  return groups.reduce((sum, { count }) => sum + Math.min(count, share), 0);
}

function rankOf(list: IssueList): number {
  return list === null ? -1 : registerLists.indexOf(list);
}

function positionOf({ at: [position] }: Found): number {
  return typeof position === "number" ? position : -1;
}

function issueOf(list: IssueList, { at, place, ...fault }: Found, placeOf: PlaceOf | null): Issue {
  const { code, expected, received, remedy } = fault;
  const issue: Issue = { code, path: list === null ? at : [list, ...at], expected, received, remedy };
  const [position, ...inward] = at;
  if (place !== undefined) return { ...issue, place };
  if (placeOf === null || list === null || typeof position !== "number") return issue;
  const found = placeOf(list, position, inward);
  return found === null ? issue : { ...issue, place: found };
}
