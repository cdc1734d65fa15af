/** Words or phrases by their codes. */
export type Table = Readonly<Record<string, string>>;

/** Several tables as one. A function, so that a bundler drops what a program does not print. */
export function joined(...tables: readonly Table[]): Table {
  return Object.assign({}, ...tables) as Table;
}

/** What a table says for a code of its own; `undefined` for any other text, names of object members included. */
export function said(table: Table, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
