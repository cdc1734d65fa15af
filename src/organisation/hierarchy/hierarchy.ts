import type { IdIndex } from "./id-index.ts";
import type { Organisation } from "../records/organisation.ts";

/**
 * Organisations with their links, indexed once for constant-time navigation. Made by {@link buildHierarchy} or
 * {@link buildForest}; the records themselves are the plain data to store, and build the same hierarchy again.
 */
export interface Hierarchy {
  /** The records, in the order given. A position is an index into this list. */
  readonly organisations: readonly Organisation[];
  /** The index from identifiers to positions. */
  readonly ids: IdIndex;
  /** The position of the parent of each organisation; -1 for a root. */
  readonly parents: Int32Array;
  /** Where the children of each organisation begin in `children`; they end where those of the next begin. */
  readonly childrenStart: Int32Array;
  /** The positions of all children, those of one parent side by side in the order given. */
  readonly children: Int32Array;
}
