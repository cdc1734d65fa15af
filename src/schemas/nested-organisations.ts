import type { Organisation } from "../organisation/index.ts";
import type { Checked, Issue } from "../outcome/index.ts";
import { mostIssues } from "../register/index.ts";
import { deepest, tooDeep } from "./form-faults.ts";
import { readOne } from "./read-one.ts";
import { hiddenText } from "./received.ts";
import { recordSchemas } from "./schemas.ts";

/** A record with the records under it inside, as it was handed in, and where it was. */
interface Place {
  readonly value: unknown;
  readonly parentId: string | null;
  readonly index: number;
  readonly above: Place | null;
  readonly depth: number;
}

/** A tree while it is read. */
interface Reading {
  readonly organisations: Organisation[];
  readonly issues: Issue[];
  /** How many more issues there are than are listed. */
  notListed: number;
  /** The records that were met. */
  readonly met: Set<object>;
  /** What is still to be read, the next on top. */
  readonly waiting: Place[];
}

/**
 * Reads organisations that are nested in one another, as a tree in JSON, at most 64 deep; or every issue of every record.
 * Each record holds those under it as `children`, none where the key is absent; its parent is told by the place, so that a
 * `parentId` is an issue.
 *
 * @param input - The list of the topmost records.
 * @returns The flat organisations, each before those under it, ready for `buildHierarchy`; or the issues.
 *
 * @example
 * ```ts
 * import { parseNestedOrganisations } from "chibo/schemas";
 *
 * const one = { id: "01", name: "Chi bộ 01", kind: "chi-bo", armedForces: false };
 * const top = { ...one, id: "00", name: "Đảng bộ cơ sở 00", kind: "dang-bo-co-so", children: [one] };
 * parseNestedOrganisations([top]).value?.map(({ id, parentId }) => [id, parentId]); // => [["00", null], ["01", "00"]]
 * parseNestedOrganisations([{ ...top, children: "01" }]).issues?.[0]?.path; // => [0, "children"]
 * ```
 */
export function parseNestedOrganisations(input: unknown): Checked<readonly Organisation[]> {
  const reading: Reading = { organisations: [], issues: [], notListed: 0, met: new Set(), waiting: [] };
  wait(reading, input, null, null);
  for (let place = reading.waiting.pop(); place !== undefined; place = reading.waiting.pop()) readPlace(reading, place);
  const { organisations, issues, notListed } = reading;
  if (issues.length === 0) return { kind: "accepted", value: organisations };
  return notListed === 0 ? { kind: "refused", issues } : { kind: "refused", issues, notListed };
}

function readPlace(reading: Reading, place: Place): void {
  const { organisations, met } = reading;
  const { value, parentId } = place;
  if (!isRecord(value)) {
    note(reading, () => wrongType(pathTo(place), "object", value));
    return;
  }
  if (met.has(value)) {
    note(reading, () => metTwice(pathTo(place)));
    return;
  }
  met.add(value);
  if (place.depth > deepest) {
    note(reading, () => tooDeep(pathTo(place)));
    return;
  }
  const { children = [], parentId: stated, ...record } = value;
  if (stated !== undefined) note(reading, () => toldByPlace(pathTo(place), stated));
  const read = readOne(recordSchemas.organisation, { ...record, parentId }, []);
  if (read.kind === "accepted") organisations.push(read.value);
  else {
    for (const issue of read.issues) note(reading, () => ({ ...issue, path: [...pathTo(place), ...issue.path] }));
  }
  const { id } = record;
  wait(reading, children, place, typeof id === "string" ? id : null);
}

/** Puts the records of a list on the pile, the first on top. */
function wait(reading: Reading, list: unknown, above: Place | null, parentId: string | null): void {
  if (!Array.isArray(list)) {
    note(reading, () => wrongType(above === null ? [] : [...pathTo(above), "children"], "list", list));
    return;
  }
  for (let index = list.length - 1; index >= 0; index -= 1) {
    reading.waiting.push({ value: list[index], parentId, index, above, depth: above === null ? 1 : above.depth + 1 });
  }
}

/** Notes an issue while there is room; the others are counted. */
function note(reading: Reading, make: () => Issue): void {
  if (reading.issues.length < mostIssues) reading.issues.push(make());
  else reading.notListed += 1;
}

/** Where a record stood, from the outside in. */
function pathTo(place: Place): Issue["path"] {
  const path: (string | number)[] = [place.index];
  for (let { above } = place; above !== null; above = above.above) path.push("children", above.index);
  return path.reverse();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongType(path: Issue["path"], expected: string, value: unknown): Issue {
  return { code: "wrong-type", path, expected, received: hiddenText(value), remedy: "write-this-type" };
}

function metTwice(path: Issue["path"]): Issue {
  return { code: "duplicate-record", path, expected: "1", received: "2", remedy: "keep-one-record" };
}

function toldByPlace(path: Issue["path"], stated: unknown): Issue {
  const received = hiddenText(stated);
  return { code: "unknown-key", path: [...path, "parentId"], expected: "-", received, remedy: "rename-or-remove-key" };
}
