import { type Links, type Organisation, positionsIn } from "../../organisation/index.ts";
import type { RemedyCode } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { IssueCollector } from "../read/issue-collector.ts";
import type { ReadRows } from "../read/read-lists.ts";
import { receivedId } from "../read/received.ts";
import type { RegisterList, RegisterRecords } from "../records/register-records.ts";

/** Every list as it was read, a record that could not be read as `null`. */
export type AllRows = { readonly [List in RegisterList]: ReadRows<List> };

/** What the records of the lists are held against: the organisations that there are. */
export interface JoinContext {
  readonly rows: AllRows;
  readonly links: Links;
  readonly issues: IssueCollector;
}

/** A record that names its organisation. */
interface Owned {
  readonly organisationId: string;
}

/** A record of a list, with its place there and the organisation that it names. */
export interface Placed<Row> {
  readonly row: Row;
  readonly index: number;
  readonly organisation: Organisation;
}

type OwnedRow<List extends RegisterList> = RegisterRecords[List][number] & Owned;

/**
 * Goes through the records of a list whose organisation is there. One that names none is an issue: it would be counted
 * nowhere.
 */
export function eachPlaced<List extends RegisterList>(
  { rows, links, issues }: JoinContext,
  list: List,
  visit: (placed: Placed<OwnedRow<List>>) => void,
): void {
  const own = rows[list] as readonly (OwnedRow<List> | null)[];
  const ids = own.map((row) => row?.organisationId ?? null);
  const positions = positionsIn(links.ids, ids);
  for (let index = 0; index < own.length; index += 1) {
    const row = own[index] as OwnedRow<List> | null;
    if (row === null) continue;
    const organisation = links.organisations[positions[index] as number];
    if (organisation === undefined) addUnknown(issues, list, [index, "organisationId"], row.organisationId);
    else visit({ row, index, organisation });
  }
}

/** Adds the issue that an organisation is not among the records. */
export function addUnknown(
  issues: IssueCollector,
  list: RegisterList,
  at: readonly (string | number)[],
  id: string,
): void {
  issues.add(list, "unknown-organisation", () => ({
    at,
    expected: "organisations[].id",
    received: receivedId(id),
    remedy: "add-or-correct-organisation",
  }));
}

/** Adds an issue when a day lies outside the life of an organisation. */
export function addOutside(
  issues: IssueCollector,
  list: RegisterList,
  at: readonly (string | number)[],
  on: CalendarDate,
  { firstDay, lastDay }: Organisation,
): void {
  const isEarly = firstDay !== null && on < firstDay;
  if (!isEarly && (lastDay === null || on <= lastDay)) return;
  issues.add(list, "outside-the-life", () => ({
    at,
    expected: isEarly ? `>= ${firstDay}` : `<= ${lastDay}`,
    received: `"${on}"`,
    remedy: "correct-the-dates",
  }));
}

/** Remembers what was seen, and adds an issue for what is seen again. */
export function onceIn(
  issues: IssueCollector,
  list: RegisterList,
  remedy: RemedyCode = "keep-one-record",
): (key: string, index: number, field: string | null) => void {
  const seen = new Map<string, number>();
  return (key, index, field) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, index);
      return;
    }
    issues.add(list, "duplicate-record", () => ({
      at: field === null ? [index] : [index, field],
      expected: `!= ${list}.${first}`,
      received: `= ${list}.${first}`,
      remedy,
    }));
  };
}
