// Reads the arguments of a program. An option that it does not know, or a word that is none of those asked for, ends the
// program with the nearest one that there is.
import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the arguments; misuse ends the program with code 2. */
export function readArguments<Known extends Options>(options: Known) {
  const names = Object.keys(options);
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") refuse(`"${token.value}" is no option; there are ${listed(names)}.`);
    if (token.kind === "option") requireOption(token, options);
  }
  return values as ReturnType<typeof parseArgs<{ options: Known; strict: true }>>["values"];
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function requireOption({ name, rawName, value }: Given, options: Options): void {
  const type = options[name]?.type;
  if (type === undefined) refuse(`There is no option ${rawName}${nearText(name, Object.keys(options))}.`);
  if (type === "string" && (value === undefined || value === "")) refuse(`${rawName} asks for a value after it.`);
  if (type === "boolean" && value !== undefined) refuse(`${rawName} takes no value.`);
}

/** One of the words, or the end of the program. */
export function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  return found ?? refuse(`Expected ${words.map((word) => `--${name} ${word}`).join(" or ")}, received ${value}.`);
}

/** Ends the program: it was called wrongly. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const listed = (names: readonly string[]): string => names.map((name) => `--${name}`).join(", ");

function nearText(name: string, names: readonly string[]): string {
  const [near] = [...names].sort((one, other) => distance(name, one) - distance(name, other));
  const isNear = near !== undefined && distance(name, near) <= Math.max(2, near.length / 3);
  return isNear ? `; did you mean --${near}?` : `; there are ${listed(names)}`;
}

/** How many letters have to be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const changed = (row[index] ?? 0) + (letter === other[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
