import { shown } from "../../guard/index.ts";
import type { Issue } from "../../outcome/index.ts";
import { addDays, type CalendarDate } from "../../time/index.ts";
import { isAlive } from "../records/exists-on.ts";
import type { Organisation } from "../records/organisation.ts";
import type { StructureChange } from "./change.ts";
import { type ChangeState, childIds } from "./change-state.ts";

/** How many ids an issue names. */
const mostNamed = 12;

/** What is wrong with a change, at one of its keys. */
type Fault = Omit<Issue, "path"> & { readonly key: string };
type Act<Name extends StructureChange["act"]> = Extract<StructureChange, { readonly act: Name }>;

/** What keeps a change from being made; an empty list when nothing does. */
export function faultsOf(state: ChangeState, change: StructureChange): readonly Fault[] {
  switch (change.act) {
    case "found":
      return foundingFaults(state, [change.created], [], change.on);
    case "merge":
      return mergeFaults(state, change);
    case "consolidate":
      return [
        ...tooFew(change.ids, 2, "ids"),
        ...joiningFaults(state, change.ids, change.on),
        ...foundingFaults(state, [change.created], change.ids, change.on),
      ];
    case "divide":
      return divideFaults(state, change);
    case "transfer":
      return [
        ...beingFaults(state, change.id, "id", change.on),
        ...placeFaults(state, change.to, "to", [change.id], change.on),
        ...sameFaults(state.records.get(change.id)?.parentId, change.to, "to"),
      ];
    case "upgrade":
      return [
        ...beingFaults(state, change.id, "id", change.on),
        ...sameFaults(state.records.get(change.id)?.kind, change.kind, "kind"),
      ];
    case "switch":
      return beingFaults(state, change.id, "id", change.on);
    default:
      return endFaults(state, change);
  }
}

function mergeFaults(state: ChangeState, { ids, into, on }: Act<"merge">): readonly Fault[] {
  return [...tooFew(ids, 1, "ids"), ...joiningFaults(state, ids, on), ...placeFaults(state, into, "into", ids, on)];
}

/** What keeps organisations from joining into one: one of them is named twice, or is not there. */
function joiningFaults(state: ChangeState, ids: readonly string[], on: CalendarDate): readonly Fault[] {
  return [
    ...repeated(ids).map((id) => fault("duplicate-id", "ids", "each id once", id)),
    ...ids.flatMap((id) => endingFaults(state, id, "ids", on)),
  ];
}

/** Those that stand before in the list. */
function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** The first few of a list that may be long: an issue stays short. */
function someOf(ids: readonly string[]): string {
  return ids.length > mostNamed ? `${ids.slice(0, mostNamed).join(", ")}, … (${ids.length})` : ids.join(", ");
}

function divideFaults(state: ChangeState, { id, created, placed, on }: Act<"divide">): readonly Fault[] {
  const children = childIds(state, id);
  const heirs = created.map((heir) => heir.id);
  const places = new Set<string | undefined>(heirs);
  const unplaced = [...children].filter((child) => !places.has(placed[child]));
  const strange = Object.keys(placed).filter((child) => !children.has(child));
  const known = someOf([...children]);
  return [
    ...tooFew(created, 2, "created"),
    ...endingFaults(state, id, "id", on),
    ...foundingFaults(state, created, [id], on),
    ...unplaced.map((child) => fault("child-not-placed", "placed", someOf(heirs), child)),
    ...strange.map((child) => fault("does-not-exist", "placed", known, child)),
  ];
}

function endFaults(state: ChangeState, { id, childrenTo, on }: Act<"dissolve" | "disband" | "end">): readonly Fault[] {
  const left = childIds(state, id).size;
  return [
    ...endingFaults(state, id, "id", on),
    ...(childrenTo === null && left > 0 ? [fault("children-left", "childrenTo", "0", left)] : []),
    ...(childrenTo === null ? [] : placeFaults(state, childrenTo, "childrenTo", [id], on)),
  ];
}

/** What keeps organisations from being founded: an id that is used, or a parent that is not there or goes away. */
function foundingFaults(
  state: ChangeState,
  created: readonly Organisation[],
  ending: readonly string[],
  on: CalendarDate,
): readonly Fault[] {
  const ids = created.map(({ id }) => id);
  const seen = new Set<string>();
  const isUsed = (id: string): boolean => seen.size === seen.add(id).size || state.records.has(id);
  return [
    ...ids.filter(isUsed).map((id) => fault("duplicate-id", "created", "an unused id", id)),
    ...created.flatMap(({ parentId }) =>
      parentId === null ? [] : placeFaults(state, parentId, "created", ending, on),
    ),
  ];
}

/** What keeps others from coming under this organisation: it is not there, or it is one of them, or is under one. */
function placeFaults(
  state: ChangeState,
  id: string,
  key: string,
  moving: readonly string[],
  on: CalendarDate,
): readonly Fault[] {
  const circular = moving.filter((one) => isUnder(state, id, one));
  return [
    ...beingFaults(state, id, key, on),
    ...circular.map(() => fault("cycle", key, "a parent outside its own circle", id)),
  ];
}

function beingFaults(state: ChangeState, id: string, key: string, on: CalendarDate): readonly Fault[] {
  const record = state.records.get(id);
  return record !== undefined && isAlive(record, on) ? [] : [fault("does-not-exist", key, on, id)];
}

/** What ends on a day existed the day before as well. */
function endingFaults(state: ChangeState, id: string, key: string, on: CalendarDate): readonly Fault[] {
  const faults = beingFaults(state, id, key, on);
  return faults.length > 0 ? faults : beingFaults(state, id, key, addDays(on, -1));
}

function sameFaults(from: string | null | undefined, to: string, key: string): readonly Fault[] {
  return from === to ? [fault("no-change", key, `!= ${from}`, to)] : [];
}

function tooFew(parts: readonly unknown[], least: number, key: string): readonly Fault[] {
  return parts.length < least ? [fault("too-few-parts", key, `>= ${least}`, parts.length)] : [];
}

function isUnder(state: ChangeState, id: string, ancestor: string): boolean {
  for (let at: string | null | undefined = id; at != null; at = state.records.get(at)?.parentId) {
    if (at === ancestor) return true;
  }
  return false;
}

function fault(code: Issue["code"], key: string, expected: string, received: unknown): Fault {
  const remedy = code === "children-left" || code === "child-not-placed" ? "place-the-children" : "correct-the-change";
  return { code, key, expected, received: shown(received), remedy };
}
