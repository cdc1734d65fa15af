import { projectFiles, textOf } from "../kit/project-files.ts";

/** Where a case stands: a file of tests, and the line where it is known. */
export type CasePlace = string;

const testPaths = projectFiles.filter((path) => path.startsWith("test/") && path.endsWith(".test.ts"));
const casePaths = testPaths.filter((path) => /^test\/(?:cases\/|law\/additions)/.test(path));
const caseLines = casePaths.flatMap((path) =>
  textOf(path)
    .split("\n")
    .map((text, at) => ({ place: `${path}:${at + 1}`, text })),
);
const testTexts = testPaths.map((path) => ({ path, text: textOf(path) }));

const sources = projectFiles
  .filter((path) => path.startsWith("src/") && path.endsWith(".ts") && !path.startsWith("src/text/"))
  .map((path) => ({ path, text: textOf(path) }));

/** What the tests could name a statement by. */
export interface NamedBy {
  /** The code of its condition, where it is one of a rule. */
  readonly code: string | null;
  /** The key of its document. */
  readonly document: string;
  /** Its place in the document. */
  readonly provision: string;
  /** The law file that it stands in. */
  readonly path: string;
  /** The name under which its law table is exported. */
  readonly table: string;
}

/**
 * The golden cases that test a statement: the lines that name its condition or its place, else the files that ask the
 * functions that read its table; where no golden case does, the tests of its room.
 */
export function casesOf(named: NamedBy): readonly CasePlace[] {
  const lines = linesNaming(named);
  return lines.length > 0 ? lines : casesAsking(named);
}

function linesNaming({ code, document, provision }: NamedBy): readonly CasePlace[] {
  const short = document.startsWith("DIEU-LE") ? "Charter" : (/^\d+/.exec(document)?.[0] ?? document);
  const place = new RegExp(
    `(?<![\\w.])(?:${escaped(document)}|${escaped(short)})\\b.*(?<![\\w.])${escaped(provision)}(?![\\w.])`,
  );
  const condition = code === null ? null : new RegExp(`(?<![\\w.])${escaped(code)}(?![\\w.])`);
  const isPlaced = provision !== "whole" && provision !== "not-known";
  return caseLines
    .filter(({ text }) => condition?.test(text) === true || (isPlaced && place.test(text)))
    .map((line) => line.place);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const asking = new Map<string, readonly CasePlace[]>();

/** The cases nearest to a table: those that name it, or a function that reads it, or one that reads that; of its own room. */
function casesAsking({ path, table }: NamedBy): readonly CasePlace[] {
  const known = asking.get(table);
  if (known !== undefined) return known;
  const room = path.split("/")[1];
  const [golden, others] = [`test/cases/${room}-`, `test/${room}/`].map((start) =>
    nearest(
      new Set([table]),
      testTexts.filter((one) => one.path.startsWith(start)),
      4,
    ),
  ) as [readonly CasePlace[], readonly CasePlace[]];
  const found = golden.length > 0 ? golden : others;
  asking.set(table, found);
  return found;
}

type Text = (typeof testTexts)[number];

function nearest(names: ReadonlySet<string>, cases: readonly Text[], hops: number): readonly CasePlace[] {
  const found = cases.filter(({ text }) => isNamed(names, text)).map(({ path }) => path);
  if (found.length > 0 || hops === 0) return found;
  const readers = sources.filter(({ text }) => isNamed(names, text));
  const exported = readers.flatMap(({ text }) =>
    [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name as string),
  );
  return exported.length === 0 ? [] : nearest(new Set(exported), cases, hops - 1);
}

function isNamed(names: ReadonlySet<string>, text: string): boolean {
  return (text.match(/[A-Za-z_]\w*/g) ?? []).some((word) => names.has(word));
}
