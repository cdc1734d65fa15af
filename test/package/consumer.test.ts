import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordKinds } from "../../src/schemas/index.ts";
import { type Consumer, installedPackage } from "./packed.ts";

const entries = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => (path === "." ? "chibo" : `chibo${path.slice(1)}`));
const names = entries.map((entry) => entry.replace("chibo/", ""));

/** Questions that both builds must answer alike. */
const questions = `
const source = { citation: { document: "00-QD-XX@2020-01-01", provision: "1" }, evidence: "official-text", verifiedOn: "2026-11-22" };
const enough = rules.rule(
  "enough",
  {
    readers: { official: (facts) => facts.official },
    law: { atLeast3: { ...source, operator: ">=", value: 3 } },
  },
  {
    conditions: { atLeast3: { number: "official" } },
    decide: [{ when: "atLeast3", then: { kind: "assessed", value: true } }],
    otherwise: { kind: "assessed", value: false },
  },
);
const answers = {
  exports: [${names.join(", ")}].map((entry) => Object.keys(entry).filter((name) => name !== "default").sort()),
  day: time.addMonths("2025-08-31", 6),
  documents: law.documents,
  samples: testing.sampleOrganisations,
  assessed: [2, 3, null].map((official) => rules.assess(enough, { official }, { on: "2026-11-22" })),
};
process.stdout.write(JSON.stringify(answers));
`;

describe("the packed library in an empty folder", () => {
  let consumer: Consumer;

  beforeAll(() => {
    consumer = installedPackage();
  }, 300_000);

  afterAll(() => {
    consumer.remove();
  }, 60_000);

  it("has every file that its entries name", () => {
    const folder = join(consumer.folder, "node_modules/chibo");
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const paths = [manifest.main, manifest.module, manifest.types, ...pathsIn(manifest.exports)];
    expect(paths.length).toBeGreaterThan(12);
    expect(paths.filter((path) => !path.includes("*") && !existsSync(join(folder, path)))).toEqual([]);
    expect(readdirSync(join(folder, "dist/schemas")).sort()).toEqual(recordKinds.map((kind) => `${kind}.json`).sort());
    expect(["README.md", "LICENSE", "CHANGELOG.md"].filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it("carries no source map, and no path of the machine that built it", () => {
    const dist = join(consumer.folder, "node_modules/chibo/dist");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.[a-z]+$/.test(name));
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    const texts = files.map((name) => [name, readFileSync(join(dist, name), "utf8")] as const);
    expect(texts.filter(([, text]) => /sourceMappingURL|file:\/\//.test(text) || text.includes(process.cwd()))).toEqual(
      [],
    );
  });

  it("gives the same answers to import and to require", () => {
    const imports = names.map((name, index) => `import * as ${name} from "${entries[index]}";`);
    const requires = names.map((name, index) => `const ${name} = require("${entries[index]}");`);
    consumer.write("consumer.mjs", `${imports.join("\n")}${questions}`);
    consumer.write("consumer.cjs", `${requires.join("\n")}${questions}`);
    const imported = JSON.parse(consumer.node("consumer.mjs"));
    expect(imported.assessed.map((outcome: { kind: string }) => outcome.kind)).toEqual([
      "assessed",
      "assessed",
      "insufficient-facts",
    ]);
    expect(imported.day).toBe("2026-02-28");
    expect(JSON.parse(consumer.node("consumer.cjs"))).toEqual(imported);
  });

  it.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["bundler", "esnext"],
  ])("compiles in a strict project with %s resolution", (moduleResolution, module) => {
    consumer.write("consumer.mts", typed);
    consumer.write("consumer.cts", typed);
    consumer.write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          target: "es2022",
          lib: ["es2023"],
          types: [],
          module,
          moduleResolution,
          noEmit: true,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
        },
        files: moduleResolution === "bundler" ? ["consumer.mts"] : ["consumer.mts", "consumer.cts"],
      }),
    );
    expect(consumer.node(resolve("node_modules/typescript/bin/tsc"), "-p", ".", "--pretty", "false")).toBe("");
  });
});

/** A date must be a calendar date, money is not a number, and an outcome reads plainly. */
const typed = `
import { type Outcome, type Vnd, vnd } from "chibo";
import type { Citation } from "chibo/law";
import { assess, rule, type Rule } from "chibo/rules";
import { arbitraryDay } from "chibo/testing";
import { addMonths, type CalendarDate } from "chibo/time";
${names.map((name) => `import * as ${name}Entry from "${name === "chibo" ? "chibo" : `chibo/${name}`}";`).join("\n")}
import fc from "fast-check";

const citation: Citation = { document: "00-QD-XX@2020-01-01", provision: "1" };
const enough: Rule<{ readonly official: number | null }, boolean> = rule(
  "enough",
  {
    readers: { official: (facts) => facts.official },
    law: { atLeast3: { citation, evidence: "official-text", verifiedOn: "2026-11-22", operator: ">=", value: 3 } },
  },
  {
    conditions: { atLeast3: { number: "official" } },
    decide: [{ when: "atLeast3", then: { kind: "assessed", value: true } }],
    otherwise: { kind: "assessed", value: false },
  },
);
const outcome: Outcome<boolean> = assess(enough, { official: 3 }, { on: "2025-07-01" });
export const value: boolean | undefined = outcome.value;
export const later: CalendarDate = addMonths("2025-08-31", 6);
export const money: Vnd = vnd(1);
export const entries: readonly object[] = [${names.map((name) => `${name}Entry`).join(", ")}];
export const days: readonly CalendarDate[] = fc.sample(arbitraryDay, 3);

const loose: string = "2025-07-01";
// @ts-expect-error TS2345: a loose string is no calendar date.
addMonths(loose, 6);
// @ts-expect-error TS2322: a number is no amount of money.
export const number: Vnd = 1;
// @ts-expect-error TS2554: a rule is never asked without a date.
assess(enough, { official: 3 });
`;

function pathsIn(conditions: unknown): readonly string[] {
  if (typeof conditions === "string") return [conditions];
  return Object.values(conditions as object).flatMap(pathsIn);
}
