import ts from "typescript";
import { projectFiles, textOf } from "../kit/project-files.ts";

/** A block of example code: where it stands, and its lines. */
export interface Example {
  readonly path: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  readonly code: string;
}

/** What one line of an example promises. */
export interface Promised {
  /** What stands in the example. */
  readonly text: string;
  readonly actual: () => unknown;
  /** What it gives, or the name of the error it throws. */
  readonly expected: { readonly value: () => unknown } | { readonly throws: string };
}

const promise = /^\s*\/\/ (?:=> (?<value>.+)|throws (?<error>\w+))$/m;

/** Every block marked `ts`: in the comments of the sources, in the README, and in the guides. */
export const examples: readonly Example[] = projectFiles.flatMap((path) => {
  if (path.startsWith("src/") && path.endsWith(".ts")) return blocksIn(path, /^\s*\* ?/);
  return path === "README.md" || (path.startsWith("docs/") && path.endsWith(".md")) ? blocksIn(path, /^/) : [];
});

/** The promises of an example, in their order, ready to be checked once `run` has been called. */
export function promisesOf(example: Example, scope: Readonly<Record<string, unknown>>): readonly Promised[] {
  const promised: Promised[] = [];
  const runtime = {
    value: (text: string, actual: () => unknown, value: () => unknown) =>
      promised.push({ text, actual, expected: { value } }),
    throws: (text: string, actual: () => unknown, error: string) =>
      promised.push({ text, actual, expected: { throws: error } }),
  };
  const body = ts.transpileModule(instrumented(example, scope), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  // In a block of its own, so that an example may name a constant as an export is named.
  const run = new Function(
    ...Object.keys(scope),
    "example",
    `"use strict"; {${body.replace(/^export \{\};$/m, "")}\n}`,
  );
  run(...Object.values(scope), runtime);
  return promised;
}

/** The code with every promised line turned into a call that records it. */
function instrumented({ path, line, code }: Example, scope: Readonly<Record<string, unknown>>): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  return file.statements
    .map((statement) => {
      if (ts.isImportDeclaration(statement)) return checkedImport(statement, scope);
      const [rest = ""] = code.slice(statement.end).split("\n");
      const { value, error } = promise.exec(rest)?.groups ?? {};
      if (value === undefined && error === undefined) return statement.getText();
      if (!ts.isExpressionStatement(statement)) {
        throw new SyntaxError(`${path}:${line} promises a result of what is no expression: ${statement.getText()}`);
      }
      const text = JSON.stringify(statement.expression.getText());
      const actual = `() => (${statement.expression.getText()})`;
      if (error !== undefined) return `example.throws(${text}, ${actual}, ${JSON.stringify(error)});`;
      return `example.value(${text}, ${actual}, () => (${value}));`;
    })
    .join("\n");
}

/** Nothing is imported, for all exports stand in the scope; but each name must be there. */
function checkedImport(statement: ts.ImportDeclaration, scope: Readonly<Record<string, unknown>>): string {
  const bindings = statement.importClause?.namedBindings;
  for (const one of bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []) {
    if (!one.isTypeOnly && !(one.name.text in scope)) throw new ReferenceError(`chibo exports no ${one.name.text}`);
  }
  return "";
}

function blocksIn(path: string, margin: RegExp): readonly Example[] {
  const lines = textOf(path).split("\n");
  const blocks: Example[] = [];
  let start = -1;
  lines.forEach((line, index) => {
    const text = line.replace(margin, "").trimEnd();
    if (start === -1 && text === "```ts") start = index + 1;
    else if (start !== -1 && text === "```") {
      const code = lines.slice(start, index).map((one) => one.replace(margin, ""));
      blocks.push({ path, line: start + 1, code: code.join("\n") });
      start = -1;
    }
  });
  return blocks;
}
