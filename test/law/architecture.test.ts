import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectFiles, textOf } from "../kit/project-files.ts";

/**
 * Which rooms a room may import. The rule rooms never import each other; nothing imports what users import; text and
 * schemas are imported by nobody inside but those that show or read.
 */
const kernel = ["guard", "time", "facts", "law", "money", "outcome"];
const ruleRooms = ["meeting", "stipend", "rating"];
const rules = [...kernel, "organisation", ...ruleRooms, "programme"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  guard: [],
  time: ["guard"],
  facts: ["guard", "time"],
  law: ["guard", "time", "facts"],
  money: ["guard", "time", "facts", "law"],
  outcome: ["guard", "time", "facts", "law"],
  organisation: kernel,
  meeting: [...kernel, "organisation"],
  stipend: [...kernel, "organisation"],
  rating: [...kernel, "organisation"],
  programme: [...kernel, "organisation", ...ruleRooms],
  register: rules,
  review: [...rules, "register", "changes"],
  changes: rules,
  text: [...rules, "register", "review", "changes"],
  rules: [...rules, "text"],
  schemas: [...rules, "register", "review", "text"],
  ical: [...rules, "text"],
  testing: [...rules, "register", "changes"],
  matchers: [...rules, "text"],
};

/** Which packages a room, or one file of it, may import. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  "src/time/arithmetic.ts": ["date-fns", "@date-fns/utc"],
  schemas: ["zod", "csv-parse", "csv-stringify"],
  ical: ["ical-generator"],
  testing: ["fast-check"],
};

/** Rooms that are one entry each, taken whole: nothing of them need be dropped from a bundle. */
const takenWhole = ["schemas", "testing", "entries"];

/** Numbers that need no law: counting, rounding, percentages, quarters and months. */
const plainNumbers = new Set([0, 1, 2, 3, 4, 10, 12, 100, 1000]);

/** Other numbers in the logic of a rule room, each with the reason why it is no legal number. */
const excusedNumbers: Readonly<Record<string, string>> = {
  "src/organisation/hierarchy/id-index.ts 256": "how many identifiers are fetched at a time",
  "src/organisation/hierarchy/id-index.ts 8": "how many characters of an identifier are hashed at first",
  "src/organisation/hierarchy/id-index.ts 16777619": "the prime of the FNV-1a hash",
  "src/organisation/hierarchy/id-index.ts 15": "folds the high bits of a hash into the low ones",
  "src/organisation/structure/alike.ts 32768": "the counts of members that are looked up quickly are smaller than this",
  "src/organisation/structure/alike.ts 1024": "the counts of bodies that are looked up quickly are smaller than this",
  "src/rating/summary/rating-summary.ts 5": "the smallest group whose ratings are shown is a promise of ours, not law",
  "src/meeting/period/meeting-state.ts 5": "the place of the second best state in the list of states",
  "src/meeting/period/meeting-state.ts 6": "the place of the best state in the list of states",
  "src/review/rate-all/class-set.ts 15": "the bits of all four classes",
  "src/review/rate-all/class-set.ts 16": "the bit for no class",
  "src/review/rate-all/year-with-below.ts 5":
    "the smallest group whose ratings are shown is a promise of ours, not law",
  "src/meeting/period/session-board.ts 7": "how many states a meeting may be in",
  "src/stipend/format/group-faults.ts 1000000": "how many combinations of facts are tried at most",
  "src/review/stipends/review-stipends.ts 10000": "how many sorts of holders are remembered at most",
  "src/stipend/payroll/stipend-year.ts 9999": "the last year that four digits can write",
};

const sources = projectFiles
  .filter((path) => path.startsWith("src/") && path.endsWith(".ts"))
  .map((path) => ({ path, file: ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true) }));

