import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const built = readdirSync("dist").filter((name) => /\.c?js$/.test(name));

/** Where a program asks what time it is. */
function clocksIn(name: string): readonly string[] {
  const text = readFileSync(`dist/${name}`, "utf8");
  if (!/\b(?:Date|performance|hrtime)\b/.test(text)) return [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (readsClock(node, file)) found.push(`${name}: ${node.getText(file)}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function readsClock(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText(file) === "Date" && (node.arguments ?? []).length === 0;
  if (!ts.isCallExpression(node)) return false;
  const called = node.expression.getText(file);
  return /^(?:globalThis\.)?(?:Date|Date\.now|performance\.now|process\.hrtime(?:\.bigint)?)$/.test(called);
}

describe("the built package", () => {
  it("is there", () => {
    expect(built.length).toBeGreaterThan(10);
  });

  it("asks nobody what time it is", () => {
    expect(built.flatMap(clocksIn)).toEqual([]);
  });
});
