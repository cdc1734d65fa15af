import type { Hierarchy } from "./hierarchy.ts";
import { childPositions } from "./navigate.ts";
import type { Organisation } from "../records/organisation.ts";

/** A record with the records under it inside: a tree as JSON. The parent is told by the place. */
export interface NestedOrganisation extends Omit<Organisation, "parentId"> {
  /** The organisations directly under it, in the order of the records. */
  readonly children: readonly NestedOrganisation[];
}

type Growing = Omit<Organisation, "parentId"> & { readonly children: NestedOrganisation[] };

/**
 * The hierarchy as nested records, a list of its roots.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * nestedOrganisations(buildHierarchy([top, one]).value)[0].children[0].name; // => "Chi bộ 01"
 * ```
 */
export function nestedOrganisations(hierarchy: Hierarchy): readonly NestedOrganisation[] {
  const { organisations, parents } = hierarchy;
  const nested = organisations.map(({ parentId: _, ...record }): Growing => ({ ...record, children: [] }));
  nested.forEach((record, position) => {
    for (const child of childPositions(hierarchy, position)) record.children.push(nested[child] as Growing);
  });
  return nested.filter((_, position) => parents[position] === -1);
}

/**
 * The flat records of nested ones, each before those under it. They are as the input is: what a stranger's file holds has to
 * pass `parseNestedOrganisations` of `chibo/schemas` first.
 *
 * @example
 * ```ts
 * const { parentId, ...one } = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * const top = { ...one, id: "00", name: "Đảng bộ cơ sở 00", children: [{ ...one, children: [] }] };
 * flatOrganisations([top]).map((record) => [record.id, record.parentId]); // => [["00", null], ["01", "00"]]
 * ```
 */
export function flatOrganisations(nested: readonly NestedOrganisation[]): readonly Organisation[] {
  const flat: Organisation[] = [];
  const waiting = nested.map((record) => ({ record, parentId: null as string | null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { children, ...record } = next.record;
    flat.push({ ...record, parentId: next.parentId });
    for (const child of children.toReversed()) waiting.push({ record: child, parentId: record.id });
  }
  return flat;
}
