import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder into which the packed library has been installed, as a stranger would. */
export interface Consumer {
  readonly folder: string;
  /** Writes a file into the folder. */
  readonly write: (name: string, text: string) => void;
  /** Runs a program with Node in the folder and gives what it prints. */
  readonly node: (...words: readonly string[]) => string;
  readonly remove: () => void;
}

/** Packs what is built, and installs the archive and the optional peers into an empty folder. */
export function installedPackage(): Consumer {
  const place = mkdtempSync(join(tmpdir(), "chibo-"));
  npm(process.cwd(), "pack", "--silent", "--pack-destination", place);
  const archive = readdirSync(place).find((name) => name.endsWith(".tgz")) ?? "";
  const folder = join(place, "consumer");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  npm(folder, "install", ...quietly, join(place, archive), "zod@^4", "fast-check@^4");
  return {
    folder,
    write: (name, text) => writeFileSync(join(folder, name), text),
    node: (...words) => run("node", folder, words),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

function npm(folder: string, ...words: readonly string[]): string {
  return run("npm", folder, words);
}

function run(program: string, folder: string, words: readonly string[]): string {
  // What a program complains of belongs to the message of the failing test; npm's warnings do not belong to its answer.
  return execFileSync(program, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