const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** What one check finds in all files, each as `path:line what`. */
function findings(check: (node: ts.Node, path: string) => string | null): readonly string[] {
  const found: string[] = [];
  for (const { path, file } of sources) {
    const visit = (node: ts.Node): void => {
      const what = check(node, path);
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (what !== null) found.push(`${path}:${line} ${what}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The module named by an import or a re-export. */
function moduleOf(node: ts.Node): string | null {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return null;
  return node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)
    ? node.moduleSpecifier.text
    : null;
}

describe("rooms", () => {
  it("are all known", () => {
    const rooms = sources.map(({ path }) => roomOf(path)).filter((room) => room !== "entries");
    expect([...new Set(rooms)].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it("import one way, and each other only through the index", () => {
    expect(
      findings((node, path) => {
        const module = moduleOf(node);
        return module === null || isAllowedImport(path, module) ? null : `imports ${module}`;
      }),
    ).toEqual([]);
  });

  it("are exported by name: an entry lists what it has, in the order of the alphabet", () => {
    expect(
      findings((node, path) => {
        if (roomOf(path) !== "entries" || !ts.isStatement(node) || node.parent.kind !== ts.SyntaxKind.SourceFile)
          return null;
        const isListed = ts.isExportDeclaration(node) && node.exportClause !== undefined;
        return isListed ? null : node.getText().slice(0, 40);
      }),
    ).toEqual([]);
  });
});

describe("dependencies", () => {
  it("are those of the room, and zod is imported whole", () => {
    expect(
      findings((node, path) => {
        const module = moduleOf(node);
        if (module === null || module.startsWith(".")) return null;
        const isAllowed = (packagesOf[path] ?? packagesOf[roomOf(path)] ?? []).some((name) => isFrom(module, name));
        if (!isAllowed) return `imports ${module}`;
        return module === "zod" && !isWholeImport(node) ? "imports zod by name" : null;
      }),
    ).toEqual([]);
  });
});

describe("code", () => {
  it("reads no clock, and makes no Date outside the room of time", () => {
    expect(
      findings((node, path) =>
        ts.isIdentifier(node) && node.text === "Date" && roomOf(path) !== "time" ? "uses Date" : null,
      ),
    ).toEqual([]);
    expect(findings((node) => (node.getText() === "Date.now" ? "reads the clock" : null))).toEqual([]);
  });

  it("has no classes, enums, namespaces and default exports", () => {
    const unwanted = [ts.isClassLike, ts.isEnumDeclaration, ts.isModuleDeclaration, ts.isExportAssignment];
    expect(
      findings((node) => {
        // What a test runner is told of new matchers can only be said to its own module.
        if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return null;
        const isUnwanted = unwanted.some((is) => is(node)) || node.kind === ts.SyntaxKind.DefaultKeyword;
        return isUnwanted ? (ts.SyntaxKind[node.kind] ?? "") : null;
      }),
    ).toEqual([]);
  });

  it("keeps legal numbers in the law files", () => {
    const rooms = ["organisation", ...ruleRooms, "programme", "review"];
    const found = findings((node, path) => {
      if (!ts.isNumericLiteral(node) || !rooms.includes(roomOf(path)) || path.endsWith(".law.ts")) return null;
      // A number in a type states a shape: `1 | 2 | 5`.
      if (plainNumbers.has(Number(node.text)) || ts.isLiteralTypeNode(node.parent)) return null;
      return node.text;
    });
    const unexcused = found.filter((one) => !(one.replace(/:\d+/, "") in excusedNumbers));
    expect(unexcused).toEqual([]);
  });

  it("annotates every call at the top of a module as pure", () => {
    expect(
      findings((node, path) => {
        const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
        if (!isCall || takenWhole.includes(roomOf(path)) || isInsideFunction(node) || isPure(node)) return null;
        return node.getText().slice(0, 40);
      }),
    ).toEqual([]);
  });
});

describe("every file of the project", () => {
  const texts = projectFiles.filter((path) => /\.(ts|mjs|md|json|ya?ml|html)$|^\.|LICENSE/.test(path));

  it("is composed Unicode (NFC)", () => {
    expect(texts.filter((path) => textOf(path) !== textOf(path).normalize("NFC"))).toEqual([]);
  });

  it("names no folder of a machine, no address of a registry and no secret", () => {
    const foreign =
      /(?<![\w.~*])\/(?:home|root|work|tmp|Users)\/|registry\.npm|"resolved":|_authToken|(?:localhost|127\.0\.0\.1):\d/;
    expect(texts.filter((path) => path !== "test/law/architecture.test.ts" && foreign.test(textOf(path)))).toEqual([]);
  });

  it("has an ASCII name", () => {
    expect(projectFiles.filter((path) => !/^[\x20-\x7e]+$/.test(path))).toEqual([]);
  });
});

function isAllowedImport(path: string, module: string): boolean {
  if (!module.startsWith(".")) return true;
  const target = new URL(module, `file:///${path}`).pathname.slice(1);
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to) return true;
  if (from === "entries") return target === `src/${to}/index.ts`;
  return (mayImport[from] ?? []).includes(to) && target === `src/${to}/index.ts`;
}

function isFrom(module: string, name: string): boolean {
  return module === name || module.startsWith(`${name}/`);
}

function isWholeImport(node: ts.Node): boolean {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings);
}

function isInsideFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** Pure itself, or part of a pure call: its callee, or an argument. */
function isPure(node: ts.Node): boolean {
  const annotated = (one: ts.Node): boolean =>
    one.getSourceFile().text.slice(one.getFullStart(), one.getStart()).includes("@__PURE__");
  return ts.findAncestor(node, (one) => annotated(one)) !== undefined;
}
