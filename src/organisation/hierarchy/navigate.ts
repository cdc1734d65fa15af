import type { Hierarchy } from "./hierarchy.ts";
import { positionIn } from "./id-index.ts";
import type { Organisation } from "../records/organisation.ts";

/**
 * Which organisation has this id? `null` when none has. Constant time.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * organisationOf(buildHierarchy([one]).value, "01").name; // => "Chi bộ 01"
 * organisationOf(buildHierarchy([one]).value, "02"); // => null
 * ```
 */
export function organisationOf(hierarchy: Hierarchy, id: string): Organisation | null {
  return hierarchy.organisations[positionIn(hierarchy.ids, id)] ?? null;
}

/**
 * Which organisation stands directly above this one? `null` for a root. Constant time.
 *
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * parentOf(buildHierarchy([top, one]).value, "01").id; // => "00"
 * parentOf(buildHierarchy([top, one]).value, "00"); // => null
 * ```
 */
export function parentOf(hierarchy: Hierarchy, id: string): Organisation | null {
  return hierarchy.organisations[hierarchy.parents[positionOf(hierarchy, id)] as number] ?? null;
}

/**
 * Which organisations stand directly under this one (trực thuộc), in the order of the records?
 *
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * childrenOf(buildHierarchy([top, one]).value, "00").map((child) => child.id); // => ["01"]
 * ```
 */
export function childrenOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  return organisationsAt(hierarchy, childPositions(hierarchy, positionOf(hierarchy, id)));
}

/**
 * Which organisations stand above this one, from its parent to the root?
 *
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * ancestorsOf(buildHierarchy([top, one]).value, "01").map((ancestor) => ancestor.id); // => ["00"]
 * ```
 */
export function ancestorsOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const found: number[] = [];
  let position = hierarchy.parents[positionOf(hierarchy, id)] as number;
  while (position !== -1) {
    found.push(position);
    position = hierarchy.parents[position] as number;
  }
  return organisationsAt(hierarchy, found);
}

/**
 * Which organisations stand under this one, at any depth? Each before those under it, sisters in the order of the
 * records.
 *
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * descendantsOf(buildHierarchy([top, one]).value, "00").map((below) => below.id); // => ["01"]
 * ```
 */
export function descendantsOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const found: number[] = [];
  const waiting = [...childPositions(hierarchy, positionOf(hierarchy, id))].reverse();
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    found.push(position);
    for (const child of childPositions(hierarchy, position).toReversed()) waiting.push(child);
  }
  return organisationsAt(hierarchy, found);
}

/**
 * Which is the path from the root to this organisation, both included?
 *
 * @throws RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * pathTo(buildHierarchy([top, one]).value, "01").map((step) => step.id); // => ["00", "01"]
 * ```
 */
export function pathTo(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  return [...ancestorsOf(hierarchy, id).toReversed(), ...organisationsAt(hierarchy, [positionOf(hierarchy, id)])];
}

/**
 * Which organisations have none above them in these records, in their order?
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * rootsOf(buildHierarchy([one]).value).map((root) => root.id); // => ["01"]
 * ```
 */
export function rootsOf({ organisations }: Hierarchy): readonly Organisation[] {
  return organisations.filter(({ parentId }) => parentId === null);
}

/** The positions of the children of the organisation at this position. */
export function childPositions({ childrenStart, children }: Hierarchy, position: number): Int32Array {
  return children.subarray(childrenStart[position], childrenStart[position + 1]);
}

function positionOf({ ids }: Hierarchy, id: string): number {
  const position = positionIn(ids, id);
  if (position === -1) throw new RangeError(`Expected the id of an organisation, received "${id}".`);
  return position;
}

function organisationsAt({ organisations }: Hierarchy, positions: ArrayLike<number>): readonly Organisation[] {
  return Array.from(positions, (position) => organisations[position] as Organisation);
}
