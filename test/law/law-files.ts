/// <reference types="vite/types/importMeta.d.ts" />
import type { Citation } from "../../src/law/index.ts";

/** Every law file of the library, by its path from the root, with what it exports. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/**/*.law.ts", { eager: true });

export const lawFiles: readonly { readonly path: string; readonly exports: Readonly<Record<string, unknown>> }[] =
  Object.entries(modules).map(([path, exports]) => ({ path: path.replace("../../", ""), exports }));

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
