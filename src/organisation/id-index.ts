// A hash table over the identifiers, about twice as fast to build as a Map: it is sized once and keeps no entries of its
// own, only hashes and positions.

/** The positions of records by their identifiers, for `positionIn`. */
export interface IdIndex {
  /** Pairs of a hash and a position counted from 1; a position of 0 marks a free pair. */
  readonly slots: Int32Array;
  /** The identifiers in the order of the records: comparing one of these touches no record. */
  readonly ids: readonly string[];
}

/** Indexes identifiers. Of several that are equal the first is found. */
export function indexIds(ids: readonly string[]): IdIndex & { readonly isUnique: boolean } {
  let pairs = 1;
  while (pairs < ids.length * 2 + 1) pairs *= 2;
  const slots = new Int32Array(pairs * 2);
  let isUnique = true;
  let position = 0;
  for (const id of ids) {
    const hash = hashOf(id);
    const slot = slotOf(slots, ids, id, hash);
    position += 1;
    if (slots[slot + 1] === 0) {
      slots[slot] = hash;
      slots[slot + 1] = position;
    } else {
      isUnique = false;
    }
  }
  return { slots, ids, isUnique };
}

/** The position of the record with this identifier; -1 when there is none. */
export function positionIn({ slots, ids }: IdIndex, id: string): number {
  return (slots[slotOf(slots, ids, id, hashOf(id)) + 1] as number) - 1;
}

/** The pair that holds this identifier, or the free one where it would stand. */
function slotOf(slots: Int32Array, ids: readonly string[], id: string, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash * 2) & mask;
  for (;;) {
    const position = slots[slot + 1] as number;
    if (position === 0 || (slots[slot] === hash && ids[position - 1] === id)) return slot;
    slot = (slot + 2) & mask;
  }
}

/** FNV-1a over the UTF-16 units, with the high bits folded into the low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
