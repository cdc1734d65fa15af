// What the examples do around their subject: read their arguments, end on records that do not hold together, write a file.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Checked, Issue } from "chibo";
import { issuesText, type Language } from "chibo/text";
import { languageOption, oneOf, outOption, readArguments } from "./arguments.ts";

const values = readArguments({ lang: languageOption, out: outOption });

/** The language of the output: Vietnamese, or English with `--lang en`. */
export const language: Language = oneOf("lang", values.lang, ["vi", "en"]);

/** One of two texts, in the language of the output. */
export function inLanguage<Text>(texts: Readonly<Record<Language, Text>>): Text {
  return texts[language];
}

/** Writes a file into the folder given by `--out`; into the folder "out" of the example when left out. */
export function write(folder: string, file: string, text: string): void {
  const out = values.out === "" ? join(folder, "out") : values.out;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, file), text);
}

/** The value that was accepted. One that was refused ends the program, with every issue. */
export function accepted<Value>(checked: Checked<Value>): Value {
  return checked.kind === "accepted" ? checked.value : refuse(checked.issues);
}

function refuse(issues: readonly Issue[]): never {
  console.error(issuesText(issues, language));
  process.exit(1);
}
