import {
  requireKnownKeys,
  requireList,
  requireOptions,
  requireRecord,
  requireText,
  requireWord,
} from "../../guard/index.ts";
import type { Checked, Issue } from "../../outcome/index.ts";
import {
  type IssueCollector,
  issueCollector,
  joined,
  type Register,
  type RegisterList,
  readRows,
  receivedId,
  registerLists,
} from "../../register/index.ts";
import { decoded } from "../csv/decode.ts";
import { findTable, tables } from "./find-table.ts";
import { readRecords } from "./read-records.ts";
import { readTable } from "./read-table.ts";
import { type FileRead, type Gathered, gathering, placeAdded, placesIn, withJsonLines } from "./sources.ts";
import type { RegisterTable } from "./table.ts";

/** A file of records. */
export interface RegisterFile {
  /** Its name, by which issues tell of it. */
  readonly name: string;
  /** Its bytes, of which the encoding can be told. */
  readonly bytes?: Uint8Array | undefined;
  /** Its text, in place of the bytes. */
  readonly text?: string | undefined;
  /** Which table or list it holds, where that is not left to its headings. */
  readonly kind?: RegisterTable | RegisterList | undefined;
}

/** What a register is read from. */
export interface RegisterSources {
  /** The files, of any number and in any order. */
  readonly files: readonly RegisterFile[];
  /** Codes of provinces beside those that there are, for policies of one's own. */
  readonly territories?: readonly string[] | undefined;
}

/** A register that was read from files, or every issue; and what was found in each file. */
export type ReadRegister = Checked<Register> & { readonly files: readonly FileRead[] };

/**
 * Reads a register from files (đọc hồ sơ từ tệp): tables as CSV and records as JSON, checked together, with every issue at
 * once by file, line and column.
 *
 * A table is told by its headings, Vietnamese or English, or by `kind`; a title above them, a line `sep=;`, serial numbers and
 * empty rows are passed over. Cells are parted by commas, semicolons or tabs. Days are 1/7/2025 or 2025-07-01, never the
 * month first; numbers 1.200 or 1200; yes and no có, không, x, yes, no, 1, 0. Several rows of one organisation with a day
 * each are its counts, several of one key the posts of a person. JSON is an object of the lists of a register, or one list.
 *
 * Files are UTF-8 with a byte order mark or without, or UTF-16 with one; others are refused, by name where it can be told.
 * Cells and headings have at most 1,000 signs. What was received is repeated only in columns of numbers, days and words.
 *
 * @param sources - The files.
 * @returns The register, or every issue, and what was found in each file.
 * @throws TypeError when the argument or a file has an unknown or missing key or a wrong type, RangeError when there is no
 * such kind.
 *
 * @example
 * ```ts
 * import { readRegister } from "chibo/schemas";
 * import { issueText } from "chibo/text";
 *
 * const organisations = { name: "to-chuc.csv", text: "Mã;Tên;Loại hình\nX1-01;Chi bộ thôn 01;chi bộ" };
 * const text = "Chi bộ;Ngày sinh hoạt;Loại sinh hoạt;Số có mặt\nX1-01;3/3/2025;thường kỳ;30 ng";
 * const read = readRegister({ files: [organisations, { name: "sinh-hoat.csv", text }] });
 * read.issues?.map((issue) => issueText(issue, "vi"));
 * // => ['sinh-hoat.csv, dòng 2, cột "Số có mặt": cần số nguyên từ 0 trở lên, nhận được "30 ng" (5 ký tự)']
 *
 * readRegister({ files: [organisations] }).value?.records.organisations.length; // => 1
 * ```
 */
export function readRegister(sources: RegisterSources): ReadRegister {
  requireOptions("readRegister", sources, ["files", "territories"]);
  const { files, territories = [] } = sources;
  requireList("readRegister", "files", files);
  for (const [index, file] of files.entries()) requireFile(file, `files[${index}]`);
  requireList("readRegister", "territories", territories);
  for (const code of territories) requireText("readRegister", "territories", code);
  const issues = issueCollector();
  const gathered = gathering();
  const read = files.map((file) => readFile(file, gathered, issues));
  const checked = readAll(gathered, territories, issues);
  return checked.kind === "accepted"
    ? { ...checked, files: read }
    : { ...checked, issues: inOrder(withJsonLines(checked.issues, gathered), files), files: read };
}

