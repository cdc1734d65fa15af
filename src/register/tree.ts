import { isAlive } from "../organisation/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { type Indexed, linkedOn, recordOn, type Tree } from "./indexed.ts";

/** How many days are kept: one question is mostly asked of one day, or of the ends of a period. */
const daysKept = 4;

/** The tree of a day. It is made once for the days asked about last. */
export function treeOn(register: Indexed, on: CalendarDate): Tree {
  const { trees } = register.ready;
  const known = trees.get(on);
  if (known !== undefined) return known;
  const made = treeOf(register, on);
  if (trees.size >= daysKept) trees.delete(trees.keys().next().value as CalendarDate);
  trees.set(on, made);
  return made;
}

function treeOf(register: Indexed, on: CalendarDate): Tree {
  const size = register.hierarchy.organisations.length;
  const exists = new Uint8Array(size);
  const parents = new Int32Array(size).fill(-1);
  for (let position = 0; position < size; position += 1) {
    exists[position] = Number(isAlive(recordOn(register, position, on), on));
  }
  for (let position = 0; position < size; position += 1) {
    const parent = exists[position] === 1 ? linkedOn(register, position, on) : -1;
    if (parent !== -1 && exists[parent] === 1) parents[position] = parent;
  }
  return { exists, parents, ...childrenOf(parents), upwards: upwardsOf(exists, parents) };
}

function childrenOf(parents: Int32Array): Pick<Tree, "childrenStart" | "children"> {
  const childrenStart = new Int32Array(parents.length + 1);
  for (const parent of parents) if (parent !== -1) add(childrenStart, parent + 1, 1);
  for (let index = 1; index < childrenStart.length; index += 1) {
    add(childrenStart, index, childrenStart[index - 1] as number);
  }
  const next = childrenStart.slice();
  const children = new Int32Array(childrenStart[parents.length] as number);
  for (let position = 0; position < parents.length; position += 1) {
    const parent = parents[position] as number;
    if (parent === -1) continue;
    children[next[parent] as number] = position;
    add(next, parent, 1);
  }
  return { childrenStart, children };
}

/** Those without children first, then each once all its children have come. */
function upwardsOf(exists: Uint8Array, parents: Int32Array): Int32Array {
  const waiting = new Int32Array(parents.length);
  for (const parent of parents) if (parent !== -1) add(waiting, parent, 1);
  const order = new Int32Array(exists.reduce((sum, one) => sum + one, 0));
  let end = 0;
  for (let position = 0; position < parents.length; position += 1) {
    if (exists[position] === 1 && waiting[position] === 0) order[end++] = position;
  }
  for (let at = 0; at < end; at += 1) {
    const parent = parents[order[at] as number] as number;
    if (parent === -1) continue;
    add(waiting, parent, -1);
    if (waiting[parent] === 0) order[end++] = parent;
  }
  return order;
}

/** The positions directly under an organisation. */
export function childrenAt({ childrenStart, children }: Tree, position: number): Int32Array {
  return children.subarray(childrenStart[position], childrenStart[position + 1]);
}

function add(counts: Int32Array, index: number, by: number): void {
  counts[index] = (counts[index] as number) + by;
}
