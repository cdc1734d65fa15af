import { shown } from "../../guard/index.ts";
import {
  type AttemptedChanges,
  attemptChanges,
  buildForest,
  type DatedRecord,
  datedRecordsOf,
  isAlive,
  type Links,
  linkedForest,
  linksOf,
  type Organisation,
  organisation as organisationOf,
  positionIn,
  type StructureChange,
} from "../../organisation/index.ts";
import type { Issue } from "../../outcome/index.ts";
import { isTerritory, territoryMeant } from "../../stipend/index.ts";
import type { Found, IssueCollector } from "../read/issue-collector.ts";
import { hiddenText, receivedId } from "../read/received.ts";
import type { AllRows } from "./context.ts";

/** The organisations of a register, linked. */
export interface JoinedOrganisations {
  /** The links after all changes; the ended ones are among them. */
  readonly links: Links;
  /** The earlier records of organisations that a change touched, by position; `null` where nothing changed. */
  readonly changed: ReadonlyMap<number, readonly DatedRecord[]> | null;
  /** The changes in the order of their days. */
  readonly changes: readonly StructureChange[];
  /** Whether the tree holds together, so that it can be walked. */
  readonly isSound: boolean;
}

/**
 * Links organisations and makes the changes; everything that keeps them from holding together is an issue.
 *
 * @param given - The organisations as they were handed in, for the ids of those that could not be read.
 */
export function joinOrganisations(
  { organisations, changes }: Pick<AllRows, "organisations" | "changes">,
  given: readonly unknown[],
  territories: readonly string[],
  issues: IssueCollector,
): JoinedOrganisations {
  const records = organisations.includes(null)
    ? organisations.map((row, index) => row ?? standIn(given[index], index))
    : (organisations as readonly Organisation[]);
  addTerritoryIssues(records, territories, issues);
  const forest = buildForest(records);
  addForestIssues(forest.issues ?? [], records, issues);
  const isWhole = records === organisations && !changes.includes(null);
  if (forest.kind === "refused" || !isWhole || changes.length === 0) {
    const links = linksOf("buildRegister", linkedForest(records));
    const known = changes.filter((change) => change !== null);
    return { links, changed: null, changes: known, isSound: forest.kind === "accepted" };
  }
  return joinChanges(records, changes as readonly StructureChange[], issues);
}

/** In the place of a record that could not be read, so that the positions of the others stay, and those that name it. */
function standIn(given: unknown, index: number): Organisation {
  const { id } = (given ?? {}) as { readonly id?: unknown };
  const known = typeof id === "string" && id.trim() !== "" ? id : `\u0000${index}`;
  return organisationOf({ id: known, name: "-", kind: "branch", armedForces: false });
}

function joinChanges(
  records: readonly Organisation[],
  changes: readonly StructureChange[],
  issues: IssueCollector,
): JoinedOrganisations {
  const attempted = attemptChanges(records, changes);
  for (const { path, ...fault } of attempted.issues) {
    issues.add("changes", fault.code, () => ({ ...fault, at: path }));
  }
  const nested = attempted.issues.length > 0 ? null : buildForest(attempted.records);
  for (const issue of nested?.issues ?? []) addNestedIssue(issue, attempted, records.length, changes, issues);
  if (nested?.kind !== "accepted") {
    const links = linksOf("buildRegister", linkedForest(attempted.records));
    return { links, changed: null, changes: attempted.changes, isSound: false };
  }
  const links = linksOf("buildRegister", nested.value);
  const { changed } = datedRecordsOf({ records, changes: attempted.changes });
  const byPosition = new Map([...changed].map(([id, dated]) => [positionIn(links.ids, id), dated]));
  return { links, changed: byPosition, changes: attempted.changes, isSound: true };
}

/** An issue of the forest after the changes is one of a record, or of the change that created the organisation. */
function addNestedIssue(
  { path: [position, ...inward], ...fault }: Issue,
  { records }: AttemptedChanges,
  before: number,
  changes: readonly StructureChange[],
  issues: IssueCollector,
): void {
  const index = Number(position);
  if (index < before) {
    issues.add("organisations", fault.code, () => ({ ...fault, at: [index, ...inward] }));
    return;
  }
  const { id } = records[index] as Organisation;
  const place = changes.flatMap((change, at) => ("created" in change ? placeIn(change.created, id, at) : []));
  issues.add("changes", fault.code, () => ({ ...fault, at: [...place, ...inward] }));
}

/** Where a change creates the organisation of this id; nowhere where it creates others. */
function placeIn(
  created: Organisation | readonly Organisation[],
  id: string,
  at: number,
): readonly (number | string)[] {
  if ("id" in created) return created.id === id ? [at, "created"] : [];
  const place = created.findIndex((one) => one.id === id);
  return place === -1 ? [] : [at, "created", place];
}

function addForestIssues(found: readonly Issue[], records: readonly Organisation[], issues: IssueCollector): void {
  const isRepeated = found.some(({ code }) => code === "duplicate-id");
  const firsts = isRepeated ? firstPositions(records) : new Map<string, number>();
  for (const { path, ...fault } of found) {
    issues.add("organisations", fault.code, () => {
      const one = { ...fault, at: path };
      if (fault.code === "unknown-parent") return { ...one, received: receivedId(recordAt(records, path).parentId) };
      return fault.code === "duplicate-id" ? duplicateOf(one, records, firsts) : one;
    });
  }
}

function firstPositions(records: readonly Organisation[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (let position = 0; position < records.length; position += 1) {
    const { id } = records[position] as Organisation;
    if (!firsts.has(id)) firsts.set(id, position);
  }
  return firsts;
}

function recordAt(records: readonly Organisation[], [position]: Issue["path"]): Organisation {
  return records[Number(position)] as Organisation;
}

/** Codes are used again: where the other organisation of the id was gone before, the remedy is another id for it. */
function duplicateOf(
  found: Omit<Found, "code">,
  records: readonly Organisation[],
  firsts: ReadonlyMap<string, number>,
): Omit<Found, "code"> {
  const record = recordAt(records, found.at);
  const first = firsts.get(record.id) as number;
  const isApart = !overlaps(records[first] as Organisation, record);
  const expected = `!= organisations.${first}.id`;
  const remedy = isApart ? "prefix-the-ids" : found.remedy;
  return { ...found, expected, received: receivedId(record.id), remedy };
}

/** Whether both exist on some day. */
function overlaps(one: Organisation, other: Organisation): boolean {
  const day = [one.firstDay, other.firstDay].reduce((latest, first) =>
    first !== null && (latest === null || latest < first) ? first : latest,
  );
  if (day === null) return true;
  return isAlive(one, day) && isAlive(other, day);
}

/** An unknown province would be paid nothing without a word. */
function addTerritoryIssues(
  records: readonly Organisation[],
  territories: readonly string[],
  issues: IssueCollector,
): void {
  const known = new Map<string, boolean>(territories.map((code) => [code, true]));
  const isKnown = (code: string): boolean => {
    const isOne = known.get(code) ?? isTerritory(code);
    known.set(code, isOne);
    return isOne;
  };
  for (let index = 0; index < records.length; index += 1) {
    const { territory } = records[index] as Organisation;
    if (territory === null || isKnown(territory)) continue;
    const meant = territoryMeant(territory);
    issues.add("organisations", "unknown-territory", () => ({
      at: [index, "territory"],
      expected: meant ?? "phu-tho, …",
      received: meant === null ? hiddenText(territory) : shown(territory),
      remedy: "write-the-province-code",
    }));
  }
}
