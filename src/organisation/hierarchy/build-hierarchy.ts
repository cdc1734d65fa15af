import { shown } from "../../guard/index.ts";
import type { Checked, Issue } from "../../outcome/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { requireOrganisations } from "../records/require-organisation.ts";
import type { Hierarchy, Links } from "./hierarchy.ts";
import { addDateIssues, cycleIssues, type Days, duplicateIssues } from "./hierarchy-issues.ts";
import { indexIds, positionsIn } from "./id-index.ts";

const noParent = -1;

/**
 * Builds the hierarchy of one root (sơ đồ tổ chức) from flat records in any order, or lists everything that keeps them from
 * holding together: ids used twice, parents that are not there, circles, no root or several, days that contradict each other
 * or lie outside the parent's. Each member of a circle has an issue of its own, in the order of the circle.
 *
 * @param records - The records. They are kept, never copied or changed.
 * @returns The hierarchy, or every issue at once.
 * @throws TypeError for a record that is not whole, RangeError for a word or a day that is none, or counts out of order.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * buildHierarchy([one]).kind; // => "accepted"
 * buildHierarchy([one, one]).issues?.[0]?.code; // => "duplicate-id"
 * ```
 */
export function buildHierarchy(records: readonly Organisation[]): Checked<Hierarchy> {
  requireOrganisations("buildHierarchy", "records", records);
  const { hierarchy, issues, roots } = link(records);
  return checked(hierarchy, [...issues, ...rootIssues(records, roots)]);
}

/**
 * Builds a hierarchy that may have several roots, or none when there are no records: a district's branches without the
 * district, several communes side by side (nhiều tổ chức ngang cấp). Otherwise as {@link buildHierarchy}.
 *
 * @param records - The records. They are kept, never copied or changed.
 * @returns The hierarchy, or every issue at once.
 * @throws TypeError for a record that is not whole, RangeError for a word or a day that is none, or counts out of order.
 *
 * @example
 * ```ts
 * import { buildForest, organisation } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const other = organisation({ id: "02", name: "Chi bộ 02", kind: "branch", armedForces: false });
 * buildForest([one, other]).kind; // => "accepted"
 * ```
 */
export function buildForest(records: readonly Organisation[]): Checked<Hierarchy> {
  requireOrganisations("buildForest", "records", records);
  const { hierarchy, issues } = link(records);
  return checked(hierarchy, issues);
}

/** Links records of which it is known that they hold together. */
export function linkedForest(records: readonly Organisation[]): Hierarchy {
  return link(records).hierarchy;
}

function checked(hierarchy: Hierarchy, issues: readonly Issue[]): Checked<Hierarchy> {
  return issues.length === 0 ? { kind: "accepted", value: hierarchy } : { kind: "refused", issues };
}

/** Records linked, with what keeps them from holding together. */
interface Linked {
  readonly hierarchy: Hierarchy;
  readonly issues: readonly Issue[];
  /** The positions of the records that name no parent. */
  readonly roots: readonly number[];
}

function link(records: readonly Organisation[]): Linked {
  const columns = columnsOf(records);
  const { isUnique, isCrowded: _, ...ids } = indexIds(columns.ids);
  const parents = positionsIn(ids, columns.parentIds);
  const issues: Issue[] = isUnique ? [] : [...duplicateIssues(records)];
  const { roots, isAscending } = surveyOf(columns.parentIds, parents, issues);
  if (columns.days !== null) addDateIssues(columns.days, parents, issues);
  // Where every parent comes before its children there can be no circle.
  const circles = isAscending ? [] : cycleIssues(records, parents);
  const links: Omit<Links, keyof Hierarchy> = { ids, parents, ...childrenOf(parents) };
  return { hierarchy: { organisations: records, ...links } as Links, issues: issues.concat(circles), roots };
}

/** What linking needs of the records, read once: the memory of large lists is what takes the time. */
interface Columns {
  readonly ids: readonly string[];
  readonly parentIds: readonly (string | null)[];
  /** `null` where no record has any. */
  readonly days: Days | null;
}

function columnsOf(records: readonly Organisation[]): Columns {
  const ids: string[] = new Array(records.length);
  const parentIds: (string | null)[] = new Array(records.length);
  let days: Days | null = null;
  for (let position = 0; position < records.length; position += 1) {
    const { id, parentId, firstDay, lastDay, parentSince } = records[position] as Organisation;
    ids[position] = id;
    parentIds[position] = parentId;
    if (firstDay === null && lastDay === null && parentSince === null) continue;
    days ??= { firstDay: nulls(records.length), lastDay: nulls(records.length), parentSince: nulls(records.length) };
    days.firstDay[position] = firstDay;
    days.lastDay[position] = lastDay;
    days.parentSince[position] = parentSince;
  }
  return { ids, parentIds, days };
}

function nulls(length: number): null[] {
  return new Array(length).fill(null);
}

/** Which name no parent, and whether all parents come before their children; parents that are not there are issues. */
function surveyOf(
  parentIds: readonly (string | null)[],
  parents: Int32Array,
  issues: Issue[],
): { readonly roots: readonly number[]; readonly isAscending: boolean } {
  const roots: number[] = [];
  let isAscending = true;
  for (let position = 0; position < parents.length; position += 1) {
    const parent = parents[position] as number;
    if (parent !== noParent) {
      isAscending &&= parent < position;
      continue;
    }
    const parentId = parentIds[position] as string | null;
    if (parentId === null) roots.push(position);
    else issues.push(unknownParent(position, parentId));
  }
  return { roots, isAscending };
}

function childrenOf(parents: Int32Array): Pick<Links, "childrenStart" | "children"> {
  const childrenStart = new Int32Array(parents.length + 1);
  for (const parent of parents) if (parent !== noParent) add(childrenStart, parent + 1, 1);
  for (let index = 1; index < childrenStart.length; index += 1) {
    add(childrenStart, index, childrenStart[index - 1] as number);
  }
  const next = childrenStart.slice();
  const children = new Int32Array(childrenStart[parents.length] as number);
  for (let position = 0; position < parents.length; position += 1) {
    const parent = parents[position] as number;
    if (parent === noParent) continue;
    children[next[parent] as number] = position;
    add(next, parent, 1);
  }
  return { childrenStart, children };
}

function add(counts: Int32Array, index: number, by: number): void {
  counts[index] = (counts[index] as number) + by;
}

function unknownParent(position: number, parentId: string): Issue {
  const path = [position, "parentId"];
  const received = shown(parentId);
  return { code: "unknown-parent", path, expected: "the id of a record", received, remedy: "add-or-correct-parent" };
}

function rootIssues(records: readonly Organisation[], [, ...others]: readonly number[]): readonly Issue[] {
  if (records.length === 0) {
    return [{ code: "no-root", path: [], expected: "1", received: "0", remedy: "add-or-correct-parent" }];
  }
  return others.map((position) => ({
    code: "several-roots",
    path: [position, "parentId"],
    expected: "the id of a record",
    received: shown(null),
    remedy: "ask-for-a-forest",
  }));
}
