import type { CalendarDate } from "../../time/index.ts";
import type { OrganisationKind } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";

/** What every change of the structure carries. */
interface Dated {
  /** The first day on which the structure is as changed. */
  readonly on: CalendarDate;
  /** The number of the decision, as printed; `null` when not recorded. */
  readonly decision: string | null;
}

/**
 * A change of the structure (thay đổi tổ chức). The verbs keep identity differently, and are never mixed up:
 *
 * - `found` (thành lập): a new organisation.
 * - `merge` (sáp nhập): some join another, which keeps its name; what was under them comes under it.
 * - `consolidate` (hợp nhất): some become one new organisation; what was under them comes under it.
 * - `divide` (chia tách): one becomes several new ones; each of its children is placed under one of them.
 * - `transfer` (chuyển giao): the same organisation under another parent.
 * - `dissolve` (giải thể), `disband` (giải tán, a penalty) and `end` (kết thúc hoạt động): it is no more.
 * - `upgrade` (nâng cấp): the same organisation of another kind.
 * - `switch`: the same organisation comes under the model of 208-QĐ/TW, of the kind that it has there.
 */
export type StructureChange = Dated &
  (
    | { readonly act: "found"; readonly created: Organisation }
    | { readonly act: "merge"; readonly ids: readonly string[]; readonly into: string }
    | { readonly act: "consolidate"; readonly ids: readonly string[]; readonly created: Organisation }
    | {
        readonly act: "divide";
        readonly id: string;
        readonly created: readonly Organisation[];
        /** Under which new organisation each child comes, by its id. */
        readonly placed: Readonly<Record<string, string>>;
      }
    | { readonly act: "transfer"; readonly id: string; readonly to: string }
    | {
        readonly act: "dissolve" | "disband" | "end";
        readonly id: string;
        /** Under which organisation its children come; `null` when it has none left. */
        readonly childrenTo: string | null;
      }
    | { readonly act: "upgrade" | "switch"; readonly id: string; readonly kind: OrganisationKind }
  );

/** The word of the law for a change, by code. */
export type ChangeAct = StructureChange["act"];

/** Records as they were at first, and the changes that hold together with them, in the order of their days. */
export interface History {
  /** The records before the first change. */
  readonly records: readonly Organisation[];
  /** The changes, the earliest first; those of one day in the order given. */
  readonly changes: readonly StructureChange[];
}