function requireFile(file: unknown, name: string): asserts file is RegisterFile {
  requireRecord("readRegister", name, file);
  requireKnownKeys(`readRegister: ${name}`, file, ["name", "bytes", "text", "kind"]);
  const { name: own, bytes, text, kind } = file as { readonly [Key in keyof RegisterFile]?: unknown };
  requireText("readRegister", `${name}.name`, own);
  if (kind !== undefined) {
    requireWord("readRegister", `${name}.kind`, kind, [
      ...new Set([...tables.map((table) => table.name), ...registerLists]),
    ]);
  }
  if (bytes instanceof Uint8Array !== (typeof text === "string")) return;
  throw new TypeError(`readRegister: ${name} needs its content; give bytes as a Uint8Array, or text`);
}

function readFile({ name, bytes, text, kind }: RegisterFile, gathered: Gathered, issues: IssueCollector): FileRead {
  const content = decoded(bytes ?? (text as string));
  const nothing: FileRead = { name, kind: null, rows: 0, emptyRows: 0 };
  const place = { file: name, line: null, column: null };
  if (content.fault !== null) {
    const { code, ...fault } = content.fault;
    issues.add(null, code, () => ({ at: [], ...fault, place }));
    return nothing;
  }
  if (/^\s*[[{]/.test(content.text)) return readRecords(content.text, name, kind ?? null, gathered, issues);
  const found = findTable(
    content.text,
    tables.find((table) => table.name === kind || table.list === kind)?.name ?? null,
  );
  if (found === null) {
    const expected = tables.map((table) => table.name).join(", ");
    issues.add(null, "unknown-table", () => ({ at: [], expected, received: "…", remedy: "write-the-headings", place }));
    return nothing;
  }
  return { name, kind: found.table.name, ...readTable(content.text, name, found, gathered, issues) };
}

const unknown = ["unknown-organisation", "add-or-correct-organisation"] as const;

/** Reads the records that were gathered, and holds them against each other. */
function readAll(gathered: Gathered, territories: readonly string[], issues: IssueCollector): Checked<Register> {
  const untold: IssueCollector = {
    ...issues,
    add: (list, code, make) => {
      if (code !== "missing-key") return issues.add(list, code, make);
      const found = make();
      const at = found.at.filter((part, index) => index === 0 || typeof part === "string");
      if (!gathered.told.has([list, ...at].join("/"))) issues.add(list, code, () => found);
    },
  };
  for (const { list, key, id, spot } of placeAdded(gathered)) {
    const place = { file: spot.source.file, line: spot.line as number, column: spot.source.headings.get(key) ?? null };
    const [code, remedy] = id === undefined ? (["missing-key", "add-key"] as const) : unknown;
    const found = { at: [], expected: "organisations[].id", received: id === undefined ? "undefined" : receivedId(id) };
    issues.add(list, code, () => ({ ...found, remedy, place }));
  }
  const rows = Object.fromEntries(
    registerLists.map((list) => [list, readRows(list, gathered.lists.get(list) ?? [], untold)]),
  ) as unknown as Parameters<typeof joined>[0];
  const organisations = gathered.lists.get("organisations") ?? [];
  return joined(rows, organisations, { territories, issues: untold, placeOf: placesIn(gathered) });
}

/** The issues in the order of the files, and of their lines. */
function inOrder(issues: readonly Issue[], files: readonly RegisterFile[]): readonly Issue[] {
  const rankOf = ({ place }: Issue): number => files.findIndex(({ name }) => name === place?.file);
  return [...issues].sort(
    (one, other) => rankOf(one) - rankOf(other) || (one.place?.line ?? 0) - (other.place?.line ?? 0),
  );
}
