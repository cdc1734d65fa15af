import { build, type Fields } from "../../facts/index.ts";
import { requireList, requireRecord, requireText, requireWord } from "../../guard/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import { type OrganisationGiven, organisationFields } from "../records/organisation.ts";
import type { ChangeAct, StructureChange } from "./change.ts";

interface DatedGiven {
  /** The first day on which the structure is as changed. */
  readonly on: CalendarDate;
  /** The number of the decision, as printed; absent when not recorded. */
  readonly decision?: string | null | undefined;
}

/** What {@link structureChange} is given: the keys of the act, and of new organisations what is known. */
export type StructureChangeGiven = DatedGiven &
  (
    | { readonly act: "found"; readonly created: OrganisationGiven }
    | { readonly act: "merge"; readonly ids: readonly string[]; readonly into: string }
    | { readonly act: "consolidate"; readonly ids: readonly string[]; readonly created: OrganisationGiven }
    | {
        readonly act: "divide";
        readonly id: string;
        readonly created: readonly OrganisationGiven[];
        /** Under which new organisation each child comes, by its id; absent when it has none. */
        readonly placed?: Readonly<Record<string, string>> | undefined;
      }
    | { readonly act: "transfer"; readonly id: string; readonly to: string }
    | {
        readonly act: "dissolve" | "disband" | "end";
        readonly id: string;
        /** Under which organisation its children come; absent when it has none left. */
        readonly childrenTo?: string | null | undefined;
      }
    | { readonly act: "upgrade" | "switch"; readonly id: string; readonly kind: OrganisationKind }
  );

/** One member of any change, by its key. */
type Member = "on" | "decision" | "id" | "ids" | "into" | "to" | "kind" | "created" | "childrenTo";

const id = { type: "text", required: true } as const;
const ids = { type: { list: "text" }, required: true } as const;
const created = { type: { record: organisationFields }, required: true } as const;
const severalCreated = { type: { list: { record: organisationFields } }, required: true } as const;
const kind = { type: organisationKinds, required: true } as const;

/** The members of each change beside the act, the day and the decision; where children are placed is read apart. */
const members: Readonly<Record<ChangeAct, Partial<Fields<Record<Member, unknown>>>>> = {
  found: { created },
  merge: { ids, into: id },
  consolidate: { ids, created },
  divide: { id, created: severalCreated },
  transfer: { id, to: id },
  dissolve: { id, childrenTo: "text" },
  disband: { id, childrenTo: "text" },
  end: { id, childrenTo: "text" },
  upgrade: { id, kind },
  switch: { id, kind },
};

/** The words for the act of a change. */
export const changeActs: readonly ChangeAct[] = /* @__PURE__ */ Object.keys(members) as ChangeAct[];

/** Every member of a change of this act, but where children are placed. */
export function changeFieldsOf(act: ChangeAct): Fields<object> {
  return {
    act: { type: changeActs, required: true },
    on: { type: "day", required: true },
    decision: "text",
    ...members[act],
  } as Fields<object>;
}

/**
 * Makes the record of a change of the structure (quyết định thành lập, sáp nhập, hợp nhất, chia tách, chuyển giao, giải thể).
 *
 * Required are `act`, `on` and the keys of the act: {@link StructureChange} lists them. An absent `decision` is not recorded;
 * absent `childrenTo` and `placed` mean that there are no children; new organisations are given as to `organisation`.
 *
 * @param given - What is known of the change.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for another act or a day that is
 * none.
 *
 * @example
 * ```ts
 * import { structureChange } from "chibo/organisation";
 *
 * structureChange({ act: "merge", on: "2025-07-01", ids: ["02"], into: "01" }).decision; // => null
 * ```
 */
export function structureChange(given: StructureChangeGiven): StructureChange {
  return changeOf("structureChange", given);
}

/** The whole record of a change that was given to a function. */
export function changeOf(caller: string, given: unknown): StructureChange {
  requireRecord(caller, "the change", given);
  const { act, placed, ...others } = given as { readonly act?: unknown; readonly placed?: unknown };
  requireWord(caller, "act", act, Object.keys(members) as readonly ChangeAct[]);
  const fields = { on: { type: "day", required: true }, decision: "text", ...members[act] } as Fields<object>;
  const rest = act === "divide" || placed === undefined ? others : { ...others, placed };
  const change = { act, ...build(caller, fields, rest) };
  return (act === "divide" ? { ...change, placed: placesOf(caller, placed ?? {}) } : change) as StructureChange;
}

function placesOf(caller: string, placed: unknown): Readonly<Record<string, string>> {
  requireRecord(caller, "placed", placed);
  for (const [child, to] of Object.entries(placed)) requireText(caller, `placed.${child}`, to);
  return placed as Readonly<Record<string, string>>;
}

/** The whole records of the changes that were given to a function. */
export function changesOf(caller: string, changes: unknown): readonly StructureChange[] {
  requireList(caller, "the changes", changes);
  return changes.map((change, index) => changeOf(`${caller}: changes[${index}]`, change));
}
