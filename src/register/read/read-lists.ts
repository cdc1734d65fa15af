import type { Fields } from "../../facts/index.ts";
import { branchSessionFields } from "../../meeting/index.ts";
import {
  assignmentFields,
  changeActs,
  changeFieldsOf,
  inspectionFields,
  organisationFields,
  plannedInspectionFields,
  visitFields,
} from "../../organisation/index.ts";
import { completeRecordsFields } from "../records/complete-records.ts";
import { leadingBodyRecordFields } from "../records/leading-body-record.ts";
import { localRulesFields, sourcedRules } from "../records/local-rules.ts";
import { countedMemberRatingsFields } from "../records/member-ratings.ts";
import { modelSwitchFields } from "../records/model-switch.ts";
import { organisationRatingFields } from "../records/organisation-rating.ts";
import { holderRecordFields } from "../records/post-record.ts";
import type { RegisterList, RegisterRecords } from "../records/register-records.ts";
import { taskResultFields } from "../records/task-result.ts";
import { termRecordFields } from "../records/term-record.ts";
import type { IssueCollector } from "./issue-collector.ts";
import { broken, type Reading, type RecordReader, recordReader } from "./read-record.ts";
import { hiddenText, receivedText } from "./received.ts";
import {
  holderRules,
  leadingBodyRules,
  localRulesRules,
  type Note,
  organisationRules,
  ratingRules,
  sessionRules,
  spanRules,
  termRules,
} from "./record-rules.ts";

/** The records of a list as they were read; `null` in the place of one that could not be read. */
export type ReadRows<List extends RegisterList> = readonly (RegisterRecords[List][number] | null)[];

/** How the records of a list are read. */
interface ListReader {
  readonly read: RecordReader;
  readonly rules: ((row: never, note: Note) => void) | null;
}

function listReader<Row extends object>(
  fields: Fields<Row>,
  rules: ((row: Row, note: Note) => void) | null = null,
): ListReader {
  return { read: recordReader(fields as unknown as Fields), rules };
}

/** The readers, each made when a list is first read. */
const makers: Readonly<Record<RegisterList, () => ListReader>> = {
  organisations: () => listReader(organisationFields, organisationRules),
  changes: () => ({ read: changeReader(), rules: null }),
  sessions: () => listReader(branchSessionFields, sessionRules),
  holders: () => listReader(holderRecordFields, holderRules),
  ratings: () => listReader(organisationRatingFields, ratingRules),
  memberRatings: () => listReader(countedMemberRatingsFields, spanRules),
  results: () => listReader(taskResultFields),
  terms: () => listReader(termRecordFields, termRules),
  leadingBodies: () => listReader(leadingBodyRecordFields, leadingBodyRules),
  assignments: () => listReader(assignmentFields, spanRules),
  visits: () => listReader(visitFields),
  plannedInspections: () => listReader(plannedInspectionFields),
  inspections: () => listReader(inspectionFields),
  localRules: () => ({ ...listReader(localRulesFields, localRulesRules), read: rulesReader() }),
  complete: () => listReader(completeRecordsFields, spanRules),
  switches: () => listReader(modelSwitchFields),
};

const readers = /* @__PURE__ */ new Map<RegisterList, ListReader>();

function readerOf(list: RegisterList): ListReader {
  const known = readers.get(list);
  if (known !== undefined) return known;
  const made = makers[list]();
  readers.set(list, made);
  return made;
}

/** Reads one record of a list, in itself: gives it back, or a whole copy of it, or `null` where it could not be read. */
export type RowReader<List extends RegisterList> = (
  given: unknown,
  position: number,
) => RegisterRecords[List][number] | null;

/** Makes the reader of single records of a list: of their members, and of what holds between them. */
export function rowReader<List extends RegisterList>(list: List, issues: IssueCollector): RowReader<List> {
  const { read, rules } = readerOf(list);
  const path: (string | number)[] = [];
  const reading: Reading = {
    path,
    fail: (code, key, fault) =>
      issues.add(list, code, () => ({ at: key === null ? [...path] : [...path, key], ...fault() })),
  };
  const note: Note = ({ code, at, ...fault }) =>
    issues.add(list, code, () => ({ at: [path[0] as number, ...at], ...fault }));
  return (given, position) => {
    path[0] = position;
    const row = read(given, reading);
    if (row === broken) return null;
    rules?.(row as never, note);
    return row as RegisterRecords[List][number];
  };
}

/**
 * Reads the records of a list, each in itself: its members, and what holds between them. A record that is whole is kept as it
 * is; of one that leaves something out a whole copy is made.
 */
export function readRows<List extends RegisterList>(
  list: List,
  given: readonly unknown[],
  issues: IssueCollector,
): ReadRows<List> {
  const read = rowReader(list, issues);
  let made: unknown[] | null = null;
  for (let position = 0; position < given.length; position += 1) {
    const row = read(given[position], position);
    if (row === given[position] && row !== null) made?.push(row);
    else {
      made ??= given.slice(0, position);
      made.push(row);
    }
  }
  return (made ?? given) as ReadRows<List>;
}

/** Local rules are read with the source of the rules in each provision that names none. */
function rulesReader(): RecordReader {
  const read = recordReader(localRulesFields as unknown as Fields);
  return (row, reading) => {
    const isObject = typeof row === "object" && row !== null && !Array.isArray(row);
    const sourced = isObject ? read(sourcedRules(row as never), reading) : read(row, reading);
    return isObject && sourced !== broken && isAlike(sourced, row) ? row : sourced;
  };
}

/** Whether nothing was added to a record, at any depth. */
function isAlike(read: unknown, given: unknown): boolean {
  if (typeof read !== "object" || read === null || typeof given !== "object" || given === null) return read === given;
  return Object.entries(read).every(([key, value]) =>
    isAlike(value, (given as Readonly<Record<string, unknown>>)[key]),
  );
}

/** A change is read by its act; where children are placed is read apart. */
function changeReader(): RecordReader {
  const byAct = new Map<unknown, RecordReader>(
    changeActs.map((act) => [act, recordReader(changeFieldsOf(act) as Fields)]),
  );
  const blind = recordReader({});
  return (row, reading) => {
    if (typeof row !== "object" || row === null || Array.isArray(row)) return blind(row, reading);
    const { act, placed, ...others } = row as { readonly act?: unknown; readonly placed?: unknown };
    const read = byAct.get(act);
    if (read === undefined) return noAct(act, reading);
    if (act !== "divide") return read(row, reading);
    const whole = read({ act, ...others }, reading);
    const places = placesOf(placed, reading);
    return whole === broken || places === null ? broken : { ...(whole as object), placed: places };
  };
}

function noAct(act: unknown, reading: Reading): typeof broken {
  const isMissing = act === undefined;
  reading.fail(isMissing ? "missing-key" : "not-listed", "act", () => ({
    expected: changeActs.join(", "),
    received: receivedText(act, changeActs),
    remedy: isMissing ? "add-key" : "choose-from-list",
  }));
  return broken;
}

function placesOf(placed: unknown, reading: Reading): object | null {
  if (placed === undefined) return {};
  const isPlaces =
    typeof placed === "object" &&
    placed !== null &&
    !Array.isArray(placed) &&
    Object.values(placed).every((to) => typeof to === "string" && to.trim() !== "");
  if (isPlaces) return placed;
  reading.fail("wrong-type", "placed", () => ({
    expected: '{ "id": "id" }',
    received: hiddenText(placed),
    remedy: "write-this-type",
  }));
  return null;
}
