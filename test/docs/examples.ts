import ts from "typescript";
import { projectFiles, textOf } from "../kit/project-files.ts";

/** A block of example code: where it stands, and its lines. */
export interface Example {
  /** The file it stands in. */
  readonly path: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  readonly code: string;
}

const promise = /^\s*\/\/ (?:=> (?<value>.+)|throws (?<error>\w+))$/m;

/** Every block marked `ts`: in the comments of the sources, in the README, and in the guides. */
export const examples: readonly Example[] = projectFiles.flatMap((path) => {
  if (path.startsWith("src/") && path.endsWith(".ts")) return blocksIn(path, /^\s*\* ?/);
  // The reports of what is exported are declarations, and no examples.
  const isPage = path === "README.md" || (/^docs\/(?!api\/)/.test(path) && path.endsWith(".md"));
  return isPage ? blocksIn(path, /^/) : [];
});

/** The modules of this package that a program may import. */
export function importedNames(code: string): readonly { readonly module: string; readonly name: string }[] {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    const module = statement.moduleSpecifier.text;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => ({ module, name: (propertyName ?? name).text }));
  });
}

/**
 * The program that runs an example: its promises are recorded, and its calls of chibo as well. It expects a global
 * `example` with `value`, `throws` and `watched`.
 */
export function program({ path, line, code }: Example): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const statements = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return watchedImport(statement);
    // A promise that is too long for the line of its statement stands alone on the next.
    const [beside = "", below = ""] = code.slice(statement.end).split("\n");
    const rest = beside === "" ? below : beside;
    const { value, error } = promise.exec(rest)?.groups ?? {};
    if (value === undefined && error === undefined) return statement.getText();
    if (!ts.isExpressionStatement(statement)) {
      throw new SyntaxError(`${path}:${line} promises a result of what is no expression: ${statement.getText()}`);
    }
    const text = JSON.stringify(statement.expression.getText());
    const actual = `() => (${statement.expression.getText()})`;
    if (error !== undefined) return `example.throws(${text}, ${actual}, ${JSON.stringify(error)});`;
    return `example.value(${text}, ${actual}, () => (${value}));`;
  });
  return ts.transpileModule(statements.join("\n"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;
}

/** Imports each function of chibo under another name, and gives the example one that records its calls. */
function watchedImport(statement: ts.ImportDeclaration): string {
  const bindings = statement.importClause?.namedBindings;
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const isTypeOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (!module.startsWith("chibo") || isTypeOnly || bindings === undefined || !ts.isNamedImports(bindings)) {
    return statement.getText();
  }
  const values = bindings.elements.filter((element) => !element.isTypeOnly);
  const names = values.map(({ name, propertyName }) => `${(propertyName ?? name).text} as watched_${name.text}`);
  const watched = values.map(({ name, propertyName }) => {
    const original = JSON.stringify(`${module} ${(propertyName ?? name).text}`);
    return `const ${name.text}: typeof watched_${name.text} = example.watched(${original}, watched_${name.text});`;
  });
  return [`import { ${names.join(", ")} } from "${module}";`, ...watched].join("\n");
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
