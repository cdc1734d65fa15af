// Reads the arguments of a program. An option that it does not know, or a word that is none of those asked for, ends the
// program with the nearest one that there is; --help prints them all.
import { parseArgs } from "node:util";

/** An option of a program: what it is, and what is said of it. */
interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  /** What stands after it. */
  readonly value?: InBoth;
  readonly says: InBoth;
}

type Options = Readonly<Record<string, Option>>;

/** The language of the output. */
export const languageOption = {
  type: "string",
  default: "vi",
  value: { vi: "vi|en", en: "vi|en" },
  says: { vi: "ngôn ngữ của kết quả: tiếng Việt hoặc tiếng Anh", en: "language of the output: Vietnamese or English" },
} as const;

/** The folder for the files that are written. */
export const outOption = {
  type: "string",
  default: "",
  value: { vi: "THƯ-MỤC", en: "FOLDER" },
  says: {
    vi: 'nơi ghi các tệp; mặc định là thư mục "out" của ví dụ',
    en: 'where files are written; by default the folder "out" of the example',
  },
} as const;

/** Reads the arguments; --help prints the options and ends the program, misuse ends it with code 2. */
export function readArguments<Known extends Options>(options: Known) {
  const names = Object.keys(options);
  const { values, tokens } = parseArgs({ options, strict: false, tokens: true });
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) {
    console.log(helpText(options, spoken()));
    process.exit();
  }
  for (const token of tokens) {
    if (token.kind === "positional") {
      refuse({
        vi: `"${token.value}" không phải là tùy chọn; có ${listed(names)}.`,
        en: `"${token.value}" is no option; there are ${listed(names)}.`,
      });
    }
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
  const near = nearText(name, Object.keys(options));
  if (type === undefined) {
    refuse({ vi: `Không có tùy chọn ${rawName}; ${near.vi}.`, en: `There is no option ${rawName}; ${near.en}.` });
  }
  if (type === "string" && (value === undefined || value === "")) {
    refuse({ vi: `Sau ${rawName} phải có giá trị.`, en: `${rawName} asks for a value after it.` });
  }
  if (type === "boolean" && value !== undefined) {
    refuse({ vi: `${rawName} không nhận giá trị.`, en: `${rawName} takes no value.` });
  }
}

/** One of the words, or the end of the program. */
export function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  const asked = words.map((word) => `--${name} ${word}`);
  return (
    found ??
    refuse({
      vi: `Cần ${asked.join(" hoặc ")}, nhận được ${value}.`,
      en: `Expected ${asked.join(" or ")}, received ${value}.`,
    })
  );
}

/** What is said in both languages. */
interface InBoth {
  readonly vi: string;
  readonly en: string;
}

/** Ends the program: it was called wrongly. English is spoken where it was asked for. */
export function refuse(message: InBoth): never {
  console.error(message[spoken()]);
  process.exit(2);
}

/** The language that was asked for, as far as that can be told before the arguments are read. */
function spoken(): keyof InBoth {
  return /--lang[ =]en\b/.test(process.argv.slice(2).join(" ")) ? "en" : "vi";
}

/** A line for each option. */
function helpText(options: Options, language: keyof InBoth): string {
  const help = { vi: "in các tùy chọn này", en: "prints these options" };
  const lines = Object.entries({ ...options, help: { says: help } }).map(([name, { value, says }]: Told) => {
    return [`--${name}${value === undefined ? "" : ` ${value[language]}`}`, says[language]] as const;
  });
  const width = Math.max(...lines.map(([name]) => name.length));
  const heading = { vi: "Tùy chọn:", en: "Options:" }[language];
  return [heading, ...lines.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`)].join("\n");
}

type Told = [name: string, option: Pick<Option, "value" | "says">];

const listed = (names: readonly string[]): string => names.map((name) => `--${name}`).join(", ");

function nearText(name: string, names: readonly string[]): InBoth {
  const [near] = [...names].sort((one, other) => distance(name, one) - distance(name, other));
  const isNear = near !== undefined && distance(name, near) <= Math.max(2, near.length / 3);
  return isNear
    ? { vi: `có phải là --${near}`, en: `did you mean --${near}?` }
    : { vi: `có ${listed(names)}`, en: `there are ${listed(names)}` };
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
