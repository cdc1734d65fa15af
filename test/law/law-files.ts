import { pathToFileURL } from "node:url";
import type { Citation } from "../../src/law/index.ts";
import { projectFiles } from "../kit/project-files.ts";

const paths = projectFiles.filter((path) => path.startsWith("src/") && path.endsWith(".law.ts")).sort();

/** Every law file of the library, by its path from the root, with what it exports. */
export const lawFiles: readonly LawFile[] = await Promise.all(paths.map(lawFile));

/** A law file with what it exports. */
export interface LawFile {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

async function lawFile(path: string): Promise<LawFile> {
  const exports: LawFile["exports"] = await import(/* @vite-ignore */ pathToFileURL(path).href);
  return { path, exports };
}

/** One object or list inside a law file, with the way to it: `src/law/documents/charter.law.ts charterDocuments 0`. */
export interface Found<Value> {
  readonly where: string;
  readonly value: Value;
}

/** What is stated by law, as far as it is certain before it has been checked. */
export interface Statement {
  readonly citation: Citation;
  readonly evidence?: unknown;
  readonly verifiedOn?: unknown;
}

/** Every object and list of every law file, the outermost first. */
export const everything: readonly Found<object>[] = lawFiles.flatMap(({ path, exports }) => inside(path, exports));

/** Every object that states something by law: it carries a citation. */
export const statements: readonly Found<Statement>[] = everything.filter(
  (found): found is Found<Statement> => "citation" in found.value,
);

function inside(where: string, value: unknown): readonly Found<object>[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => inside(`${where} ${key}`, part));
  return [{ where, value }, ...parts];
}
