import { requireList, requireRecord } from "../../guard/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { requireOrganisations } from "../records/require-organisation.ts";
import { childPositions, type Hierarchy, linksOf } from "./hierarchy.ts";

/** A record with the records under it inside: a tree as JSON. The parent is told by the place. */
export interface NestedOrganisation extends Omit<Organisation, "parentId"> {
  /** The organisations directly under it, in the order of the records. */
  readonly children: readonly NestedOrganisation[];
}

type Growing = Omit<Organisation, "parentId"> & { readonly children: NestedOrganisation[] };

/**
 * Nests the records of a hierarchy (cây tổ chức): each holds those under it, as JSON for a tree view.
 *
 * @param hierarchy - The hierarchy.
 * @returns The roots, in the order of the records.
 * @throws TypeError when the hierarchy is none.
 *
 * @example
 * ```ts
 * import { buildHierarchy, nestedOrganisations, organisation } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * nestedOrganisations(built.value)[0]?.children[0]?.name; // => "Chi bộ 01"
 * ```
 */
export function nestedOrganisations(hierarchy: Hierarchy): readonly NestedOrganisation[] {
  const links = linksOf("nestedOrganisations", hierarchy);
  const nested = links.organisations.map(({ parentId: _, ...record }): Growing => ({ ...record, children: [] }));
  nested.forEach((record, position) => {
    for (const child of childPositions(links, position)) record.children.push(nested[child] as Growing);
  });
  return nested.filter((_, position) => links.parents[position] === -1);
}

/**
 * Flattens nested records (danh sách phẳng), each before those under it. What a stranger's file holds has to pass
 * `parseNestedOrganisations` of `chibo/schemas` first, which lists every issue at once.
 *
 * @param nested - The roots.
 * @returns The flat records, each with the id of its parent.
 * @throws TypeError when one is no record, or has no list of children; RangeError when a day of one is none.
 *
 * @example
 * ```ts
 * import { flatOrganisations, organisation } from "chibo/organisation";
 *
 * const { parentId: _, ...one } = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const top = { ...one, id: "00", name: "Đảng bộ 00", children: [{ ...one, children: [] }] };
 * flatOrganisations([top]).map((record) => [record.id, record.parentId]); // => [["00", null], ["01", "00"]]
 * ```
 */
export function flatOrganisations(nested: readonly NestedOrganisation[]): readonly Organisation[] {
  requireList("flatOrganisations", "the records", nested);
  const flat: Organisation[] = [];
  const waiting = nested.map((record) => ({ record, parentId: null as string | null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    requireRecord("flatOrganisations", "a record", next.record);
    const { children, ...record } = next.record;
    requireList("flatOrganisations", "children", children);
    flat.push({ ...record, parentId: next.parentId });
    for (const child of children.toReversed()) waiting.push({ record: child, parentId: record.id });
  }
  requireOrganisations("flatOrganisations", "records", flat);
  return flat;
}
