import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type Example, examples, program } from "./examples.ts";

// Inside the project, so that `import "chibo"` means the built package, as package.json exports it.
const folder = resolve(".cache/examples");

interface Run {
  readonly results: readonly {
    readonly file: string;
    readonly error: string | null;
    readonly promises: readonly { readonly text: string; readonly isKept: boolean; readonly actual: string }[];
  }[];
  readonly called: readonly string[];
  readonly complaints: readonly string[];
}

const isTest = ({ code }: Example): boolean => /from "(?:vitest|@jest\/globals)"/.test(code);
const nameOf = (example: Example): string =>
  `${example.path.replaceAll(/[^\w.-]/g, "_")}-${String(example.line).padStart(4, "0")}`;

let run: Run;
let typeErrors: readonly string[];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const example of examples) {
    // A file without an import is a script, whose names would clash with those of the next.
    writeFileSync(join(folder, `${nameOf(example)}.ts`), `${example.code}\nexport {};\n`);
    if (!isTest(example)) writeFileSync(join(folder, `${nameOf(example)}.mjs`), program(example));
  }
  typeErrors = compiled(examples.map((example) => join(folder, `${nameOf(example)}.ts`)));
  const report = join(folder, "report.json");
  execFileSync("node", ["test/docs/run-examples.mjs", `${pathToFileURL(folder).href}/`, report], { stdio: "inherit" });
  run = JSON.parse(readFileSync(report, "utf8"));
}, 300_000);

describe("examples in comments and guides", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(300);
  });

  it("compile under strict and exactOptionalPropertyTypes against the built package", () => {
    expect(typeErrors).toEqual([]);
  });

  it("run to their end", () => {
    expect(run.results.flatMap(({ file, error }) => (error === null ? [] : [`${file}: ${error}`]))).toEqual([]);
  });

  it("keep what they promise", () => {
    const broken = run.results.flatMap(({ file, promises }) =>
      promises.filter(({ isKept }) => !isKept).map(({ text, actual }) => `${file}: ${text} gives ${actual}`),
    );
    expect(broken).toEqual([]);
  });

  it("promise a result at least once in each file", () => {
    const paths = [...new Set(examples.filter((example) => !isTest(example)).map(({ path }) => path))];
    const promising = run.results.filter(({ promises }) => promises.length > 0).map(({ file }) => file);
    const silent = paths.filter((path) => {
      const own = examples.filter((example) => example.path === path);
      return own.every((example) => !promising.includes(`${nameOf(example)}.mjs`));
    });
    expect(silent).toEqual([]);
  });
});

describe("every function called in an example, called wrongly", () => {
  it("answers, or throws a TypeError or RangeError that names the argument", () => {
    expect(run.complaints).toEqual([]);
  });
});

function compiled(files: readonly string[]): readonly string[] {
  const made = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(made).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${file?.fileName.split("/").at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
