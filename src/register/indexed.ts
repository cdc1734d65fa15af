import { groupBy, requireRecord } from "../guard/index.ts";
import { type DatedRecord, isAlive, type Links, type Organisation, positionIn } from "../organisation/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { RegisterList, RegisterRecords } from "./records/register-records.ts";
import type { Register } from "./register.ts";

/** A register as the room itself reads it. A position is an index into the organisations of the hierarchy. */
export interface Indexed extends Register {
  readonly hierarchy: Links;
  /** The earlier records of organisations that a change touched, by position; `null` where nothing changed. */
  readonly changed: ReadonlyMap<number, readonly DatedRecord[]> | null;
  /** What was computed on the way, so that it is computed once. */
  readonly ready: Ready;
}

/** What a register has computed on the way. */
export interface Ready {
  /** The records of lists by the position of their organisation. */
  readonly lists: Map<RegisterList, ReadonlyMap<number, readonly object[]>>;
  /** The trees of the days asked about last. */
  readonly trees: Map<CalendarDate, Tree>;
  /** Whether the place of each organisation ever becomes another; `null` until that is asked. */
  turns: Uint8Array | null;
}

/** The organisations that exist on a day, each under the one above it then. */
export interface Tree {
  /** 1 where the organisation at the position exists on the day. */
  readonly exists: Uint8Array;
  /** The position of the organisation above; -1 for a root. */
  readonly parents: Int32Array;
  /** Where the children of each organisation begin in `children`; they end where those of the next begin. */
  readonly childrenStart: Int32Array;
  /** The positions of all children. */
  readonly children: Int32Array;
  /** Every position that exists, each after those under it. */
  readonly upwards: Int32Array;
}

/**
 * Reads a register.
 *
 * @param caller - The function that was called.
 * @param register - The argument.
 * @returns The same, with its indexes.
 * @throws TypeError when it is no register.
 */
export function indexedOf(caller: string, register: Register): Indexed {
  requireRecord(caller, "the register", register);
  if ((register as Indexed).ready !== undefined) return register as Indexed;
  throw new TypeError(`${caller}: the register is not one; give the value that buildRegister accepted`);
}

/**
 * Finds the position of an organisation.
 *
 * @param caller - The function that was called.
 * @param register - The register.
 * @param id - The argument.
 * @returns The position.
 * @throws TypeError when the id is no text, RangeError when no organisation has it.
 */
export function positionOf(caller: string, { hierarchy }: Indexed, id: string): number {
  if (typeof id !== "string") throw new TypeError(`${caller}: the id is no text; give the id of an organisation`);
  const position = positionIn(hierarchy.ids, id);
  if (position !== -1) return position;
  throw new RangeError(`${caller}: no organisation has this id; give the id of one of the records`);
}

/** The record of the organisation at a position as it is on a day, by the changes up to it. */
export function recordOn({ hierarchy, changed }: Indexed, position: number, on: CalendarDate): Organisation {
  const last = hierarchy.organisations[position] as Organisation;
  const dated = changed?.get(position);
  if (dated === undefined) return last;
  // The first of them has no day from which it counts.
  return (dated.findLast(({ since }) => since === null || since <= on) as DatedRecord).record;
}

/** The position of the organisation above on a day; -1 where none is known: it does not exist then, or is above it later. */
export function parentOn(register: Indexed, position: number, on: CalendarDate): number {
  const parent = linkedOn(register, position, on);
  return parent !== -1 && isAlive(recordOn(register, parent, on), on) ? parent : -1;
}

/** The position of the organisation that the record of the day names above; -1 where it names none by then. */
export function linkedOn(register: Indexed, position: number, on: CalendarDate): number {
  const { hierarchy, changed } = register;
  const { parentId, parentSince } = recordOn(register, position, on);
  if (parentId === null || (parentSince !== null && on < parentSince)) return -1;
  return changed === null ? (hierarchy.parents[position] as number) : positionIn(hierarchy.ids, parentId);
}

/** The positions from an organisation upwards on a day, itself first. */
export function upwardsOn(register: Indexed, position: number, on: CalendarDate): readonly number[] {
  const path: number[] = [];
  for (let at = position; at !== -1; at = parentOn(register, at, on)) path.push(at);
  return path;
}

type Owned = { readonly organisationId: string };

/** The lists whose records name one organisation each. */
export type OwnedList = {
  [List in RegisterList]: RegisterRecords[List][number] extends Owned ? List : never;
}[RegisterList];

/** The records of a list by the position of their organisation, in the order of the list. */
export function recordsAt<List extends OwnedList>(
  { hierarchy, records, ready }: Indexed,
  list: List,
): ReadonlyMap<number, readonly RegisterRecords[List][number][]> {
  const known = ready.lists.get(list);
  if (known !== undefined) return known as ReadonlyMap<number, readonly RegisterRecords[List][number][]>;
  const made = groupBy(records[list] as readonly RegisterRecords[List][number][], (record) =>
    positionIn(hierarchy.ids, (record as Owned).organisationId),
  );
  ready.lists.set(list, made);
  return made;
}
