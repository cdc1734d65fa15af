/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import { evidenceGrades } from "../../src/law/index.ts";
import { recordKinds } from "../../src/schemas/index.ts";
import { projectFiles, textOf } from "../kit/project-files.ts";

const entries = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/entries/*.ts", { eager: true });
const exported: ReadonlySet<string> = new Set(Object.values(entries).flatMap((entry) => Object.keys(entry)));
const grades: ReadonlySet<string> = new Set(evidenceGrades);
const guides = projectFiles.filter((path) => path.startsWith("docs/guides/"));
// These list reasons, codes and members of a result beside the functions.
const tables = guides.filter((path) => !/next-steps|errors|tables|what-is-new|review(?:\.vi)?\.md$/.test(path));

describe("the guides", () => {
  it("name each kind of record that is accepted as input", () => {
    const told = namesIn(textOf("docs/guides/your-data.md").split("Accepted are").at(-1) ?? "");
    expect(recordKinds.filter((kind) => !told.includes(kind))).toEqual([]);
  });

  it.each(tables)("%s names in its table only what is exported", (path) => {
    const rows = textOf(path)
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| -"));
    const names = rows.flatMap(namesIn).filter((name) => !/^chibo(?:\/|$)|^src\/|^\*\./.test(name));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !exported.has(name) && !grades.has(name))).toEqual([]);
  });
});

// Made by one program in both languages, each with the words of its own.
const written = guides.filter((path) => !/next-steps|guides\/errors|guides\/tables/.test(path));
const english = written.filter((path) => !path.endsWith(".vi.md"));
const concepts = projectFiles.filter((path) => /^docs\/concepts\/[\w-]+\.md$/.test(path));

describe("the list of questions", () => {
  const rows = textOf("docs/guides/questions.md")
    .split("\n")
    .filter((line) => /^\| .*[?!]/.test(line));

  it("leads some forty questions to a guide and to a function", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(
      rows.filter((row) => !/\]\(.*\.md\)/.test(row) || namesIn(row.split("|").at(-2) ?? "").length === 0),
    ).toEqual([]);
  });

  it("leads to every guide", () => {
    const told = rows.join() + textOf("docs/guides/getting-started.md");
    const names = english.map((path) => path.replace("docs/guides/", ""));
    expect(names.filter((name) => name !== "getting-started.md" && !told.includes(`](${name})`))).toEqual([]);
  });
});

describe("the guides and concepts in both languages", () => {
  it.each([...english, ...concepts])("%s has a Vietnamese twin with the same code and the same functions", (path) => {
    const [own, twin] = [textOf(path), textOf(path.replace(/\.md$/, ".vi.md"))];
    expect(blocksOf(twin)).toEqual(blocksOf(own));
    expect(functionsIn(twin)).toEqual(functionsIn(own));
    expect(headingsIn(twin)).toBe(headingsIn(own));
  });
});

function blocksOf(text: string): readonly string[] {
  return text.match(/^```.*?^```$/gms) ?? [];
}

/** What stands in the last column of the tables. */
function functionsIn(text: string): readonly string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| "));
  return rows.flatMap((row) => namesIn(row.split("|").at(-2) ?? ""));
}

function headingsIn(text: string): string {
  return [...text.matchAll(/^#+(?= )/gm)].map(([level]) => level).join(" ");
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}
