import { requireRecord } from "../../guard/index.ts";
import type { Organisation } from "../records/organisation.ts";
import type { IdIndex } from "./id-index.ts";

declare const linked: unique symbol;

/**
 * Organisations with their links (sơ đồ tổ chức), indexed once for constant-time navigation. Made by `buildHierarchy`,
 * `buildForest` or `hierarchyOn`, and read by functions such as `childrenOf`; the records are the plain data to store, and
 * build the same hierarchy again.
 */
export interface Hierarchy {
  /** The records, in the order given. */
  readonly organisations: readonly Organisation[];
  /** @hidden */
  readonly [linked]: true;
}

/** A hierarchy as the room itself reads it. A position is an index into the list of organisations. */
export interface Links extends Hierarchy {
  /** The index from identifiers to positions. */
  readonly ids: IdIndex;
  /** The position of the parent of each organisation; -1 for a root. */
  readonly parents: Int32Array;
  /** Where the children of each organisation begin in `children`; they end where those of the next begin. */
  readonly childrenStart: Int32Array;
  /** The positions of all children, those of one parent side by side in the order given. */
  readonly children: Int32Array;
}

/**
 * Reads the links of a hierarchy.
 *
 * @param caller - The function that was called.
 * @param hierarchy - The hierarchy.
 * @returns The same, with its links.
 * @throws TypeError when it is no hierarchy.
 */
export function linksOf(caller: string, hierarchy: Hierarchy): Links {
  requireRecord(caller, "the hierarchy", hierarchy);
  if ((hierarchy as Links).parents instanceof Int32Array) return hierarchy as Links;
  throw new TypeError(
    `${caller}: the hierarchy is not one; give the value that buildHierarchy or buildForest accepted`,
  );
}

/** The positions of the children of the organisation at this position. */
export function childPositions({ childrenStart, children }: Links, position: number): Int32Array {
  return children.subarray(childrenStart[position], childrenStart[position + 1]);
}
