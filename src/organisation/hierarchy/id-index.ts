// A hash table over the identifiers, several times as fast to build as a Map: it is sized once, it hashes no more
// characters than it takes to tell the identifiers apart, and it fetches the strings of a run from memory side by side.

/** The positions of records by their identifiers. */
export interface IdIndex {
  /** Pairs of a hash and a position counted from 1; a position of 0 marks a free pair. */
  readonly slots: Int32Array;
  /** The identifiers in the order of the records: comparing one of these touches no record. */
  readonly ids: readonly string[];
  /** The number of characters, from the end of an identifier, that its hash rests on. */
  readonly reach: number;
}

/** Identifiers fetched at a time: few enough to stay in the cache until they are hashed. */
const run = 256;

/** Characters hashed at first: more take time, and fewer seldom tell identifiers apart. */
const firstReach = 8;

/** What is known once all identifiers were entered: whether each was new, and whether the hashes told them apart. */
interface Entered {
  readonly isUnique: boolean;
  readonly isCrowded: boolean;
}

/** Indexes identifiers. Of several that are equal the first is found. */
export function indexIds(ids: readonly string[]): IdIndex & Entered {
  const quick = indexWithin(ids, firstReach, ids.length * firstReach);
  // Identifiers that end alike are told apart by all their characters.
  return quick.isCrowded ? indexWithin(ids, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) : quick;
}

/** The position of the record with this identifier; -1 when there is none. */
export function positionIn({ slots, ids, reach }: IdIndex, id: string): number {
  return (slots[slotOf(slots, ids, id, hashOf(id, reach)) + 1] as number) - 1;
}

/** The positions of the records with these identifiers; -1 for none. */
export function positionsIn({ slots, ids, reach }: IdIndex, wanted: readonly (string | null)[]): Int32Array {
  const positions = hashesOf(wanted, reach);
  for (let at = 0; at < wanted.length; at += 1) {
    const id = wanted[at] as string | null;
    positions[at] = id === null ? -1 : (slots[slotOf(slots, ids, id, positions[at] as number) + 1] as number) - 1;
  }
  return positions;
}

/** The index by hashes of so many characters; given up as crowded when more detours than the most are taken. */
function indexWithin(ids: readonly string[], reach: number, most: number): IdIndex & Entered {
  const hashes = hashesOf(ids, reach);
  let pairs = 1;
  while (pairs < ids.length + ids.length / 2) pairs *= 2;
  const slots = new Int32Array(pairs * 2);
  const mask = slots.length - 1;
  let isUnique = true;
  let detours = 0;
  for (let position = 0; position < ids.length && detours <= most; position += 1) {
    const hash = hashes[position] as number;
    const slot = slotOf(slots, ids, ids[position] as string, hash);
    detours += (slot - hash * 2) & mask;
    if (slots[slot + 1] === 0) {
      slots[slot] = hash;
      slots[slot + 1] = position + 1;
    } else {
      isUnique = false;
    }
  }
  return { slots, ids, reach, isUnique, isCrowded: detours > most };
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

function hashesOf(texts: readonly (string | null)[], reach: number): Int32Array {
  const hashes = new Int32Array(texts.length);
  for (let start = 0; start < texts.length; start += run) {
    const end = Math.min(start + run, texts.length);
    // Asking for the lengths fetches the strings, none of which has to wait for another.
    for (let at = start; at < end; at += 1) hashes[at] = texts[at]?.length ?? 0;
    for (let at = start; at < end; at += 1) hashes[at] = hashOf(texts[at] ?? "", reach);
  }
  return hashes;
}

/** In the manner of FNV-1a, over the length and the last UTF-16 units, with the high bits folded into the low ones. */
function hashOf(text: string, reach: number): number {
  let hash = text.length;
  for (let index = Math.max(0, text.length - reach); index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
