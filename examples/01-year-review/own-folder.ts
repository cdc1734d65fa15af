// One's own folder: the tables and lists in it, read together; and a folder of templates to fill in.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue, Register } from "chibo";
import { readRegister, templateFiles } from "chibo/schemas";
import type { Language } from "chibo/text";
import { type CalendarDate, type Period, periodOf, yearOf, yearPeriod } from "chibo/time";
import { refuse } from "../shared/arguments.ts";
import { type Place, placeOf } from "./place.ts";

/** The files of a folder by name: the tables and lists that are read, and what is passed over. */
export interface OwnFiles {
  readonly tables: readonly string[];
  readonly unread: readonly string[];
}

/** Looks through a folder; one without a table ends the program. */
export function filesIn(folder: string): OwnFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    refuse({ vi: `Không có thư mục ${folder}.`, en: `There is no folder ${folder}.` });
  }
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [] : [one.name]));
  // Hidden files, and what a spreadsheet program keeps beside a file that is open, are nobody's data.
  const own = names.filter((name) => !/^(\.|~\$)/.test(name)).sort();
  const isTable = (name: string): boolean => /\.(csv|json|txt|tsv)$/i.test(name);
  const [tables, unread] = [own.filter(isTable), own.filter((name) => !isTable(name))];
  if (tables.length > 0) return { tables, unread };
  if (unread.length > 0) {
    refuse({
      vi: `Thư mục ${folder} không có tệp .csv hay .json; ${unread.join(", ")} không đọc được: hãy lưu lại dạng CSV UTF-8.`,
      en: `There is no file .csv or .json in ${folder}; ${unread.join(", ")} cannot be read: save it as CSV UTF-8.`,
    });
  }
  refuse({
    vi: `Thư mục ${folder} không có tệp .csv hay .json; ghi tệp mẫu bằng --template ${folder}.`,
    en: `There is no file .csv or .json in ${folder}; write templates with --template ${folder}.`,
  });
}

/** Reads the tables and lists of a folder, and reviews it over a period; or every issue, with file, line and column. */
export function ownPlace(folder: string, tables: readonly string[], year: number | null): Place | readonly Issue[] {
  const read = readRegister({ files: tables.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) });
  if (read.kind === "refused") return read.issues;
  const { value: register } = read;
  const note = { vi: `Dữ liệu trong thư mục ${folder}`, en: `Records in the folder ${folder}` };
  const title = titleOf(register);
  return placeOf({ id: "own", title: { vi: title, en: title }, note }, register, periodOfRecords(register, year), []);
}

/** Writes a table to fill in for each kind of record, and gives their names. A file that is there already is left alone. */
export function writeTemplates(folder: string, language: Language): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const files = templateFiles({ language });
  const known = files.filter(({ name }) => existsSync(join(folder, name)));
  if (known.length > 0) {
    refuse({
      vi: `Thư mục ${folder} đã có tệp ${known[0]?.name}; hãy chọn thư mục trống.`,
      en: `There is already a file ${known[0]?.name} in ${folder}; name an empty folder.`,
    });
  }
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return files.map(({ name }) => join(folder, name));
}

/** The names of the organisations at the top. */
function titleOf({ hierarchy: { organisations } }: Register): string {
  const ids = new Set(organisations.map(({ id }) => id));
  const roots = organisations.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const names = roots.slice(0, 3).map(({ name }) => name);
  return roots.length > names.length ? `${names.join(", ")}, …` : names.join(", ");
}

/** The calendar year that was asked for, else that of the latest session, rating or count on record. */
function periodOfRecords({ records }: Register, year: number | null): Period {
  if (year !== null) return yearPeriod(year);
  const days: readonly CalendarDate[] = [
    ...records.sessions.map(({ heldOn }) => heldOn),
    ...records.ratings.map(({ lastDay }) => lastDay),
    ...records.memberRatings.map(({ lastDay }) => lastDay),
  ];
  const counted = records.organisations.flatMap(({ counts }) => counts.map(({ on }) => on));
  const last = latest(days.length > 0 ? days : counted);
  if (last === null) {
    refuse({
      vi: "Dữ liệu không có buổi sinh hoạt, kết quả xếp loại hay số liệu thống kê nào; cho biết năm bằng --year 2025.",
      en: "The records name no session, rating or count; name the year with --year 2025.",
    });
  }
  const { firstDay, lastDay } = yearPeriod(yearOf(last));
  return periodOf(firstDay, lastDay);
}

/** More years than stand between the records of one office: a day beyond them is a slip of the pen. */
const mostYearsBetween = 10;

/** The latest day; one far beyond all others is left to be found in the tables, and moves no review. */
function latest(days: readonly CalendarDate[]): CalendarDate | null {
  const inOrder = [...new Set(days)].sort();
  const last = inOrder.findLastIndex(
    (day, index) => index === 0 || yearOf(day) - yearOf(inOrder[index - 1] ?? day) <= mostYearsBetween,
  );
  return inOrder[last] ?? null;
}
