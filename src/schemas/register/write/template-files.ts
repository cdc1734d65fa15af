import { requireOptions, requireWord } from "../../../guard/index.ts";
import type { RegisterGiven } from "../../../register/index.ts";
import { tables } from "../find-table.ts";
import { filesOf, type WrittenFile } from "./register-files.ts";
import { exampleRecords } from "./template-records.ts";

/** How {@link templateFiles} writes. */
export interface TemplateFilesOptions {
  /** The language of headings, words and names of files: Vietnamese when left out. */
  readonly language?: "vi" | "en" | undefined;
}

/**
 * Writes a table to fill in for each kind (mẫu để nhập dữ liệu), as CSV that a spreadsheet opens: the headings, and rows of
 * one invented commune that show how they are filled in. {@link readRegister} reads them as they are; the rows make room for
 * one's own, and tables that are not needed are left away.
 *
 * @param options - The language.
 * @returns The files.
 * @throws TypeError when an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { readRegister, templateFiles } from "chibo/schemas";
 *
 * const files = templateFiles();
 * files.slice(0, 3).map(({ name }) => name); // => ["to-chuc.csv", "y-kien-dong-y.csv", "sinh-hoat.csv"]
 * files[0]?.text.split("\r\n")[1]?.split(";").slice(0, 3); // => ["X1", "Đảng bộ xã 01", "đảng bộ xã"]
 * readRegister({ files }).kind; // => "accepted"
 * ```
 */
export function templateFiles(options: TemplateFilesOptions = {}): readonly WrittenFile[] {
  requireOptions("templateFiles", options, ["language"]);
  const { language = "vi" } = options;
  requireWord("templateFiles", "language", language, ["vi", "en"]);
  const records: RegisterGiven = exampleRecords[language];
  const form = { language, cells: "spreadsheet" } as const;
  const lists = new Set(tables.map(({ list }) => list));
  return [...lists].flatMap((list) => filesOf(list, records[list] as readonly object[], form));
}
