// What every example does around its subject: read its arguments, end on records that do not hold together, write a file.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Checked, Issue } from "chibo";
import { parseRecords, type RecordKind, type RecordTypes } from "chibo/schemas";
import { issueText, type Language } from "chibo/text";

const { values } = parseArgs({
  options: { lang: { type: "string", default: "vi" }, out: { type: "string", default: "" } },
});

/** The language of the output: Vietnamese, or English with `--lang en`. */
export const language: Language = languageOf(values.lang);

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

/** Reads records of one kind; those that do not hold together end the program. */
export function read<Kind extends RecordKind>(kind: Kind, rows: unknown): readonly RecordTypes[Kind][] {
  return accepted(parseRecords(kind, rows));
}

/** The value that was accepted. One that was refused ends the program, with every issue. */
export function accepted<Value>(checked: Checked<Value>): Value {
  return checked.kind === "accepted" ? checked.value : refuse(checked.issues);
}

/** Ends the program with these issues, if there are any. */
export function endOn(issues: readonly Issue[]): void {
  if (issues.length > 0) refuse(issues);
}

function refuse(issues: readonly Issue[]): never {
  for (const issue of issues) console.error(issueText(issue, language));
  process.exit(1);
}

function languageOf(lang: string): Language {
  if (lang === "vi" || lang === "en") return lang;
  console.error(`Expected --lang vi or --lang en, received ${lang}.`);
  process.exit(2);
}
