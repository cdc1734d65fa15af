import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { examples, importedNames } from "./examples.ts";

/** How many names an entry may have. The rules are many, and known by their documents. */
const most = { values: 100, types: 120 };

const manifest = JSON.parse(textOf("package.json"));
const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => ({
    name: path === "." ? "chibo" : `chibo${path.slice(1)}`,
    file: manifest.exports[path].import.types,
  }));

const program = ts.createProgram(
  entries.map(({ file }) => resolve(file)),
  { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();

const surfaces = entries.map(({ name, file }) => {
  const source = program.getSourceFile(resolve(file)) as ts.SourceFile;
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol);
  const resolved = symbols.map((symbol) => ({
    name: symbol.name,
    target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
  const isValue = ({ target }: { target: ts.Symbol }): boolean => (target.flags & ts.SymbolFlags.Value) !== 0;
  return { name, values: resolved.filter(isValue), types: resolved.filter((one) => !isValue(one)) };
});

const imported = examples.flatMap(({ code }) => importedNames(code));
const isImported = (module: string, name: string): boolean =>
  imported.some((one) => one.module === module && one.name === name);

describe.each(surfaces.map((surface) => [surface.name, surface] as const))("the entry %s", (module, surface) => {
  it("has no more names than a reader can take in", () => {
    expect(surface.values.length).toBeGreaterThan(0);
    if (module === "chibo/rules") return;
    expect(surface.values.length).toBeLessThanOrEqual(most.values);
    expect(surface.types.length).toBeLessThanOrEqual(most.types);
  });

  it("has every value in an example that imports it from there", () => {
    expect(surface.values.map(({ name }) => name).filter((name) => !isImported(module, name))).toEqual([]);
  });

  it("has every type in an example, or in the signature of what it exports", () => {
    const named = namesIn([...surface.values, ...surface.types].map(({ target }) => target));
    const idle = surface.types.filter(
      ({ name, target }) => !isImported(module, name) && !(named.get(name) ?? new Set()).has(target),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

it("exports a name from one entry only", () => {
  const seen = new Map<string, string[]>();
  for (const { name, values, types } of surfaces) {
    for (const one of [...values, ...types]) seen.set(one.name, [...(seen.get(one.name) ?? []), name]);
  }
  expect([...seen].filter(([, modules]) => modules.length > 1)).toEqual([]);
});

/** Which names stand in the declarations of these symbols, other than their own. */
function namesIn(symbols: readonly ts.Symbol[]): ReadonlyMap<string, ReadonlySet<ts.Symbol>> {
  const found = new Map<string, Set<ts.Symbol>>();
  for (const symbol of symbols) {
    for (const target of (symbol.declarations ?? []).flatMap(symbolsIn)) {
      // A type may name itself, and that is no use of it.
      if (target !== symbol) found.set(target.name, (found.get(target.name) ?? new Set()).add(target));
    }
  }
  return found;
}

function symbolsIn(node: ts.Node): readonly ts.Symbol[] {
  const inside: ts.Symbol[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...symbolsIn(child));
  });
  const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  if (symbol === undefined) return inside;
  return [...inside, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol];
}
