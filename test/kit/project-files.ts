import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = process.cwd();
const made = new Set(["node_modules", "dist", "coverage", "site", ".git", ".cache"]);

/** Every file of the project by its path from the root, without what is installed or built. */
export const projectFiles: readonly string[] = filesIn(root);

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return made.has(entry.name) ? [] : filesIn(path);
    return entry.name.endsWith(".tgz") ? [] : [relative(root, path).replaceAll("\\", "/")];
  });
}
