/**
 * Gathers the items under each key, keys in the order of their first appearance. Node 20 has no `Map.groupBy` yet.
 *
 * @param items - The items.
 * @param keyOf - The key of an item.
 * @returns The items of each key, in their order; no key has none.
 */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
