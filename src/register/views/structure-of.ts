import {
  type Hierarchy,
  type LeadingBody,
  linkedForest,
  type Organisation,
  type Term,
} from "../../organisation/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { unitAt } from "../derived/places.ts";
import { type Indexed, indexedOf, positionOf, recordOn } from "../indexed.ts";
import type { Register } from "../register.ts";
import { treeOn } from "../tree.ts";

/**
 * Gives the organisations as they are on a day, linked (sơ đồ tổ chức tại một ngày), as the rules of structure read them: by
 * the changes up to the day, each with the switch to 208-QĐ/TW that holds for it.
 *
 * @param register - The register.
 * @param on - The day.
 * @returns The hierarchy of that day.
 * @throws TypeError when it is no register, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, hierarchyOf } from "chibo";
 * import { reviewHierarchy } from "chibo/organisation";
 *
 * const counts = [{ on: "2024-01-01", official: 2 }] as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, counts } as const;
 * const built = buildRegister({ organisations: [branch] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const hierarchy = hierarchyOf(built.value, "2025-12-31");
 * reviewHierarchy(hierarchy, "2025-12-31")[0]?.rule; // => "branchSize"
 * ```
 */
export function hierarchyOf(register: Register, on: CalendarDate): Hierarchy {
  const indexed = indexedOf("hierarchyOf", register);
  requireDay("hierarchyOf", on);
  const { hierarchy, changed, records } = indexed;
  if (changed === null && records.switches.length === 0 && hierarchy.organisations.every(isPlain)) return hierarchy;
  const { exists, parents } = treeOn(indexed, on);
  const organisations: Organisation[] = [];
  for (let position = 0; position < exists.length; position += 1) {
    if (exists[position] === 1) organisations.push(recordIn(indexed, position, parents[position] as number, on));
  }
  return linkedForest(organisations);
}

/** Whether an organisation is the same on every day. */
function isPlain({ firstDay, lastDay, parentSince }: Organisation): boolean {
  return firstDay === null && lastDay === null && parentSince === null;
}

function recordIn(register: Indexed, position: number, parent: number, on: CalendarDate): Organisation {
  const record = recordOn(register, position, on);
  const { switchedOn } = unitAt(register, position, on);
  const isLinked = record.parentId === null || parent !== -1;
  if (isLinked && switchedOn === record.switchedOn) return record;
  return isLinked ? { ...record, switchedOn } : { ...record, switchedOn, parentId: null, parentSince: null };
}

/**
 * Lists the leading bodies as the rules read them (cấp ủy), each with the kind of its organisation on a day and its switch to
 * 208-QĐ/TW.
 *
 * @param register - The register.
 * @param on - The day.
 * @returns The leading bodies of organisations that exist on the day, in the order of the records.
 * @throws TypeError when it is no register, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, leadingBodiesOf } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const built = buildRegister({ organisations: [branch], leadingBodies: [{ organisationId: "b1", members: 5 }] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * leadingBodiesOf(built.value, "2025-12-31")[0]?.kind; // => "branch"
 * ```
 */
export function leadingBodiesOf(register: Register, on: CalendarDate): readonly LeadingBody[] {
  const indexed = indexedOf("leadingBodiesOf", register);
  requireDay("leadingBodiesOf", on);
  const { exists } = treeOn(indexed, on);
  return indexed.records.leadingBodies.flatMap((body) => {
    const position = positionOf("leadingBodiesOf", indexed, body.organisationId);
    if (exists[position] === 0) return [];
    const { kind, switchedOn } = unitAt(indexed, position, on);
    return [{ ...body, kind, switchedOn }];
  });
}

/** A term of office, and of which organisation. */
export interface TermOf extends Term {
  /** The id of the organisation. */
  readonly organisationId: string;
}

/**
 * Lists the terms of office as the rules read them (nhiệm kỳ), each with the kind of its organisation on a day and its switch
 * to 208-QĐ/TW: of each organisation that exists on the day the one that began last by then.
 *
 * @param register - The register.
 * @param on - The day.
 * @returns The terms, in the order of the records; one whose beginning is not known stands where there is no other.
 * @throws TypeError when it is no register, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, termsOf } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const terms = [{ organisationId: "b1", startedOn: "2020-03-15" }, { organisationId: "b1", startedOn: "2022-09-15" }] as const;
 * const built = buildRegister({ organisations: [branch], terms });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * termsOf(built.value, "2022-12-31").map(({ startedOn }) => startedOn); // => ["2022-09-15"]
 * ```
 */
export function termsOf(register: Register, on: CalendarDate): readonly TermOf[] {
  const indexed = indexedOf("termsOf", register);
  requireDay("termsOf", on);
  const { exists } = treeOn(indexed, on);
  const last = new Map<number, TermOf>();
  for (const record of indexed.records.terms) {
    const position = positionOf("termsOf", indexed, record.organisationId);
    const before = last.get(position);
    if (exists[position] === 0 || (record.startedOn ?? "") > on) continue;
    if (before !== undefined && (before.startedOn ?? "") > (record.startedOn ?? "")) continue;
    const { kind, switchedOn } = unitAt(indexed, position, on);
    last.set(position, { kind, switchedOn, ...record });
  }
  return [...last.values()];
}
