/** Where a key was seen first: among the records of a register, or among those that come after it. */
export interface FirstSeen {
  readonly of: "register" | "stream";
  readonly position: number;
}

/** Remembers a key with its position; tells where it was seen before, or `null`. */
export type SeenKeys = (key: string, position: number) => FirstSeen | null;

/** How many keys one table holds: an engine's own limit lies at twice as many. */
const keysOfTable = 2 ** 23;

/** Makes a memory of keys, with those that a register holds; it has room for more keys than one table of the engine. */
export function seenKeys(inRegister: readonly string[], most: number = keysOfTable): SeenKeys {
  const known = new Map<string, number>();
  for (let position = 0; position < inRegister.length; position += 1) {
    known.set(inRegister[position] as string, position);
  }
  let last = new Map<string, number>();
  const tables = [last];
  return (key, position) => {
    const own = known.get(key);
    if (own !== undefined) return { of: "register", position: own };
    for (const table of tables) {
      const first = table.get(key);
      if (first !== undefined) return { of: "stream", position: first };
    }
    if (last.size >= most) {
      last = new Map();
      tables.push(last);
    }
    last.set(key, position);
    return null;
  };
}
