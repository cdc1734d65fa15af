/** Words or phrases by their codes. */
export type Table = Readonly<Record<string, string>>;

/** The keys of all of several tables. */
type Joined<Tables extends readonly Table[]> = Readonly<Record<KeyOf<Tables[number]>, string>>;
type KeyOf<Tables> = Tables extends unknown ? keyof Tables & string : never;

/** Several tables as one. A function, so that a bundler drops what a program does not print. */
export function joined<Tables extends readonly Table[]>(...tables: Tables): Joined<Tables> {
  return Object.assign({}, ...tables) as Joined<Tables>;
}

/** What a table says for a code of its own; `undefined` for any other text, names of object members included. */
export function said(table: Table, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
