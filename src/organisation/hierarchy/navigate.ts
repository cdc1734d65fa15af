import { shown } from "../../guard/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { childPositions, type Hierarchy, type Links, linksOf } from "./hierarchy.ts";
import { positionIn } from "./id-index.ts";

/**
 * Finds the organisation with an id (mã tổ chức). Constant time.
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id.
 * @returns The organisation; `null` when none has the id.
 * @throws TypeError when the hierarchy is none, or the id no text.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation, organisationOf } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const built = buildHierarchy([one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * organisationOf(built.value, "01")?.name; // => "Chi bộ 01"
 * organisationOf(built.value, "02"); // => null
 * ```
 */
export function organisationOf(hierarchy: Hierarchy, id: string): Organisation | null {
  const { ids, organisations } = linksOf("organisationOf", hierarchy);
  requireId("organisationOf", id);
  return organisations[positionIn(ids, id)] ?? null;
}

/**
 * Finds the organisation directly above another one (cấp trên trực tiếp). Constant time.
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id of the lower organisation.
 * @returns The organisation above; `null` for a root.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation, parentOf } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * parentOf(built.value, "01")?.id; // => "00"
 * parentOf(built.value, "00"); // => null
 * ```
 */
export function parentOf(hierarchy: Hierarchy, id: string): Organisation | null {
  const links = linksOf("parentOf", hierarchy);
  return links.organisations[links.parents[positionOf("parentOf", links, id)] as number] ?? null;
}

/**
 * Lists the organisations directly under another one (trực thuộc).
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id of the upper organisation.
 * @returns The organisations, in the order of the records.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { buildHierarchy, childrenOf, organisation } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * childrenOf(built.value, "00").map((child) => child.id); // => ["01"]
 * ```
 */
export function childrenOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const links = linksOf("childrenOf", hierarchy);
  return organisationsAt(links, childPositions(links, positionOf("childrenOf", links, id)));
}

/**
 * Lists the organisations above another one, from its parent to the root (các cấp trên).
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id of the lower organisation.
 * @returns The organisations, the nearest first.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { ancestorsOf, buildHierarchy, organisation } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * ancestorsOf(built.value, "01").map((ancestor) => ancestor.id); // => ["00"]
 * ```
 */
export function ancestorsOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const links = linksOf("ancestorsOf", hierarchy);
  return organisationsAt(links, positionsAbove(links, positionOf("ancestorsOf", links, id)));
}

/**
 * Lists the organisations under another one at any depth (toàn bộ tổ chức cấp dưới). Each comes before those under it,
 * siblings in the order of the records.
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id of the upper organisation.
 * @returns The organisations.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { buildHierarchy, descendantsOf, organisation } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * descendantsOf(built.value, "00").map((below) => below.id); // => ["01"]
 * ```
 */
export function descendantsOf(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const links = linksOf("descendantsOf", hierarchy);
  const found: number[] = [];
  const waiting = [...childPositions(links, positionOf("descendantsOf", links, id))].reverse();
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    found.push(position);
    for (const child of childPositions(links, position).toReversed()) waiting.push(child);
  }
  return organisationsAt(links, found);
}

/**
 * Lists the path from the root to an organisation, both included (đường dẫn từ gốc).
 *
 * @param hierarchy - The hierarchy.
 * @param id - The id of the organisation.
 * @returns The organisations, the root first.
 * @throws TypeError when the hierarchy is none, RangeError when no organisation has this id.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation, pathTo } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * pathTo(built.value, "01").map((step) => step.id); // => ["00", "01"]
 * ```
 */
export function pathTo(hierarchy: Hierarchy, id: string): readonly Organisation[] {
  const links = linksOf("pathTo", hierarchy);
  const position = positionOf("pathTo", links, id);
  return organisationsAt(links, [...positionsAbove(links, position).reverse(), position]);
}

/**
 * Lists the organisations that have none above them in these records (tổ chức gốc).
 *
 * @param hierarchy - The hierarchy.
 * @returns The organisations, in the order of the records.
 * @throws TypeError when the hierarchy is none.
 *
 * @example
 * ```ts
 * import { buildForest, organisation, rootsOf } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const built = buildForest([one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * rootsOf(built.value).map((root) => root.id); // => ["01"]
 * ```
 */
export function rootsOf(hierarchy: Hierarchy): readonly Organisation[] {
  return linksOf("rootsOf", hierarchy).organisations.filter(({ parentId }) => parentId === null);
}

function positionsAbove({ parents }: Links, position: number): number[] {
  const found: number[] = [];
  for (let above = parents[position] as number; above !== -1; above = parents[above] as number) found.push(above);
  return found;
}

function positionOf(caller: string, { ids }: Links, id: string): number {
  requireId(caller, id);
  const position = positionIn(ids, id);
  if (position !== -1) return position;
  throw new RangeError(`${caller}: no organisation has the id ${shown(id)}; give the id of one of the records`);
}

function requireId(caller: string, id: unknown): void {
  if (typeof id !== "string") throw new TypeError(`${caller}: the id is ${shown(id)}; give a text`);
}

function organisationsAt({ organisations }: Hierarchy, positions: ArrayLike<number>): readonly Organisation[] {
  return Array.from(positions, (position) => organisations[position] as Organisation);
}
